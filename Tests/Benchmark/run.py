#!/usr/bin/env python3
"""Measures paprgen against flatc, its growth and its start; fails when a target is missed.

usage: run.py PAPRGEN      (a release build: swift build -c release)

All on one core. Times of the first two are CPU time, user and system, and medians of ten runs each, made in turn so that
what else the machine does falls on both alike.
"""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import make_input  # noqa: E402

ALL_OUTPUTS = ["--c", "--swift", "--rst", "--mock"]
RATIO_TARGET = 0.55
GROWTH_TARGET = 11
RUNS = 10


def run(command, directory):
    """Runs a command; answers its CPU time and the time from start to exit, in seconds."""
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    os.chdir(directory)
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{' '.join(command)} failed with status {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, wall


def in_turn(commands, directory, runs):
    """Runs each command `runs` times into an empty directory, in turn; answers the lists of (CPU, wall) times."""
    times = [[] for _ in commands]
    for _ in range(runs):
        for command, results in zip(commands, times):
            shutil.rmtree(directory / "out", ignore_errors=True)
            (directory / "out").mkdir()
            results.append(run(command, directory))
    return times


def medians(results):
    """Median CPU time and median time from start to exit, in milliseconds."""
    return [statistics.median(column) * 1000 for column in zip(*results)]


def size(directory):
    return sum(path.stat().st_size for path in directory.rglob("*") if path.is_file()) / 1e6


def compare(paprgen, flatc, work):
    """1,000 calls: all four outputs of paprgen against one of flatc."""
    ours = [paprgen, "calls1000.papr", *ALL_OUTPUTS, "--output", "out"]
    theirs = [flatc, "--cpp", "-o", "out", "calls1000.fbs"]
    mine, other = in_turn([ours, theirs], work, RUNS)
    our_time, their_time = medians(mine)[0], medians(other)[0]
    shutil.rmtree(work / "out")
    run(ours, work)
    print(f"1,000 calls:  paprgen, four outputs ({size(work / 'out'):.1f} MB): {our_time:.1f} ms"
          f"   flatc --cpp: {their_time:.1f} ms   ratio {our_time / their_time:.2f} (target: at most {RATIO_TARGET})")
    return our_time / their_time <= RATIO_TARGET


def grow(paprgen, work):
    """10,000 calls against 1,000."""
    commands = [[paprgen, f"calls{count}.papr", *ALL_OUTPUTS, "--output", "out"] for count in (1000, 10000)]
    few, many = [medians(results)[0] for results in in_turn(commands, work, RUNS)]
    print(f"10,000 calls: {many:.1f} ms against {few:.1f} ms   growth {many / few:.1f} (target: at most {GROWTH_TARGET})")
    return many / few <= GROWTH_TARGET


def start(paprgen, work):
    """One small spec against a program that does nothing; the faster runs, because a process that has to wait for the core has not become slower."""
    (work / "empty.c").write_text("int main(void) { return 0; }\n")
    subprocess.run(["cc", "-O2", "-o", "empty", "empty.c"], cwd=work, check=True)
    commands = [[paprgen, "calls1.papr", *ALL_OUTPUTS, "--output", "out"], [str(work / "empty")]]
    ours, empty = [statistics.quantiles([wall for _, wall in results], n=10)[0] * 1000 for results in in_turn(commands, work, 5 * RUNS)]
    target = 3 * empty + 3
    print(f"start to exit: paprgen on one small spec: {ours:.2f} ms   an empty C program: {empty:.2f} ms (target: at most {target:.2f} ms)")
    return ours <= target


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    paprgen = str(pathlib.Path(sys.argv[1]).resolve())
    flatc = shutil.which("flatc") or sys.exit("flatc is missing: apt-get install flatbuffers-compiler")
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    # In memory, so that what else is written to the disk does not count.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="paprgen-benchmark-", dir=memory) as name:
        work = pathlib.Path(name)
        for count in (1, 1000, 10000):
            (work / f"calls{count}.papr").write_text(make_input.papr(count))
        (work / "calls1000.fbs").write_text(make_input.flatbuffers(1000))
        measurements = [lambda: compare(paprgen, flatc, work), lambda: grow(paprgen, work), lambda: start(paprgen, work)]
        # A miss is measured once more: a machine with other work to do can spoil one series, hardly two.
        missed = [measure for measure in measurements if not measure() and not measure()]
        os.chdir("/")
    if missed:
        sys.exit(f"{len(missed)} of {len(measurements)} targets missed")


main()
