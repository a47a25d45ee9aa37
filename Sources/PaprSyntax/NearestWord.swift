import PaprSource

/// The word that was meant.
enum NearestWord {
    /// The one of `candidates` that is nearest to `word`, if it is near, whatever its capitals: one slip in a word of two to four letters, two in a longer one.
    static func find(_ word: Text, in candidates: [StaticString]) -> StaticString? {
        guard word.count >= 2, word.count <= 12 else { return nil }
        let limit = word.count <= 4 ? 1 : 2
        var best: (distance: Int, word: StaticString)?
        for candidate in candidates {
            let distance = editDistance(word, Text(candidate), ignoringCase: true)
            if distance <= limit, distance < candidate.utf8CodeUnitCount, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.word
    }
}
