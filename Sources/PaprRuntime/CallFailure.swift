// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// The ways in which a call can fail: a case for each code that is an error there.
public protocol CallFailure: Error, Equatable {
    associatedtype Code: StatusCode
    /// A code that the spec does not have for this call.
    static func undocumented(_ code: Code) -> Self
    /// What a code says.
    init(_ code: Code)
    /// The code that says so; `nil`: not the hypervisor said it.
    var code: Code? { get }
}

/// An error that can say that a structure is not what it should be.
public protocol BufferThrown: Error {
    /// A structure can't be written or read, or there is no memory for it.
    static func buffer(_ error: BufferError) -> Self
}

extension BufferThrown {
    /// What `body` makes; its error thrown as this one.
    public static func converting<Result>(_ body: () throws(BufferError) -> Result) throws(Self) -> Result {
        do throws(BufferError) {
            return try body()
        } catch {
            throw .buffer(error)
        }
    }
}

/// Of a call that hands over structures: they may not be what they should.
public protocol BufferCallFailure: CallFailure, BufferThrown {}

/// Of an RTAS call.
public protocol RTASCallFailure: CallFailure where Code == RTASStatus {
    /// This firmware has no such function.
    static var absent: Self { get }
}
