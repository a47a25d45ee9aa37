import Foundation
import Testing

/// Calls on a real machine of QEMU.
@Suite("paprgen call")
struct CallTests {
    private static let specs = Project.root.appendingPathComponent("Specs").path

    private func call(_ words: String..., input: String = "") throws -> Sandbox.Result {
        try Sandbox().shell("paprgen call --specs '\(Self.specs)' \(words.map { "'\($0)'" }.joined(separator: " ")) <<'END'\n\(input)END")
    }

    @Test func aCallThatSucceeds() throws {
        let result = try call("H_SCM_HEALTH", "drcIndex=0x90000000", "--device", "nvdimm")
        #expect(result.errors.isEmpty)
        #expect(result.output == "H_SCM_HEALTH(drcIndex=0x90000000) = H_SUCCESS (0), health=0, valid={unarmed}\n")
        #expect(result.status == 0)
    }

    @Test func aCallThatFailsSaysWhy() throws {
        let result = try call("H_SCM_READ_METADATA", "drcIndex=0x90000000", "offset=0", "length=3", "--device=nvdimm", "--little-endian")
        #expect(result.status == 1)
        #expect(result.output == """
            H_SCM_READ_METADATA(drcIndex=0x90000000, offset=0, length=3 bytes) = H_P3 (-56)
                breaks 'length in (1, 2, 4, 8)': the spec says H_P3
                blames length=3 bytes: `length` is not 1, 2, 4 or 8.

            """)
    }

    @Test func aLongCallIsGoneOnWithWhenThatIsAsked() throws {
        let once = try call("H_SCM_FLUSH", "drcIndex=0x90000000", "--device", "spapr-nvdimm")
        #expect(once.status == 1)
        #expect(once.output.contains(" = H_LONG_BUSY_ORDER_10_MSEC (9901), token="))
        #expect(once.output.hasSuffix("\n    again in 10 ms with the token that came back\n"))
        let whole = try call("H_SCM_FLUSH", "drcIndex=0x90000000", "--device", "spapr-nvdimm", "--retry", "500")
        #expect(whole.status == 0)
        #expect(whole.output.hasSuffix(") = H_SUCCESS (0)\n"))
        #expect(whole.output.components(separatedBy: "H_LONG_BUSY").count > 1)
    }

    @Test func functionsOfRTASWithTheirMemory() throws {
        let clock = try call("get-time-of-day")
        #expect(clock.status == 0, "\(clock.errors)")
        #expect(clock.output.hasPrefix("get-time-of-day() = RTAS_SUCCESS (0), year=20"))
        let name = try call("ibm,get-system-parameter", "parameter=splparCharacteristics", "size=64")
        #expect(name.output.contains("\n    in value: {length=0, data=hex:}\n    out value: {length=60, data=\"MaxEntCap=1,"), "\(name.output)\(name.errors)")
        // A call that has failed and written nothing is told without its memory.
        let none = try call("check-exception", "vectorOffset=0x500", "additionalInformation=0", "eventMask=hotPlug", "urgency=critical")
        #expect(none.output.contains(" = NO_ERRORS_FOUND (1)\n    There is no error or event"), "\(none.output)")
        let absent = try call("ibm,get-vpd", "location=")
        #expect(absent.status == 1)
        #expect(absent.output.contains(" = absent\n    in location: {code=\"\"}\n"))
        #expect(absent.output.hasSuffix("    the firmware has no such function\n"))
    }

    @Test func whatCannotBeCalledIsSaid() throws {
        for (words, message) in [
            ["H_SCM_HEALT", "drcIndex=1"]: "there is no call 'H_SCM_HEALT'; did you mean 'H_SCM_HEALTH'?",
            ["H_SCM_HEALTH"]: "argument 'drcIndex' of H_SCM_HEALTH is missing",
            ["H_SCM_HEALTH", "drcIndex=1", "--device", "nvdim"]: "'nvdim' is no device; there are nvdimm,",
            ["H_SCM_HEALTH", "drcIndex=1", "--retry", "0"]: "'--retry' takes a number of calls, from 1 on",
            ["H_SCM_HEALTH", "drcIndex=1", "--c"]: "'paprgen call' makes a call and writes nothing",
        ] {
            let result = try Sandbox().shell("paprgen call --specs '\(Self.specs)' " + words.joined(separator: " "))
            #expect(result.status == 2)
            #expect(result.output.isEmpty)
            #expect(result.errors.hasPrefix("paprgen: ") && result.errors.contains(message), "\(result.errors)")
        }
        #expect(try Sandbox().run("--retry", "2").errors.contains("'--retry' goes with 'paprgen call'"))
    }

    /// Without QEMU or the cross compiler the packages are named.
    @Test func whatIsNotInstalledIsNamed() throws {
        let sandbox = try Sandbox()
        try sandbox.write("empty/nothing", "")
        let without = try sandbox.run("call", "--specs", Self.specs, "H_SCM_HEALTH", "drcIndex=1", environment: ["PATH": sandbox.url("empty").path])
        #expect(without.status == 2)
        #expect(without.errors == "paprgen: 'qemu-system-ppc64' is not there: apt-get install --no-install-recommends qemu-system-ppc\n")
        try FileManager.default.createSymbolicLink(atPath: sandbox.url("empty/qemu-system-ppc64").path, withDestinationPath: "/usr/bin/qemu-system-ppc64")
        let compiler = try sandbox.run("call", "--specs", Self.specs, "H_SCM_HEALTH", "drcIndex=1", environment: ["PATH": sandbox.url("empty").path])
        #expect(compiler.status == 2)
        #expect(compiler.errors.contains("gcc' is not there: apt-get install --no-install-recommends gcc-powerpc64"), "\(compiler.errors)")
    }

    @Test func callsComeThroughAPipe() throws {
        let result = try call("--device", "nvdimm", input: """
            # the same machine for all
            H_SCM_WRITE_METADATA drcIndex=0x90000000 offset=8 data=0x1234 length=2
            H_SCM_READ_METADATA drcIndex=0x90000000 offset=8 length=2
            H_SCM_NOTHING
            H_PUT_TERM_CHAR terminal=0 text="a b"
            new
            H_SCM_HEALTH drcIndex=0x90000001

            """)
        #expect(result.output.contains("H_SCM_WRITE_METADATA(drcIndex=0x90000000, offset=8, data=4660, length=2 bytes) = H_SUCCESS (0)\n"))
        #expect(result.output.contains("H_SCM_READ_METADATA(drcIndex=0x90000000, offset=8, length=2 bytes) = H_SUCCESS (0), data=4660\n"))
        #expect(result.output.contains("H_PUT_TERM_CHAR(terminal=0x0, length=3 bytes, text=\"a b\")"))
        #expect(result.output.hasSuffix("blames drcIndex=0x90000001: `drcIndex` does not identify an NVDIMM of this partition.\n"))
        #expect(result.errors == "paprgen: there is no call 'H_SCM_NOTHING'\n")
        #expect(result.status == 1)
    }

    @Test func linesAreEditedAndCompletedOnATerminal() throws {
        let terminal = try Terminal(["call", "--specs", Self.specs, "--device", "nvdimm"])
        #expect(terminal.wait(for: "papr> "))
        // Completion of the call, of the argument, then of a name that two begin with: twice shows both.
        terminal.type("H_SCM_HEA\t")
        #expect(terminal.wait(for: "H_SCM_HEALTH "))
        terminal.type("d\t")
        #expect(terminal.wait(for: "drcIndex="))
        terminal.type("0x9000000\u{1B}[D\u{1B}[C0\r")
        #expect(terminal.wait(for: "H_SCM_HEALTH(drcIndex=0x90000000) = H_SUCCESS (0)"))
        terminal.type("H_SCM_UNBIND_\t\t")
        #expect(terminal.wait(for: "H_SCM_UNBIND_ALL  H_SCM_UNBIND_MEM"))
        // Dropped; then the line before, its last digit changed.
        terminal.type("\u{3}")
        #expect(terminal.wait(for: "^C"))
        terminal.type("\u{1B}[A\u{7F}1\r")
        #expect(terminal.wait(for: "H_SCM_HEALTH(drcIndex=0x90000001) = H_PARAMETER (-4)"))
        // Two lines back, to its start, and forward again.
        terminal.type("\u{1B}[A\u{1B}[A\u{1B}[B\u{15}help H_SCM_HEALTH\r")
        #expect(terminal.wait(for: "out health: PmemHealth"))
        terminal.type("\u{4}")
        #expect(terminal.end() == 0)
    }
}
