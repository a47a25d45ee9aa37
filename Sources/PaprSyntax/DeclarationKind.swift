import PaprSource

extension DeclarationKind {
    /// The kind that a word names; words only where a declaration begins.
    init?(word: Text) {
        guard word.count >= 4, word.count <= 6 else { return nil }
        switch word[0] {
        case UInt8(ascii: "c") where word == Text("const"): self = .const
        case UInt8(ascii: "c") where word == Text("codes"): self = .codes
        case UInt8(ascii: "t") where word == Text("type"): self = .type
        case UInt8(ascii: "e") where word == Text("enum"): self = .enum
        case UInt8(ascii: "b") where word == Text("bits"): self = .bits
        case UInt8(ascii: "b") where word == Text("buffer"): self = .buffer
        case UInt8(ascii: "h") where word == Text("hcall"): self = .hcall
        case UInt8(ascii: "r") where word == Text("rtas"): self = .rtas
        default: return nil
        }
    }

    static let words: [StaticString] = ["const", "type", "enum", "bits", "buffer", "codes", "hcall", "rtas"]
}
