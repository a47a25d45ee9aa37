import PaprSource
import PaprSyntax

/// Where the parser has complained: what looks wrong there may follow from that, and is not said.
struct Complaints {
    /// Lines with a complaint, ascending.
    private var lines: [Span] = []
    /// Declarations with a complaint, up to the next declaration, ascending; `isShapeless` when their braces are in doubt.
    private var declarations: [(region: Span, isShapeless: Bool)] = []
    /// Files in which names may be lost: of declarations that could not be read, or of codes.
    private(set) var filesWithLostNames: Set<FileID> = []

    init(_ diagnostics: Diagnostics, _ trees: [FileTree]) {
        let errors = diagnostics.sorted().filter { $0.severity == .error }
        if errors.isEmpty { return }
        for tree in trees {
            let own = errors.filter { $0.span.file == tree.file }
            if own.isEmpty { continue }
            lines += own.map { Complaints.line(around: $0.span, tree.text) }
            addDeclarations(of: tree, own)
        }
        lines.sort { ($0.file, $0.start) < ($1.file, $1.start) }
        declarations.sort { ($0.region.file, $0.region.start) < ($1.region.file, $1.region.start) }
    }

    /// Whether nothing is said of what begins here: the line has had its complaint, or the declaration has lost its shape.
    func silence(_ span: Span) -> Bool {
        if lines.isEmpty { return false }
        if let line = Complaints.last(lines, before: span, \.self), span.start <= line.end { return true }
        return declaration(around: span)?.isShapeless ?? false
    }

    /// Whether the declaration around has had a complaint: a part of it may be missing because of that.
    func spoil(_ span: Span) -> Bool { !lines.isEmpty && declaration(around: span) != nil }

    private func declaration(around span: Span) -> (region: Span, isShapeless: Bool)? {
        guard let found = Complaints.last(declarations, before: span, \.region), span.start < found.region.end else { return nil }
        return found
    }

    private mutating func addDeclarations(of tree: FileTree, _ errors: [Diagnostic]) {
        // What is no declaration at all belongs to the one before, which has ended too early.
        let stray = tree.declarations.filter { $0.kind == .invalid && $0.name.name.isEmpty }.map(\.span)
        let real = tree.declarations.filter { $0.kind != .invalid || !$0.name.name.isEmpty }
        if tree.declarations.contains(where: { $0.kind == .invalid || $0.name.name.isEmpty }) { filesWithLostNames.insert(tree.file) }
        var rest = errors[...]
        for (place, declaration) in real.enumerated() {
            let end = place + 1 < real.count ? Complaints.start(of: real[place + 1]) : UInt32(tree.text.count) + 1
            let region = Span(file: tree.file, start: Complaints.start(of: declaration), end: end)
            rest = rest.drop { $0.span.start < region.start }
            let own = rest.prefix { $0.span.start < region.end }
            if own.isEmpty { continue }
            rest = rest.dropFirst(own.count)
            let isShapeless = own.contains { error in
                error.number == .missingBrace || error.number == .unmatchedBrace || stray.contains { $0.start <= error.span.start && error.span.start <= $0.end }
            }
            declarations.append((region, isShapeless))
            if isShapeless || declaration.kind == .codes { filesWithLostNames.insert(tree.file) }
        }
    }

    private static func start(of declaration: Declaration) -> UInt32 {
        declaration.docs.lines.isEmpty ? declaration.span.start : declaration.docs.span.start
    }

    private static func last<Element>(_ list: [Element], before span: Span, _ place: (Element) -> Span) -> Element? {
        var low = 0, high = list.count
        while low < high {
            let middle = (low + high) / 2, other = place(list[middle])
            if (other.file, other.start) <= (span.file, span.start) { low = middle + 1 } else { high = middle }
        }
        return low > 0 && place(list[low - 1]).file == span.file ? list[low - 1] : nil
    }

    /// Where something is missing at the end of a line, what should have been there stands on the next one: that counts too.
    private static func line(around span: Span, _ text: Text) -> Span {
        var start = min(Int(span.start), text.count), end = start
        while start > 0, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        if span.start == span.end { while end < text.count, isSpace(text[end]) { end += 1 } }
        while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
        return Span(file: span.file, start: UInt32(start), end: UInt32(end))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
