import PaprRuntime
import Synchronization

/// A pause that takes no time and tells how long it would have been.
final class Waits: Sendable {
    private let list = Mutex<[Duration]>([])

    var all: [Duration] { list.withLock { $0 } }

    var pause: Pause { Pause { delay in self.list.withLock { $0.append(delay) } } }

    /// Up to `attempts` calls and 10 s.
    func policy(attempts: Int = 100, totalDelay: Duration = .seconds(10)) -> RetryPolicy {
        RetryPolicy(attempts: attempts, totalDelay: totalDelay, pause: pause)
    }
}
