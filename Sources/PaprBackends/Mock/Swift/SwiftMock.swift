import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// The mock hypervisor in Swift: what the engine has to know of each call beside its binding, a file a module.
enum SwiftMock {
    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] {
        // The mock is made of the bindings' names; what another output has complained of already is not told again.
        let names = SwiftNames(model, diagnostics: &diagnostics)
        var files: [OutputFile] = []
        var modules: [Identifier] = []
        for (place, module) in model.modules.enumerated() {
            let calls = module.declarations.flatMap { model.described($0) }
            if calls.isEmpty { continue }
            modules.append(module.name)
            let writer = SwiftWriter(model, names, module: place)
            writer.begin(imports: imports)
            writer.descriptions(calls)
            files.append(OutputFile(path: "mock/swift/" + module.name.snake.string + ".mock.swift", text: writer.out))
        }
        files.append(OutputFile(path: "mock/swift/MockHypervisor+Calls.swift", text: whole(modules)))
        return files
    }

    private static let imports: [StaticString] = ["PaprRuntime", "PaprMock", "Papr"]

    /// A mock that knows the calls of all modules.
    private static func whole(_ modules: [Identifier]) -> TextBuffer {
        let out = TextBuffer(capacity: 4096)
        out.put("// SPDX-License-Identifier: GPL-2.0-or-later OR MIT\n// Made by paprgen.\n\n")
        for name in imports.dropLast() { out.put("#if canImport(", name, ")\nimport ", name, "\n#endif\n") }
        out.put("\nextension MockHypervisor {\n")
        out.put("    /// A mock that knows every call of the specs. Without `checksTokens` a handler sees tokens that nobody was given and handles that are not open, too.\n")
        out.put("    public convenience init(memory: MockMemory = MockMemory(), checksTokens: Bool = true) {\n")
        out.put("        let calls: [[MockCall]] = [")
        for (index, module) in modules.enumerated() { out.put(index > 0 ? ", MockCall." : "MockCall.", SwiftWord.member(module)) }
        out.put("]\n        self.init(calls: Array(calls.joined()), memory: memory, checksTokens: checksTokens)\n    }\n}\n")
        return out
    }
}

extension Model {
    /// The call that is declared, and its subfunctions.
    fileprivate func described(_ declaration: DeclarationID) -> [CallID] {
        guard case .call(let id) = declaration else { return [] }
        if case .dispatcher(_, let subfunctions) = self[id].role { return subfunctions + [id] }
        return [id]
    }
}

extension SwiftWriter {
    /// What the mock knows of the calls of this module.
    fileprivate func descriptions(_ calls: [CallID]) {
        out.blank()
        out.line("extension MockCall {")
        out.line("    /// The calls of `", model.modules[module].name.source, "`.")
        out.line("    public static let ", SwiftWord.member(model.modules[module].name), ": [MockCall] = [")
        out.indentation += 8
        for id in calls { description(id) }
        out.indentation -= 8
        out.line("    ]")
        out.line("}")
    }

    private func description(_ id: CallID) {
        let call = model[id]
        out.indent()
        out.put("MockCall(", path(id), ".self")
        if let cells = call.cells {
            out.put(", cells: ", cells.requiredArguments, "...", cells.arguments)
        } else {
            out.put(", \"", SwiftLiteral(call.name.source.text), "\"")
        }
        rules(call)
        areas(call)
        tokens(call)
        handles(id, call)
        ending(call)
        if case .dispatcher(let selector, _) = call.role {
            out.put(", unknown: ", call.unknownSubfunction.flatMap { model[$0].values?.lowerBound } ?? violation(call.parameters[selector.field], call))
        }
        malformed(call)
        out.put("),\n")
    }

    /// What a structure in registers that is none is answered with, where that is no wonder.
    private func malformed(_ call: Call) {
        guard let parameter = call.parameters.first(where: { isCarried($0.type, $0.slot) && $0.fixed == nil && $0.name != nil }), call.cells == nil else { return }
        let code = violation(parameter, call)
        if code != -4 { out.put(", malformed: ", code) }
    }

    /// What a wrong argument is answered with.
    private func violation(_ parameter: Parameter, _ call: Call) -> Int128 {
        if let values = parameter.violationCode.flatMap({ model[$0].values }) { return values.lowerBound }
        return call.cells == nil ? -4 : -3
    }

    /// What wrong bits are answered with: a code, or one of a range that tells the bit.
    private struct Refusal {
        let value: Int128
        let tellsBit: Bool

        init(_ code: Code?, otherwise: Int128) {
            tellsBit = code?.tellsBit ?? false
            value = tellsBit ? code?.values?.upperBound ?? otherwise : otherwise
        }
    }

    /// A list that is left out when it is empty.
    private struct List {
        let out: TextBuffer
        let label: StaticString
        var isEmpty = true

        mutating func item(_ print: () -> Void) {
            out.put(isEmpty ? ", " : "", isEmpty ? label : ", ", isEmpty ? ": [" : "")
            isEmpty = false
            print()
        }

        func end() { if !isEmpty { out.put("]") } }
    }

    /// Arguments that can only have one value, and bits that must be so.
    private func rules(_ call: Call) {
        var list = List(out: out, label: "rules")
        for parameter in call.parameters where parameter.role != .selector {
            let code = Refusal(parameter.violationCode.map { model[$0] }, otherwise: violation(parameter, call))
            if let fixed = parameter.fixed {
                rule(parameter.slot, fixed.word, .max, code, &list)
            } else if let descriptor = parameter.type.descriptor {
                let (mask, value) = model.fixedPart(of: descriptor)
                rule(parameter.slot, value, mask, code, &list)
            } else if case .bits(let id) = parameter.type.base, parameter.type.pointer == nil {
                let fixed = model[id].fields.filter { $0.name == nil || $0.fixed != nil }
                let mask = fixed.reduce(0) { $0 | $1.mask }
                let value = fixed.reduce(0) { $0 | ($1.fixed?.word ?? 0) << UInt64($1.shift) }
                if mask != 0 { rule(parameter.slot, value, mask, code, &list) }
            }
        }
        list.end()
    }

    private func rule(_ slot: Slot, _ value: UInt64, _ mask: UInt64, _ code: Refusal, _ list: inout List) {
        switch slot {
        case .registers(let first, _): rule(first, value, mask, code, &list)
        case .cell(let cell): rule(cell, value & 0xFFFF_FFFF, mask & 0xFFFF_FFFF, code, &list)
        case .cellPair(let high, let low):
            rule(high, value >> 32, mask >> 32, code, &list)
            rule(low, value & 0xFFFF_FFFF, mask & 0xFFFF_FFFF, code, &list)
        }
    }

    private func rule(_ place: Int, _ value: UInt64, _ mask: UInt64, _ code: Refusal, _ list: inout List) {
        if mask == 0 { return }
        list.item {
            out.put(code.tellsBit ? ".bits(" : ".fixed(", place, ", ", Hex(value))
            if mask != .max { out.put(", mask: ", Hex(mask)) }
            out.put(code.tellsBit ? ", last: " : ", else: ", code.value, ")")
        }
    }

    /// Addresses of memory.
    private func areas(_ call: Call) {
        var list = List(out: out, label: "areas")
        for parameter in call.parameters {
            guard let name = parameter.name, let pointer = parameter.type.pointer, (parameter.address ?? pointer.address).kind == .real else { continue }
            list.item {
                out.put("MockArea(\"", name.camel, "\", ", parameter.slot.end - 1, ", ")
                switch pointer.direction {
                case .in: out.put(".in")
                case .out: out.put(".out")
                case .inout: out.put(".inout")
                }
                size(parameter, call)
                if pointer.nullable { out.put(", nullable: true") }
                if let list = parameter.type.list { pieces(list, parameter, call) }
                out.put(", else: ", violation(parameter, call), ")")
            }
        }
        list.end()
    }

    /// What a list consists of that may be there.
    private func pieces(_ list: TypeUse.PieceList, _ parameter: Parameter, _ call: Call) {
        let buffer = model[list.buffer], code = list.code.flatMap { model[$0].values?.lowerBound } ?? violation(parameter, call)
        out.put(", list: MockList(", names.buffers[list.buffer.index], ".self, by: ", call.parameters[list.by].slot.end - 1, ", else: ", code, ") { ($0.")
        out.put(names.spelling(buffer.fields[list.address].name!).member, ".word, $0.", names.spelling(buffer.fields[list.length].name!).member, ".word) }")
    }

    private func size(_ parameter: Parameter, _ call: Call) {
        if let descriptor = parameter.type.descriptor {
            out.put(", .described(")
            fields(of: descriptor)
            out.put(")")
        } else if let bytes = fixedBytes(parameter.type) {
            out.put(", .bytes(", bytes, ")")
        } else if case .counted(.parameter(let place, nil)) = parameter.type.extent {
            out.put(", .counted(by: ", call.parameters[place].slot.end - 1, ", each: ", element(parameter.type) ?? 1, ")")
        } else {
            out.put(", .rest")
        }
    }

    /// Tokens, which have to be known when they come back. What lies in an adapter's memory nobody sees here.
    private func tokens(_ call: Call) {
        var list = List(out: out, label: "tokens")
        for token in call.continuation?.tokens ?? [] {
            let parameter = call.parameters[token.parameter]
            if let memory = token.memory, isOnBus(call.parameters[memory.parameter]) { continue }
            list.item {
                out.put("MockToken(", parameter.slot.end - 1, ", first: ")
                if let memory = token.memory {
                    self.memory(token, memory, call)
                } else if call.outputs[token.output!].isStatusRegister {
                    out.put(SwiftNumber(token.first), ", fromCodeElse: ")
                } else {
                    out.put(SwiftNumber(token.first), ", from: ", call.outputs[token.output!].slot.end - 1, ", else: ")
                }
                out.put(violation(parameter, call), ")")
            }
        }
        list.end()
    }

    private func isOnBus(_ parameter: Parameter) -> Bool { parameter.type.pointer.map { (parameter.address ?? $0.address).kind == .io } ?? false }

    private func memory(_ token: Continuation.Token, _ memory: Continuation.Memory, _ call: Call) {
        let follows = call.continuation!.isToldInside(token)
        if follows { out.put("nil") } else { out.put(SwiftNumber(token.first)) }
        out.put(", in: MockMemoryPart(", call.parameters[memory.parameter].slot.end - 1)
        if memory.offset > 0 { out.put(", offset: ", memory.offset) }
        if let size = memory.size { out.put(", size: ", size) }
        order(memory.byteOrder)
        let fixed = follows || memory.isNumber ? [] : model.fixedFields(in: memory, of: call)
        for (place, field) in fixed.enumerated() {
            out.put(place > 0 ? ", " : ", fixed: [", "MockFixedNumber(", field.offset, ", size: ")
            out.put(field.size)
            order(field.byteOrder)
            out.put(", ", Hex(field.value), ")")
        }
        out.put(fixed.isEmpty ? "" : "]", "), else: ")
    }

    private func order(_ order: ByteOrder) {
        switch order {
        case .big: break
        case .little: out.put(", order: .little")
        case .native: out.put(", order: .native")
        }
    }

    /// How a sequence has to end.
    private func ending(_ call: Call) {
        if call.mustFinish { return out.put(", ending: .carried") }
        for (place, setting) in call.abandonment.enumerated() {
            out.put(place > 0 ? ", " : ", ending: .orAbandoned(")
            switch call.parameters[setting.parameter].slot {
            case .registers(let first, _): self.setting(first, setting.value.word)
            case .cell(let cell): self.setting(cell, setting.value.word & 0xFFFF_FFFF)
            case .cellPair(let high, let low):
                self.setting(high, setting.value.word >> 32)
                out.put(", ")
                self.setting(low, setting.value.word & 0xFFFF_FFFF)
            }
        }
        if !call.abandonment.isEmpty { out.put(")") }
    }

    private func setting(_ place: Int, _ value: UInt64) { out.put("(", place, ", ", Hex(value), ")") }

    /// What it opens, uses and closes.
    private func handles(_ id: CallID, _ call: Call) {
        var list = List(out: out, label: "handles")
        for output in call.outputs {
            guard case .named(let type) = output.type.base, let handle = model.handle(output.type), handle.opener == id else { continue }
            list.item {
                out.put(".opens(")
                places(type, output.slot)
                if let taken = handle.taken.flatMap({ model[$0].values }) { out.put(", taken: ", taken.lowerBound) }
                out.put(")")
            }
        }
        for parameter in call.parameters where parameter.fixed == nil {
            guard case .named(let type) = parameter.type.base, let handle = model.handle(parameter.type), !parameter.isInOut else { continue }
            list.item {
                out.put(handle.closer == id ? ".closes(" : ".uses(")
                places(type, parameter.slot)
                out.put(", else: ", violation(parameter, call), ")")
            }
        }
        list.end()
    }

    private func places(_ type: TypeID, _ slot: Slot) {
        out.put("\"", names.types[type.index], "\", ")
        switch slot {
        case .registers(let first, _): out.put(first)
        case .cell(let cell): out.put(cell)
        case .cellPair(let high, let low): out.put(high, ", ", low)
        }
    }
}
