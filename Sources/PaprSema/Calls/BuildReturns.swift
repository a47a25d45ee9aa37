import PaprSource
import PaprSyntax

extension CallBuilder {
    /// `NAME = value` in `returns`: a code of this call alone.
    mutating func collectLocalCodes(_ members: [Member]) {
        for member in members {
            guard case .entry(nil, let entry) = member.node, entry.value != nil else { continue }
            for node in entry.names {
                if let earlier = localCodes[node.name], analysis.model[earlier].name.span != node.span {
                    analysis.report(.nameTwice, "code '\(node.name)' is defined twice here", at: node.span, label: "give one of them another name", notes: [Label(analysis.model[earlier].name.span, "the first one")])
                    redefinitions.insert(node.span)
                    continue
                }
                if case .code(let known)? = analysis.lookup(node.name, module) {
                    analysis.report(.nameTwice, "code '\(node.name)' has a value already", at: node.span, label: "leave out '= …', or give it a name of its own",
                                    notes: [Label(analysis.model[known].name.span, "declared here")])
                }
                localCodes[node.name] = analysis.makeCode(node, entry, member, module: module, table: nil, call: id)
            }
        }
    }

    /// Makes the lines of `returns`, then those of the codes that every call may answer.
    mutating func buildReturns() {
        returns.reserveCapacity(returnMembers.count + 4)
        for member in returnMembers {
            guard let entry = analysis.plainEntry(member, .answer) else {
                failedReturn = true
                continue
            }
            for node in entry.names { addReturn(node, entry, member) }
        }
        checkRepeats()
        if returns.isEmpty, call.opaque == nil, !isUndescribed, !isSpoilt, returnMembers.isEmpty, !outputs.contains(where: \.isStatusRegister) {
            analysis.report(.noReturns, "'\(call.name.source)' does not say what it answers", at: call.span, label: "write 'returns { … }'")
        }
        addCommonCodes()
        call.neverReturns = returns.contains { $0.flow == .never }
    }

    private mutating func addReturn(_ node: NameNode, _ entry: Entry, _ member: Member) {
        guard !redefinitions.contains(node.span), let code = analysis.code(node, module, local: localCodes) else {
            failedReturn = true
            return
        }
        checkStatus(code, entry.value?.span ?? node.span)
        if let table = analysis.model[code].table, !tables.contains(table) { tables.append(table) }
        let list = localCodes[node.name] == code
            ? analysis.attributes(entry.attributes, at: [.code, .answer], "a code")
            : analysis.attributes(entry.attributes, at: .answer, "a line of 'returns'")
        let condition = entry.conditions.isEmpty ? nil : condition(entry.conditions)
        let docs = localCodes[node.name] == code ? Doc.none : Doc(lines: member.docs.lines)
        var line = Return(code: code, docs: docs, blames: nil, category: entry.flow?.kind.isPartial == true ? .partial : category(code, list), flow: flow(entry.flow), heldCondition: condition.map { Held($0) },
                          errno: analysis.errno(list) ?? analysis.model[code].errno, isCommon: false,
                          provenance: analysis.provenance(list, module: module), span: node.span)
        let blamed = blamed(node, code, list)
        if line.category != .success || list.has("blames") { line.blames = blamed }
        if let attribute = list["errno"], line.category == .success, line.flow != .never, !list.hasLost, !analysis.spoiltCodes.contains(code) {
            analysis.report(.misplacedAttribute, "'@errno' means nothing at '\(node.name)', which is success", at: attribute.name.span,
                            label: "leave it out, or say '@class(error)'")
        }
        line.blamesExplicitly = list.has("blames")
        checkGoesOn(line, node, list, entry)
        returns.append(line)
    }

    /// Any of them, over what came back.
    private func condition(_ expressions: [Expression]) -> Formula? {
        var condition: Formula?
        var scope = scope
        scope.prefersOutputs = true
        for expression in expressions {
            guard let formula = analysis.formula(expression, scope) else { continue }
            condition = condition.map { .binary(.or, $0, formula) } ?? formula
        }
        return condition
    }

    /// A code must fit what carries it: a register, or a cell.
    private func checkStatus(_ code: CodeID, _ span: Span) {
        guard let values = analysis.model[code].values, !analysis.spoiltCodes.contains(code) else { return }
        let limit = Int128(1) << (isRTAS ? 31 : 63)
        if -limit <= values.lowerBound, values.upperBound < limit { return }
        let value = values.lowerBound < -limit ? values.lowerBound : values.upperBound
        let signed = value - 2 * limit
        analysis.report(.numberOutOfRange, "'\(analysis.model[code].name.source)' is \(value), and a code is a signed number of \(isRTAS ? 32 : 64) bits", at: span,
                        label: -limit <= signed && signed < 0 ? "with its sign it is \(signed)" : "\(-limit)...\(limit - 1) fit")
    }

    /// `@class` here, else the code's own.
    private func category(_ code: CodeID, _ list: AttributeList) -> Code.Class {
        switch analysis.choice(list, "class", Code.Class.words) {
        case 0: .success
        case 1: .busy
        case 2: .longBusy
        case 3: .continue
        case 4: .partial
        case 5: .error
        default: analysis.model[code].category
        }
    }

    private func flow(_ node: FlowNode?) -> Return.Flow {
        switch node?.kind {
        case .retry: .retry
        case .restart: .restart
        case .partial: .partial
        case .never: .never
        case .continued: .continue
        case .invalid, nil: .done
        }
    }

    /// The argument a code blames: by `@blames`, or by its number.
    private func blamed(_ node: NameNode, _ code: CodeID, _ list: AttributeList) -> Int? {
        if let word = analysis.wordNode(list, "blames") {
            if let place = parameters.firstIndex(where: { $0.name?.source == word.name }) { return place }
            if failed.contains(word.name) { return nil }
            analysis.unknownPart(word, parameters.compactMap { $0.name?.source }, "'\(call.name.source)' has no argument")
            return nil
        }
        guard let position = analysis.model[code].blames, !isRTAS else { return nil }
        if let place = parameter(at: position) { return place }
        if position > 1, !list.has("source"), !list.hasLost, call.opaque == nil, failed.isEmpty, !isSpoilt {
            let count = parameters.map(\.slot.last).max().map { $0 - 3 } ?? 0
            analysis.report(.blamesNothing, "'\(node.name)' blames argument \(position), '\(call.name.source)' has \(count)", at: node.span,
                            label: "leave it out, or cite who answers so: '@source(\"…\")'")
        }
        return nil
    }

    /// The parameter in the nth register from r4.
    func parameter(at position: Int) -> Int? {
        parameters.firstIndex { $0.slot.first <= position + 3 && position + 3 <= $0.slot.last }
    }

    /// A busy or continue code must say how the call goes on.
    private func checkGoesOn(_ line: Return, _ node: NameNode, _ list: AttributeList, _ entry: Entry) {
        if list.hasLost || analysis.spoiltCodes.contains(line.code) { return }
        switch line.category {
        case .busy, .longBusy, .continue:
            guard line.flow == .done, !list.has("final"), call.opaque == nil else { return }
            let token = parameters.first { parameter in
                parameter.name != nil && outputs.contains { $0.name?.source == parameter.name?.source && !$0.keepFirst }
            }?.name?.source
            let way = token.map { "-> continue(\($0), 0)" } ?? "-> retry"
            analysis.report(.noWayToGoOn, "'\(node.name)' asks to go on, but not how", at: node.span,
                            label: "write '\(way)', or '@final' if the call ends here", fixes: [Fix("say how the call goes on", node.span.after, " \(way)")])
        case .success, .error, .partial:
            if line.flow == .retry, line.category == .success {
                analysis.report(.wrongFlow, "'\(node.name)' is success, there is nothing to retry", at: entry.flow?.span ?? node.span, label: "leave it out, or name the code that asks to retry")
            }
        }
    }

    private func checkRepeats() {
        for (place, line) in returns.enumerated() {
            for earlier in returns[..<place] where earlier.code == line.code && earlier.condition == nil {
                analysis.report(.codeTwice, "'\(analysis.model[line.code].name.source)' is listed twice", at: line.span,
                                label: line.condition != nil ? "a line with 'when' stands before the one without" : "leave one out, or say 'when' each is answered", notes: [Label(earlier.span, "the first one")])
                break
            }
            guard let values = analysis.model[line.code].values, !analysis.spoiltCodes.contains(line.code) else { continue }
            if let other = returns[..<place].first(where: { $0.code != line.code && !analysis.spoiltCodes.contains($0.code) && $0.condition == nil && analysis.model[$0.code].values == values }) {
                analysis.report(.codeTwice, "'\(analysis.model[line.code].name.source)' and '\(analysis.model[other.code].name.source)' are both \(values.lowerBound)", at: line.span,
                                label: "one answer can't mean both: leave one out", notes: [Label(other.span, "the other one")])
            }
        }
    }

    private mutating func addCommonCodes() {
        for table in tables {
            for code in analysis.model.codeTables[table.index].codes where analysis.model[code].isCommon {
                // A line of the call for the same value says more than the common one.
                let values = analysis.model[code].values
                if returns.contains(where: { $0.code == code || $0.condition == nil && analysis.model[$0.code].values == values && values != nil }) { continue }
                returns.append(Return(code: code, docs: .none, blames: nil, category: analysis.model[code].category, flow: .done,
                                           errno: analysis.model[code].errno, isCommon: true,
                                           provenance: .init(), span: call.span))
            }
        }
    }
}

extension FlowNode.Kind {
    fileprivate var isPartial: Bool { if case .partial = self { true } else { false } }
}
