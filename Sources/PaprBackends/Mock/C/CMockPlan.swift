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
        var rows: [Int] = [], count = 0
        for parameter in plan.call.parameters {
            rows.append(count)
            if parameter.fixed != nil, case .registers(let first, let last) = parameter.slot { count += last - first + 1 } else { count += 1 }
        }
        self.rows = rows
        rowCount = count
        outputs = plan.call.outputs.indices.filter { plan.call.outputs[$0].name != nil && !plan.call.outputs[$0].isStatusRegister }
        var members: [Int] = []
        for place in outputs where !members.contains(where: { plan.call.outputs[$0].name?.source == plan.call.outputs[place].name?.source }) {
            members.append(place)
        }
        self.members = members
        areas = plan.call.parameters.indices.filter { plan.roles[$0].isMemory }
    }

    var call: Call { plan.call }
    var snake: Name { plan.call.name.snake }

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
