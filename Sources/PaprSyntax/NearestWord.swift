import PaprSource

/// The word that was meant.
enum NearestWord {
    /// The one of `candidates` that is nearest to `word`, if it is near: one slip in a word of two to four letters, two in a longer one.
    static func find(_ word: Text, in candidates: [StaticString]) -> StaticString? {
        guard word.count >= 2, word.count <= 12 else { return nil }
        let limit = word.count <= 4 ? 1 : 2
        var best: (distance: Int, word: StaticString)?
        for candidate in candidates {
            let distance = distance(word, Text(candidate))
            if distance <= limit, distance < candidate.utf8CodeUnitCount, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.word
    }

    /// How many letters to add, drop, replace or exchange with their neighbour; capitals count for nothing.
    static func distance(_ left: Text, _ right: Text) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let same = (left[row] | 0x20) == (right[column] | 0x20)
                var cost = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
