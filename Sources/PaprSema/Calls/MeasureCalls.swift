import PaprSource
import PaprSyntax

extension CallBuilder {
    /// Tokens are defined when the call goes on, first values kept from any answer; without a word outputs belong to success.
    mutating func finishOutputs() {
        defineForConditions()
        guard let continuation = call.continuation else { return checkKeepFirst() }
        for place in outputs.indices where outputs[place].definedOn.isEmpty && outputs[place].condition == nil {
            if case .token = outputs[place].role { outputs[place].definedOn = continuation.continueCodes }
            else if outputs[place].keepFirst || continuation.hasParts {
                // A part that is handed out comes with all that describes it.
                let ends = returns.filter { $0.category == .success || $0.category == .partial }.map(\.code)
                outputs[place].definedOn = analysis.arena.list(ends + continuation.continueCodes.filter { !ends.contains($0) })
            }
        }
    }

    /// There is no later answer than the first one.
    private func checkKeepFirst() {
        let asks = returns.contains { [.busy, .longBusy, .continue].contains($0.category) }
        guard let output = outputs.first(where: \.keepFirst), !failedReturn, !asks else { return }
        analysis.report(.wrongFlow, "'@keepFirst' says that '\(call.name.source)' goes on, but no code does", at: output.span,
                        label: "leave it out, or say '->' behind the code that asks to call again")
    }

    /// An output that tells what a code means (`H_PARAMETER when detail == 0x1B`) is there with that code too.
    private mutating func defineForConditions() {
        for line in returns {
            guard let condition = line.condition else { continue }
            for place in outputs.indices where condition.mentions(output: place) && !outputs[place].definedOn.contains(line.code) {
                var codes = Array(outputs[place].definedOn)
                if codes.isEmpty { codes = returns.filter { $0.condition == nil && ($0.category == .success || $0.category == .partial) }.map(\.code) }
                outputs[place].definedOn = analysis.arena.list(codes + [line.code])
            }
        }
    }

    /// Counts registers or cells, and checks the limits of the ABI.
    mutating func measure() {
        if call.opaque != nil, parameters.isEmpty, outputs.isEmpty { return }
        if isRTAS { measureCells() } else { measureRegisters() }
    }

    private mutating func measureRegisters() {
        let arguments = parameters.map { $0.slot.last - 3 }.max() ?? 0
        let outputs = outputs.map { $0.slot.last - 3 }.max() ?? 0
        let shape: RegisterUse.Shape = outputs == 0 && arguments <= 7 ? .noReturns : outputs <= 4 && arguments <= 6 ? .four : .nine
        call.registers = RegisterUse(arguments: arguments, outputs: outputs, shape: shape)
    }

    private mutating func measureCells() {
        let arguments = parameters.map { $0.slot.last + 1 }.max() ?? 0
        let required = parameters.filter { !$0.optional }.map { $0.slot.last + 1 }.max() ?? 0
        let returns = max(outputs.map { $0.slot.last + 1 }.max() ?? 0, statusCell + 1)
        let requiredReturns = max(outputs.filter { !$0.optional }.map { $0.slot.last + 1 }.max() ?? 0, statusCell + 1)
        if arguments + returns > 16 {
            analysis.report(.tooMany, "'\(call.name.source)' needs \(arguments) + \(returns) cells, an RTAS call has 16", at: call.span, label: "pass what is long in a buffer")
        }
        if failed.isEmpty, !isSpoilt { checkGaps(arguments, returns) }
        call.cells = CellUse(arguments: arguments, requiredArguments: required, returns: returns, requiredReturns: requiredReturns, statusCell: statusCell)
    }

    /// Every cell that is passed has a meaning.
    private func checkGaps(_ arguments: Int, _ returns: Int) {
        for cell in 0..<min(arguments, 16) where !parameters.contains(where: { $0.slot.overlaps(.cell(cell)) }) {
            analysis.report(.cellHole, "argument cell \(cell) of '\(call.name.source)' is not described", at: call.span, label: "a reserved one is 'in _: u32'")
        }
        for cell in 0..<min(returns, 16) where cell != statusCell && !outputs.contains(where: { $0.slot.overlaps(.cell(cell)) }) {
            analysis.report(.cellHole, "return cell \(cell) of '\(call.name.source)' is not described", at: call.span, label: "one without a meaning is 'out _: u32'")
        }
    }
}

extension Formula {
    /// Whether an output of the call, or bits of it, is part of the formula.
    func mentions(output place: Int) -> Bool {
        switch self {
        case .output(let other, _): other == place
        case .unary(_, let inner), .member(let inner, _): inner.mentions(output: place)
        case .binary(_, let left, let right): left.mentions(output: place) || right.mentions(output: place)
        default: false
        }
    }
}
