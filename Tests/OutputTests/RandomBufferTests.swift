import Foundation
import PaprSema
import PaprSource
import RandomBuffers
import Testing

@testable import PaprBackends

/// Ten thousand random values of every buffer, made from the model: programs in C on a machine of each byte order and one in Swift decode them,
/// say what they hold, and encode them again; and as many that were cut or spoilt, of which all must think alike.
@Suite struct RandomBufferTests {
    private static let count = 10_000

    @Test func programsAgree() throws {
        let outputs = try COutputs.specs.get(), model = outputs.model
        let program = try outputs.directory.write("digest.c", CDigestProgram(model: model).text(headers: outputs.headers))
        let flags = ["-std=c11", "-O1", "-Wall", "-Werror", outputs.include, program, "-o"]
        try expectSilence(.gcc, flags + [program + ".out"])
        try expectSilence(.big, ["-static"] + flags + [program + ".big"])
        _ = try SwiftConsumerTests.build.get()

        let native = try Consumer(CTool(name: program + ".out", package: "")), big = try Consumer(.qemu, program + ".big")
        let swift = try Consumer(CTool(name: SwiftConsumerTests.package + "/.build/debug/BufferDigest", package: ""))
        var diagnostics = Diagnostics()
        let names = SwiftNames(model, diagnostics: &diagnostics)
        for place in model.buffers.indices {
            let name = model.buffers[place].name.source.string, records = RandomBuffer.records(model, place, count: Self.count, bigEndian: false)
            try native.take(name, records)
            if isSpec(model.buffers[place], model) { try swift.take(names.buffers[place].string, records) }
            let isNative = RandomBuffer(model: model, bigEndian: true, seed: 0).isNative(BufferID(place))
            try big.take(name, isNative ? RandomBuffer.records(model, place, count: Self.count, bigEndian: true) : records)
        }
        let lines = try native.lines(), specs = zip(lines, model.buffers).filter { isSpec($0.1, model) }.map(\.0)
        #expect(lines.count == model.buffers.count && specs.count > 30)
        for line in lines { #expect(line.hasSuffix(" failures=0")) }
        #expect(try big.lines() == lines, "the byte orders disagree")
        let said = try swift.lines()
        #expect(said.count == specs.count)
        for (line, other) in zip(said, specs) { #expect(withoutName(line) == withoutName(other), "Swift and C disagree: \(line)") }
        print("random values: \(Self.count) of each of \(lines.count) buffers, and as many cut or spoilt, agree in C on both byte orders, those of the specs in Swift too")
    }

    /// The awkward structures of the corpus are not in the package.
    private func isSpec(_ buffer: Buffer, _ model: Model) -> Bool { model.modules[buffer.module].name.source.string != "awkward" }

    private func withoutName(_ line: String) -> String { line.split(separator: " ").dropFirst().joined(separator: " ") }

    /// A program that takes records and says a line of each buffer.
    private final class Consumer {
        private let process = Process()
        private let input = Pipe(), output = Pipe()

        init(_ tool: CTool, _ arguments: String...) throws {
            process.executableURL = URL(fileURLWithPath: try tool.path())
            process.arguments = arguments
            process.standardInput = input
            process.standardOutput = output
            try process.run()
        }

        func take(_ name: String, _ records: [UInt8]) throws {
            let length = withUnsafeBytes(of: UInt32(name.utf8.count).littleEndian) { Array($0) }
            try input.fileHandleForWriting.write(contentsOf: length + Array(name.utf8) + records)
        }

        func lines() throws -> [String] {
            try input.fileHandleForWriting.close()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "\(text.suffix(300))")
            return text.split(separator: "\n").map(String.init)
        }
    }
}
