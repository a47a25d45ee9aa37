import Foundation
import Testing

/// What the pages say about calls and what they are made of, on small specs of each kind.
@Suite struct RestContentTests {
    private static let continued = """
        /// Maps *blocks* of `DrcIndex`.
        ///
        /// The rest: `token`, `H_BUSY`, `nothing known`, H_OTHER and H_BUSY.
        ///
        /// - one
        ///   goes on
        /// - two
        hcall H_MAP = 0x3EC @exclusive {
            in drcIndex: DrcIndex
            in count: u64 @unit(block)
            in address: LogicalAddress
            in _: u64
            in token: u64
            out token: u64
            out address: LogicalAddress @keepFirst
            out left: u64

            require count in (1, 2, 4...8)

            returns {
                H_SUCCESS
                H_BUSY, H_LONG_BUSY -> continue(token, 0)
                /// No such device.
                H_PARAMETER @errno(ENODEV)
                H_P2; H_P3; H_P4; H_P5
                H_OVERLAP @errno(EBUSY) @source("QEMU map.c")
            }
            @functionSet("hcall-map")
            @performance(continued)
            @hypervisor(PowerVM, QEMU)
            @context(process, atomic)
            @spec("PAPR 1.2.3")
            @source("Linux map.c", "QEMU map.c")
            @note("They differ.")
        }
        """

    private static func call() throws -> RestDoctree.Section { try RestPages.ofTest(continued).doctree("test.rst").section("H_MAP (0x3EC)") }

    @Test func textsKeepParagraphsListsAndMarkup() throws {
        let call = try Self.call()
        #expect(Array(call.texts.prefix(4)) == [
            "Maps *blocks* of DrcIndex.", "The rest: token, H_BUSY, nothing known, H_OTHER and H_BUSY.", "one\ngoes on", "two",
        ])
        let source = try RestPages.ofTest(Self.continued).text("test.rst")
        #expect(source.contains("Maps \\*blocks\\* of :ref:`DrcIndex <type-DrcIndex>`.\n\n"
            + "The rest: ``token``, :ref:`H_BUSY <code-H_BUSY>`, ``nothing known``, H_OTHER and :ref:`H_BUSY <code-H_BUSY>`.\n\n- one\n  goes on\n- two\n"))
    }

    @Test func signatureAndParameters() throws {
        let call = try Self.call()
        #expect(call.literals == ["H_MAP(drcIndex, count, address, 0, token)\n    -> token, address, left"])
        #expect(try call.rows("Parameters") == [
            ["1, r4", "drcIndex: in, DrcIndex"],
            ["2, r5", "count: in, u64 (block). Must hold: count in (1, 2, 4...8), else H_P2."],
            ["3, r6", "address: in, LogicalAddress"],
            ["4, r7", "reserved: in, u64; must be 0, else H_P4"],
            ["5, r8", "token: in, u64. The first call passes 0, each further one what came back."],
        ])
    }

    @Test func outputsNameTheCodesThatDefineThem() throws {
        let rows = try Self.call().rows("Outputs")
        #expect(rows.map { $0[0] } == ["r4", "r5", "r6"])
        #expect(rows[0][1].hasPrefix("token: u64; on H_BUSY and H_LONG_BUSY. To be passed as token by the next call."))
        #expect(rows[1][1].hasSuffix("Of several answers the first one's value counts."))
        #expect(rows[2][1].hasPrefix("left: u64; on "))
    }

    @Test func returnCodesSayWhyWhatWhomAndErrno() throws {
        let call = try Self.call()
        let rows = try call.rows("Return codes")
        #expect(rows.map { $0[0] } == ["0", "1", "9900 to 9905", "-4", "-55", "-56", "-57", "-58", "-68"])
        #expect(rows[1][1].hasPrefix("H_BUSY: ") && rows[1][1].hasSuffix(" Call again with token handed back."))
        #expect(rows[2][1].hasSuffix(" Wait as it says, then call again with token handed back."))
        #expect(rows[3][1] == "H_PARAMETER: No such device. Blames drcIndex; errno ENODEV.")
        #expect(rows[4][1].hasSuffix(" Blames count."))
        #expect(rows[8][1].hasSuffix(" Errno EBUSY. Sources: QEMU map.c."))
        #expect(call.texts.contains("And what any call may answer: H_HARDWARE, H_FUNCTION and H_PRIVILEGE."))
    }

    @Test func continuationAndFacts() throws {
        let texts = try Self.call().texts
        for text in [
            "token is 0 in the first call, then what r4 held after the call before.", "Call again, with the token handed back, on H_BUSY and H_LONG_BUSY.",
            "Bound it by attempts and time: see How a call goes on.", "Only one such sequence may be under way at a time.",
            "Linux wrapper: plpar_hcall", "Function set: hcall-map in ibm,hypertas-functions", "Performance class: continued", "Known in: PowerVM and QEMU",
            "Context: process and atomic", "Specification: PAPR 1.2.3", "Sources: Linux map.c; QEMU map.c", "They differ.",
        ] { #expect(texts.contains(text), "\(text)") }
    }

    @Test func rtasCallsHaveCells() throws {
        let tree = try RestPages.ofTest("""
            /// Names a place.
            buffer Place { name: cstring }
            rtas "ibm,look" @exclusive {
                in place: &in Place
                in area: &out bytes[size, written]
                in size: u32
                in sequence: u32
                in big: u64
                out sequence: u32
                out written: u32
                returns {
                    RTAS_SUCCESS
                    LOOK_MORE = 1 -> continue(sequence, 1)
                    LOOK_CHANGED = -4 -> restart
                    RTAS_BUSY, RTAS_LONG_BUSY -> retry
                }
                @lock("rtas_lock")
                @filter(buffer: 0, buffer2: 1, size2: 2)
            }
            """).doctree("test.rst")
        let call = try tree.section("ibm,look (RTAS)")
        let parameters = try call.rows("Parameters")
        #expect(parameters.map { $0[0] } == ["1, args[0]", "2, args[1]", "3, args[2]", "4, args[3]", "5, args[4], args[5]"])
        #expect(parameters[0][1].hasPrefix("place: in, address of Place, read. Must be: logical real address, wholly below 4 GiB"))
        #expect(parameters[1][1].hasPrefix("area: in, address of size bytes, written. "))
        #expect(parameters[2][1] == "size: in, u32. How much there is of area.")
        #expect(try call.rows("Outputs").map { $0[0] } == ["rets[1]", "rets[2]"])
        #expect(try call.rows("Outputs")[1][1].hasSuffix("How many bytes of area are valid."))
        let codes = try call.rows("Return codes")
        #expect(codes[1] == ["1", "LOOK_MORE. Call again with sequence handed back."])
        #expect(codes[2] == ["-4", "LOOK_CHANGED. Drop what came and begin again with the first call."])
        #expect(tree.targets.contains("rtas-ibm-look-look_more"))
        for text in ["Cells: nargs 6, nret 3", "Linux lock: rtas_lock, which the caller holds", "Linux filter: buffer 0, second buffer 1, second size 2",
                     "Take what came before each further call.", "Drop what came and begin again with the first call on LOOK_CHANGED."] {
            #expect(call.texts.contains(text), "\(text)")
        }
    }

    @Test func subfunctionsStandEachOnTheirOwn() throws {
        let pages = try RestPages.ofTest("""
            bits DogFlags: u64 {
                _ at 0...46
                /// Others go on.
                leaveOthers at 47
                operation: u8 at 48...55
                action: u8 at 56...63
            }
            hcall H_DOG = 0x45C {
                in flags: DogFlags
                in number: u64
                in timeout: u64 @unit(ms)
                by flags.operation {
                    /// Starts it.
                    START = 1 { require number >= 1 else H_P2 }
                    STOP = 2 { in timeout = 0 }
                }
                returns { H_SUCCESS; H_PARAMETER; H_P2; H_P3; H_NOOP }
            }
            """)
        let tree = try pages.doctree("test.rst")
        let call = try tree.section("H_DOG (0x45C)")
        #expect(call.texts.contains("flags.operation chooses what it does:"))
        #expect(call.texts.contains("1: H_DOG_START. Starts it."))
        let start = try tree.section("H_DOG_START (flags.operation = 1)")
        #expect(start.texts.contains("What H_DOG does when flags.operation is 1."))
        #expect(start.literals == ["H_DOG(flags, number, timeout)"])
        #expect(try start.rows("Parameters")[0][1].contains("its bits 0xFF00 are 0x100"))
        #expect(try start.rows("Parameters")[1][1].contains("Must hold: number >= 1, else H_P2."))
        let stop = try tree.section("H_DOG_STOP (flags.operation = 2)")
        #expect(stop.literals == ["H_DOG(flags, number, timeout = 0)"])
        #expect(try stop.rows("Parameters")[2][1].contains("always 0, else H_P3"))
        #expect(tree.targets.contains("hcall-h_dog_start"))
        let bits = try tree.section("bits DogFlags")
        #expect(try bits.rows() == [
            ["0-46", "0x7FFFFFFFFFFF << 17 0xFFFFFFFFFFFE0000", "reserved, must be zero"],
            ["47", "0x1 << 16 0x10000", "leaveOthers. Others go on."],
            ["48-55", "0xFF << 8 0xFF00", "operation: u8"],
            ["56-63", "0xFF << 0 0xFF", "action: u8"],
        ])
    }

    @Test func buffersShowOffsetsSizesAndArms() throws {
        let tree = try RestPages.ofTest("""
            enum Kind: u8 {
                /// By its name.
                name = 1
                index = 0x10
            }
            buffer Entry { value: u64 @endian(little); id: u32 }
            buffer Log @align(64) {
                mark: u64 = "SCMSTATS"
                kind: Kind
                _: u8[3]
                /// How many.
                count: u32
                by kind {
                    name = 1 { name: bytes[8] }
                    /// Its index.
                    index = 0x10 { index: DrcIndex; flags: u32 }
                }
                entries: Entry[count] @unaligned
            }
            """).doctree("test.rst")
        let log = try tree.section("buffer Log")
        #expect(log.texts.contains("At least 24 bytes, big-endian, aligned to 64."))
        #expect(log.tables.count == 3)
        #expect(Array(log.tables[0].rows.dropFirst()) == [
            ["0x0", "8", "mark: u64; always 0x53434D5354415453"],
            ["0x8", "1", "kind: Kind"],
            ["0x9", "3", "reserved"],
            ["0xC", "4", "count: u32; tells how much there is of entries. How many."],
            ["0x10", "8", "What follows depends on kind: see below."],
            ["0x18", "varies", "entries: count × Entry"],
        ])
        #expect(log.texts.contains("When kind is 0x10, index: Its index."))
        #expect(Array(log.tables[2].rows.dropFirst()) == [["0x10", "4", "index: DrcIndex"], ["0x14", "4", "flags: u32"]])
        #expect(try tree.section("buffer Entry").rows() == [["0x0", "8", "value: u64, little-endian"], ["0x8", "4", "id: u32"]])
        #expect(try tree.section("enum Kind").rows() == [["1", "name: By its name."], ["0x10", "index"]])
    }

    @Test func oddCallsAreTold() throws {
        let pages = try RestPages.ofTest("""
            hcall H_ONE = 0x1C8 @alias(H_UNO) { returns { H_SUCCESS } }
            hcall H_TWO = 0x1C8 @shares(H_ONE) { out trap: u64 at r3; returns { H_SUCCESS } }
            hcall H_DARK = 0x34 @opaque("obsolete; no public source tells more")
            /// Stops.
            rtas "stop" { returns { RTAS_SUCCESS -> never } }
            const LIMIT: u32 = 0x40
            """)
        let tree = try pages.doctree("test.rst")
        #expect(try tree.section("H_ONE (0x1C8)").texts.contains("Also named: H_UNO"))
        #expect(try tree.section("H_TWO (0x1C8)").texts.contains("Shares its opcode with: H_ONE"))
        #expect(try tree.section("H_TWO (0x1C8)").rows("Outputs") == [["r3", "trap: u64; in place of a return code"]])
        #expect(try tree.section("H_DARK (0x34)").texts.contains("Only its number is known: obsolete; no public source tells more"))
        #expect(try tree.section("stop (RTAS)").texts.contains("It does not return when it succeeds."))
        #expect(try tree.section("Constants").texts.contains("LIMIT = 0x40, u32"))
        #expect(try pages.text("calls-by-name.rst").contains("- H_UNO: another name of :ref:`H_ONE <hcall-H_ONE>`\n"))
    }

    /// Every kind of call that the language can say, in one module.
    @Test func everyConstructPassesSphinx() throws {
        let root = RestPages.packageRoot
        let pages = try RestPages(["Specs/status.papr", "Specs/types.papr", "Tests/Corpus/rst/constructs.papr"].map {
            try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8)
        })
        let said = try pages.sphinx()
        #expect(said == "")
        let tree = try pages.doctree("constructs.rst")
        #expect(tree.messages == [])
        #expect(tree.suspicious == [])
        #expect(try tree.section("H_SET_MODE_RESOURCE_SET_DAWR0 (resource = 2)").literals == ["H_SET_MODE(flags = 0, resource = 2, dawr, dawrx)"])
        #expect(try tree.section("H_PUT_TERM_CHAR (0x58)").rows("Parameters")[2] == ["3, r6-r7", "text: in, length bytes; its first byte is the most significant of r6"])
        #expect(try tree.section("H_GUEST_CREATE (0x470)").rows("Outputs").map { $0[0] } == ["r4", "r4"])
        #expect(try tree.section("H_GET_PERF_COUNTER_INFO (0xF080)").rows("Return codes")[1][1].contains("Only when detail == 27. Done, but what came is cut off."))
        #expect(try tree.section("ibm,open-errinjct (RTAS)").texts.contains("Cells: nargs 0, nret 2; the status is rets[1]"))
        #expect(try tree.section("ibm,send (RTAS)").rows("Outputs")[0][0] == "rets[1], rets[2]")
        #expect(try tree.section("H_HYP (0x5F0)").rows("Outputs")[1] == ["r5", "unused"])
        #expect(try tree.section("H_ASR_ON (0x34)").texts == ["Only its number is known: obsolete; parameters not found in a public source"])
    }

    @Test func labelsThatWouldBeOneAreTwo() throws {
        let pages = try RestPages(["module a\nenum Foo: u8 { x = 1 }\nenum foo: u8 { y = 1 }\n", "module index\nenum Foo: u8 { z = 1 }\n"])
        #expect(pages.files.map(\.path).prefix(2) == ["a.rst", "index-module.rst"])
        #expect(try pages.text("a.rst").contains(".. _enum-Foo:\n"))
        #expect(try pages.text("a.rst").contains(".. _enum-foo-2:\n"))
        #expect(try pages.text("index-module.rst").contains(".. _enum-Foo-3:\n"))
        #expect(try pages.sphinx() == "")
    }
}
