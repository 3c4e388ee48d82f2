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
from cards import PRESET, Cli  # noqa: E402

WRITES, READS = 30_000_000, 90_000_000
V1, V2 = "/sys/fs/cgroup/blkio", "/sys/fs/cgroup"


def put(path, text):
    try:
        with open(path, "w", encoding="ascii") as file:
            file.write(text)
    except OSError as error:
        raise Missing(f"the kernel's throttle ({path}: {error.strerror})") from None


class Throttle:
    """This process and its children, and no others, are slow on that device."""

    def __init__(self, device):
        numbers = os.stat(device).st_rdev
        self.device = f"{os.major(numbers)}:{os.minor(numbers)}"
        self.root = V1 if os.path.isdir(V1) else V2
        self.group = f"{self.root}/landfall-bench-{os.getpid()}"

    def __enter__(self):
        try:
            os.mkdir(self.group)
        except OSError as error:
            raise Missing(f"the kernel's throttle ({self.group}: {error.strerror})") from None
        try:
            if self.root == V1:
                put(self.group + "/blkio.throttle.write_bps_device", f"{self.device} {WRITES}")
                put(self.group + "/blkio.throttle.read_bps_device", f"{self.device} {READS}")
            else:
                put(self.group + "/io.max", f"{self.device} wbps={WRITES} rbps={READS}")
            put(self.group + "/cgroup.procs", str(os.getpid()))
        except Missing:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        put(self.root + "/cgroup.procs", str(os.getpid()))
        os.rmdir(self.group)


def preset_in(folder, size):
    with open(os.path.join(folder, "ballast"), "wb") as file:
        for _ in range(size // MIB):
            file.write(os.urandom(MIB))
    layout = dict(PRESET["layout"], root={"size": f"{size // MIB + 192}MiB"})
    return dict(PRESET, layout=layout,
                files=[{"source": "ballast", "path": "/srv/ballast", "mode": "0600"}])


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
        with Loop(folder, size + 512 * MIB) as loop, Throttle(loop.path):
            plain, outcome = seconds(cli, loop, "plain", "--rewrite")
            used = outcome["bytesWritten"]
            ideal = used / WRITES + used / READS
            loop.dirty()
            first, _ = seconds(cli, loop, "first")
            again, _ = seconds(cli, loop, "again")
    print(f"plain against used/30 + used/90:          {plain:6.2f} s to {ideal:6.2f} s, {plain / ideal:.3f}")
    print(f"a sample that says no, against plain:     {first:6.2f} s to {plain:6.2f} s, {first / plain:.3f}")
    print(f"the same card again, against first:       {again:6.2f} s to {first:6.2f} s, {again / first:.3f}")


if __name__ == "__main__":
    main(test)
