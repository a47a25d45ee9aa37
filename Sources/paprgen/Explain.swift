import PaprBackends
import PaprSema
import PaprSource
import PaprSyntax

/// What `paprgen explain` prints.
enum Explain {
    /// All numbers, a line each.
    static var list: String {
        DiagnosticNumber.allCases.reduce(into: "") { text, number in text += "\(number)  \(number.summary)\n" }
    }

    /// One number: what it means, a sample that gives it, what is said of that, and the sample mended.
    static func text(_ number: DiagnosticNumber, color: Bool) -> String {
        """
        \(number): \(number.summary)

        \(wrapped(number.meaning))

        Wrong:

        \(indented(ShownText.lines(number.sample.bad.string)))

        What is said of it:

        \(indented(complaints(about: number, color: color)))

        Mended:

        \(indented(ShownText.lines(number.sample.good.string)))

        """
    }

    /// What this compiler says of the bad sample.
    private static func complaints(about number: DiagnosticNumber, color: Bool) -> String {
        var sources = Sources()
        var diagnostics = Diagnostics()
        let names = Interner()
        let bad = number.sample.bad
        let invalid = bad.firstInvalidByte
        sources.add(path: "\(number).bad.papr", text: invalid == nil ? bad : bad.mended)
        sources.add(path: "common.papr", text: DiagnosticSample.common)
        if let invalid { diagnostics.report(.notUTF8(sources.files[0], firstInvalid: invalid)) }
        let trees = sources.files.map { parse($0, names: names, diagnostics: &diagnostics) }
        let model = analyze(trees, names: names, diagnostics: &diagnostics)
        if !diagnostics.hasErrors {
            for backend in Backends.all { _ = backend.generate(model, diagnostics: &diagnostics) }
        }
        var renderer = DiagnosticRenderer(sources: sources, colour: color)
        return renderer.render(diagnostics.sorted())
    }

    private static func indented(_ text: String) -> String {
        let end = text.lastIndex { $0 != "\n" }.map { text.index(after: $0) } ?? text.startIndex
        return text[..<end].split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    }

    /// Lines of at most 80 characters.
    private static func wrapped(_ paragraph: String) -> String {
        var lines = [""]
        for word in paragraph.split(separator: " ") {
            if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + 1 + word.count > 80 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.joined(separator: "\n")
    }
}

extension Explain {
    /// The number that `PAPR0123`, `papr123` or `123` means.
    static func number(_ word: String) throws(Failure) -> DiagnosticNumber {
        let digits = word.lowercased().hasPrefix("papr") ? word.dropFirst(4) : word[...]
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.count <= 4, let value = Int(digits) else {
            throw Failure("'\(ShownText.inert(word))' is no number of a diagnostic, such as PAPR0104; 'paprgen explain' lists them all")
        }
        if let number = DiagnosticNumber(rawValue: value) { return number }
        let all = DiagnosticNumber.allCases
        let near = [all.last { $0.rawValue < value }, all.first { $0.rawValue > value }].compactMap { $0 }
        let given = "PAPR" + String(repeating: "0", count: 4 - String(value).count) + String(value)
        let names = near.map(\.description).joined(separator: " and ")
        throw Failure("there is no \(given); the nearest \(near.count == 1 ? "is" : "are") \(names)")
    }
}

extension Arguments {
    /// `paprgen explain …`: the inputs are numbers of diagnostics.
    mutating func askForExplanations() throws(Failure) {
        if checks || writesRuntime || dump != nil || !backends.isEmpty {
            throw Failure("'paprgen explain' explains diagnostics and writes nothing; specs in a directory of that name are './explain'")
        }
        var numbers: [DiagnosticNumber] = []
        for word in inputs { numbers.append(try Explain.number(word)) }
        question = .explain(numbers)
    }
}
