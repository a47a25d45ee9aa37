import PaprSema
import PaprSource

/// Prints the pieces that all pages are made of: headings, cross references, texts of the spec, tables.
///
/// `out.indentation` is where a body's lines begin; a cell's first line follows its bullet.
final class RestWriter {
    let out: TextBuffer
    let model: Model
    let labels: RestLabels
    /// Where names in backticks are looked up.
    let module: Int
    /// The call whose section is printed: its parameters are names in backticks that are no references.
    @exclusivity(unchecked) var call: CallID?
    /// The cell that is being printed has one paragraph so far, no list.
    @exclusivity(unchecked) var isOneParagraph = true
    /// Codes that a call defines for itself and whose anchor has been printed.
    var anchored: Set<Int> = []

    init(_ model: Model, _ labels: RestLabels, module: Int, capacity: Int = 1 << 16) {
        self.model = model
        self.labels = labels
        self.module = module
        out = TextBuffer(capacity: capacity, indentWidth: 3)
    }

    /// What every page begins with: licence, origin, the role. Plain docutils knows no `ref` role, and takes it from here; Sphinx goes on with its own.
    func beginPage() {
        out.put(".. SPDX-License-Identifier: (GPL-2.0-or-later OR MIT)\n.. Made by paprgen" as StaticString)
        if module >= 0 { out.put(" from " as StaticString, labels.modules[module], ".papr; edit that" as StaticString) }
        out.put(".\n\n.. role:: ref\n\n" as StaticString)
    }

    enum Level: UInt8 {
        case page = 0x3D  // =, above and below
        case group = 0x2D  // -
        case item = 0x7E  // ~
        case part = 0x5E  // ^
    }

    /// A heading; `title` prints its text, on one line. The line below is as long in bytes, which is never shorter in columns.
    func heading(_ level: Level, _ title: () -> Void) {
        let start = out.count
        title()
        let length = out.count - start
        if level == .page {
            let text = Text(copying: UnsafeBufferPointer(rebasing: out.bytes[start..<out.count]))
            out.truncate(to: start)
            rule(level, length)
            out.put(text, "\n" as StaticString)
        } else {
            out.put("\n" as StaticString)
        }
        rule(level, length)
        out.blank()
    }

    private func rule(_ level: Level, _ length: Int) {
        for _ in 0..<length { out.append(byte: level.rawValue) }
        out.append(byte: UInt8(ascii: "\n"))
    }

    func heading(_ level: Level, _ title: StaticString) { heading(level) { out.put(title) } }

    func anchor(_ label: Text) {
        out.line(".. _" as StaticString, label, ":" as StaticString)
        out.blank()
    }

    /// A small heading inside of a section, not in the table of contents.
    func rubric(_ title: StaticString) {
        out.line(".. rubric:: " as StaticString, title)
        out.blank()
    }

    // MARK: References

    /// A cross reference, on any page.
    func reference(_ name: Text, _ label: Text) {
        out.put(":ref:`" as StaticString)
        var start = 0
        for place in 0..<name.count where name[place] == UInt8(ascii: "<") {  // would begin the label
            out.put(RestEscape(name[start..<place]), "\\" as StaticString)
            start = place
        }
        out.put(RestEscape(name[start..<name.count]), " <" as StaticString, label, ">`" as StaticString)
    }

    /// A cross reference on the same page, which plain docutils resolves too.
    func localReference(_ label: Text, _ title: () -> Void) {
        out.put("`" as StaticString)
        title()
        out.put(" <" as StaticString, label, "_>`__" as StaticString)
    }

    /// The anchor of a row or list item at the beginning of its text, and its name, which is a link to itself.
    func anchoredName(_ name: Text, _ label: Text) {
        out.put(".. _" as StaticString, label, ":\n\n" as StaticString)
        out.indent()
        localReference(label) { out.put(RestEscape(name)) }
    }

    func reference(_ id: CallID) { reference(model.calls[id.index].name.source.text, labels.calls[id.index]) }

    /// A code: one of a table, or one that a call defines for itself, which has an anchor only where its row is.
    func reference(_ id: CodeID) {
        let name = model.codes[id.index].name.source.text
        if model.codes[id.index].call != nil, !isAnchored(id) {
            out.put(RestLiteral(name))
        } else {
            reference(name, labels.codes[id.index])
        }
    }

    /// Has, or will have, an anchor on this page: codes of calls stand in their call's table.
    private func isAnchored(_ id: CodeID) -> Bool {
        guard let owner = model.codes[id.index].call else { return true }
        return owner == call || anchored.contains(id.index)
    }

    /// `a, b and c`
    func list<Element>(_ elements: some Collection<Element>, _ print: (Element) -> Void) {
        for (place, element) in elements.enumerated() {
            if place > 0 { out.put(place == elements.count - 1 ? " and " : ", " as StaticString) }
            print(element)
        }
    }

    // MARK: Tables

    /// `.. list-table::` with one header row.
    func table(_ columns: StaticString..., body: () -> Void) {
        out.line(".. list-table::" as StaticString)
        out.line("   :header-rows: 1" as StaticString)
        out.line("   :widths: auto" as StaticString)
        out.blank()
        for (place, column) in columns.enumerated() {
            out.line(place == 0 ? "   * - " : "     - " as StaticString, column)
        }
        body()
        out.blank()
    }

    /// Begins a row with its first cell; `print` gives the cell's text.
    func row(_ print: () -> Void) { cell("   * - ", print) }

    /// The next cell of the row.
    func cell(_ print: () -> Void) { cell("     - ", print) }

    private func cell(_ bullet: StaticString, _ print: () -> Void) {
        out.indent()
        out.put(bullet)
        out.indentation += 7
        isOneParagraph = true
        let start = out.count
        print()
        out.indentation -= 7
        if out.count == start { out.truncate(to: start - 1) }  // no blank at the end of an empty cell
        if out.bytes[out.count - 1] != UInt8(ascii: "\n") { out.append(byte: UInt8(ascii: "\n")) }
    }

    /// Ends the paragraph and begins the next one.
    func newParagraph() {
        isOneParagraph = false
        if out.bytes[out.count - 1] != UInt8(ascii: "\n") { out.put("\n" as StaticString) }
        out.put("\n" as StaticString)
        out.indent()
    }

    /// Before a sentence of the generator's own in a cell: goes on in its only paragraph, after a stop, or begins the next one.
    func sentence() {
        guard isOneParagraph else { return newParagraph() }
        if out.bytes[out.count - 1] == UInt8(ascii: "\n") { out.truncate(to: out.count - 1) }
        out.put(out.bytes[out.count - 1] == UInt8(ascii: ".") ? " " : ". " as StaticString)
    }
}
