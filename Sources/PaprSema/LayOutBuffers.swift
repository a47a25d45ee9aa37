import PaprSource
import PaprSyntax

extension Analysis {
    /// Places the fields of every `buffer`: one behind the other, packed, explicit offsets checked, sizes known where they can be.
    func layOutBuffers() {
        for place in bufferNodes.indices { _ = layOut(BufferID(place)) }
    }

    /// Also before its turn, when another buffer or a formula needs its size. False when there is none.
    @discardableResult
    func layOut(_ id: BufferID) -> Bool {
        let declaration = bufferNodes[id.index], module = model[id].module
        switch bufferStates[id.index] {
        case .done: return true
        case .failed: return false
        case .running:
            reportCycle(declaration.name, "buffer '\(declaration.name.name)' contains itself", "it would have no end; give the inner one as 'bytes', or by address")
            bufferStates[id.index] = .failed
            return false
        case .untouched: break
        }
        if leansTooDeep(declaration.name) {
            bufferStates[id.index] = .failed
            return false
        }
        bufferStates[id.index] = .running
        underway.append(declaration.name)
        defer { underway.removeLast() }
        let list = attributes(of: declaration, at: .buffer, "a buffer")
        model.buffers[id.index].provenance = provenance(list, module: module)
        model.buffers[id.index].alignment = number(list, "align", module: module) ?? 1
        model.buffers[id.index].byteOrder = byteOrder(list) ?? .big
        model.buffers[id.index].eventSection = texts(list, "event").first
        checkPowerOfTwo(model[id].alignment, list["align"]?.arguments[0].value.span)
        if let section = model[id].eventSection, section.count != 2 || section.bytes.contains(where: { $0 <= 0x20 || $0 >= 0x7F }) {
            report(.attributeArguments, "a section's identifier is two characters", at: list["event"]!.span, label: "as in '@event(\"HP\")'")
        }
        var layout = FieldLayout(analysis: self, module: module, byteOrder: model[id].byteOrder, allowsUnaligned: list.has("unaligned"), outer: [])
        layout.isSound = !complaints.spoil(declaration.name.span)
        layout.reserve(declaration.body?.count ?? 0)
        for member in declaration.body ?? [] { layout.add(member) }
        layout.deriveCounts()
        model.buffers[id.index].fields = arena.list(layout.fields)
        model.buffers[id.index].fixedSize = layout.fixedSize
        model.buffers[id.index].isFixed = layout.next != nil || list.has("size")
        model.buffers[id.index].requirements = arena.list(layout.requirements)
        checkNotEmpty(declaration.body, "buffer '\(declaration.name.name)' has no fields", declaration.name.span, "write '{ name: type }'")
        naturalAlignments[id] = layout.naturalAlignment
        if layout.isOpen, !list.has("size") { openBuffers.insert(id) }
        pad(id, list, layout, module)
        model.buffers[id.index].largestSize = model[id].wholeSize ?? layout.largestEnd
        checkBase(id, declaration, layout.isSound)
        let failed = bufferStates[id.index] == .failed || !layout.isSound
        bufferStates[id.index] = failed ? .failed : .done
        return !failed
    }

    /// `buffer NAME: BASE`: both have one fixed size.
    private func checkBase(_ id: BufferID, _ declaration: Declaration, _ isSound: Bool) {
        guard let node = declaration.type, let use = resolveType(node, model[id].module, .field) else { return }
        guard case .buffer(let base) = use.base, node.extent == nil else {
            report(.wrongType, "a buffer can only be a form of another buffer", at: node.span)
            return
        }
        guard layOut(base), isSound else { return }
        model.buffers[id.index].base = base
        guard model[id].wholeSize != nil, model[id].wholeSize == model[base].wholeSize else {
            report(.wrongType, "'\(declaration.name.name)' is not as long as '\(node.name.name)', whose form it is", at: node.span,
                   label: "both need one size: '@size(…)'", notes: [Label(model[base].name.span, "declared here")])
            return
        }
    }

    private func pad(_ id: BufferID, _ list: AttributeList, _ layout: FieldLayout, _ module: Int) {
        guard let size = number(list, "size", module: module) else { return }
        let needed = layout.next ?? max(layout.fixedSize, layout.longestArm ?? 0)
        if needed > size, layout.isSound {
            report(.fieldOutside, "the fields need \(needed) bytes, '@size' says \(size)", at: list["size"]!.span, label: "write '@size(\(needed))', or mend the fields",
                   labels: layout.lastSpan.map { [Label($0, "this field ends at \(needed)")] } ?? [])
        }
        model.buffers[id.index].paddedSize = size
    }

    func checkPowerOfTwo(_ value: Int, _ span: Span?) {
        if value & (value - 1) != 0, let span {
            report(.numberOutOfRange, "an alignment of \(value) is no power of two", at: span, label: "1, 2, 4, 8 and so on are")
        }
    }
}
