// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// One hcall: no policy, no check, no error. What a binding is carried by.
///
/// A port whose transport breaks ends its use (it traps, or blocks); it never makes up a status.
public protocol HcallPort: Sendable {
    /// Calls with `opcode` in r3 and `registers` in r4 to r12; answers r3, the outputs are in `registers`.
    func hcall(_ opcode: UInt64, _ registers: inout Registers) -> Status
}

/// One RTAS call.
public protocol RTASPort: Sendable {
    /// Calls the function `name` with `cells`; its return cells, the status among them, are written to `results`.
    ///
    /// `false`: this firmware has no such function.
    func rtas(_ name: StaticString, _ cells: Span<UInt32>, _ results: inout MutableSpan<UInt32>) -> Bool
}
