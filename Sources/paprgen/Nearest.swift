/// The candidate that was probably meant: one that begins with the word, or else the one with the fewest letters to change, when these are few.
func nearest(to word: String, among candidates: [String]) -> String? {
    let lowered = Array(word.lowercased().utf8)
    guard let first = lowered.first(where: { $0 != UInt8(ascii: "-") }) else { return nil }
    let letters = lowered.count - lowered.firstIndex(of: first)!
    if letters >= 2, let longer = candidates.first(where: { $0.utf8.starts(with: lowered) }) { return longer }
    let measured = candidates.map { ($0, distance(lowered, Array($0.utf8))) }
    guard let best = measured.min(by: { $0.1 < $1.1 }), best.1 <= max(1, (letters + 1) / 2), best.1 < letters else { return nil }
    return best.0
}

/// How many letters to put in, leave out, replace or swap with their neighbour.
private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
        var row = [i + 1]
        for j in right.indices {
            var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
            row.append(cost)
        }
        beforeLast = last
        last = row
    }
    return last[right.count]
}
