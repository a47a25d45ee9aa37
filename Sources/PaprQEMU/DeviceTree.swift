/// A flattened device tree: nodes with properties.
public struct DeviceTree: Sendable {
    public struct Node: Sendable {
        /// `/rtas`; the root is empty.
        public let path: String
        /// In the order of the tree.
        public internal(set) var properties: [(name: String, value: [UInt8])] = []

        /// The property of this name.
        public subscript(name: String) -> [UInt8]? { properties.first { $0.name == name }?.value }
    }
    /// In the order of the tree, a node before those in it.
    public private(set) var nodes: [Node] = []

    /// Reads as much as can be read.
    public init(_ bytes: [UInt8]) {
        func word(_ at: Int) -> Int { at + 4 <= bytes.count ? bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } : 9 }
        func text(_ at: Int) -> String { at < bytes.count ? String(decoding: bytes[at...].prefix { $0 != 0 }, as: UTF8.self) : "" }
        guard bytes.count >= 40, word(0) == 0xD00D_FEED else { return }
        let strings = word(12)
        var at = word(8), around: [Int] = []
        while true {
            let tag = word(at)
            at += 4
            switch tag {
            case 1:
                let name = text(at), parent = around.last.map { nodes[$0].path } ?? ""
                around.append(nodes.count)
                nodes.append(Node(path: around.count == 1 ? "" : parent + "/" + name))
                at += (name.utf8.count + 4) / 4 * 4
            case 2: _ = around.popLast()
            case 3:
                let length = word(at), end = at + 8 + length
                guard end <= bytes.count, let node = around.last else { return }
                nodes[node].properties.append((text(strings + word(at + 4)), Array(bytes[(at + 8)..<end])))
                at += 8 + (length + 3) / 4 * 4
            case 4: continue
            default: return
            }
        }
    }

    /// The node at this path.
    public subscript(path: String) -> Node? { nodes.first { $0.path == path } }
}
