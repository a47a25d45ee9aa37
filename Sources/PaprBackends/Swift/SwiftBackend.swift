import PaprSema
import PaprSource

/// Swift bindings.
enum SwiftBackend: Backend {
    static var name: String { "swift" }
    static var summary: String { "Swift bindings" }

    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] { [] }
}
