import PaprSema
import PaprSource
import RandomBuffers

@testable import PaprBackends

/// Writes the program that decodes the records of random values, reckons what they hold, and encodes them again.
struct CDigestProgram {
    let model: Model

    func text(headers: [String]) -> String {
        var text = headers.map { "#include \"\($0)\"\n" }.joined() + Self.beginning
        for place in model.buffers.indices { text += "static __u64 digest_\(name(place))(const struct papr_\(name(place))_value *value, __u64 h);\n" }
        for place in model.buffers.indices { text += function(place) + trial(place) }
        return text + "\nstatic const struct buffer buffers[] = {\n" + model.buffers.indices.map { "\t{ \"\(model.buffers[$0].name.source)\", try_\(name($0)) },\n" }.joined() + "};\n" + Self.end
    }

    private func name(_ place: Int) -> String { model.buffers[place].name.snake.string }

    private func function(_ place: Int) -> String {
        let fields = CFieldList(fields: model.buffers[place].fields)
        return "\nstatic __u64 digest_\(name(place))(const struct papr_\(name(place))_value *value, __u64 h)\n{\n\t(void)value;\n" + members(fields, "value->", "value->") + "\treturn h;\n}\n"
    }

    private func members(_ list: CFieldList, _ prefix: String, _ outerPrefix: String) -> String {
        list.fields.indices.filter { isKept($0, list.fields) }.map { place in
            let member = member(list, place, prefix, outerPrefix)
            return list.fields[place].condition.map { "\tif (\(condition($0, list))) {\n\(member)\t}\n" } ?? member
        }.joined()
    }

    private func condition(_ formula: Formula, _ list: CFieldList) -> String {
        let out = TextBuffer()
        CFormula(leaves: CFieldLeaves(model: model, list: list, size: "0"), out: out).condition(formula)
        return String(decoding: out.bytes, as: UTF8.self)
    }

    /// Not fixed, reserved or derived from others: what both languages have a member for.
    private func isKept(_ place: Int, _ fields: List<Field>) -> Bool {
        let field = fields[place]
        if case .union = field.kind { return true }
        if field.name == nil || field.fixed != nil { return false }
        if let target = field.counts { return fields[target].mayBeCut }
        return !fields.contains { other in
            switch other.kind {
            case .union(let path, _): path == FieldPath(field: place)
            case .array(let use): if case .until(.field(let path)) = use.extent { path == FieldPath(field: place) } else { false }
            case .bytes(.until(.field(let path))), .cstring(.until(.field(let path))): path == FieldPath(field: place)
            default: false
            }
        }
    }

    private func member(_ list: CFieldList, _ index: Int, _ prefix: String, _ outerPrefix: String) -> String {
        let field = list.fields[index], value = prefix + (list.infos[index].name.map(cText) ?? "")
        switch field.kind {
        case .scalar(let use): return "\th = mix(h, \(word(value, use)));\n"
        case .nested(let id): return "\th = digest_\(name(id.index))(&\(value), h);\n"
        case .bytes(.fixed(let count)): return "\th = mix_bytes(h, \(value), \(count));\n"
        case .cstring(.fixed): return "\th = mix_bytes(h, \(value), strlen(\(value)));\n"
        case .bytes, .cstring: return "\th = mix_bytes(h, \(value).data, \(value).size);\n"
        case .array(let use): return array(use, list, index, value)
        case .union(let selector, let arms): return union(selector, arms, list, list.unionName(index, model)!, prefix, outerPrefix)
        }
    }

    /// A number of a register's width, its sign extended.
    private func word(_ value: String, _ use: TypeUse) -> String { use.scalar!.signed ? "(__u64)(__s64)\(value)" : "(__u64)\(value)" }

    private func array(_ use: TypeUse, _ list: CFieldList, _ index: Int, _ value: String) -> String {
        let isBuffer: BufferID? = if case .buffer(let id) = use.base { id } else { nil }
        if case .fixed(let count) = use.extent, list.fields[index].stride == nil, isBuffer.map({ model.buffers[$0.index].wholeSize != nil }) ?? true {
            let each = isBuffer.map { "h = digest_\(name($0.index))(&\(value)[i], h)" } ?? "h = mix(h, \(word("\(value)[i]", use)))"
            return "\tfor (int i = 0; i < \(count); i++)\n\t\t\(each);\n\th = mix(h, \(count));\n"
        }
        if let id = isBuffer {
            let name = "papr_" + self.name(id.index)
            return "\t{\n\t\tstruct papr_span rest = \(value);\n\t\tstruct \(name)_value element;\n\t\t__u64 count = 0;\n\n\t\twhile (\(name)_next(&rest, &element)) {\n"
                + "\t\t\th = digest_\(self.name(id.index))(&element, h);\n\t\t\tcount++;\n\t\t}\n\t\th = mix(h, count);\n\t}\n"
        }
        let order = switch list.infos[index].order { case .little: "le"; case .native: "ne"; case .big: "be" }
        let size = use.scalar!.bytes, load = "papr_load_\(order)((const __u8 *)\(value).data + i * \(size), \(size))", unused = 64 - 8 * size
        let number = use.scalar!.signed ? "(__u64)((__s64)(\(load) << \(unused)) >> \(unused))" : load
        return "\tfor (__u64 i = 0; i < \(value).count; i++)\n\t\th = mix(h, \(number));\n\th = mix(h, \(value).count);\n"
    }

    private func union(_ selector: FieldPath, _ arms: List<Field.Arm>, _ list: CFieldList, _ name: CUnionName, _ prefix: String, _ outerPrefix: String) -> String {
        let union = prefix + cText(name)
        let fields = selector.isOuter ? list.outer! : list
        let whole = "(__u64)" + (selector.isOuter ? outerPrefix : prefix) + cText(fields.infos[selector.field].name!)
        var chosen = whole
        if let place = selector.bits, case .scalar(let use) = fields.fields[selector.field].kind, case .bits(let set) = use.base {
            chosen = "((\(whole) & \(model[set].fields[place].mask)ULL) >> \(model[set].fields[place].shift))"
        }
        var text = "\tswitch (\(chosen)) {\n"
        for arm in arms {
            text += "\tcase \(arm.value.word)ULL:\n\t\th = mix(h, \(ValueDigest.number(of: arm.name.camel.string))ULL);\n"
            text += members(CFieldList(fields: arm.fields, place: CPlace(arm: (name, arm.name.snake)), outer: list), "\(union).\(cText(CName(arm.name.snake))).", prefix) + "\t\tbreak;\n"
        }
        text += "\tdefault:\n\t\th = mix(h, \(ValueDigest.number(of: "unknown"))ULL);\n"
        if selector.bits == nil, !selector.isOuter { text += "\t\th = mix(h, \(whole));\n" }
        return text + "\t\th = mix_bytes(h, \(union).other.data, \(union).other.size);\n\t\tbreak;\n\t}\n"
    }

    private func trial(_ place: Int) -> String {
        """

        static bool try_\(name(place))(const __u8 *bytes, __u64 count, __u64 *sum, bool *same)
        {
        \tstruct papr_\(name(place))_value value;
        \tlong used;

        \tmemset(&value, 0xA5, sizeof(value));
        \tused = papr_\(name(place))_read(bytes, count, &value);
        \tif (used < 0)
        \t\treturn false;
        \t*sum = digest_\(name(place))(&value, 0xCBF29CE484222325ULL);
        \tmemset(back, 0xEE, count + 1);
        \t*same = papr_\(name(place))_write(&value, back, count) == (long)count && !memcmp(back, bytes, count) && back[count] == 0xEE;
        \treturn true;
        }

        """
    }

    private func cText(_ piece: some Printable) -> String {
        let out = TextBuffer()
        out.put(piece)
        return String(decoding: out.bytes, as: UTF8.self)
    }

    private static let beginning = """
        #include <stdio.h>
        #include <stdlib.h>
        #include <string.h>

        long papr_hcall_hook(unsigned long opcode, unsigned long registers[9]) { (void)opcode; (void)registers; return -2; }
        bool papr_rtas_hook(const char *name, int nargs, const __u32 *args, int nret, __u32 *rets)
        { (void)name; (void)nargs; (void)args; (void)nret; (void)rets; return false; }
        void papr_delay_hook(__u32 ms, bool atomic) { (void)ms; (void)atomic; }

        struct buffer {
        \tconst char *name;
        \tbool (*trial)(const __u8 *bytes, __u64 count, __u64 *sum, bool *same);
        };
        static __u8 back[1 << 16];

        static __u64 mix(__u64 h, __u64 word)
        {
        \th = (h ^ word) * 0x9E3779B97F4A7C15ULL;
        \treturn h ^ h >> 29;
        }

        static __u64 mix_bytes(__u64 h, const void *data, __u64 count)
        {
        \tfor (__u64 i = 0; i < count; i++)
        \t\th = mix(h, ((const __u8 *)data)[i]);
        \treturn mix(h, count);
        }


        """

    private static let end = """

        static __u8 bytes[1 << 16];

        static bool take_bytes(__u64 count) { return fread(bytes, 1, count, stdin) == count; }

        static __u64 take(int count)
        {
        \tif (!take_bytes(count))
        \t\texit(4);
        \treturn papr_load_le(bytes, count);
        }

        static void try_all(const struct buffer *buffer)
        {
        \t__u64 all = 0xCBF29CE484222325ULL, accepted = 0, failures = 0;

        \tfor (__u64 count = take(4); count; count--) {
        \t\t__u64 length = take(4), expected = take(8), sum = 0;
        \t\tbool same = false, read;
        \t\t__u8 *copy = malloc(length + !length);

        \t\tif (!take_bytes(length))
        \t\t\texit(4);
        \t\tmemcpy(copy, bytes, length);
        \t\tread = buffer->trial(copy, length, &sum, &same);
        \t\tfree(copy);
        \t\tif (expected && !(read && sum == expected && same))
        \t\t\tfailures++;
        \t\tif (!expected)
        \t\t\taccepted += read;
        \t\tall = mix(all, read ? sum : 0);
        \t}
        \tprintf("%s accepted=%llu sum=%016llx failures=%llu\\n", buffer->name, (unsigned long long)accepted, (unsigned long long)all,
        \t       (unsigned long long)failures);
        }

        int main(void)
        {
        \twhile (take_bytes(4)) {
        \t\t__u64 length = papr_load_le(bytes, 4), i;

        \t\tif (!take_bytes(length))
        \t\t\treturn 4;
        \t\tfor (i = 0; i < sizeof(buffers) / sizeof(buffers[0]); i++) {
        \t\t\tif (strlen(buffers[i].name) == length && !memcmp(buffers[i].name, bytes, length)) {
        \t\t\t\ttry_all(&buffers[i]);
        \t\t\t\tbreak;
        \t\t\t}
        \t\t}
        \t\tif (i == sizeof(buffers) / sizeof(buffers[0]))
        \t\t\treturn 3;
        \t}
        \treturn 0;
        }

        """
}
