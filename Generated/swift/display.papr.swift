// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen from display.papr; edit that.

#if canImport(PaprRuntime)
import PaprRuntime
#endif

/// Numbers of the module `display`.
public enum DisplayConstants {
    /// Goes to the first column.
    public static let carriageReturn: UInt32 = 0x0D
    /// Goes to the next line.
    public static let lineFeed: UInt32 = 0x0A
    /// Clears the display, where it has more than one line.
    public static let formFeed: UInt32 = 0x0C
}

/// Shows a character.
///
/// What does not fit on the line is cut off at the length that `ibm,display-truncation-length` gives for it. The call has to work in the
/// handlers of machine check and system reset.
///
/// `display-character`. Context: process, atomic.
/// - Note: QEMU writes the low byte to its first virtual terminal, and answers -1 if there is none.
/// - Note: QEMU has this function under the token 10, too, for kernels that debug early.
///
/// Sources: LoPAR 2.9 sec_rtas_call_defn.xml; Linux arch/powerpc/kernel/rtas.c; QEMU spapr_rtas.c; LoPAR 7.3.5.3.
public enum DisplayCharacter: RTASCall {
    public static let name: StaticString = "display-character"
    public struct Arguments: FrameValues {
        /// The character, or one of the three control characters.
        public var character: UInt32
        public init(character: UInt32) { self.character = character }
        public init(in r: RTASFrame) { self.init(character: r[argument: 0]) }
        public func store(in r: inout RTASFrame) { r[argument: 0] = character }
    }
    public enum Failure: RTASCallFailure {
        /// A hardware error or an error without a status of its own occurred. The error log may have details.
        case hardwareError
        /// What any call may answer.
        case invalidParameter
        case absent, undocumented(RTASStatus)
        public init(_ code: RTASStatus) { self = switch code.rawValue { case -1: .hardwareError; case -3: .invalidParameter; default: .undocumented(code) } }
        public var code: RTASStatus? { switch self { case .hardwareError: -1; case .invalidParameter: -3; case .absent: nil; case .undocumented(let code): code } }
    }
    public static func flow(of code: RTASStatus) -> Flow { switch code.rawValue { case 0: .done; case -2: .retry; default: .failed } }
    public static func frame(for a: Arguments) -> RTASFrame { RTASFrame(arguments: 1, returns: 1) }
}

/// The operator panel.
///
/// A small display of at least one line of four characters: an LCD panel, a terminal, or a record in non-volatile memory. Properties of the node
/// `/rtas` describe it: `ibm,display-line-length`, `ibm,display-number-of-lines`, `ibm,display-truncation-length` and `ibm,form-feed`.
public struct Display<Base: Sendable>: Sendable {
    public let base: Base
}

extension RTASPort {
    public var display: Display<Self> { Display(base: self) }
}

extension Display where Base: RTASPort {
    /// Shows a character.
    public func character(character: UInt32, retry _retry: RetryPolicy) throws(DisplayCharacter.RetryFailure) {
        try self.base.call(DisplayCharacter.self, .init(character: character), retry: _retry)
    }
}
