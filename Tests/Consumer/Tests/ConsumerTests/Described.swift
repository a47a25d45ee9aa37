import Papr
import PaprRuntime

/// A structure that tells its fields by the names and paths of the spec.
protocol Described: GuestBuffer {
    func describe(into fields: inout Fields)
}

/// Values of fields by their paths.
struct Fields {
    private(set) var values: [String: Value] = [:]
    private var prefix = ""

    mutating func number(_ name: String, _ value: some RegisterValue) { values[prefix + name] = .number(value.word) }
    mutating func bytes(_ name: String, _ value: [UInt8]) { values[prefix + name] = .bytes(value) }
    mutating func arm(_ name: String) { values[prefix + "arm"] = .text(name) }

    /// Bits, whole and each field.
    mutating func bits<Bits: OpenValue>(_ name: String, _ value: Bits, _ parts: [(String, any RegisterValue)]) {
        number(name, value)
        for (part, value) in parts { values[prefix + name + "." + part] = .number(value.word) }
    }

    mutating func elements(_ name: String, _ elements: [some Described]) {
        values[prefix + name + ".count"] = .number(UInt64(elements.count))
        for (index, element) in elements.enumerated() {
            let outer = prefix
            prefix = outer + name + "[\(index)]."
            element.describe(into: &self)
            prefix = outer
        }
    }
}

let described: [String: any Described.Type] = [
    "HvpipeSetting": HvpipeSetting.self, "HvpipeBlock": HvpipeBlock.self, "HvpipeBlockList": HvpipeBlockList.self, "HvpipeHeader": HvpipeHeader.self,
    "HvpipeEvent": HvpipeEvent.self, "EventLog": EventLog.self, "ExtendedEventLog": ExtendedEventLog.self, "EventSection": EventSection.self,
    "SystemParameterValue": SystemParameterValue.self, "SystemParameterInput": SystemParameterInput.self, "LocationCode": LocationCode.self,
    "ScmStatistic": SCMStatistic.self, "ScmStatistics": SCMStatistics.self, "CrqMessage": CRQMessage.self, "CrqQueue": CRQQueue.self,
    "NodesWorkArea": NodesWorkArea.self, "HomeNodeDomains": HomeNodeDomains.self, "HvGuestState": HvGuestState.self,
    "VmcMessage": VMCMessage.self, "VmcIdentity": VMCIdentity.self,
]

extension HvpipeSetting: Described {
    func describe(into fields: inout Fields) {
        fields.number("length", UInt16(1))
        fields.number("use", use)
    }
}

extension HvpipeBlock: Described {
    func describe(into fields: inout Fields) {
        fields.number("address", address)
        fields.number("length", length)
    }
}

extension HvpipeBlockList: Described {
    func describe(into fields: inout Fields) {
        fields.number("length", UInt64(8 + 16 * blocks.count))
        fields.elements("blocks", blocks)
    }
}

extension HvpipeHeader: Described {
    func describe(into fields: inout Fields) {
        fields.number("version", UInt8(0))
        fields.bits("flags", flags, [("lostConnection", flags.contains(.lostConnection)), ("messageAvailable", flags.contains(.messageAvailable))])
    }
}

extension HvpipeEvent: Described {
    func describe(into fields: inout Fields) {
        fields.bits("source", source, [("kind", source.kind), ("index", source.index)])
        fields.bits("kind", kind, [("lostConnection", kind.contains(.lostConnection)), ("messageAvailable", kind.contains(.messageAvailable))])
    }
}

extension EventLog: Described {
    func describe(into fields: inout Fields) {
        fields.bits("summary", summary, [
            ("version", summary.version), ("severity", summary.severity), ("disposition", summary.disposition), ("extended", summary.extended),
            ("initiator", summary.initiator), ("target", summary.target), ("type", summary.type),
        ])
        fields.number("extendedLength", extendedLength)
        fields.bytes("extended", extended)
    }
}

extension ExtendedEventLog: Described {
    func describe(into fields: inout Fields) {
        let flagNames: [(String, ExtendedLogFlags)] = [
            ("valid", .valid), ("unrecoverable", .unrecoverable), ("recoverable", .recoverable), ("degraded", .degraded), ("predictive", .predictive),
            ("new", .new), ("bigEndian", .bigEndian),
        ]
        fields.bits("flags", flags, flagNames.map { ($0.0, flags.contains($0.1)) })
        fields.bits("format", format, [("powerPC", format.powerPc), ("format", format.format)])
        fields.number("company", company)
        fields.elements("sections", sections)
    }
}

extension EventSection: Described {
    func describe(into fields: inout Fields) {
        fields.number("id", id)
        fields.number("length", UInt16(8 + data.count))
        fields.number("version", version)
        fields.number("subtype", subtype)
        fields.number("creator", creator)
        fields.bytes("data", data)
    }
}

extension SystemParameterValue: Described {
    func describe(into fields: inout Fields) {
        fields.number("length", length)
        fields.bytes("data", data)
    }
}

extension SystemParameterInput: Described {
    func describe(into fields: inout Fields) {
        fields.number("length", length)
        fields.bytes("data", data)
    }
}

extension LocationCode: Described {
    func describe(into fields: inout Fields) { fields.bytes("code", code.bytes) }
}

extension SCMStatistic: Described {
    func describe(into fields: inout Fields) {
        fields.number("id", id)
        fields.number("value", value)
    }
}

extension SCMStatistics: Described {
    func describe(into fields: inout Fields) {
        fields.number("version", UInt32(1))
        fields.number("count", count)
        fields.elements("statistics", statistics)
    }
}

extension CRQQueue: Described {
    func describe(into fields: inout Fields) { fields.elements("elements", elements) }
}

extension CRQMessage: Described {
    func describe(into fields: inout Fields) {
        fields.number("header", header)
        switch body {
        case .free: fields.arm("free")
        case .command(let format, let payload):
            fields.arm("command")
            fields.number("format", format)
            fields.bytes("payload", payload)
        case .initialization(let format, let payload):
            fields.arm("initialization")
            fields.number("format", format)
            fields.bytes("payload", payload)
        case .transportEvent(let event):
            fields.arm("transportEvent")
            fields.number("event", event)
        case .unknown(_, let other):
            fields.arm("unknown")
            fields.bytes("other", other)
        }
    }
}

extension VMCIdentity: Described {
    func describe(into fields: inout Fields) { fields.bytes("id", id) }
}

extension VMCMessage: Described {
    func describe(into fields: inout Fields) {
        fields.number("header", UInt8(0x80))
        fields.number("type", type)
        switch body {
        case .capabilities(let connections, let poolSize, let mtu, let queueSize, let version):
            fields.arm("capabilities")
            fields.capabilities(connections, poolSize, mtu, queueSize, version)
        case .capabilitiesResponse(let status, let connections, let poolSize, let mtu, let queueSize, let version):
            fields.arm("capabilitiesResponse")
            fields.number("status", status)
            fields.capabilities(connections, poolSize, mtu, queueSize, version)
        case .interfaceOpen(let session, let index, let buffer):
            fields.connection("interfaceOpen", session, index, buffer)
        case .interfaceOpenResponse(let status, let session, let index, let buffer):
            fields.number("status", status)
            fields.connection("interfaceOpenResponse", session, index, buffer)
        case .interfaceClose(let session, let index):
            fields.connection("interfaceClose", session, index)
        case .interfaceCloseResponse(let status, let session, let index):
            fields.number("status", status)
            fields.connection("interfaceCloseResponse", session, index)
        case .addBuffer(let owner, let session, let index, let buffer, let address):
            fields.number("owner", owner)
            fields.number("address", address)
            fields.connection("addBuffer", session, index, buffer)
        case .addBufferResponse(let status, let session, let index, let buffer):
            fields.number("status", status)
            fields.connection("addBufferResponse", session, index, buffer)
        case .removeBuffer(let session, let index):
            fields.connection("removeBuffer", session, index)
        case .removeBufferResponse(let status, let session, let index, let buffer):
            fields.number("status", status)
            fields.connection("removeBufferResponse", session, index, buffer)
        case .signal(let session, let index, let buffer, let length):
            fields.number("length", length)
            fields.connection("signal", session, index, buffer)
        case .unknown(_, let other):
            fields.arm("unknown")
            fields.bytes("other", other)
        }
    }
}

extension Fields {
    fileprivate mutating func capabilities(_ connections: UInt8, _ poolSize: UInt16, _ mtu: UInt32, _ queueSize: UInt16, _ version: UInt16) {
        number("connections", connections)
        number("poolSize", poolSize)
        number("mtu", mtu)
        number("queueSize", queueSize)
        number("version", version)
    }

    fileprivate mutating func connection(_ arm: String, _ session: UInt8, _ index: UInt8, _ buffer: UInt16? = nil) {
        self.arm(arm)
        number("session", session)
        number("index", index)
        if let buffer { number("buffer", buffer) }
    }
}
