import Glibc

/// Reads lines from a terminal, with history and completion.
///
/// Arrows, Home, End and their control keys move; Tab completes, twice to see what there is; Ctrl-U, Ctrl-K and Ctrl-W delete; Ctrl-C drops the
/// line; Ctrl-D on an empty one is the end.
struct LineEditor {
    private let prompt: String
    /// What a line up to the cursor can go on with: whole last words.
    private let complete: (String) -> [String]
    private var history: [[UInt8]] = []
    private var line: [UInt8] = []
    private var cursor = 0
    /// Place in the history; its end is the line that is new.
    private var place = 0
    private var draft: [UInt8] = []
    private var lastWasTab = false

    init(prompt: String, complete: @escaping (String) -> [String]) {
        (self.prompt, self.complete) = (prompt, complete)
    }

    /// The next line; `nil` at the end. Meanwhile Ctrl-C is a key; between the lines it ends the process.
    mutating func next() -> String? {
        RawTerminal.begin(withSignals: false)
        defer { RawTerminal.begin(withSignals: true) }
        (line, cursor, place, draft, lastWasTab) = ([], 0, history.count, [], false)
        draw()
        while let key = Key.read() {
            switch edit(key) {
            case .more: draw()
            case .done:
                put("\r\n")
                if !line.isEmpty, history.last != line { history.append(line) }
                return String(decoding: line, as: UTF8.self)
            case .dropped:
                put("^C\r\n")
                return ""
            case .end:
                put("\r\n")
                return nil
            }
        }
        return nil
    }

    private enum Outcome { case more, done, dropped, end }

    private mutating func edit(_ key: Key) -> Outcome {
        defer { lastWasTab = key == .tab }
        switch key {
        case .enter: return .done
        case .cancel: return .dropped
        case .endOrDelete:
            if line.isEmpty { return .end }
            delete()
        case .byte(let byte):
            line.insert(byte, at: cursor)
            cursor += 1
        case .backspace:
            if cursor > 0 {
                moveLeft()
                delete()
            }
        case .delete: delete()
        case .left: moveLeft()
        case .right: moveRight()
        case .home: cursor = 0
        case .end: cursor = line.count
        case .up: show(place - 1)
        case .down: show(place + 1)
        case .deleteToStart:
            line.removeSubrange(0..<cursor)
            cursor = 0
        case .deleteToEnd: line.removeSubrange(cursor...)
        case .deleteWord:
            let start = wordStart
            line.removeSubrange(start..<cursor)
            cursor = start
        case .tab: completeWord()
        case .other: break
        }
        return .more
    }

    // A character of several bytes is one: its other bytes begin with 10.
    private func isInside(_ place: Int) -> Bool { place < line.count && line[place] & 0xC0 == 0x80 }

    private mutating func moveLeft() {
        if cursor > 0 { repeat { cursor -= 1 } while cursor > 0 && isInside(cursor) }
    }

    private mutating func moveRight() {
        if cursor < line.count { repeat { cursor += 1 } while isInside(cursor) }
    }

    private mutating func delete() {
        guard cursor < line.count else { return }
        repeat { line.remove(at: cursor) } while isInside(cursor)
    }

    /// Where the word begins that the cursor is behind.
    private var wordStart: Int {
        var start = cursor
        while start > 0, line[start - 1] == UInt8(ascii: " ") { start -= 1 }
        while start > 0, line[start - 1] != UInt8(ascii: " ") { start -= 1 }
        return start
    }

    private mutating func show(_ wanted: Int) {
        guard wanted >= 0, wanted <= history.count, wanted != place else { return }
        if place == history.count { draft = line }
        place = wanted
        line = wanted == history.count ? draft : history[wanted]
        cursor = line.count
    }

    /// Puts in what all completions have in common; shows them all when that is nothing and Tab was pressed before.
    private mutating func completeWord() {
        let text = String(decoding: line[..<cursor], as: UTF8.self)
        let found = complete(text)
        guard let first = found.first else { return put("\u{7}") }
        let word = text.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        var common = Array(first.utf8)
        for other in found { common = Array(zip(common, other.utf8).prefix { $0 == $1 }.map(\.0)) }
        if found.count == 1, !(first.hasSuffix("=") || first.hasSuffix(".")) { common.append(UInt8(ascii: " ")) }
        if common.count > word.utf8.count || (found.count == 1 && common != Array(word.utf8)) {
            let start = cursor - word.utf8.count
            line.replaceSubrange(start..<cursor, with: common)
            cursor = start + common.count
        } else if lastWasTab {
            put("\r\n" + found.prefix(60).joined(separator: "  ") + (found.count > 60 ? "  … (\(found.count))" : "") + "\r\n")
        } else {
            put("\u{7}")
        }
    }

    /// Draws the line; of one that is too long the part around the cursor.
    private func draw() {
        let width = max(columns - prompt.utf8.count - 1, 8)
        let start = cursor > width ? cursor - width : 0
        let shown = line[start..<min(start + width, line.count)]
        let behind = shown.endIndex - cursor
        put("\r" + prompt + String(decoding: shown, as: UTF8.self) + "\u{1B}[K" + (behind > 0 ? "\u{1B}[\(behind)D" : ""))
    }

    private var columns: Int {
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    private func put(_ text: String) { try? Console.write(text) }
}

/// What was pressed.
private enum Key: Equatable {
    case byte(UInt8)
    case enter, cancel, endOrDelete, backspace, delete, left, right, home, end, up, down, tab, deleteToStart, deleteToEnd, deleteWord, other

    /// Waits for a key; `nil` at the end of the input.
    static func read() -> Key? {
        guard let byte = next() else { return nil }
        switch byte {
        case 0x0D, 0x0A: return .enter
        case 0x03: return .cancel
        case 0x04: return .endOrDelete
        case 0x7F, 0x08: return .backspace
        case 0x09: return .tab
        case 0x01: return .home
        case 0x05: return .end
        case 0x02: return .left
        case 0x06: return .right
        case 0x10: return .up
        case 0x0E: return .down
        case 0x15: return .deleteToStart
        case 0x0B: return .deleteToEnd
        case 0x17: return .deleteWord
        case 0x1B: return escape()
        case 0x20...: return .byte(byte)
        default: return .other
        }
    }

    /// `ESC [ A` and the like.
    private static func escape() -> Key? {
        guard let second = next() else { return nil }
        guard second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else { return .other }
        var number = 0
        while let byte = next() {
            switch byte {
            case 0x30...0x39: number = (number * 10 + Int(byte - 0x30)) % 1000
            case UInt8(ascii: "A"): return .up
            case UInt8(ascii: "B"): return .down
            case UInt8(ascii: "C"): return .right
            case UInt8(ascii: "D"): return .left
            case UInt8(ascii: "H"): return .home
            case UInt8(ascii: "F"): return .end
            case UInt8(ascii: "~"): return [1: .home, 7: .home, 3: .delete, 4: .end, 8: .end][number] ?? .other
            case UInt8(ascii: ";"): number = 0
            default: return .other
            }
        }
        return nil
    }

    private static func next() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = Glibc.read(STDIN_FILENO, &byte, 1)
            if count == 1 { return byte }
            if count == 0 || errno != EINTR { return nil }
        }
    }
}

/// The terminal as the editor needs it: for as long as there is one, so that what is typed ahead of a prompt is not lost.
enum RawTerminal {
    /// As it was found. Written once, before the handler that reads it is set.
    private nonisolated(unsafe) static var before: termios?

    static func begin(withSignals: Bool) {
        if before == nil {
            var found = termios()
            guard tcgetattr(STDIN_FILENO, &found) == 0 else { return }
            before = found
            signal(SIGINT) { _ in
                RawTerminal.end()
                _exit(130)
            }
        }
        guard var raw = before else { return }
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN | (withSignals ? 0 : ISIG))
        raw.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
    }

    static func end() {
        if var found = before { tcsetattr(STDIN_FILENO, TCSADRAIN, &found) }
    }
}
