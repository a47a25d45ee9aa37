import PaprSource

/// `paprgen.manifest` in an output directory: which files paprgen wrote there, for which option, and with which bytes.
///
/// A file is removed only when it is listed here and still has those bytes, so a file of somebody else, or one that was changed by hand, stays.
struct Manifest {
    struct Entry {
        var option: String
        var checksum: Checksum
        var path: String
    }
    static let path = "paprgen.manifest"
    private static let heading = "# Written by paprgen: the files it made here, each with the option that asked for it and a checksum."
    /// In the order of their paths' bytes.
    private(set) var entries: [Entry]

    init(_ entries: [Entry]) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Reads a manifest; lines that are none, or that lead out of the directory, say nothing.
    init(parsing text: Text) {
        var entries: [Entry] = []
        for line in text.string.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" }) where !line.hasPrefix("#") {
            let parts = line.split(separator: " ", maxSplits: 2)
            // What a merge has left between the lines is none of them.
            guard parts.count == 3, parts[0].allSatisfy(\.isLetter), let checksum = UInt64(parts[1], radix: 16), Output.isSafe(String(parts[2])) else { continue }
            entries.append(Entry(option: String(parts[0]), checksum: Checksum(value: checksum), path: String(parts[2])))
        }
        self.init(entries)
    }

    /// Whether a file of that name is a manifest and not something else.
    static func isManifest(_ text: Text) -> Bool { text.string.hasPrefix(heading) }

    var text: String {
        entries.reduce(into: Manifest.heading + "\n") { text, entry in
            text += "\(entry.option) \(entry.checksum.hex) \(entry.path)\n"
        }
    }
}
