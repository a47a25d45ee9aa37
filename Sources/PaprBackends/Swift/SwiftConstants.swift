import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

extension SwiftWriter {
    /// Constants: those with a type of its own are members of it, plain numbers stand together.
    func constants(_ ids: [ConstantID]) {
        let plain = ids.filter { if case .scalar = model[$0].type.base { true } else { false } }
        for id in ids where !plain.contains(id) && !model[id].repeatsCase(names.constants[id.index], model) { member(id) }
        if plain.isEmpty { return }
        separate()
        out.line("/// Numbers of the module `", model.modules[module].name.source, "`.")
        out.line("public enum ", names.modules[module], "Constants {")
        out.indented {
            for id in plain {
                let constant = model[id]
                doc(constant.docs)
                out.line("public static let ", SwiftWord.member(snake: names.constants[id.index]), ": ", name(constant.type.base), " = ", SwiftNumber(constant.value))
            }
        }
        out.line("}")
    }

    private func member(_ id: ConstantID) {
        let constant = model[id], type = name(constant.type.base)
        separate()
        out.line("extension ", type, " {")
        out.indented {
            doc(constant.docs)
            out.line("public static let ", SwiftWord.member(snake: names.constants[id.index]), " = ", type, "(rawValue: ", SwiftNumber(constant.value), ")")
        }
        out.line("}")
    }
}

/// A constant as in the spec where that can be read here too.
struct SwiftNumber: Printable {
    private let number: Number

    init(_ number: Number) { self.number = number }

    func print(into buffer: TextBuffer) {
        if let spelling = number.spelling {
            buffer.put(spelling)
        } else if number.value > 0xFFFF, number.value <= UInt64.max {
            buffer.put(Hex(number.word))
        } else {
            buffer.put(number.value)
        }
    }
}
