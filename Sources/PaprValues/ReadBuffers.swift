import PaprSema
import PaprSource

extension CallBook {
    /// Bytes as the structure `id`, as far as they go: what is wrong with them is told in it. Bytes behind its end are not looked at.
    public func value(of bytes: [UInt8], as id: BufferID, isNativeLittle: Bool = false) -> StructureValue {
        var reader = BufferBytes(book: self, bytes: bytes, isNativeLittle: isNativeLittle)
        return reader.structure(id)
    }

    /// Memory or registers as the type says; `bytes` is what there is, no more.
    func value(of bytes: [UInt8], as use: TypeUse) -> Value {
        var reader = BufferBytes(book: self, bytes: bytes, isNativeLittle: false)
        switch use.base {
        case .bytes: return .bytes(bytes)
        case .cstring: return .text(Array(bytes.prefix { $0 != 0 }))
        case .buffer(let id):
            // One that fills its brackets, or several of one size.
            if case .one = use.extent { return .structure(reader.structure(id)) }
            guard let size = model[id].wholeSize, size > 0 else { return .structure(reader.structure(id)) }
            return .list((0..<bytes.count / size).map { _ in .structure(reader.structure(id)) })
        case .scalar, .named, .enumeration, .bits:
            guard let size = use.scalar?.bytes else { return .bytes(bytes) }
            let values = stride(from: 0, through: bytes.count - size, by: size).map { value(bytes.bigEndian(at: $0, size), use) }
            if case .one = use.extent { return values.first ?? .unknown }
            return .list(values)
        }
    }
}

/// Reads structures out of bytes, field after field.
struct BufferBytes {
    let book: CallBook
    let bytes: [UInt8]
    let isNativeLittle: Bool
    private var offset = 0
    /// Of the innermost structure.
    private var start = 0
    private var end: Int
    private var depth = 0
    /// Of the innermost structure.
    private var module = 0

    init(book: CallBook, bytes: [UInt8], isNativeLittle: Bool) {
        self.book = book
        self.bytes = bytes
        self.isNativeLittle = isNativeLittle
        end = bytes.count
    }

    private struct Stop: Error { var problem: BufferProblem }

    mutating func structure(_ id: BufferID) -> StructureValue {
        let buffer = book.model[id], outer = (start, end, module)
        start = offset
        module = buffer.module
        if let size = buffer.paddedSize, size < end - offset { end = offset + size }
        defer {
            if let size = buffer.paddedSize { offset = min(start + size, end) }
            (start, end, module) = outer
        }
        var list = FieldValues(book: book, fields: buffer.fields, outer: nil)
        var result = StructureValue(type: buffer.name.source, members: [], problem: nil)
        do throws(Stop) {
            for place in buffer.fields.indices {
                try field(place, &list, &result.members)
                if result.members.last?.value.problem != nil { return result }
            }
            try checkFixed(list)
            list.size = offset - start
            for rule in buffer.requirements where list.value(rule.formula) == 0 { throw stop(nil, start, .rule(rule.text)) }
            if let size = buffer.paddedSize, size > end - start { throw stop(nil, start, .endsEarly(needed: size, available: end - start)) }
        } catch {
            result.problem = error.problem
        }
        return result
    }

    private func stop(_ field: Field?, _ offset: Int, _ kind: BufferProblem.Kind) -> Stop {
        Stop(problem: BufferProblem(field: field?.name?.source, offset: offset, kind: kind))
    }

    private mutating func field(_ place: Int, _ list: inout FieldValues, _ members: inout [Member]) throws(Stop) {
        let field = list.fields[place]
        list.size = offset - start
        if let condition = field.condition, list.value(condition) == 0 { return list.numbers[place] = 0 }
        if case .union(let selector, let arms) = field.kind { return try union(field, selector, arms, list, &members) }
        let first = offset
        let value = try value(of: field, list)
        if case .scalar(let use) = field.kind, let size = use.scalar?.bytes, let scalar = use.scalar {
            list.numbers[place] = scalar.number(number(at: first, size, field.byteOrder))
        }
        if let name = field.name { members.append(Member(name: name.source, value: value)) }
    }

    private mutating func value(of field: Field, _ list: FieldValues) throws(Stop) -> Value {
        switch field.kind {
        case .scalar(let use):
            return try number(use, field)
        case .array(let use):
            return try .list(array(use, field, list))
        case .bytes(let extent):
            let first = offset
            let bytes = try run(extent, field, list)
            return section(bytes, field, list, at: first)
        case .cstring(.rest):
            guard let length = bytes[offset..<end].firstIndex(of: 0) else { throw stop(field, offset, .noEnd) }
            defer { offset = length + 1 }
            return .text(Array(bytes[offset..<length]))
        case .cstring(let extent):
            return try .text(Array(run(extent, field, list).prefix { $0 != 0 }))
        case .nested(let id):
            return try .structure(nested(id, field))
        case .union:
            return .unknown
        }
    }

    private mutating func number(_ use: TypeUse, _ field: Field) throws(Stop) -> Value {
        let size = use.scalar?.bytes ?? 0
        let first = try take(size, field)
        return book.value(number(at: first, size, field.byteOrder), use, unit: field.unit)
    }

    private func number(at first: Int, _ size: Int, _ order: ByteOrder) -> UInt64 {
        let isLittle = order == .little || (order == .native && isNativeLittle)
        return (0..<size).reduce(0) { $0 << 8 | UInt64(bytes[first + (isLittle ? size - 1 - $1 : $1)]) }
    }

    private mutating func take(_ count: Int, _ field: Field) throws(Stop) -> Int {
        guard count <= end - offset else { throw stop(field, offset, .endsEarly(needed: count, available: end - offset)) }
        defer { offset += count }
        return offset
    }

    private mutating func nested(_ id: BufferID, _ field: Field) throws(Stop) -> StructureValue {
        guard depth < 64 else { throw stop(field, offset, .noProgress) }
        depth += 1
        defer { depth -= 1 }
        return structure(id)
    }
}

// MARK: - Several of a kind

extension BufferBytes {
    /// How many bytes or elements, or where the last ends.
    private enum Room { case count(Int), end(Int) }

    private func room(_ extent: TypeUse.Extent, _ field: Field, _ list: FieldValues) throws(Stop) -> Room {
        switch extent {
        case .one: return .count(1)
        case .fixed(let count): return .count(count)
        case .rest: return .end(end)
        case .counted(let formula):
            let count = list.value(formula) ?? 0
            guard let count = Int(exactly: count), count >= 0 else { throw stop(field, offset, .badLength(count)) }
            return .count(count)
        case .until(let formula):
            let size = list.value(formula) ?? 0
            guard let length = Int(exactly: size), length >= offset - start else { throw stop(field, offset, .badLength(size)) }
            guard length <= end - start else { throw stop(field, offset, .endsEarly(needed: length - (offset - start), available: end - offset)) }
            return .end(start + length)
        }
    }

    /// Bytes; of those that may be cut as many as there are.
    private mutating func run(_ extent: TypeUse.Extent, _ field: Field, _ list: FieldValues) throws(Stop) -> [UInt8] {
        var count = switch try room(extent, field, list) {
        case .count(let count): count
        case .end(let last): last - offset
        }
        if field.mayBeCut { count = min(count, end - offset) }
        let first = try take(count, field)
        return Array(bytes[first..<offset])
    }

    private mutating func array(_ use: TypeUse, _ field: Field, _ list: FieldValues) throws(Stop) -> [Value] {
        let outer = end
        defer { end = outer }
        var count = Int.max
        switch try room(use.extent, field, list) {
        case .count(let fixed): count = fixed
        case .end(let last): end = last
        }
        var elements: [Value] = []
        let last = end, stride = try stride(field, list)
        while elements.count < count && (count != .max || offset < last) {
            if let terminator = field.terminator, ends(terminator) { break }
            let before = offset
            if let stride {
                guard stride <= last - offset else { throw stop(field, offset, .endsEarly(needed: stride, available: last - offset)) }
                end = offset + stride
            }
            if case .buffer(let id) = use.base {
                let element = try nested(id, field)
                elements.append(.structure(element))
                if element.problem != nil || elements[elements.count - 1].problem != nil { return elements }
            } else {
                elements.append(try number(use, field))
            }
            if offset == before { throw stop(field, offset, .noProgress) }
            if let stride { offset = before + stride }
        }
        return elements
    }

    /// Bytes from one element to the next, where they do not follow from the elements.
    private func stride(_ field: Field, _ list: FieldValues) throws(Stop) -> Int? {
        guard let formula = field.stride else { return nil }
        let stride = list.value(formula) ?? 0
        guard stride >= 0, stride <= 1 << 40 else { throw stop(field, offset, .badLength(stride)) }
        return Int(stride)
    }

    /// Whether a list is over; takes the number that says so.
    private mutating func ends(_ terminator: Field.Terminator) -> Bool {
        let count = terminator.scalar.bytes
        guard end - offset >= count else { return true }
        guard number(at: offset, count, terminator.byteOrder) == terminator.word else { return false }
        offset += count
        return true
    }

    /// The arm of a union that was chosen, its fields behind a member with the arm's name; bytes where no arm was.
    private mutating func union(_ field: Field, _ selector: FieldPath, _ arms: List<Field.Arm>, _ list: FieldValues, _ members: inout [Member]) throws(Stop) {
        let value = list.leaf(.field(selector))
        guard let arm = arms.first(where: { $0.value.value == value }) else {
            let first = try take(field.size ?? (end - offset), field)
            members.append(Member(name: book.other, value: .bytes(Array(bytes[first..<offset]))))
            return
        }
        var inner = FieldValues(book: book, fields: arm.fields, outer: list)
        var content = StructureValue(type: arm.name.source, members: [], problem: nil)
        do throws(Stop) {
            for place in arm.fields.indices where content.members.last?.value.problem == nil { try self.field(place, &inner, &content.members) }
            try checkFixed(inner)
            inner.size = offset - start
            for rule in arm.requirements where inner.value(rule.formula) == 0 { throw stop(nil, start, .rule(rule.text)) }
        } catch {
            content.problem = error.problem
        }
        members.append(Member(name: arm.name.source, value: .structure(content)))
    }

    /// Fixed fields hold what they must.
    private func checkFixed(_ list: FieldValues) throws(Stop) {
        for (place, field) in list.fields.enumerated() {
            guard let formula = field.fixed, case .scalar(let use) = field.kind, let found = list.numbers[place], let scalar = use.scalar else { continue }
            var list = list
            list.size = offset - start
            guard let value = list.value(formula) else { continue }
            let expected = scalar.number(scalar.word(value))
            if found != expected { throw stop(field, start + (field.offset ?? 0), .unexpected(found: found, expected: expected)) }
        }
    }
}

// MARK: - Event logs

extension BufferBytes {
    /// Bytes that are a section of an event log, or the sections of one, as what they are.
    private func section(_ bytes: [UInt8], _ field: Field, _ list: FieldValues, at offset: Int) -> Value {
        if field.mayBeCut, let log = book.sectionedLog, book.model[log].module == module, bytes.count >= book.model[log].fixedSize {
            var inner = BufferBytes(book: book, bytes: bytes, isNativeLittle: isNativeLittle)
            let value = inner.structure(log)
            return .structure(value)
        }
        guard case .bytes(.until) = field.kind, case .scalar(let use)? = list.fields.first?.kind, use.scalar == .u16, let id = list.numbers[0] else { return .bytes(bytes) }
        guard let section = Text.lend(UInt64(id).bigEndianBytes(2), { book.sections[$0] }) else { return .bytes(bytes) }
        var inner = BufferBytes(book: book, bytes: bytes, isNativeLittle: isNativeLittle)
        return .structure(inner.structure(section))
    }
}

/// The numbers among the fields that have been read, for formulas over them.
struct FieldValues: FormulaScope {
    let book: CallBook
    let fields: List<Field>
    /// By place in `fields`.
    var numbers: [Int128?]
    /// Of the structure around, seen from an arm.
    private let outer: [FieldValues]
    /// Bytes of the structure so far.
    var size = 0

    init(book: CallBook, fields: List<Field>, outer: FieldValues?) {
        self.book = book
        self.fields = fields
        self.outer = outer.map { [$0] } ?? []
        numbers = Array(repeating: nil, count: fields.count)
    }

    func leaf(_ formula: Formula) -> Int128? {
        switch formula {
        case .sizeOfSelf: return Int128(size)
        case .field(let path):
            if path.isOuter { return outer.first?.leaf(.field(FieldPath(field: path.field, bits: path.bits))) }
            guard let number = numbers[path.field], let bits = path.bits else { return numbers[path.field] }
            guard case .scalar(let use) = fields[path.field].kind, case .bits(let id) = use.base else { return nil }
            let part = book.model[id].fields[bits]
            return Int128((UInt64(truncatingIfNeeded: number) & part.mask) >> UInt64(part.shift))
        default: return nil
        }
    }
}
