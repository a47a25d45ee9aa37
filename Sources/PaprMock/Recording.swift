// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

#if canImport(PaprRuntime)
import PaprRuntime
#endif
import Synchronization

/// A port that hands each call on to another and writes it down, with the memory that the call's addresses point to.
///
/// Its memory is that of the other port: what is allocated through the recording is looked at before and after each call that is given its address.
public final class Recording<Base: GuestMemory>: Sendable {
    public let base: Base
    private let state = Mutex(State())

    private struct State {
        var areas: [(address: GuestAddress, size: Int)] = []
        var lines: [String] = []
    }

    public init(_ base: Base) { self.base = base }

    /// The calls so far, a line each, in the order in which they were over: what `paprgen decode` reads.
    public var lines: [String] { state.withLock { $0.lines } }

    /// The areas that one of the words is the address of, as they are now.
    private func contents(_ words: [UInt64]) -> [(GuestAddress, [UInt8])] {
        let areas = state.withLock { state in state.areas.filter { words.contains($0.address.rawValue) } }
        return areas.map { ($0.address, base.read(at: $0.address, count: $0.size)) }
    }

    private func note(_ record: CallRecord, _ before: [(GuestAddress, [UInt8])]) {
        let memory = before.map { RecordedMemory(address: $0.0, before: $0.1, after: base.read(at: $0.0, count: $0.1.count)) }
        let line = String(decoding: record.line(memory: memory), as: UTF8.self)
        state.withLock { $0.lines.append(line) }
    }
}

extension Recording: GuestMemory {
    public func allocate(size: Int, alignment: Int, below limit: UInt64?) -> GuestAddress? {
        guard let address = base.allocate(size: size, alignment: alignment, below: limit) else { return nil }
        state.withLock { $0.areas.append((address, size)) }
        return address
    }

    public func free(_ address: GuestAddress, size: Int) {
        state.withLock { $0.areas.removeAll { $0.address == address } }
        base.free(address, size: size)
    }

    public func write(_ bytes: RawSpan, at address: GuestAddress) { base.write(bytes, at: address) }
    public func read(at address: GuestAddress, into bytes: inout MutableRawSpan) { base.read(at: address, into: &bytes) }
}

extension Recording: HcallPort where Base: HcallPort {
    public func hcall(_ opcode: UInt64, _ registers: inout Registers) -> Status {
        let given = registers
        let before = contents((4...12).map { given[$0] })
        let status = base.hcall(opcode, &registers)
        note(.hcall(opcode: opcode, before: given, status: status, after: registers), before)
        return status
    }
}

extension Recording: RTASPort where Base: RTASPort {
    public func rtas(_ name: StaticString, _ cells: Span<UInt32>, _ results: inout MutableSpan<UInt32>) -> Bool {
        let before = contents(cells.indices.map { UInt64(cells[$0]) })
        var frame = RTASFrame(arguments: cells.count, returns: results.count)
        for place in cells.indices { frame.arguments[place] = cells[place] }
        let given = frame
        let known = base.rtas(name, cells, &results)
        for place in 0..<results.count { frame.returns[place] = results[place] }
        note(.rtas(name: RTASName(name), before: given, after: known ? frame : nil), before)
        return known
    }
}
