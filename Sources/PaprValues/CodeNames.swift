import PaprSema
import PaprSource

extension CallBook {
    /// The value of a code by its name, or by what a dialect calls the first or last of its values (H_LONG_BUSY_START_RANGE).
    public func status(named name: [UInt8]) -> Int64? { Text.lend(name) { statusByName[$0] } }

    static func statuses(_ model: Model) -> [Text: Int64] {
        var statuses: [Text: Int64] = [:]
        for code in model.codes {
            guard let values = code.values, let first = Int64(exactly: values.lowerBound), let last = Int64(exactly: values.upperBound) else { continue }
            statuses[code.name.source.text] = statuses[code.name.source.text] ?? first
            for (_, spelling) in code.spellings {
                let ends = spelling.string.split(separator: "...").map { Text(copying: $0.utf8) }
                for (name, value) in zip(ends, [first, last]) where statuses[name] == nil { statuses[name] = value }
            }
        }
        return statuses
    }

    /// The name that a reading is shown by; a number that no code has as it is.
    public func name(of reading: CodeReading) -> String { reading.code.map { model[$0].name.source.string } ?? String(reading.status) }
}
