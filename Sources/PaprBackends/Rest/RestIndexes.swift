import PaprSema
import PaprSource

/// The pages that lead to a call from its name, its opcode, its function set or what it answers.
///
/// Modules are named by identifiers, so a name with a hyphen can't be a module's page.
extension RestWriter {
    // MARK: By name

    func callsByName() {
        beginPage()
        heading(.page, "Calls by name")
        var entries: [(name: Text, call: CallID, isAlias: Bool)] = []
        for id in topLevelCalls {
            entries.append((model.calls[id.index].name.source.text, id, false))
            for alias in model.calls[id.index].aliases { entries.append((alias.text, id, true)) }
        }
        entries.sort { $0.name.isBefore($1.name) }
        for entry in entries {
            out.put("- " as StaticString)
            if entry.isAlias {
                out.put(RestEscape(entry.name, startsLine: true), ": another name of " as StaticString)
                reference(entry.call)
            } else {
                callLine(entry.call)
            }
            out.put("\n" as StaticString)
        }
        if entries.isEmpty { out.put("There are none.\n" as StaticString) }
    }

    /// `H_SCM_HEALTH (0x400): What it does.`
    private func callLine(_ id: CallID) {
        reference(id)
        out.put(" (" as StaticString)
        opcode(of: id)
        out.put(")" as StaticString)
        guard !model.calls[id.index].docs.isEmpty else { return }
        out.put(": " as StaticString)
        summary(model.calls[id.index].docs)
    }

    private var topLevelCalls: [CallID] {
        model.calls.indices.compactMap { place in
            if case .subfunction = model.calls[place].role { return nil }
            return CallID(place)
        }
    }

    // MARK: By opcode

    func callsByOpcode() {
        beginPage()
        heading(.page, "Calls by opcode")
        var entries: [(opcode: Int128, call: CallID)] = []
        for id in topLevelCalls {
            if case .hcall(let opcode) = model.calls[id.index].kind { entries.append((opcode.value, id)) }
        }
        guard !entries.isEmpty else { return out.put("There are none.\n" as StaticString) }
        entries.sort { ($0.opcode, $0.call.index) < ($1.opcode, $1.call.index) }
        out.put("RTAS calls have no opcode: firmware gives each a token, under its name, in the device tree.\n\n" as StaticString)
        table("Opcode", "Call") {
            for entry in entries {
                row { opcode(of: entry.call) }
                cell { reference(entry.call) }
            }
        }
        finishPage()
    }

    // MARK: By function set

    func callsByFunctionSet() {
        beginPage()
        heading(.page, "Calls by function set")
        out.put("A hypervisor that has one call of a set has all of them; ``ibm,hypertas-functions`` under ``/rtas`` lists the sets.\n\n" as StaticString)
        var sets: [(name: Text, calls: [CallID])] = []
        var places: [Text: Int] = [:]
        var without: [CallID] = []
        for id in topLevelCalls {
            guard let set = model.calls[id.index].provenance.functionSet?.trimmed, !set.isEmpty else {
                without.append(id)
                continue
            }
            if let place = places[set] {
                sets[place].calls.append(id)
            } else {
                places[set] = sets.count
                sets.append((set, [id]))
            }
        }
        sets.sort { $0.name.isBefore($1.name) }
        for set in sets {
            heading(.group) { out.put(RestLiteral(set.name)) }
            lines(set.calls)
        }
        if !without.isEmpty {
            heading(.group, "No set known")
            lines(without)
        }
        finishPage()
    }

    private func lines(_ calls: [CallID]) {
        for id in calls {
            out.put("- " as StaticString)
            callLine(id)
            out.put("\n" as StaticString)
        }
        out.blank()
    }

    // MARK: By return code

    /// Every code with its meaning and the calls that answer it.
    func callsByReturnCode() {
        beginPage()
        heading(.page, "Calls by return code")
        out.put("Subfunctions answer what their calls answer.\n\n" as StaticString)
        let answering = answeringCalls()
        for place in model.codeTables.indices {
            heading(.group) { out.put("Codes of " as StaticString, RestEscape(model.codeTables[place].name.source.text)) }
            for code in model.codeTables[place].codes { codeLine(code, answering[code.index]) }
            out.blank()
        }
        let own = model.codes.indices.filter { model.codes[$0].call != nil }
        if !own.isEmpty {
            heading(.group, "Codes of single calls")
            for code in own { codeLine(CodeID(code), answering[code]) }
        }
        finishPage()
    }

    /// For each code, the calls that list it; a subfunction counts as its call.
    private func answeringCalls() -> [[CallID]] {
        var answering = [[CallID]](repeating: [], count: model.codes.count)
        for place in model.calls.indices {
            var id = CallID(place)
            var isSubfunction = false
            if case .subfunction(let parent, _, _) = model.calls[place].role { (id, isSubfunction) = (parent, true) }
            for entry in model.calls[place].returns where !entry.isCommon && answering[entry.code.index].last != id {
                if isSubfunction, answering[entry.code.index].contains(id) { continue }
                answering[entry.code.index].append(id)
            }
        }
        return answering
    }

    private func codeLine(_ id: CodeID, _ calls: [CallID]) {
        out.put("- " as StaticString)
        reference(id)
        out.put(" (" as StaticString)
        values(of: id)
        out.put(")" as StaticString)
        if !model.codes[id.index].docs.isEmpty {
            out.put(": " as StaticString)
            summary(model.codes[id.index].docs)
        }
        out.put("\n" as StaticString)
        if model.codes[id.index].isCommon { out.put("  Any call may answer it.\n" as StaticString) }
        guard !calls.isEmpty else { return }
        out.put("  Answered by " as StaticString)
        list(calls) { reference($0) }
        out.put(".\n" as StaticString)
    }
}

extension Text {
    /// Byte order.
    func isBefore(_ other: Text) -> Bool {
        var place = 0
        while place < count, place < other.count {
            if self[place] != other[place] { return self[place] < other[place] }
            place += 1
        }
        return count < other.count
    }
}
