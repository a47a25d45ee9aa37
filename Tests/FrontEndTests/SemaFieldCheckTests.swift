import Foundation
import PaprSource
import Testing

/// The checks that only this field has: each finds a likely slip in a real spec, says so once, and says nothing else. That the specs themselves
/// pass is seen by `SemaMutationTests`.
@Suite struct SemaFieldCheckTests {
    struct Slip: Sendable, CustomTestStringConvertible {
        var check: String
        var file: String
        var right: String
        var wrong: String
        var number: DiagnosticNumber

        var testDescription: String { check }
    }

    static let slips = [
        Slip(check: "an opcode given twice without saying so", file: "scm", right: "H_SCM_UNBIND_MEM = 0x3F0", wrong: "H_SCM_UNBIND_MEM = 0x3EC",
             number: .opcodeTwice),
        Slip(check: "more than nine arguments", file: "vmc", right: "in mode: VioSignalMode\n", wrong: "in mode, a, b, c, d, e, f, g, h: u64\n", number: .tooMany),
        Slip(check: "more than nine outputs", file: "scm", right: "out health: PmemHealth\n", wrong: "out health, a, b, c, d, e, f, g, h: PmemHealth\n",
             number: .tooMany),
        Slip(check: "a register used twice", file: "vmc", right: "in message: CrqMessage at r5...r6", wrong: "in message: CrqMessage at r4...r5",
             number: .placeTwice),
        Slip(check: "a register out of range", file: "vmc", right: "in message: CrqMessage at r5...r6", wrong: "in message: CrqMessage at r12...r13",
             number: .registerOutside),
        Slip(check: "H_Pn blaming an argument that the call hasn't got", file: "vmc", right: "        H_DROPPED\n", wrong: "        H_DROPPED\n        H_P4\n",
             number: .blamesNothing),
        Slip(check: "a busy code without a way to go on", file: "scm", right: "H_BUSY -> continue(token, 0)", wrong: "H_BUSY", number: .noWayToGoOn),
        Slip(check: "a token never passed", file: "vpd", right: "    in sequence: u32\n", wrong: "", number: .tokenNotPassed),
        Slip(check: "a token never returned", file: "vpd", right: "    out sequence: u32\n", wrong: "", number: .tokenNotReturned),
        Slip(check: "a code in no table", file: "vmc", right: "        H_DROPPED\n", wrong: "        H_DROPED\n", number: .unknownCode),
        Slip(check: "cells over 16", file: "vpd", right: "in sequence: u32\n", wrong: "in sequence: u32\n    in a, b, c, d, e: u64\n", number: .tooMany),
        Slip(check: "fields that overlap", file: "events", right: "    extendedLength: u32\n", wrong: "    extendedLength: u32 at 2 @unaligned\n", number: .fieldOverlap),
        Slip(check: "fields that leave their buffer", file: "vmc", right: "payload: bytes[14]", wrong: "payload: bytes[16]", number: .fieldOutside),
        Slip(check: "fields that are misaligned", file: "hvpipe", right: "    version: u8 = 0\n    _: bytes[3]\n", wrong: "    version: u8 = 0\n    _: bytes[2]\n",
             number: .fieldMisaligned),
        Slip(check: "bit ranges reversed", file: "hvpipe", right: "kind: HvpipeSourceKind at 0...7", wrong: "kind: HvpipeSourceKind at 7...0", number: .emptyRange),
        Slip(check: "bit ranges that overlap", file: "events", right: "severity: EventSeverity at 8...10", wrong: "severity: EventSeverity at 8...11",
             number: .bitOverlap),
        Slip(check: "bit ranges with holes", file: "events", right: "_ at 14...15\n", wrong: "_ at 15\n",
             number: .bitHole),
        Slip(check: "a length that names no argument", file: "vpd", right: "bytes[workAreaSize, bytesWritten]", wrong: "bytes[workAreaLength, bytesWritten]",
             number: .lengthNamesNothing),
        Slip(check: "an address without direction", file: "vpd", right: "in location: &in LocationCode", wrong: "in location: &LocationCode",
             number: .addressWithoutDirection),
        Slip(check: "a constraint that no value meets", file: "vmc", right: "require length >= 0\n", wrong: "require length >= 0 && length < 0\n", number: .neverMet),
        Slip(check: "a selector value twice", file: "vmc", right: "initialization = 0xC0 {", wrong: "initialization = 0x80 {", number: .valueTwice),
    ]

    @Test(arguments: slips) func slipIsFoundOnce(_ slip: Slip) throws {
        var files: [SourceFile] = []
        for url in Project.files(below: Project.root.appending(path: "Specs"), ending: "papr") {
            var text = try String(contentsOf: url, encoding: .utf8)
            if url.lastPathComponent == slip.file + ".papr" {
                let place = try #require(text.range(of: slip.right), "\(slip.file).papr no longer has '\(slip.right)'")
                text.replaceSubrange(place, with: slip.wrong)
            }
            files.append(SourceFile(id: FileID(files.count), path: url.lastPathComponent, text: Text(copying: Array(text.utf8))))
        }
        let run = AnalysedSources(files, withOutputs: false)
        #expect(run.diagnostics.map(\.number) == [slip.number], "\(run.rendered)")
        #expect(run.diagnostics.first.map { run.sources[$0.span.file].path } == slip.file + ".papr")
    }
}
