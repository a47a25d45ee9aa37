/// What was said of an argument: `list.blocks[0].length=16` puts `16` under `blocks`, 0, `length` of what was said of `list`.
struct Given {
    var text: String?
    struct Part {
        var name: String
        var value: Given
    }
    var members: [Part] = []
    var elements: [Int: Given] = [:]

    var isEmpty: Bool { text == nil && members.isEmpty && elements.isEmpty }

    /// How many elements there have to be.
    var count: Int { (elements.keys.max() ?? -1) + 1 }

    subscript(name: String) -> Given? { members.first { $0.name == name }?.value }

    /// Reads `path=text`, one for each word.
    init(_ words: [String]) throws(ValueError) {
        for word in words {
            guard let equals = word.firstIndex(of: "="), let steps = Path.steps(String(word[..<equals])), !steps.isEmpty else {
                throw ValueError("'\(word)' is no argument; write name=value")
            }
            try put(String(word[word.index(after: equals)...]), steps[...], word)
        }
    }

    init(text: String) { self.text = text }
    init() {}

    private mutating func put(_ text: String, _ steps: ArraySlice<Path.Step>, _ word: String) throws(ValueError) {
        guard let step = steps.first else {
            if self.text != nil { throw ValueError("'\(word)' is given twice") }
            self.text = text
            return
        }
        var part: Given
        switch step {
        case .name(let name): part = self[name] ?? Given()
        case .index(let place): part = elements[place] ?? Given()
        }
        try part.put(text, steps.dropFirst(), word)
        switch step {
        case .name(let name):
            if let place = members.firstIndex(where: { $0.name == name }) { members[place].value = part } else { members.append(Part(name: name, value: part)) }
        case .index(let place):
            if place >= 1 << 16 { throw ValueError("'\(word)': there are at most 65536 elements") }
            elements[place] = part
        }
    }
}
