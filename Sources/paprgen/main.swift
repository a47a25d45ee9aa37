import Glibc

// A reader that went away is an error like any other, not the end of the process.
signal(SIGPIPE, SIG_IGN)
exit(Command.run(CommandLine.arguments).rawValue)
