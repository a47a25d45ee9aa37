import PaprSema
import PaprSource

/// Prints `papr_x_errno()`: the only place where a status becomes an errno.
struct CCallErrno {
    let plan: CCallPlan
    let out: TextBuffer

    private enum Meaning: Equatable {
        case good, busy, error(Name)
    }

    func print() {
        out.put("\n/* What a status of ", CComment(plan.call.name.source.text), " is as an errno: 0 or negative. */\nstatic inline int papr_", plan.snake, "_errno(long rc")
        values()
        out.put(")\n{\n")
        conditional()
        var lines: [(code: CodeID, meaning: Meaning)] = []
        for index in plan.call.returns.indices where plan.call.returns[index].condition == nil {
            let code = plan.call.returns[index].code
            guard plan.context.codes[code.index].values != nil, let meaning = meaning(index) else { continue }
            if plan.context.codes[code.index].isRange {
                out.put("\tif ")
                plan.context.test([code], out)
                out.put("\n\t\treturn ")
                put(meaning)
            } else {
                lines.append((code, meaning))
            }
        }
        out.put("\tswitch (rc) {\n")
        cases(lines)
        if isValue { failures() }
        if plan.isRTAS { out.put("\tcase PAPR_RTAS_ABSENT:\n\t\treturn -ENOENT;\n\tcase PAPR_RTAS_REFUSED:\n\t\treturn -EINVAL;\n") }
        out.put("\tdefault:\n\t\treturn ", isValue ? "0" : "-EIO", ";\n\t}\n}\n")
    }

    /// The status register holds a value, but for the codes of failures.
    private var isValue: Bool { plan.successCodes.isEmpty && plan.call.hasValueInStatus }

    /// The other codes are failures, each value once; ranges are more than such a call has.
    private func failures() {
        var done: [Int128] = []
        for line in plan.call.returns where line.errno == nil && line.category == .error {
            guard let values = plan.context.codes[line.code.index].values, !plan.context.codes[line.code.index].isRange, !done.contains(values.lowerBound) else { continue }
            done.append(values.lowerBound)
            out.put("\tcase ", CCodeName(plan.context.codes[line.code.index]), ":\n")
        }
        if !done.isEmpty { out.put("\t\treturn -EIO;\n") }
    }

    /// What the meaning of a code depends on is handed on behind it.
    private func values() {
        var seen: [Formula] = []
        for line in plan.call.returns {
            guard let condition = line.condition else { continue }
            for leaf in condition.leaves where !seen.contains(leaf) {
                seen.append(leaf)
                switch leaf {
                case .output(let place, _): out.put(", ", CContext.type(plan.call.outputs[place].type.scalar ?? .u64), " ", COutputName(plan: plan, output: place))
                case .parameter(let place, _): if let name = plan.names[place] { out.put(", ", CContext.type(plan.call.parameters[place].type.scalar ?? .u64), " ", name) }
                default: break
                }
            }
        }
    }

    /// Lines that hold only when outputs say so come first.
    private func conditional() {
        for index in plan.call.returns.indices {
            let line = plan.call.returns[index]
            guard let condition = line.condition, plan.context.codes[line.code.index].values != nil else { continue }
            out.put("\tif ((")
            plan.context.test([line.code], out)
            out.put(") && ")
            CFormula(leaves: CCallLeaves(plan: plan), out: out).condition(condition)
            out.put(")\n\t\treturn ")
            if let meaning = meaning(index) { put(meaning) } else { out.put("-EIO;\n") }
        }
    }

    private func meaning(_ line: Int) -> Meaning? {
        if plan.call.returns[line].flow == .partial { return .good }
        if let errno = plan.call.returns[line].errno { return .error(errno) }
        switch plan.call.returns[line].category {
        case .success, .partial, .continue: return .good
        case .busy, .longBusy: return .busy
        case .error: return nil
        }
    }

    /// Cases of one meaning together, each value once.
    private func cases(_ lines: [(code: CodeID, meaning: Meaning)]) {
        var done: [Int128] = []
        for (place, line) in lines.enumerated() {
            guard !done.contains(value(line.code)) else { continue }
            for other in lines[place...] where other.meaning == line.meaning && !done.contains(value(other.code)) {
                done.append(value(other.code))
                out.put("\tcase ", CCodeName(plan.context.codes[other.code.index]), ":\n")
            }
            out.put("\t\treturn ")
            put(line.meaning)
        }
    }

    private func value(_ code: CodeID) -> Int128 { plan.context.codes[code.index].values!.lowerBound }

    private func put(_ meaning: Meaning) {
        switch meaning {
        case .good: out.put("0;\n")
        case .busy: out.put("-EBUSY;\n")
        case .error(let name): out.put("-", name, ";\n")
        }
    }
}

extension Formula {
    /// The arguments and outputs that it speaks of, without their bits.
    var leaves: [Formula] {
        switch self {
        case .parameter(let place, _): [.parameter(place, bits: nil)]
        case .output(let place, _): [.output(place, bits: nil)]
        case .unary(_, let inner), .member(let inner, _): inner.leaves
        case .binary(_, let left, let right): left.leaves + right.leaves
        default: []
        }
    }
}
