import PaprSema

/// The arguments and outputs of one call, as far as they are known.
struct CallScope: FormulaScope {
    let model: Model
    let call: Call
    var arguments: [UInt64]
    /// r3; of an RTAS call the status is among the results.
    var status: Int64?
    /// `nil`: there is no answer, or its outputs were not recorded.
    var results: [UInt64]?

    func leaf(_ formula: Formula) -> Int128? {
        switch formula {
        case .parameter(let place, let bits):
            let parameter = call.parameters[place]
            guard let word = word(of: parameter) else { return nil }
            return number(word, parameter.type, bits)
        case .parameterWord(let place, let word):
            return argumentBytes(call.parameters[place].slot).map { Int128($0.bigEndian(at: word * 8, 8)) }
        case .output(-1, _): return status.map { Int128($0) }
        case .output(let place, let bits):
            guard let word = word(of: call.outputs[place]) else { return nil }
            return number(word, call.outputs[place].type, bits)
        default: return nil
        }
    }

    /// The register or cells of an argument; of one left out 0, of one that was not recorded `nil`.
    func word(of parameter: Parameter) -> UInt64? {
        parameter.slot.word(in: arguments) ?? (call.isRTAS && parameter.optional ? 0 : nil)
    }

    func word(of output: Output) -> UInt64? {
        if output.isStatusRegister { return status.map { UInt64(bitPattern: $0) } }
        return results.flatMap { output.slot.word(in: $0) }
    }

    func argumentBytes(_ slot: Slot) -> [UInt8]? { slot.bytes(in: arguments) }

    /// What a word means as a number of this type, of bits one field.
    func number(_ word: UInt64, _ use: TypeUse, _ bits: Int?) -> Int128 {
        if let bits, let id = use.bits {
            let field = model[id].fields[bits]
            return Int128(field.value(in: word))
        }
        return use.pointer == nil ? use.scalar.map { $0.number(word) } ?? Int128(word) : Int128(word)
    }
}

extension Scalar {
    /// What a register, a cell or a field holds, as this number: with a sign only the low bits count, without one all of them.
    func number(_ word: UInt64) -> Int128 {
        guard signed else { return Int128(word) }
        let unused = UInt64(64 - width)
        return Int128(Int64(bitPattern: word << unused) >> Int64(unused))
    }

    /// What a register of this type holds for a number: sign-extended when it has a sign, else no wider than the type.
    func word(_ number: Int128) -> UInt64 {
        let word = UInt64(truncatingIfNeeded: number)
        return signed || width >= 64 ? word : word & (1 << UInt64(width) - 1)
    }

    /// Whether a number can be written so; negative ones stand for their two's complement.
    func holds(_ number: Int128) -> Bool { number >= 0 - (Int128(1) << Int128(width - 1)) && number < Int128(1) << Int128(width) }
}

extension Slot {
    /// The word at this place, of several registers the first; `nil`: not among `words`.
    func word(in words: [UInt64]) -> UInt64? {
        switch self {
        case .registers(let first, _): first >= 4 && first - 4 < words.count ? words[first - 4] : nil
        case .cell(let cell): cell < words.count ? words[cell] : nil
        case .cellPair(let high, let low): max(high, low) < words.count ? words[high] << 32 | words[low] & 0xFFFF_FFFF : nil
        }
    }

    /// The bytes that registers carry, most significant first.
    func bytes(in words: [UInt64]) -> [UInt8]? {
        guard case .registers(let first, let last) = self, first >= 4, last - 4 < words.count else { return nil }
        return words[(first - 4)...(last - 4)].flatMap { $0.bigEndianBytes(8) }
    }

    /// Lays a word there, where there is room for it.
    func store(_ word: UInt64, in words: inout [UInt64]) {
        guard end <= words.count else { return }
        switch self {
        case .registers(let first, _): words[first - 4] = word
        case .cell(let cell): words[cell] = word & 0xFFFF_FFFF
        case .cellPair(let high, let low): (words[high], words[low]) = (word >> 32, word & 0xFFFF_FFFF)
        }
    }

    /// One behind the last word it takes.
    var end: Int {
        switch self {
        case .registers(_, let last): last - 3
        case .cell(let cell): cell + 1
        case .cellPair(let high, let low): max(high, low) + 1
        }
    }
}

extension UInt64 {
    /// The low `count` bytes, most significant first.
    func bigEndianBytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: self >> UInt64(8 * (count - 1 - $0))) } }
}

extension [UInt8] {
    /// `count` bytes from `offset` on as a number; those behind the end are 0.
    func bigEndian(at offset: Int, _ count: Int) -> UInt64 {
        (offset..<offset + count).reduce(0) { $0 << 8 | UInt64($1 < self.count ? self[$1] : 0) }
    }
}

extension BitSet.Field {
    /// The field of a number, shifted down.
    func value(in word: UInt64) -> UInt64 { (word & mask) >> UInt64(shift) }
}
