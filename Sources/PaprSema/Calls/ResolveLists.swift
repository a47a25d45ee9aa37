import PaprSource
import PaprSyntax

extension CallBuilder {
    /// Resolves what lists consist of that a negative length stands for.
    mutating func resolveLists() {
        if lists.isEmpty { return }
        for place in parameters.indices {
            guard let node = lists[place] else { continue }
            parameters[place].type.list = list(node, place)
        }
    }

    private func list(_ node: AttributeNode, _ place: Int) -> TypeUse.PieceList? {
        let type = parameters[place].type, names = node.arguments.filter { $0.label == nil }
        guard let pointer = type.pointer, !isRTAS else {
            let what = isRTAS ? "an argument of an RTAS call" : "an argument that is no address"
            analysis.report(.misplacedAttribute, "'@list' means nothing at \(what)", at: node.name.span, label: "it belongs to '&in bytes[length]' or '&out bytes[length]' of an hcall")
            return nil
        }
        guard names.count == 1, let name = analysis.word(names[0].value) else {
            analysis.report(.attributeArguments, "'@list' takes the name of a buffer", at: node.span, label: "write '@list(Segment)' or '@list(Segment, wrong: CODE)'")
            return nil
        }
        guard let by = signedLength(type, pointer, node, place), let id = pieces(name) else { return nil }
        guard let address = part("address", of: id, name), let length = part("length", of: id, name) else { return nil }
        let wrong = node.arguments.first { $0.label != nil }.flatMap { analysis.word($0.value) }
        return TypeUse.PieceList(buffer: id, address: address, length: length, by: by, code: wrong.flatMap(listedCode))
    }

    /// The argument that tells how many bytes there are, or of the list.
    private func signedLength(_ type: TypeUse, _ pointer: TypeUse.Pointer, _ node: AttributeNode, _ place: Int) -> Int? {
        // What brackets name could not be found.
        if case .one = type.extent, parameterTypes[place]?.extent != nil { return nil }
        if pointer.direction != .inout, case .bytes = type.base, type.descriptor == nil, case .counted(.parameter(let by, nil)) = type.extent,
           parameters[by].type.pointer == nil, parameters[by].type.scalar?.signed == true, parameters[by].role == .extent(of: place) { return by }
        analysis.report(.wrongType, "nothing tells whether '\(parameters[place].name?.source.string ?? "_")' is a list", at: node.name.span,
                        label: "it is '&in bytes[n]' or '&out bytes[n]', and 'n' a number with a sign, such as s64")
        return nil
    }

    /// The buffer of which the list consists.
    private func pieces(_ name: NameNode) -> BufferID? {
        guard let symbol = analysis.resolve(name, module, "buffer") else { return nil }
        if case .buffer(let id) = symbol {
            guard analysis.layOut(id) else { return nil }
            if analysis.model[id].wholeSize ?? 0 > 0 { return id }
        }
        analysis.report(.wrongType, "'\(name.name)' is no buffer of one size, and a list consists of such", at: name.span, label: "name a buffer with the fields 'address' and 'length'",
                        notes: [Label(analysis.span(of: symbol), "declared here")])
        return nil
    }

    /// The number that tells of a piece.
    private func part(_ name: StaticString, of id: BufferID, _ node: NameNode) -> Int? {
        let buffer = analysis.model[id]
        for (place, field) in buffer.fields.enumerated() where field.name?.source.text == Text(name) && field.fixed == nil {
            if case .scalar(let use) = field.kind, use.scalar?.signed == false { return place }
        }
        if analysis.complaints.spoil(buffer.name.span) { return nil }
        analysis.report(.unknownName, "'\(node.name)' has no number '\(name)'", at: node.span, label: "a piece has 'address' and 'length'", notes: [Label(buffer.name.span, "declared here")])
        return nil
    }
}
