import CPaprSupport
import PaprBackends
import PaprSema
import PaprSource
import PaprSyntax
import PaprValues

/// One run of the command: command line in, files and messages out. All of the program's input and output is in this module.
struct Command {
    let arguments: Arguments
    let report: Report
    private let names = Interner()
    private var inputs = Inputs()
    private var diagnostics = Diagnostics()

    /// Runs a command line and tells how it ended. Says on standard error what went wrong.
    static func run(_ commandLine: [String]) -> ExitStatus {
        let report = Report(DiagnosticFormat(askedBy: commandLine))
        let status: ExitStatus
        do throws(Failure) {
            let arguments = try Arguments(parsing: commandLine)
            report.color = arguments.color
            var command = Command(arguments: arguments, report: report)
            status = try command.run()
        } catch {
            report.say(error.message)
            status = error.status
        }
        report.end(status)
        return status
    }

    private init(arguments: Arguments, report: Report) {
        self.arguments = arguments
        self.report = report
    }

    private mutating func run() throws(Failure) -> ExitStatus {
        switch arguments.question {
        case .help: try Console.write(Help.text)
        case .version: try Console.write(Help.version)
        case .schema(let document): try Console.write(document.text.bytes)
        case .explain([]): try Console.write(Explain.list)
        case .explain(let numbers):
            let texts = numbers.map { Explain.text($0, color: arguments.color.applies(to: 1)) }
            try Console.write(texts.joined(separator: "\n"))
        case nil where arguments.decoding != nil: return try decode()
        case nil where arguments.calling != nil: return try call()
        case nil: return try arguments.dump == nil ? generate() : dump()
        }
        return .done
    }

    /// Specs to outputs. Nothing is written before the text of everything is there.
    private mutating func generate() throws(Failure) -> ExitStatus {
        let trees = Immortal(try readAndParse())
        let model = Immortal(analyze(trees.value, names: names, diagnostics: &diagnostics)).value
        var outputs: [Output] = []
        if !diagnostics.hasErrors {
            for backend in Backends.all where arguments.backends.contains(backend.name) || arguments.onlyDiagnoses {
                outputs += backend.generate(model, diagnostics: &diagnostics).map { Output(option: backend.name, file: $0) }
            }
            for (option, files) in arguments.runtimes { outputs += files().map { Output(option: option, file: $0) } }
        }
        report.show(diagnostics, of: inputs.sources)
        if diagnostics.hasErrors { return .wrongInput }
        if arguments.onlyDiagnoses { return .done }
        let tree = OutputTree(root: arguments.output, options: arguments.backends.union(arguments.runtimes.map(\.option)), outputs: outputs)
        return try arguments.checks ? check(tree) : write(tree)
    }

    private func write(_ tree: OutputTree) throws(Failure) -> ExitStatus {
        let result = try tree.write()
        for path in result.kept { report.say("'\(path)' is left over but was changed by hand; it is left alone") }
        try Console.write(result.summary(below: arguments.output))
        return .done
    }

    private func check(_ tree: OutputTree) throws(Failure) -> ExitStatus {
        let differences = try tree.differences()
        if differences.isEmpty {
            try Console.write("\(arguments.output): \(tree.outputs.count) files, all as the specs make them\n")
            return .done
        }
        try differences.print(colored: arguments.color.applies(to: 1))
        report.say("\(differences.summary(below: arguments.output)); this mends it:\n    \(arguments.mendingCommand)")
        return .wrongInput
    }

    /// Prints tokens and trees even of specs with mistakes; a model only when there is a whole one.
    private mutating func dump() throws(Failure) -> ExitStatus {
        let trees = try readAndParse()
        var text: [UInt8] = []
        switch arguments.dump {
        case .tokens: for tree in trees { text += Array(dumpTokens(tree).utf8) }
        case .ast: for tree in trees { text += Array(dumpTree(tree).utf8) }
        case .model, nil:
            let model = analyze(trees, names: names, diagnostics: &diagnostics)
            if !diagnostics.hasErrors { text = Array(dumpModel(model).utf8) }
        }
        report.show(diagnostics, of: inputs.sources)
        let result: Result<Void, Failure> = text.withUnsafeBufferPointer { bytes in
            Result { () throws(Failure) in try Console.write(bytes) }
        }
        try result.get()
        return diagnostics.hasErrors ? .wrongInput : .done
    }
}

extension Command {
    /// The calls of the specs, for commands that work on values; `nil` when the specs are wrong, which is told.
    mutating func readCalls(of specs: [String]) throws(Failure) -> CallBook? {
        if specs == ["Specs"], FileStatus(of: "Specs") == nil { throw Failure("there is no directory 'Specs' here; say where the specs are with '--specs PATH'") }
        for path in specs { try inputs.read(path) }
        let trees = Immortal(try parseInputs())
        let model = Immortal(analyze(trees.value, names: names, diagnostics: &diagnostics)).value
        report.show(diagnostics, of: inputs.sources)
        return diagnostics.hasErrors ? nil : CallBook(model)
    }

    /// Reads all inputs and the modules they import, and parses them.
    private mutating func readAndParse() throws(Failure) -> [FileTree] {
        for input in arguments.inputs { try inputs.read(input) }
        return try parseInputs()
    }

    /// Parses what was read, and the modules that it imports.
    private mutating func parseInputs() throws(Failure) -> [FileTree] {
        // Trees, model and outputs take up to fifty times the room of the specs.
        papr_reserve_large_pages(64 * inputs.sources.files.reduce(0) { $0 + $1.text.count })
        var trees = inputs.sources.files.map { parse($0) }
        var modules = Set(trees.compactMap(\.module?.name))
        var next = 0
        while next < trees.count {
            let directories = [Inputs.directory(of: inputs.sources[trees[next].file].path)] + arguments.importDirectories
            for imported in trees[next].imports where modules.insert(imported.name).inserted {
                if try readModule(imported.name, in: directories) {
                    trees.append(parse(inputs.sources.files.last!))
                }
            }
            next += 1
        }
        return trees
    }

    /// Reads an imported module, or one whose name is so near that the analysis can suggest it; answers whether there is another file now.
    private mutating func readModule(_ name: Name, in directories: [String]) throws(Failure) -> Bool {
        if try inputs.readModule(name, in: directories) { return true }
        guard let near = Inputs.nearestModule(name, in: directories).map({ names.intern($0) }) else { return false }
        return try inputs.readModule(near, in: directories)
    }

    /// Parses a file. Of one that is not UTF-8 only that is said: the rest would follow from it.
    private mutating func parse(_ file: SourceFile) -> FileTree {
        guard let offset = inputs.broken[file.id] else { return PaprSyntax.parse(file, names: names, diagnostics: &diagnostics) }
        diagnostics.report(.notUTF8(file, firstInvalid: offset))
        var ignored = Diagnostics()
        return PaprSyntax.parse(file, names: names, diagnostics: &ignored)
    }
}

/// Keeps a value until the process ends: taking a tree of a hundred thousand nodes apart just before that is time for nothing.
struct Immortal<Value> {
    private let place: UnsafeMutablePointer<Value>
    var value: Value { place.pointee }

    init(_ value: Value) {
        place = .allocate(capacity: 1)
        place.initialize(to: value)
    }
}
