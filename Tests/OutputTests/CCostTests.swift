import Foundation
import Testing

/// A raw wrapper costs what the call costs: Tests/Corpus/c/cost has each shape twice, generated and written by hand.
@Suite struct CCostTests {
    static let compilers = [CTool.big.with("-mabi=elfv2"), .little, .clang.with("--target=powerpc64le-linux-gnu")]

    @Test(arguments: compilers) func wrapperIsNoLonger(_ compiler: CTool) throws {
        let outputs = try COutputs.specs.get(), object = try outputs.directory.write("cost-\(UUID().uuidString).o", "")
        try expectSilence(compiler, ["-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-mcpu=power8", outputs.include,
                                     "-c", COutputs.root + "/Tests/Corpus/c/cost/shapes.c", "-o", object])
        let counts = try Self.instructions(of: object)
        for shape in ["none", "one", "four", "nine"] {
            let wrapper = try #require(counts["wrapper_\(shape)"]), hand = try #require(counts["hand_\(shape)"])
            print("zero cost, \(compiler.name), shape \(shape): wrapper \(wrapper), by hand \(hand) instructions")
            #expect(wrapper <= hand && hand > 5)
        }
    }

    /// How many instructions each function has, without those that do nothing but fill a line of the cache or a group.
    private static func instructions(of object: String) throws -> [String: Int] {
        let objdump = CTool(name: "powerpc64le-linux-gnu-objdump", package: "binutils-powerpc64le-linux-gnu")
        let listing = try objdump.run(["-d", "--no-show-raw-insn", object])
        #expect(listing.status == 0, "\(listing.output)")
        var counts: [String: Int] = [:], function = ""
        for line in listing.output.split(separator: "\n") {
            if line.hasSuffix(">:"), let open = line.firstIndex(of: "<") {
                function = String(line[line.index(after: open)...].dropLast(2))
            } else if let colon = line.firstIndex(of: ":"), line.hasPrefix(" ") {
                let instruction = line[line.index(after: colon)...].split(whereSeparator: \.isWhitespace).joined(separator: " ")
                if instruction == "nop" || instruction == "ori r2,r2,0" || instruction.hasPrefix(".long") { continue }
                counts[function, default: 0] += 1
            }
        }
        return counts
    }
}
