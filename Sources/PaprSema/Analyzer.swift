import PaprSource
import PaprSyntax

/// Makes the model of all files of a run; what is wrong with them goes to `diagnostics`.
///
/// The list of passes, in order. A pass never stops the ones behind it: what it could not make is left out, and complained of once.
/// The model is only complete when `diagnostics` has no error.
public func analyze(_ trees: [FileTree], names: Interner, diagnostics: inout Diagnostics) -> Model {
    let analysis = Analysis(trees: trees, names: names, diagnostics: diagnostics)
    analysis.declareModules()  // each file is a module; imports are found
    analysis.declareNames()  // every declaration gets its place in the model and its name in its module
    analysis.readTypes()  // `type`: numbers with a meaning, addresses
    analysis.evaluateConstants()  // `const`
    analysis.readEnumerations()  // `enum`: cases and values
    analysis.layOutBits()  // `bits`: fields, masks, holes
    analysis.layOutBuffers()  // `buffer`: offsets, sizes, unions
    analysis.buildCalls()  // `hcall`, `rtas`: arguments, outputs, constraints, codes, continuations, subfunctions
    analysis.findHandles()  // `@handle`: the calls that open and close
    analysis.checkOpcodes()  // no two calls with one opcode or name, unless they say so
    diagnostics = analysis.finish()
    return analysis.model
}
