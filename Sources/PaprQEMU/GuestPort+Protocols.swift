import PaprRuntime

extension GuestPort: HcallPort {
    public func hcall(_ opcode: UInt64, _ registers: inout Registers) -> Status {
        must { () throws(GuestError) in try call(opcode, &registers) }
    }
}

extension GuestPort: RTASPort {
    public func rtas(_ name: StaticString, _ cells: Span<UInt32>, _ results: inout MutableSpan<UInt32>) -> Bool {
        let arguments = cells.indices.map { cells[$0] }, count = results.count
        guard let answer = must({ () throws(GuestError) in try call(name.description, arguments, returns: count) }) else { return false }
        for place in 0..<count { results[place] = answer[place] }
        return true
    }
}

extension GuestPort: GuestMemory {
    public func allocate(size: Int, alignment: Int, below limit: UInt64?) -> GuestAddress? {
        must { () throws(GuestError) in try reserve(size, alignment: alignment, below: limit) }.map { GuestAddress(rawValue: $0) }
    }

    public func free(_ address: GuestAddress, size: Int) {
        must { () throws(GuestError) in try release(address.rawValue, size: size) }
    }

    public func write(_ bytes: RawSpan, at address: GuestAddress) {
        let copy = (0..<bytes.byteCount).map { bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
        must { () throws(GuestError) in try store(copy, at: address.rawValue) }
    }

    public func read(at address: GuestAddress, into bytes: inout MutableRawSpan) {
        let count = bytes.byteCount
        let found = must { () throws(GuestError) in try load(at: address.rawValue, count: count) }
        for (place, byte) in found.enumerated() { bytes.storeBytes(of: byte, toByteOffset: place, as: UInt8.self) }
    }
}
