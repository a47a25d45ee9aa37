/// How many letters must be put in, left out, changed or swapped with their neighbour to make one text of the other; with `ignoringCase`
/// a capital is no other letter.
public func editDistance(_ left: Text, _ right: Text, ignoringCase: Bool = false) -> Int {
    var older: [Int] = []
    var row = Array(0...right.count)
    for i in 0..<left.count {
        var next = [i + 1]
        next.reserveCapacity(row.count)
        for j in 0..<right.count {
            let isSame = left[i] == right[j] || ignoringCase && left[i] | 0x20 == right[j] | 0x20
            var cost = min(row[j + 1] + 1, next[j] + 1, row[j] + (isSame ? 0 : 1))
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, older[j - 1] + 1) }
            next.append(cost)
        }
        older = row
        row = next
    }
    return row[right.count]
}
