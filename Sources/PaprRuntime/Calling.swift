// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

extension HcallPort {
    /// Makes one call, with arguments as they are: nothing is checked.
    public func raw<Call: Hcall>(_ call: Call.Type, _ arguments: Call.Arguments) -> Answer<Call> {
        var registers = Registers()
        do throws(Call.Malformation) {
            try Call.store(arguments: arguments, in: &registers)
        } catch {
            return .failed(Call.malformed(error))
        }
        let status = hcall(Call.opcode, &registers)
        return Call.answer(status, in: registers, to: arguments)
    }

    /// Makes one call. Arguments that break a rule of the spec are answered as the hypervisor would, without a call.
    public func once<Call: Hcall>(_ call: Call.Type, _ arguments: Call.Arguments) -> Answer<Call> {
        Call.checked(arguments) { raw(call, $0) }
    }

    /// Makes a call that is over with its first answer.
    public func call<Call: Hcall>(_ call: Call.Type, _ arguments: Call.Arguments) throws(Call.Failure) -> Call.Output {
        try once(call, arguments).only()
    }

    /// Carries a call to its end within the bounds of `policy`; `part` is shown what comes on the way.
    public func call<Call: Hcall>(
        _ call: Call.Type, _ arguments: Call.Arguments, retry policy: RetryPolicy,
        part: (PartEvent<Call.Part>) throws(Call.RetryFailure) -> Void = { (_) throws(Call.RetryFailure) in }
    ) throws(Call.RetryFailure) -> Call.Output {
        try Call.carry(arguments, policy, once: { once(call, $0) }, part: part)
    }

    /// Carries a call to its end however long that takes: what it has begun must not be left.
    public func finish<Call: Hcall>(_ call: Call.Type, _ arguments: Call.Arguments, pause: Pause) throws(Call.Failure) -> Call.Output {
        try Call.finish(arguments, pause) { once(call, $0) }
    }
}

extension RTASPort {
    /// Makes one call, with arguments as they are: nothing is checked.
    public func raw<Call: RTASCall>(_ call: Call.Type, _ arguments: Call.Arguments) -> Answer<Call> {
        var frame = Call.frame(for: arguments)
        do throws(Call.Malformation) {
            try Call.store(arguments: arguments, in: &frame)
        } catch {
            return .failed(Call.malformed(error))
        }
        guard rtas(Call.name, &frame) else { return .failed(.absent) }
        return Call.answer(Call.status(in: frame), in: frame, to: arguments)
    }

    /// Makes one call. Arguments that break a rule of the spec are answered as firmware would, without a call.
    public func once<Call: RTASCall>(_ call: Call.Type, _ arguments: Call.Arguments) -> Answer<Call> {
        Call.checked(arguments) { raw(call, $0) }
    }

    /// Makes a call that is over with its first answer.
    public func call<Call: RTASCall>(_ call: Call.Type, _ arguments: Call.Arguments) throws(Call.Failure) -> Call.Output {
        try once(call, arguments).only()
    }

    /// Carries a call to its end within the bounds of `policy`; `part` is shown what comes on the way.
    public func call<Call: RTASCall>(
        _ call: Call.Type, _ arguments: Call.Arguments, retry policy: RetryPolicy,
        part: (PartEvent<Call.Part>) throws(Call.RetryFailure) -> Void = { (_) throws(Call.RetryFailure) in }
    ) throws(Call.RetryFailure) -> Call.Output {
        try Call.carry(arguments, policy, once: { once(call, $0) }, part: part)
    }

    /// Carries a call to its end however long that takes: what it has begun must not be left.
    public func finish<Call: RTASCall>(_ call: Call.Type, _ arguments: Call.Arguments, pause: Pause) throws(Call.Failure) -> Call.Output {
        try Call.finish(arguments, pause) { once(call, $0) }
    }

    /// Calls the function `name` with the arguments of `frame` and takes its return cells; `false`: there is no such function.
    public func rtas(_ name: StaticString, _ frame: inout RTASFrame) -> Bool {
        let cells = frame.arguments.array
        var returns = frame.returns.array
        var span = returns.mutableSpan
        let known = rtas(name, cells.span, &span)
        frame.returns = RTASCells(returns)
        return known
    }
}

extension RTASCall {
    /// The status among the return cells.
    public static func status(in frame: RTASFrame) -> RTASStatus {
        RTASStatus(rawValue: Int32(bitPattern: frame.returns[statusCell]))
    }
}

extension PlatformCall {
    /// Looks at the arguments before `call` is made.
    static func checked(_ arguments: Arguments, _ call: (Arguments) -> Answer<Self>) -> Answer<Self> {
        if let failure = check(arguments) { return .failed(failure) }
        return call(arguments)
    }
}

extension Answer {
    /// The answer of a call that has no way to go on.
    func only() throws(Call.Failure) -> Call.Output {
        switch self {
        case .done(let output): return output
        case .failed(let failure): throw failure
        case .again(_, let code), .part(_, _, let code), .retry(let code), .restart(let code): throw Call.Failure(code)
        }
    }
}

extension HcallPort where Self: GuestMemory {
    /// Carries a call to its end within the bounds of `policy`, also with what memory says of how it goes on.
    public func call<Call: Hcall>(
        _ call: Call.Type, _ arguments: Call.Arguments, retry policy: RetryPolicy,
        part: (PartEvent<Call.Part>) throws(Call.RetryFailure) -> Void = { (_) throws(Call.RetryFailure) in }
    ) throws(Call.RetryFailure) -> Call.Output {
        try Call.carry(arguments, policy, once: { once(call, $0) }, resume: { Call.resume(&$0, from: self) }, part: part)
    }

    /// Carries a call to its end however long that takes, also with what memory says of how it goes on.
    public func finish<Call: Hcall>(_ call: Call.Type, _ arguments: Call.Arguments, pause: Pause) throws(Call.Failure) -> Call.Output {
        try Call.finish(arguments, pause, once: { once(call, $0) }, resume: { Call.resume(&$0, from: self) })
    }
}

extension RTASPort where Self: GuestMemory {
    /// Carries a call to its end within the bounds of `policy`, also with what memory says of how it goes on.
    public func call<Call: RTASCall>(
        _ call: Call.Type, _ arguments: Call.Arguments, retry policy: RetryPolicy,
        part: (PartEvent<Call.Part>) throws(Call.RetryFailure) -> Void = { (_) throws(Call.RetryFailure) in }
    ) throws(Call.RetryFailure) -> Call.Output {
        try Call.carry(arguments, policy, once: { once(call, $0) }, resume: { Call.resume(&$0, from: self) }, part: part)
    }

    /// Carries a call to its end however long that takes, also with what memory says of how it goes on.
    public func finish<Call: RTASCall>(_ call: Call.Type, _ arguments: Call.Arguments, pause: Pause) throws(Call.Failure) -> Call.Output {
        try Call.finish(arguments, pause, once: { once(call, $0) }, resume: { Call.resume(&$0, from: self) })
    }
}
