import PaprSema
import PaprSource

/// C headers: kernel, freestanding, hosted, assembler.
enum CBackend: Backend {
    static var name: String { "c" }
    static var summary: String { "C headers: kernel, freestanding, hosted, assembler" }

    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] { [] }
}
