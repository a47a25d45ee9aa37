import Papr
import PaprRuntime
import Testing

/// The buffers of the specs against the table of bytes and values that the C outputs are tested with too.
@Suite struct VectorTests {
    @Test func theTableHoldsEveryBuffer() throws {
        #expect(Set(try Vector.all().map(\.buffer)) == Set(described.keys))
    }

    @Test(arguments: try Vector.all()) func bytesAndValuesAgree(_ vector: Vector) throws {
        let type = try #require(described[vector.buffer], "no buffer '\(vector.buffer)'")
        try check(type, vector)
    }

    private func check<Buffer: Described>(_ type: Buffer.Type, _ vector: Vector) throws {
        if vector.mark == .refused {
            #expect(throws: BufferError.self) { try Buffer(bytes: vector.bytes) }
            return
        }
        let buffer = try Buffer(decoding: vector.bytes.span.bytes)
        var fields = Fields()
        buffer.describe(into: &fields)
        for (name, value) in vector.values { #expect(fields.values[name] == value, "\(name)") }
        if vector.mark != .readOnly { #expect(try buffer.encoded() == vector.bytes) }
    }

    @Test func errorsNameTheFieldAndWhereItLies() throws {
        #expect(throws: BufferError("blocks", at: 8, .endsEarly(needed: 16, available: 0))) { try HvpipeBlockList(bytes: [0, 0, 0, 0, 0, 0, 0, 24]) }
        #expect(throws: BufferError("version", at: 8, .unexpected(2, expected: 1))) {
            try SCMStatistics(bytes: Array("SCMSTATS".utf8) + [0, 0, 0, 2, 0, 0, 0, 0])
        }
        #expect(throws: BufferError("length", at: 2, .tooLong(65544, limit: 65535))) {
            try EventSection(id: 0, version: 0, subtype: 0, creator: 0, data: [UInt8](repeating: 0, count: 65536)).encoded()
        }
        var room = [UInt8](repeating: 0, count: 15)
        #expect(throws: BufferError.self) {
            var span = room.mutableSpan
            var bytes = span.mutableBytes
            return try CRQMessage(body: .free).encode(into: &bytes)
        }
    }

    @Test func cuttingAndFloodingNeverTraps() throws {
        var generator = SystemRandomNumberGenerator()
        for vector in try Vector.all() {
            let type = try #require(described[vector.buffer])
            for length in 0...vector.bytes.count { _ = try? type.init(bytes: Array(vector.bytes.prefix(length))) }
            for _ in 0..<200 where !vector.bytes.isEmpty {
                var bytes = vector.bytes
                for _ in 0..<3 { bytes[Int.random(in: bytes.indices, using: &generator)] = .random(in: 0...255, using: &generator) }
                guard let buffer = try? type.init(bytes: bytes) else { continue }
                // What can be read can be written, and is then read as the same.
                #expect(try Self.isStable(buffer))
            }
        }
    }

    private static func isStable<Buffer: Described>(_ buffer: Buffer) throws -> Bool { try Buffer(bytes: buffer.encoded()) == buffer }
}
