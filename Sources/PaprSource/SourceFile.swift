/// A file of a run: its place in `Sources`.
public typealias FileID = UInt32

/// A range of bytes in one file: `start` up to, not with, `end`, counted in UTF-8 bytes from 0.
public struct Span: Hashable, Sendable {
    public var file: FileID
    public var start: UInt32
    public var end: UInt32

    @inlinable
    public init(file: FileID, start: UInt32, end: UInt32) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// The smallest span that holds both; both must be of one file.
    @inlinable
    public func through(_ other: Span) -> Span {
        Span(file: file, start: min(start, other.start), end: max(end, other.end))
    }

    /// The empty span just behind this one: where something is missing.
    @inlinable public var after: Span { Span(file: file, start: end, end: end) }
}

/// One source text and where it came from.
public struct SourceFile: Sendable {
    public let id: FileID
    /// As it was given on the command line, for messages.
    public let path: String
    public let text: Text

    public init(id: FileID, path: String, text: Text) {
        self.id = id
        self.path = path
        self.text = text
    }

    /// Line and column of a byte offset, both from 1, as messages show them. Walks the file: for many offsets keep a `LineTable`.
    public func position(of offset: UInt32) -> (line: Int, column: Int) { LineTable(text).position(of: Int(offset)) }
}

/// The files of a run, in the order in which they were given.
public struct Sources: Sendable {
    public private(set) var files: [SourceFile] = []

    public init() {}

    /// Adds a file and answers its number. `text` must be UTF-8; the caller has checked it.
    @discardableResult
    public mutating func add(path: String, text: Text) -> FileID {
        let id = FileID(files.count)
        files.append(SourceFile(id: id, path: path, text: text))
        return id
    }

    public subscript(id: FileID) -> SourceFile { files[Int(id)] }
    public subscript(span: Span) -> Text { files[Int(span.file)].text[Int(span.start)..<Int(span.end)] }
}
