#!/usr/bin/env python3
"""Four cards at once, each at the pace of a good SD card: batch.py LANDFALL_CLI [MIB]

Prints seconds of write and verify of one card, of four, and of four of which one has a quarter of the pace; the peak memory of all processes;
and how often `devices --watch` wakes while nothing comes. Needs root, loop devices and the kernel's throttle."""
import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), os.path.join(os.path.dirname(HERE), "cli")]
from small_card import Loop, MIB, Missing, main, need, root_owned  # noqa: E402
from cards import Cli  # noqa: E402
from slow_cards import Throttle, ideal_seconds, preset_in  # noqa: E402

CARDS = 4
IDLE = 10  # seconds


def field(process, file, name):
    """A number of /proc; 0 where the process is gone."""
    try:
        with open(f"/proc/{process}/{file}", encoding="ascii", errors="replace") as lines:
            return next((int(line.split()[1]) for line in lines if line.startswith(name + ":")), 0)
    except OSError:
        return 0


def descendants(process):
    try:
        with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as file:
            children = [int(word) for word in file.read().split()]
    except OSError:
        return []
    return [process, *(each for child in children for each in descendants(child))]


class Memory:
    """The most that this process's children have held at once; what they share is counted once (PSS)."""

    def __enter__(self):
        self.peak, self.done = 0, threading.Event()
        self.looker = threading.Thread(target=self.look)
        self.looker.start()
        return self

    def look(self):
        while not self.done.wait(0.2):
            self.peak = max(self.peak, sum(field(each, "smaps_rollup", "Pss") for each in descendants(os.getpid())[1:]) * 1024)

    def __exit__(self, *_):
        self.done.set()
        self.looker.join()


def write(cli, loops, name):
    """Seconds of write and verify of each card, and the bytes of one."""
    to = [word for number, loop in enumerate(loops) for word in ("--to", f"{loop.path}={name}-{number}")]
    answer = cli.good("write", "--yes", "--rewrite", "--base", cli.base, "--preset", cli.preset, *to)
    took = []
    for outcome in answer["targets"]:
        phases = {each["phase"]: each["seconds"] for each in cli.receipt_file(outcome["receipt"])["phases"]}
        took.append(phases["write"] + phases["verify"])
    print(f"  {name:<8} " + ", ".join(f"{each:.2f} s" for each in took), flush=True)
    return took, answer["targets"][0]["bytesWritten"]


def idle(cli):
    watch = subprocess.Popen([cli.program, "devices", "--watch", "--json"], env=cli.environment, stdout=subprocess.PIPE)
    try:
        time.sleep(2)  # its start
        threads = os.listdir(f"/proc/{watch.pid}/task")

        def wakes():
            return sum(field(f"{watch.pid}/task/{thread}", "status", "voluntary_ctxt_switches") for thread in threads)
        before = wakes()
        time.sleep(IDLE)
        return wakes() - before
    finally:
        watch.kill()
        watch.wait()


def test():
    if os.geteuid() != 0:
        raise Missing("root, for loop devices and the helper,")
    need("losetup", "sfdisk", "mkfs.vfat", "mcopy", "mke2fs", "xz")
    size = int(sys.argv[2]) * MIB if len(sys.argv) > 2 else 256 * MIB
    with tempfile.TemporaryDirectory(prefix="landfall-", dir="/run") as programs, contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="landfall-bench-", dir="/var/tmp"))
        cli = Cli(root_owned(sys.argv[1], programs), folder, preset_in(folder, size))
        cli.write(os.path.join(folder, "warm.img"), "warm")  # everything is composed once before
        os.remove(os.path.join(folder, "warm.img"))
        loops = []
        for number in range(CARDS):
            place = os.path.join(folder, str(number))
            os.mkdir(place)
            loops.append(stack.enter_context(Loop(place, size + 320 * MIB)))
        with Throttle({loop.path: 1 for loop in loops}):
            write(cli, loops[:1], "warm-up")
            (one,), used = write(cli, loops[:1], "one")
            with Memory() as memory:
                four, _ = write(cli, loops, "four")
        with Throttle({loop.path: 0.25 if loop is loops[0] else 1 for loop in loops}):
            uneven, _ = write(cli, loops, "uneven")
        wakes = idle(cli)
    print(f"one against used/30 + used/90:      {one:7.2f} s to {ideal_seconds(used):7.2f} s, {one / ideal_seconds(used):.3f}")
    print(f"the slowest of four against one:    {max(four):7.2f} s to {one:7.2f} s, {max(four) / one:.3f}")
    print(f"one at a quarter of the pace:       {uneven[0]:7.2f} s to {ideal_seconds(used, 0.25):7.2f} s, {uneven[0] / ideal_seconds(used, 0.25):.3f}")
    print(f"the slowest of the others, to one:  {max(uneven[1:]):7.2f} s to {one:7.2f} s, {max(uneven[1:]) / one:.3f}")
    print(f"peak memory of all processes, four: {memory.peak / 1e6:7.1f} MB")
    print(f"wake-ups of devices --watch:        {wakes} in {IDLE} s")


if __name__ == "__main__":
    main(test)
