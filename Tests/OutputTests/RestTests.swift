import Foundation
import Testing

@Suite struct RestTests {
    @Test func writes() throws {
        let pages = try RestPages.ofSpecs()
        let dir = URL(fileURLWithPath: "/tmp/rt/gen")
        try? FileManager.default.createDirectory(at: dir, withIntermediateDirectories: true)
        for file in pages.files { try file.text.write(to: dir.appendingPathComponent(file.path), atomically: false, encoding: .utf8) }
    }
}
