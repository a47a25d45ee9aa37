import PaprSema
import PaprSource

extension JSONModel {
    /// A type where it is used; formulas in it speak of `scope`.
    func write(_ name: StaticString, _ use: TypeUse, in scope: JSONScope, to json: inout JSONWriter) {
        json.object(name, .line) { json in
            writeBase(use.base, to: &json)
            if let scalar = use.scalar { write(scalar, to: &json) }
            if let pointer = use.pointer {
                json.object("pointer") { json in
                    json.field("direction", JSONWord.direction(pointer.direction))
                    json.flag("nullable", pointer.nullable)
                    write("address", pointer.address, to: &json)
                    if let bits = use.descriptor?.bits { json.field("descriptor", reference(model[bits].module, model[bits].name)) }
                    if let list = use.list {
                        json.field("list", reference(model[list.buffer].module, model[list.buffer].name))
                        json.optional("wrongPiece", list.code.map { reference($0) })
                    }
                }
            }
            write(use.extent, in: scope, to: &json)
            json.flag("optional", use.optional)
        }
    }

    private func writeBase(_ base: BaseType, to json: inout JSONWriter) {
        switch base {
        case .scalar: json.field("base", "number")
        case .bytes: json.field("base", "bytes")
        case .cstring: json.field("base", "cstring")
        case .named(let id): declared("type", model[id].module, model[id].name, to: &json)
        case .enumeration(let id): declared("enum", model[id].module, model[id].name, to: &json)
        case .bits(let id): declared("bits", model[id].module, model[id].name, to: &json)
        case .buffer(let id): declared("buffer", model[id].module, model[id].name, to: &json)
        }
    }

    private func declared(_ kind: StaticString, _ module: Int, _ name: Identifier, to json: inout JSONWriter) {
        json.field("base", kind)
        json.field("declaration", reference(module, name))
    }

    /// How many bits a number has, and whether it has a sign.
    func write(_ scalar: Scalar, to json: inout JSONWriter) {
        json.field("width", scalar.width)
        json.flag("signed", scalar.signed)
    }

    func write(_ extent: TypeUse.Extent, in scope: JSONScope, to json: inout JSONWriter) {
        switch extent {
        case .one: break
        case .fixed(let count): json.object("extent") { $0.field("fixed", count) }
        case .counted(let formula): json.object("extent") { write("counted", formula, in: scope, to: &$0) }
        case .until(let formula): json.object("extent") { write("until", formula, in: scope, to: &$0) }
        case .rest: json.object("extent") { $0.field("rest", true) }
        }
    }

    func write(_ name: StaticString, _ rules: AddressRules, to json: inout JSONWriter) {
        json.object(name, .line) { json in
            json.field("kind", rules.kind == .io ? "io" : "real")
            if rules.alignment != 1 { json.field("alignment", rules.alignment) }
            json.optional("below", rules.below)
            json.optional("within", rules.within)
            json.optional("heldUntil", rules.heldUntil)
        }
    }

    func write(_ facts: Provenance, to json: inout JSONWriter) {
        if facts.isEmpty { return }
        json.object("provenance", .line) { json in
            json.texts("sources", facts.sources)
            json.texts("notes", facts.notes)
            json.texts("specification", facts.specification)
            json.optional("functionSet", facts.functionSet)
            json.optional("performanceClass", facts.performanceClass)
            json.optional("property", facts.property)
            json.texts("hypervisors", facts.hypervisors)
            json.optional("lock", facts.lock)
            let context = facts.context
            let places: [(Bool, StaticString)] = [(context.process, "process"), (context.atomic, "atomic"), (context.real, "real")]
            json.texts("context", places.filter(\.0).map(\.1))
            if let filter = facts.filter { write(filter, to: &json) }
        }
    }

    private func write(_ filter: RTASFilter, to json: inout JSONWriter) {
        json.object("filter") { json in
            json.field("buffer", filter.buffer)
            json.field("size", filter.size)
            json.field("buffer2", filter.buffer2)
            json.field("size2", filter.size2)
            json.field("fixedSize", filter.fixedSize)
            json.flag("bannedOnLittleEndian", filter.bannedOnLittleEndian)
        }
    }
}

extension Provenance {
    fileprivate var isEmpty: Bool {
        sources.isEmpty && notes.isEmpty && specification.isEmpty && functionSet == nil && performanceClass == nil && property == nil
            && hypervisors.isEmpty && lock == nil && !context.isStated && filter == nil
    }
}

/// The words that the document has for the model's alternatives.
enum JSONWord {
    static func direction(_ direction: TypeUse.Pointer.Direction) -> StaticString {
        switch direction {
        case .in: "in"
        case .out: "out"
        case .inout: "inout"
        }
    }

    static func byteOrder(_ order: ByteOrder) -> StaticString {
        switch order {
        case .big: "big"
        case .little: "little"
        case .native: "native"
        }
    }

    static func category(_ category: Code.Class) -> StaticString {
        switch category {
        case .success: "success"
        case .busy: "busy"
        case .longBusy: "longBusy"
        case .continue: "continue"
        case .partial: "partial"
        case .error: "error"
        }
    }

    static func flow(_ flow: Return.Flow) -> StaticString {
        switch flow {
        case .done: "done"
        case .retry: "retry"
        case .restart: "restart"
        case .partial: "partial"
        case .never: "never"
        case .continue: "continue"
        }
    }

    static func shape(_ shape: RegisterUse.Shape) -> StaticString {
        switch shape {
        case .noReturns: "plpar_hcall_norets"
        case .four: "plpar_hcall"
        case .nine: "plpar_hcall9"
        }
    }
}
