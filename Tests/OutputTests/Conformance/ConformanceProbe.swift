import Foundation
import PaprQEMU
import PaprRuntime

/// Finds out which calls QEMU answers at all, by trying every number.
struct ConformanceProbe {
    /// Machines on which calls exist that others have not got; with what the guest has agreed on before.
    static let machines: [(machine: Machine, vector5: UInt8?)] = [
        (Machine([.nvdimm(), .vscsi(), .vlan(), .rng, .vty()], processors: 2), nil),
        (Machine(processor: "power8"), nil),
        (Machine(processor: "power7"), nil),
        (Machine([], processors: 2, options: ["ic-mode=xive"]), 0x40),
        (Machine(options: ["cap-nested-hv=on"]), nil),
        (Machine([.options(["-device", "spapr-tpm-proxy,host-path=/dev/null"])]), nil),
    ]

    static let opcodes = Array(stride(from: UInt64(0), to: 0x500, by: 4)) + stride(from: 0xEF00, to: 0xEF20, by: 4)
        + (0xF000...0xF020) + stride(from: 0xF800, to: 0xF820, by: 4)

    /// The opcodes that are answered with something else than H_FUNCTION.
    static func answered(_ image: AgentImage) throws -> Set<UInt64> {
        var answered: Set<UInt64> = []
        for (machine, vector5) in machines {
            var guest = try start(machine, image, vector5)
            for opcode in opcodes where !answered.contains(opcode) {
                do {
                    var registers = Registers()
                    // Else H_CAS ends the machine: a buffer for its answer.
                    if opcode == 0xF002 { (registers.r4, registers.r5, registers.r6) = (0x50_0000, 0x60_0000, 0x10_0000) }
                    if try guest.call(opcode, &registers).rawValue != -2 { answered.insert(opcode) }
                } catch {
                    // Whatever ends or resets the machine is there.
                    answered.insert(opcode)
                    guest = try start(machine, image, vector5)
                }
            }
        }
        return answered
    }

    /// A machine, after the negotiation that lets it have the wanted features.
    static func start(_ machine: Machine, _ image: AgentImage, _ vector5: UInt8?) throws -> GuestPort {
        let guest = try GuestPort(machine, image: image, timeout: .seconds(3))
        guard let vector5 else { return guest }
        try guest.store(architectureVector(vector5), at: 0x50_0000)
        var registers = Registers()
        (registers.r4, registers.r5, registers.r6) = (0x50_0000, 0x60_0000, 0x10_0000)
        let status = try guest.call(0xF002, &registers)
        guard status.rawValue == 0 else { throw ConformanceTable.Mistake(description: "H_CAS answers \(status.rawValue)") }
        return guest
    }

    /// A list of processors and option vectors; the 23rd byte of the fifth says which interrupt controller.
    static func architectureVector(_ interrupts: UInt8) -> [UInt8] {
        var fifth = [UInt8](repeating: 0, count: 26)
        (fifth[22], fifth[23]) = (interrupts, 0x40)
        var bytes: [UInt8] = [0xFF, 0xFF, 0, 0, 0, 0x4E, 0, 0] + [0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF] + [4]
        for vector in [[0, 0, 0], [0], [0], [0], fifth] as [[UInt8]] { bytes += [UInt8(vector.count - 1)] + vector }
        return bytes
    }

    /// The RTAS functions of the device tree: properties of /rtas with a token.
    static func functions(_ image: AgentImage) throws -> [String] {
        var names: Set<String> = []
        for (machine, _) in machines {
            let properties = try GuestPort(machine, image: image).deviceTree()["/rtas"]?.properties ?? []
            for (name, value) in properties where value.count == 4 && value[0] == 0 && value[1] == 0 && (0x20...0x21).contains(value[2]) { names.insert(name) }
        }
        return names.sorted()
    }
}
