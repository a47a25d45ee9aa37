import PaprSource

/// Reads one file. Never fails: what can't be read is an invalid node and a diagnostic.
public func parse(_ file: SourceFile, names: Interner, diagnostics: inout Diagnostics) -> FileTree {
    fatalError()
}
