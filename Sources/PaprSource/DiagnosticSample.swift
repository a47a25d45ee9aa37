internal import CPaprSupport

/// A spec with a mistake, and the same spec mended: files of `Tests/Corpus/diagnostics`, inside the command.
public struct DiagnosticSample: Sendable {
    /// Gives its number, once. It may be no UTF-8.
    public let bad: Text
    /// Gives nothing.
    public let good: Text

    /// The module `common`, which samples may import.
    public static var common: Text { text(papr_sample_common()) }

    fileprivate static func text(_ start: UnsafePointer<UInt8>?) -> Text {
        guard let start else { return .empty }
        var count = 0
        while start[count] != 0 { count += 1 }
        return Text(base: start, count: count)
    }
}

extension DiagnosticNumber {
    public var sample: DiagnosticSample {
        let place = 2 * UInt(DiagnosticNumber.allCases.firstIndex(of: self)!)
        return DiagnosticSample(bad: DiagnosticSample.text(papr_sample_at(place)), good: DiagnosticSample.text(papr_sample_at(place + 1)))
    }
}
