"""The same interface twice: as a .papr spec and as a schema for flatc.

Each call has an opcode, four arguments, two outputs, five return codes, a buffer of six fields and three lines of documentation.
"""
import sys

VERBS = ["Reads", "Maps", "Queries", "Registers", "Releases", "Modifies", "Attaches", "Signals"]
THINGS = ["window", "queue", "partition", "adapter", "counter", "region", "channel", "resource"]
CODES = [("H_SUCCESS", 0), ("H_BUSY", 1), ("H_HARDWARE", -1), ("H_PARAMETER", -4), ("H_P2", -55)]
FIELDS = [("address", "u64"), ("length", "u64"), ("identifier", "u32"), ("state", "u16"), ("kind", "u8"), ("priority", "u8")]
FLATBUFFERS_TYPE = {"u64": "ulong", "u32": "uint", "u16": "ushort", "u8": "ubyte"}

CODE_TABLE = """codes Hcall {
    /// The call did what was asked.
    H_SUCCESS = 0 @class(success)
    /// Not finished.
    H_BUSY = 1 @class(busy)
    /// The hardware failed.
    H_HARDWARE = -1
    /// An argument is wrong.
    H_PARAMETER = -4
    /// The second argument is wrong.
    H_P2 = -55
}
"""


def documentation(number):
    verb, thing = VERBS[number % 8], THINGS[number // 8 % 8]
    return [f"{verb} the {thing} {number} of a partition and tells how it went.",
            f"The {thing} must have been made before; its record says where it lies and in which state it is.",
            "Nothing has changed when the answer is an error."]


def papr(count):
    """The spec of `count` calls."""
    lines = ["/// Calls made up for measuring.", "module benchmark", "", CODE_TABLE]
    for number in range(count):
        lines.append(f"/// What call {number} works on.")
        lines.append(f"buffer Record{number} {{")
        lines += [f"    {name}: {kind}" for name, kind in FIELDS]
        lines.append("}\n")
        lines += [f"/// {line}" for line in documentation(number)]
        lines.append(f"""hcall H_CALL_{number} = {0x10000 + 4 * number:#X} {{
    in unit: u64
    in flags: u64
    in record: &in Record{number}
    in limit: u32
    out handle: u64
    out used: u32
    returns {{
        H_SUCCESS
        H_BUSY -> retry
        H_HARDWARE
        H_PARAMETER
        H_P2
    }}
}}
""".replace("0X", "0x"))
    return "\n".join(lines)


def flatbuffers(count):
    """The schema with the same content."""
    lines = ["/// Calls made up for measuring.", "namespace benchmark;", "", "enum Opcode : ulong {"]
    lines += [f"  H_CALL_{number} = {0x10000 + 4 * number:#x}," for number in range(count)]
    lines.append("}\n")
    codes = ", ".join(f"{name} = {value}" for name, value in sorted(CODES, key=lambda code: code[1]))
    for number in range(count):
        lines.append(f"/// What call {number} works on.")
        lines.append(f"table Record{number} {{")
        lines += [f"  {name}: {FLATBUFFERS_TYPE[kind]};" for name, kind in FIELDS]
        lines.append("}\n")
        lines.append(f"enum Code{number} : long {{ {codes} }}\n")
        lines += [f"/// {line}" for line in documentation(number)]
        lines.append(f"table Arguments{number} {{ unit: ulong; flags: ulong; record: Record{number}; limit: uint; }}")
        lines.append(f"table Outputs{number} {{ handle: ulong; used: uint; code: Code{number}; }}\n")
    return "\n".join(lines)


if __name__ == "__main__":
    kind, count = sys.argv[1:]
    sys.stdout.write({"papr": papr, "flatbuffers": flatbuffers}[kind](int(count)))
