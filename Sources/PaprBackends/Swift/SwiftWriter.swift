import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// Prints the Swift of one module: what all generators share.
final class SwiftWriter {
    let out: TextBuffer
    let model: Model
    let names: SwiftNames
    let module: Int
    /// Where plans keep their lists.
    let arena = Arena()
    /// Of the calls so far, subfunctions behind their dispatcher.
    var plans: [SwiftCallPlan] = []

    init(_ model: Model, _ names: SwiftNames, module: Int) {
        self.model = model
        self.names = names
        self.module = module
        // Memory that is not touched costs nothing, and text that has to move does.
        out = TextBuffer(capacity: (model.modules[module].declarations.count + 16) << 12)
    }

    /// What every file begins with. The modules are there as dependencies, or their files are compiled together with this one.
    func begin(imports: [StaticString]) {
        out.put("// SPDX-License-Identifier: GPL-2.0-or-later OR MIT\n// Made by paprgen from ", model.modules[module].name.source, ".papr; edit that.\n\n")
        for name in imports { out.put("#if canImport(", name, ")\nimport ", name, "\n#endif\n") }
    }

    /// Whether something has been printed since, so that an empty line belongs between.
    func separate() { if out.count > 0 { out.blank() } }
}

extension SwiftWriter {
    /// The type of a number.
    func name(_ scalar: Scalar) -> Text {
        switch (scalar.width, scalar.signed) {
        case (8, false): Text("UInt8")
        case (16, false): Text("UInt16")
        case (24, false), (32, false): Text("UInt32")
        case (8, true): Text("Int8")
        case (16, true): Text("Int16")
        case (24, true), (32, true): Text("Int32")
        case (_, true): Text("Int64")
        default: Text("UInt64")
        }
    }

    /// The type of one such value, not of several.
    func name(_ base: BaseType) -> Text {
        switch base {
        case .scalar(let scalar): name(scalar)
        case .named(let id): names.types[id.index]
        case .enumeration(let id): names.enums[id.index]
        case .bits(let id): names.bits[id.index]
        case .buffer(let id): names.buffers[id.index]
        case .bytes: Text("[UInt8]")
        case .cstring: Text("ByteString")
        }
    }

    /// How many bytes a number takes, when that is not what its Swift type takes.
    func isOddSized(_ use: TypeUse) -> Bool { use.scalar?.width == 24 }
}
