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
        let lines = plan.call.returns.filter { $0.condition == nil && plan.context.codes[$0.code.index].values != nil }
        for line in lines where plan.context.codes[line.code.index].isRange {
            guard let meaning = meaning(line) else { continue }
            out.put("\tif ")
            if !plan.context.isRangeTest(line.code, out) { continue }
            out.put("\n\t\treturn ")
            put(meaning)
        }
        let plain = lines.filter { !plan.context.codes[$0.code.index].isRange }
        out.put("\tswitch (rc) {\n")
        cases(plain)
        if plan.isRTAS { out.put("\tcase PAPR_RTAS_ABSENT:\n\t\treturn -ENOENT;\n\tcase PAPR_RTAS_REFUSED:\n\t\treturn -EINVAL;\n") }
        out.put("\tdefault:\n\t\treturn -EIO;\n\t}\n}\n")
    }

    private func meaning(_ line: Return) -> Meaning? {
        if let errno = line.errno { return .error(errno) }
        switch line.category {
        case .success, .partial, .continue: return .good
        case .busy, .longBusy: return .busy
        case .error: return nil
        }
    }

    /// Cases of one meaning together, each value once.
    private func cases(_ lines: [Return]) {
        var done: [Int128] = []
        for (place, line) in lines.enumerated() {
            guard let meaning = meaning(line), let value = plan.context.codes[line.code.index].values?.lowerBound, !done.contains(value) else { continue }
            for other in lines[place...] {
                guard self.meaning(other) == meaning, let value = plan.context.codes[other.code.index].values?.lowerBound, !done.contains(value) else { continue }
                done.append(value)
                out.put("\tcase ", CCodeName(plan.context.codes[other.code.index]), ":\n")
            }
            out.put("\t\treturn ")
            put(meaning)
        }
    }

    private func put(_ meaning: Meaning) {
        switch meaning {
        case .good: out.put("0;\n")
        case .busy: out.put("-EBUSY;\n")
        case .error(let name): out.put("-", name, ";\n")
        }
    }
}

extension CContext {
    /// The condition that a status lies in a range, in parentheses.
    func isRangeTest(_ id: CodeID, _ out: TextBuffer) -> Bool {
        let isKnown = codes[id.index].values != nil
        if isKnown { test([id], out) }
        return isKnown
    }
}
