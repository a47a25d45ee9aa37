/// What `--help` and `--version` print.
enum Help {
    static let release = "0.1.0"
    static let version = "paprgen \(release)\n"

    /// The usage, the options from the table, and how it ends.
    static var text: String {
        let left = Option.all.map { option in
            (option.short.map { "-\($0), " } ?? "    ") + "--\(option.name)" + (option.value.map { " \($0)" } ?? "")
        }
        let width = left.map(\.count).max() ?? 0
        let options = zip(left, Option.all).map { name, option in
            "  " + name + String(repeating: " ", count: width - name.count) + "  " + option.help
        }
        return """
            usage: paprgen SPECS... [options]
                   paprgen explain [PAPR0123...]
                   paprgen decode [TRACE...] [--specs PATH] [--summary]
                   paprgen call [CALL [NAME=VALUE...]] [--specs PATH] [--device NAME]...

            Makes C headers, Swift bindings, documentation and mocks of PAPR hcalls and
            RTAS calls. SPECS are .papr files, directories of them, or - for standard input.
            'explain' tells what the number of an error means, with a sample of it and the
            sample mended; without a number it lists them all.
            'decode' tells the calls of traces: text of ftrace, trace-cmd or perf script with
            hcall_*, rtas_* and kvm_hcall_* events, recordings of the mocks; without a file
            it follows standard input.
            'call' makes a call on a fresh machine of QEMU and prints the answer with its
            cause; without a call it asks for calls, and 'help' there tells the rest.

            \(options.joined(separator: "\n"))

            What stands below the output directory and was written by paprgen for the same
            options is brought up to date: unchanged files keep their time stamp, files
            that no spec makes any more are removed, other files are left alone.

            With --diagnostics=json or sarif standard error is one document, whatever happens,
            and specs can be looked at without an output to write. SARIF is version 2.1.0.

            Exit status: 0 done, 1 the specs are wrong (with --check: or the outputs are
            not what they make; decode: or an event is malformed; call: or the call has
            failed), 2 the command line or the file system is, or something is missing.

            """
    }
}
