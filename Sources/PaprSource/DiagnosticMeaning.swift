extension DiagnosticNumber {
    /// What `paprgen explain` says below `summary`: why it matters, and what to do. A paragraph of two to four sentences.
    public var meaning: String {
        switch self {
        // Text and grammar.
        case .invalidUTF8:
            """
            A spec is UTF-8, because its documentation goes into C, Swift and ReST files that have to be. The message points at the \
            first bytes that are no character. Save the file as UTF-8; an editor that shows the text well may still keep it in another \
            encoding.
            """
        case .unexpectedCharacter:
            """
            Nothing in the language begins with this character. Attributes begin with '@', addresses with '&', comments with '//', and \
            texts stand in double quotes. Such characters often come along when a call is pasted out of a specification or a mail: take \
            it out, or write what was meant.
            """
        case .invisibleCharacter:
            """
            Two names that look alike must be alike: a zero-width space inside a name, or a mark that turns the direction of writing, \
            hides what a spec says from those who review it. Only comments, documentation and strings may have such characters. Remove \
            it; text copied from a PDF or a web page is how it gets in.
            """
        case .unterminatedString:
            """
            A string ends on the line on which it begins, so that a forgotten quote does not swallow the calls behind it. Close it. A \
            long remark is written as several texts with commas between them: '@note("…", "…")'.
            """
        case .invalidEscape:
            #"""
            In a string, '\\', '\"', '\n', '\t' and '\u{…}' are escapes and nothing else is. A string may be a number (an eye catcher, \#
            the identifier of a section), so it must be certain which bytes it has. Write a NUL as '\u{0}', and a backslash as '\\'.
            """#
        case .malformedNumber:
            """
            A number is decimal without a leading 0, '0x…' or '0b…', with '_' between digits where that helps. '010' is refused because \
            outputs keep the spelling of a literal and C would read it as 8. Look the number up again: a digit too many or a letter \
            beyond F in an opcode is a slip that no test finds.
            """
        case .numberTooLarge:
            """
            Numbers have 127 bits and a sign while they are calculated with, so that nothing wraps. A register holds 64 bits and a cell \
            32, so no call needs more. Look whether digits are doubled; a longer value is 'bytes' or a buffer.
            """
        case .foreignLetters:
            """
            A name becomes an identifier in C, assembler, Swift and ReST, and some of them take plain letters only; besides, there are \
            letters that look like a-z and are not. Write the name with a-z, A-Z, digits and '_'. Documentation may have any letters.
            """
        case .blockComment:
            """
            A comment begins with '//' and ends with its line, so that of each line alone it can be seen whether it counts. Put '//' \
            before each line, or '///' before the lines that document what follows: those are carried by all outputs.
            """
        case .nestedTooDeep:
            """
            No interface needs that; files that nest so deep were made by a program that went astray. Take superfluous parentheses out, \
            or give parts of a long expression names of their own with 'const'.
            """
        case .unexpectedToken:
            """
            The message says what can stand here. A declaration is 'kind name: type = value @attribute { … }', an argument 'in name: \
            type at r5', and a line break or ';' ends each of them. The whole grammar is in Specs/LANGUAGE.md.
            """
        case .misspeltWord:
            """
            Declarations begin with 'const', 'type', 'enum', 'bits', 'buffer', 'codes', 'hcall' or 'rtas'; the lines of a call with \
            'in', 'out', 'inout', 'require', 'by' or 'returns'. This word is none of them, but near to one. Write the word that the fix \
            shows.
            """
        case .misplacedDocumentation:
            """
            '///' documents what stands behind it, and all outputs carry it to their readers; at the end of a line or of a body it would \
            be lost. Move it to lines of its own before what it documents, or make a comment of it with '//'.
            """
        case .missingModule:
            """
            A file begins with 'module name', with nothing but comments and documentation before. Other files import it by that name, \
            and the files that are made from it are called after it. Write the line that the fix shows, with the name that you want.
            """
        case .misplacedHeader:
            """
            'module' comes first, then the imports, then the declarations, so that the head of a file says all that it stands on. Move \
            the line up. A second module is a file of its own.
            """
        case .missingBrace:
            """
            What stands behind would belong to the wrong call. The message shows which brace is open and where its end is missing, or \
            where the body begins. Close the brace where the body ends; of all the mistakes listed mend this one first.
            """
        case .unmatchedBrace:
            """
            Mostly the body was closed too early: look further up for a '}' too many, or for a body without its '{'. Take out the one \
            that is too much.
            """
        case .missingBracket:
            """
            Lists of values, arguments of attributes and extents of arrays end with the bracket that closes them. The message shows \
            where it was opened and where it should have ended. Lines may break inside brackets, after a comma.
            """
        case .misplacedClause:
            """
            The parts of a line have one order: name, ': type', 'at' its place, '=' its value, 'when', '->', attributes; each stands \
            there once at most. So every call reads alike. Move the part where it belongs, or leave the second one out.
            """
        case .chainedOperators:
            """
            In C '1 <= length <= 16' compares a truth with 16, in mathematics it is a range; a constraint that readers understand in two \
            ways is none. Write a range as 'length in 1...16', and put parentheses around what comes first.
            """
        case .reservedName:
            """
            'in', 'out', 'inout', 'require', 'else', 'by', 'returns', 'at' and 'when' belong to the grammar. When the specification \
            calls an argument so, put the name in quotes; each output escapes it as its language asks.
            """
        // Names and constants.
        case .moduleTwice:
            """
            A module is one file: by its name others import it, and its outputs are called after it, so the second one would overwrite \
            those of the first. Rename one of them, or put all declarations into one file.
            """
        case .unknownModule:
            """
            A module is looked for among the files given, beside the file that imports it, and in the directories of '--import'; its \
            file is called 'name.papr' there. Mend the name, give the file too, or say with '--import DIR' where it is.
            """
        case .importTwice:
            """
            One import is enough, and a module knows its own names without. The line does no harm, but it is mostly a slip for another \
            module whose names will be missing. Leave it out, or name the module that was meant.
            """
        case .nameTwice:
            """
            Everything is found by its name: a declaration in its module, a call in all modules, an argument, output, field or case in \
            what it belongs to. With two of one name, outputs would define something twice or take the wrong one. Give one of them \
            another name, or leave it out when it is the same thing.
            """
        case .unknownName:
            """
            A type, code or constant must be declared in this module or in one that it imports; in a formula the arguments and outputs \
            of the call can be named, or the fields of the buffer. Mend the name (the nearest one is suggested), declare it, or import \
            the module that has it.
            """
        case .notImported:
            """
            A file uses only names of its own and of modules that it imports itself; what an imported module imports does not count. So \
            the head of each file says what it stands on. Write the import.
            """
        case .languageName:
            """
            Numbers from 'u8' to 's64', 'bytes' and 'cstring' say how registers, cells and memory are laid out, and mean the same in \
            every file. A declaration of that name would change lines that nobody looks at. Choose another name.
            """
        case .cycle:
            """
            To know its value or size one would have to know it already; a buffer inside itself would have no end. Give one of those in \
            the circle a value or type of its own. Where firmware's structures refer to each other, they do so by address or as opaque \
            'bytes'.
            """
        case .missingValue:
            """
            Constants, cases, arms of a 'by', opcodes and the places of bits are never counted up: a guess would call another function \
            of the firmware, or set another bit. Write the value as the specification gives it; its spelling is kept.
            """
        case .notConstant:
            """
            This number becomes a literal in the outputs, so it must be known when the spec is read. Arguments, outputs and fields get \
            their values only when the call is made, and a type is no number. Write a number or the name of a constant; to relate \
            arguments to each other use 'require'.
            """
        case .numberOutOfRange:
            """
            C would cut off such a number without a word, Swift would stop. The message says what fits. A negative number fits an \
            unsigned type as all ones and so on ('-1' is every bit of it); a return code is written with its sign. Mend the number, or \
            choose the type that the interface really has.
            """
        case .divisionByZero:
            """
            The value of a constant is reckoned when the spec is read, and this one has none. Remember that '*', '/' and '%' bind \
            stronger than '+' and '-', and those stronger than '<<' and '>>': parentheses may be missing.
            """
        case .strayList:
            """
            One value can't equal several. To say that an argument is one of them write 'in': 'length in (1, 2, 4, 8)' or 'length in \
            1...16'.
            """
        case .emptyRange:
            """
            A range runs from its lower to its upper bound, both included; reversed it would hold nothing, and a constraint with it \
            would refuse every call. That goes for bits (bit 0 is the most significant), registers and negative codes too: \
            '-511...-256'. Write it the other way round.
            """
        case .unknownFunction:
            """
            The only function is 'sizeof', of a buffer's name or of 'self', the buffer around. What else a constraint needs is written \
            with operators: 'x % 4096 == 0' for an alignment, 'in' for one of several.
            """
        case .notBits:
            """
            Only an argument, output or field whose type is declared with 'bits' has parts that a dot can name. Describe the register's \
            fields with 'bits' and use that as the type: every output then has names, masks and shifts for them.
            """
        case .valueTwice:
            """
            A value that comes back from firmware must have one name, and a value that chooses must choose one thing. Look one of them \
            up again. When two dialects call one code differently, give the other name with '@spelling(qemu: "…")'.
            """
        case .strayMember:
            """
            Each kind of declaration has its own lines: an enum has cases, a buffer fields, a call arguments, outputs, rules and what it \
            returns. This one belongs elsewhere, or has a part, such as a type or a value, that means nothing here and would be lost in \
            all outputs. Leave it out, or move it.
            """
        case .emptyDeclaration:
            """
            A bare enum, 'bits' or buffer says nothing that a user could use, and is mostly work that was forgotten. Write what it has. \
            Bytes whose layout is not known are 'bytes[n]', and a call of which only the number is known says '@opaque("why")'.
            """
        case .invalidName:
            """
            A name in quotes is for RTAS functions, such as '"ibm,get-vpd"', and for words that are reserved. Each output makes an \
            identifier of its letters and digits, and the name of an RTAS function is looked up in the device tree as it stands; without \
            letters, or with a line break in it, it can be neither. Write the name as the device tree has it.
            """
        case .unknownAttribute:
            """
            What no output understands would be dropped without notice, so an unknown attribute is a mistake. Specs/LANGUAGE.md has the \
            table of all attributes. Mend the name; a remark that fits none of them is '@note("…")'.
            """
        case .misplacedAttribute:
            """
            The attribute exists, but not for this kind of thing, so nothing would come of it. It belongs to what stands on the same \
            line; on a line of its own, to the braces around it. Move it to what it is about.
            """
        case .attributeTwice:
            """
            With two function sets or two alignments it would not be known which one holds. Leave one of them out. Those that take \
            several values ('@source', '@note', '@spec') take them in one list.
            """
        case .attributeArguments:
            """
            Each attribute takes texts, words, numbers or labelled values, and the message says which; '@delay' one number for each code \
            of its range, or one for all. Texts stand in double quotes, words without.
            """
        case .unknownWord:
            """
            Attributes that take words take those of a fixed list, because outputs act on them: '@context' decides which forms of a \
            wrapper there are, '@class' whether a call is tried again. The message lists the words.
            """
        // Types, bits and buffers.
        case .missingType:
            """
            The type says how wide a value is and how it is read: in an RTAS call a 'u64' takes two cells and a 'u32' one, so all that \
            follow depend on it. Write ': u64', or the name of a type, enum or bits.
            """
        case .wrongType:
            """
            A register or a cell holds a number or an address; what is longer is passed by address ('&in', '&out', '&inout') or, in an \
            hcall, over registers that are named. Addresses can only be arguments, an enum and bits are made of a number, and only \
            arguments and outputs can be optional. The message says what fits here.
            """
        case .addressWithoutDirection:
            """
            Who reads and who writes decides what wrappers and mocks copy, and whether memory has to be filled before. '&in' is read by \
            the hypervisor, '&out' written, '&inout' both.
            """
        case .bitOutside:
            """
            Bits are counted from 0 at the most significant end, as IBM does: a 'u32' has bits 0 to 31, and its bit 31 is the lowest. \
            Documents about 64-bit registers count a low half from 32; subtract 32 then, or make it a 'u64'.
            """
        case .bitOverlap:
            """
            Setting one of the fields would change the other. Bit 0 is the most significant; a range includes both of its ends, so what \
            follows '8...15' begins at 16. When bits mean different things in different calls, declare a 'bits' for each.
            """
        case .bitHole:
            """
            Every bit is described, so that a forgotten field is not taken for a reserved one. Reserved bits are written '_ at 56': they \
            are passed as zero, and mocks refuse others.
            """
        case .fieldOverlap:
            """
            'at' gives the offset in bytes from the start of the buffer, and the fields stand in that order. This one would begin before \
            the last has ended. Look the offset and the types before it up again; structures that share a place are arms of a 'by'.
            """
        case .fieldOutside:
            """
            The fields don't fit the size that '@size' says, or this one stands where no place can be known: an offset behind a part of \
            variable size, or anything behind a part that goes on to the end. One of the numbers is wrong, or a length is missing.
            """
        case .fieldMisaligned:
            """
            Firmware's structures are mostly aligned, and one that is not often lacks a reserved field before. When the layout really is \
            so, say it with '@unaligned': all outputs then read and write it byte by byte.
            """
        // Calls.
        case .opcodeTwice:
            """
            One of them would never be reached: look both up again. There are numbers that different hypervisors use for different \
            calls; when both are right, say so with '@shares(OTHER)'. A second name of the same call is '@alias(OTHER)'.
            """
        case .opaqueCall:
            """
            A call without a body makes no wrapper. Describe arguments, outputs and codes in braces; a call without arguments has at \
            least 'returns'. When no more than the number is known, say why with '@opaque("…")': outputs then define the number alone.
            """
        case .tooMany:
            """
            An hcall passes nine values in r4 to r12 and gets nine back; an RTAS call has 16 cells for arguments and results together, \
            and a 'u64' takes two. What is longer is passed in a buffer. Count again: an '&' takes one register whatever it points to, \
            reserved ones '_' take theirs.
            """
        case .placeTwice:
            """
            Two values in one place, of which only one would arrive. Arguments follow each other from r4 or cell 0 when nothing else is \
            said, so one 'at' may run into others. Outputs that are there for different codes may share registers: 'out when CODE { … \
            }'.
            """
        case .registerOutside:
            """
            Arguments travel in r4 to r12 and outputs in r4 to r12, or in r3 when it is no code. A value that takes several registers \
            names all of them: 'at r6...r7'.
            """
        case .sizeUnknown:
            """
            Where a value ends decides where the next one begins. Bytes of variable length in registers name their registers ('at \
            r5...r6'), and elements of an array must say how long each of them is.
            """
        case .directionMissing:
            """
            'in' is passed by the caller, 'out' is what the call returns, 'inout' both in one register. Without the word it would be \
            left to guess where the value travels. Write one of them before the name.
            """
        case .optionalNotLast:
            """
            Optional arguments and outputs are left out from the end: RTAS knows them by the number of cells alone. Whatever stands \
            behind one is optional too. Put '?' behind its type, or move it before.
            """
        case .lengthNamesNothing:
            """
            In 'bytes[size, valid]' the first names the argument that tells the capacity, the second the output that tells how much of \
            it is filled; in a buffer, a length is a field that stands before. Readers and writers check with them that nothing passes \
            the end. Mend the name, or declare it.
            """
        case .cellHole:
            """
            All cells up to the last are passed, so each needs a meaning: firmware may refuse what lies in this one by chance. Describe \
            it; a reserved one is 'in _: u32', a result without a meaning 'out _: u32'.
            """
        case .requireWithoutArgument:
            """
            'require' says what the caller must keep: the checked forms test it before the call, and the mocks answer it with the code \
            that it names. Outputs are not known then. Name an argument; when an output exists only sometimes, that is 'out name: type \
            when …'.
            """
        case .neverMet:
            """
            With this, alone or together with the constraints before, every call would be refused. Mostly a bound is turned round or the \
            type is too narrow; the message shows what each allows. When different callers keep different rules, they are subfunctions \
            with 'by'.
            """
        case .wrongCells:
            """
            In an RTAS call a number of up to 32 bits takes one cell and a 64-bit one two, the high half first; 'at (1, 4)' names both \
            when they are not neighbours. Name as many cells as the type takes. An address takes one with '@cells(1)'.
            """
        // Codes, and how a call goes on.
        case .unknownCode:
            """
            A code needs its value, else no output can know it when it comes. Mend the name, add the code to the 'codes' table when \
            several calls answer it, or give the value on the line when it is this call's own: 'HVPIPE_CLOSED = -4'.
            """
        case .codeTwice:
            """
            One value can't mean two things in one call. Leave one out and say on its line what it means here, or say with 'when' which \
            case is which: lines with 'when' stand before the one without.
            """
        case .codeNotListed:
            """
            A rule or an output speaks of a code that 'returns' does not have, so users would not expect it. Add it to 'returns'. A rule \
            without 'else' is answered with H_PARAMETER or H_Pn for the argument that it names first; write 'else CODE' when it is \
            another.
            """
        case .blamesNothing:
            """
            H_P2 says that the second argument, r5, is wrong, and so on; this call has fewer. Either an argument is missing in the spec, \
            or the code is. When a source does say so, cite it on that line with '@source("…")'; when another argument is meant, write \
            '@blames(name)'.
            """
        case .noReturns:
            """
            From 'returns' come the documentation of the codes, the typed errors and what a mock may answer. List them, H_SUCCESS \
            included; those that every call may answer come by themselves.
            """
        case .noWayToGoOn:
            """
            After a busy, long-busy or continue code the call is not over, and callers that treat it as an error leave the firmware half \
            done. Say '-> retry' when the same call is made again, '-> continue(token, first)' when a token is handed back, or '@final' \
            when it is over here nevertheless.
            """
        case .wrongFlow:
            """
            What has succeeded is over: to repeat it would never end. Put '->' behind the code that asks to call again, or leave it out. \
            '@carry' and '@abandon' are for calls that go on, so one of the codes must say how. When a code amounts to something else in this call, say \
            so on its line: '@class(busy)'.
            """
        case .unknownToken:
            """
            The token in '-> continue(token, first)' is an output and the argument of the same name, or a field of memory at a place that \
            depends on nothing: of an '&inout' buffer that goes back as it came, of an '&out' buffer with an argument of the field's name. \
            Mend the name, or declare both.
            """
        case .tokenNotReturned:
            """
            To go on, the caller hands back what the call gave it; here it gives nothing, or not with every code that asks to go on, and \
            the call would begin anew each time. Declare the output, 'out when CODE { token: u64 }', for all those codes. A token in \
            memory needs '&inout'.
            """
        case .tokenNotPassed:
            """
            The output of that name has no argument to be handed back in, so the call could never be told where to go on. Declare the \
            argument: 'in token: u64'. Its value in the first call stands in '-> continue(token, first)'.
            """
        case .tokenTwice:
            """
            A sequence begins with one call, and that passes one value: what the codes ask for later can't change it. Look up which \
            value is the first, and write it behind every 'continue'.
            """
        case .formsAlike:
            """
            Two calls of one function of firmware are told apart by how many cells they have, there and back, and by nothing else. Check the \
            cells of both; when they are right, this is one call, with an optional output or with subfunctions.
            """
        case .handleNotPassed:
            """
            A type with '@handle' names what one call opens and another one closes: the first has one output of that type, the second one \
            argument of it. That is how the bindings know what to close, and the mocks what is open. Give the output and the argument the type.
            """
        // Names of the outputs.
        case .nameCollidesInC:
            """
            C has one space for all names of a kind, its constants are upper case, and wrappers add words such as '_once': two names \
            that differ in the spec can be one there, and the header would not compile. Give one of them another name in the spec, so \
            that it is the same in all outputs.
            """
        case .swiftTypeTwice:
            """
            Swift types join the words of a name with capitals, and a few short words are capital throughout, so names that differ in \
            the spec can be one there. Give one of them another name in the spec, so that it is the same in all outputs.
            """
        case .swiftMemberTwice:
            """
            Swift leaves out what the type already says, and joins the words of a name with capitals, so two constants of one type, or \
            two fields, can get one name. Give one of them another name in the spec, so that it is the same in all outputs.
            """
        }
    }
}
