// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Why work between a call that opens and one that closes ended badly.
public enum ScopeFailure<Opening: Error, Work: Error, Closing: Error>: Error {
    /// Nothing was opened, and the work not begun.
    case opening(Opening)
    /// What the work threw; closing was tried then, whatever came of it.
    case work(Work)
    /// The work is done; what was opened may be open still.
    case closing(Closing)
}

/// Opens, works with what that gave, and closes however the work ends.
///
/// Throws which of the three failed and how.
public func scoped<Handle, Result, Opening: Error, Work: Error, Closing: Error>(
    open: () throws(Opening) -> Handle, close: (Handle) throws(Closing) -> Void, _ work: (Handle) throws(Work) -> Result
) throws(ScopeFailure<Opening, Work, Closing>) -> Result {
    let handle: Handle
    let result: Result
    do throws(Opening) { handle = try open() } catch { throw .opening(error) }
    do throws(Work) {
        result = try work(handle)
    } catch {
        // What the work threw is told, not that closing failed too.
        do throws(Closing) { try close(handle) } catch {}
        throw .work(error)
    }
    do throws(Closing) { try close(handle) } catch { throw .closing(error) }
    return result
}
