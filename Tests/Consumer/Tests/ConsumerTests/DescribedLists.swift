import Papr
import PaprRuntime

// Lists that a number ends, and a structure of two versions.

extension NodesWorkArea: Described {
    func describe(into fields: inout Fields) {
        fields.number("head.state", head.state)
        fields.number("head.unitAddress", head.unitAddress)
        fields.elements("operations", operations)
    }
}

extension NodeOperation: Described {
    func describe(into fields: inout Fields) {
        fields.number("change", change)
        fields.number("count", count)
        switch body {
        case .deleted: fields.arm("deleted")
        case .updated: fields.arm("updated")
        case .added: fields.arm("added")
        case .unknown(_, let other):
            fields.arm("unknown")
            fields.bytes("other", other)
        }
    }
}

extension HomeNodeDomains: Described {
    func describe(into fields: inout Fields) { fields.elements("domains", domains) }
}

extension HomeNodeDomain: Described {
    func describe(into fields: inout Fields) {
        fields.bits("head", head, [("isShort", head.isShort), ("number", head.number)])
        switch body {
        case .long(let low):
            fields.arm("long")
            fields.number("low", low)
        case .short: fields.arm("short")
        case .unknown: fields.arm("unknown")
        }
    }
}

extension HvGuestState: Described {
    func describe(into fields: inout Fields) {
        fields.number("version", version)
        fields.number("lpid", lpid)
        fields.number("vcpuToken", vcpuToken)
        fields.number("ppr", ppr)
        if let dawr1 { fields.number("dawr1", dawr1) }
        if let dawrx1 { fields.number("dawrx1", dawrx1) }
    }
}
