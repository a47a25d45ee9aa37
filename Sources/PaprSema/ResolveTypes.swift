import PaprSource
import PaprSyntax

/// What a type is used for: not every form is right everywhere.
enum TypePlace {
    case constant, argument, output, field, carrier, bitField
}

extension Analysis {
    /// Reads every `type`: a number with a meaning, or an address.
    func readTypes() {
        for place in typeNodes.indices { _ = scalar(of: TypeID(place)) }
        for (place, declaration) in enumNodes.enumerated() {
            guard let scalar = carrier(declaration, model.enums[place].module) else {
                unsizedEnums.insert(EnumID(place))
                continue
            }
            model.enums[place].scalar = scalar
        }
        for (place, declaration) in bitsNodes.enumerated() {
            guard let scalar = carrier(declaration, model.bits[place].module) else {
                unsizedBits.insert(BitsID(place))
                continue
            }
            model.bits[place].scalar = scalar
        }
    }

    /// The number that carries a `type`, read when it is first asked for.
    private func scalar(of id: TypeID) -> Scalar? {
        let declaration = typeNodes[id.index], module = model[id].module
        switch typeStates[id.index] {
        case .done: return model[id].scalar
        case .failed: return nil
        case .running:
            reportCycle(declaration.name, "type '\(declaration.name.name)' is made of itself", "make one of them of a number, such as 'u64'")
            typeStates[id.index] = .failed
            return nil
        case .untouched: break
        }
        if leansTooDeep(declaration.name) {
            typeStates[id.index] = .failed
            return nil
        }
        typeStates[id.index] = .running
        underway.append(declaration.name)
        defer { underway.removeLast() }
        let list = attributes(of: declaration, at: .type, "a type")
        model.types[id.index].provenance = provenance(list, module: module)
        model.types[id.index].unit = wordNode(list, "unit")?.name.text
        if list.has("handle") { handleNodes.append((id, list)) }
        guard let scalar = carrier(declaration, module) else {
            typeStates[id.index] = .failed
            return nil
        }
        model.types[id.index].scalar = scalar
        typeStates[id.index] = .done
        if list.has("address") {
            model.types[id.index].address = addressRules(list, module: module, base: inheritedAddress(declaration, module))
        } else if case .named(let base)? = declaration.type.flatMap({ resolveType($0, module, .carrier)?.base }) {
            model.types[id.index].address = model[base].address
        }
        return scalar
    }

    private func inheritedAddress(_ declaration: Declaration, _ module: Int) -> AddressRules {
        if case .type(let base)? = declaration.type.flatMap({ lookup($0.name.name, module) }) { return model[base].address ?? .init() }
        return .init()
    }

    private func carrier(_ declaration: Declaration, _ module: Int) -> Scalar? {
        guard let node = declaration.type else {
            report(.missingType, "'\(declaration.name.name)' does not say how wide it is", at: declaration.name.span.after, label: "write ': u64' or another number")
            return nil
        }
        return resolveType(node, module, .carrier)?.scalar
    }

    /// The meaning of a type at a place; extents of arguments and fields are filled in by those who know the names around.
    /// `nil` when it has none (complained of).
    func resolveType(_ node: TypeNode, _ module: Int, _ place: TypePlace) -> TypeUse? {
        guard var use = base(node.name, module) else { return nil }
        if let pointer = node.pointer, let direction = pointerDirection(pointer, node, place) {
            use.pointer = .init(direction: direction, nullable: pointer.nullable, address: AddressRules())
            use.scalar = .u64
        } else if node.pointer != nil {
            return nil
        }
        use.optional = node.optional
        if node.optional, place != .argument, place != .output {
            report(.wrongType, "only an argument or an output can be optional", at: node.span, label: "leave out '?'")
        }
        return isAllowed(use, node, place) ? use : nil
    }

    private func base(_ node: NameNode, _ module: Int) -> TypeUse? {
        if let scalar = known.scalars[node.name] { return TypeUse(base: .scalar(scalar), scalar: scalar) }
        if node.name == known.bytes { return TypeUse(base: .bytes, scalar: nil) }
        if node.name == known.cstring { return TypeUse(base: .cstring, scalar: nil) }
        guard let symbol = resolve(node, module, "type", extra: [known.bytes, known.cstring] + known.scalars.keys) else { return nil }
        switch symbol {
        case .type(let id): return scalar(of: id).map { TypeUse(base: .named(id), scalar: $0) }
        case .enumeration(let id): return unsizedEnums.contains(id) ? nil : TypeUse(base: .enumeration(id), scalar: model[id].scalar)
        case .bits(let id): return unsizedBits.contains(id) ? nil : TypeUse(base: .bits(id), scalar: model[id].scalar)
        case .buffer(let id): return TypeUse(base: .buffer(id), scalar: nil)
        default:
            report(.wrongType, "'\(node.name)' is \(kind(of: symbol)), and a type is needed", at: node.span, label: "write 'u64', or the name of a type, enum, bits or buffer", notes: [Label(span(of: symbol), "declared here")])
            return nil
        }
    }

    private func pointerDirection(_ pointer: TypeNode.Pointer, _ node: TypeNode, _ place: TypePlace) -> TypeUse.Pointer.Direction? {
        guard place == .argument else {
            report(.wrongType, "an address '&' can only be an argument of a call", at: pointer.span,
                   label: "elsewhere name a type such as 'LogicalAddress'")
            return nil
        }
        guard let direction = pointer.direction else {
            report(.addressWithoutDirection, "this address does not say who reads and who writes", at: pointer.span,
                   label: "'&in': the hypervisor reads it, '&out': it writes it, '&inout': both",
                   fixes: [Fix("for memory that the hypervisor reads", pointer.span, pointer.nullable ? "&?in" : "&in")])
            return nil
        }
        switch direction {
        case .in: return .in
        case .out: return .out
        case .inout: return .inout
        }
    }

    private func isAllowed(_ use: TypeUse, _ node: TypeNode, _ place: TypePlace) -> Bool {
        switch place {
        case .constant, .carrier, .bitField:
            if use.scalar != nil, node.extent == nil, node.pointer == nil { return true }
            report(.wrongType, "a number is needed here", at: node.span, label: place == .constant ? "a constant is a number" : "u8, u16, u32, u64 or a type made of one")
            return false
        case .argument, .output, .field:
            if node.pointer == nil, place != .field, use.scalar != nil, node.extent != nil {
                report(.wrongType, "an array of numbers is not an argument", at: node.span, label: "give each register or cell its name")
                return false
            }
            return true
        }
    }
}
