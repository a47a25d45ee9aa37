import Foundation
import PaprSema
import PaprSource
import Testing

@testable import PaprBackends

/// Tests/Corpus/buffers/vectors.txt, and the like for the awkward structures, as C programs: on this machine and on a big-endian one.
@Suite struct CVectorTests {
    private func program() throws -> (outputs: COutputs, file: String) {
        let outputs = try COutputs.specs.get()
        let vectors = try ["buffers/vectors.txt", "c/vectors.txt"].flatMap {
            try BufferVector.all(in: String(contentsOfFile: "\(COutputs.root)/Tests/Corpus/\($0)", encoding: .utf8))
        }
        #expect(vectors.count > 100)
        let text = try CVectorProgram(model: outputs.model).text(vectors, headers: outputs.headers)
        return (outputs, try outputs.directory.write("vectors-\(UUID().uuidString).c", text))
    }

    @Test func holdNatively() throws {
        let (outputs, file) = try program()
        try expectSilence(.gcc, ["-std=c11", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", outputs.include, file, "-o", file + ".out"])
        try expectSilence(CTool(name: file + ".out", package: ""), [])
    }

    @Test func holdBigEndian() throws {
        let (outputs, file) = try program()
        try expectSilence(.big, ["-std=c11", "-static", outputs.include, file, "-o", file + ".out"])
        try expectSilence(.qemu, [file + ".out"])
    }
}

/// One line of the vectors: a structure, its bytes, what they mean.
struct BufferVector {
    enum Mark: String { case both = "", reading = "-", little = "<", big = ">", refused = "!" }
    let mark: Mark
    let buffer: String
    let bytes: [UInt8]
    let fields: [(path: String, value: String)]
    let line: Int

    static func all(in text: String) throws -> [BufferVector] {
        try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) ? nil : try BufferVector(String(line), number + 1)
        }
    }

    private init(_ text: String, _ line: Int) throws {
        var words = text.split(separator: " ").map(String.init)
        mark = Mark(rawValue: words[0]) ?? .both
        if mark != .both { words.removeFirst() }
        try #require(words.count >= 2, "line \(line) says no bytes")
        buffer = words[0]
        bytes = words[1] == "-" ? [] : words[1].split(separator: ".").flatMap(BufferVector.group)
        var fields: [(String, String)] = []
        var rest = words[2...]
        while let word = rest.popFirst() {
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            var value = parts[1]
            while value.hasPrefix("\""), !value.hasSuffix("\"") || value.count == 1, let more = rest.popFirst() { value += " " + more }
            fields.append((parts[0], value))
        }
        self.fields = fields
        self.line = line
    }

    private static func group(_ text: Substring) -> [UInt8] {
        let parts = text.split(separator: "*")
        var bytes = hex(parts[0])
        if parts.count > 1, let last = bytes.last { bytes += Array(repeating: last, count: Int(parts[1])! - 1) }
        return bytes
    }

    static func hex(_ text: some StringProtocol) -> [UInt8] {
        var digits = text.compactMap { UInt8(String($0), radix: 16) }[...]
        var bytes: [UInt8] = []
        while let high = digits.popFirst(), let low = digits.popFirst() { bytes.append(high << 4 | low) }
        return bytes
    }
}

/// Writes the program that tries all vectors.
struct CVectorProgram {
    let model: Model

    func text(_ vectors: [BufferVector], headers: [String]) throws -> String {
        var text = headers.map { "#include \"\($0)\"\n" }.joined() + """
            #include <stdio.h>
            #include <stdlib.h>
            #include <string.h>

            long papr_hcall_hook(unsigned long opcode, unsigned long registers[9]) { (void)opcode; (void)registers; return -2; }
            bool papr_rtas_hook(const char *name, int nargs, const __u32 *args, int nret, __u32 *rets)
            { (void)name; (void)nargs; (void)args; (void)nret; (void)rets; return false; }
            void papr_delay_hook(__u32 ms, bool atomic) { (void)ms; (void)atomic; }
            static int failures;
            #define CHECK(c) do { if (!(c)) { printf("vector of line %d: %s\\n", line, #c); failures++; } } while (0)


            """
        for (number, vector) in vectors.enumerated() { text += try function(vector, number) }
        text += "int main(void)\n{\n" + vectors.indices.map { "\tvector\($0)();\n" }.joined() + "\treturn failures != 0;\n}\n"
        return text
    }

    private func function(_ vector: BufferVector, _ number: Int) throws -> String {
        let id = try #require(model.buffers.firstIndex { $0.name.source.string == vector.buffer }, "line \(vector.line): no buffer '\(vector.buffer)'")
        let name = "papr_" + model.buffers[id].name.snake.string, count = vector.bytes.count
        var text = "static void vector\(number)(void)\n{\n\tconst int line = \(vector.line);\n"
        text += "\tstatic const __u8 bytes[\(max(count, 1))] = { \(vector.bytes.map { "\($0)" }.joined(separator: ", ")) };\n"
        text += "\tstruct \(name)_value value;\n\t__u8 *copy;\n\tlong used;\n\tunsigned int i;\n\n\t(void)i;\n"
        switch vector.mark {
        case .little: text += "\tif (__BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__)\n\t\treturn;\n"
        case .big: text += "\tif (__BYTE_ORDER__ != __ORDER_BIG_ENDIAN__)\n\t\treturn;\n"
        default: break
        }
        // Each part of it lies in memory of just that size, so that a look past the end is seen.
        if count > 0 {
            text += "\tfor (i = 0; i < \(count); i++) {\n\t\tcopy = malloc(i + !i);\n\t\tmemcpy(copy, bytes, i);\n"
            text += "\t\tused = \(name)_read(copy, i, &value);\n\t\tCHECK(used <= (long)i);\n\t\tfree(copy);\n\t}\n"
        }
        text += "\tcopy = malloc(\(max(count, 1)));\n\tmemcpy(copy, bytes, \(count));\n\tmemset(&value, 0xA5, sizeof(value));\n\tused = \(name)_read(copy, \(count), &value);\n"
        if vector.mark == .refused {
            text += "\tCHECK(used < 0 && -1 - used <= \(count));\n"
        } else {
            text += vector.mark == .reading ? "\tCHECK(used >= 0 && used <= \(count));\n" : "\tCHECK(used == \(count));\n"
            for field in vector.fields { text += try check(field.path, field.value, vector, Place(list: CFieldList(fields: model.buffers[id].fields), value: "value", bytes: "copy")) }
        }
        if vector.mark != .refused, vector.mark != .reading { text += writing(name, count) }
        return text + "\tfree(copy);\n}\n\n"
    }

    private func writing(_ name: String, _ count: Int) -> String {
        """
        \t{
        \t\t__u8 back[\(count + 1)];

        \t\tmemset(back, 0xEE, sizeof(back));
        \t\tCHECK(\(name)_write(&value, back, \(count)) == \(count));
        \t\tCHECK(!memcmp(back, bytes, \(count)));
        \t\tCHECK(\(name)_write(&value, back, \(count) + 1) == \(count) && back[\(count)] == 0xEE);
        \t\tfor (i = 0; i < \(count); i++)
        \t\t\tCHECK(\(name)_write(&value, back, i) < 0 && back[\(count)] == 0xEE);
        \t}

        """
    }

    // MARK: - Values

    private struct Place {
        var list: CFieldList
        /// The value structure and the bytes that it was read from, as C expressions.
        var value: String
        var bytes: String
    }

    private func check(_ path: String, _ expected: String, _ vector: BufferVector, _ place: Place) throws -> String {
        let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
        if parts[0] == "arm" { return try checkArm(expected, place) }
        if parts[0] == "other" { return span(place.value + "." + (try union(place).name) + ".other", BufferVector.hex(expected)) }
        var name = parts[0], element: Int?
        if let bracket = name.firstIndex(of: "[") {
            element = Int(name[name.index(after: bracket)...].dropLast())
            name = String(name[..<bracket])
        }
        let (list, index, expression) = try find(name, vector, place)
        if let element { return try checkElement(list, index, expression, element, parts.count > 1 ? parts[1] : nil, expected, vector) }
        if parts.count > 1 { return try checkPart(list, index, expression, parts[1], expected, vector, place) }
        return try checkWhole(list, index, expression, expected, place)
    }

    /// The list that has the field, its place there, and the value's expression.
    private func find(_ name: String, _ vector: BufferVector, _ place: Place) throws -> (CFieldList, Int, String) {
        if let index = place.list.fields.firstIndex(where: { $0.name?.source.string == name }) {
            return (place.list, index, place.value + "." + cName(place.list, index))
        }
        let union = try union(place)
        let armName = vector.fields.first { $0.path.hasSuffix("arm") }?.value ?? ""
        for arm in union.arms where arm.name.source.string == armName || armName.isEmpty {
            let list = CFieldList(fields: arm.fields, outer: place.list)
            if let index = list.fields.firstIndex(where: { $0.name?.source.string == name }) {
                return (list, index, "\(place.value).\(union.name).\(cText(CName(arm.name.snake))).\(cName(list, index))")
            }
        }
        throw Unknown(what: "line \(vector.line): no field '\(name)'")
    }

    private struct Unknown: Error, CustomStringConvertible {
        let what: String
        var description: String { what }
    }

    private func union(_ place: Place) throws -> (name: String, arms: List<Field.Arm>, selector: FieldPath) {
        for index in place.list.fields.indices {
            if let name = place.list.unionName(index, model), case .union(let selector, let arms) = place.list.fields[index].kind { return (cText(name), arms, selector) }
        }
        throw Unknown(what: "no union")
    }

    private func checkArm(_ expected: String, _ place: Place) throws -> String {
        let union = try union(place)
        var selector = try number(place.list, union.selector.field, place.value + "." + cName(place.list, union.selector.field), place)
        if let part = union.selector.bits, case .scalar(let use) = place.list.fields[union.selector.field].kind, case .bits(let set) = use.base {
            selector = "((\(selector) & \(model.bits[set.index].fields[part].mask)ULL) >> \(model.bits[set.index].fields[part].shift))"
        }
        if expected == "unknown" { return union.arms.map { "\tCHECK(\(selector) != \($0.value.word)ULL);\n" }.joined() }
        let arm = try #require(union.arms.first { $0.name.source.string == expected })
        return "\tCHECK(\(selector) == \(arm.value.word)ULL);\n"
    }

    private func number(_ list: CFieldList, _ index: Int, _ expression: String, _ place: Place) throws -> String {
        let info = list.infos[index]
        if info.isMember { return "(__u64)\(expression)" }
        let order = info.order == .little ? "le" : info.order == .native ? "ne" : "be"
        try #require(info.offset >= 0, "a number that is not in the value has to have a known place")
        return "papr_load_\(order)(\(place.bytes) + \(info.offset), \(info.size))"
    }

    private func checkWhole(_ list: CFieldList, _ index: Int, _ expression: String, _ expected: String, _ place: Place) throws -> String {
        switch list.fields[index].kind {
        case .bytes(.fixed(let count)):
            return "\tCHECK(!memcmp(\(expression), (const __u8[]){ \(array(BufferVector.hex(expected))) }, \(count)));\n"
        case .cstring(.fixed): return "\tCHECK(!strcmp(\(expression), \(expected)));\n"
        case .bytes: return span(expression, BufferVector.hex(expected))
        case .cstring: return span(expression, Array(expected.dropFirst().dropLast().utf8))
        default: return "\tCHECK(\(try number(list, index, expression, place)) == (__u64)\(literal(expected)));\n"
        }
    }

    private func span(_ expression: String, _ bytes: [UInt8]) -> String {
        "\tCHECK(\(expression).size == \(bytes.count) && !memcmp(\(expression).data, (const __u8[]){ \(array(bytes)) }, \(bytes.count)));\n"
    }

    private func array(_ bytes: [UInt8]) -> String { (bytes + [0]).map { "\($0)" }.joined(separator: ", ") }

    private func literal(_ text: String) -> String { text.hasPrefix("-") ? "(__s64)\(text)LL" : text + "ULL" }

    /// `flags.valid`, `pair.left`, `items.count`
    private func checkPart(_ list: CFieldList, _ index: Int, _ expression: String, _ rest: String, _ expected: String, _ vector: BufferVector,
                           _ place: Place) throws -> String {
        switch list.fields[index].kind {
        case .array where rest == "count": return "\tCHECK(\(expression).count == \(expected));\n"
        case .nested(let id):
            let inner = Place(list: CFieldList(fields: model.buffers[id.index].fields), value: expression, bytes: "(\(place.bytes) + \(list.infos[index].offset))")
            return try check(rest, expected, vector, inner)
        case .scalar(let use):
            guard case .bits(let set) = use.base, let field = model.bits[set.index].fields.first(where: { $0.name?.source.string == rest }) else { break }
            return "\tCHECK((\(try number(list, index, expression, place)) & \(field.mask)ULL) >> \(field.shift) == \(literal(expected)));\n"
        default: break
        }
        throw Unknown(what: "line \(vector.line): '\(rest)' of what?")
    }

    private func checkElement(_ list: CFieldList, _ index: Int, _ expression: String, _ element: Int, _ rest: String?, _ expected: String,
                              _ vector: BufferVector) throws -> String {
        guard case .array(let use) = list.fields[index].kind else { throw Unknown(what: "line \(vector.line): no array") }
        guard case .buffer(let id) = use.base else { return "\tCHECK((__u64)\(expression)[\(element)] == (__u64)\(literal(expected)));\n" }
        let name = "papr_" + model.buffers[id.index].name.snake.string
        let inner = CFieldList(fields: model.buffers[id.index].fields)
        if case .fixed = use.extent, model.buffers[id.index].wholeSize != nil {
            return try check(rest ?? "", expected, vector, Place(list: inner, value: "\(expression)[\(element)]", bytes: "copy"))
        }
        var text = "\t{\n\t\tstruct papr_span rest = \(expression);\n\t\tstruct \(name)_value element;\n\t\tconst __u8 *here = NULL;\n\n"
        text += "\t\tfor (i = 0; i <= \(element); i++) {\n\t\t\there = rest.data;\n\t\t\tCHECK(\(name)_next(&rest, &element));\n\t\t}\n\t\t(void)here;\n"
        text += try check(rest ?? "", expected, elementVector(vector, element, list, index), Place(list: inner, value: "element", bytes: "here"))
        return text + "\t}\n"
    }

    /// What a vector says of one element: which arm its union has.
    private func elementVector(_ vector: BufferVector, _ element: Int, _ list: CFieldList, _ index: Int) -> BufferVector {
        let prefix = "\(list.fields[index].name!.source)[\(element)]."
        return BufferVector(of: vector, fields: vector.fields.filter { $0.path.hasPrefix(prefix) })
    }

    private func cName(_ list: CFieldList, _ index: Int) -> String { list.infos[index].name.map(cText) ?? "" }

    private func cText(_ piece: some Printable) -> String {
        let out = TextBuffer()
        out.put(piece)
        return String(decoding: out.bytes, as: UTF8.self)
    }
}

extension BufferVector {
    init(of vector: BufferVector, fields: [(path: String, value: String)]) {
        (mark, buffer, bytes, line) = (vector.mark, vector.buffer, vector.bytes, vector.line)
        self.fields = fields
    }
}
