import Foundation
import Testing

/// The generated headers, given to everything that is to understand them.
@Suite struct CHeaderTests {
    static let warnings = ["-Wall", "-Wextra", "-Wconversion", "-Wpedantic", "-Werror", "-O1"]

    static let c: [CTool] = [
        .gcc.with("-std=c11"), .clang.with("-std=c11"),
        .big.with("-std=c11"), .little.with("-std=c11"),
        .big.with("-std=c11", "-ffreestanding"), .little.with("-std=c11", "-ffreestanding"),
        .clang.with("-std=c11", "--target=powerpc64-linux-gnu", "-ffreestanding"), .clang.with("-std=c11", "--target=powerpc64le-linux-gnu", "-ffreestanding"),
    ]
    static let cxx: [CTool] = [
        .gxx.with("-std=c++17"), .clangxx.with("-std=c++17"), .clangxx.with("-std=c++17", "--target=powerpc64le-linux-gnu", "-ffreestanding"),
    ]

    @Test(arguments: c) func compilesAsC(_ compiler: CTool) throws {
        let outputs = try COutputs.specs.get()
        try expectSilence(compiler, Self.warnings + [outputs.include, "-x", "c", "-c", "-", "-o", "/dev/null"], input: outputs.includesAll)
    }

    @Test(arguments: cxx) func compilesAsCxx(_ compiler: CTool) throws {
        let outputs = try COutputs.specs.get()
        try expectSilence(compiler, Self.warnings + [outputs.include, "-x", "c++", "-c", "-", "-o", "/dev/null"], input: outputs.includesAll)
    }

    /// Without linux/types.h the headers bring their own types.
    @Test func compilesWithoutLinux() throws {
        let outputs = try COutputs.specs.get()
        try expectSilence(.gcc, Self.warnings + ["-std=c11", "-DPAPR_OWN_TYPES", outputs.include, "-x", "c", "-c", "-", "-o", "/dev/null"],
                          input: outputs.includesAll)
    }

    /// Each header brings what it needs.
    @Test func eachHeaderStandsAlone() throws {
        let outputs = try COutputs.specs.get()
        for header in outputs.headers {
            try expectSilence(.gcc, ["-std=c11", "-fsyntax-only", "-Wall", "-Werror", outputs.include, "-x", "c", "-"], input: "#include \"\(header)\"\n")
        }
    }

    static let kernel: [CTool] = [CTool.big, CTool.little, CTool.clang.with("--target=powerpc64le-linux-gnu")].map {
        $0.with("-std=gnu11", "-ffreestanding", "-nostdinc", "-D__KERNEL__", "-I\(COutputs.root)/Tests/Corpus/c/kernel")
    }

    /// In a kernel calls go through asm/hvcall.h and asm/rtas.h; for these a stand-in is enough to see it.
    @Test(arguments: kernel) func compilesInKernel(_ compiler: CTool) throws {
        let outputs = try COutputs.specs.get()
        let text = outputs.includesAll + """
            long vpd(struct rtas_work_area *area, struct papr_retry *retry);
            long vpd(struct rtas_work_area *area, struct papr_retry *retry)
            {
            \tstatic char location[80];
            \tconst struct papr_memory where = papr_memory(location, sizeof(location)), memory = papr_memory_of_work_area(area);
            \t__u32 sequence = 1, bytes = 0;

            \treturn papr_get_vpd(&where, &memory, &sequence, &bytes, retry);
            }

            """
        try expectSilence(compiler, ["-Wall", "-Wextra", "-Wconversion", "-Werror", "-O2", outputs.include, "-x", "c", "-c", "-", "-o", "/dev/null"], input: text)
    }

    /// A kernel's own value that differs is found when the header is compiled.
    @Test func disagreesWithAnotherValue() throws {
        let outputs = try COutputs.specs.get()
        let result = try Self.kernel[0].run([outputs.include, "-fsyntax-only", "-x", "c", "-"],
                                            input: "#include <asm/hvcall.h>\n#undef H_P2\n#define H_P2 -56\n#include \"papr/scm.h\"\n")
        #expect(result.status != 0 && result.output.contains("static assertion failed") && result.output.contains("H_P2"), "\(result.output)")
    }

    /// Sparse looks into functions that are used only, so here none is inline.
    @Test(arguments: [[], ["-D__KERNEL__", "-nostdinc", "-I\(COutputs.root)/Tests/Corpus/c/kernel"]])
    func sparseHasNothingToSay(_ place: [String]) throws {
        let outputs = try COutputs.specs.get()
        let file = try outputs.directory.write("sparse\(place.count).c", outputs.includesAll)
        try expectSilence(.sparse, ["-m64", "-D__CHECK_ENDIAN__", "-D__powerpc64__", "-Wsparse-all", "-Wno-tautological-compare",
                                     "-Dinline=__attribute__((__used__))"] + place + [outputs.include, file])
    }

    /// An assembler takes the numbers and sees nothing else.
    @Test func assemblerTakesNumbers() throws {
        let outputs = try COutputs.specs.get()
        let text = outputs.includesAll + "\t.long H_SCM_BIND_MEM, H_P2, H_LONG_BUSY_START_RANGE, RTAS_BUSY\n"
        for compiler in [CTool.gcc, .clang, .big] {
            try expectSilence(compiler, [outputs.include, "-x", "assembler-with-cpp", "-c", "-", "-o", "/dev/null"], input: text)
        }
    }

    /// Same names, same spelling: a list of one's own beside the generated one is no redefinition.
    @Test func keepsSpellings() throws {
        let text = "#define H_SCM_BIND_MEM 0x3EC\n#define H_SUCCESS 0\n#define H_P2 -55\n#define H_HARDWARE -1\n"
        let outputs = try COutputs.specs.get()
        try expectSilence(.gcc, ["-Werror", outputs.include, "-fsyntax-only", "-x", "c", "-"], input: "#include \"papr/scm.h\"\n" + text)
    }
}
