import PaprSema
import PaprSource

/// What a call's arguments and outputs are in the tables of the mock: rows, and places in them.
final class CMockPlan {
    let context: CContext
    let call: Call
    let id: CallID
    let isRTAS: Bool
    /// What each parameter is.
    let kinds: [Kind]
    /// The row of each parameter; reserved ones over several registers have one a register.
    let rows: [Int]
    let rowCount: Int
    /// Places in `Call.outputs` of the rows of outputs.
    let outputs: [Int]
    /// Those that have a member of the structure, each name once.
    let members: [Int]
    /// Places of the parameters that are memory.
    let areas: [Int]

    enum Kind {
        /// Not asked for.
        case fixed
        case number
        /// The address of something.
        case memory
        /// Bytes that registers carry.
        case carried
    }

    init(context: CContext, id: CallID) {
        let call = context.model.calls[id.index]
        self.context = context
        self.call = call
        self.id = id
        isRTAS = if case .rtas = call.kind { true } else { false }
        var kinds: [Kind] = [], rows: [Int] = [], areas: [Int] = [], count = 0
        kinds.reserveCapacity(call.parameters.count)
        rows.reserveCapacity(call.parameters.count)
        for place in call.parameters.indices {
            let kind = CMockPlan.kind(call, place)
            kinds.append(kind)
            rows.append(count)
            count += 1
            // What is fixed over several registers has one row a register.
            if kind == .fixed, case .registers(let first, let last) = call.parameters[place].slot { count += last - first }
            if kind == .memory { areas.append(place) }
        }
        self.kinds = kinds
        self.rows = rows
        rowCount = count
        self.areas = areas
        var outputs: [Int] = [], members: [Int] = []
        outputs.reserveCapacity(call.outputs.count)
        members.reserveCapacity(call.outputs.count)
        for place in call.outputs.indices {
            guard let name = call.outputs[place].name?.source, !call.outputs[place].isStatusRegister else { continue }
            outputs.append(place)
            if !members.contains(where: { call.outputs[$0].name?.source == name }) { members.append(place) }
        }
        self.outputs = outputs
        self.members = members
    }

    private static func kind(_ call: Call, _ place: Int) -> Kind {
        if call.parameters[place].fixed != nil || call.parameters[place].name == nil { return .fixed }
        if call.parameters[place].type.pointer != nil { return .memory }
        return call.parameters[place].type.scalar == nil ? .carried : .number
    }

    var snake: Name { call.name.snake }
    var hasCheck: Bool { !call.requirements.isEmpty }

    /// Cells may be left out, so the structure of the arguments says how many there were.
    var hasVaryingCells: Bool {
        call.cells.map { $0.requiredArguments != $0.arguments || $0.requiredReturns != $0.returns } ?? false
    }

    /// Whether the hypervisor reads or writes what a parameter points to.
    func direction(_ place: Int) -> (reads: Bool, writes: Bool) {
        switch call.parameters[place].type.pointer?.direction {
        case .in, nil: (true, false)
        case .out: (false, true)
        case .inout: (true, true)
        }
    }

    /// A written memory whose name an output has, too.
    func hasNamesake(_ place: Int) -> Bool {
        members.contains { call.outputs[$0].name?.source == call.parameters[place].name?.source }
    }

    /// The buffer whose bytes are looked at before a handler sees them: one in registers, or one that is only read, and there once.
    static func checkedBuffer(_ parameter: Parameter, _ model: Model) -> BufferID? {
        guard parameter.fixed == nil, case .buffer(let id) = parameter.type.base else { return nil }
        guard let pointer = parameter.type.pointer else { return id }
        guard pointer.direction == .in else { return nil }
        switch parameter.type.extent {
        case .one: return id
        case .counted, .fixed: return model.buffers[id.index].wholeSize == nil ? id : nil
        case .until, .rest: return nil
        }
    }

    /// Text that the hypervisor reads, up to its NUL.
    static func isText(_ parameter: Parameter) -> Bool {
        guard parameter.type.pointer?.direction == .in, case .cstring = parameter.type.base, case .one = parameter.type.extent else { return false }
        return true
    }

    /// How many bytes registers carry at most.
    static func carriedBytes(_ slot: Slot) -> Int {
        if case .registers(let first, let last) = slot { (last - first + 1) * 8 } else { 8 }
    }
}

/// First and last place of a value as the tables count them: registers from r4, cells, of a pair the high one first.
struct CMockSlot: Printable {
    let first: Int
    let last: Int

    init(_ slot: Slot) {
        switch slot {
        case .registers(let from, let to): (first, last) = (from - 4, to - 4)
        case .cell(let cell): (first, last) = (cell, cell)
        case .cellPair(let high, let low): (first, last) = (high, low)
        }
    }

    func print(into out: TextBuffer) { out.put(first, ", ", last) }
}
