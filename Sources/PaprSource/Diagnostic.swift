/// How bad a diagnostic is. A run with an error writes nothing.
public enum Severity: String, Sendable {
    case error, warning
}

/// A piece of source that a message speaks of, with a few words.
public struct Label: Sendable, Equatable {
    public var span: Span
    public var text: String

    public init(_ span: Span, _ text: String) {
        self.span = span
        self.text = text
    }
}

/// What to write instead: replace `span` by `replacement`.
public struct Fix: Sendable, Equatable {
    public var message: String
    public var span: Span
    public var replacement: String

    public init(_ message: String, _ span: Span, _ replacement: String) {
        self.message = message
        self.span = span
        self.replacement = replacement
    }
}

/// One mistake: what, where, the other parties, and what to write instead.
public struct Diagnostic: Sendable, Equatable {
    public var number: DiagnosticNumber
    public var severity: Severity
    /// Lower case, no final stop, the source's own words in single quotes.
    public var message: String
    public var span: Span
    /// What the carets under `span` say; may be empty.
    public var label: String
    /// Other places of the excerpt, each under its own carets.
    public var labels: [Label] = []
    /// `note:` lines that point at the other party.
    public var notes: [Label] = []
    public var fixes: [Fix] = []

    public init(_ number: DiagnosticNumber, _ message: String, at span: Span, label: String = "", severity: Severity = .error,
                labels: [Label] = [], notes: [Label] = [], fixes: [Fix] = []) {
        self.number = number
        self.severity = severity
        self.message = message
        self.span = span
        self.label = label
        self.labels = labels
        self.notes = notes
        self.fixes = fixes
    }
}

/// Collects the diagnostics of a run.
public struct Diagnostics: Sendable {
    public private(set) var all: [Diagnostic] = []
    public private(set) var hasErrors = false

    public init() {}

    public mutating func report(_ diagnostic: Diagnostic) {
        if diagnostic.severity == .error { hasErrors = true }
        all.append(diagnostic)
    }

    /// In source order, and none twice at one place with one number.
    public func sorted() -> [Diagnostic] {
        let ordered = all.enumerated().sorted { left, right in
            let (a, b) = (left.element.span, right.element.span)
            return (a.file, a.start, a.end, left.offset) < (b.file, b.start, b.end, right.offset)
        }.map(\.element)
        return ordered.enumerated().filter { index, diagnostic in
            index == 0 || ordered[index - 1].span != diagnostic.span || ordered[index - 1].number != diagnostic.number
        }.map(\.element)
    }
}
