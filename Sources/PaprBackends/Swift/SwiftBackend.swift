import PaprSema
import PaprSource

/// Literals are printed as they are, without a `String`.
private typealias StringLiteralType = StaticString

/// Swift bindings: a file a module.
enum SwiftBackend: Backend {
    static var name: String { "swift" }
    static var summary: String { "Swift bindings" }

    static func generate(_ model: Model, diagnostics: inout Diagnostics) -> [OutputFile] {
        let names = SwiftNames(model, diagnostics: &diagnostics)
        return model.modules.indices.map { place in
            let writer = SwiftWriter(model, names, module: place)
            writer.begin(imports: ["PaprRuntime"])
            writer.moduleFile(&diagnostics)
            return OutputFile(path: "swift/" + model.modules[place].name.snake.string + ".papr.swift", text: writer.out)
        }
    }
}

extension SwiftWriter {
    /// All that a module declares, in its order; the constants together.
    fileprivate func moduleFile(_ diagnostics: inout Diagnostics) {
        let declarations = model.modules[module].declarations
        constants(declarations.compactMap { if case .constant(let id) = $0 { id } else { nil } })
        for declaration in declarations {
            if case .constant = declaration { continue }
            separate()
            switch declaration {
            case .constant: break
            case .type(let id): namedType(id)
            case .enumeration(let id): enumeration(id, &diagnostics)
            case .bits(let id): bits(id, &diagnostics)
            case .buffer(let id): buffer(id, &diagnostics)
            case .codes(let id): codes(id, &diagnostics)
            case .call(let id): call(id, &diagnostics)
            }
        }
        if !plans.isEmpty { methods() }
    }

    /// `hypervisor.scm`, and the methods that hang on it.
    private func methods() {
        let module = model.modules[module], type = names.modules[self.module]
        separate()
        doc(module.docs)
        out.line("public struct ", type, "<Base: Sendable>: Sendable {")
        out.line("    public let base: Base")
        out.line("}")
        let callable = plans.filter { !$0.call.isDispatcher }
        let (hcalls, functions) = (callable.filter { !$0.isRTAS }, callable.filter(\.isRTAS))
        if !hcalls.isEmpty { property("HcallPort") }
        if !functions.isEmpty { property("RTASPort") }
        if !hcalls.isEmpty && !functions.isEmpty { property("HcallPort where Self: RTASPort") }
        extend("HcallPort", hcalls)
        extend("RTASPort", functions)
    }

    private func property(_ port: StaticString) {
        let type = names.modules[module]
        out.blank()
        out.line("extension ", port, " {")
        out.line("    public var ", ModuleProperty(model.modules[module].name), ": ", type, "<Self> { ", type, "(base: self) }")
        out.line("}")
    }

    /// The methods over one kind of port: those that need memory stand apart.
    private func extend(_ port: StaticString, _ calls: [SwiftCallPlan]) {
        for needsMemory in [false, true] {
            let some = calls.filter { $0.lent.isEmpty != needsMemory && !$0.isLeftToCaller }
            if some.isEmpty { continue }
            out.blank()
            out.line("extension ", names.modules[module], " where Base: ", port, needsMemory ? " & GuestMemory {" : " {")
            out.indented {
                for (index, plan) in some.enumerated() {
                    if index > 0 { out.blank() }
                    let method = SwiftMethod(plan)
                    method.print()
                    method.scopes()
                }
            }
            out.line("}")
        }
    }
}

/// The name by which a port has the calls of a module; one that a port has already gets a suffix.
struct ModuleProperty: Printable {
    private let name: Identifier

    init(_ name: Identifier) { self.name = name }

    func print(into buffer: TextBuffer) {
        buffer.put(SwiftWord.member(name))
        if ModuleProperty.taken.contains(where: { Text($0) == name.snake.text }) { buffer.put("Calls") }
    }

    private static let taken: [StaticString] = [
        "hcall", "rtas", "raw", "once", "call", "finish", "read", "write", "allocate", "free", "memory", "base", "record", "log", "calls", "on", "queue",
    ]
}
