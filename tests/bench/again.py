#!/usr/bin/env python3
"""What comparing before writing costs and saves, on a card that writes 30 MB/s and reads 90: again.py LANDFALL_CLI [MIB]

Prints seconds of write and verify, as the receipts have them, and their ratios. Needs root, a loop device and the kernel's
throttle (cgroup v1 blkio, or v2 io.max)."""
import os
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), os.path.join(os.path.dirname(HERE), "cli")]
from small_card import Loop, MIB, Missing, main, need, root_owned  # noqa: E402
from cards import Cli  # noqa: E402
from slow_cards import Throttle, ideal_seconds, preset_in  # noqa: E402

def seconds(cli, loop, host, *more):
    outcome = cli.write(loop.path, host, *more)
    phases = {each["phase"]: each["seconds"]
              for each in cli.receipt_file(outcome["receipt"])["phases"]}
    print(f"  {host:<10} write {phases['write']:6.2f} s, verify {phases['verify']:6.2f} s; "
          f"{outcome['bytesWritten']} bytes written, {outcome['bytesEqual']} were on it already", flush=True)
    return phases["write"] + phases["verify"], outcome


def test():
    if os.geteuid() != 0:
        raise Missing("root, for a loop device and the helper,")
    need("losetup", "sfdisk", "mkfs.vfat", "mcopy", "mke2fs", "xz")
    size = int(sys.argv[2]) * MIB if len(sys.argv) > 2 else 640 * MIB
    with tempfile.TemporaryDirectory(prefix="landfall-", dir="/run") as programs, \
            tempfile.TemporaryDirectory(prefix="landfall-bench-", dir="/var/tmp") as folder:
        cli = Cli(root_owned(sys.argv[1], programs), folder, preset_in(folder, size))
        cli.write(os.path.join(folder, "warm.img"), "warm")  # everything is composed once before
        os.remove(os.path.join(folder, "warm.img"))
        with Loop(folder, size + 512 * MIB) as loop, Throttle({loop.path: 1}):
            plain, outcome = seconds(cli, loop, "plain", "--rewrite")
            ideal = ideal_seconds(outcome["bytesWritten"])
            loop.dirty()
            first, _ = seconds(cli, loop, "first")
            again, _ = seconds(cli, loop, "again")
    print(f"plain against used/30 + used/90:          {plain:6.2f} s to {ideal:6.2f} s, {plain / ideal:.3f}")
    print(f"a sample that says no, against plain:     {first:6.2f} s to {plain:6.2f} s, {first / plain:.3f}")
    print(f"the same card again, against first:       {again:6.2f} s to {first:6.2f} s, {again / first:.3f}")


if __name__ == "__main__":
    main(test)
