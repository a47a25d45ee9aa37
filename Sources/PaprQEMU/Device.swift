/// What a machine has beside its processors and memory.
public enum Device: Sendable, Equatable {
    /// A memory module with a label area of 128 KiB, DRC index 0x90000000 for the first, one more for each next. Flushes at once.
    case nvdimm(unarmed: Bool = false)
    /// The same, but to be flushed by H_SCM_FLUSH, which takes its time.
    case slowNVDIMM
    /// A virtual SCSI adapter.
    case vscsi(unit: UInt32 = 0x7100_0002)
    /// A virtual Ethernet adapter without anyone on the other end.
    case vlan(unit: UInt32 = 0x7100_0003)
    /// One more virtual terminal, to which nobody listens.
    case vty(unit: UInt32 = 0x7100_0004)
    /// Random numbers for H_RANDOM.
    case rng
    /// One more PCI host bridge.
    case pciHostBridge(index: Int = 1)
    /// A device on the first PCI bus, by QEMU's name.
    case pci(String)
    /// Nonvolatile memory of 64 KiB that begins with zeros; without, QEMU lays out its own.
    case nvram
    /// As QEMU takes it.
    case options([String])

    /// As it is written in text: a name, some with a value behind `=`.
    public init?(_ text: String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        let value = parts.count > 1 ? parts[1] : nil
        let number = value.flatMap { UInt32($0.hasPrefix("0x") ? String($0.dropFirst(2)) : $0, radix: $0.hasPrefix("0x") ? 16 : 10) }
        if value != nil, number == nil, parts[0] != "pci" { return nil }
        switch parts.first {
        case "nvdimm": self = .nvdimm()
        case "unarmed-nvdimm": self = .nvdimm(unarmed: true)
        case "spapr-nvdimm": self = .slowNVDIMM
        case "vscsi": self = number.map { .vscsi(unit: $0) } ?? .vscsi()
        case "vlan": self = number.map { .vlan(unit: $0) } ?? .vlan()
        case "vty": self = number.map { .vty(unit: $0) } ?? .vty()
        case "rng": self = .rng
        case "phb": self = number.map { .pciHostBridge(index: Int($0)) } ?? .pciHostBridge()
        case "nvram": self = .nvram
        case "pci":
            guard let value else { return nil }
            self = .pci(value)
        default: return nil
        }
    }

    /// The names that `init(_:)` takes.
    public static let names = ["nvdimm", "unarmed-nvdimm", "spapr-nvdimm", "vscsi", "vlan", "vty", "rng", "phb", "nvram", "pci"]

    var isMemory: Bool {
        switch self {
        case .nvdimm, .slowNVDIMM: true
        default: false
        }
    }

    /// QEMU's options for it, the `number`th device of the machine; `directory` is where its files are.
    func arguments(_ number: Int, directory: String) -> [String] {
        switch self {
        case .nvdimm(let unarmed): memory("nvdimm", number, directory, unarmed ? ",unarmed=on" : "")
        case .slowNVDIMM: memory("spapr-nvdimm", number, directory, "")
        case .vscsi(let unit): ["-device", "spapr-vscsi,reg=\(unit)"]
        case .vlan(let unit):
            ["-device", "spapr-vlan,netdev=n\(number),mac=52:54:00:12:34:56,reg=\(unit)", "-netdev", "hubport,id=n\(number),hubid=\(number)"]
        case .vty(let unit): ["-chardev", "null,id=c\(number)", "-device", "spapr-vty,chardev=c\(number),reg=\(unit)"]
        case .rng: ["-object", "rng-builtin,id=r\(number)", "-device", "spapr-rng,rng=r\(number)"]
        case .pciHostBridge(let index): ["-device", "spapr-pci-host-bridge,index=\(index)"]
        case .pci(let name): ["-device", name]
        case .nvram: ["-drive", "if=pflash,format=raw,file=\(directory)/nvram"]
        case .options(let options): options
        }
    }

    private func memory(_ model: String, _ number: Int, _ directory: String, _ more: String) -> [String] {
        let size = NVDIMMFile.size
        return [
            "-object", "memory-backend-file,id=m\(number),mem-path=\(directory)/nvdimm\(number),size=\(size),share=on",
            "-device", "\(model),id=nv\(number),memdev=m\(number),label-size=\(NVDIMMFile.labels),uuid=2b7f6f1c-0000-4000-8000-00000000000\(number)\(more)",
        ]
    }
}

/// What is behind a memory module: 256 MiB and its label area.
enum NVDIMMFile {
    static let labels = 128 << 10
    static let size = 256 << 20 + labels
}
