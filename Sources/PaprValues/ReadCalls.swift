import PaprSema
import PaprSource

/// Memory that an argument points to.
public struct CallArea: Hashable, Sendable {
    /// Place in `Call.parameters`.
    public var parameter: Int
    public var address: UInt64
    /// How many bytes belong to the argument; `nil`: as many as there are.
    public var size: Int?
    public var direction: TypeUse.Pointer.Direction
}

extension CallBook {
    /// The arguments with a name, in order; what `words` does not reach is `.unknown`. Fixed ones are among them, reserved ones only when they
    /// are not what they must be.
    public func arguments(of id: CallID, words: [UInt64]) -> [Member] {
        let call = model[id], scope = CallScope(model: model, call: call, arguments: words)
        return call.parameters.compactMap { parameter in
            guard let name = parameter.name else { return nil }
            if call.isRTAS, parameter.optional, parameter.slot.end > words.count { return nil }
            return Member(name: name.source, value: value(parameter.type, parameter.slot, scope.word(of: parameter), parameter.slot.bytes(in: words), parameter.unit, scope))
        }
    }

    /// The outputs that exist after this answer: those that the code and the conditions define.
    ///
    /// - Parameters:
    ///   - status: r3 or the status cell.
    ///   - results: r4… or the return cells; `nil`: not recorded.
    public func outputs(of id: CallID, words: [UInt64], status: Int64, results: [UInt64]?) -> [Member] {
        outputs(of: id, words: words, reading: reading(of: id, words: words, status: status, results: results), results: results)
    }

    /// The outputs that exist after an answer that has been read.
    func outputs(of id: CallID, words: [UInt64], reading: CodeReading, results: [UInt64]?) -> [Member] {
        let call = model[id], scope = CallScope(model: model, call: call, arguments: words, status: reading.status, results: results)
        return call.outputs.compactMap { output in
            guard let name = output.name, isDefined(output, reading, scope) else { return nil }
            if call.isRTAS, output.optional, let results, output.slot.end > results.count { return nil }
            return Member(name: name.source, value: value(output.type, output.slot, scope.word(of: output), results.flatMap { output.slot.bytes(in: $0) }, output.unit, scope))
        }
    }

    /// Whether an output is there after the answer.
    private func isDefined(_ output: Output, _ reading: CodeReading, _ scope: CallScope) -> Bool {
        if let condition = output.condition, scope.value(condition) == 0 { return false }
        if output.definedOn.isEmpty {
            // Where r3 is a value, whatever is not a code is one.
            if output.isStatusRegister || (reading.code == nil && scope.call.hasValueInStatus) { return reading.line == nil }
            return reading.category == .success || reading.category == .partial
        }
        return output.definedOn.contains { model[$0].values?.contains(Int128(reading.status)) ?? false }
    }

    private func value(_ use: TypeUse, _ slot: Slot, _ word: UInt64?, _ bytes: [UInt8]?, _ unit: Text?, _ scope: CallScope) -> Value {
        guard use.isCarried(slot) else { return word.map { value($0, use, unit: unit) } ?? .unknown }
        guard var bytes else { return .unknown }
        switch use.extent {
        case .fixed(let count): bytes = Array(bytes.prefix(count))
        case .counted(let formula): bytes = scope.value(formula).map { Array(bytes.prefix(Int(clamping: max($0, 0)))) } ?? bytes
        default: break
        }
        return value(of: bytes, as: use)
    }

    /// The memory that the arguments point to, null left out.
    public func areas(of id: CallID, words: [UInt64]) -> [CallArea] {
        let call = model[id], scope = CallScope(model: model, call: call, arguments: words)
        return call.parameters.enumerated().compactMap { place, parameter in
            guard let pointer = parameter.type.pointer, let word = scope.word(of: parameter) else { return nil }
            let described = describedArea(parameter.type, word), address = described?.address ?? word
            if address == 0 { return nil }
            return CallArea(parameter: place, address: address, size: described?.length ?? size(of: parameter.type, scope), direction: pointer.direction)
        }
    }

    /// Address and length, of an argument that tells both.
    private func describedArea(_ use: TypeUse, _ word: UInt64) -> (address: UInt64, length: Int)? {
        guard let descriptor = use.descriptor else { return nil }
        let fields = model[descriptor.bits].fields
        return (fields[descriptor.address].value(in: word), Int(clamping: fields[descriptor.length].value(in: word)))
    }

    /// How many bytes an address argument has.
    func size(of use: TypeUse, _ scope: CallScope) -> Int? {
        let element = elementSize(use)
        if let by = use.list?.by { return scope.leaf(.parameter(by, bits: nil)).map { Int(clamping: min($0.magnitude, UInt128(Int32.max))) } }
        switch use.extent {
        case .one: return wholeSize(use)
        case .fixed(let count): return count * element
        case .counted(let formula): return scope.value(formula).map { Int(clamping: max(0, min($0, Int128(Int32.max)))) * element }
        case .until, .rest: return nil
        }
    }

    /// What brackets count: elements of a fixed size, else bytes.
    func elementSize(_ use: TypeUse) -> Int {
        switch use.base {
        case .buffer(let id): model[id].wholeSize ?? 1
        case .bytes, .cstring: 1
        default: use.scalar?.bytes ?? 1
        }
    }

    /// Of a structure of several forms, what the largest needs.
    private func wholeSize(_ use: TypeUse) -> Int? {
        switch use.base {
        case .buffer(let id): model[id].largestSize
        case .bytes, .cstring: nil
        default: use.scalar?.bytes
        }
    }

    /// What an argument points to. After the call (`status` given) only the bytes that an output calls valid are looked at.
    ///
    /// - Parameter parameter: place in `Call.parameters`.
    public func value(of id: CallID, parameter: Int, bytes: [UInt8], words: [UInt64], status: Int64? = nil, results: [UInt64]? = nil) -> Value {
        let call = model[id], use = call.parameters[parameter].type
        let scope = CallScope(model: model, call: call, arguments: words, status: status, results: results)
        var bytes = bytes
        let described = scope.word(of: call.parameters[parameter]).flatMap { describedArea(use, $0)?.length }
        if let size = described ?? size(of: use, scope), size < bytes.count { bytes = Array(bytes.prefix(size)) }
        if results != nil, let valid = call.outputs.firstIndex(where: { $0.role == .valid(of: parameter) }), let count = scope.leaf(.output(valid, bits: nil)) {
            bytes = Array(bytes.prefix(Int(clamping: max(count, 0)) * elementSize(use)))
        }
        if let list = use.list, let length = scope.leaf(.parameter(list.by, bits: nil)), length < 0 {
            return value(of: bytes, as: TypeUse(base: .buffer(list.buffer), scalar: nil, extent: .rest))
        }
        return value(of: bytes, as: use)
    }
}

extension TypeUse {
    /// Bytes or a structure in registers, not a number.
    func isCarried(_ slot: Slot) -> Bool {
        guard pointer == nil, case .registers(let first, let last) = slot else { return false }
        switch base {
        case .buffer, .bytes, .cstring: return true
        default: return first != last
        }
    }
}
