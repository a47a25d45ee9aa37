import PaprSema
import PaprSource

/// What a status means as the answer of one call.
public struct CodeReading: Sendable {
    /// r3, or the status cell with its sign.
    public var status: Int64
    /// The narrowest code that has this value: H_LONG_BUSY_ORDER_10_MSEC before H_LONG_BUSY. `nil`: none has, or r3 is a value.
    public var code: CodeID?
    /// Place in `Call.returns` of the line that applies; `nil`: the spec does not say that this call answers it.
    public var line: Int?
    /// What it amounts to here.
    public var category: Code.Class?
    public var flow: Return.Flow
    /// Milliseconds to wait before the next call.
    public var delay: UInt64?
    /// `bit` of H_UNSUPPORTED_FLAG.
    public var carried: Carried?
    /// The argument to blame: place in `Call.parameters`.
    public var blames: Int?
    /// What it means here: the documentation of the line, or of the code in general.
    public var cause: Doc

    public struct Carried: Hashable, Sendable {
        public var name: Name
        public var value: Int128
    }
}

extension CodeReading {
    /// The call is over and has done what it should, be it in part; a value in r3 is good too.
    public var isGood: Bool { category == .success || category == .partial || (code == nil && line == nil) }
}

extension CallBook {
    /// What a caller passes next to go on after this answer: the same words, those with the tokens that came back, or the first tokens again.
    /// `nil`: the call is over.
    ///
    /// - Parameter memory: what is at an address now, for tokens that come there and go back as arguments; `nil`: nobody knows.
    public func resumed(
        _ id: CallID, words: [UInt64], reading: CodeReading, results: [UInt64], memory: (UInt64) -> [UInt8]? = { _ in nil }
    ) -> [UInt64]? {
        let call = model[id], scope = CallScope(model: model, call: call, arguments: words, status: reading.status, results: results)
        var next = words
        switch reading.flow {
        case .retry: break
        case .continue, .restart:
            for token in call.continuation?.tokens ?? [] {
                if token.staysInMemory { continue }
                let word = reading.flow == .restart ? token.first.word : token.output.map { scope.word(of: call.outputs[$0]) ?? 0 } ?? taken(token, id, words, memory)
                call.parameters[token.parameter].slot.store(word, in: &next)
            }
        case .done, .partial, .never: return nil
        }
        return next
    }

    /// What a caller passes to give up the sequence in which these words were passed; `nil`: it is simply left.
    public func abandoning(_ id: CallID, words: [UInt64]) -> [UInt64]? {
        let call = model[id]
        if call.abandonment.isEmpty { return nil }
        var last = words
        for setting in call.abandonment { call.parameters[setting.parameter].slot.store(setting.value.word, in: &last) }
        return last
    }

    private func taken(_ token: Continuation.Token, _ id: CallID, _ words: [UInt64], _ memory: (UInt64) -> [UInt8]?) -> UInt64 {
        guard let place = token.memory, let size = place.size, let area = areas(of: id, words: words).first(where: { $0.parameter == place.parameter }),
              let bytes = memory(area.address)?.dropFirst(place.offset).prefix(size), bytes.count == size else { return 0 }
        return (place.byteOrder == .little ? bytes.reversed() : Array(bytes)).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// What a status means as the answer of this call.
    ///
    /// Without `results`, conditions on outputs (`H_PARAMETER when detail == 0x1B`) can't be known: lines that have one are passed over then.
    public func reading(of id: CallID, words: [UInt64], status: Int64, results: [UInt64]? = nil) -> CodeReading {
        let call = model[id], scope = CallScope(model: model, call: call, arguments: words, status: status, results: results)
        let line = call.returns.firstIndex { line in
            guard model[line.code].values?.contains(Int128(status)) ?? false else { return false }
            return line.condition.map { (scope.value($0) ?? 0) != 0 } ?? true
        }
        let code = code(for: status, call, line)
        var reading = CodeReading(status: status, code: code, line: line, category: code.map { model[$0].category }, flow: .done, cause: .none)
        if let line {
            let line = call.returns[line]
            reading.category = line.category
            reading.flow = line.flow
            reading.blames = line.blames
            reading.cause = line.docs
        }
        guard let code else { return reading }
        if reading.cause.isEmpty { reading.cause = model[code].docs }
        reading.delay = delay(model[code], status)
        reading.carried = carried(model[code], scope) ?? reading.line.flatMap { carried(model[call.returns[$0].code], scope) }
        return reading
    }

    /// What a status means when the call is not known.
    public func code(for status: Int64, isRTAS: Bool) -> CodeID? { narrowest(Int128(status), isRTAS, nil) }

    private func code(for status: Int64, _ call: Call, _ line: Int?) -> CodeID? {
        if let line, model[call.returns[line].code].call != nil || model[call.returns[line].code].values?.isOne == true { return call.returns[line].code }
        // A value in r3 that is below zero or 0 by chance is no code of other calls.
        if line == nil, call.hasValueInStatus { return nil }
        return narrowest(Int128(status), call.isRTAS, call.returns.compactMap { model[$0.code].table }.first) ?? line.map { call.returns[$0].code }
    }

    private func narrowest(_ status: Int128, _ isRTAS: Bool, _ table: CodeTableID?) -> CodeID? {
        var found: CodeID?
        for place in model.codeTables.indices where table.map({ $0.index == place }) ?? (isRTAS == isOfRTAS[place]) {
            guard let code = codes[place].code(for: status, model) else { continue }
            if found.map({ model[$0].values!.distance > model[code].values!.distance }) ?? true { found = code }
        }
        return found
    }

    private func delay(_ code: Code, _ status: Int64) -> UInt64? {
        guard let values = code.values, !code.delays.isEmpty else { return nil }
        let place = code.delays.count == 1 ? 0 : Int(clamping: Int128(status) - values.lowerBound)
        return place < code.delays.count ? code.delays[place] : nil
    }

    private func carried(_ code: Code, _ scope: CallScope) -> CodeReading.Carried? {
        guard let carries = code.carries, let value = scope.value(carries.formula) else { return nil }
        return .init(name: carries.name.source, value: value)
    }

    /// The status cell of an RTAS call's return cells, with its sign.
    public func status(of id: CallID, cells: [UInt64]) -> Int64? {
        let place = model[id].cells?.statusCell ?? 0
        return place < cells.count ? Int64(Int32(truncatingIfNeeded: cells[place])) : nil
    }
}

/// The codes of one table by value.
struct CodesByValue: Sendable {
    private var single: [Int128: CodeID] = [:]
    private var ranges: [CodeID] = []

    init(_ table: CodeTable, _ model: Model) {
        for id in table.codes {
            guard let values = model[id].values else { continue }
            if !values.isOne { ranges.append(id) } else if single[values.lowerBound] == nil { single[values.lowerBound] = id }
        }
        ranges.sort { model[$0].values!.distance < model[$1].values!.distance }
    }

    /// The narrowest that has the value.
    func code(for value: Int128, _ model: Model) -> CodeID? { single[value] ?? ranges.first { model[$0].values!.contains(value) } }
}
