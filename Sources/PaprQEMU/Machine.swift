import PaprRuntime

/// A pseries machine of QEMU.
public struct Machine: Sendable, Equatable {
    /// That of the agent; the hypervisor's own is always big.
    public var byteOrder: ByteOrder
    /// As `-cpu` takes it; `nil`: QEMU's choice.
    public var processor: String?
    public var processors: Int
    /// In MiB, at least 256.
    public var memory: Int
    public var devices: [Device]
    /// More options of the machine, e.g. `ic-mode=xive`.
    public var options: [String]
    /// More of QEMU's own.
    public var arguments: [String]

    public init(
        _ devices: [Device] = [], byteOrder: ByteOrder = .big, processor: String? = nil, processors: Int = 1, memory: Int = 512, options: [String] = [],
        arguments: [String] = []
    ) {
        (self.devices, self.byteOrder, self.processor, self.processors, self.memory) = (devices, byteOrder, processor, processors, memory)
        (self.options, self.arguments) = (options, arguments)
    }

    static let tool = "qemu-system-ppc64"
    static let packages = "qemu-system-ppc"

    /// What QEMU is started with to load `image` in place of firmware, the console on standard input and output.
    func commandLine(image: String, directory: String) -> [String] {
        commandLine(["-serial", "stdio", "-monitor", "none", "-no-reboot", "-bios", image], directory: directory)
    }

    /// What QEMU is started with, `how` among it; `directory` is where the files of the devices are.
    func commandLine(_ how: [String], directory: String) -> [String] {
        let fixed = ["pseries", "nvdimm=on", "cap-cfpc=broken", "cap-sbbc=broken", "cap-ibs=broken", "cap-ccf-assist=off"]
        var words = ["-M", (fixed + options).joined(separator: ","), "-accel", "tcg", "-nodefaults", "-display", "none"] + how
        words += ["-m", devices.contains(where: \.isMemory) ? "\(memory)M,slots=8,maxmem=4G" : "\(memory)M"]
        if let processor { words += ["-cpu", processor] }
        if processors > 1 { words += ["-smp", "\(processors)"] }
        for (number, device) in devices.enumerated() { words += device.arguments(number, directory: directory) }
        return words + arguments
    }

    /// Makes the files that stand behind the devices.
    func prepareFiles(in directory: Directory) throws(GuestError) {
        for (number, device) in devices.enumerated() {
            if device.isMemory { try directory.reserve("nvdimm\(number)", size: NVDIMMFile.size) }
            if device == .nvram { try directory.reserve("nvram", size: 64 << 10) }
        }
    }
}
