import Foundation
import PaprQEMU
import PaprSema
import Testing

/// Every call that QEMU answers has cases. The counts are those of QEMU 7.2: a shrinking one would hide calls.
@Suite struct ConformanceProbeTests {
    @Test func everyAnsweredOpcodeHasCases() throws {
        let answered = try ConformanceProbe.answered(try ConformanceAgents.all.get().big)
        #expect(answered.count == 75)
        let run = try ConformanceRun.whole.get()
        let tried = Set(run.table.groups.flatMap(\.steps).compactMap { step -> UInt64? in
            guard case .row(let row) = step, let id = try? run.book.call(named: row.call), case .hcall(let opcode) = run.book.model[id].kind else { return nil }
            return opcode.word
        })
        let missing = answered.subtracting(tried).sorted().map { opcode in
            let name = run.book.identify(opcode: opcode, words: []).map { run.book.model[$0.id].name.source.string } ?? "no spec"
            return "0x\(String(opcode, radix: 16)) \(name)"
        }
        #expect(missing.isEmpty, "QEMU answers, but no table has: \(missing)")
    }

    @Test func everyFunctionOfTheDeviceTreeHasCases() throws {
        let functions = try ConformanceProbe.functions(try ConformanceAgents.all.get().big)
        #expect(functions.count == 45)
        let run = try ConformanceRun.whole.get()
        let tried = Set(run.table.groups.flatMap(\.steps).compactMap { step -> String? in
            guard case .row(let row) = step, let id = try? run.book.call(named: row.call) else { return nil }
            return run.book.wireName(of: id)
        })
        let missing = functions.filter { !tried.contains($0) }
        #expect(missing.isEmpty, "QEMU has, but no table: \(missing)")
    }
}
