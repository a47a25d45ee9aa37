import Foundation
import PaprSema
import PaprSource
import Testing

/// `Tests/Corpus/model`: real calls, one file for each thing that the language must be able to say, and what the analysis makes of them. They use
/// the project's `status` and `types`.
@Suite struct SemaModelTests {
    @Test(arguments: CorpusCase.all(below: "model")) func modelIsAsExpected(_ input: CorpusCase) throws {
        let specs = Project.root.appending(path: "Specs")
        let files = try [input.input, specs.appending(path: "status.papr"), specs.appending(path: "types.papr")].enumerated().map { id, url in
            SourceFile(id: FileID(id), path: url.lastPathComponent, text: Text(copying: Array(try Data(contentsOf: url))))
        }
        let run = AnalysedSources(files, withOutputs: false)
        #expect(run.diagnostics.isEmpty, "\(run.rendered)")
        try input.check(["model": Self.module(of: files[0], in: dumpModel(run.model), run.model)])
    }

    /// The part of a dump that is about the module of a file.
    private static func module(of file: SourceFile, in dump: String, _ model: Model) -> String {
        let name = model.modules.first { $0.file == file.id }?.name.source.string ?? ""
        let lines = dump.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "module \(name)") else { return "" }
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("module ") } ?? lines.count
        return lines[start..<end].filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
    }
}
