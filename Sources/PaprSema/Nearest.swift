import PaprSource

/// The candidate that a misspelt word most likely means: at most a third of its letters differ. `nil`: none is near.
func nearest(to word: Name, among candidates: some Sequence<Name>) -> Name? {
    let limit = max(1, word.text.count / 3)
    var best: (name: Name, distance: Int)?
    for candidate in candidates where abs(candidate.text.count - word.text.count) <= limit && candidate != word {
        let distance = editDistance(word.text, candidate.text)
        if distance > limit { continue }
        if let current = best, (current.distance, current.name.text) <= (distance, candidate.text) { continue }
        best = (candidate, distance)
    }
    return best?.name
}

/// How many letters must be put in, left out, changed or swapped with their neighbour to make one text of the other.
private func editDistance(_ left: Text, _ right: Text) -> Int {
    var older: [Int] = []
    var row = Array(0...right.count)
    for i in 0..<left.count {
        var next = [i + 1]
        next.reserveCapacity(row.count)
        for j in 0..<right.count {
            var cost = min(row[j + 1] + 1, next[j] + 1, row[j] + (left[i] == right[j] ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, older[j - 1] + 1) }
            next.append(cost)
        }
        older = row
        row = next
    }
    return row[right.count]
}
