import Foundation
import PaprSema
import PaprSource
import PaprSyntax
import Synchronization
import Testing

/// One slip in a real spec, at any token: nothing crashes or hangs, every error has its place, and there are few of them.
@Suite struct MutationTests {
    /// Every nth mutant is tried, so that there are a few more than ten thousand whatever the size of the specs. n is odd: of the four slips at each
    /// token all have their turn.
    private static func step(_ specs: [SpecFile]) -> Int { (specs.reduce(0) { $0 + $1.mutants } / 11_000 - 1) | 1 }

    /// `MUTATION_STEP=1` tries all of them, and names the worst.
    private static let wanted = ProcessInfo.processInfo.environment["MUTATION_STEP"].flatMap { Int($0) }

    @Test func aSlipGivesFewErrors() async throws {
        let specs = try SpecFile.all()
        let step = Self.wanted ?? Self.step(specs)
        let batches = specs.indices.flatMap { place in
            stride(from: 0, to: specs[place].mutants, by: 50 * step).map { start in
                (place, stride(from: start, to: min(start + 50 * step, specs[place].mutants), by: step))
            }
        }
        let watch = MutationWatch()
        let tally = await MutationWorkers.run(batches.count) { index in MutationBatch(specs, batches[index].0).run(batches[index].1, watch) }
        watch.end()
        print("every \(step)th of the slips at each token: \(tally)")
        if Self.wanted != nil { print(tally.worst.map(\.text).joined(separator: "\n")) }
        #expect(tally.faults.isEmpty, "\(tally.faults.prefix(20).joined(separator: "\n"))")
        #expect(tally.mutants >= 10_000)
        #expect(tally.withFew * 10 >= tally.mutants * 9, "the worst:\n\(tally.worst.map(\.text).joined(separator: "\n"))")
        #expect(tally.withOne * 10 >= tally.mutants * 9)
        #expect(tally.withLoss * 100 <= tally.mutants, "\(tally.withLoss) mutants lose the last declaration though the slip was in another one")
        #expect(tally.slowest.time < .seconds(5), "\(tally.slowest)")
    }
}

/// Threads of their own, one for each processor: tasks would take the place of every other test for as long as this one lasts.
private enum MutationWorkers {
    static func run(_ count: Int, _ work: @escaping @Sendable (Int) -> MutationTally) async -> MutationTally {
        let next = Atomic(0), workers = max(ProcessInfo.processInfo.activeProcessorCount, 1)
        let state = Mutex((tally: MutationTally(), rest: workers))
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            for _ in 0..<workers {
                Thread.detachNewThread {
                    var own = MutationTally()
                    while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < count { own.add(work(index)) }
                    let isLast = state.withLock { state in
                        state.tally.add(own)
                        state.rest -= 1
                        return state.rest == 0
                    }
                    if isLast { done.resume() }
                }
            }
        }
        return state.withLock { $0.tally }
    }
}

/// A spec of the project, and what is read with it.
private struct SpecFile: Sendable {
    let path: String
    let bytes: [UInt8]
    var mutants = 0
    /// What it imports, directly or not; then, if others import it, the smallest that does, with its imports.
    var company: [Int] = []

    static func all() throws -> [SpecFile] {
        var files = try Project.files(below: Project.root.appending(path: "Specs"), ending: "papr").map { url in
            SpecFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
        }
        let trees = files.map { ParsedSource(SourceFile(id: 0, path: $0.path, text: Text(copying: $0.bytes))).tree }
        let imports = trees.map { tree in tree.imports.compactMap { node in files.firstIndex { $0.path == "\(node.name).papr" } } }
        func closure(_ place: Int) -> Set<Int> { imports[place].reduce(into: [place]) { $0.formUnion(closure($1)) } }
        for place in files.indices {
            let user = imports.indices.filter { imports[$0].contains(place) }.min { files[$0].bytes.count < files[$1].bytes.count }
            files[place].mutants = Mutant.count(of: trees[place])
            files[place].company = closure(place).union(user.map(closure) ?? []).subtracting([place]).sorted()
        }
        return files
    }
}

/// Some mutants of one spec, tried by one thread with names and trees of its own.
private final class MutationBatch {
    private let names = Interner()
    private let files: [SourceFile]
    private let lines: LineTable
    private var trees: [FileTree] = []
    private var original: FileTree { trees[0] }
    private var tally = MutationTally()
    /// Texts live until the batch is over: names are slices of them.
    private var texts: [UnsafeMutableBufferPointer<UInt8>] = []

    init(_ specs: [SpecFile], _ place: Int) {
        var kept: [UnsafeMutableBufferPointer<UInt8>] = []
        files = ([place] + specs[place].company).enumerated().map { id, place in
            SourceFile(id: FileID(id), path: specs[place].path, text: MutationBatch.text(specs[place].bytes, &kept))
        }
        texts = kept
        lines = LineTable(files[0].text)
        var diagnostics = Diagnostics()
        for file in files { trees.append(parse(file, names: names, diagnostics: &diagnostics)) }
        _ = analyze(trees, names: names, diagnostics: &diagnostics)
        for error in diagnostics.sorted() { tally.fault("\(specs[place].path) itself: \(error.message)") }
    }

    deinit {
        for text in texts { text.deallocate() }
        names.arena.release()
    }

    private static func text(_ bytes: [UInt8], _ texts: inout [UnsafeMutableBufferPointer<UInt8>]) -> Text {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = copy.initialize(from: bytes)
        texts.append(copy)
        return Text(base: UnsafePointer(copy.baseAddress!), count: bytes.count)
    }

    func run(_ indices: StrideTo<Int>, _ watch: MutationWatch) -> MutationTally {
        let clock = ContinuousClock()
        for index in indices {
            guard let mutant = Mutant(of: original, index) else { continue }
            let what = mutant.description(in: files[0].path, lines)
            watch.begin(self, what)
            let start = clock.now
            let (tree, errors) = read(mutant)
            let time = clock.now - start
            watch.end(self)
            if !Text.areEqual(SourcePrinter.print(tree), tree.text) { tally.fault("\(what): the tree does not print back") }
            for error in errors { check(error, tree, what) }
            tally.add(errors, loses: loses(tree, mutant), time: time) { what }
        }
        return tally
    }

    private func read(_ mutant: Mutant) -> (FileTree, [Diagnostic]) {
        var diagnostics = Diagnostics()
        let file = SourceFile(id: 0, path: files[0].path, text: MutationBatch.text(mutant.bytes, &texts))
        let tree = parse(file, names: names, diagnostics: &diagnostics)
        _ = analyze([tree] + trees.dropFirst(), names: names, diagnostics: &diagnostics)
        return (tree, diagnostics.sorted())
    }

    /// Every error says something of a place that there is.
    private func check(_ error: Diagnostic, _ tree: FileTree, _ what: String) {
        for span in [error.span] + (error.labels + error.notes).map(\.span) + error.fixes.map(\.span) {
            let length = span.file == 0 ? tree.text.count : Int(span.file) < files.count ? files[Int(span.file)].text.count : -1
            if span.start > span.end || Int(span.end) > length { tally.fault("\(what): no such place: \(error)") }
        }
        if error.message.isEmpty || error.severity != .error { tally.fault("\(what): \(error)") }
    }

    /// Whether the last declaration is gone, though the slip was in another one.
    private func loses(_ tree: FileTree, _ mutant: Mutant) -> Bool {
        guard let last = original.declarations.last, mutant.offset < Int(min(last.span.start, last.docs.span.start)) - 2 else { return false }
        return tree.declarations.last?.name.name != last.name.name || tree.declarations.last?.kind != last.kind
    }
}

/// Ends the run when a mutant takes forever: nobody can interrupt a loop, but say where it is.
private final class MutationWatch: Sendable {
    private let underway = Mutex<[ObjectIdentifier: (what: String, since: ContinuousClock.Instant)]>([:])
    private let isOver = Mutex(false)

    init() {
        Thread.detachNewThread { [self] in
            while !isOver.withLock({ $0 }) {
                Thread.sleep(forTimeInterval: 1)
                for (what, since) in underway.withLock({ Array($0.values) }) where ContinuousClock.now - since > .seconds(30) {
                    fatalError("no end with \(what)")
                }
            }
        }
    }

    func begin(_ batch: MutationBatch, _ what: String) { underway.withLock { $0[ObjectIdentifier(batch)] = (what, .now) } }
    func end(_ batch: MutationBatch) { _ = underway.withLock { $0.removeValue(forKey: ObjectIdentifier(batch)) } }
    func end() { isOver.withLock { $0 = true } }
}
