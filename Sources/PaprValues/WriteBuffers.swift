import PaprSema
import PaprSource

/// Writes structures as bytes, out of what was said of their fields. Fields of which nothing was said are zero; fixed ones, counts and lengths follow.
struct BufferText {
    let book: CallBook
    /// For messages: the argument.
    let subject: String
    /// Places what an address among the fields points to (`&hex:…`).
    let aside: (String, AddressRules) throws(ValueError) -> UInt64
    private var bytes: [UInt8] = []
    /// Of the innermost structure: where it begins, and its one size.
    private var start = 0
    private var size: Int?

    init(book: CallBook, subject: String, aside: @escaping (String, AddressRules) throws(ValueError) -> UInt64) {
        (self.book, self.subject, self.aside) = (book, subject, aside)
    }

    /// The bytes of an argument.
    mutating func bytes(_ given: Given, _ use: TypeUse) throws(ValueError) -> [UInt8] {
        if let text = given.text, text.hasPrefix("hex:") || text.hasPrefix("zero:") { return try ByteReader.bytes(text, subject: subject) }
        switch use.base {
        case .bytes: return try plain(given)
        case .cstring: return try plain(given) + [0]
        case .buffer(let id):
            if given.elements.isEmpty { try structure(id, given) } else { try elements(given, use, subject, .big) }
        default: try elements(given, use, subject, .big)
        }
        return bytes
    }

    private func plain(_ given: Given) throws(ValueError) -> [UInt8] {
        guard given.members.isEmpty, given.elements.isEmpty else { throw ValueError("\(subject) has no fields: it is bytes; write text or hex:00FF") }
        return try ByteReader.bytes(given.text ?? "", subject: subject)
    }

    private mutating func structure(_ id: BufferID, _ given: Given) throws(ValueError) {
        let buffer = book.model[id]
        if let text = given.text, text.hasPrefix("hex:") || text.hasPrefix("zero:") { return bytes += try ByteReader.bytes(text, subject: subject) }
        var given = given
        if let text = given.text {
            guard let only = buffer.only else { throw ValueError("\(subject): \(buffer.name.source) is given by its fields or as hex:…; it has \(buffer.fields.writable)") }
            given.members.append(Given.Part(name: only, value: Given(text: text)))
        }
        let outer = (start, size)
        (start, size) = (bytes.count, buffer.paddedSize)
        var list = FieldValues(book: book, fields: buffer.fields, outer: nil)
        let used = try fields(&list, given)
        if let unknown = given.members.first(where: { !used.contains($0.name) }) {
            throw ValueError("\(subject): \(buffer.name.source) has no field '\(unknown.name)' here; it has \(buffer.fields.writable)" + hint(unknown.name, buffer.fields.names))
        }
        if let size = buffer.paddedSize {
            guard bytes.count - start <= size else { throw ValueError("\(subject): \(buffer.name.source) has \(size) bytes, not \(bytes.count - start)") }
            bytes += Array(repeating: 0, count: size - (bytes.count - start))
        }
        (start, size) = outer
    }

    /// The fields of a structure or an arm; answers the names that were made use of.
    private mutating func fields(_ list: inout FieldValues, _ given: Given) throws(ValueError) -> Set<String> {
        var used: Set<String> = []
        var ends: [Int] = [], offsets: [Int] = [], counts: [Int: Int] = [:]
        for place in list.fields.indices {
            let field = list.fields[place], name = field.name?.source.string
            let said = name.flatMap { given[$0] }
            if said != nil { used.insert(name!) }
            offsets.append(bytes.count)
            if let condition = field.condition, list.value(condition) == 0 {
                if said != nil { throw ValueError("'\(name!)' of \(subject) is only there when \(field.conditionText?.string ?? "")") }
                list.numbers[place] = 0
            } else if case .union(let selector, let arms) = field.kind {
                used.formUnion(try union(selector, arms, field, list, given))
            } else {
                counts[place] = try self.field(place, said ?? Given(), &list)
            }
            ends.append(bytes.count)
        }
        try derive(&list, given, offsets, ends, counts)
        return used
    }

    /// Writes one field; answers how many elements it has.
    private mutating func field(_ place: Int, _ given: Given, _ list: inout FieldValues) throws(ValueError) -> Int {
        let field = list.fields[place], name = field.name?.source.string ?? "_"
        switch field.kind {
        case .scalar(let use):
            var value = Int128(0)
            if !given.isEmpty { value = try number(given, use, name, list, place) } else if case .number(let fixed)? = field.fixed { value = fixed }
            list.numbers[place] = value
            put(value, use, field.byteOrder)
            return 1
        case .array(let use):
            return try array(given, use, field, name, list)
        case .bytes(let extent), .cstring(let extent):
            return try run(given, extent, field, name)
        case .nested(let id):
            try structure(id, given)
            return 1
        case .union:
            return 0
        }
    }

    private func number(_ given: Given, _ use: TypeUse, _ name: String, _ list: FieldValues, _ place: Int) throws(ValueError) -> Int128 {
        if let text = given.text {
            if text.hasPrefix("&"), given.members.isEmpty { return Int128(try aside(String(text.dropFirst()), book.addressRules(use.base) ?? AddressRules())) }
            for case .union(let selector, let arms) in list.fields.map(\.kind) where selector == FieldPath(field: place) {
                if let arm = arms.first(where: { $0.name.source.text.isSame(as: text) }) { return arm.value.value }
            }
        }
        return try WordReader(book: book, subject: "'\(name)' of \(subject)").number(given, use)
    }

    private mutating func put(_ value: Int128, _ use: TypeUse, _ order: ByteOrder) {
        let all = UInt64(truncatingIfNeeded: value).bigEndianBytes(use.scalar?.bytes ?? 8)
        bytes += order == .little ? all.reversed() : all
    }

    private mutating func array(_ given: Given, _ use: TypeUse, _ field: Field, _ name: String, _ list: FieldValues) throws(ValueError) -> Int {
        let first = bytes.count, stride = field.stride.map { Int(clamping: list.value($0) ?? 0) }
        var count = try elements(given, use, "'\(name)' of \(subject)", field.byteOrder, field.terminator, stride)
        if let terminator = field.terminator { end(terminator) }
        guard case .fixed(let room) = use.extent else { return count }
        guard count <= room else { throw ValueError("'\(name)' of \(subject) has \(room) elements, not \(count)") }
        if let size = field.size { bytes += Array(repeating: 0, count: max(size - (bytes.count - first), 0)) }
        count = room
        return count
    }

    /// Elements by place, or numbers between commas.
    @discardableResult
    private mutating func elements(
        _ given: Given, _ use: TypeUse, _ subject: String, _ order: ByteOrder, _ terminator: Field.Terminator? = nil, _ stride: Int? = nil
    ) throws(ValueError) -> Int {
        var given = given
        if let text = given.text, !text.isEmpty {
            guard use.scalar != nil else { throw ValueError("\(subject) has elements: write [0].field=") }
            for (place, word) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated() { given.elements[place] = Given(text: word.trimmed) }
        }
        if let member = given.members.first { throw ValueError("\(subject) has elements: write [0].\(member.name)=") }
        for place in 0..<given.count {
            let element = given.elements[place] ?? Given(), first = bytes.count
            if case .buffer(let id) = use.base {
                try structure(id, element)
            } else {
                put(element.isEmpty ? 0 : try WordReader(book: book, subject: subject).number(element, use), use, order)
            }
            if let stride {
                let used = bytes.count - first
                guard used <= stride else { throw ValueError("\(subject): [\(place)] has \(used) bytes, and there are \(stride) for each") }
                bytes += Array(repeating: 0, count: stride - used)
            }
            if let terminator, bytes[first...].starts(with: text(terminator)) {
                throw ValueError("\(subject): [\(place)] begins with \(terminator.number.value), which ends the list")
            }
        }
        return given.count
    }

    /// The number that ends a list, as its bytes.
    private func text(_ terminator: Field.Terminator) -> [UInt8] {
        let all = terminator.word.bigEndianBytes(terminator.scalar.bytes)
        return terminator.byteOrder == .little ? all.reversed() : all
    }

    /// Ends a list; in a structure of one size what is left of that is filled with the number that does.
    private mutating func end(_ terminator: Field.Terminator) {
        let text = text(terminator)
        guard let size else { return bytes += text }
        while bytes.count - start + text.count <= size { bytes += text }
    }

    private mutating func run(_ given: Given, _ extent: TypeUse.Extent, _ field: Field, _ name: String) throws(ValueError) -> Int {
        guard given.members.isEmpty, given.elements.isEmpty else { throw ValueError("'\(name)' of \(subject) is bytes: write text or hex:00FF") }
        var content = try ByteReader.bytes(given.text ?? "", subject: "'\(name)' of \(subject)")
        let count = content.count
        if case .fixed(let room) = extent {
            guard count <= room else { throw ValueError("'\(name)' of \(subject) has \(room) bytes, not \(count)") }
            content += Array(repeating: 0, count: room - count)
        } else if case .cstring(.rest) = field.kind {
            content.append(0)
        }
        bytes += content
        return count
    }

    /// The arm that the selector chooses: its fields are said as if they were the structure's own, or behind the arm's name.
    private mutating func union(_ selector: FieldPath, _ arms: List<Field.Arm>, _ field: Field, _ list: FieldValues, _ given: Given) throws(ValueError) -> Set<String> {
        let value = list.leaf(.field(selector))
        guard let arm = arms.first(where: { $0.value.value == value }) else {
            guard let other = given["other"] else {
                bytes += Array(repeating: 0, count: field.size ?? 0)
                return []
            }
            bytes += try ByteReader.bytes(other.text ?? "", subject: "'other' of \(subject)")
            return ["other"]
        }
        var inner = FieldValues(book: book, fields: arm.fields, outer: list)
        let name = arm.name.source.string
        guard let said = given[name], said.text == nil else { return try fields(&inner, given) }
        let used = try fields(&inner, said)
        if let unknown = said.members.first(where: { !used.contains($0.name) }) {
            throw ValueError("\(subject): '\(name)' has no field '\(unknown.name)'; it has \(arm.fields.writable)" + hint(unknown.name, arm.fields.names))
        }
        return [name]
    }

    /// Counts, lengths and fixed formulas, once all is written; what was said of them stays.
    private mutating func derive(_ list: inout FieldValues, _ given: Given, _ offsets: [Int], _ ends: [Int], _ counts: [Int: Int]) throws(ValueError) {
        list.size = bytes.count - start
        for place in list.fields.indices {
            let field = list.fields[place]
            guard case .scalar(let use) = field.kind, let size = use.scalar?.bytes, field.name.flatMap({ given[$0.source.string] }) == nil else { continue }
            var value: Int128?
            if let formula = field.fixed { value = list.value(formula) } else if let target = field.counts { value = Int128(counts[target] ?? 0) }
            else if let target = list.fields.firstIndex(where: { $0.ends == place }) { value = Int128(ends[target] - start) }
            guard let value else { continue }
            if let scalar = use.scalar, !scalar.holds(value) { throw ValueError("'\(field.name?.source.string ?? "_")' of \(subject) has \(scalar.width) bits, \(value) does not fit") }
            list.numbers[place] = value
            let word = UInt64(truncatingIfNeeded: value).bigEndianBytes(size)
            bytes.replaceSubrange(offsets[place]..<offsets[place] + size, with: field.byteOrder == .little ? word.reversed() : word)
        }
    }
}

extension Field {
    /// The field of the same list that says where this one ends.
    fileprivate var ends: Int? {
        let extent: TypeUse.Extent
        switch kind {
        case .array(let use): extent = use.extent
        case .bytes(let own), .cstring(let own): extent = own
        default: return nil
        }
        if case .until(.field(let path)) = extent, !path.isOuter, path.bits == nil { return path.field }
        return nil
    }
}

extension List<Field> {
    /// The names that can be given.
    fileprivate var names: [Text] {
        flatMap { field in
            if case .union(_, let arms) = field.kind { return arms.flatMap(\.fields.names) }
            return field.name.map { [$0.source.text] } ?? []
        }
    }

    fileprivate var writable: String { names.map(\.string).joined(separator: ", ") }
}

extension Buffer {
    /// The one field that has to be said, when there is one.
    fileprivate var only: String? {
        let asked = fields.indices.filter { place in
            if case .union = fields[place].kind { return true }
            return fields[place].name != nil && fields[place].fixed == nil && fields[place].counts == nil && !fields.contains { $0.ends == place }
        }
        return asked.count == 1 ? fields[asked[0]].name?.source.string : nil
    }
}
