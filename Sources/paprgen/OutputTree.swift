import Glibc
import PaprSource

/// The outputs of a run and the directory that they belong into.
struct OutputTree {
    let root: String
    /// The options of this run: files that other options made are none of its business.
    let options: Set<String>
    /// In the order of their paths' bytes.
    let outputs: [Output]

    init(root: String, options: Set<String>, outputs: [Output]) {
        self.root = root
        self.options = options
        self.outputs = outputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    func full(_ path: String) -> String { Inputs.join(root, path) }

    /// What is there against what should be there.
    struct Plan {
        var missing: [Output] = []
        var stale: [Output] = []
        var unchangedCount = 0
        /// Below the root; written by an earlier run for the same options, made by no spec any more.
        var leftOver: [String] = []
        /// Left over, but changed since.
        var changedLeftOver: [String] = []
        var manifest = Manifest([])
        var manifestIsStale = false
    }

    /// Compares; refuses what would destroy a file that paprgen did not write.
    func plan() throws(Failure) -> Plan {
        var plan = Plan()
        let oldText = try oldManifest()
        let old = oldText.map { Manifest(parsing: $0).entries } ?? []
        let wrote = Set(old.map(\.path))
        for output in outputs {
            switch try state(of: output, wrote: wrote.contains(output.path)) {
            case .missing: plan.missing.append(output)
            case .stale: plan.stale.append(output)
            case .unchanged: plan.unchangedCount += 1
            }
        }
        let made = Set(outputs.map(\.path))
        var entries = outputs.map { Manifest.Entry(option: $0.option, checksum: $0.checksum, path: $0.path) }
        for entry in old where !made.contains(entry.path) {
            if !options.contains(entry.option) {
                entries.append(entry)
            } else if let text = try existing(entry.path) {
                if Checksum(of: text.bytes) == entry.checksum { plan.leftOver.append(entry.path) } else { plan.changedLeftOver.append(entry.path) }
            }
        }
        plan.manifest = Manifest(entries)
        plan.manifestIsStale = oldText.map { $0.string != plan.manifest.text } ?? !plan.manifest.entries.isEmpty
        return plan
    }

    private enum State { case missing, stale, unchanged }

    private func state(of output: Output, wrote: Bool) throws(Failure) -> State {
        let path = full(output.path)
        guard let file = Descriptor.open(path, O_RDONLY) else {
            if errno == ENOENT || errno == ENOTDIR { return .missing }
            throw Failure(cannot: "read", path, because: errno)
        }
        defer { file.close() }
        guard let status = file.status else { throw Failure(cannot: "read", path, because: errno) }
        if status.isDirectory { throw Failure("cannot write '\(path)': there is a directory of that name") }
        let text = try Text(contentsOf: file, path: path)
        if text.count == output.bytes.count && memcmp(text.base, output.bytes.baseAddress ?? text.base, text.count) == 0 { return .unchanged }
        if !wrote && !OutputTree.isMarked(text) {
            throw Failure("'\(path)' was not written by paprgen and is in the way: move it, or choose another directory with '--output'")
        }
        return .stale
    }

    /// Generated files name their maker near the top; this is how one is known that came without its manifest.
    private static func isMarked(_ text: Text) -> Bool {
        let top = text[0..<min(text.count, 512)].bytes
        let word = Array("paprgen".utf8)
        return top.indices.contains { top[$0...].starts(with: word) }
    }

    /// The bytes of a file below the root; `nil` when there is none.
    func existing(_ path: String) throws(Failure) -> Text? {
        guard let file = Descriptor.open(full(path), O_RDONLY) else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Failure(cannot: "read", full(path), because: errno)
        }
        defer { file.close() }
        if let status = file.status, status.isDirectory { return nil }
        return try Text(contentsOf: file, path: full(path))
    }

    private func oldManifest() throws(Failure) -> Text? {
        guard let text = try existing(Manifest.path) else { return nil }
        if Manifest.isManifest(text) { return text }
        throw Failure("'\(full(Manifest.path))' was not written by paprgen and is in the way: move it, or choose another directory with '--output'")
    }
}
