extension Text {
    /// The place of the first byte that does not belong to well-formed UTF-8; `nil`: all is well.
    public var firstInvalidByte: Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    /// The text as far as it can be shown: U+FFFD stands for what is no character. The place of the first such byte stays the same.
    public var mended: Text { Text(copying: Array(string.utf8)) }
}

extension Diagnostic {
    /// Says that a file is not UTF-8; `file` has the mended text.
    public static func notUTF8(_ file: SourceFile, firstInvalid offset: Int) -> Diagnostic {
        let replacement = 3  // bytes of U+FFFD
        let span = Span(file: file.id, start: UInt32(offset), end: UInt32(min(offset + replacement, file.text.count)))
        return Diagnostic(.invalidUTF8, "'\(file.path)' is not UTF-8", at: span, label: "these bytes are no character; save the file as UTF-8")
    }
}
