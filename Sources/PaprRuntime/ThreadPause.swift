// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

#if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
extension Pause {
    /// Puts the thread to sleep for as long as advised, and yields the processor when nothing is.
    public static let thread = Pause { delay in
        guard delay > .zero else {
            _ = sched_yield()
            return
        }
        let (seconds, attoseconds) = delay.components
        var wanted = timespec(tv_sec: time_t(clamping: seconds), tv_nsec: Int(clamping: attoseconds / 1_000_000_000))
        var rest = timespec()
        // An interrupted sleep goes on with what is left.
        while nanosleep(&wanted, &rest) != 0 { wanted = rest }
    }
}
#endif
