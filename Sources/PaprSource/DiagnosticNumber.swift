/// The number of a kind of mistake, printed as `PAPR0123`. A number is never reused; the compiler refuses one given twice.
///
/// 1...99 text and grammar, 100...199 names and constants, 200...299 types, bits and buffers, 300...399 calls, 400...499 codes and how a
/// call goes on, 500...599 names of the outputs.
public enum DiagnosticNumber: Int, CaseIterable, Sendable {
    case invalidUTF8 = 1
}

extension DiagnosticNumber: CustomStringConvertible {
    public var description: String {
        let digits = String(rawValue)
        return "PAPR" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
