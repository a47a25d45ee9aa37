// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// One answer of the hypervisor or of firmware.
public enum Answer<Call: PlatformCall>: Sendable {
    /// It is over.
    case done(Call.Output)
    /// Not over: to be called again with the token.
    case again(Call.Token, Call.Code)
    /// Not over, and something has come already: to be called again with the token.
    case part(Call.Part, Call.Token, Call.Code)
    /// To be called again just so.
    case retry(Call.Code)
    /// What has come is void: to be called again from the first call of the sequence.
    case restart(Call.Code)
    case failed(Call.Failure)
}

extension Answer where Call.Output == Void {
    /// It is over.
    public static var done: Self { .done(()) }
}

extension PlatformCall {
    /// Reads an answer out of what the call left.
    public static func answer(_ code: Code, in frame: Frame, to arguments: Arguments) -> Answer<Self> {
        do throws(Malformation) {
            switch flow(of: code, in: frame, to: arguments) {
            case .done: return .done(try output(of: code, in: frame, to: arguments))
            case .retry: return .retry(code)
            case .restart: return .restart(code)
            case .failed: return .failed(failure(code, in: frame))
            case .again:
                guard let token = token(of: code, in: frame) else { return .retry(code) }
                guard let part = try part(of: code, in: frame) else { return .again(token, code) }
                return .part(part, token, code)
            }
        } catch {
            return .failed(malformed(error))
        }
    }

    /// Lays an answer out as the hypervisor would; `nil` when it is one that no status says.
    public static func store(_ answer: Answer<Self>, in frame: inout Frame) throws(Malformation) -> Code? {
        switch answer {
        case .done(let output):
            return try store(output: output, in: &frame)
        case .again(let token, let code):
            return store(token: token, with: code, in: &frame)
        case .part(let part, let token, let code):
            try store(part: part, in: &frame)
            return store(token: token, with: code, in: &frame)
        case .retry(let code), .restart(let code):
            return code
        case .failed(let failure):
            store(failure: failure, in: &frame)
            return failure.code
        }
    }
}
