/// A place as machines read it.
struct DiagnosticPlace {
    var path: String
    /// From 1; a column counts the characters (Unicode scalars) before it.
    var line: Int, column: Int
    /// Just behind the last character.
    var endLine: Int, endColumn: Int
    /// In bytes of UTF-8 from the start of the file.
    var offset: Int, endOffset: Int
}

/// Finds lines and columns of spans, walking each file once.
struct DiagnosticPlaces {
    private let sources: Sources
    private var tables: [FileID: LineTable] = [:]

    init(_ sources: Sources) { self.sources = sources }

    mutating func place(_ span: Span) -> DiagnosticPlace {
        let table = table(span.file)
        let start = table.position(of: Int(span.start)), end = table.position(of: Int(span.end))
        return DiagnosticPlace(path: sources[span.file].path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
                               offset: Int(span.start), endOffset: Int(span.end))
    }

    private mutating func table(_ file: FileID) -> LineTable {
        if let known = tables[file] { return known }
        let table = LineTable(sources[file].text)
        tables[file] = table
        return table
    }
}
