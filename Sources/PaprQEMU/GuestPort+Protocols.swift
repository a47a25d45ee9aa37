import PaprRuntime

extension GuestPort: HcallPort {
    public func hcall(_ opcode: UInt64, _ registers: inout Registers) -> Status {
        must { () throws(GuestError) in try call(opcode, &registers) }
    }
}

extension GuestPort: MachinePort {
    public func allocate(size: Int, alignment: Int, below limit: UInt64?) -> GuestAddress? {
        must { () throws(GuestError) in try reserve(size, alignment: alignment, below: limit) }.map { GuestAddress(rawValue: $0) }
    }

    public func free(_ address: GuestAddress, size: Int) {
        must { () throws(GuestError) in try release(address.rawValue, size: size) }
    }
}
