import PaprSource
import PaprSyntax

extension Analysis {
    /// Documentation stands before something that the outputs show.
    func checkDocumentation() {
        for tree in trees {
            for declaration in tree.declarations {
                checkDocumentation(of: declaration.body ?? [], inBuffer: declaration.kind == .buffer)
            }
        }
    }

    private func checkDocumentation(of members: [Member], inBuffer: Bool) {
        for member in members {
            switch member.node {
            case .attribute: reportLost(member.docs, "an attribute", "it belongs to what the braces belong to")
            case .returns(_, let lines):
                reportLost(member.docs, "'returns'", "document the codes, or the call")
                checkDocumentation(of: lines, inBuffer: inBuffer)
            case .conditional(_, _, let outputs):
                reportLost(member.docs, "'out when'", "document the outputs")
                checkDocumentation(of: outputs, inBuffer: inBuffer)
            case .by(_, let inner):
                if !inBuffer { reportLost(member.docs, "'by'", "document the subfunctions, or the call") }
                checkDocumentation(of: inner, inBuffer: inBuffer)
            case .entry(_, let entry): if let body = entry.body { checkDocumentation(of: body, inBuffer: inBuffer) }
            case .require, .invalid: break
            }
        }
    }

    private func reportLost(_ docs: DocNode, _ what: String, _ remedy: String) {
        if docs.lines.isEmpty { return }
        report(.misplacedDocumentation, "documentation of \(what) reaches nobody", at: docs.span, label: remedy)
    }
}
