import PaprSema
import PaprValues
import Testing

/// Every call of the specs, over words and bytes of no meaning.
struct EveryCallTests {
    let book = SpecBook.book

    /// Numbers out of a seed, so that a failure can be had again.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private func word(_ generator: inout Seeded) -> UInt64 {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: 0
        case 1: UInt64.random(in: 0..<32, using: &generator)
        case 2: UInt64.random(in: 0...0xFFFF_FFFF, using: &generator)
        default: UInt64.random(in: 0...UInt64.max, using: &generator)
        }
    }

    /// Whatever the words are, they can be read, shown and judged; a part that is missing is not known.
    @Test func anythingCanBeRead() {
        var generator = Seeded(state: 7)
        for place in book.model.calls.indices {
            let id = CallID(place), call = book.model.calls[place]
            let ranges = call.returns.compactMap { book.model[$0.code].values }
            let statuses: [Int64] = ranges.map { Int64(clamping: $0.lowerBound) } + ranges.map { Int64(clamping: $0.upperBound) } + [12345, -1]
            for status in statuses {
                let words = (0..<Int.random(in: 0...16, using: &generator)).map { _ in word(&generator) }
                let results = (0..<Int.random(in: 0...16, using: &generator)).map { _ in word(&generator) }
                let shown = CallText(book, book.identified(id, words: words), words: words, status: status, results: results)
                #expect(!(shown.head + shown.answer + shown.broken.joined() + shown.remarks.joined()).isEmpty)
                for area in book.areas(of: id, words: words) {
                    let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in UInt8(truncatingIfNeeded: word(&generator)) }
                    #expect(!shown.memory(area, bytes, isAfter: Bool.random(using: &generator)).isEmpty)
                }
                if let next = book.resumed(id, words: words, reading: book.reading(of: id, words: words, status: status, results: results), results: results) {
                    #expect(next.count == words.count)
                }
            }
            #expect(book.description(of: id).hasPrefix(call.name.source.string))
        }
    }

    /// Numbers that are written back as they were read give the words they came from, without what the spec fixes.
    @Test func whatIsReadCanBeWritten() throws {
        var generator = Seeded(state: 11)
        var tried = 0
        for place in book.model.calls.indices {
            let id = CallID(place), call = book.model.calls[place]
            if case .dispatcher = call.role { continue }
            guard call.opaque == nil, call.parameters.allSatisfy({ !$0.optional }) else { continue }
            var arguments: [String] = []
            for parameter in call.parameters where parameter.fixed == nil {
                guard let name = parameter.name?.source.string else { continue }
                if parameter.type.pointer != nil {
                    arguments.append("\(name)=@0x\(String(UInt64.random(in: 0...0xFFFF_FFFF, using: &generator), radix: 16))")
                } else if let scalar = parameter.type.scalar {
                    arguments.append("\(name)=0x\(String(word(&generator) >> UInt64(64 - scalar.width), radix: 16))")
                } else {
                    arguments.append("\(name)=hex:\(String(repeating: "5a", count: 8))")
                }
            }
            let made = try book.encode(id, arguments) { _ in nil }
            let read = book.arguments(of: id, words: made.words)
            var again: [String] = []
            for (parameter, argument) in zip(call.parameters.filter { $0.name != nil }, read) where parameter.fixed == nil {
                switch argument.value {
                case .number(let number): again.append("\(argument.name)=\(parameter.type.pointer == nil ? "" : "@")\(number.value)")
                case .bits(let bits): again.append("\(argument.name)=\(bits.word)")
                default: again.append(try #require(arguments.first { $0.hasPrefix("\(argument.name)=") }))
                }
            }
            #expect(try book.encode(id, again) { _ in nil }.words == made.words, "\(call.name.source): \(arguments)")
            tried += 1
        }
        #expect(tried > 100)
    }
}
