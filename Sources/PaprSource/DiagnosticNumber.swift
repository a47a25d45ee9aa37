/// The number of a kind of mistake, printed as `PAPR0123`. A number is never reused; the compiler refuses one given twice.
///
/// What each of them means stands in `summary` and `meaning`, which `paprgen explain` prints; its samples are in `Tests/Corpus/diagnostics`.
///
/// 1...99 text and grammar, 100...199 names and constants, 200...299 types, bits and buffers, 300...399 calls, 400...499 codes and how a
/// call goes on, 500...599 names of the outputs.
public enum DiagnosticNumber: Int, CaseIterable, Sendable {
    // Text and grammar.
    case invalidUTF8 = 1
    case unexpectedCharacter = 2
    case invisibleCharacter = 3
    case unterminatedString = 4
    case invalidEscape = 5
    case malformedNumber = 6
    case numberTooLarge = 7
    case foreignLetters = 8
    case blockComment = 9
    case nestedTooDeep = 10
    case unexpectedToken = 11
    case misspeltWord = 12
    case misplacedDocumentation = 13
    case missingModule = 14
    case misplacedHeader = 15
    case missingBrace = 16
    case unmatchedBrace = 17
    case missingBracket = 18
    case misplacedClause = 19
    case chainedOperators = 20
    case reservedName = 21

    // Names and constants.
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
    case emptyDeclaration = 118
    case invalidName = 119
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
    case wrongCells = 312

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
    case formsAlike = 416
    case handleNotPassed = 420

    // Names of the outputs.
    case nameCollidesInC = 500
    case swiftTypeTwice = 520
    case swiftMemberTwice = 521
}

extension DiagnosticNumber: CustomStringConvertible {
    public var description: String {
        let digits = String(rawValue)
        return "PAPR" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension DiagnosticNumber {
    /// The kind of mistake in a few words.
    public var summary: String {
        switch self {
        // Text and grammar.
        case .invalidUTF8: "the file is not UTF-8"
        case .unexpectedCharacter: "a character that begins no word, number or sign of the language"
        case .invisibleCharacter: "an invisible or direction-turning character outside of documentation and strings"
        case .unterminatedString: "a string that does not end on its line"
        case .invalidEscape: "a backslash in a string before something that it can't stand before"
        case .malformedNumber: "digits that are no number"
        case .numberTooLarge: "a number of more than 127 bits"
        case .foreignLetters: "a name with letters other than a-z"
        case .blockComment: "a comment between '/*' and '*/'"
        case .nestedTooDeep: "brackets, braces or operators nested more than 200 deep"
        case .unexpectedToken: "a word or sign where the grammar has something else"
        case .misspeltWord: "a word that is nearly one of the grammar's"
        case .misplacedDocumentation: "'///' that stands before nothing, or before what no output shows"
        case .missingModule: "a file without 'module'"
        case .misplacedHeader: "'module' or 'import' behind a declaration, or a second 'module'"
        case .missingBrace: "a '{' without its '}', or a body without its '{'"
        case .unmatchedBrace: "a '}' without its '{'"
        case .missingBracket: "a '(' or '[' that is not closed"
        case .misplacedClause: "the parts of a line out of order, or one of them twice"
        case .chainedOperators: "comparisons or '...' in a chain, such as 'a < b < c'"
        case .reservedName: "a reserved word as a name"
        // Names and constants.
        case .moduleTwice: "two files that say that they are the same module"
        case .unknownModule: "an import of a module that can't be found"
        case .importTwice: "a module imported twice, or by itself"
        case .nameTwice: "two things of one name where only one can be meant"
        case .unknownName: "a name that nothing has"
        case .notImported: "a name of a module that is not imported"
        case .languageName: "a declaration with the name of a word of the language, such as 'u64'"
        case .cycle: "a constant, type or buffer that is made of itself"
        case .missingValue: "a constant, case, arm, opcode or place of bits that isn't given"
        case .notConstant: "something that is no number, or not known in advance, where such a number is needed"
        case .numberOutOfRange: "a number that doesn't fit where it stands"
        case .divisionByZero: "a division by zero in a constant"
        case .strayList: "a list or range where one value is needed"
        case .emptyRange: "a range that is reversed, or a list with nothing in it"
        case .unknownFunction: "a call of something other than 'sizeof'"
        case .notBits: "a part of something that has no parts"
        case .valueTwice: "two cases, arms, subfunctions or codes with one value"
        case .strayMember: "a line, or a part of one, where it can't stand"
        case .emptyDeclaration: "braces, or a declaration, with nothing in it"
        case .invalidName: "a text that is no name"
        case .unknownAttribute: "an attribute that the language has not"
        case .misplacedAttribute: "an attribute where it means nothing"
        case .attributeTwice: "an attribute given twice that can be given once"
        case .attributeArguments: "arguments of an attribute that don't fit it"
        case .unknownWord: "a word of an attribute that it doesn't know"
        // Types, bits and buffers.
        case .missingType: "a thing that needs a type and has none"
        case .wrongType: "a type that can't stand here"
        case .addressWithoutDirection: "'&' without 'in', 'out' or 'inout'"
        case .bitOutside: "a bit that the number is too narrow for"
        case .bitOverlap: "a bit in two fields"
        case .bitHole: "bits that no field describes"
        case .fieldOverlap: "a field inside another one"
        case .fieldOutside: "a field that leaves its buffer, or has no place in it"
        case .fieldMisaligned: "a number in memory that is not naturally aligned"
        // Calls.
        case .opcodeTwice: "two hcalls with one opcode"
        case .opaqueCall: "a call without a description"
        case .tooMany: "more arguments or outputs than registers or cells"
        case .placeTwice: "a register or cell used twice"
        case .registerOutside: "a register that carries no argument or output, or too few of them"
        case .sizeUnknown: "a value whose size must be known and isn't"
        case .directionMissing: "a value of a call that is neither 'in' nor 'out'"
        case .optionalNotLast: "something that is always there behind something optional"
        case .lengthNamesNothing: "a length that names no argument, output or field"
        case .cellHole: "a cell that is passed and not described"
        case .requireWithoutArgument: "a constraint that speaks of no argument"
        case .neverMet: "a constraint that no value meets"
        case .wrongCells: "more or fewer cells than a value takes"
        // Codes, and how a call goes on.
        case .unknownCode: "a return code that no table has"
        case .codeTwice: "a return code listed twice, or two of one value"
        case .codeNotListed: "a code that the call answers and doesn't list"
        case .blamesNothing: "H_Pn for an argument that the call hasn't got"
        case .noReturns: "a call that does not say what it answers"
        case .noWayToGoOn: "a code that asks to go on, but not how"
        case .wrongFlow: "a way to go on that doesn't fit the code or the call"
        case .unknownToken: "a token that is no argument, output or field"
        case .tokenNotReturned: "a token that is passed but doesn't come back"
        case .tokenNotPassed: "a token that is returned but not passed"
        case .tokenTwice: "two first values for one token"
        case .formsAlike: "forms of one RTAS function that nothing tells apart"
        case .handleNotPassed: "a handle that its calls don't hand out and take back"
        // Names of the outputs.
        case .nameCollidesInC: "two names that are one in C"
        case .swiftTypeTwice: "two types that have one name in Swift"
        case .swiftMemberTwice: "two parts of one thing that have one name in Swift"
        }
    }
}
