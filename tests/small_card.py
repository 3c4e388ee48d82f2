"""What tests of whole programs share: a small base, a loop device that starts dirty, programs where only root can change them,
and exit code 77 for what a machine lacks."""
import base64
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import time

MIB = 1024 * 1024
SSH_KEY = "ssh-ed25519 " + base64.b64encode(
    struct.pack(">I11sI32s", 11, b"ssh-ed25519", 32, bytes(range(32)))).decode() + " operator"
SKIP = 77  # what ctest takes for "not tested here"


class Missing(Exception):
    """Something that this machine does not have."""


def need(*programs):
    for program in programs:
        if shutil.which(program) is None and not os.path.exists(program):
            raise Missing(program)


def wait_for(what, condition, timeout=60.0):
    """The condition's first true value; what was awaited is in the failure."""
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"waited {timeout:.0f} s in vain for {what}")


def put(root, path, text):
    target = root + path
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "wb" if isinstance(text, bytes) else "w") as file:
        file.write(text)


def make_root(root):
    # ELF header of an arm64 program: how an architecture is told.
    elf = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHI", 2, 0xB7, 1) + bytes(44)
    put(root, "/etc/os-release", 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'
                                 "VERSION_CODENAME=bookworm\n")
    put(root, "/usr/lib/systemd/systemd", elf)
    put(root, "/usr/bin/dash", elf)
    os.symlink("dash", root + "/usr/bin/sh")
    os.symlink("usr/bin", root + "/bin")
    os.symlink("usr/lib", root + "/lib")
    put(root, "/etc/passwd", "root:x:0:0:root:/root:/bin/bash\n")
    put(root, "/etc/group", "root:x:0:\nsudo:x:27:\n")
    put(root, "/etc/shadow", "root:*:19000:0:99999:7:::\n")
    put(root, "/etc/gshadow", "root:*::\nsudo:*::\n")
    put(root, "/etc/fstab", "PARTUUID=1a2b3c4d-01 /boot/firmware vfat defaults 0 2\n"
                            "PARTUUID=1a2b3c4d-02 / ext4 defaults,noatime 0 1\n")
    put(root, "/etc/machine-id", "uninitialized\n")
    put(root, "/usr/lib/modules/6.1.0/modules.builtin",
        "".join(f"kernel/fs/{name}.ko\n" for name in ("ext4/ext4", "fat/vfat", "xfs/xfs", "f2fs/f2fs", "btrfs/btrfs")))
    put(root, "/var/lib/dpkg/status",
        "Package: libcrypt1\nStatus: install ok installed\nVersion: 1:4.4.33-2\n\n")
    for folder in ("/home", "/root", "/boot/firmware", "/srv", "/var/log"):
        os.makedirs(root + folder, exist_ok=True)


def make_base(folder):
    """A small system as Raspberry Pi OS lays it out: FAT at 8 MiB, ext4 behind, xz."""
    root = os.path.join(folder, "root")
    os.mkdir(root)
    make_root(root)
    boot, ext4, disk = (os.path.join(folder, name) for name in ("boot.fat", "root.ext4", "base.img"))
    put(folder, "/cmdline.txt", "console=tty1 root=PARTUUID=1a2b3c4d-02 rootfstype=ext4 rootwait\n")
    run("truncate", "-s", "40M", boot)
    run("mkfs.vfat", "-F", "32", "-s", "1", "-n", "bootfs", boot)
    run("mcopy", "-i", boot, os.path.join(folder, "cmdline.txt"), "::cmdline.txt")
    run("mke2fs", "-q", "-t", "ext4", "-O", "^64bit", "-L", "rootfs", "-d", root, ext4, "64M")
    run("truncate", "-s", "112M", disk)
    subprocess.run(["sfdisk", "-q", disk], check=True, text=True, input=(
        "label: dos\nlabel-id: 0x1a2b3c4d\nstart=8MiB, size=40MiB, type=c\n"
        "start=48MiB, size=64MiB, type=83\n"))
    for part, at in ((boot, 8), (ext4, 48)):
        run("dd", "if=" + part, "of=" + disk, "bs=1M", f"seek={at}", "conv=notrunc", "status=none")
    run("xz", "-1", "-T0", disk)
    return disk + ".xz"


def make_preset(folder):
    """Hosts bench-01 and on, a user with a password, a data partition on the rest."""
    preset = {
        "schema": 1, "name": "bench", "host": {"pattern": "bench-{n:02}", "first": 1},
        "user": {"name": "ansible", "sshKeys": [SSH_KEY],
                 "passwordLogin": True},
        "layout": {"table": "mbr", "root": {"size": "112MiB"},
                   "partitions": [{"label": "data", "size": "rest", "filesystem": "ext4",
                                   "mount": "/srv/data"}]},
    }
    path = os.path.join(folder, "bench.json")
    put(folder, "/bench.json", json.dumps(preset, indent=2))
    return path


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=300).stdout


def environment_in(folder):
    """Caches, receipts and presets of its own, for a program under test."""
    return dict(os.environ, HOME=folder, XDG_CACHE_HOME=folder + "/cache",
                XDG_STATE_HOME=folder + "/state", XDG_DATA_HOME=folder + "/data",
                XDG_CONFIG_HOME=folder + "/config")


def partitions(file):
    """As sfdisk reads them, of a card's file."""
    return json.loads(run("sfdisk", "-J", file))["partitiontable"]


class Loop:
    """A loop device that starts full of ones, or with as many bytes of them as said."""

    def __init__(self, folder, size, ones=None):
        self.file = os.path.join(folder, "card")
        self.size = size
        self.ones = size if ones is None else ones
        with open(self.file, "wb") as file:
            file.truncate(size)
        self.path = None
        self.dirty()

    def dirty(self):
        """Full of ones, as at the beginning."""
        with open(self.file, "r+b") as file:
            for written in range(0, self.ones, MIB):
                file.write(b"\xff" * min(MIB, self.ones - written))
        if self.path:
            run("blockdev", "--flushbufs", self.path)

    def __enter__(self):
        make_workers_user()
        try:
            self.path = run("losetup", "-f", "--show", self.file).strip()
        except subprocess.CalledProcessError as error:
            raise Missing("a loop device (" + error.stderr.strip() + ")") from None
        return self

    def __exit__(self, *_):
        if self.path:
            run("losetup", "-d", self.path)


def make_workers_user():
    """As the package does: without it the helper writes no drive."""
    if os.geteuid() == 0 and subprocess.run(["getent", "passwd", "_landfall"], stdout=subprocess.DEVNULL, check=False).returncode != 0:
        run("systemd-sysusers", "--inline", "u _landfall -")


def place_of(program, folder):
    return os.path.join(folder, os.path.basename(os.path.dirname(program)))


def root_owned(program, folder):
    """The program and its helper, copied to where every folder is root's alone: the client starts no
    helper that lies below a folder of others (a clone in /tmp)."""
    os.chmod(folder, 0o755)
    make_workers_user()
    helper = os.path.join(os.path.dirname(os.path.dirname(program)), "helper", "landfall-helper")
    for source in (program, helper):
        os.mkdir(place_of(source, folder), 0o755)
        shutil.copy(source, place_of(source, folder))
    return os.path.join(place_of(program, folder), os.path.basename(program))


def main(test):
    """Runs a test with a bound; exit code 77 where the machine lacks something."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        test()
    except Missing as missing:
        print(f"SKIPPED: {missing} is not on this machine", file=sys.stderr)
        sys.exit(SKIP)
    except (AssertionError, subprocess.SubprocessError) as error:
        print(f"FAIL: {error}", file=sys.stderr)
        sys.exit(1)
