import PaprSema
import PaprSource

/// ReST documentation.
enum RestBackend: Backend {
    static var name: String { "rst" }
    static var summary: String { "ReST documentation" }

    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] { [] }
}
