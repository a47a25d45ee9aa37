import PaprSema
import PaprSource

/// What a call's arguments and outputs are in the tables of the mock: rows, and places in them.
struct CMockPlan {
    let plan: CCallPlan
    /// The row of each parameter; reserved ones over several registers have one a register.
    let rows: [Int]
    let rowCount: Int
    /// Places in `Call.outputs` of the rows of outputs.
    let outputs: [Int]
    /// Those that have a member of the structure, each name once.
    let members: [Int]
    /// Places of the parameters that are memory.
    let areas: [Int]

    init(_ plan: CCallPlan) {
        self.plan = plan
        var rows: [Int] = [], areas: [Int] = [], count = 0
        rows.reserveCapacity(plan.call.parameters.count)
        for place in plan.call.parameters.indices {
            rows.append(count)
            count += CMockPlan.rows(plan, place)
            if plan.roles[place].isMemory { areas.append(place) }
        }
        self.rows = rows
        rowCount = count
        self.areas = areas
        var outputs: [Int] = [], members: [Int] = []
        outputs.reserveCapacity(plan.call.outputs.count)
        members.reserveCapacity(plan.call.outputs.count)
        for place in plan.call.outputs.indices {
            guard let name = plan.call.outputs[place].name?.source, !plan.call.outputs[place].isStatusRegister else { continue }
            outputs.append(place)
            if !members.contains(where: { plan.call.outputs[$0].name?.source == name }) { members.append(place) }
        }
        self.outputs = outputs
        self.members = members
    }

    /// What is fixed over several registers has one row a register.
    private static func rows(_ plan: CCallPlan, _ place: Int) -> Int {
        guard case .fixed = plan.roles[place], case .registers(let first, let last) = plan.call.parameters[place].slot else { return 1 }
        return last - first + 1
    }

    var call: Call { plan.call }
    var snake: Name { plan.snake }

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

    /// The buffer whose bytes are looked at before a handler sees them: one that is only read, and there once.
    static func checkedBuffer(_ parameter: Parameter, _ model: Model) -> BufferID? {
        guard parameter.fixed == nil, parameter.type.pointer?.direction == .in, case .buffer(let id) = parameter.type.base else { return nil }
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

/// A row of a table of codes.
struct CMockCode {
    let code: CCode
    var category: Code.Class
    var flow = Return.Flow.done
    var outputs: UInt64 = 0

    func print(into out: TextBuffer) {
        guard code.values != nil else { return }
        if code.isRange {
            out.put("\tPAPR_MOCK_RANGE(\"", CString(code.name.text), "\", ", CCodeName(code, .low), ", ")
            out.put(CCodeName(code, .high))
        } else {
            out.put("\tPAPR_MOCK_CODE(", CCodeName(code))
        }
        switch category {
        case .success: out.put(", SUCCESS, ")
        case .busy, .longBusy: out.put(", BUSY, ")
        case .continue: out.put(", CONTINUE, ")
        case .partial: out.put(", PARTIAL, ")
        case .error: out.put(", ERROR, ")
        }
        switch flow {
        case .done, .partial, .never: out.put("DONE, ")
        case .retry: out.put("RETRY, ")
        case .restart: out.put("RESTART, ")
        case .continue: out.put("CONTINUE, ")
        }
        if outputs < 10 { out.put(outputs, "),\n") } else { out.put(Hex(outputs), "),\n") }
    }
}
