import PaprSema
import PaprSource

/// The mock hypervisor in C: the engine as it is, and for each module what its calls look like.
enum CMock {
    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] {
        let context = CContext(model)
        var files = [CSupport.file(CSupport.mockHeader, at: "mock/c/papr_mock.h"), CSupport.file(CSupport.mockEngine, at: "mock/c/papr_mock.c")]
        let list = TextBuffer(), header = TextBuffer()
        header.put(license, "/* Made by paprgen: all calls of the mock hypervisor. */\n#ifndef PAPR_MOCK_ALL_H\n#define PAPR_MOCK_ALL_H\n\n")
        list.put(license, "/* Made by paprgen: all calls that the mock hypervisor has. */\n#include \"papr_mock_all.h\"\n\n",
                 "const struct papr_mock_call *const papr_mock_calls[] = {\n")
        var count = 0
        for place in model.modules.indices {
            let calls = CMockModule.calls(context, place)
            guard !calls.isEmpty else { continue }
            let name = model.modules[place].name.source
            let module = CMockModule(context: context, place: place, calls: calls).print()
            files.append(OutputFile(path: "mock/c/papr_mock_" + name.string + ".h", text: module.header))
            files.append(OutputFile(path: "mock/c/papr_mock_" + name.string + ".c", text: module.code))
            header.put("#include \"papr_mock_", name, ".h\"\n")
            for id in calls { list.put("\t&papr_mock_call_", model.calls[id.index].name.snake, ",\n") }
            count += calls.count
        }
        if count == 0 { list.put("\tNULL,\n") }
        list.put("};\nconst unsigned int papr_mock_call_count = ", count, ";\n")
        header.put(count == 0 ? "#include \"papr_mock.h\"\n" : "", "\n#endif\n")
        files.append(OutputFile(path: "mock/c/papr_mock_all.h", text: header))
        files.append(OutputFile(path: "mock/c/papr_mock_all.c", text: list))
        return files
    }

    static let license: StaticString = "/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */\n"
}
