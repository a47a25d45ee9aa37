import PaprSource

/// The candidate that was probably meant: one that begins with the word, or else the one with the fewest letters to change, when these are few.
func nearest(to word: String, among candidates: [String]) -> String? {
    let lowered = Array(word.lowercased().utf8)
    guard let first = lowered.first(where: { $0 != UInt8(ascii: "-") }) else { return nil }
    let letters = lowered.count - lowered.firstIndex(of: first)!
    if letters >= 2, let longer = candidates.first(where: { $0.utf8.starts(with: lowered) }) { return longer }
    let typed = Text(copying: lowered)
    let measured = candidates.map { ($0, editDistance(typed, Text(copying: $0.utf8))) }
    guard let best = measured.min(by: { $0.1 < $1.1 }), best.1 <= max(1, (letters + 1) / 2), best.1 < letters else { return nil }
    return best.0
}
