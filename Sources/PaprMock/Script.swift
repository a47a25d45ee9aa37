// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

#if canImport(PaprRuntime)
import PaprRuntime
#endif
import Synchronization

/// What a test wants answered to one kind of call: a queue first, then a handler.
struct Script<Frame: Sendable>: Sendable {
    /// Answers in the frame; `nil`: nothing is left to answer with.
    let run: @Sendable (_ frame: inout Frame, _ memory: MockMemory) -> Ran?
}

/// An answer as it was laid out.
enum Ran: Sendable {
    case code(Int64, TokenFate)
    /// There is no such function.
    case absent
}

/// What becomes of the token after an answer.
enum TokenFate: Sendable {
    /// The call is over, and well.
    case done
    /// It has failed, or begins again.
    case void
    /// The one that was passed is to be passed again.
    case same
    case new
}

/// The queue and the handler of one kind of call.
final class Answers<Call: PlatformCall>: Sendable where Call.Frame: MockFrame {
    typealias Handler = @Sendable (Call.Arguments, MockMemory) -> Answer<Call>

    private struct State {
        var queue: [Answer<Call>] = []
        var handler: Handler?
    }
    private let state = Mutex(State())

    func set(_ handler: @escaping Handler) { state.withLock { $0.handler = handler } }
    func append(_ answers: [Answer<Call>]) { state.withLock { $0.queue += answers } }
    var queued: Int { state.withLock { $0.queue.count } }

    /// The next answer; the handler runs outside of any lock.
    private func next(_ arguments: Call.Arguments, _ memory: MockMemory) -> Answer<Call>? {
        let (queued, handler) = state.withLock { state -> (Answer<Call>?, Handler?) in
            state.queue.isEmpty ? (nil, state.handler) : (state.queue.removeFirst(), nil)
        }
        return queued ?? handler?(arguments, memory)
    }

    /// The script that draws on these answers. `blank` makes a frame without leftovers of the arguments.
    func script(blank: @escaping @Sendable (Call.Frame) -> Call.Frame) -> Script<Call.Frame> {
        Script(
            run: { frame, memory in
                guard let arguments = try? Call.arguments(in: frame), let answer = self.next(arguments, memory) else { return nil }
                var outputs = blank(frame)
                guard let code = try? Call.store(answer, in: &outputs) else { return .absent }
                frame = outputs
                return .code(Int64(code.rawValue), answer.tokenFate)
            })
    }
}

extension Answer {
    fileprivate var tokenFate: TokenFate {
        switch self {
        case .again, .part: .new
        case .retry: .same
        case .done: .done
        case .restart, .failed: .void
        }
    }
}
