import PaprSema
import PaprSource

/// ReST documentation: an index page with the ABI, a page a module, and pages that lead to a call by what one knows of it.
enum RestBackend: Backend {
    static var name: String { "rst" }
    static var summary: String { "ReST documentation" }

    /// Nothing collides here: `RestLabels` gives the later of two equal labels a number.
    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] {
        let labels = RestLabels(model)
        var files: [OutputFile] = []
        var anchored: Set<Int> = []
        for module in model.modules.indices {
            // Some 1.5 KB a declaration: rather too much room than a copy.
            let writer = RestWriter(model, labels, module: module, capacity: 16384 + model.modules[module].declarations.count * 1536)
            writer.page()
            anchored.formUnion(writer.anchored)
            files.append(OutputFile(path: "rst/" + labels.pageName(of: module).string + ".rst", text: writer.out))
        }
        files += indexes(model, labels, anchored)
        return files
    }

    private static func indexes(_ model: Model, _ labels: RestLabels, _ anchored: Set<Int>) -> [OutputFile] {
        let pages: [(path: String, write: (RestWriter) -> Void)] = [
            ("index.rst", { $0.indexPage() }),
            ("calls-by-name.rst", { $0.callsByName() }),
            ("calls-by-opcode.rst", { $0.callsByOpcode() }),
            ("calls-by-function-set.rst", { $0.callsByFunctionSet() }),
            ("calls-by-return-code.rst", { $0.callsByReturnCode() }),
        ]
        return pages.map { page in
            let writer = RestWriter(model, labels, module: -1)
            writer.anchored = anchored
            page.write(writer)
            return OutputFile(path: "rst/" + page.path, text: writer.out)
        }
    }
}
