import CPaprSupport
import PaprSema
import PaprSource

/// The mock hypervisor in C: its engine, which is fixed text, and for each module a header and a table.
enum CMock {
    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] {
        let context = CContext(model)
        CMockCollisions(model: model).report(&diagnostics)
        var files = engine()
        let header = TextBuffer(capacity: 1 << 12), list = TextBuffer(capacity: 1 << 12)
        header.put(license, "/* Made by paprgen: all calls of all modules. */\n#ifndef PAPR_MOCK_ALL_H\n#define PAPR_MOCK_ALL_H\n\n#include \"papr/mock.h\"\n")
        list.put(license, "/* Made by paprgen: all calls of all modules. */\n#include \"papr/mock_all.h\"\n\n",
                 "const struct papr_mock_call *const *const papr_mock_all[] = {\n")
        for place in model.modules.indices {
            let module = CMockModule(context: context, place: place)
            if module.calls.isEmpty { continue }
            files += module.files()
            header.put("#include \"papr/mock/", model.modules[place].name.source, ".h\"\n")
            list.put("\tpapr_mock_module_", model.modules[place].name.snake, ",\n")
        }
        header.put("\n#endif\n")
        list.put("\tNULL\n};\n")
        return files + [OutputFile(path: "mock/c/papr/mock_all.h", text: header), OutputFile(path: "mock/c/papr/mock_all.c", text: list)]
    }

    static let license: StaticString = "/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */\n"

    /// The files that are the same for all specs, as they lie in `Sources/CPaprSupport/mock`.
    private static func engine() -> [OutputFile] {
        var files: [OutputFile] = []
        while let file = papr_mock_file(UInt(files.count))?.pointee {
            files.append(CSupport.file(Text(base: file.text, count: Int(file.size)), at: String(cString: file.path)))
        }
        return files
    }
}

/// Both files of one module.
struct CMockModule {
    let context: CContext
    let place: Int
    /// Subfunctions before the call that they belong to.
    let calls: [CallID]

    init(context: CContext, place: Int) {
        self.context = context
        self.place = place
        var calls: [CallID] = []
        for case .call(let id) in context.model.modules[place].declarations {
            if case .dispatcher(_, let subfunctions) = context.model.calls[id.index].role { calls += subfunctions }
            calls.append(id)
        }
        self.calls = calls
    }

    private var name: Identifier { context.model.modules[place].name }

    func files() -> [OutputFile] {
        let header = TextBuffer(capacity: 4096 + 256 * calls.count), table = TextBuffer(capacity: 4096 + 1200 * calls.count)
        begin(header)
        header.put("#ifndef PAPR_MOCK_MODULE_", name.upper, "_H\n#define PAPR_MOCK_MODULE_", name.upper, "_H\n\n#include \"papr/mock.h\"\n#include \"papr/")
        header.put(name.source, ".h\"\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n")
        begin(table)
        table.put("#include \"papr/mock/", name.source, ".h\"\n#include \"papr/mock_table.h\"\n")
        common(table)
        readBuffers(table)
        for id in calls {
            if context.model.calls[id.index].opaque != nil {
                opaque(id, header, table)
            } else {
                let plan = CMockPlan(context: context, id: id)
                CMockHeader(plan: plan, out: header).print()
                CMockTable(plan: plan, out: table).print()
            }
        }
        end(header, table)
        let path = "mock/c/papr/mock/" + name.source.string
        return [OutputFile(path: path + ".h", text: header), OutputFile(path: path + ".c", text: table)]
    }

    private func begin(_ out: TextBuffer) {
        out.put(CMock.license, "/* Made by paprgen from ", name.source, ".papr; edit that. */\n")
    }

    private func end(_ header: TextBuffer, _ table: TextBuffer) {
        header.put("\n/* All of these, with a null pointer behind the last. */\nextern const struct papr_mock_call *const papr_mock_module_", name.snake,
                   "[];\n\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n")
        table.put("\nconst struct papr_mock_call *const papr_mock_module_", name.snake, "[] = {\n")
        for id in calls { table.put("\t&papr_mock_call_", context.model.calls[id.index].name.snake, ",\n") }
        table.put("\tNULL\n};\n")
    }

    /// What every call of a kind may answer.
    private func common(_ out: TextBuffer) {
        for isRTAS in [false, true] {
            var ids: [CodeID] = []
            var isUsed = false
            for id in calls {
                if case .rtas = context.model.calls[id.index].kind { if !isRTAS { continue } } else if isRTAS { continue }
                isUsed = true
                for line in context.model.calls[id.index].returns where line.isCommon && !ids.contains(line.code) { ids.append(line.code) }
            }
            if !isUsed { continue }
            out.put("\nstatic const struct papr_mock_code common_", isRTAS ? "rtas" : "hcall", "[] = {\n")
            for id in ids { CMockCode(code: context.codes[id.index], category: context.codes[id.index].category).print(into: out) }
            out.put("\t{ NULL, 0, 0, 0, 0, 0, false }\n};\n")
        }
    }

    /// The buffers that calls read: how long they are, and whether they hold what they have to.
    private func readBuffers(_ out: TextBuffer) {
        var seen: Set<Int> = [], lists: Set<Int> = []
        for id in calls {
            for parameter in context.model.calls[id.index].parameters {
                if let list = parameter.type.list, lists.insert(list.buffer.index).inserted {
                    let buffer = context.model[list.buffer]
                    out.put("PAPR_MOCK_PIECES(", buffer.name.snake, ", ", CName(buffer.fields[list.address].name!.snake), ", ", CName(buffer.fields[list.length].name!.snake), ")\n")
                }
                guard let buffer = CMockPlan.checkedBuffer(parameter, context.model), seen.insert(buffer.index).inserted else { continue }
                out.put("PAPR_MOCK_READ(", context.model.buffers[buffer.index].name.snake, ")\n")
            }
        }
    }

    /// A call of which only the number is known.
    private func opaque(_ id: CallID, _ header: TextBuffer, _ table: TextBuffer) {
        let name = context.model.calls[id.index].name
        header.put("\n/* ", CComment(name.source.text), " */\nextern const struct papr_mock_call papr_mock_call_", name.snake, ";\n")
        table.put("\nconst struct papr_mock_call papr_mock_call_", name.snake, " = {\n\t.name = \"", CString(name.source.text), "\", ")
        if case .hcall(let opcode) = context.model.calls[id.index].kind {
            table.put(".opcode = ", CNumber(opcode, inHex: true), ", .commons = common_hcall\n};\n")
        } else {
            table.put(".function = \"", CString(name.source.text), "\", .rtas = true, .most_nargs = 15, .least_nret = 1, .most_nret = 16, .commons = common_rtas\n};\n")
        }
    }
}

/// Names that would become names of the engine.
struct CMockCollisions {
    let model: Model

    func report(_ diagnostics: inout Diagnostics) {
        let prefix: StaticString = "mock_"
        for call in model.calls where call.name.snake.text.hasPrefix(prefix) { report(call.name, &diagnostics) }
        for buffer in model.buffers where buffer.name.snake.text.hasPrefix(prefix) { report(buffer.name, &diagnostics) }
        for module in model.modules where module.name.source.text == Text("mock") {
            diagnostics.report(Diagnostic(.nameCollidesInC, "module 'mock' would be the C header 'mock.h', which is there already", at: module.name.span,
                                          label: "give the module another name"))
        }
        var spans: [Name: Span] = [:]
        guard model.calls.contains(where: { $0.opaque != nil }) else { return }
        for call in model.calls {
            guard let other = spans.updateValue(call.name.span, forKey: call.name.snake) else { continue }
            diagnostics.report(Diagnostic(.nameCollidesInC, "'\(call.name.source)' becomes 'papr_mock_call_\(call.name.snake)' in C, and so does another name",
                                          at: call.name.span, label: "give one of them another name", notes: [Label(other, "the other one")]))
        }
    }

    private func report(_ name: Identifier, _ diagnostics: inout Diagnostics) {
        diagnostics.report(Diagnostic(.nameCollidesInC, "'\(name.source)' becomes 'papr_\(name.snake)' in C; what begins with 'papr_mock_' belongs to the mock",
                                      at: name.span, label: "give it another name"))
    }
}
