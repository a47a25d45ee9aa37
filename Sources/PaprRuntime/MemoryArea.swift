// SPDX-License-Identifier: GPL-2.0-or-later OR MIT

/// Memory as one register tells of it: where it is, and how many bytes it has.
public struct MemoryArea<Address: NamedNumber>: Sendable, Hashable where Address.RawValue == UInt64 {
    public var address: Address
    /// In bytes.
    public var length: UInt64

    public init(address: Address, length: UInt64) { (self.address, self.length) = (address, length) }

    /// Whether address and length fit the fields that are to hold them.
    public func fits(_ descriptor: MemoryDescriptor) -> Bool {
        descriptor.address.unshifted(descriptor.address.shifted(address.rawValue)) == address.rawValue
            && descriptor.length.unshifted(descriptor.length.shifted(length)) == length
    }
}

/// Where a register holds address and length of memory: the bits of each in place, and what all others are.
public struct MemoryDescriptor: Sendable {
    let address: UInt64
    let length: UInt64
    let fixed: UInt64

    public init(address: UInt64, length: UInt64, fixed: UInt64 = 0) { (self.address, self.length, self.fixed) = (address, length, fixed) }

    /// The memory that a register's word tells of.
    public func memory<Address>(in word: UInt64) -> MemoryArea<Address> {
        MemoryArea(address: Address(rawValue: address.unshifted(word)), length: length.unshifted(word))
    }

    /// The word that tells of memory; what does not fit is cut off.
    func word(of memory: MemoryArea<some NamedNumber>) -> UInt64 {
        address.shifted(memory.address.rawValue) | length.shifted(memory.length) | fixed
    }
}

extension UInt64 {
    /// A number laid into the bits of this mask; what does not fit is cut off.
    fileprivate func shifted(_ number: UInt64) -> UInt64 { number << UInt64(trailingZeroBitCount) & self }
    /// The number in the bits of this mask.
    fileprivate func unshifted(_ word: UInt64) -> UInt64 { (word & self) >> UInt64(trailingZeroBitCount) }
}

extension Registers {
    /// The memory that a register tells of.
    public subscript<Address>(number: Int, as descriptor: MemoryDescriptor) -> MemoryArea<Address> {
        get { descriptor.memory(in: self[number]) }
        set { self[number] = descriptor.word(of: newValue) }
    }
}
