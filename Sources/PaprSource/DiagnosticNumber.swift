/// The number of a kind of mistake, printed as `PAPR0123`. A number is never reused; the compiler refuses one given twice.
///
/// 1...99 text and grammar, 100...199 names and constants, 200...299 types, bits and buffers, 300...399 calls, 400...499 codes and how a
/// call goes on, 500...599 names of the outputs.
public enum DiagnosticNumber: Int, CaseIterable, Sendable {
    // Text and grammar.
    /// The file is not UTF-8.
    case invalidUTF8 = 1
    /// A character that begins no token.
    case unexpectedCharacter = 2
    /// A control, bidirectional or invisible character outside comments, documentation and strings.
    case invisibleCharacter = 3
    /// A string that its line doesn't end.
    case unterminatedString = 4
    /// A backslash in a string with something else than `\\` `\"` `\n` `\t` `\u{…}` behind it.
    case invalidEscape = 5
    /// Digits that are no number.
    case malformedNumber = 6
    /// A number above 127 bits.
    case numberTooLarge = 7
    /// A name with letters outside a-z.
    case foreignLetters = 8
    /// `/* … */`.
    case blockComment = 9
    /// Brackets, braces or operators nested more than 200 deep.
    case nestedTooDeep = 10
    /// A token that doesn't stand here; the message says what does.
    case unexpectedToken = 11
    /// A word that is nearly one of the grammar's.
    case misspeltWord = 12
    /// `///` that stands before nothing.
    case misplacedDocumentation = 13
    /// A file without `module`.
    case missingModule = 14
    /// `module` or `import` behind a declaration, or a second `module`.
    case misplacedHeader = 15
    /// `{` without its `}`.
    case missingBrace = 16
    /// `}` without its `{`.
    case unmatchedBrace = 17
    /// `(` or `[` that is not closed.
    case missingBracket = 18
    /// The parts of a declaration or entry out of order, or one twice.
    case misplacedClause = 19
    /// `a < b < c` or `a...b...c`.
    case chainedOperators = 20
    /// A reserved word as a name.
    case reservedName = 21

    // Names and constants.
    /// Two files say that they are the same module.
    case moduleTwice = 100
    case unknownModule = 101
    case importTwice = 102
    case nameTwice = 103
    case unknownName = 104
    case notImported = 105
    case languageName = 106
    case cycle = 107
    case missingValue = 108
    case notConstant = 109
    case numberOutOfRange = 110
    case divisionByZero = 111
    case strayList = 112
    case emptyRange = 113
    case unknownFunction = 114
    case notBits = 115
    case valueTwice = 116
    case strayMember = 117
    case unknownAttribute = 120
    case misplacedAttribute = 121
    case attributeTwice = 122
    case attributeArguments = 123
    case unknownWord = 124

    // Types, bits and buffers.
    case missingType = 200
    case wrongType = 201
    case addressWithoutDirection = 202
    case bitOutside = 210
    case bitOverlap = 211
    case bitHole = 212
    case fieldOverlap = 220
    case fieldOutside = 221
    case fieldMisaligned = 222

    // Calls.
    case opcodeTwice = 300
    case opaqueCall = 301
    case tooMany = 302
    case placeTwice = 303
    case registerOutside = 304
    case sizeUnknown = 305
    case directionMissing = 306
    case optionalNotLast = 307
    case lengthNamesNothing = 308
    case cellHole = 309
    case requireWithoutArgument = 310
    case neverMet = 311

    // Codes, and how a call goes on.
    case unknownCode = 400
    case codeTwice = 401
    case codeNotListed = 402
    case blamesNothing = 403
    case noReturns = 404
    case noWayToGoOn = 410
    case wrongFlow = 411
    case unknownToken = 412
    case tokenNotReturned = 413
    case tokenNotPassed = 414
    case tokenTwice = 415

    // Names of the outputs.
    case nameCollidesInC = 500
}

extension DiagnosticNumber: CustomStringConvertible {
    public var description: String {
        let digits = String(rawValue)
        return "PAPR" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
