import PaprSema
import PaprSource

/// Finds names of specs that become one name in C.
struct CCollisions {
    let context: CContext

    private var model: Model { context.model }

    /// What a name stands for already.
    private struct Entry {
        var span: Span
        var value: Int128?
    }

    func report(_ diagnostics: inout Diagnostics) {
        functions(&diagnostics)
        tags(&diagnostics)
        macros(&diagnostics)
        codes(&diagnostics)
        for index in model.calls.indices where model.calls[index].opaque == nil { parameters(index, &diagnostics) }
        for index in model.buffers.indices { members(model.buffers[index].fields, &diagnostics) }
        for module in model.modules where module.name.source.text == Text("support") {
            diagnostics.report(Diagnostic(.nameCollidesInC, "module 'support' would be the C header 'support.h', which is there already", at: module.name.span,
                                          label: "give the module another name"))
        }
    }

    /// Calls, buffers and tables: `papr_x` and what is made of it. A call and a buffer may share a name: the one is a function, the other a tag.
    private func functions(_ diagnostics: inout Diagnostics) {
        var calls: [Name: Span] = [:], buffers: [Name: Span] = [:], tables: [Name: Span] = [:]
        calls.reserveCapacity(model.calls.count)
        buffers.reserveCapacity(model.buffers.count)
        func add(_ identifier: Identifier, to names: inout [Name: Span]) {
            if CCollisions.support.contains(identifier.snake.text) {
                return diagnostics.report(Diagnostic(.nameCollidesInC, "'\(identifier.source)' becomes 'papr_\(identifier.snake)' in C, a name that every header has",
                                                     at: identifier.span, label: "give it another name"))
            }
            if let other = names.updateValue(identifier.span, forKey: identifier.snake), other != identifier.span {
                collide(identifier, other, "papr_\(identifier.snake)", &diagnostics)
            }
        }
        for index in model.calls.indices where model.calls[index].opaque == nil { add(model.calls[index].name, to: &calls) }
        for index in model.buffers.indices { add(model.buffers[index].name, to: &buffers) }
        for table in model.codeTables { tables[table.name.snake] = table.name.span }
        for index in model.calls.indices where model.calls[index].opaque == nil {
            let name = model.calls[index].name
            checkEnding(name, CCollisions.callEndings, calls, &diagnostics)
            checkEnding(name, CCollisions.bufferEndings, buffers, &diagnostics)
            checkEnding(name, CCollisions.tableEndings, tables, &diagnostics)
        }
        for index in model.buffers.indices {
            checkEnding(model.buffers[index].name, CCollisions.valueEnding, buffers, &diagnostics)
            checkEnding(model.buffers[index].name, CCollisions.outEnding, calls, &diagnostics)
        }
    }

    /// `x_once` is also made of `x`.
    private func checkEnding(_ identifier: Identifier, _ endings: WordSet, _ names: [Name: Span], _ diagnostics: inout Diagnostics) {
        let name = identifier.snake.text
        guard let joint = name.bytes.lastIndex(of: UInt8(ascii: "_")), endings.contains(name[joint + 1..<name.count]),
              let other = names.first(where: { $0.key.text == name[0..<joint] }) else { return }
        diagnostics.report(Diagnostic(.nameCollidesInC, "'\(identifier.source)' becomes 'papr_\(name)' in C, which is also made of another name", at: identifier.span,
                                      label: "give one of them another name", notes: [Label(other.value, "the other one")]))
    }

    private static let callEndings = WordSet("once check errno raw abandon")
    private static let bufferEndings = WordSet("read write next size find")
    private static let tableEndings = WordSet("delay name")
    private static let valueEnding = WordSet("value")
    private static let outEnding = WordSet("out")

    /// `enum papr_x` and `struct papr_x` are one name space.
    private func tags(_ diagnostics: inout Diagnostics) {
        guard !model.enums.isEmpty else { return }
        var names: [Name: Span] = [:]
        for index in model.buffers.indices { names[model.buffers[index].name.snake] = model.buffers[index].name.span }
        for index in model.enums.indices {
            let name = model.enums[index].name
            if let other = names.updateValue(name.span, forKey: name.snake) { collide(name, other, "papr_\(name.snake)", &diagnostics) }
        }
    }

    /// Arguments and outputs of a call whose names differ in the spec and not in C.
    private func parameters(_ index: Int, _ diagnostics: inout Diagnostics) {
        let arguments = model.calls[index].parameters.count, count = arguments + model.calls[index].outputs.count
        func name(_ place: Int) -> Identifier? {
            place < arguments ? model.calls[index].parameters[place].name : model.calls[index].outputs[place - arguments].name
        }
        distinct(count, name, &diagnostics)
    }

    private func members(_ fields: List<Field>, _ diagnostics: inout Diagnostics) {
        distinct(fields.count, { fields[$0].name }, &diagnostics)
        for index in fields.indices {
            guard case .union(_, let arms) = fields[index].kind else { continue }
            distinct(arms.count, { arms[$0].name }, &diagnostics)
            for arm in arms { members(arm.fields, &diagnostics) }
            if let name = CFieldList(fields: fields).unionName(index, model) { union(name, fields, &diagnostics) }
        }
    }

    /// The member that holds the arms has a name that no field has.
    private func union(_ union: CUnionName, _ fields: List<Field>, _ diagnostics: inout Diagnostics) {
        let out = TextBuffer(capacity: 64)
        out.put(union)
        for field in fields {
            if let name = field.name, name.snake.text.bytes.elementsEqual(out.bytes) {
                diagnostics.report(Diagnostic(.nameCollidesInC, "'\(name.source)' becomes '\(name.snake)' in C, where a union has that name", at: name.span,
                                              label: "give it another name"))
            }
        }
    }

    private func distinct(_ count: Int, _ name: (Int) -> Identifier?, _ diagnostics: inout Diagnostics) {
        for place in 0..<count {
            guard let own = name(place) else { continue }
            let snake = own.snake
            for earlier in 0..<place {
                guard let other = name(earlier), other.snake == snake, other.source != own.source else { continue }
                collide(own, other.span, snake.string, &diagnostics)
                break
            }
        }
    }

    /// Constants, enumerators and bits: `PAPR_X`; codes under the project's own prefix; what keeps a header from being read twice.
    private func macros(_ diagnostics: inout Diagnostics) {
        var names: Set<Text> = []
        var spans: [Text: Span] = [:]
        func add(_ text: Text, _ identifier: Identifier) {
            if !names.insert(text).inserted, let other = spans[text] { collide(identifier, other, "PAPR_\(text)", &diagnostics) }
            spans[text] = identifier.span
        }
        func joined(_ first: Name, _ second: Name) -> Text {
            Text(copying: Array(first.text.bytes) + [UInt8(ascii: "_")] + Array(second.text.bytes))
        }
        for module in model.modules { add(Text(copying: Array(module.name.upper.text.bytes) + Array("_H".utf8)), module.name) }
        for (index, code) in context.codes.enumerated() where code.isPrefixed && !names.contains(code.name.text) { add(code.name.text, model.codes[index].name) }
        for constant in model.constants { add(constant.name.upper.text, constant.name) }
        for enumeration in model.enums { for item in enumeration.cases { add(joined(enumeration.name.upper, item.name.upper), item.name) } }
        for set in model.bits { for field in set.fields { if let name = field.name { add(joined(set.name.upper, name.upper), name) } } }
    }

    /// Codes under one name have one value, and none has the name of an opcode.
    private func codes(_ diagnostics: inout Diagnostics) {
        var values: [Name: Int] = [:]
        var opcodes: [Name: Int] = [:]
        opcodes.reserveCapacity(model.calls.count)
        for index in model.calls.indices {
            if case .hcall = model.calls[index].kind { opcodes[model.calls[index].name.source] = index }
        }
        for (place, code) in context.codes.enumerated() {
            guard !code.isPrefixed, let call = opcodes[code.name] else { continue }
            collide(model.codes[place].name, model.calls[call].name.span, code.name.string, &diagnostics)
        }
        for (place, code) in context.codes.enumerated() {
            guard let first = values[code.name] else {
                values[code.name] = place
                continue
            }
            let other = context.codes[first]
            if other.values != code.values, other.isPrefixed == code.isPrefixed {
                collide(model.codes[place].name, model.codes[first].name.span, (code.isPrefixed ? "PAPR_" : "") + code.name.string, &diagnostics)
            }
        }
    }

    private func collide(_ identifier: Identifier, _ other: Span, _ name: String, _ diagnostics: inout Diagnostics) {
        diagnostics.report(Diagnostic(.nameCollidesInC, "'\(identifier.source)' becomes '\(name)' in C, and so does another name", at: identifier.span,
                                      label: "give one of them another name", notes: [Label(other, "the other one")]))
    }

    /// `papr_` names of the support header.
    private static let support = WordSet(
        """
        load_be store_be load_le store_le load_ne store_ne word set_word set_words hcall_norets hcall4 hcall9 hcall4_raw hcall9_raw hcall_hook rtas_cells
        rtas_hook delay_hook wait retry pause afford go_on rtas_pause rtas_go_on memory memory_of_work_area memory_fits address room span reader
        read_end take take_nested check take_bytes take_cut take_text take_elements take_copy take_string find_section next writer write_end give give_nested
        allow give_bytes give_zeros give_text give_string give_elements wide saturate shift_left shift_right sign24 mock
        """)
}
