import Foundation
import PaprBackends
import Testing

/// `Tests/Consumer` is a package that depends on the outputs as a user's would: it builds without a warning, and its own tests pass.
///
/// It is copied to `.build/consumer`, where it lies just as deep below the project, with outputs that are made now, so that nothing stale is tested and
/// the next run only compiles what has changed.
@Suite struct SwiftConsumerTests {
    private static let package = COutputs.root + "/.build/consumer"

    @Test func thePackageBuildsAndItsTestsPass() throws {
        try prepare()
        let (status, output) = try CTool(name: "swift", package: "(Swift 6 comes from swift.org/install)")
            .run(["test", "--package-path", Self.package, "--scratch-path", Self.package + "/.build"])
        #expect(status == 0, "\(output)")
        #expect(output.contains("Test run with") && !output.contains("warning:"), "\(output)")
    }

    private func prepare() throws {
        var files: [String: Data] = [:]
        let source = COutputs.root + "/Tests/Consumer"
        for file in ["Package.swift"] + (try FileManager.default.subpathsOfDirectory(atPath: source + "/Tests").filter { $0.hasSuffix(".swift") }.map { "Tests/" + $0 }) {
            files[file] = try Data(contentsOf: URL(fileURLWithPath: source + "/" + file))
        }
        let specs = try COutputs.texts().filter { $0.0.contains("/Specs/") }
        let outputs = try SwiftOutputs(specs)
        for file in outputs.files {
            let name = (file as NSString).lastPathComponent
            files[(file.hasPrefix("swift/") ? "Papr/" : "PaprMocks/") + name] = Data(try outputs.text(file).utf8)
        }
        for file in (try? FileManager.default.subpathsOfDirectory(atPath: Self.package)) ?? [] {
            if file.hasSuffix(".swift"), !file.hasPrefix(".build/"), files[file] == nil { try FileManager.default.removeItem(atPath: Self.package + "/" + file) }
        }
        for (file, data) in files { try update(file, data) }
    }

    /// Writes a file only when it has changed.
    private func update(_ path: String, _ data: Data) throws {
        let file = URL(fileURLWithPath: Self.package + "/" + path)
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
