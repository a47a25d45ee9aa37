import CPaprSupport
import PaprSource

/// The fixed C text that goes out with what is generated, as it lies in `Sources/CPaprSupport`.
enum CSupport {
    static var supportHeader: Text { Text(base: papr_embedded_support_h_bytes(), count: Int(papr_embedded_support_h_size)) }

    static func file(_ text: Text, at path: String) -> OutputFile {
        let out = TextBuffer(capacity: text.count)
        out.put(text)
        return OutputFile(path: path, text: out)
    }
}
