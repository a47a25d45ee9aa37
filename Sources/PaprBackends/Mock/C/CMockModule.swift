import PaprSema
import PaprSource

/// The mock's view of one module: structures of arguments and outputs in a header, tables in a C file.
struct CMockModule {
    let context: CContext
    let place: Int
    let calls: [CallID]

    private var name: Identifier { context.model.modules[place].name }

    /// All calls of a module that are described, subfunctions behind their parents.
    static func calls(_ context: CContext, _ place: Int) -> [CallID] {
        var ids: [CallID] = []
        for case .call(let id) in context.model.modules[place].declarations where context.model.calls[id.index].opaque == nil {
            ids.append(id)
            if case .dispatcher(_, let subfunctions) = context.model.calls[id.index].role { ids += subfunctions }
        }
        return ids
    }

    func header() -> TextBuffer {
        let out = TextBuffer()
        out.put(CMock.license, "/* Made by paprgen from ", name.source, ".papr: what its calls look like to the mock hypervisor. */\n",
                "#ifndef PAPR_MOCK_", name.upper, "_H\n#define PAPR_MOCK_", name.upper, "_H\n\n#include \"papr_mock.h\"\n#include \"papr/", name.source, ".h\"\n\n",
                "#ifdef __cplusplus\nextern \"C\" {\n#endif\n")
        for id in calls { CMockCall(plan: CCallPlan(context: context, id: id), out: out).structures() }
        out.put("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n")
        return out
    }

    func code() -> TextBuffer {
        let out = TextBuffer()
        out.put(CMock.license, "/* Made by paprgen from ", name.source, ".papr: tables for the mock hypervisor. */\n#include \"papr_mock_", name.source, ".h\"\n")
        for id in calls { CMockCall(plan: CCallPlan(context: context, id: id), out: out).tables() }
        return out
    }
}
