import Foundation
import PaprSema
import Testing

@testable import PaprBackends

/// The pages of the project's own specs, as Sphinx, docutils and a reader of the source see them.
@Suite struct RestTests {
    @Test func sphinxIsSilent() throws {
        let said = try RestPages.ofSpecs().sphinx { html in
            let page = try String(contentsOf: html.appendingPathComponent("scm.html"), encoding: .utf8)
            #expect(page.contains(#"id="hcall-h-scm-bind-mem""#))
            #expect(page.contains(#"href="status.html#code-h-overlap""#))
            #expect(page.contains(#"href="index.html#papr-continuation""#))
        }
        #expect(said == "")
    }

    @Test func docutilsIsSilentAtEveryLevel() throws {
        for (page, tree) in try RestPages.ofSpecs().doctrees() {
            #expect(tree.messages == [], "\(page)")
            #expect(tree.suspicious == [], "\(page)")
        }
    }

    @Test func everyPageIsCleanText() throws {
        let pages = try RestPages.ofSpecs()
        #expect(pages.files.map(\.path) == pages.model.modules.map { $0.name.source.string + ".rst" }.sorted()
            + ["index.rst", "calls-by-name.rst", "calls-by-opcode.rst", "calls-by-function-set.rst", "calls-by-return-code.rst"])
        for (path, text) in pages.files {
            #expect(text.hasPrefix(".. SPDX-License-Identifier: "), "\(path)")
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(path)")
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                #expect(!line.hasSuffix(" ") && !line.utf8.contains { $0 < 0x20 || $0 == 0x7F }, "\(path): \(line)")
            }
        }
    }

    @Test func everythingHasItsAnchorOnce() throws {
        let pages = try RestPages.ofSpecs()
        let labels = RestLabels(pages.model)
        let wanted = [labels.calls, labels.codes, labels.codeTables, labels.buffers, labels.bits, labels.enums, labels.types, labels.constants]
            .joined().map(\.string)
        var found: [String: Int] = [:]
        for (_, text) in pages.files {
            for line in text.split(separator: "\n") {
                guard let start = line.range(of: ".. _"), line.hasSuffix(":") else { continue }
                found[String(line[start.upperBound...].dropLast()), default: 0] += 1
            }
        }
        for label in wanted { #expect(found[label] == 1, "\(label)") }
        #expect(Set(found.keys.map { $0.lowercased() }).count == found.count)
        for label in ["hcall-H_SCM_BIND_MEM", "rtas-ibm-get-vpd", "code-H_BUSY", "code-RTAS_BUSY", "type-DrcIndex"] {
            #expect(found[label] == 1, "\(label)")
        }
    }

    @Test func indexesLeadToEveryCall() throws {
        let pages = try RestPages.ofSpecs()
        let (byName, byOpcode, bySet) = try (pages.text("calls-by-name.rst"), pages.text("calls-by-opcode.rst"), pages.text("calls-by-function-set.rst"))
        for call in pages.model.calls {
            if case .subfunction = call.role { continue }
            let reference = ":ref:`\(call.name.source.string) <"
            #expect(byName.contains(reference))
            #expect(bySet.contains(reference))
            if case .hcall = call.kind { #expect(byOpcode.contains(reference)) } else { #expect(!byOpcode.contains(reference)) }
        }
        #expect(byOpcode.contains("   * - 0x3EC\n     - :ref:`H_SCM_BIND_MEM <hcall-H_SCM_BIND_MEM>`\n"))
        let byCode = try pages.doctree("calls-by-return-code.rst")
        #expect(try byCode.section("Codes of Hcall").texts.contains {
            $0.hasPrefix("H_OVERLAP (-68): ") && $0.contains("Answered by H_SCM_BIND_MEM and H_SCM_UNBIND_MEM.")
        })
        #expect(try byCode.section("Codes of single calls").texts.contains { $0.hasPrefix("VPD_CHANGED (-4): ") && $0.hasSuffix("Answered by ibm,get-vpd.") })
    }

    @Test func pagesOfOneRunAreThoseOfTheNext() throws {
        let (first, second) = try (RestPages.ofSpecs(), RestPages.ofSpecs())
        #expect(first.files.map(\.text) == second.files.map(\.text))
    }
}
