import Glibc

/// Ctrl-C while something is followed: it ends there, and what there is to say at the end is said.
enum Interruption {
    nonisolated(unsafe) private static var signals: sig_atomic_t = 0

    /// Whether it has come.
    static var isThere: Bool { signals != 0 }

    /// From now on the first one ends a read that waits; the second one ends the program.
    static func endsReads() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Interruption.signals = 1 }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))  // and not SA_RESTART
        sigaction(SIGINT, &action, nil)
    }
}
