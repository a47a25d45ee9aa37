import PaprSema
import PaprSource

/// Makes random values of a buffer, and their bytes, from the model alone.
public struct RandomBuffer {
    /// What a field holds.
    indirect enum Value {
        case number(UInt64)
        case bytes([UInt8])
        /// The bytes of a text, without its NUL.
        case text([UInt8])
        case list([Value])
        case structure([Value])
        /// The place of the arm and its fields, or the bytes behind a number that chooses none.
        case arm(Int, [Value]), other([UInt8])
        /// Reserved.
        case nothing(Int)
        /// A field that this form has not.
        case absent
        /// An element that has so many bytes to itself.
        case strided(Value, Int)
    }

    /// A list of fields with what is asked about it again and again.
    final class Plan {
        let fields: List<Field>
        let isKept: [Bool]
        /// A size or a constraint of the list speaks of it: its number has to be small.
        let isMentioned: [Bool]
        let requirements: [Requirement]
        /// Of one size, which is filled up.
        let isPadded: Bool
        /// Of a union at that place, its arms.
        let arms: [[Plan]]

        init(_ fields: List<Field>, _ requirements: [Requirement], isPadded: Bool) {
            self.fields = fields
            self.isPadded = isPadded
            self.requirements = requirements
            isKept = Self.kept(fields)
            let own = Self.sizes(fields) + requirements.map(\.formula)
            let inner: [Formula] = fields.flatMap { field -> [Formula] in
                guard case .union(_, let arms) = field.kind else { return [] }
                return arms.flatMap { Self.sizes($0.fields) + $0.requirements.map(\.formula) }
            }
            isMentioned = fields.indices.map { place in
                fields[place].counts != nil || own.contains { $0.mentions(field: place) } || inner.contains { $0.mentions(field: place, isOuter: true) }
            }
            arms = fields.map { field in if case .union(_, let arms) = field.kind { arms.map { Plan($0.fields, Array($0.requirements), isPadded: isPadded) } } else { [] } }
        }

        /// The formulas that say how much there is of fields.
        private static func sizes(_ fields: List<Field>) -> [Formula] {
            fields.flatMap { field in
                var formulas = [field.stride, field.condition].compactMap { $0 }
                switch field.extent {
                case .counted(let formula)?, .until(let formula)?: formulas.append(formula)
                default: break
                }
                return formulas
            }
        }

        /// What a value holds: not what is always the same, nor what follows from the rest. A count of what may be cut does not.
        private static func kept(_ fields: List<Field>) -> [Bool] {
            var isKept = fields.map { field in
                if case .union = field.kind { return true }
                return field.name != nil && field.fixed == nil && (field.counts.map { fields[$0].mayBeCut } ?? true)
            }
            for field in fields {
                if case .union(let path, _) = field.kind, path.bits == nil, !path.isOuter { isKept[path.field] = false }
                if case .until(.field(let path))? = field.extent, path.bits == nil, !path.isOuter { isKept[path.field] = false }
            }
            return isKept
        }
    }

    let model: Model
    let bigEndian: Bool
    var random: SeededGenerator
    private let plans: [Plan]

    public init(model: Model, bigEndian: Bool, seed: UInt64) {
        self.model = model
        self.bigEndian = bigEndian
        random = SeededGenerator(seed: seed)
        plans = model.buffers.map { Plan($0.fields, Array($0.requirements), isPadded: $0.paddedSize != nil) }
    }

    /// A value of the buffer: its bytes, and the sum of all that a program can know of it.
    mutating func make(_ id: BufferID) -> (bytes: [UInt8], digest: UInt64) {
        var bytes: [UInt8] = [], digest = ValueDigest()
        let values = structure(id)
        encode(model[id], values, into: &bytes)
        add(plans[id.index], values, to: &digest)
        return (bytes, digest.sum)
    }

    /// Whether its bytes depend on the machine.
    public func isNative(_ id: BufferID) -> Bool {
        func native(_ fields: List<Field>) -> Bool {
            fields.contains { field in
                switch field.kind {
                case .scalar(let use): field.byteOrder == .native && use.scalar!.width > 8
                case .array(let use): if case .buffer(let inner) = use.base { isNative(inner) } else { field.byteOrder == .native }
                case .nested(let inner): isNative(inner)
                case .union(_, let arms): arms.contains { native($0.fields) }
                case .bytes, .cstring: false
                }
            }
        }
        return native(model[id].fields)
    }

    // MARK: - Values

    private mutating func structure(_ id: BufferID, isElement: Bool = false) -> [Value] {
        while true { if let values = structure(id, isElement: isElement, room: nil) { return values } }
    }

    /// A value that takes no more than `room`, and all of it where it goes on to its end; `nil`: some tries have given none.
    mutating func structure(_ id: BufferID, isElement: Bool, room: Int?) -> [Value]? {
        let buffer = model[id], plan = plans[id.index], room = buffer.paddedSize ?? room
        for _ in 0..<100 {
            var scope = Scope(model: model, fields: buffer.fields, outer: nil)
            guard fill(&scope, plan, room: room, isElement: isElement) else { continue }
            let end = offsets(plan, scope.values).last!
            if let room, end > room { continue }
            settle(&scope, plan, total: buffer.paddedSize ?? end)
            if plan.requirements.allSatisfy({ scope.evaluate($0.formula, total: end) != 0 }) { return scope.values }
        }
        return nil
    }

    /// Chooses what is free to choose. False: what was chosen before leaves no room.
    private mutating func fill(_ scope: inout Scope, _ plan: Plan, room: Int?, isElement: Bool = false) -> Bool {
        for place in plan.fields.indices {
            let field = plan.fields[place]
            if let condition = field.condition, scope.evaluate(condition, total: 0) == 0 {
                scope.values.append(.absent)
                continue
            }
            switch field.kind {
            case .scalar(let use): scope.values.append(.number(number(use, isCounted: plan.isMentioned[place])))
            case .nested(let id): scope.values.append(.structure(structure(id)))
            case .array(let use):
                guard let count = extent(use.extent, place, scope) else { return false }
                if let terminator = field.terminator {
                    scope.values.append(.list(list(use, field, terminator, room: room.map { $0 - offsets(plan, scope.values).last! })))
                    continue
                }
                if let formula = field.stride {
                    guard let elements = strided(use, count, scope.evaluate(formula, total: 0)) else { return false }
                    scope.values.append(.list(elements))
                } else if field.name == nil { scope.values.append(.nothing(field.size!)) } else { scope.values.append(.list((0..<count).map { _ in element(use) })) }
            case .bytes(let extent):
                guard var count = self.extent(extent, place, scope) else { return false }
                // Up to the end of a buffer of one size.
                if case .rest = extent, let room { count = room - offsets(plan, scope.values).last! }
                if count < 0 { return false }
                scope.values.append(field.name == nil ? .nothing(count) : .bytes(bytes(count)))
            case .cstring(let extent):
                var room = 20
                if case .fixed(let count) = extent { room = min(count - 1, 40) }
                scope.values.append(.text((0..<Int.random(in: 0...room, using: &random)).map { _ in UInt8.random(in: 0x20...0x7E, using: &random) }))
            case .union(let selector, let arms):
                let start = offsets(plan, scope.values).last!
                guard choose(selector, arms, plan.arms[place], &scope, room: room.map { $0 - start }, isElement: isElement) else { return false }
            }
        }
        return true
    }

    mutating func element(_ use: TypeUse) -> Value {
        if case .buffer(let id) = use.base { .structure(structure(id, isElement: true)) } else { .number(number(use, isCounted: false)) }
    }

    private mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) } }

    /// Takes an arm, and sets the number that tells which; or, when nothing follows, bytes that no arm explains.
    private mutating func choose(
        _ selector: FieldPath, _ arms: List<Field.Arm>, _ plans: [Plan], _ scope: inout Scope, room: Int?, isElement: Bool
    ) -> Bool {
        let current = scope.number(selector), isOpen = !(isElement && room == nil)
        var place = Int.random(in: 0..<(isOpen ? arms.count + 1 : arms.count), using: &random)
        // Where the number has told already which fields there are, it stays.
        if scope.fields.contains(where: { $0.condition?.mentions(field: selector.field) ?? false }) {
            place = arms.firstIndex { $0.value.word == current } ?? arms.count
        }
        guard place < arms.count else {
            if !isOpen || arms.contains(where: { $0.value.word == current }) { return false }
            scope.values.append(.other(bytes(room ?? Int.random(in: 0...20, using: &random))))
            return true
        }
        scope.set(selector, arms[place].value.word)
        var inner = Scope(model: model, fields: arms[place].fields, outer: [scope])
        guard fill(&inner, plans[place], room: nil) else { return false }
        settle(&inner, plans[place], total: 0)
        guard plans[place].requirements.allSatisfy({ inner.evaluate($0.formula, total: 0) != 0 }) else { return false }
        scope.values.append(.arm(place, inner.values))
        return true
    }

    private mutating func number(_ use: TypeUse, isCounted: Bool) -> UInt64 {
        let width = use.scalar!.width, all = width == 64 ? UInt64.max : (1 << UInt64(width)) - 1
        if isCounted { return min(UInt64.random(in: 0...[3, 64, 5000].randomElement(using: &random)!, using: &random), all) }
        if case .enumeration(let id) = use.base, Bool.random(using: &random) { return model[id].cases.randomElement(using: &random)!.value.word & all }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return 0
        case 1: return all
        case 2: return all >> 1
        case 3: return 1 << UInt64.random(in: 0..<UInt64(width), using: &random)
        default: return random.next() & all
        }
    }

    private mutating func extent(_ extent: TypeUse.Extent, _ place: Int, _ scope: Scope) -> Int? {
        switch extent {
        case .one: return 1
        case .fixed(let count): return count
        case .until, .rest: return Int.random(in: 0...6, using: &random)
        case .counted(let formula):
            if case .field(let path) = formula, !path.isOuter, scope.fields[path.field].counts == place { return Int.random(in: 0...12, using: &random) }
            let count = scope.evaluate(formula, total: 0)
            return count >= 0 && count <= 5000 ? Int(count) : nil
        }
    }

    /// Sets what follows from the rest: counts, ends, what is always the same.
    private mutating func settle(_ scope: inout Scope, _ plan: Plan, total: Int) {
        let fields = plan.fields, ends = offsets(plan, scope.values)
        for place in fields.indices {
            if let target = fields[place].counts {
                var count = scope.values[target].count
                // What was cut says how much there would have been.
                if fields[target].mayBeCut, Int.random(in: 0..<4, using: &random) == 0 { count += Int.random(in: 1...9, using: &random) }
                scope.values[place] = .number(UInt64(count))
            }
            if case .until(.field(let path))? = fields[place].extent, !path.isOuter { scope.values[path.field] = .number(UInt64(ends[place + 1])) }
        }
        for place in fields.indices {
            guard let fixed = fields[place].fixed, case .scalar(let use) = fields[place].kind else { continue }
            let value = UInt64(truncatingIfNeeded: scope.evaluate(fixed, total: total)), width = UInt64(use.scalar!.width)
            scope.values[place] = .number(width == 64 ? value : value & ((1 << width) - 1))
        }
    }

    /// Where each field begins, and where the last ends.
    private func offsets(_ plan: Plan, _ values: [Value]) -> [Int] {
        var result = [0]
        for (field, value) in zip(plan.fields, values) { result.append(result.last! + size(field, value, isPadded: plan.isPadded)) }
        return result
    }

    private func size(_ field: Field, _ value: Value, isPadded: Bool) -> Int {
        if case .absent = value { return 0 }
        if let size = field.size { return size }
        var bytes: [UInt8] = []
        encode(field, value, isPadded: isPadded, into: &bytes)
        return bytes.count
    }
}

/// The sums of values.
extension RandomBuffer {
    private func add(_ plan: Plan, _ values: [Value], to digest: inout ValueDigest) {
        for place in plan.fields.indices where plan.isKept[place] {
            switch (plan.fields[place].kind, values[place]) {
            case (.union(_, let arms), .arm(let arm, let inner)):
                digest.add(ValueDigest.number(of: arms[arm].name.camel.string))
                add(plan.arms[place][arm], inner, to: &digest)
            case (.union(let selector, _), .other(let bytes)):
                digest.add(ValueDigest.number(of: "unknown"))
                if selector.bits == nil, !selector.isOuter, case .number(let number) = values[selector.field] { digest.add(number) }
                digest.add(bytes)
            case (_, .absent): break
            default: add(plan.fields[place], values[place], to: &digest)
            }
        }
    }

    private func add(_ field: Field, _ value: Value, to digest: inout ValueDigest) {
        switch (field.kind, value) {
        case (.scalar(let use), .number(let number)), (.array(let use), .number(let number)): digest.add(extended(number, use.scalar!))
        case (.nested(let id), .structure(let values)): add(plans[id.index], values, to: &digest)
        case (.array(let use), .list(let elements)):
            for element in elements {
                let element = if case .strided(let inner, _) = element { inner } else { element }
                if case .structure(let values) = element, case .buffer(let id) = use.base { add(plans[id.index], values, to: &digest) } else { add(field, element, to: &digest) }
            }
            digest.add(UInt64(elements.count))
        case (_, .bytes(let bytes)), (_, .text(let bytes)): digest.add(bytes)
        default: preconditionFailure("a value of another kind")
        }
    }

    private func extended(_ number: UInt64, _ scalar: Scalar) -> UInt64 {
        let unused = UInt64(64 - scalar.width)
        return scalar.signed ? UInt64(bitPattern: Int64(bitPattern: number << unused) >> Int64(unused)) : number
    }
}

extension RandomBuffer.Value {
    /// Elements, or bytes.
    fileprivate var count: Int {
        switch self {
        case .list(let elements): elements.count
        case .bytes(let bytes), .text(let bytes), .other(let bytes): bytes.count
        default: 0
        }
    }
}
