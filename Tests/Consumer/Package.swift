// swift-tools-version: 6.0
// A package as a user of the outputs would have it: the generated bindings and mocks are targets, what they stand on is a dependency.
// A broken output fails here, and not the build of paprgen.
import PackageDescription

let package = Package(
    name: "Consumer",
    dependencies: [.package(name: "paprgen", path: "../..")],
    targets: [
        .target(name: "Papr", dependencies: [.product(name: "PaprRuntime", package: "paprgen")], path: "Papr"),
        .target(
            name: "PaprMocks", dependencies: ["Papr", .product(name: "PaprRuntime", package: "paprgen"), .product(name: "PaprMock", package: "paprgen")],
            path: "PaprMocks"),
        // The mock as a process that speaks as the agent inside a guest does.
        .executableTarget(
            name: "MockAgent",
            dependencies: [
                "Papr", "PaprMocks", .product(name: "PaprRuntime", package: "paprgen"), .product(name: "PaprMock", package: "paprgen"),
            ],
            path: "MockAgent"),
        // Random values of every structure, decoded and encoded.
        .executableTarget(
            name: "BufferDigest", dependencies: ["Papr", .product(name: "PaprRuntime", package: "paprgen")], path: "BufferDigest"),
        .testTarget(
            name: "ConsumerTests",
            dependencies: [
                "Papr", "PaprMocks", .product(name: "PaprRuntime", package: "paprgen"), .product(name: "PaprMock", package: "paprgen"),
                .product(name: "PaprQEMU", package: "paprgen"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
