import Foundation
import Testing

/// A sandbox with a spec `status` and a spec `one` below `Specs`.
private func project() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write("Specs/status.papr", Spec.codes)
    try sandbox.write("Specs/one.papr", Spec.call("one"))
    return sandbox
}

@Suite("what is written")
struct WriteTests {
    @Test func oneRunWritesAllOutputsAndPrintsOneLine() throws {
        let sandbox = try project()
        let result = try sandbox.run("Specs/", "--swift", "--c", "--rst", "--mock")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let files = sandbox.files(below: "Generated")
        for directory in ["c/", "swift/", "rst/", "mock/"] { #expect(files.contains { $0.hasPrefix(directory) }, "\(directory)") }
        #expect(files.filter { !$0.contains("/") } == ["paprgen.manifest"])
        let count = files.count - 1
        #expect(result.output == "Generated: \(count) of \(count) files written, 0 unchanged\n")
    }

    /// 32 levels, 2 to the power of 32 ways through them: the time is of the buffers, not of the ways.
    @Test func buffersThatHoldOthersTwiceOverAreLookedAtOnce() throws {
        let sandbox = try project()
        let levels = (1...32).map { "/// Twice the one before.\nbuffer B\($0) { first: B\($0 - 1); second: B\($0 - 1) }\n" }
        try sandbox.write("Specs/chain.papr", "/// A chain.\nmodule chain\nimport status\n\n/// The least.\nbuffer B0 { a: u8 }\n" + levels.joined())
        let result = try sandbox.shell("ulimit -t 10; paprgen Specs --swift --c --rst --mock --json")
        #expect(result.status == 0, "\(result.errors)")
    }

    @Test func outputGoesElsewhereWhenAsked() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c", "--output", "deep/er/out").status == 0)
        #expect(sandbox.exists("deep/er/out/c"))
        #expect(!sandbox.exists("Generated"))
    }

    @Test func nothingInTheOutputsDependsOnPlaceOrTime() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock").status == 0)
        #expect(try sandbox.shell("cd Specs && paprgen . --c --swift --rst --mock -o ../Other").status == 0)
        #expect(try sandbox.shell("diff -r Generated Other").output.isEmpty)
        #expect(try sandbox.shell("grep -rlF \"$PWD\" Generated").output.isEmpty)
    }

    @Test func unchangedFilesAreNotTouched() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock").status == 0)
        let before = try sandbox.snapshot(of: "Generated")
        let again = try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock")
        #expect(again.output == "Generated: 0 of \(before.count - 1) files written, \(before.count - 1) unchanged\n")
        #expect(try sandbox.snapshot(of: "Generated") == before)
    }

    @Test func onlyWhatChangedIsWritten() throws {
        let sandbox = try project()
        try sandbox.write("Specs/two.papr", Spec.call("two", "H_TWO", opcode: "0x1004"))
        #expect(try sandbox.run("Specs", "--c").status == 0)
        let before = try sandbox.snapshot(of: "Generated")
        try sandbox.write("Specs/two.papr", Spec.call("two", "H_TWO", opcode: "0x1008"))
        #expect(try sandbox.run("Specs", "--c").status == 0)
        let after = try sandbox.snapshot(of: "Generated")
        let changed = after.filter { before[$0.key]?.bytes != $0.value.bytes }
        #expect(!changed.isEmpty)
        #expect(changed.keys.allSatisfy { !$0.contains("status") })
        for (path, stamp) in after where changed[path] == nil { #expect(before[path] == stamp, "\(path)") }
    }

    @Test func filesThatNoSpecMakesAnyMoreGo() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock").status == 0)
        let small = sandbox.files(below: "Generated")
        try sandbox.write("Specs/more.papr", Spec.call("more", "H_MORE", opcode: "0x1004"))
        #expect(try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock").status == 0)
        let large = sandbox.files(below: "Generated")
        #expect(large.count > small.count)
        try sandbox.remove("Specs/more.papr")
        let result = try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock")
        #expect(result.output.hasSuffix(", \(large.count - small.count) removed\n"), "\(result.output)")
        #expect(sandbox.files(below: "Generated") == small)
    }

    @Test func filesOfOthersStay() throws {
        let sandbox = try project()
        try sandbox.write("Specs/more.papr", Spec.call("more", "H_MORE", opcode: "0x1004"))
        #expect(try sandbox.run("Specs", "--c").status == 0)
        let mine = try #require(sandbox.files(below: "Generated").first { $0.hasPrefix("c/") && $0.contains("more") })
        try sandbox.write("Generated/c/own.h", "/* mine */\n")
        try sandbox.write("Generated/notes.txt", "mine\n")
        // Even a copy of a generated file is somebody's own, and so is a generated file that was changed.
        try sandbox.write("Generated/c/copy.h", try sandbox.read("Generated/" + mine))
        try sandbox.write("Generated/" + mine, try sandbox.read("Generated/" + mine) + "/* and mine */\n")
        try sandbox.remove("Specs/more.papr")
        let result = try sandbox.run("Specs", "--c")
        #expect(result.status == 0)
        #expect(result.errors.contains("'Generated/\(mine)' is left over but was changed by hand; it is left alone"))
        for path in ["c/own.h", "notes.txt", "c/copy.h", mine] { #expect(sandbox.exists("Generated/" + path), "\(path)") }
        #expect(try sandbox.run("Specs", "--c", "--check").status == 0, "from now on it is the user's own")
    }

    @Test func aFileOfOthersInTheWayIsNotOverwritten() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c").status == 0)
        let path = try #require(sandbox.files(below: "Generated/c").first)
        try sandbox.remove("Generated")
        try sandbox.write("Generated/c/" + path, "/* mine */\n")
        let result = try sandbox.run("Specs", "--c")
        #expect(result.status == 2)
        #expect(result.errors.contains("'Generated/c/\(path)' was not written by paprgen and is in the way"))
        #expect(sandbox.files(below: "Generated") == ["c/" + path])
        #expect(try sandbox.read("Generated/c/" + path) == "/* mine */\n")
    }

    @Test func outputsAreKnownAgainWithoutTheirManifest() throws {
        let sandbox = try project()
        let options = ["--c", "--swift", "--rst", "--mock"]
        #expect(try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock").status == 0)
        let count = sandbox.files(below: "Generated").count - 1
        try sandbox.remove("Generated/paprgen.manifest")
        try sandbox.write("Specs/one.papr", Spec.call("one").replacing("Does it.", with: "Does something else."))
        for option in options { #expect(try sandbox.run("Specs", option).status == 0, "\(option)") }
        #expect(sandbox.files(below: "Generated").count - 1 == count)
    }

    @Test func aRunForSomeOutputsLeavesTheOthersAlone() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock").status == 0)
        let before = try sandbox.snapshot(of: "Generated")
        try sandbox.write("Specs/one.papr", Spec.call("other"))
        #expect(try sandbox.run("Specs", "--c").status == 0)
        let after = try sandbox.snapshot(of: "Generated")
        for (path, stamp) in before where !path.hasPrefix("c/") && path != "paprgen.manifest" { #expect(after[path] == stamp, "\(path)") }
        #expect(!after.keys.contains { $0.hasPrefix("c/") && $0.contains("one") })
        #expect(try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock").status == 0)
        #expect(!sandbox.files(below: "Generated").contains { $0.contains("one.") }, "what --c left to the others is removed by them")
    }

    @Test func anErrorWritesNothing() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock").status == 0)
        let before = try sandbox.snapshot(of: "Generated")
        try sandbox.write("Specs/more.papr", "module more\nconst A: u64 =\n")
        let result = try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock")
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(try sandbox.snapshot(of: "Generated") == before)
    }

    @Test func whatCannotBeWrittenIsSaidAndNothingIsHalfDone() throws {
        let sandbox = try project()
        try sandbox.write("file", "")
        for (output, reason) in [
            ("file", "cannot write below 'file': it is a file, not a directory"),
            ("file/below", "cannot make directory 'file/below': not a directory"),
            ("/proc/self/paprgen", "cannot make directory '/proc/self/paprgen': no such file or directory"),
        ] {
            let result = try sandbox.run("Specs", "--c", "--output", output)
            #expect(result.status == 2)
            #expect(result.errors == "paprgen: \(reason)\n")
        }
        try sandbox.write("Generated/c", "a file where a directory has to be")
        let result = try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock")
        #expect(result.status == 2)
        #expect(sandbox.files(below: "Generated") == ["c"], "no other output was left there")
        #expect(try sandbox.run("Specs", "--check", "--c", "-o", "file").status == 2)
    }

    @Test func aFullDiskLeavesEverythingAsItWas() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c").status == 0)
        let before = try sandbox.snapshot(of: "Generated")
        try sandbox.write("Specs/one.papr", Spec.call("one", opcode: "0x2000"))
        // A limit on the size of files stands in for a full disk: 0 blocks, and the signal that comes with it ignored.
        let result = try sandbox.shell("trap '' XFSZ; ulimit -f 0; paprgen Specs --c; echo $?")
        #expect(try sandbox.snapshot(of: "Generated") == before)
        #expect(result.output.isEmpty || result.output == "2\n", "\(result)")
    }

    @Test func runsAtTheSameTimeDoNotCorruptAnything() throws {
        let sandbox = try project()
        for name in ["two", "three", "four"] {
            try sandbox.write("More/\(name).papr", Spec.call(name, "H_\(name.uppercased())", opcode: "0x20\(name.utf8.count)4"))
        }
        #expect(try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock", "-o", "A").status == 0)
        #expect(try sandbox.run("Specs", "More", "--c", "--swift", "--rst", "--mock", "-o", "B").status == 0)
        // cat ends when the last of them has.
        let line = """
            { for i in 1 2 3 4 5 6; do
                paprgen Specs --c --swift --rst --mock -o X || touch failed &
                paprgen Specs More --c --swift --rst --mock -o X || touch failed &
                paprgen Specs --c -o X || touch failed &
            done; } | cat
            """
        let runs = try sandbox.shell(line)
        #expect(!sandbox.exists("failed"), "\(runs.errors)")
        let known = Set(sandbox.files(below: "B"))
        for file in sandbox.files(below: "X") {
            #expect(known.contains(file), "\(file)")
            if file == "paprgen.manifest" { continue }
            let text = try sandbox.read("X/" + file)
            #expect(try text == sandbox.read("B/" + file) || (sandbox.exists("A/" + file) && text == sandbox.read("A/" + file)), "\(file)")
        }
        #expect(try sandbox.run("Specs", "--c", "--swift", "--rst", "--mock", "-o", "X").status == 0)
        #expect(try sandbox.shell("diff -r A X").output.isEmpty)
    }

    @Test func theManifestLeadsNowhereElse() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--c").status == 0)
        try sandbox.write("victim", "")
        let manifest = try sandbox.read("Generated/paprgen.manifest")
        let checksum = "9e3779b97f4a7c15"
        try sandbox.write("Generated/paprgen.manifest", manifest + "c \(checksum) ../victim\nc 0000000000000000 /etc/passwd\nc x y z\nbroken\n>>>>>>> 0ed5a42b (Swift: names)\n")
        #expect(try sandbox.run("Specs", "--c").status == 0)
        #expect(sandbox.exists("victim"))
        #expect(try sandbox.read("Generated/paprgen.manifest") == manifest)
    }

    @Test func theRuntimeIsWrittenOnRequestAndKeptOtherwise() throws {
        let sandbox = try project()
        #expect(try sandbox.run("Specs", "--swift", "--mock").status == 0)
        let without = sandbox.files(below: "Generated")
        #expect(try sandbox.run("Specs", "--swift", "--mock", "--runtime").status == 0)
        let with = sandbox.files(below: "Generated")
        #expect(Set(without).isSubset(of: Set(with)))
        let sources = Project.root.appendingPathComponent("Sources")
        for (module, directory) in [("PaprRuntime", "swift"), ("PaprMock", "mock/swift")] {
            let own = try FileManager.default.contentsOfDirectory(atPath: sources.appendingPathComponent(module).path).sorted()
            #expect(sandbox.files(below: "Generated/\(directory)/\(module)") == own)
            for file in own {
                let text = try String(contentsOf: sources.appendingPathComponent("\(module)/\(file)"), encoding: .utf8)
                #expect(try sandbox.read("Generated/\(directory)/\(module)/\(file)") == text, "\(file) is embedded as it is")
            }
        }
        for options in [["--swift"], ["--swift", "--mock"], ["--mock", "--runtime"], ["--swift", "--runtime"]] {
            #expect(try sandbox.shell("paprgen Specs \(options.joined(separator: " "))").status == 0)
            #expect(sandbox.files(below: "Generated") == with, "\(options): a run that is not asked for a runtime has no say in it")
        }
        let alone = try sandbox.run("Specs", "--c", "--runtime")
        #expect(alone.status == 2)
        #expect(alone.errors == "paprgen: '--runtime' goes with '--swift' and '--mock'\n")
    }
}
