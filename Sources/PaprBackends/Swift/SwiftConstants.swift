import PaprSema
import PaprSource

extension SwiftWriter {
    /// Constants: those with a type of its own are members of it, plain numbers stand together.
    func constants(_ ids: [ConstantID], _ diagnostics: inout Diagnostics) {
        let plain = ids.filter { if case .scalar = model[$0].type.base { true } else { false } }
        for id in ids where !plain.contains(id) { member(id) }
        if plain.isEmpty { return }
        separate()
        out.line("/// Numbers of the module `", model.modules[module].name.source, "`.")
        out.line("public enum ", names.modules[module], "Constants {")
        out.indented {
            var members = SwiftMembers(of: model.modules[module].name)
            for id in plain {
                let constant = model[id]
                members.claim(constant.name, &diagnostics)
                doc(constant.docs)
                let name = SwiftWord.member(snake: SwiftNames.shortSnake(constant.name, in: model.modules[module].name))
                out.line("public static let ", name, ": ", self.name(constant.type.base), " = ", SwiftNumber(constant.value))
            }
        }
        out.line("}" as StaticString)
    }

    private func member(_ id: ConstantID) {
        let constant = model[id]
        let name = memberName(constant)
        // An alias of a case under its own name says nothing new.
        if case .enumeration(let type) = constant.type.base,
           model[type].cases.contains(where: { $0.name.snake.text == name && $0.value == constant.value }) { return }
        separate()
        out.line("extension ", self.name(constant.type.base), " {")
        out.indented {
            doc(constant.docs)
            out.line("public static let ", SwiftWord.member(snake: name), " = ", self.name(constant.type.base), "(rawValue: ", SwiftNumber(constant.value), ")")
        }
        out.line("}" as StaticString)
    }

    /// `ANY_ADDRESS: LogicalAddress` is `.any`: the type says the rest.
    private func memberName(_ constant: Constant) -> Text {
        let all = constant.name.snake.text, type = typeSnake(constant.type.base)
        let last = type.bytes.lastIndex(of: UInt8(ascii: "_")).map { type[$0 + 1..<type.count] } ?? type
        let rest = all.count - last.count - 1
        guard rest > 0, all[rest] == UInt8(ascii: "_"), all[rest + 1..<all.count] == last else { return all }
        return all[0..<rest]
    }

    private func typeSnake(_ base: BaseType) -> Text {
        switch base {
        case .named(let id): model[id].name.snake.text
        case .enumeration(let id): model[id].name.snake.text
        case .bits(let id): model[id].name.snake.text
        default: .empty
        }
    }
}
