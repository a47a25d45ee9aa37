// swift-tools-version: 6.0
// The floors, lowest first. Arrows run down only.
import PackageDescription

/// The command has one thread: in release builds its counts of references are plain numbers, and nobody watches for overlapping accesses.
/// A seventh of its time. It carries the standard library with it and lies at a fixed address, with nothing to relocate, so that it starts in half the time. Debug builds, and so the tests, keep both; the runtime and the mocks never lose them.
let oneThread: [SwiftSetting] = [
    .unsafeFlags(["-Xfrontend", "-assume-single-threaded", "-enforce-exclusivity=unchecked"], .when(configuration: .release))
]

let package = Package(
    name: "paprgen",
    products: [
        .executable(name: "paprgen", targets: ["paprgen"]),
        .library(name: "PaprRuntime", targets: ["PaprRuntime"]),
        .library(name: "PaprMock", targets: ["PaprMock"]),
        .library(name: "PaprQEMU", targets: ["PaprQEMU"]),
    ],
    targets: [
        // Floor 0: files, spans, names, diagnostics.
        .target(name: "PaprSource", dependencies: ["CPaprSupport"], swiftSettings: oneThread),
        // Floor 1: text -> tokens -> tree.
        .target(name: "PaprSyntax", dependencies: ["PaprSource"], swiftSettings: oneThread),
        // Floor 2: tree -> checked model.
        .target(name: "PaprSema", dependencies: ["PaprSource", "PaprSyntax"], swiftSettings: oneThread),
        // Floor 3: model -> files.
        .target(name: "PaprBackends", dependencies: ["PaprSource", "PaprSema", "CPaprSupport"], swiftSettings: oneThread),
        // Floor 3: model -> calls as values: encoded, decoded, checked.
        .target(name: "PaprValues", dependencies: ["PaprSource", "PaprSema"], swiftSettings: oneThread),
        // Floor 3: traces -> calls.
        .target(name: "PaprReaders", dependencies: ["PaprSource"], swiftSettings: oneThread),
        // Floor 4: the command.
        .executableTarget(
            name: "paprgen", dependencies: ["PaprSource", "PaprSyntax", "PaprSema", "PaprBackends", "PaprValues", "PaprReaders", "PaprRuntime", "PaprQEMU", "CPaprSupport"],
            swiftSettings: oneThread,
            linkerSettings: [.unsafeFlags(["-static-stdlib", "-Xclang-linker", "-no-pie"], .when(configuration: .release))]),

        // What the generated files stand on.
        .target(name: "PaprRuntime"),
        .target(name: "PaprMock", dependencies: ["PaprRuntime"]),
        // A port to a real hypervisor: QEMU with an agent inside.
        .target(name: "PaprQEMU", dependencies: ["PaprRuntime", "CPaprSupport"]),
        // Text that the command has inside: what generated C stands on, the sources of the two above, the samples of `paprgen explain`; and its memory in large pages.
        .target(name: "CPaprSupport", exclude: ["text"]),

        // Text, tokens, trees, models and their diagnostics: walks Tests/Corpus.
        .testTarget(name: "FrontEndTests", dependencies: ["PaprSource", "PaprSyntax", "PaprSema", "PaprBackends"]),
        // Calls as values, of Specs/.
        .testTarget(name: "ValueTests", dependencies: ["PaprSource", "PaprSyntax", "PaprSema", "PaprValues"]),
        // Random values of buffers and their bytes, from the model alone. Fast also where the tests are not: there are a million of them.
        .target(name: "RandomBuffers", dependencies: ["PaprSource", "PaprSema", "PaprValues"], path: "Tests/RandomBuffers", swiftSettings: [.unsafeFlags(["-O"])]),
        // What the back-ends write, compiled and used.
        .testTarget(
            name: "OutputTests",
            dependencies: ["PaprSource", "PaprSyntax", "PaprSema", "RandomBuffers", "PaprBackends", "PaprValues", "PaprRuntime", "PaprQEMU"]),
        // The command as a process.
        .testTarget(name: "CommandTests", dependencies: ["paprgen"]),
    ],
    swiftLanguageModes: [.v6]
)
