import PaprBackends
import PaprSource

/// What a command line asks for.
struct Arguments {
    /// Files and directories; `-` is standard input.
    var inputs: [String] = []
    /// Names of the back-ends to run.
    var backends: Set<String> = []
    var output = "Generated"
    /// Directories in which imported modules are looked for.
    var importDirectories: [String] = []
    var writesRuntime = false
    var checks = false
    var dump: DumpStage?
    var color = ColorChoice.auto
    var diagnostics = DiagnosticFormat.text
    /// Something that is printed in place of any work.
    var question: Question?
    /// `paprgen decode …`: the inputs are traces.
    var decoding: Decoding?
    /// `paprgen call …`
    var calling: Calling?
    /// Files and directories of specs, for the two.
    var specs: [String] = []
    /// The whole command line, to be printed with what `--check` finds.
    var all: [String] = []

    enum Question {
        case help, version
        /// `paprgen explain …`; none: list them all.
        case explain([DiagnosticNumber])
        case schema(SchemaChoice)
    }

    /// Nothing is to be written: the specs are looked at by all back-ends, for those who want to know what is wrong with them.
    var onlyDiagnoses: Bool { backends.isEmpty && !writesRuntime && !checks && dump == nil && diagnostics != .text }

    /// The runtimes to write: for Swift and its mocks, each under a name of its own in the manifest, so that a run without `--runtime` leaves them.
    var runtimes: [(option: String, files: () -> [OutputFile])] {
        if !writesRuntime { return [] }
        return [("swift", SwiftRuntime.runtimeFiles), ("mock", SwiftRuntime.mockFiles)].filter { backends.contains($0.0) }.map { ($0.0 + "-runtime", $0.1) }
    }
}

/// A first word that makes the command do something else than outputs.
enum Subcommand: String {
    case explain, decode, call
}

/// Which JSON Schema `--schema` prints.
enum SchemaChoice: String, CaseIterable {
    case diagnostics, model

    var text: Text {
        switch self {
        case .diagnostics: DiagnosticJSON.schemaText
        case .model: JSONBackend.schemaText
        }
    }
}

/// What `--dump` prints.
enum DumpStage: String, CaseIterable {
    case tokens, ast, model
}

/// One option of the command line: a row of the table that is parsed by and printed as help.
struct Option: Sendable {
    let name: String
    var short: Character?
    /// What the help calls its value; `nil`: it has none.
    var value: String?
    let help: String
    let apply: @Sendable (inout Arguments, _ value: String) throws(Failure) -> Void

    /// All options, in the order of the help: the back-ends', the command's own, then those of decode and call.
    static let all: [Option] = Backends.all.map { backend($0.name, $0.summary) } + own + ofDecode + ofCall

    private static func backend(_ name: String, _ summary: String) -> Option {
        Option(name: name, help: "write \(summary)") { (arguments, _) throws(Failure) in arguments.backends.insert(name) }
    }

    private static let own: [Option] = [
        Option(name: "runtime", help: "write what generated Swift and its mocks stand on beside them") { (arguments, _) throws(Failure) in
            arguments.writesRuntime = true
        },
        Option(name: "output", short: "o", value: "DIR", help: "write below DIR instead of Generated") { (arguments, value) throws(Failure) in
            if value.isEmpty { throw Failure("option '--output' needs the name of a directory") }
            arguments.output = value
        },
        Option(name: "import", short: "I", value: "DIR", help: "look for imported modules in DIR too") { (arguments, value) throws(Failure) in
            arguments.importDirectories.append(value)
        },
        Option(name: "check", help: "write nothing; show what is stale, missing or left over") { (arguments, _) throws(Failure) in
            arguments.checks = true
        },
        Option(name: "dump", value: "tokens|ast|model", help: "print what was understood of the specs") { (arguments, value) throws(Failure) in
            arguments.dump = try choice(value, of: "--dump")
        },
        Option(name: "color", value: "auto|always|never", help: "colour messages (auto: on a terminal without NO_COLOR)") {
            (arguments, value) throws(Failure) in
            arguments.color = try choice(value, of: "--color")
        },
        Option(name: "diagnostics", value: "text|json|sarif", help: "how standard error says what is wrong") {
            (arguments, value) throws(Failure) in
            arguments.diagnostics = try choice(value, of: "--diagnostics")
        },
        Option(name: "schema", value: "diagnostics|model", help: "print the JSON Schema of a document that paprgen writes") {
            (arguments, value) throws(Failure) in
            arguments.question = .schema(try choice(value, of: "--schema"))
        },
        Option(name: "help", short: "h", help: "print this") { (arguments, _) throws(Failure) in arguments.question = .help },
        Option(name: "version", help: "print the version") { (arguments, _) throws(Failure) in arguments.question = .version },
    ]

    /// The value of an option that takes one of a few words.
    static func choice<Choice>(_ value: String, of option: String) throws(Failure) -> Choice
    where Choice: RawRepresentable<String> & CaseIterable {
        if let choice = Choice(rawValue: value) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        let hint = nearest(to: value, among: known).map { "; did you mean '\($0)'?" } ?? ""
        throw Failure("'\(value)' is no value of '\(option)', which takes \(known.joined(separator: ", "))\(hint)")
    }
}

extension Arguments {
    /// Reads a command line, the program's name first.
    init(parsing commandLine: [String]) throws(Failure) {
        all = commandLine
        var rest = commandLine.dropFirst()
        let command = rest.first.flatMap { Subcommand(rawValue: $0) }
        if command != nil { rest.removeFirst() }
        if command == .decode { decoding = Decoding() }
        if command == .call { calling = Calling() }
        while let word = rest.popFirst() {
            if word == "--" {
                inputs += rest
                break
            }
            if word.hasPrefix("-") && word != "-" {
                try apply(word, &rest)
            } else {
                inputs.append(word)
            }
        }
        if question != nil { return }
        switch command {
        case .explain: try askForExplanations()
        case .decode: try takeTraces()
        case .call: try takeCall()
        case nil: try refuseContradictions()
        }
    }

    /// One option: `--name`, `--name=value`, `--name value`, `-n value`, `-nvalue`.
    private mutating func apply(_ word: String, _ rest: inout ArraySlice<String>) throws(Failure) {
        var name = word
        var value: String?
        if word.hasPrefix("--"), let equals = word.firstIndex(of: "=") {
            name = String(word[..<equals])
            value = String(word[word.index(after: equals)...])
        } else if !word.hasPrefix("--"), word.count > 2, Option.named(String(word.prefix(2)))?.value != nil {
            name = String(word.prefix(2))
            value = String(word.dropFirst(2))
        }
        guard let option = Option.named(name) else { throw Failure(Option.unknown(name)) }
        if option.value == nil {
            if value != nil { throw Failure("option '\(name)' takes no value") }
            return try option.apply(&self, "")
        }
        guard let given = value ?? rest.popFirst() else { throw Failure("option '\(name)' needs a value: \(name) \(option.value!)") }
        try option.apply(&self, given)
    }

    private func refuseContradictions() throws(Failure) {
        if inputs.isEmpty { throw Failure("no specs given; try 'paprgen Specs/ --c' or 'paprgen --help'") }
        if dump != nil {
            if checks || writesRuntime || !backends.isEmpty { throw Failure("'--dump' prints and writes nothing: give it without '--check' and outputs") }
        } else if backends.isEmpty && !onlyDiagnoses {
            let options = Backends.all.map { "--\($0.name)" }.joined(separator: ", ")
            throw Failure("nothing to write: say which of \(options) is wanted")
        } else if writesRuntime && runtimes.isEmpty {
            throw Failure("'--runtime' goes with '--swift' and '--mock'")
        }
    }
}

extension Option {
    static func named(_ name: String) -> Option? {
        all.first { option in name == "--\(option.name)" || option.short.map { name == "-\($0)" } ?? false }
    }

    static func unknown(_ name: String) -> String {
        let hint = nearest(to: name, among: all.map { "--\($0.name)" }).map { "; did you mean '\($0)'?" } ?? "; 'paprgen --help' lists them all"
        return "unknown option '\(name)'\(hint)"
    }
}
