import Glibc
import PaprQEMU
import PaprSource
import PaprValues

/// What `paprgen call` is to do.
struct Calling {
    /// The call and its arguments; none: a prompt.
    var words: [String] = []
    var devices: [Device] = []
    /// Further options of QEMU's machine.
    var machine: [String] = []
    var isLittle = false
    /// How often a call is made at most.
    var attempts = 1
}

extension Option {
    static let ofCall: [Option] = [
        Option(name: "device", value: "NAME", help: "call: add a device: nvdimm, vscsi, vlan, vty, rng, ...") { (arguments, value) throws(Failure) in
            try arguments.change("--device") { (calling) throws(Failure) in
                guard let device = Device(value) else {
                    let hint = nearest(to: value, among: Device.names).map { "; did you mean '\($0)'?" } ?? ""
                    throw Failure("'\(ShownText.inert(value))' is no device; there are \(Device.names.joined(separator: ", "))\(hint)")
                }
                calling.devices.append(device)
            }
        },
        Option(name: "machine", value: "OPTION", help: "call: set an option of QEMU's machine, such as ic-mode=xive") { (arguments, value) throws(Failure) in
            try arguments.change("--machine") { (calling) throws(Failure) in calling.machine.append(value) }
        },
        Option(name: "little-endian", help: "call: let the guest be little-endian") { (arguments, _) throws(Failure) in
            try arguments.change("--little-endian") { (calling) throws(Failure) in calling.isLittle = true }
        },
        Option(name: "retry", value: "N", help: "call: go on up to N calls in all when the answer asks for it") { (arguments, value) throws(Failure) in
            try arguments.change("--retry") { (calling) throws(Failure) in
                guard let attempts = Int(value), attempts > 0 else { throw Failure("'--retry' takes a number of calls, from 1 on") }
                calling.attempts = attempts
            }
        },
    ]
}

extension Arguments {
    fileprivate mutating func change(_ option: String, _ body: (inout Calling) throws(Failure) -> Void) throws(Failure) {
        guard calling != nil else { throw Failure("'\(option)' goes with 'paprgen call'") }
        try body(&calling!)
    }

    /// `paprgen call …`: the inputs are a call and its arguments.
    mutating func takeCall() throws(Failure) {
        if checks || writesRuntime || dump != nil || !backends.isEmpty {
            throw Failure("'paprgen call' makes a call and writes nothing; specs in a directory of that name are './call'")
        }
        if specs.isEmpty { specs = ["Specs"] }
        calling!.words = inputs
        inputs = []
    }
}

extension Command {
    /// Makes one call, or those that are asked for at a prompt.
    mutating func call() throws(Failure) -> ExitStatus {
        let calling = arguments.calling!
        guard let book = try readCalls(of: arguments.specs) else { return .wrongInput }
        let caller = Caller(book: book, calling: calling)
        if calling.words.isEmpty { return try CallPrompt(caller: caller, report: report).run() }
        do throws(CallTrouble) {
            return try caller.make(calling.words) { (text) throws(Failure) in try Console.write(text) } ? .done : .wrongInput
        } catch {
            throw error.failure
        }
    }
}
