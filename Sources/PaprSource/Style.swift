/// Colours of a terminal, or none.
struct Style {
    let isOn: Bool

    enum Ink: String {
        case error = "1;31", warning = "1;35", note = "1;36", fix = "1;32", strong = "1", faint = "34"
    }

    /// A line of an excerpt: its number, if it is of the source, and what stands beside it.
    func beside(_ number: Int?, _ text: String, gutter: Int) -> String {
        let digits = number.map(String.init) ?? ""
        let margin = String(repeating: " ", count: max(0, gutter - digits.utf8.count)) + digits + " |"
        return paint(margin, .faint) + (text.isEmpty ? "" : " " + text)
    }

    /// How wide the numbers are up to this line.
    func gutter(_ lastLine: Int) -> Int { max(5, String(lastLine).utf8.count + 1) }

    func paint(_ text: String, _ ink: Ink) -> String {
        isOn && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }
}
