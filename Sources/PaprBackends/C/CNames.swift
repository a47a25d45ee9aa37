import PaprSource

/// A name of a parameter or field: as it is, or with an underscore behind it where C, C++, a kernel or the generated code has that word.
struct CName: Printable {
    let name: Name
    let isReserved: Bool

    init(_ name: Name) {
        self.name = name
        isReserved = CWords.reserved.contains(name.text)
    }

    @inline(__always)
    func print(into buffer: TextBuffer) {
        buffer.put(name)
        if isReserved { buffer.append(byte: UInt8(ascii: "_")) }
    }
}

/// A set of words that never changes.
struct WordSet: Sendable {
    private var slots: [Text?]
    /// For each length up to 15 the first bytes (less 64, without case) that words of it have: most names are told apart by that.
    private var firsts = Array(repeating: UInt32(0), count: 16)

    init(_ words: StaticString) {
        slots = Array(repeating: nil, count: 1024)
        let text = Text(words)
        var start = 0
        for index in 0...text.count where index == text.count || text[index] == UInt8(ascii: " ") || text[index] == UInt8(ascii: "\n") {
            if index > start { insert(text[start..<index]) }
            start = index + 1
        }
    }

    private mutating func insert(_ word: Text) {
        var slot = WordSet.hash(word)
        while slots[slot] != nil { slot = (slot + 1) & 1023 }
        slots[slot] = word
        firsts[min(word.count, 15)] |= 1 << UInt32(word[0] & 31)
    }

    func contains(_ word: Text) -> Bool {
        guard word.count > 0, firsts[min(word.count, 15)] & 1 << UInt32(word[0] & 31) != 0 else { return false }
        var slot = WordSet.hash(word)
        while let known = slots[slot] {
            if known == word { return true }
            slot = (slot + 1) & 1023
        }
        return false
    }

    private static func hash(_ word: Text) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in word.bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int((hash ^ (hash >> 15)) & 1023)
    }
}

/// Words that a generated parameter or field can't have.
enum CWords {
    static let reserved = WordSet(
        """
        auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return
        short signed sizeof static struct switch typedef union unsigned void volatile while asm typeof constexpr nullptr bool true false
        alignas alignof static_assert thread_local typeof_unqual
        and and_eq bitand bitor catch char8_t char16_t char32_t class co_await co_return co_yield compl concept const_cast consteval constinit
        decltype delete dynamic_cast explicit export friend mutable namespace new noexcept not not_eq operator or or_eq private protected public
        reinterpret_cast requires static_cast template this throw try typeid typename using virtual wchar_t xor xor_eq override final
        u8 u16 u32 u64 s8 s16 s32 s64 size_t ssize_t uint8_t uint16_t uint32_t uint64_t int8_t int16_t int32_t int64_t uintptr_t intptr_t offsetof
        current jiffies min max swap clamp min_t max_t abs container_of likely unlikely barrier current_thread_info printk memcpy memset memcmp
        memmove strlen module_init module_exit __init __exit pr_err pr_info HZ PAGE_SIZE BUG WARN
        linux unix i386 errno stdin stdout stderr assert signal environ NULL EOF major minor makedev
        vector pixel PPC powerpc NAN INFINITY isnan isinf signbit
        rc ret retry args rets nargs nret out wait going kept
        """)
}
