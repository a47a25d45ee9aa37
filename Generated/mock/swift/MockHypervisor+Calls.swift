// SPDX-License-Identifier: GPL-2.0-or-later OR MIT
// Made by paprgen.

#if canImport(PaprRuntime)
import PaprRuntime
#endif
#if canImport(PaprMock)
import PaprMock
#endif

extension MockHypervisor {
    /// A mock that knows every call of the specs. Without `checksTokens` a handler sees tokens that nobody was given and handles that are not open, too.
    public convenience init(memory: MockMemory = MockMemory(), checksTokens: Bool = true) {
        let calls: [[MockCall]] = [MockCall.clock, MockCall.connector, MockCall.cpu, MockCall.ddw, MockCall.display, MockCall.eeh, MockCall.errinjct, MockCall.events, MockCall.hvpipe, MockCall.interrupt, MockCall.lan, MockCall.memory, MockCall.mmu, MockCall.msi, MockCall.nested, MockCall.nmi, MockCall.nodes, MockCall.nvram, MockCall.pci, MockCall.power, MockCall.processor, MockCall.qemu, MockCall.scm, MockCall.sensor, MockCall.sysparm, MockCall.tce, MockCall.ultravisor, MockCall.vmc, MockCall.vpa, MockCall.vpd, MockCall.vterm, MockCall.watchdog, MockCall.xics, MockCall.xive]
        self.init(calls: Array(calls.joined()), memory: memory, checksTokens: checksTokens)
    }
}
