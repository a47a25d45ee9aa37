import Foundation
import Testing

/// The headers without an operating system, under a real hypervisor: Tests/Corpus/c/guest is a program that QEMU's pseries machine runs in place of firmware.
@Suite struct CGuestTests {
    static let flags = [
        "-std=c11", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-fno-builtin", "-nostdlib", "-static", "-mabi=elfv2", "-mcpu=power8", "-mno-altivec",
        "-mno-vsx", "-msoft-float", "-mcmodel=medium", "-fno-stack-protector", "-fno-pic",
    ]
    static let qemu = CTool(name: "qemu-system-ppc64", package: "qemu-system-ppc")
    static let guest = COutputs.root + "/Tests/Corpus/c/guest"

    struct Build: Sendable, CustomTestStringConvertible {
        let compiler: CTool
        let linker: CTool
        let optimisation: String
        var testDescription: String { "\(compiler) \(optimisation)" }
    }

    static let builds = ["-O0", "-O2"].flatMap { level in
        [
            Build(compiler: .big.with("-fno-tree-loop-distribute-patterns"), linker: .big, optimisation: level),
            Build(compiler: .little.with("-fno-tree-loop-distribute-patterns"), linker: .little, optimisation: level),
            Build(compiler: .clang.with("--target=powerpc64le-linux-gnu"), linker: .little, optimisation: level),
        ]
    }

    @Test(arguments: builds) func makesCalls(_ build: Build) throws {
        let outputs = try COutputs.specs.get(), directory = try CDirectory()
        let object = directory.path + "/guest.o", elf = directory.path + "/guest.elf", image = directory.path + "/guest.bin"
        try expectSilence(build.compiler, Self.flags + [build.optimisation, outputs.include, "-c", Self.guest + "/guest.c", "-o", object])
        try expectSilence(build.linker, ["-nostdlib", "-static", "-no-pie", "-mabi=elfv2", "-Wl,--build-id=none,--no-warn-rwx-segments", "-T", Self.guest + "/guest.ld",
                                         Self.guest + "/start.S", object, "-o", elf])
        let objcopy = CTool(name: build.linker.name.replacingOccurrences(of: "-gcc", with: "-objcopy"), package: build.linker.package)
        try expectSilence(objcopy, ["-O", "binary", elf, image])
        let memory = directory.path + "/nvdimm"
        for number in 0...1 {
            #expect(FileManager.default.createFile(atPath: memory + "\(number)", contents: nil))
            try #require(FileHandle(forWritingAtPath: memory + "\(number)")).truncate(atOffset: 256 << 20 | 128 << 10)
        }
        let result = try Self.qemu.run([
            "-M", "pseries,nvdimm=on,cap-cfpc=broken,cap-sbbc=broken,cap-ibs=broken,cap-ccf-assist=off", "-accel", "tcg", "-nographic", "-vga", "none", "-nodefaults",
            "-serial", "stdio", "-monitor", "none", "-no-reboot", "-bios", image, "-m", "1G,slots=4,maxmem=4G",
            "-object", "memory-backend-file,id=nv0,mem-path=\(memory)0,size=268566528,share=on",
            "-device", "nvdimm,id=nvd0,memdev=nv0,label-size=128K,uuid=2b7f6f1c-0000-4000-8000-000000000001", "-device", "spapr-vscsi,reg=0x71000002",
            "-object", "memory-backend-file,id=nv1,mem-path=\(memory)1,size=268566528,share=on",
            "-device", "spapr-nvdimm,id=nvd1,memdev=nv1,label-size=128K,uuid=2b7f6f1c-0000-4000-8000-000000000002",
            "-uuid", "12345678-1234-1234-1234-123456789abc",
        ])
        let expected = try String(contentsOfFile: Self.guest + "/expected.txt", encoding: .utf8)
        #expect(result.status == 0 && result.output.replacingOccurrences(of: "\r", with: "") == expected, "\(result.output)")
    }
}
