import Foundation
import Testing

@Suite("the command line")
struct CommandLineTests {
    @Test func helpNamesEveryOption() throws {
        let result = try Sandbox().run("--help")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        for option in ["--c", "--swift", "--rst", "--mock", "--runtime", "--output DIR", "--check", "--dump", "--color", "--help", "--version"] {
            #expect(result.output.contains(option), "\(option)")
        }
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test func versionIsOneLine() throws {
        let result = try Sandbox().run("--version")
        #expect(result.status == 0)
        #expect(result.output.wholeMatch(of: /paprgen \d+\.\d+\.\d+\n/) != nil)
    }

    @Test(arguments: [
        ("--swft", "'--swift'"), ("--Swift", "'--swift'"), ("-swift", "'--swift'"), ("--out", "'--output'"), ("--cehck", "'--check'"),
        ("--colour", "'--color'"), ("--mocks", "'--mock'"), ("--rest", "'--rst'"), ("--verison", "'--version'"),
    ])
    func theNearestOptionIsSuggested(wrong: String, right: String) throws {
        let result = try Sandbox().run("Specs", wrong)
        #expect(result.status == 2)
        #expect(result.errors == "paprgen: unknown option '\(wrong)'; did you mean \(right)?\n")
        #expect(result.output.isEmpty)
    }

    @Test func anOptionThatIsNearNothingPointsAtTheHelp() throws {
        let result = try Sandbox().run("--qqqqqq")
        #expect(result.status == 2)
        #expect(result.errors == "paprgen: unknown option '--qqqqqq'; 'paprgen --help' lists them all\n")
    }

    @Test func valuesAreChecked() throws {
        let sandbox = try Sandbox()
        let dump = try sandbox.run("x.papr", "--dump", "token")
        #expect(dump.status == 2)
        #expect(dump.errors == "paprgen: 'token' is no value of '--dump', which takes tokens, ast, model; did you mean 'tokens'?\n")
        #expect(try sandbox.run("x.papr", "--c", "--color=blue").status == 2)
        #expect(try sandbox.run("--output").errors == "paprgen: option '--output' needs a value: --output DIR\n")
        #expect(try sandbox.run("--check=yes").errors == "paprgen: option '--check' takes no value\n")
    }

    @Test func whatCannotBeDoneIsSaid() throws {
        let sandbox = try Sandbox()
        try sandbox.write("status.papr", Spec.codes)
        let nothing = try sandbox.run()
        #expect(nothing.status == 2)
        #expect(nothing.errors.contains("no specs given"))
        let noOutput = try sandbox.run("status.papr")
        #expect(noOutput.status == 2)
        #expect(noOutput.errors.contains("nothing to write: say which of --c, --swift, --rst, --mock, --json is wanted"))
        #expect(try sandbox.run("status.papr", "--dump", "model", "--c").status == 2)
        #expect(sandbox.files(below: ".") == ["status.papr"])
    }

    @Test func standardOutputThatFailsIsNotOverlooked() throws {
        let sandbox = try Sandbox()
        let full = try sandbox.shell("paprgen --help >/dev/full; echo $?")
        #expect(full.output == "2\n")
        #expect(full.errors == "paprgen: cannot write to standard output: no space left on device\n")
        let closed = try sandbox.shell("{ sleep 0.3; paprgen --help; echo $? >status; } | :")
        #expect(try sandbox.read("status") == "2\n")
        #expect(closed.errors == "paprgen: standard output was closed before all of it was written\n")
    }

    @Test func colorIsForTerminalsUnlessAsked() throws {
        let sandbox = try Sandbox()
        try sandbox.write("bad.papr", "module bad\nhcall = 3\n")
        let escape = "\u{1B}["
        #expect(try !sandbox.run("bad.papr", "--c").errors.contains(escape))
        #expect(try sandbox.run("bad.papr", "--c", "--color=always").errors.contains(escape))
        #expect(try sandbox.run("bad.papr", "--c", "--color=always", environment: ["NO_COLOR": "1"]).errors.contains(escape))
        #expect(try !sandbox.run("bad.papr", "--c", "--color", "never").errors.contains(escape))
    }

    @Test func aTerminalGetsColorAndNoColorTakesItAway() throws {
        let sandbox = try Sandbox()
        try sandbox.write("bad.papr", "module bad\nhcall = 3\n")
        // script(1) gives the command a terminal.
        let inTerminal = { (variables: String) in "script -qec \"\(variables) '\(Project.command.path)' bad.papr --c\" /dev/null" }
        #expect(try sandbox.shell(inTerminal("TERM=xterm")).output.contains("\u{1B}["))
        #expect(try !sandbox.shell(inTerminal("TERM=xterm NO_COLOR=1")).output.contains("\u{1B}["))
        #expect(try !sandbox.shell(inTerminal("TERM=dumb")).output.contains("\u{1B}["))
    }
}
