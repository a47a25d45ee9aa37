import PaprQEMU
import PaprSema
import PaprSource
import PaprValues

/// A spec with one mistake in one call.
struct ConformanceMutant: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case number = "opcode or name", place = "register or cell", order = "byte order", code = "return code"
    }
    var kind: Kind
    var name: String
    /// The calls that are not what they should be.
    var calls: Set<CallID>
    var model: Model
    /// Of an RTAS function: behind its name.
    var suffix = ""
}

/// Makes mutants of the calls that a table has cases of.
struct ConformanceMutants {
    let model: Model
    private let arena = Arena()
    private(set) var all: [ConformanceMutant] = []

    /// - Parameter provoked: places of the lines of `returns` that a case has met.
    init(_ model: Model, calls: [CallID], provoked: [CallID: Set<Int>]) {
        self.model = model
        for id in calls {
            changeNumber(id)
            movePlaces(id)
            turnBuffers(id)
            changeCodes(id, provoked[id] ?? [])
        }
    }

    private func name(_ id: CallID) -> String { model[id].name.source.string }

    private mutating func add(_ kind: ConformanceMutant.Kind, _ what: String, _ id: CallID, suffix: String = "", _ change: (inout Call, Arena) -> Void) {
        var mutant = ConformanceMutant(kind: kind, name: "\(name(id)): \(what)", calls: [id], model: model, suffix: suffix)
        change(&mutant.model.calls[id.index], arena)
        all.append(mutant)
    }

    // MARK: Opcodes and names

    private mutating func changeNumber(_ id: CallID) {
        guard case .hcall(let opcode) = model[id].kind else { return add(.number, "another name", id, suffix: "-x") { _, _ in } }
        add(.number, "another opcode", id) { call, _ in call.kind = .hcall(opcode: Number(value: opcode.value + 1)) }
    }

    // MARK: Registers and cells

    private mutating func movePlaces(_ id: CallID) {
        let call = model[id]
        let arguments = call.parameters.indices.filter { !call.parameters[$0].isReserved }
        for (first, second) in zip(arguments, arguments.dropFirst()) {
            let (one, other) = (call.parameters[first], call.parameters[second])
            guard one.slot.isSingle == other.slot.isSingle, one.fixed == nil || one.fixed != other.fixed else { continue }
            add(.place, "\(one.name!.source) and \(other.name!.source) swapped", id) { call, arena in
                call.parameters = arena.list(call.parameters.swapping(first, second) { ($0.slot, $1.slot) = ($1.slot, $0.slot) })
            }
        }
        if arguments.count == 1, let moved = call.parameters[arguments[0]].slot.next {
            add(.place, "\(call.parameters[arguments[0]].name!.source) in the next place", id) { call, arena in
                call.parameters = arena.list(call.parameters.changing(arguments[0]) { $0.slot = moved })
            }
        }
        moveOutputs(id)
    }

    private mutating func moveOutputs(_ id: CallID) {
        let call = model[id], outputs = call.outputs.indices.filter { call.outputs[$0].name != nil && call.outputs[$0].slot.isBehindStatus }
        for (first, second) in zip(outputs, outputs.dropFirst()) where call.outputs[first].definedOn == call.outputs[second].definedOn {
            let (one, other) = (call.outputs[first], call.outputs[second])
            guard one.slot.isSingle == other.slot.isSingle, one.slot != other.slot else { continue }
            add(.place, "outputs \(one.name!.source) and \(other.name!.source) swapped", id) { call, arena in
                call.outputs = arena.list(call.outputs.swapping(first, second) { ($0.slot, $1.slot) = ($1.slot, $0.slot) })
            }
        }
        if outputs.count == 1, let moved = call.outputs[outputs[0]].slot.next {
            add(.place, "output \(call.outputs[outputs[0]].name!.source) in the next place", id) { call, arena in
                call.outputs = arena.list(call.outputs.changing(outputs[0]) { $0.slot = moved })
            }
        }
    }

    // MARK: Byte order

    private mutating func turnBuffers(_ id: CallID) {
        var seen: Set<BufferID> = []
        for parameter in model[id].parameters {
            guard case .buffer(let buffer) = parameter.type.base, seen.insert(buffer).inserted, hasNumbers(model[buffer].fields) else { continue }
            var mutant = ConformanceMutant(kind: .order, name: "\(name(id)): \(model[buffer].name.source) in the other byte order", calls: [id], model: model)
            mutant.model.buffers[buffer.index].byteOrder.turn()
            mutant.model.buffers[buffer.index].fields = turned(model[buffer].fields)
            all.append(mutant)
        }
    }

    /// Numbers of more than a byte.
    private func hasNumbers(_ fields: List<Field>) -> Bool {
        fields.contains { field in
            switch field.kind {
            case .scalar(let use), .array(let use): use.scalar.map { $0.width > 8 } ?? false
            default: false
            }
        }
    }

    private func turned(_ fields: List<Field>) -> List<Field> {
        arena.list(fields.map { field in
            var field = field
            field.byteOrder.turn()
            return field
        })
    }

    // MARK: Codes

    private mutating func changeCodes(_ id: CallID, _ provoked: Set<Int>) {
        let call = model[id]
        guard let wrong = otherCode(call) else { return }
        for place in call.returns.indices where provoked.contains(place) {
            add(.code, "\(model[call.returns[place].code].name.source) is another code", id) { call, arena in
                call.returns = arena.list(call.returns.changing(place) { $0.code = wrong })
            }
        }
        for place in call.requirements.indices where call.requirements[place].code != nil {
            add(.code, "'\(call.requirements[place].text)' is answered otherwise", id) { call, arena in
                call.requirements = arena.list(call.requirements.changing(place) { $0.code = wrong })
            }
        }
    }

    /// A code of the same table whose number the call does not answer.
    private func otherCode(_ call: Call) -> CodeID? {
        guard let table = call.returns.lazy.compactMap({ model[$0.code].table }).first else { return nil }
        return model[table].codes.first { code in model[code].category == .error && model[code].values != nil && !call.returns.contains { model[$0.code].values == model[code].values } }
    }
}

extension ByteOrder {
    fileprivate mutating func turn() { self = self == .big ? .little : .big }
}

extension Slot {
    fileprivate var isSingle: Bool {
        switch self {
        case .registers(let first, let last): first == last
        case .cell: true
        case .cellPair: false
        }
    }

    /// Not r3, and not the status cell.
    fileprivate var isBehindStatus: Bool {
        switch self {
        case .registers(let first, _): first > 3
        case .cell(let cell): cell > 0
        case .cellPair: true
        }
    }

    fileprivate var next: Slot? {
        switch self {
        case .registers(let first, let last): last < 12 ? .registers(first + 1, last + 1) : nil
        case .cell: nil
        case .cellPair(let high, let low): .cellPair(high: low, low: high)
        }
    }
}

extension List {
    fileprivate func changing(_ place: Int, _ change: (inout Element) -> Void) -> [Element] {
        var copy = Array(self)
        change(&copy[place])
        return copy
    }

    fileprivate func swapping(_ first: Int, _ second: Int, _ change: (inout Element, inout Element) -> Void) -> [Element] {
        var copy = Array(self), (one, other) = (self[first], self[second])
        change(&one, &other)
        (copy[first], copy[second]) = (one, other)
        return copy
    }
}
