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
    /// An import of a module that none of the files is.
    case unknownModule = 101
    /// A module imported twice, or by itself.
    case importTwice = 102
    /// Two things of one name where only one can be meant.
    case nameTwice = 103
    /// A name that nothing has.
    case unknownName = 104
    /// A name of a module that is not imported.
    case notImported = 105
    /// A declaration with the name of a word of the language, such as `u64`.
    case languageName = 106
    /// A constant, type or buffer that is made of itself.
    case cycle = 107
    /// A constant, case, arm, opcode or place of bits that isn't given.
    case missingValue = 108
    /// Something that is no number, or not known in advance, where such a number is needed.
    case notConstant = 109
    /// A number that doesn't fit where it stands.
    case numberOutOfRange = 110
    /// A division by zero in a constant.
    case divisionByZero = 111
    /// A list or range where one value is needed.
    case strayList = 112
    /// A range that is reversed, or a list without anything.
    case emptyRange = 113
    /// A call of something other than `sizeof`.
    case unknownFunction = 114
    /// A part of something that has no parts.
    case notBits = 115
    /// Two cases, arms, subfunctions or codes with one value.
    case valueTwice = 116
    /// A member, or a part of one, where it can't stand.
    case strayMember = 117
    /// Braces, or a declaration, with nothing in it.
    case emptyDeclaration = 118
    /// An attribute that the language has not.
    case unknownAttribute = 120
    /// An attribute of the language where it means nothing.
    case misplacedAttribute = 121
    /// An attribute given twice that can be given once.
    case attributeTwice = 122
    /// Arguments of an attribute that don't fit it.
    case attributeArguments = 123
    /// A word of an attribute that it doesn't know.
    case unknownWord = 124

    // Types, bits and buffers.
    /// A thing that needs a type and has none.
    case missingType = 200
    /// A type that can't stand here.
    case wrongType = 201
    /// `&` without `in`, `out` or `inout`.
    case addressWithoutDirection = 202
    /// A bit that the number is too narrow for.
    case bitOutside = 210
    /// A bit in two fields.
    case bitOverlap = 211
    /// Bits that no field describes.
    case bitHole = 212
    /// A field inside another one.
    case fieldOverlap = 220
    /// A field that leaves its buffer, or has no place in it.
    case fieldOutside = 221
    /// A number in memory that is not naturally aligned.
    case fieldMisaligned = 222

    // Calls.
    /// Two hcalls with one opcode.
    case opcodeTwice = 300
    /// A call without a description.
    case opaqueCall = 301
    /// More arguments or outputs than registers or cells.
    case tooMany = 302
    /// A register or cell used twice.
    case placeTwice = 303
    /// A register that carries no argument or output, or too few of them.
    case registerOutside = 304
    /// A value whose size must be known and isn't.
    case sizeUnknown = 305
    /// A value of a call that is neither `in` nor `out`.
    case directionMissing = 306
    /// Something that is always there behind something optional.
    case optionalNotLast = 307
    /// A length that names no argument, output or field.
    case lengthNamesNothing = 308
    /// A cell that is passed and not described.
    case cellHole = 309
    /// A constraint that speaks of no argument.
    case requireWithoutArgument = 310
    /// A constraint that no value meets.
    case neverMet = 311
    /// More or fewer cells than a value takes.
    case wrongCells = 312

    // Codes, and how a call goes on.
    /// A return code that no table has.
    case unknownCode = 400
    /// A return code listed twice, or two of one value.
    case codeTwice = 401
    /// A code that the call answers and doesn't list.
    case codeNotListed = 402
    /// H_Pn for an argument that the call hasn't got.
    case blamesNothing = 403
    /// A call that does not say what it answers.
    case noReturns = 404
    /// A code that asks to go on, but not how.
    case noWayToGoOn = 410
    /// A way to go on that doesn't fit the code or the call.
    case wrongFlow = 411
    /// A token that is no argument, output or field.
    case unknownToken = 412
    /// A token that is passed but doesn't come back.
    case tokenNotReturned = 413
    /// A token that is returned but not passed.
    case tokenNotPassed = 414
    /// Two first values for one token.
    case tokenTwice = 415

    // Names of the outputs.
    /// Two names that are one in C.
    case nameCollidesInC = 500
    /// Two types that have one name in Swift.
    case swiftTypeTwice = 520
    /// Two parts of one thing that have one name in Swift.
    case swiftMemberTwice = 521
}

extension DiagnosticNumber: CustomStringConvertible {
    public var description: String {
        let digits = String(rawValue)
        return "PAPR" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
