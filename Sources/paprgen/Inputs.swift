import Glibc
import PaprSource

/// Finds and reads the specs of a run.
struct Inputs {
    private(set) var sources = Sources()
    private var known: Set<FileIdentity> = []
    private var readStandardInput = false
    /// For each file the place of its first byte that is not UTF-8.
    private(set) var broken: [FileID: Int] = [:]

    /// Reads what one argument names: a file, `-`, or all specs below a directory. A file that was read before is not read again.
    mutating func read(_ argument: String) throws(Failure) {
        if argument == "-" { return try readStandard() }
        guard let status = FileStatus(of: argument) else {
            if errno == ENOENT { throw Failure("'\(argument)' does not exist") }
            throw Failure(cannot: "read", argument, because: errno)
        }
        guard status.isDirectory else { return try readFile(argument) }
        let paths = try Inputs.specs(below: argument)
        if paths.isEmpty { throw Failure("there is no .papr file in '\(argument)'") }
        for path in paths { try readFile(path) }
    }

    /// Reads `NAME.papr` from the first directory that has it; answers whether one had.
    mutating func readModule(_ name: Name, in directories: [String]) throws(Failure) -> Bool {
        let word = name.string
        if word.isEmpty || word.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0 }) { return false }
        for directory in directories {
            let path = Inputs.join(directory, word + ".papr")
            guard let status = FileStatus(of: path), !status.isDirectory else { continue }
            if known.contains(status.identity) { return false }
            try readFile(path)
            return true
        }
        return false
    }

    /// The module that was probably meant by a name that no file has, so that the mistake can be mended by a suggestion.
    static func nearestModule(_ name: Name, in directories: [String]) -> String? {
        let files = directories.flatMap { (try? entries(of: $0)) ?? [] }.filter { $0.hasSuffix(".papr") && !$0.hasPrefix(".") }
        return nearest(to: name.string, among: files.map { String($0.dropLast(5)) })
    }

    private mutating func readStandard() throws(Failure) {
        if readStandardInput { return }
        readStandardInput = true
        add("<stdin>", try Text(contentsOf: Descriptor(STDIN_FILENO), path: "standard input"))
    }

    private mutating func readFile(_ path: String) throws(Failure) {
        guard let file = Descriptor.open(path, O_RDONLY) else { throw Failure(cannot: "read", path, because: errno) }
        defer { file.close() }
        if let status = file.status, !known.insert(status.identity).inserted { return }
        add(path, try Text(contentsOf: file, path: path))
    }

    /// Keeps a text; one that is not UTF-8 is kept as far as it can be shown.
    private mutating func add(_ path: String, _ text: Text) {
        guard let offset = text.firstInvalidByte else {
            sources.add(path: path, text: text)
            return
        }
        let id = sources.add(path: path, text: text.mended)
        broken[id] = offset
    }
}

extension Inputs {
    static func join(_ directory: String, _ name: String) -> String {
        if directory.isEmpty || directory == "." { return name }
        return directory.hasSuffix("/") ? directory + name : directory + "/" + name
    }

    /// The part of a path before its last component, `.` when there is none.
    static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// All `.papr` files below a directory, in the order of their paths' bytes; hidden ones and directories reached twice are left out.
    private static func specs(below root: String) throws(Failure) -> [String] {
        var found: [String] = []
        var visited: Set<FileIdentity> = []
        var waiting = [root]
        while let directory = waiting.popLast() {
            guard let status = FileStatus(of: directory), visited.insert(status.identity).inserted else { continue }
            for name in try entries(of: directory) where !name.hasPrefix(".") {
                let path = join(directory, name)
                guard let status = FileStatus(of: path) else { continue }
                if status.isDirectory { waiting.append(path) } else if name.hasSuffix(".papr") { found.append(path) }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func entries(of directory: String) throws(Failure) -> [String] {
        guard let stream = opendir(directory) else { throw Failure(cannot: "read", directory, because: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            })
        }
        return names
    }
}
