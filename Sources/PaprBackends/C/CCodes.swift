import PaprSema
import PaprSource

/// Opcodes and codes: macros that an assembler understands too, and what C says about them.
struct CCodes {
    let context: CContext
    let out: TextBuffer

    private var model: Model { context.model }

    // MARK: - For an assembler too

    /// The opcodes of a module's calls, the selectors of their subfunctions that have names of Linux's kind.
    func opcodes(_ module: Module) { eachNumber(module, define) }

    func codes(_ ids: some Sequence<CodeID>) { for id in ids { eachValue(id) { define($0, $1) } } }

    private func define<Macro: Printable>(_ name: Macro, _ value: CNumber) {
        out.put("#ifndef ", name, "\n#define ", name, " ", value, "\n#endif\n")
    }

    /// What a module's calls, their other names and their subfunctions are chosen by.
    private func eachNumber(_ module: Module, _ body: (Name, CNumber) -> Void) {
        for case .call(let id) in module.declarations {
            guard case .hcall(let opcode) = model.calls[id.index].kind else { continue }
            body(model.calls[id.index].name.source, CNumber(opcode, inHex: true))
            for alias in model.calls[id.index].aliases { body(alias, CNumber(opcode, inHex: true)) }
            eachSelector(id) { body($0, CNumber($1)) }
        }
    }

    /// The value of a code, of a range both ends; nothing when its number is not known.
    private func eachValue(_ id: CodeID, _ body: (CCodeName, CNumber) -> Void) {
        let code = context.codes[id.index]
        guard let values = code.values else { return }
        if code.isRange {
            body(CCodeName(code, .low), CNumber(values.lowerBound))
            body(CCodeName(code, .high), CNumber(values.upperBound))
        } else {
            body(CCodeName(code), CNumber(Number(value: values.lowerBound, spelling: model.codes[id.index].spelling)))
        }
    }

    private func eachSelector(_ id: CallID, _ body: (Name, Number) -> Void) {
        guard case .dispatcher(_, let subfunctions) = model.calls[id.index].role else { return }
        for subfunction in subfunctions {
            guard case .subfunction(_, _, let value) = model.calls[subfunction.index].role else { continue }
            body(model.calls[subfunction.index].name.source, value)
        }
    }

    // MARK: - For C

    /// That names which were there already have these values.
    func agree(_ module: Module) { eachNumber(module, same) }

    func agree(_ ids: some Sequence<CodeID>) { for id in ids { eachValue(id) { same($0, $1) } } }

    private func same<Macro: Printable>(_ name: Macro, _ value: CNumber) {
        out.put("PAPR_SAME(", name, ", ", value, ");\n")
    }

    /// What a table says of its codes: how long to wait, what each is called.
    func table(_ id: CodeTableID) {
        let name = model.codeTables[id.index].name.snake
        out.blank()
        comment(model.codeTables[id.index].docs)
        for code in model.codeTables[id.index].codes { describe(code) }
        out.put("\n/**\n * papr_", name, "_delay() - How long to wait before a call is made again.\n * @rc: what it answered\n *\n",
                " * Return: milliseconds; 0: none is asked for.\n */\nstatic inline __u32 papr_", name, "_delay(long rc)\n{\n\tswitch (rc) {\n")
        delays(id)
        out.put("\tdefault:\n\t\treturn 0;\n\t}\n}\n\n/**\n * papr_", name, "_name() - What a code is called.\n * @rc: the code\n *\n",
                " * Return: its name, of a range the range's; \"?\" when it is in no table.\n */\nstatic inline const char *papr_", name, "_name(long rc)\n{\n\tswitch (rc) {\n")
        names(id)
        out.put("\treturn \"?\";\n}\n")
    }

    private func describe(_ id: CodeID) {
        let code = context.codes[id.index]
        guard code.values != nil else { return }
        out.put("/* ", CCodeName(code, code.isRange ? .low : .only))
        if code.isRange { out.put(" to ", CCodeName(code, .high)) }
        out.put(":")
        for line in model.codes[id.index].docs.lines where !line.isEmpty { out.put(" ", CComment(line)) }
        out.put(" */\n")
    }

    private func delays(_ id: CodeTableID) {
        var seen: Set<Int128> = []
        for code in model.codeTables[id.index].codes {
            guard let values = model.codes[code.index].values, context.codes[code.index].hasDelay else { continue }
            let delays = model.codes[code.index].delays
            for (offset, delay) in delays.enumerated() {
                let value = values.lowerBound + Int128(offset)
                guard seen.insert(value).inserted else { continue }
                out.put("\tcase ", value, ":\n\t\treturn ", delay, ";\n")
            }
        }
    }

    private func names(_ id: CodeTableID) {
        let codes = model.codeTables[id.index].codes
        for code in codes where context.codes[code.index].values != nil && !context.codes[code.index].isRange {
            out.put("\tcase ", CCodeName(context.codes[code.index]), ":\n\t\treturn \"", CString(context.codes[code.index].name.text), "\";\n")
        }
        out.put("\tdefault:\n\t\tbreak;\n\t}\n")
        for code in codes where context.codes[code.index].isRange {
            out.put("\tif (")
            context.test([code], out)
            out.put(")\n\t\treturn \"", CString(context.codes[code.index].name.text), "\";\n")
        }
    }

    /// A comment without a form, of any number of lines.
    func comment(_ docs: Doc) {
        guard !docs.isEmpty else { return }
        out.put("/*\n")
        for line in docs.lines { out.put(line.isEmpty ? " *" : " * ", CComment(line), "\n") }
        out.put(" */\n")
    }
}
