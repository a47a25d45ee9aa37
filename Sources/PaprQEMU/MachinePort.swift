import PaprRuntime

/// A way into a machine of QEMU that calls RTAS functions and reaches memory, whose failures are errors: as a port of the bindings, it ends the program with them.
public protocol MachinePort: RTASPort, GuestMemory {
    /// Calls an RTAS function and takes that many cells; `nil`: the machine has none of the name.
    func call(_ name: String, _ arguments: [UInt32], returns: Int) throws(GuestError) -> [UInt32]?
    /// Writes memory.
    func store(_ bytes: [UInt8], at address: UInt64) throws(GuestError)
    /// Reads memory.
    func load(at address: UInt64, count: Int) throws(GuestError) -> [UInt8]
}

extension MachinePort {
    public func rtas(_ name: StaticString, _ cells: Span<UInt32>, _ results: inout MutableSpan<UInt32>) -> Bool {
        let arguments = cells.indices.map { cells[$0] }, count = results.count
        guard let answer = must({ () throws(GuestError) in try call(name.description, arguments, returns: count) }) else { return false }
        for place in 0..<count { results[place] = answer[place] }
        return true
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
