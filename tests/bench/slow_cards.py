"""Cards with the pace of good SD cards, by the kernel's own throttle, and what is written to them."""
import os

from cards import PRESET
from small_card import MIB, Missing

WRITES, READS = 30_000_000, 90_000_000
V1, V2 = "/sys/fs/cgroup/blkio", "/sys/fs/cgroup"


def put(path, text):
    try:
        with open(path, "w", encoding="ascii") as file:
            file.write(text)
    except OSError as error:
        raise Missing(f"the kernel's throttle ({path}: {error.strerror})") from None


def numbers_of(device):
    numbers = os.stat(device).st_rdev
    return f"{os.major(numbers)}:{os.minor(numbers)}"


def ideal_seconds(used, share=1):
    """Of writing and reading back so many bytes."""
    return (used / WRITES + used / READS) / share


class Throttle:
    """This process and its children, and no others, are slow on these devices: each has its share of a card's pace."""

    def __init__(self, devices):
        self.devices = {numbers_of(device): share for device, share in devices.items()}
        self.root = V1 if os.path.isdir(V1) else V2
        self.group = f"{self.root}/landfall-bench-{os.getpid()}"

    def __enter__(self):
        try:
            os.mkdir(self.group)
        except OSError as error:
            raise Missing(f"the kernel's throttle ({self.group}: {error.strerror})") from None
        try:
            for device, share in self.devices.items():
                self.slow_down(device, int(WRITES * share), int(READS * share))
            put(self.group + "/cgroup.procs", str(os.getpid()))
        except Missing:
            self.__exit__()
            raise
        return self

    def slow_down(self, device, writes, reads):
        if self.root == V1:
            put(self.group + "/blkio.throttle.write_bps_device", f"{device} {writes}")
            put(self.group + "/blkio.throttle.read_bps_device", f"{device} {reads}")
        else:
            put(self.group + "/io.max", f"{device} wbps={writes} rbps={reads}")

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
