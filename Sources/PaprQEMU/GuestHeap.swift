/// Which of a range of the guest's memory is in use: the first room that fits is given away.
struct GuestHeap {
    private let range: Range<UInt64>
    /// In order of their addresses.
    private var areas: [Range<UInt64>] = []

    /// Nothing from here on has ever been given away.
    private(set) var untouched: UInt64

    init(_ range: Range<UInt64>) {
        self.range = range
        untouched = range.lowerBound
    }

    mutating func allocate(_ size: Int, _ alignment: Int, below limit: UInt64?) -> UInt64? {
        guard size >= 0, alignment > 0 else { return nil }
        let step = UInt64(alignment), length = UInt64(max(size, 1)), end = min(range.upperBound, limit ?? .max)
        var start = range.lowerBound, place = 0
        while true {
            start = (start + step - 1) / step * step
            guard start + length <= end else { return nil }
            guard place < areas.count, areas[place].lowerBound < start + length else {
                areas.insert(start..<start + length, at: place)
                untouched = max(untouched, start + length)
                return start
            }
            start = areas[place].upperBound
            place += 1
        }
    }

    mutating func free(_ address: UInt64) { areas.removeAll { $0.lowerBound == address } }
}
