/// Why a guest can't be asked, or has not answered.
public enum GuestError: Error, Sendable, Equatable {
    /// A program is not installed; `packages` are those of Debian that have it.
    case missing(tool: String, packages: String)
    /// A file or a process of the host.
    case cannot(String, errno: Int32)
    /// The compiler refuses the agent.
    case notBuilt(said: String)
    /// No hello within the time.
    case notStarted(said: String)
    /// A call that has not returned in time; the guest is no longer usable.
    case noAnswer(to: String)
    /// The machine ended during a call, or before it.
    case ended(to: String, Exit, said: String)
    /// The machine was reset during a call. The agent runs again.
    case reset(during: String)
    /// A processor met an exception at `address` during a call. The agent runs again.
    case exception(during: String, vector: UInt64, address: UInt64)
    /// The agent can't do it.
    case refused(String, reason: String)

    /// How a process ended.
    public enum Exit: Sendable, Equatable {
        case status(Int32)
        case signal(Int32)
    }
}

extension GuestError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missing(let tool, let packages): "'\(tool)' is not there: apt-get install --no-install-recommends \(packages)"
        case .cannot(let what, let errno): "cannot \(what): error \(errno)"
        case .notBuilt(let said): "the guest's agent could not be built: \(said)"
        case .notStarted(let said): "the guest did not start: \(said)"
        case .noAnswer(let request): "the call '\(Self.short(request))' has not returned in time"
        case .ended(let request, let exit, let said): "the machine ended (\(exit)) at '\(Self.short(request))'\(said.isEmpty ? "" : ": \(said)")"
        case .reset(let request): "the machine was reset by '\(Self.short(request))'"
        case .exception(let request, let vector, let address):
            "exception 0x\(String(vector, radix: 16)) at 0x\(String(address, radix: 16)) during '\(Self.short(request))'"
        case .refused(let request, let reason): "the agent refuses '\(Self.short(request))': \(reason)"
        }
    }
}

extension GuestError {
    /// The beginning of a long request.
    private static func short(_ request: String) -> String { request.utf8.count > 100 ? request.prefix(100) + "…" : request }
}

extension GuestError.Exit: CustomStringConvertible {
    public var description: String {
        switch self {
        case .status(let status): "status \(status)"
        case .signal(let signal): "signal \(signal)"
        }
    }
}

/// For a caller that can't throw: a broken transport has no answer to give, and ends the use of the port.
func must<Result>(_ call: () throws(GuestError) -> Result) -> Result {
    do throws(GuestError) { return try call() } catch { fatalError(error.description) }
}
