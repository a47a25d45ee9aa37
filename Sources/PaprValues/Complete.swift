import PaprSema
import PaprSource

extension CallBook {
    /// How the last word of a line can go on: calls, then arguments of the call and fields of theirs with `=` or `.` behind them, then what may
    /// stand behind `=`. Whole words, in order.
    ///
    /// - Parameters:
    ///   - words: what stands before, the call first.
    ///   - word: as far as it is there.
    public func completions(after words: [String], _ word: String) -> [String] {
        guard let name = words.first else { return matching(callNames.map(\.string).sorted(), word) }
        guard let id = try? call(named: name) else { return [] }
        let call = model[id]
        if let equals = word.firstIndex(of: "=") {
            let path = String(word[..<equals]), value = String(word[word.index(after: equals)...])
            let place = place(at: path, of: id)
            let stem = value.lastIndex(of: "|").map { String(value[...$0]) } ?? ""
            return matching(place.map { values($0, path, id) } ?? [], String(value.dropFirst(stem.count))).map { path + "=" + stem + $0 }
        }
        let end = word.lastIndex(of: ".").map { word.index(after: $0) } ?? word.startIndex
        let stem = String(word[..<end])
        if stem.isEmpty {
            let given = Set(words.dropFirst().map { $0.prefix { $0 != "=" && $0 != "." && $0 != "[" } })
            let free = call.parameters.filter { $0.fixed == nil && $0.name.map { !given.contains($0.source.string[...]) } ?? false }
            return matching(free.flatMap { suffixed($0.name!.source.string, place(of: $0)) }, word)
        }
        guard let place = place(at: String(stem.dropLast()), of: id) else { return [] }
        return matching(members(place), String(word[end...])).map { stem + $0 }
    }

    /// Those that begin so, each once; when there are none those that begin so but for capitals.
    private func matching(_ candidates: [String], _ word: String) -> [String] {
        var seen: Set<String> = []
        let all = candidates.filter { seen.insert($0).inserted }
        let exact = all.filter { $0.hasPrefix(word) }
        if !exact.isEmpty { return exact }
        let lowered = word.lowercased()
        return all.filter { $0.lowercased().hasPrefix(lowered) }
    }

    /// What an argument or a part of one is.
    private enum Place {
        case number(TypeUse)
        case structure(List<Field>)
        case array(TypeUse)
        case bytes
        /// Or a list of those.
        case pieces(BufferID)
    }

    private func place(at path: String, of id: CallID) -> Place? {
        guard let steps = Path.steps(path), case .name(let first)? = steps.first,
              let parameter = model[id].parameters.first(where: { $0.name?.source.text.isSame(as: first) ?? false }) else { return nil }
        return steps.dropFirst().reduce(place(of: parameter)) { place, step in place.flatMap { self.step($0, step) } }
    }

    private func place(of parameter: Parameter) -> Place {
        let use = parameter.type
        guard use.pointer != nil || use.isCarried(parameter.slot) else { return .number(use) }
        if let list = use.list { return .pieces(list.buffer) }
        if case .buffer(let id) = use.base, case .one = use.extent { return .structure(model[id].fields) }
        return several(use)
    }

    private func several(_ use: TypeUse) -> Place {
        switch use.base {
        case .bytes, .cstring: .bytes
        case .buffer(let id): model[id].wholeSize == nil ? .structure(model[id].fields) : .array(use)
        default: .array(use)
        }
    }

    private func place(of field: Field) -> Place {
        switch field.kind {
        case .scalar(let use): .number(use)
        case .array(let use): .array(use)
        case .bytes, .cstring, .union: .bytes
        case .nested(let id): .structure(model[id].fields)
        }
    }

    private func step(_ place: Place, _ step: Path.Step) -> Place? {
        switch (place, step) {
        case (.number(let use), .name(let name)):
            guard case .bits(let id) = use.base else { return nil }
            return model[id].fields.first { $0.name?.source.text.isSame(as: name) ?? false }.map { .number($0.type) }
        case (.structure(let fields), .name(let name)):
            return all(fields).first { $0.name?.source.text.isSame(as: name) ?? false }.map { self.place(of: $0) }
        case (.array(let use), .index):
            if case .buffer(let id) = use.base { return .structure(model[id].fields) }
            return .number(use)
        case (.pieces(let id), .index): return .structure(model[id].fields)
        default: return nil
        }
    }

    /// The fields of a structure, those of the arms of its unions among them.
    private func all(_ fields: List<Field>) -> [Field] {
        fields.flatMap { field in
            if case .union(_, let arms) = field.kind { return arms.flatMap { Array($0.fields) } }
            return [field]
        }
    }

    private func members(_ place: Place) -> [String] {
        switch place {
        case .number(let use):
            guard case .bits(let id) = use.base else { return [] }
            return model[id].fields.compactMap { $0.name.map { $0.source.string + "=" } }
        case .structure(let fields):
            return all(fields).flatMap { field in field.name.map { suffixed($0.source.string, self.place(of: field)) } ?? [] }
        case .array, .bytes, .pieces: return []
        }
    }

    /// A name and what has to follow it.
    private func suffixed(_ name: String, _ place: Place) -> [String] {
        switch place {
        case .number(let use):
            if case .bits = use.base { return [name + "=", name + "."] }
            return [name + "="]
        case .structure: return [name + "."]
        case .array: return [name + "[0]" + (members(step(place, .index(0)) ?? .bytes).isEmpty ? "=" : ".")]
        case .bytes: return [name + "="]
        case .pieces: return [name + "=", name + "[0]."]
        }
    }

    /// What may stand behind `=`.
    private func values(_ place: Place, _ path: String, _ id: CallID) -> [String] {
        guard case .number(let use) = place else { return [] }
        var names: [String] = []
        if case .dispatcher(let selector, let subfunctions) = model[id].role, isSelector(path, selector, model[id]) {
            names += subfunctions.map { selectorName($0, of: id) }
        }
        switch use.base {
        case .enumeration(let id): names += model[id].cases.map { $0.name.source.string }
        case .bits(let id): names += model[id].fields.filter(\.isFlag).compactMap { $0.name?.source.string }
        default: break
        }
        names += (constants[use.base] ?? []).map { model[$0].name.source.string }
        if case .scalar = use.base {
            // A constant of a plain number may be meant for any; those of the call's own module are near.
            names += model.constants.filter { $0.module == model[id].module && $0.type.base == use.base }.map { $0.name.source.string }
        }
        return names
    }

    private func isSelector(_ path: String, _ selector: FieldPath, _ call: Call) -> Bool {
        guard let name = call.parameters[selector.field].name?.source.string else { return false }
        guard let bits = selector.bits, case .bits(let id) = call.parameters[selector.field].type.base else { return path == name }
        return path == name + "." + (model[id].fields[bits].name?.source.string ?? "_")
    }
}
