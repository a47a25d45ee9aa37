import PaprSource
import PaprSyntax

/// Makes the model of all files, or complains.
public func analyze(_ trees: [FileTree], names: Interner, diagnostics: inout Diagnostics) -> Model {
    fatalError()
}
