import PaprSource

/// The candidate that a misspelt word most likely means: at most a third of its letters differ. `nil`: none is near.
func nearest(to word: Name, among candidates: some Sequence<Name>) -> Name? {
    nearest(to: word, among: candidates, \.text)
}

/// The candidate that a misspelt word most likely means, as above.
public func nearest(to word: Text, among candidates: some Sequence<Text>) -> Text? {
    nearest(to: word, among: candidates, \.self)
}

private func nearest<Word>(to word: Word, among candidates: some Sequence<Word>, _ text: (Word) -> Text) -> Word? {
    let limit = max(1, text(word).count / 3)
    var best: (word: Word, distance: Int)?
    for candidate in candidates where abs(text(candidate).count - text(word).count) <= limit && text(candidate) != text(word) {
        let distance = editDistance(text(word), text(candidate))
        if distance > limit { continue }
        if let current = best, (current.distance, text(current.word)) <= (distance, text(candidate)) { continue }
        best = (candidate, distance)
    }
    return best?.word
}
