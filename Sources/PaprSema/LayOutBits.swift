import PaprSource
import PaprSyntax

extension Analysis {
    /// Places the fields of every `bits`: no hole, no overlap, nothing outside, IBM's bit 0 the most significant.
    func layOutBits() {
        bitsDone = Array(repeating: false, count: bitsNodes.count)
        for place in bitsNodes.indices { _ = layOut(BitsID(place)) }
    }

    /// Also before its turn, when a formula asks.
    @discardableResult
    func layOut(_ id: BitsID) -> Bool {
        if bitsDone.isEmpty { bitsDone = Array(repeating: false, count: bitsNodes.count) }
        if bitsDone[id.index] { return true }
        bitsDone[id.index] = true
        let declaration = bitsNodes[id.index], module = model[id].module, width = model[id].scalar.width
        model.bits[id.index].provenance = provenance(attributes(of: declaration, at: .bits, "bits"), module: module)
        var fields: [(field: BitSet.Field, span: Span)] = []
        var byName: [Name: Span] = [:]
        var isSound = !unsizedBits.contains(id) && !complaints.spoil(declaration.name.span)
        for member in declaration.body ?? [] {
            guard let entry = plainEntry(member, .bit) else {
                isSound = isSound && member.isAttribute
                continue
            }
            for node in entry.names {
                if node.name != known.reserved, let earlier = byName.updateValue(node.span, forKey: node.name) {
                    report(.nameTwice, "field '\(node.name)' is there twice", at: node.span, label: "give one of them another name", notes: [Label(earlier, "the first one")])
                }
                guard let field = bitField(node, entry, member, width, module) else {
                    isSound = false
                    continue
                }
                fields.append((field, entry.position?.span ?? node.span))
            }
        }
        checkNotEmpty(declaration.body, "bits '\(declaration.name.name)' have no fields", declaration.name.span, "write '{ name at first...last }'")
        fields.sort { $0.field.first < $1.field.first }
        let complete = checkCover(fields, width, declaration, isSound)
        model.bits[id.index].fields = arena.list(fields.map(\.field))
        let named = fields.filter { $0.field.name != nil }
        model.bits[id.index].isOptionSet = named.allSatisfy(\.field.isFlag)
        model.bits[id.index].knownMask = named.reduce(0) { $0 | $1.field.mask }
        return complete
    }

    /// Whether they have been complained of: how wide their fields are is not known.
    func isSpoilt(_ id: BitsID) -> Bool { complaints.spoil(model[id].name.span) }

    /// Whether the bits have such a field, wherever it is.
    func declares(_ id: BitsID, _ name: Name) -> Bool {
        (bitsNodes[id.index].body ?? []).contains { member in
            if case .entry(_, let entry) = member.node { entry.names.contains { $0.name == name } } else { false }
        }
    }

    private func bitField(_ node: NameNode, _ entry: Entry, _ member: Member, _ width: Int, _ module: Int) -> BitSet.Field? {
        guard let position = entry.position else {
            report(.missingValue, "field '\(node.name)' does not say which bits it is", at: node.span.after, label: "write 'at 0' or 'at 0...3', bit 0 the most significant")
            return nil
        }
        _ = attributes(entry.attributes, at: .bit, "a field of bits")
        guard let (first, last) = range(position, module) else { return nil }
        guard first <= last else {
            report(.emptyRange, "the bits \(first)...\(last) are reversed", at: position.span, label: "bit 0 is the most significant", fixes: swapped(position))
            return nil
        }
        guard first >= 0, last < width else {
            report(.bitOutside, "bit \(last < width ? first : last) is outside of \(width) bits", at: position.span, label: "the bits are 0...\(width - 1)")
            return nil
        }
        let size = last - first + 1
        var type = TypeUse(base: .scalar(Scalar(width: size <= 8 ? 8 : size <= 16 ? 16 : size <= 32 ? 32 : 64, signed: false)), scalar: nil)
        if case .scalar(let scalar) = type.base { type.scalar = scalar }
        if let typeNode = entry.type {
            guard let use = resolveType(typeNode, module, .bitField) else { return nil }
            type = use
            checkHolds(use, size, typeNode)
        }
        let shift = width - 1 - last
        let mask = (size == 64 ? UInt64.max : (1 << UInt64(size)) - 1) << UInt64(shift)
        var field = BitSet.Field(name: node.name == known.reserved ? nil : identifier(node), docs: Doc(lines: member.docs.lines), first: first, last: last,
                                 shift: shift, mask: mask, type: type, fixed: nil, isFlag: size == 1 && entry.type == nil && node.name != known.reserved)
        if let value = entry.value, let number = constant(value, module: module) {
            checkFits(number.value, Scalar(width: size, signed: false), value.span)
            field.fixed = number
        }
        return field
    }

    /// An enum's values must fit the bits; a plain number may be wider than they are.
    private func checkHolds(_ use: TypeUse, _ size: Int, _ node: TypeNode) {
        if case .scalar(let scalar) = use.base, scalar.width < size {
            report(.wrongType, "\(size) bits do not fit '\(node.name.name)'", at: node.span, label: "write 'u\(size <= 16 ? 16 : size <= 32 ? 32 : 64)'")
        }
        guard case .enumeration(let id) = use.base else { return }
        if let wide = model[id].cases.first(where: { $0.value.value >= Int128(1) << Int128(size) }) {
            report(.wrongType, "'\(wide.name.source)' of '\(node.name.name)' is \(wide.value.value), which does not fit \(size) bit\(size == 1 ? "" : "s")", at: node.span,
                   label: "give the field more bits, or the case a smaller value", notes: [Label(wide.name.span, "declared here")])
        }
    }

    /// `at 3`, `at 0...3` as numbers.
    func range(_ expression: Expression, _ module: Int) -> (Int, Int)? {
        let (low, high) = if case .binary(.range, let low, let high) = expression.node { (low, high) } else { (expression, expression) }
        guard let first = constant(low, module: module)?.value, let last = constant(high, module: module)?.value else { return nil }
        guard (-1 << 32...1 << 32).contains(first), (-1 << 32...1 << 32).contains(last) else {
            report(.numberOutOfRange, "this is no bit number", at: expression.span, label: "bits are counted from 0, the most significant")
            return nil
        }
        return (Int(first), Int(last))
    }

    /// `isSound`: all fields could be made, so that a hole is one.
    private func checkCover(_ fields: [(field: BitSet.Field, span: Span)], _ width: Int, _ declaration: Declaration, _ isSound: Bool) -> Bool {
        var next = 0, widest = 0
        var told: Set<Int> = []
        var isWhole = isSound
        // One wrong number makes a hole on one side and an overlap on the other: the overlap says it all.
        let isSound = isSound && zip(fields, fields.dropFirst()).allSatisfy { $0.field.last < $1.field.first }
        func hole(_ to: Int, _ span: Span) {
            isWhole = false
            if !isSound { return }
            let bits = next == to ? "\(next)" : "\(next)...\(to)"
            report(.bitHole, "\(next == to ? "bit \(next)" : "bits \(bits)") of '\(declaration.name.name)' \(next == to ? "is" : "are") not described", at: span, label: "reserved ones are '_ at \(bits)'",
                   fixes: [Fix("say that they are reserved", Span(file: span.file, start: span.start, end: span.start), "_ at \(bits); ")])
        }
        for (place, entry) in fields.enumerated() {
            if entry.field.first > next { hole(entry.field.first - 1, entrySpan(entry)) }
            if entry.field.first < next {
                isWhole = false
                // A field that is too wide meets several others.
                if !told.contains(widest), !told.contains(place) {
                    report(.bitOverlap, "bit \(entry.field.first) has two fields", at: entry.span, label: "a bit belongs to one field", notes: [Label(fields[widest].span, "the other one")])
                }
                told.formUnion([widest, place])
            }
            if entry.field.last >= next { widest = place }
            next = max(next, entry.field.last + 1)
        }
        if next < width, isSound, !fields.isEmpty {
            isWhole = false
            let bits = next == width - 1 ? "\(next)" : "\(next)...\(width - 1)"
            report(.bitHole, "\(next == width - 1 ? "bit \(bits)" : "bits \(bits)") of '\(declaration.name.name)' \(next == width - 1 ? "is" : "are") not described", at: declaration.name.span, label: "reserved ones are '_ at \(bits)'")
        }
        return isWhole
    }

    private func entrySpan(_ entry: (field: BitSet.Field, span: Span)) -> Span { entry.field.name?.span ?? entry.span }
}
