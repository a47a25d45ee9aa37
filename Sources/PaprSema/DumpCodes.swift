import PaprSource

extension Dump {
    mutating func codes(_ table: CodeTable) {
        line("codes", table.name.source.string, Dump.names(table.name))
        indented { dump in
            dump.docs(table.docs)
            for code in table.codes { dump.code(dump.model[code]) }
        }
    }

    /// One code with all that is known of it.
    mutating func code(_ code: Code) {
        line("code", code.name.source.string, "= \(Dump.values(code))", Dump.category(code.category),
             code.delays.isEmpty ? "" : "delay \(code.delays.map(String.init).joined(separator: ","))ms",
             code.errno.map { "errno \($0)" } ?? "",
             code.carries.map { "carries \($0.name.source): \(formula($0.formula, in: .none))" } ?? "",
             code.isCommon ? "common" : "", code.blames.map { "blames \($0)" } ?? "",
             code.spellings.map { "\($0.dialect): \(Dump.quoted($0.spelling))" }.joined(separator: ", "))
        indented { dump in
            dump.docs(code.docs)
            dump.provenance(code.provenance)
        }
    }

    private static func values(_ code: Code) -> String {
        guard let values = code.values else { return "unknown" }
        if let spelling = code.spelling { return spelling.string }
        return values.isOne ? "\(values.lowerBound)" : "\(values.lowerBound)...\(values.upperBound)"
    }

    private static func category(_ category: Code.Class) -> String {
        switch category {
        case .success: "success"
        case .busy: "busy"
        case .longBusy: "long-busy"
        case .continue: "continue"
        case .partial: "partial"
        case .error: "error"
        }
    }

    func codeName(_ id: CodeID) -> String { model[id].name.source.string }
}
