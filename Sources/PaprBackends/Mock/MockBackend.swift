import PaprSema
import PaprSource

/// Mocks of the hypervisor: C below `mock/c`, Swift below `mock/swift`.
enum MockBackend: Backend {
    static var name: String { "mock" }
    static var summary: String { "mock hypervisors in Swift and C" }

    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] {
        CMock.generate(model, diagnostics: &diagnostics) + SwiftMock.generate(model, diagnostics: &diagnostics)
    }
}
