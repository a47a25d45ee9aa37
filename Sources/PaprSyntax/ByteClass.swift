/// What a byte can be in a word, by table: one load instead of five comparisons.
enum ByteClass {
    /// May stand in a name or a number: letters, digits, `_`.
    static let word: UInt8 = 1
    static let digit: UInt8 = 2
    /// Ends the run of a string: the quote, the backslash, the end of the line.
    static let stringStop: UInt8 = 4

    /// 256 bytes, never freed.
    nonisolated(unsafe) static let table: UnsafePointer<UInt8> = {
        let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        table.initialize(repeating: 0, count: 256)
        for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { table[Int(byte)] = word }
        for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { table[Int(byte)] = word }
        for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = word | digit }
        table[Int(UInt8(ascii: "_"))] = word
        for byte in [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "\n")] { table[Int(byte)] = stringStop }
        return UnsafePointer(table)
    }()
}
