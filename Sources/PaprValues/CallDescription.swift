import PaprSema
import PaprSource

extension CallBook {
    /// What a call is, takes and answers, as a person wants to know it who is about to make it.
    public func description(of id: CallID) -> String {
        let call = model[id]
        var text = call.name.source.string + (call.docs.paragraph.map { ": " + $0 } ?? "") + "\n"
        if case .dispatcher(let selector, let subfunctions) = call.role {
            var path = call.parameters[selector.field].name?.source.string ?? "_"
            if let bits = selector.bits, case .bits(let set) = call.parameters[selector.field].type.base { path += "." + (model[set].fields[bits].name?.source.string ?? "_") }
            text += "    \(path) is one of \(subfunctions.map { selectorName($0, of: id) }.joined(separator: ", "))\n"
        }
        for parameter in call.parameters where parameter.fixed == nil {
            guard let name = parameter.name?.source.string else { continue }
            text += "    in  \(name): \(typeName(parameter.type))" + (parameter.docs.paragraph.map { "  " + $0 } ?? "") + "\n"
        }
        for output in call.outputs {
            guard let name = output.name?.source.string else { continue }
            text += "    out \(name): \(typeName(output.type))" + (output.docs.paragraph.map { "  " + $0 } ?? "") + "\n"
        }
        for line in call.returns {
            let value = model[line.code].values.map { $0.isOne ? String($0.lowerBound) : "\($0.lowerBound)...\($0.upperBound)" } ?? "?"
            let cause = line.docs.paragraph ?? model[line.code].docs.paragraph
            text += "    = \(model[line.code].name.source) (\(value))" + (cause.map { "  " + $0 } ?? "") + "\n"
        }
        return text
    }

    private func typeName(_ use: TypeUse) -> String {
        let base = switch use.base {
        case .scalar(let scalar): (scalar.signed ? "s" : "u") + String(scalar.width)
        case .named(let id): model[id].name.source.string
        case .enumeration(let id): model[id].name.source.string
        case .bits(let id): model[id].name.source.string
        case .buffer(let id): model[id].name.source.string
        case .bytes: "bytes"
        case .cstring: "text"
        }
        guard let pointer = use.pointer else { return base }
        return "&\(pointer.direction) " + base
    }
}
