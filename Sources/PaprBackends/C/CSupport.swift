import CPaprSupport
import PaprSource

/// The fixed C text that goes out with what is generated, as it lies in `Sources/CPaprSupport`.
enum CSupport {
    static var supportHeader: Text { text(papr_embedded_support_header) }

    private static func text(_ embedded: papr_embedded) -> Text { Text(base: embedded.text, count: Int(embedded.size)) }

    static func file(_ text: Text, at path: String) -> OutputFile {
        let out = TextBuffer(capacity: text.count)
        out.put(text)
        return OutputFile(path: path, text: out)
    }
}
