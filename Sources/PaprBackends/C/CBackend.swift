import PaprSema
import PaprSource

/// C headers: kernel, freestanding, hosted, assembler. One for each module, and the fixed text that they stand on.
enum CBackend: Backend {
    static var name: String { "c" }
    static var summary: String { "C headers: kernel, freestanding, hosted, assembler" }

    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] {
        let context = CContext(model)
        CCollisions(context: context).report(&diagnostics)
        var files = [CSupport.file(CSupport.supportHeader, at: "c/papr/support.h")]
        for place in model.modules.indices {
            let text = TextBuffer(capacity: capacity(model.modules[place]))
            CModule(context: context, out: text, place: place).print()
            files.append(OutputFile(path: "c/papr/" + model.modules[place].name.source.string + ".h", text: text))
        }
        return files
    }

    /// About as many bytes as a module becomes.
    private static func capacity(_ module: Module) -> Int {
        module.declarations.reduce(1 << 15) { sum, declaration in
            switch declaration {
            case .call: sum + 4096
            case .buffer: sum + 4096
            default: sum + 512
            }
        }
    }
}

/// The header of one module.
struct CModule {
    let context: CContext
    let out: TextBuffer
    let place: Int

    private var module: Module { context.model.modules[place] }

    func print() {
        let module = module, codes = CCodes(context: context, out: out)
        out.put("/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */\n/* Made by paprgen from ", module.name.source, ".papr; edit that. */\n")
        codes.comment(module.docs)
        out.put("#ifndef PAPR_", module.name.upper, "_H\n#define PAPR_", module.name.upper, "_H\n\n#include \"support.h\"\n")
        for other in module.imports where other != place { out.put("#include \"", context.model.modules[other].name.source, ".h\"\n") }
        out.put("\n")
        let own = ownCodes(module)
        codes.opcodes(module)
        codes.codes(own)
        out.put("\n#ifndef PAPR_ASSEMBLY\n\n")
        codes.agree(module)
        codes.agree(own)
        declarations(module, codes)
        out.put("\n#endif /* PAPR_ASSEMBLY */\n#endif\n")
    }

    /// Codes of the module's tables and those that its calls define for themselves.
    private func ownCodes(_ module: Module) -> [CodeID] {
        var ids: [CodeID] = []
        for declaration in module.declarations {
            if case .codes(let id) = declaration { ids += context.model.codeTables[id.index].codes }
        }
        for index in context.model.codes.indices where context.model.codes[index].call != nil && context.model.codes[index].module == place {
            let id = CodeID(index), code = context.codes[index]
            if !ids.contains(where: { context.codes[$0.index].name == code.name }) { ids.append(id) }
        }
        return ids
    }

    private func declarations(_ module: Module, _ codes: CCodes) {
        for declaration in module.declarations {
            if case .codes(let id) = declaration { codes.table(id) }
        }
        let types = CTypes(context: context, out: out)
        for declaration in module.declarations {
            switch declaration {
            case .constant(let id): types.constant(id)
            case .enumeration(let id): types.enumeration(id)
            case .bits(let id): types.bits(id)
            default: break
            }
        }
        for id in bufferOrder(module) {
            let plan = CBufferPlan(context, id)
            CBufferTypes(context: context, out: out).print(plan)
            CBufferReader(context: context, out: out).print(plan)
            CBufferWriter(context: context, out: out, isPadded: plan.buffer.paddedSize != nil).print(plan)
        }
        for case .call(let id) in module.declarations { call(id) }
    }

    private func call(_ id: CallID) {
        if context.model.calls[id.index].opaque != nil { return }
        if case .dispatcher(_, let subfunctions) = context.model.calls[id.index].role {
            for subfunction in subfunctions { call(subfunction) }
        }
        let plan = CCallPlan(context: context, id: id)
        CCallOnce(plan: plan, out: out).print()
        let checked = CCallChecked(plan: plan, out: out)
        checked.check()
        CCallAbandon(checked: checked).print()
        checked.whole()
        CCallErrno(plan: plan, out: out).print()
    }

    /// The module's buffers, each behind those of the module that it contains.
    private func bufferOrder(_ module: Module) -> [BufferID] {
        var order: [BufferID] = []
        var seen = Array(repeating: false, count: context.model.buffers.count)
        func visit(_ id: BufferID) {
            guard context.model.buffers[id.index].module == place, !seen[id.index] else { return }
            seen[id.index] = true
            visit(context.model.buffers[id.index].fields)
            order.append(id)
        }
        func visit(_ fields: List<Field>) {
            for index in fields.indices {
                switch fields[index].kind {
                case .nested(let id): visit(id)
                case .array(let use): if case .buffer(let id) = use.base { visit(id) }
                case .union(_, let arms): for arm in arms { visit(arm.fields) }
                default: break
                }
            }
        }
        for case .buffer(let id) in module.declarations { visit(id) }
        return order
    }
}
