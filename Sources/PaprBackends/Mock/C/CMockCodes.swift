import PaprSema
import PaprSource

/// What a call's codes mean, and which outputs they define.
extension CMockTable {
    func codes() {
        let returns = plan.call.returns
        var count = 0
        for place in returns.indices where isRow(place) { count += 1 }
        guard count > 0 else { return }
        let defined = CMockDefinitions(plan)
        out.put("\tPAPR_MOCK_ROWS(code, ", count, ") {\n")
        for place in returns.indices where isRow(place) {
            out.put("\t")
            let id = returns[place].code, category = returns[place].category
            CMockCode(code: context.codes[id.index], category: category, flow: returns[place].flow, outputs: defined.mask(id, category),
                      tellsBit: context.model.codes[id.index].tellsBit).print(into: out)
        }
        out.put("\t},\n")
    }

    /// A line of `returns` that tells something of its own: not common, its number known; without a condition when there is such a line.
    private func isRow(_ place: Int) -> Bool {
        let code = plan.call.returns[place].code
        if plan.call.returns[place].isCommon || context.codes[code.index].values == nil { return false }
        return plan.call.returns[place].condition == nil || !plan.call.returns.contains { $0.code == code && $0.condition == nil }
    }
}

/// Which outputs a code defines.
struct CMockDefinitions {
    private let plan: CMockPlan
    /// Those of which nothing else is said, a bit each: success defines them.
    private var success: UInt64 = 0
    /// Rows of the others.
    private var said: [Int] = []

    init(_ plan: CMockPlan) {
        self.plan = plan
        for (row, place) in plan.outputs.enumerated() {
            if plan.call.outputs[place].definedOn.isEmpty { success |= 1 << UInt64(row) } else { said.append(row) }
        }
    }

    /// Those that a value in r3 comes with.
    var otherwise: UInt64 { success }

    func mask(_ id: CodeID, _ category: Code.Class) -> UInt64 {
        var mask = category == .success || category == .partial ? success : 0
        for row in said where isDefined(row, id) { mask |= 1 << UInt64(row) }
        return mask
    }

    private func isDefined(_ row: Int, _ id: CodeID) -> Bool {
        let codes = plan.context.codes
        guard let values = codes[id.index].values else { return false }
        return plan.call.outputs[plan.outputs[row]].definedOn.contains { $0 == id || codes[$0.index].values?.overlaps(values) == true }
    }
}

/// A row of a table of codes.
struct CMockCode {
    let code: CCode
    var category: Code.Class
    var flow = Return.Flow.done
    var outputs: UInt64 = 0
    var tellsBit = false

    func print(into out: TextBuffer) {
        guard code.values != nil else { return }
        if code.isRange {
            out.put(tellsBit ? "\tPAPR_MOCK_BITS(\"" : "\tPAPR_MOCK_RANGE(\"", CString(code.name.text), "\", ", CCodeName(code, .low), ", ")
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
