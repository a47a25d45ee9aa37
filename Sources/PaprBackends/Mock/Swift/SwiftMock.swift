import PaprSema
import PaprSource

/// The mock hypervisor in Swift.
enum SwiftMock {
    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] { [] }
}
