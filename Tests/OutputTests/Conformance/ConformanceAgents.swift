import Foundation
import PaprQEMU
import PaprRuntime

/// The three that speak the protocol of an agent: one in QEMU for each byte order, the mock in C, the mock in Swift. Built once.
struct ConformanceAgents: Sendable {
    let big: AgentImage
    let little: AgentImage
    let cMock: String
    let swiftMock: String

    static let all = Result { try ConformanceAgents() }

    private init() throws {
        big = try AgentImage(.big)
        little = try AgentImage(.little)
        cMock = try Self.buildCMock()
        _ = try SwiftConsumerTests.build.get()
        swiftMock = SwiftConsumerTests.package + "/.build/debug/MockAgent"
    }

    private static let directory = Result { try CDirectory() }

    private static func buildCMock() throws -> String {
        let outputs = try COutputs.specs.get(), program = try directory.get().path + "/mock-agent"
        let agent = COutputs.root + "/Sources/CPaprSupport/text/agent"
        let mock = outputs.files.filter { $0.hasPrefix("mock/c/") && $0.hasSuffix(".c") }.map { outputs.directory.path + "/" + $0 }
        let result = try CTool.gcc.run(
            ["-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", outputs.include, "-I\(outputs.directory.path)/mock/c", "-I\(agent)", agent + "/agent.c",
             COutputs.root + "/Tests/Conformance/mock_agent.c"] + mock + ["-pthread", "-o", program])
        guard result.status == 0 else { throw ConformanceTable.Mistake(description: result.output) }
        return program
    }

    /// Begins a column of its own.
    func column(_ kind: ConformanceColumn.Kind, _ machine: Machine, properties: [String: UInt64]? = nil, timeout: Duration = .seconds(20)) throws -> ConformanceColumn {
        switch kind {
        case .qemu(let isLittle):
            var machine = machine
            machine.byteOrder = isLittle ? .little : .big
            return ConformanceColumn(kind, try GuestPort(machine, image: isLittle ? little : big, timeout: timeout))
        case .cMock: return ConformanceColumn(kind, try GuestPort(program: [cMock], timeout: timeout), properties: properties ?? [:])
        case .swiftMock: return ConformanceColumn(kind, try GuestPort(program: [swiftMock], timeout: timeout), properties: properties ?? [:])
        }
    }
}
