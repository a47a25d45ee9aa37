import Foundation
import Testing

@Suite("paprgen decode")
struct DecodeTests {
    private static let traces = Project.root.appendingPathComponent("Tests/Corpus/traces").path
    private static let specs = traces + "/calls.papr"

    /// What was expected was written by hand, from the formats of the events and the spec beside them.
    @Test(arguments: ["ftrace", "perf", "tracecmd", "rtas", "kvm", "halves", "recording"])
    func callsOfATrace(name: String) throws {
        let sandbox = try Sandbox()
        let expected = try String(contentsOfFile: "\(Self.traces)/\(name).expected", encoding: .utf8)
        let result = try sandbox.run("decode", "--specs", Self.specs, "\(Self.traces)/\(name).txt")
        #expect(result.errors.isEmpty)
        #expect(result.status == 0)
        #expect(result.output == expected)
        // The same over standard input, and its sums alone.
        let trace = try Data(contentsOf: URL(fileURLWithPath: "\(Self.traces)/\(name).txt"))
        #expect(try sandbox.run("decode", "--specs", Self.specs, input: trace).output == expected)
        let sums = try sandbox.run("decode", "--summary", "--specs", Self.specs, input: trace).output
        #expect(sums == expected.components(separatedBy: "\n\n").last)
    }

    /// Ctrl-C ends what is followed, not what is said at the end. The pipe stays open meanwhile.
    @Test func anInterruptionLeavesTheSums() throws {
        let sandbox = try Sandbox()
        let line = """
            mkfifo pipe; exec 3<>pipe; cat "\(Self.traces)/ftrace.txt" >&3
            '\(Project.command.path)' decode --summary --specs "\(Self.specs)" pipe >out 2>err & decoder=$!
            for i in $(seq 100); do sleep 0.1; grep -q pipe_read /proc/$decoder/wchan 2>/dev/null && break; [ $i = 20 ] && break; done
            kill -INT $decoder; wait $decoder; echo $?; cat out err
            """
        let expected = try String(contentsOfFile: "\(Self.traces)/ftrace.expected", encoding: .utf8).components(separatedBy: "\n\n").last!
        // A shell starts what it puts into the background deaf to Ctrl-C; one with job control does not.
        #expect(try sandbox.shell("set -m\n" + line).output == "0\n" + expected)
    }

    @Test func malformedEventsAreToldWithTheirPlace() throws {
        let sandbox = try Sandbox()
        try sandbox.write("trace", """
            x-1 [000] 1.0: hcall_entry: opcode=
            x-1 [000] 1.0: hcall_exit: opcode=1024 retval=abc
            x-1 [000] 1.0: rtas_input: ibm,get-vpd arguments: {0x1,
            x-1 [000] 1.0: rtas_output: ibm,get-vpd status: 1
            x-1 [000] 1.0: rtas_ll_entry: token=1 nargs=17 nret=1 params: [0]=0x1
            x-1 [000] 1.0: kvm_hcall_enter: VCPU 0: hcall=H_CEDE GPR4-7=0x1
            papr_call: hcall=0x400 args={0x1} outs={}
            papr_call: rtas=x mem=0x1:4 rets={0x0}
            x-1 [000] 1.0: hcall_entry: opcode=99999999999999999999
            x-1 [000] 1.0: hcall_entry: opcode=1024

            """)
        let result = try sandbox.run("decode", "--specs", Self.specs, "trace")
        #expect(result.status == 1)
        let errors = result.errors.split(separator: "\n")
        #expect(errors.count == 9)
        for (place, line) in errors.enumerated() { #expect(line.hasPrefix("paprgen: trace:\(place + 1): this is no '"), "\(line)") }
        #expect(errors[1] == "paprgen: trace:2: this is no 'hcall_exit' event: it should be 'opcode=1024 retval=0'; it differs from byte 20 of its text on")
        #expect(result.output == "x-1 [000] 1.0: H_HEALTH\n    its exit is missing\n\nno calls, 9 malformed events, 1 call without its other half\n")
    }

    /// Anything at all is read without a crash, and nothing in it reaches the terminal as a control character.
    @Test func whatIsNoTraceDoesNoHarm() throws {
        let sandbox = try Sandbox()
        try sandbox.write("trace", Data("\u{1B}[2J\u{7}x-1 [000] 1.0: rtas_input: \u{1B}]0;x\u{7} arguments: {0x1}\r\n".utf8) + Data([0, 0xFF, 0xC3, 0x28, 0x0A]) + Data(repeating: 0x41, count: 3_000_000))
        let result = try sandbox.run("decode", "--specs", Self.specs, "trace")
        #expect(result.status == 0)
        #expect(!result.output.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
        #expect(result.output.contains("<U+001B>]0;x<U+0007>(0x1)"))
        var generator = SystemRandomNumberGenerator()
        let trace = try ["ftrace", "perf", "tracecmd", "rtas", "kvm", "halves", "recording"].reduce(Data()) { try $0 + Data(contentsOf: URL(fileURLWithPath: "\(Self.traces)/\($1).txt")) }
        for _ in 0..<8 {
            var broken = trace
            for _ in 0..<200 { broken[Int.random(in: 0..<broken.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator) }
            #expect([0, 1].contains(try sandbox.run("decode", "--specs", Self.specs, input: broken).status))
        }
    }

    /// Each call is written as soon as its exit is there, while the trace goes on.
    @Test func aTraceIsFollowed() throws {
        let process = Process(), input = Pipe(), output = Pipe()
        process.executableURL = Project.command
        process.arguments = ["decode", "--specs", Self.specs]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        for time in 1...3 {
            input.fileHandleForWriting.write(Data("x-1 [000] \(time).0: hcall_entry: opcode=1024\nx-1 [000] \(time).1: hcall_exit: opcode=1024 retval=0\n".utf8))
            #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "x-1 [000] \(time).0: H_HEALTH = H_SUCCESS (0)\n")
        }
        try input.fileHandleForWriting.close()
        #expect(String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self).hasSuffix("       3        0  H_HEALTH  H_SUCCESS 3\n"))
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func whatCannotBeReadIsSaid() throws {
        let sandbox = try Sandbox()
        for (words, message) in [
            ["decode", "--specs", Self.specs, "none"]: "cannot read 'none': no such file or directory",
            ["decode", "--specs", Self.specs, "."]: "'.' is a directory, not a trace",
            ["decode"]: "there is no directory 'Specs' here; say where the specs are with '--specs PATH'",
            ["decode", "--c"]: "'paprgen decode' prints calls and writes nothing",
            ["--summary"]: "'--summary' goes with 'paprgen decode'",
        ] {
            let result = try sandbox.shell("paprgen " + words.joined(separator: " "))
            #expect(result.status == 2)
            #expect(result.errors.contains(message), "\(result.errors)")
        }
    }

    /// The calls of this project's own specs, where they are looked for without being told.
    @Test func specsOfTheWorkingDirectory() throws {
        let sandbox = try Sandbox()
        let result = try sandbox.shell("""
            cd '\(Project.root.path)' && echo 'papr_call: hcall=0x45C args={0x102,0x0,0x1388} status=-55' | paprgen decode
            """)
        #expect(result.output.hasPrefix("H_WATCHDOG_START(flags={operation=1, action=restart}, number=0, timeout=5000 ms) = H_P2 (-55)\n    blames number=0: "))
    }
}
