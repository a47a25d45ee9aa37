// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Memory that a call was given, as it was before and after.
public struct RecordedMemory: Sendable, Equatable {
    public var address: GuestAddress
    public var before: [UInt8]
    public var after: [UInt8]

    public init(address: GuestAddress, before: [UInt8], after: [UInt8]) {
        (self.address, self.before, self.after) = (address, before, after)
    }
}

extension CallRecord {
    /// The call on one line without its end, ASCII: what `paprgen decode` reads.
    ///
    ///     papr_call: hcall=0x3E4 args={0x90000000,0x0,0x8} status=0 outs={0x1234}
    ///     papr_call: rtas=ibm,get-vpd args={0x1000,0x2000,0x4,0x1} rets={0x0,0x1,0x2} mem=0x1000:00 mem=0x2000:00000000>68690000
    public func line(memory: [RecordedMemory] = []) -> [UInt8] {
        var line = CallLine()
        switch self {
        case .hcall(let opcode, let before, let status, let after):
            line.put("papr_call: hcall=")
            line.put(opcode)
            line.put(" args=", (4...12).map { before[$0] })
            line.put(" status=")
            line.put(UInt64(bitPattern: status.rawValue))
            line.put(" outs=", (4...12).map { after[$0] })
        case .rtas(let name, let before, let after):
            line.put("papr_call: rtas=")
            line.put(name.text)
            line.put(" args=", before.arguments.array.map { UInt64($0) })
            if let after { line.put(" rets=", after.returns.array.map { UInt64($0) }) } else { line.put(" absent") }
        }
        for area in memory {
            line.put(" mem=")
            line.put(area.address.rawValue)
            line.put(":")
            line.put(area.before)
            if area.after != area.before {
                line.put(">")
                line.put(area.after)
            }
        }
        return line.bytes
    }
}

/// A line while it is made.
private struct CallLine {
    private(set) var bytes: [UInt8] = []

    mutating func put(_ text: StaticString) { bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) }

    /// `0x1F`
    mutating func put(_ number: UInt64) {
        put("0x")
        let digits = max((64 - number.leadingZeroBitCount + 3) / 4, 1)
        for place in 0..<digits { put(digit: UInt8(truncatingIfNeeded: number >> UInt64(4 * (digits - 1 - place))) & 15) }
    }

    /// `{0x1,0x2}`
    mutating func put(_ key: StaticString, _ numbers: [UInt64]) {
        put(key)
        put("{")
        for (place, number) in numbers.enumerated() {
            if place > 0 { put(",") }
            put(number)
        }
        put("}")
    }

    /// `00FF`
    mutating func put(_ memory: [UInt8]) {
        for byte in memory {
            put(digit: byte >> 4)
            put(digit: byte & 15)
        }
    }

    private mutating func put(digit: UInt8) { bytes.append(digit < 10 ? 0x30 + digit : 0x41 + digit - 10) }
}
