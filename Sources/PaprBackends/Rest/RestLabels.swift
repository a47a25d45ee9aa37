import PaprSema
import PaprSource

/// The labels of everything that a page can refer to, and what a name in backticks means.
///
/// `hcall-H_SCM_BIND_MEM`, `rtas-ibm-get-vpd`, `code-H_BUSY`, `buffer-…`, `bits-…`, `enum-…`, `type-…`, `const-…`, `codes-…`; a call's
/// own code stands behind its call's label (`rtas-ibm-get-vpd-VPD_CHANGED`). Labels are stable, lower and upper case alike, and unique; of two that would
/// be the same the later one gets a number.
final class RestLabels {
    private(set) var modules: [Text] = []
    private(set) var constants: [Text] = []
    private(set) var types: [Text] = []
    private(set) var enums: [Text] = []
    private(set) var bits: [Text] = []
    private(set) var buffers: [Text] = []
    private(set) var codeTables: [Text] = []
    private(set) var codes: [Text] = []
    private(set) var calls: [Text] = []

    /// What a name can mean: its label, where it is declared, and the next meaning of the same name.
    private struct Meaning {
        var label: Text
        var module: Int
        /// The call whose own code it is.
        var call: CallID?
        var next: Int32
    }
    private var meanings: [Meaning] = []
    private var byName: [Text: Int32] = [:]
    private var taken: Set<UInt64> = []

    init(_ model: Model) {
        let count = model.calls.count + model.codes.count + model.buffers.count + model.bits.count + model.enums.count + model.types.count
            + model.constants.count
        byName.reserveCapacity(count)
        taken.reserveCapacity(count)
        meanings.reserveCapacity(count)
        modules = model.modules.map { label("", $0.name.source.text) }
        addCalls(of: model)
        addCodes(of: model)
        buffers = model.buffers.map { declare("buffer-", $0.name, $0.module) }
        bits = model.bits.map { declare("bits-", $0.name, $0.module) }
        enums = model.enums.map { declare("enum-", $0.name, $0.module) }
        types = model.types.map { declare("type-", $0.name, $0.module) }
        constants = model.constants.map { declare("const-", $0.name, $0.module) }
        codeTables = model.codeTables.map { declare("codes-", $0.name, $0.module) }
    }

    /// The file name of a module's page, without `.rst`; not one of the other pages.
    func pageName(of module: Int) -> Text {
        let name = modules[module]
        let others: [StaticString] = ["index", "calls-by-name", "calls-by-opcode", "calls-by-function-set", "calls-by-return-code"]
        guard others.contains(where: { Text($0) == name }) else { return name }
        scratch.truncate(to: 0)
        scratch.put(name, "-module" as StaticString)
        return Text(copying: scratch.bytes)
    }

    private func addCalls(of model: Model) {
        calls.reserveCapacity(model.calls.count)
        for call in model.calls {
            if case .hcall = call.kind { calls.append(label("hcall-", call.name.source.text)) } else { calls.append(label("rtas-", call.name.source.text)) }
            add(call.name.source.text, calls[calls.count - 1], call.module, call: nil)
            for alias in call.aliases { add(alias.text, calls[calls.count - 1], call.module, call: nil) }
        }
    }

    private func addCodes(of model: Model) {
        codes.reserveCapacity(model.codes.count)
        for code in model.codes {
            if let call = code.call, call.index < calls.count {
                codes.append(label(calls[call.index], "-", code.name.source.text))
            } else {
                codes.append(label("code-", code.name.source.text))
            }
            add(code.name.source.text, codes[codes.count - 1], code.module, call: code.call)
        }
    }

    private func declare(_ prefix: StaticString, _ name: Identifier, _ module: Int) -> Text {
        let text = label(prefix, name.source.text)
        add(name.source.text, text, module, call: nil)
        return text
    }

    private func add(_ name: Text, _ label: Text, _ module: Int, call: CallID?) {
        let place = Int32(meanings.count)
        meanings.append(Meaning(label: label, module: module, call: call, next: byName[name] ?? -1))
        byName[name] = place
    }

    /// The label of what `name` means in `module`, inside of `call`; `nil`: nothing, or not what is meant there.
    func meaning(of name: Text, module: Int, call: CallID?) -> Text? {
        guard var place = byName[name] else { return nil }
        var best: Meaning?
        while place >= 0 {
            let meaning = meanings[Int(place)]
            place = meaning.next
            if let owner = meaning.call {
                if owner == call { return meaning.label }
            } else if best == nil || meaning.module == module {
                best = meaning
            }
        }
        return best?.label
    }

    // MARK: Making labels

    private let scratch = TextBuffer(capacity: 256)

    private func label(_ prefix: StaticString, _ name: Text) -> Text { label(Text(prefix), "", name) }

    /// `prefix`, `separator` and `name` with everything but letters, digits, `_` and `.` turned into hyphens.
    private func label(_ prefix: Text, _ separator: StaticString, _ name: Text) -> Text {
        scratch.truncate(to: 0)
        scratch.put(prefix, separator)
        for byte in name.bytes {
            let kept = RestEscape.isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
            scratch.append(byte: kept ? byte : UInt8(ascii: "-"))
        }
        let length = scratch.count
        var number = 2
        while !taken.insert(RestLabels.anchorHash(scratch.bytes)).inserted {
            scratch.truncate(to: length)
            scratch.put("-" as StaticString, number)
            number += 1
        }
        return Text(copying: scratch.bytes)
    }

    /// Equal for labels that become one HTML identifier: case and kinds of punctuation don't count.
    private static func anchorHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var previous = UInt8(ascii: "-")
        for byte in bytes {
            var byte = RestEscape.isAlphanumeric(byte) ? byte : UInt8(ascii: "-")
            if byte == UInt8(ascii: "-"), byte == previous { continue }
            previous = byte
            if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { byte |= 0x20 }
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return hash
    }
}
