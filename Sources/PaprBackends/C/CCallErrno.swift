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
        out.put("\n/* What a status of ", CComment(plan.call.name.source.text), " is as an errno: 0 or negative. */\nstatic inline int papr_", plan.snake, "_errno(long rc)\n{\n")
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
        if plan.isRTAS { out.put("\tcase PAPR_RTAS_ABSENT:\n\t\treturn -ENOENT;\n\tcase PAPR_RTAS_REFUSED:\n\t\treturn -EINVAL;\n") }
        out.put("\tdefault:\n\t\treturn -EIO;\n\t}\n}\n")
    }

    private func meaning(_ line: Int) -> Meaning? {
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
