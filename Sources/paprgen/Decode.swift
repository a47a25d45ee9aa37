import Glibc
import PaprReaders
import PaprSource
import PaprValues

/// What `paprgen decode` is to do.
struct Decoding {
    /// Only the summary is printed.
    var onlySums = false
}

extension Option {
    static let ofDecode: [Option] = [
        Option(name: "specs", value: "PATH", help: "decode, call: take the calls from PATH instead of Specs") { (arguments, value) throws(Failure) in
            guard arguments.decoding != nil || arguments.calling != nil else {
                throw Failure("'--specs' goes with 'paprgen decode' and 'paprgen call'; specs to make outputs of are named without it")
            }
            arguments.specs.append(value)
        },
        Option(name: "summary", help: "decode: print only how often each call was made") { (arguments, _) throws(Failure) in
            guard arguments.decoding != nil else { throw Failure("'--summary' goes with 'paprgen decode'") }
            arguments.decoding!.onlySums = true
        },
    ]
}

extension Arguments {
    /// `paprgen decode …`: the inputs are traces.
    mutating func takeTraces() throws(Failure) {
        if checks || writesRuntime || dump != nil || !backends.isEmpty {
            throw Failure("'paprgen decode' prints calls and writes nothing; specs in a directory of that name are './decode'")
        }
        if specs.isEmpty { specs = ["Specs"] }
        if inputs.isEmpty { inputs = ["-"] }
    }
}

extension Command {
    /// Traces to calls, as they come.
    mutating func decode() throws(Failure) -> ExitStatus {
        guard let book = try readCalls(of: arguments.specs) else { return .wrongInput }
        var decoder = TraceDecoder(book: book, report: report, printsCalls: !arguments.decoding!.onlySums)
        Interruption.endsReads()
        for path in arguments.inputs where !Interruption.isThere { try decoder.read(path) }
        try decoder.end()
        return decoder.isWhole ? .done : .wrongInput
    }
}

/// Reads lines, joins and prints calls.
struct TraceDecoder {
    private var joiner = CallJoiner()
    private var printer: CallPrinter
    private let report: Report
    private(set) var isWhole = true

    init(book: CallBook, report: Report, printsCalls: Bool) {
        printer = CallPrinter(book: book, printsCalls: printsCalls)
        self.report = report
    }

    /// Reads one trace. What is decoded is written before the next bytes are waited for.
    mutating func read(_ path: String) throws(Failure) {
        let isStandard = path == "-"
        guard let file = isStandard ? Descriptor(STDIN_FILENO) : Descriptor.open(path, O_RDONLY) else { throw Failure(cannot: "read", path, because: errno) }
        defer { if !isStandard { file.close() } }
        if file.status?.isDirectory == true { throw Failure("'\(path)' is a directory, not a trace") }
        var lines = LineReader(file)
        let name = isStandard ? "<stdin>" : path
        while true {
            while let line = lines.next() { read(line, name, lines.number) }
            try printer.flush()
            guard try lines.fill(path) else { break }
        }
        if let line = lines.rest() { read(line, name, lines.number) }
        try printer.flush()
    }

    private mutating func read(_ line: Text, _ path: String, _ number: Int) {
        do throws(MalformedEvent) {
            guard let (event, caller, prefix) = try TraceEvent.read(line) else { return printer.sums.otherLines += 1 }
            if case .lost(let count) = event { printer.lost(count) }
            joiner.add(event, caller, prefix) { printer.put($0) }
        } catch {
            isWhole = false
            printer.sums.malformed += 1
            report.say("\(path):\(number): \(error.message)")
        }
    }

    /// Tells what has no end, and the sums.
    mutating func end() throws(Failure) {
        joiner.finish { printer.put($0) }
        printer.putSums()
        try printer.flush()
    }
}
