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

    /// Header and tables.
    func print() -> (header: TextBuffer, code: TextBuffer) {
        let header = TextBuffer(capacity: 4096 + calls.count * 512), code = TextBuffer(capacity: 4096 + calls.count * 1536)
        header.put(CMock.license, "/* Made by paprgen from ", name.source, ".papr: what its calls look like to the mock hypervisor. */\n")
        header.put("#ifndef PAPR_MOCK_", name.upper, "_H\n#define PAPR_MOCK_", name.upper, "_H\n\n#include \"papr_mock.h\"\n")
        header.put("#include \"papr/", name.source, ".h\"\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n")
        code.put(CMock.license, "/* Made by paprgen from ", name.source, ".papr: tables for the mock hypervisor. */\n#include \"papr_mock_", name.source, ".h\"\n")
        for id in calls {
            let plan = CCallPlan(context: context, id: id)
            CMockCall(plan: plan, out: header).structures()
            CMockCall(plan: plan, out: code).tables()
        }
        header.put("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n")
        return (header, code)
    }
}
