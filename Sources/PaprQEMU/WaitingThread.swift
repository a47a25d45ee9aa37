import Glibc
import Synchronization

/// The thread that starts a process and waits for its end: it lives as long as the process does.
final class WaitingThread: Sendable {
    private let shared: Shared

    /// What the thread and the others share.
    private final class Shared: Sendable {
        struct State {
            var process: pid_t = 0
            var exit: GuestError.Exit?
        }
        /// C strings, up to a null: where the program that uses the port counts references without care for threads, none of its are counted here.
        nonisolated(unsafe) let words: [UnsafeMutablePointer<CChar>?]
        nonisolated(unsafe) let errors: UnsafeMutablePointer<CChar>
        let channel: Int32
        let state = Mutex(State())
        let started = Event(), ended = Event()

        init(_ words: [String], _ channel: Int32, _ errors: String) {
            (self.words, self.channel, self.errors) = (words.map { strdup($0) } + [nil], channel, strdup(errors))
        }

        deinit {
            for word in words { free(word) }
            free(errors)
        }
    }

    /// Starts `words` with `channel` as input and output and the file `errors` as error output.
    init(_ words: [String], channel: Int32, errors: String) throws(GuestError) {
        let shared = Shared(words, channel, errors)
        self.shared = shared
        var thread = pthread_t()
        let failure = pthread_create(&thread, nil, { context in
            let shared = Unmanaged<Shared>.fromOpaque(context!).takeRetainedValue()
            WaitingThread.run(shared)
            return nil
        }, Unmanaged.passRetained(shared).toOpaque())
        guard failure == 0 else { throw .cannot("start a thread", errno: failure) }
        pthread_detach(thread)
        shared.started.wait(atMost: .seconds(60))
        guard shared.state.withLock({ $0.process }) > 0 else { throw .cannot("start '\(words[0])'", errno: ENOENT) }
    }

    private static func run(_ shared: Shared) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, shared.channel, 0)
        posix_spawn_file_actions_adddup2(&actions, shared.channel, 1)
        posix_spawn_file_actions_addopen(&actions, 2, shared.errors, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var process: pid_t = 0
        let failure = posix_spawnp(&process, shared.words[0]!, &actions, nil, shared.words, environ)
        shared.state.withLock { $0.process = failure == 0 ? process : 0 }
        shared.started.signal()
        guard failure == 0 else { return }
        // The process stays a zombie until its end is noted, so that nobody kills another one of the same number.
        var info = siginfo_t()
        while waitid(P_PID, id_t(process), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR {}
        shared.state.withLock { state in
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0 && errno == EINTR {}
            state.exit = status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
        }
        shared.ended.signal()
    }

    func exit(within wait: Duration) -> GuestError.Exit? {
        shared.ended.wait(atMost: wait)
        return shared.state.withLock { $0.exit }
    }

    func kill() {
        shared.state.withLock { state in
            if state.process > 0 && state.exit == nil { _ = Glibc.kill(state.process, SIGKILL) }
        }
    }
}

/// Something that happens once and is waited for.
final class Event: @unchecked Sendable {
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(semaphore, 0, 0) }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    func signal() { sem_post(semaphore) }

    /// Waits at most so long.
    func wait(atMost most: Duration) {
        var until = timespec()
        clock_gettime(CLOCK_REALTIME, &until)
        let total = until.tv_nsec + Int(most.milliseconds % 1000) * 1_000_000
        until.tv_sec += Int(most.milliseconds / 1000) + total / 1_000_000_000
        until.tv_nsec = total % 1_000_000_000
        while sem_timedwait(semaphore, &until) != 0 {
            if errno != EINTR { return }
        }
        sem_post(semaphore)
    }
}
