import PaprSema
import PaprSource

/// Prints calls and their answers.
///
///     H_SCM_READ_METADATA(drcIndex=0x90000000, offset=0, length=3) = H_P3 (-56)
///         blames length=3: `length` is not 1, 2, 4 or 8.
public struct CallText {
    private let book: CallBook
    private let call: IdentifiedCall
    private let words: [UInt64]
    /// Of the answer, once there is one.
    private let reading: CodeReading?
    private let results: [UInt64]?

    /// - Parameters:
    ///   - words: r4… or cells, as far as they were recorded.
    ///   - status: r3 or the status cell; `nil`: there is no answer.
    ///   - results: r4… or the return cells; `nil`: not recorded.
    public init(_ book: CallBook, _ call: IdentifiedCall, words: [UInt64], status: Int64? = nil, results: [UInt64]? = nil) {
        (self.book, self.call, self.words, self.results) = (book, call, words, results)
        reading = status.map { book.reading(of: call.id, words: words, status: $0, results: results) }
    }

    /// `H_SCM_HEALTH(drcIndex=0x90000000)`; only the name when nothing is known of the arguments.
    public var head: String {
        let name = book.model[call.id].name.source.string
        let arguments = book.arguments(of: call.id, words: words)
        if arguments.isEmpty { return book.model[call.id].parameters.isEmpty ? name + "()" : name }
        if arguments.allSatisfy({ $0.value == .unknown }) { return name }
        return name + "(" + ValueText.of(arguments) + ")"
    }

    /// ` = H_SUCCESS (0), data=0x1234`; empty without an answer.
    public var answer: String {
        guard let reading else { return "" }
        let outputs = book.outputs(of: call.id, words: words, reading: reading, results: results).filter { $0.value != .unknown }
        var text = " = " + book.name(of: reading) + (reading.code == nil ? "" : " (\(reading.status))")
        if let carried = reading.carried { text += ", \(carried.name)=\(carried.value)" }
        if !outputs.isEmpty { text += ", " + ValueText.of(outputs) }
        return text
    }

    /// What there is to say of the answer, a line each: the cause and whom it blames, how to go on.
    public var remarks: [String] {
        var lines: [String] = []
        if call.isUnknownSubfunction { lines.append("no subfunction has this selector") }
        for other in call.others { lines.append("or \(book.model[other].name.source), which has the same \(book.model[other].isRTAS ? "name and cells" : "opcode")") }
        guard let reading else { return lines }
        if let cause = cause(reading) { lines.append(cause) }
        if let next = goingOn(reading) { lines.append(next) }
        return lines
    }

    /// The rules of the spec that the arguments break, a line each, with the code that it names for that.
    public var broken: [String] {
        let call = book.model[self.call.id]
        return book.violations(of: self.call.id, words: words).map { violation in
            let code = violation.code.map { ": the spec says \(book.model[$0].name.source)" } ?? ""
            let name = violation.blames.flatMap { call.parameters[$0].name?.source.string } ?? "a reserved argument"
            switch violation.rule {
            case .requirement(let place): return "breaks '\(ShownText.inert(call.requirements[place].text.string))'" + code
            case .fixed(let expected): return "\(name) is always \(expected)" + code
            case .reservedBits(let bits): return "bits 0x\(String(bits, radix: 16, uppercase: true)) of \(name) are reserved" + code
            case .unknownSubfunction: return "\(name) chooses no subfunction" + code
            }
        }
    }

    private func cause(_ reading: CodeReading) -> String? {
        let name = book.model[call.id].name.source
        guard reading.code != nil else {
            return reading.line == nil && !book.model[call.id].hasValueInStatus ? "no code has this value" : nil
        }
        if reading.category == .success && reading.status == 0 { return nil }
        let words = reading.cause.paragraph
        let undocumented = reading.line == nil && book.model[call.id].opaque == nil ? "not among what \(name) is documented to answer" : nil
        let text = [undocumented, words].compactMap { $0 }.joined(separator: ": ")
        guard let blamed = reading.blames, let parameter = book.model[call.id].parameters[blamed].name?.source else { return text.isEmpty ? nil : text }
        var subject = "blames \(parameter)"
        if let value = book.arguments(of: call.id, words: self.words).first(where: { $0.name == parameter })?.value, value != .unknown { subject += "=" + ValueText.of(value) }
        return text.isEmpty ? subject : subject + ": " + text
    }

    /// How the caller goes on after an answer that is not the last.
    private func goingOn(_ reading: CodeReading) -> String? {
        let wait = reading.delay.map { " in \($0) ms" } ?? ""
        switch reading.flow {
        case .retry: return "the same call again" + wait
        case .restart: return "from the first call again"
        case .partial: return "what came is cut off"
        case .continue:
            let tokens = book.model[call.id].continuation?.tokens.compactMap { book.model[call.id].parameters[$0.parameter].name?.source.string } ?? []
            return "again" + wait + (tokens.isEmpty ? "" : " with the \(tokens.joined(separator: " and ")) that came back")
        case .done, .never: return nil
        }
    }

    /// Whether the memory of an argument is worth a line after the call: it is something else than before, or what a call that went well has put there.
    public func tells(_ area: CallArea, before: [UInt8], after: [UInt8]) -> Bool {
        guard area.direction != .in, let reading else { return false }
        return before != after || (area.direction == .out && reading.isGood)
    }

    /// `in list: {…}`, `out log: {…}`: memory before or after the call.
    public func memory(_ area: CallArea, _ bytes: [UInt8], isAfter: Bool) -> String {
        let name = book.model[call.id].parameters[area.parameter].name?.source.string ?? "_"
        let value = book.value(of: call.id, parameter: area.parameter, bytes: bytes, words: words, status: isAfter ? reading?.status : nil, results: isAfter ? results : nil)
        return (isAfter ? "out " : "in ") + name + ": " + ValueText.of(value)
    }
}

extension Doc {
    /// The first paragraph on one line; `nil`: there is none.
    var paragraph: String? {
        let first = lines.prefix { !$0.isEmpty }
        return first.isEmpty ? nil : first.map { ShownText.inert($0.string) }.joined(separator: " ")
    }
}
