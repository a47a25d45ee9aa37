import PaprSource

/// What `--check` found.
struct Differences {
    struct Difference {
        let path: String
        /// `nil`: there is no such file.
        let old: Text?
        /// `nil`: there should be none.
        let new: Text?
    }
    var all: [Difference] = []

    var isEmpty: Bool { all.isEmpty }

    /// A unified diff that leads from what is there to what should be.
    func print(colored: Bool) throws(Failure) {
        for difference in all {
            let diff = UnifiedDiff(old: difference.old ?? .empty, new: difference.new ?? .empty)
            let heading = """
                --- \(difference.old == nil ? "/dev/null" : difference.path)
                +++ \(difference.new == nil ? "/dev/null" : difference.path)

                """
            try Console.write(colored ? UnifiedDiff.colored(heading + diff.text) : heading + diff.text)
        }
    }

    func summary(below root: String) -> String {
        let stale = all.filter { $0.old != nil && $0.new != nil }.count
        let missing = all.filter { $0.old == nil }.count
        let counts = [(stale, "stale"), (missing, "missing"), (all.count - stale - missing, "left over")]
        let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "'\(root)' is not what the specs make: \(parts.joined(separator: ", "))"
    }
}

extension OutputTree {
    /// Compares without writing anything.
    func differences() throws(Failure) -> Differences {
        if let status = FileStatus(of: root), !status.isDirectory { throw Failure("cannot write below '\(root)': it is a file, not a directory") }
        let plan = try plan()
        var differences = Differences()
        for output in plan.stale + plan.missing {
            let old = try existing(output.path)
            differences.all.append(.init(path: full(output.path), old: old, new: Text(base: output.bytes)))
        }
        for path in plan.leftOver + plan.changedLeftOver {
            differences.all.append(.init(path: full(path), old: try existing(path), new: nil))
        }
        if differences.isEmpty && plan.manifestIsStale {
            let new = Text(copying: Array(plan.manifest.text.utf8))
            differences.all.append(.init(path: full(Manifest.path), old: try existing(Manifest.path), new: new))
        }
        differences.all.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return differences
    }
}

extension Arguments {
    /// This command line without `--check`, to be pasted into a shell.
    var mendingCommand: String {
        let end = all.firstIndex(of: "--") ?? all.endIndex
        let words = all[..<end].filter { $0 != "--check" } + all[end...]
        return words.map(Arguments.quoted).joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String {
        let plain = !word.isEmpty && word.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || "-_./=:,+@%".utf8.contains(byte)
        }
        if plain { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

extension Text {
    fileprivate init(base bytes: UnsafeBufferPointer<UInt8>) {
        self = bytes.baseAddress.map { Text(base: $0, count: bytes.count) } ?? .empty
    }
}
