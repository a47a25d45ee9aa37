import Foundation
import PaprBackends
import Testing

/// `Tests/Consumer` is a package that depends on the outputs as a user's would: it builds without a warning, and its own tests pass.
///
/// It is copied to `.build/consumer`, where it lies just as deep below the project, with outputs that are made now, so that nothing stale is tested and
/// the next run only compiles what has changed.
@Suite struct SwiftConsumerTests {
    static let package = COutputs.root + "/.build/consumer"
    private static let tool = CTool(name: "swift", package: "(Swift 6 comes from swift.org/install)")

    /// Builds the package, once; what the compiler said.
    static let build = Result {
        try prepare()
        let (status, output) = try tool.run(["build", "--build-tests", "--package-path", package, "--scratch-path", package + "/.build"])
        guard status == 0 else { throw ConformanceTable.Mistake(description: output) }
        return output
    }

    @Test func thePackageBuildsAndItsTestsPass() throws {
        let said = try Self.build.get()
        #expect(!said.contains("warning:"), "\(said)")
        let (status, output) = try Self.tool.run(["test", "--skip-build", "--package-path", Self.package, "--scratch-path", Self.package + "/.build"])
        #expect(status == 0 && output.contains("Test run with"), "\(output)")
    }

    private static func prepare() throws {
        var files: [String: Data] = [:]
        let source = COutputs.root + "/Tests/Consumer"
        let own = try ["Tests", "MockAgent", "BufferDigest"].flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: source + "/" + folder).filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }
        }
        for file in ["Package.swift"] + own {
            files[file] = try Data(contentsOf: URL(fileURLWithPath: source + "/" + file))
        }
        let specs = try COutputs.texts().filter { $0.0.contains("/Specs/") }
        let outputs = try SwiftOutputs(specs)
        for file in outputs.files {
            let name = (file as NSString).lastPathComponent
            files[(file.hasPrefix("swift/") ? "Papr/" : "PaprMocks/") + name] = Data(try outputs.text(file).utf8)
        }
        for file in (try? FileManager.default.subpathsOfDirectory(atPath: package)) ?? [] {
            if file.hasSuffix(".swift"), !file.hasPrefix(".build/"), files[file] == nil { try FileManager.default.removeItem(atPath: package + "/" + file) }
        }
        for (file, data) in files { try update(file, data) }
    }

    /// Writes a file only when it has changed.
    private static func update(_ path: String, _ data: Data) throws {
        let file = URL(fileURLWithPath: package + "/" + path)
        if let there = try? Data(contentsOf: file), there == data { return }
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// The links in the package lead to where the outputs are checked in.
    @Test func itsLinksLeadToGenerated() throws {
        for (link, target) in [("Papr", "../../Generated/swift"), ("PaprMocks", "../../Generated/mock/swift")] {
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: COutputs.root + "/Tests/Consumer/" + link) == target)
        }
    }
}
