import Glibc
import PaprSource
import PaprValues

/// Makes the calls that are typed, one after the other, on one machine.
struct CallPrompt {
    let caller: Caller
    let report: Report

    private static let help = """
        A call and its arguments, as in: H_SCM_HEALTH drcIndex=0x90000000
            numbers           5, -1, 0x90000000, a case of an enum, a constant, flags joined by |
            parts             flags.operation=START  list.blocks[0].length=16
            bytes             text  "text\\n"  hex:00FF  zero:64
            memory            as its parts or bytes, size:64, @0x4000, null
            an address        &text, &hex:00FF, &zero:64: the bytes are placed too
            any register      r7=5 (of RTAS cell2=5, nargs=3, nret=2)
        help CALL   what a call takes and answers
        new         a fresh machine for the next call
        quit        the end; Ctrl-D too

        """

    /// Until the end of the input; with a terminal lines can be edited and completed. How it ended is how the last call did.
    func run() throws(Failure) -> ExitStatus {
        let isTerminal = isatty(STDIN_FILENO) == 1
        if isTerminal { try Console.write("'help' tells how calls are written; Tab completes\n") }
        var editor = LineEditor(prompt: "papr> ", complete: completions)
        defer { RawTerminal.end() }
        var status = ExitStatus.done
        while let line = isTerminal ? editor.next() : readLine() {
            let words = Words.split(line)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            if first == "quit" || first == "exit" { break }
            status = try take(words)
        }
        return isTerminal ? .done : status
    }

    /// What the last word of a line can be: a command, a call, or what the call takes.
    private func completions(_ line: String) -> [String] {
        var words = Words.split(line)
        let last = line.isEmpty || line.hasSuffix(" ") ? "" : words.popLast() ?? ""
        if words.isEmpty { return caller.book.completions(after: [], last) + ["help", "new", "quit"].filter { $0.hasPrefix(last) } }
        if words == ["help"] { words = [] }
        return caller.book.completions(after: words, last)
    }

    private func take(_ words: [String]) throws(Failure) -> ExitStatus {
        switch words[0] {
        case "help" where words.count == 1: try Console.write(CallPrompt.help)
        case "help": return try explain(words[1])
        case "new": caller.forgetMachine()
        default: return try make(words)
        }
        return .done
    }

    /// What goes wrong with a call ends only that.
    private func make(_ words: [String]) throws(Failure) -> ExitStatus {
        do throws(CallTrouble) {
            return try caller.make(words) { (text) throws(Failure) in try Console.write(text) } ? .done : .wrongInput
        } catch {
            if case .failure(let failure) = error { throw failure }
            report.say(error.failure.message)
            return error.failure.status
        }
    }

    private func explain(_ name: String) throws(Failure) -> ExitStatus {
        let text: String
        do throws(ValueError) {
            text = caller.book.description(of: try caller.book.call(named: name))
        } catch {
            report.say(error.message)
            return .cannotRun
        }
        try Console.write(text)
        return .done
    }
}

/// The words of a line: spaces between them, but not inside of double quotes, which stay.
enum Words {
    static func split(_ line: String) -> [String] {
        var words: [String] = [], word = "", isQuoted = false, isEscaped = false
        for character in line {
            if character == " " || character == "\t", !isQuoted {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped
            word.append(character)
        }
        return word.isEmpty ? words : words + [word]
    }
}
