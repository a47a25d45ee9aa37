import PaprSema
import PaprSource

/// The mock hypervisor in C.
enum CMock {
    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] { [] }
}
