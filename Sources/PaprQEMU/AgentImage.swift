import CPaprSupport
import PaprRuntime

/// The agent as a program without an operating system, compiled on this machine for one byte order.
public struct AgentImage: Sendable {
    let path: String
    /// Holds the image.
    private let directory: Directory

    static let flags = [
        "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-fno-builtin", "-fno-tree-loop-distribute-patterns", "-nostdlib", "-static", "-no-pie",
        "-mabi=elfv2", "-mcpu=power8", "-mno-altivec", "-mno-vsx", "-msoft-float", "-mcmodel=medium", "-fno-stack-protector", "-fno-pic",
        "-Wl,--build-id=none,--no-warn-rwx-segments", "-I.", "-T", "guest.ld", "-Wl,--oformat=binary",
    ]

    /// Compiles it; a tenth to a third of a second.
    public init(_ order: ByteOrder) throws(GuestError) {
        directory = try Directory()
        var sources: [String] = [], number: UInt = 0
        while let file = papr_agent_file(number)?.pointee {
            let name = String(cString: file.path)
            if name.hasSuffix(".c") || name.hasSuffix(".S") { sources.append(name) }
            try directory.write(name, UnsafeRawBufferPointer(start: file.text, count: Int(file.size)))
            number += 1
        }
        path = directory.path + "/agent.bin"
        let machine = order == .big ? "powerpc64" : "powerpc64le"
        let compiler = ["env", "-C", directory.path, "\(machine)-linux-gnu-gcc"] + Self.flags + sources + ["-o", "agent.bin"]
        guard ChildProcess.isInstalled(compiler[3]) else { throw .missing(tool: compiler[3], packages: "gcc-\(machine)-linux-gnu") }
        let process = try ChildProcess(compiler, errors: directory.path + "/said", packages: "coreutils")
        guard process.exit(within: .seconds(60)) == .status(0) else { throw .notBuilt(said: directory.text("said")) }
    }
}
