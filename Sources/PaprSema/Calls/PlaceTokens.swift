import PaprSource
import PaprSyntax

extension CallBuilder {
    /// A token that comes back in memory: a field of it at any depth, or the whole. It goes back there, or out of memory that is only written in the
    /// argument of the field's name.
    func memoryToken(_ path: PathNode, _ parameter: Int, _ pointer: TypeUse.Pointer, _ first: (value: Number, span: Span)) -> Continuation.Token? {
        let name = path.parts[0].name
        guard pointer.direction == .inout || pointer.direction == .out && path.parts.count > 1 else {
            analysis.report(.tokenNotReturned, "'\(name)' can't carry a token", at: path.span, label: "the hypervisor must read and write it: '&inout'",
                            notes: [Label(parameters[parameter].span, "declared here")])
            return nil
        }
        guard let (memory, scalar) = place(of: path, parameter) else { return nil }
        if let scalar {
            analysis.checkFits(first.value.value, scalar, first.span)
        } else if !memory.isNumber, first.value.value != 0 {
            analysis.report(.numberOutOfRange, "'\(path.parts.last!.name)' is no number that could begin with \(Int64(truncatingIfNeeded: first.value.value))", at: first.span,
                            label: "it begins with zeros: write '0'")
        }
        let value = scalar.map { analysis.stored(first.value, in: $0) } ?? first.value
        guard pointer.direction == .out else { return .init(parameter: parameter, output: nil, memory: memory, first: value) }
        return argument(for: path, memory).map { .init(parameter: $0, output: nil, memory: memory, first: value) }
    }

    /// Where in memory a path leads, and as which number; complains when that is not the same in every answer.
    private func place(of path: PathNode, _ parameter: Int) -> (Continuation.Memory, Scalar?)? {
        var memory = Continuation.Memory(parameter: parameter, fields: List(), offset: 0, size: wholeSize(parameters[parameter].type), byteOrder: .big)
        var base = parameters[parameter].type.base, scalar: Scalar?, fields: [Int] = []
        for (before, node) in zip(path.parts, path.parts.dropFirst()) {
            guard case .buffer(let id) = base, case .one = fields.isEmpty ? parameters[parameter].type.extent : .one else {
                if case .buffer = base { return unplaced(node) }
                analysis.report(.unknownToken, "'\(before.name)' has no fields", at: node.span, label: "a token is a number, or bytes that go back as they came")
                return nil
            }
            guard let place = analysis.model[id].fields.firstIndex(where: { $0.name?.source == node.name }) else {
                if analysis.bufferStates[id.index] == .done {
                    analysis.unknownPart(node, analysis.model[id].fields.compactMap(\.name?.source), "'\(before.name)' has no field", .unknownToken)
                }
                return nil
            }
            let field = analysis.model[id].fields[place]
            guard let offset = field.offset, let size = field.size, field.condition == nil else {
                // Where that is may be unknown because of another mistake.
                return analysis.bufferStates[id.index] == .done ? unplaced(node) : nil
            }
            fields.append(place)
            memory.offset += offset
            memory.size = size
            memory.byteOrder = field.byteOrder
            (base, scalar) = field.shape
        }
        memory.fields = analysis.arena.list(fields)
        return (memory, scalar)
    }

    private func unplaced(_ node: NameNode) -> (Continuation.Memory, Scalar?)? {
        analysis.reportUnknown(node.name, .unknownToken, "'\(node.name)' is not always at the same place", at: node.span, label: "a token needs a place and a size that depend on nothing")
        return nil
    }

    /// The bytes that an address points to, when that does not depend on anything.
    private func wholeSize(_ type: TypeUse) -> Int? {
        let one: Int? = switch type.base {
        case .buffer(let id): analysis.model[id].wholeSize
        case .bytes, .cstring: 1
        default: type.scalar?.bytes
        }
        return switch type.extent {
        case .one: if case .bytes = type.base { nil } else if case .cstring = type.base { nil } else { one }
        case .fixed(let count): one.map { $0 * count }
        case .counted, .until, .rest: nil
        }
    }

    /// The argument in which a field of memory that is only written goes back.
    private func argument(for path: PathNode, _ memory: Continuation.Memory) -> Int? {
        let node = path.parts.last!
        if failed.contains(node.name) { return nil }
        guard let place = parameters.firstIndex(where: { $0.name?.source == node.name && $0.type.pointer == nil }), let scalar = parameters[place].type.scalar else {
            analysis.report(.tokenNotPassed, "token '\(node.name)' comes back in '\(path.parts[0].name)' but is never passed", at: node.span,
                            label: "declare 'in \(node.name): u64'; what goes back in its own memory is '&inout'", notes: [Label(parameters[memory.parameter].span, "comes back here")])
            return nil
        }
        guard memory.isNumber, memory.size! <= scalar.bytes else {
            analysis.report(.wrongType, "'\(node.name)' of '\(path.parts[0].name)' is too large for the argument '\(node.name)'", at: node.span,
                            label: "\(memory.size!) bytes do not fit \(scalar.bytes)", notes: [Label(parameters[place].span, "goes back here")])
            return nil
        }
        return place
    }
}

extension Field {
    /// What a path goes on in, and the number that it is, if it is one.
    fileprivate var shape: (BaseType, Scalar?) {
        switch kind {
        case .scalar(let use): (use.base, use.scalar)
        case .nested(let id): (.buffer(id), nil)
        case .array, .bytes, .cstring, .union: (.bytes, nil)
        }
    }
}
