// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Values that lie in a frame, each in a register or in cells of its own: the arguments of most calls, and what most calls leave.
public protocol FrameValues<Frame>: Sendable, Equatable {
    associatedtype Frame: Sendable
    /// Reads them out of a frame.
    init(in frame: Frame)
    /// Lays them into a frame, and with them what the spec fixes.
    func store(in frame: inout Frame)
}

extension PlatformCall where Arguments: FrameValues, Arguments.Frame == Frame {
    public static func store(arguments: Arguments, in frame: inout Frame) { arguments.store(in: &frame) }
    public static func arguments(in frame: Frame) -> Arguments { Arguments(in: frame) }
}

extension PlatformCall where Output: FrameValues, Output.Frame == Frame {
    public static func output(of code: Code, in frame: Frame, to arguments: Arguments) -> Output { Output(in: frame) }

    public static func store(output: Output, in frame: inout Frame) -> Code {
        output.store(in: &frame)
        return Code(rawValue: 0)
    }
}

extension PlatformCall where Part: FrameValues, Part.Frame == Frame {
    public static func part(of code: Code, in frame: Frame) -> Part? { Part(in: frame) }
    public static func store(part: Part, in frame: inout Frame) { part.store(in: &frame) }
}
