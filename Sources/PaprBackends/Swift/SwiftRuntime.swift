import CPaprSupport
import PaprSource

/// What generated Swift stands on, as files that can be compiled together with it, in place of a dependency.
public enum SwiftRuntime {
    /// The sources of PaprRuntime, for `--swift`.
    public static func runtimeFiles() -> [OutputFile] { files(below: "swift/PaprRuntime/", papr_swift_runtime_at) }

    /// The sources of PaprMock, for `--mock`.
    public static func mockFiles() -> [OutputFile] { files(below: "mock/swift/PaprMock/", papr_swift_mock_at) }

    private static func files(below directory: String, _ file: (UInt) -> UnsafePointer<papr_swift_file>?) -> [OutputFile] {
        var files: [OutputFile] = []
        while let next = file(UInt(files.count))?.pointee {
            let out = TextBuffer(capacity: Int(next.size))
            out.append(next.text, Int(next.size))
            files.append(OutputFile(path: directory + String(cString: next.name), text: out))
        }
        return files
    }
}
