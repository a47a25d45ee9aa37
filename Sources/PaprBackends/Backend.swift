import PaprSema
import PaprSource

/// A file that a back-end made: its path below the output directory, with `/` and beginning with the back-end's name, and its bytes.
public struct OutputFile {
    public let path: String
    public let text: TextBuffer

    public init(path: String, text: TextBuffer) {
        self.path = path
        self.text = text
    }
}

/// A target language. One folder, one row in `Backends.all`.
public protocol Backend {
    /// The option that asks for it, without dashes; also its directory below the output directory.
    static var name: String { get }
    /// One line for `--help`.
    static var summary: String { get }
    /// Makes all files. Names that collide in this language are reported, nothing is thrown.
    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile]
}

/// All back-ends, in the order of the help.
public enum Backends {
    public static var all: [any Backend.Type] { [CBackend.self, SwiftBackend.self, RestBackend.self, MockBackend.self, JSONBackend.self] }
}
