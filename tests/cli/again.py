#!/usr/bin/env python3
"""The same card again, for another host: only what differs is written. again.py LANDFALL_CLI

Judged by the kernel's own counters, sha256, sfdisk, e2fsck and fsck.fat. Needs root, for a loop device."""
import hashlib
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import Loop, MIB, Missing, main, need, partitions, root_owned, run  # noqa: E402
from cards import PRESET, Cli  # noqa: E402

CARD = 384 * MIB
ONES = b"\xff" * 65536  # longer than a bitmap of a filesystem
BALLAST = 64 * MIB  # what cannot be told from noise, so that most of a card is not zeros


def preset_in(folder):
    with open(os.path.join(folder, "ballast"), "wb") as file:
        file.write(os.urandom(BALLAST))
    layout = dict(PRESET["layout"], root={"size": "208MiB"})
    return dict(PRESET, layout=layout,
                files=[{"source": "ballast", "path": "/srv/ballast", "mode": "0600"}])


def sent_to(loop):
    """Bytes that the kernel has sent to the device so far (Documentation/block/stat, field 7)."""
    with open(f"/sys/block/{os.path.basename(loop.path)}/stat", encoding="ascii") as file:
        return int(file.read().split()[6]) * 512


def ranges(text):
    return [tuple(int(number) for number in each.split("+")) for each in text.split()]


def judge(cli, loop, outcome):
    run("blockdev", "--flushbufs", loop.path)
    receipt = cli.receipt_file(outcome["receipt"])
    for key in ("bytesWritten", "bytesSkipped", "bytesEqual"):
        assert receipt[key] == outcome[key], (key, receipt[key], outcome)
    with open(loop.file, "rb") as file:
        for digest in receipt["content"]:
            sha256 = hashlib.sha256()
            for start, length in ranges(digest["ranges"]):
                file.seek(start)
                sha256.update(file.read(length))
            assert sha256.hexdigest() == digest["sha256"], f"{digest['part']}: another digest"
    table = partitions(loop.path)
    assert table["id"] == "0x" + receipt["diskId"] and len(table["partitions"]) == 3, table
    for part in table["partitions"][1:]:
        run("e2fsck", "-fn", f"{loop.path}?offset={part['start'] * 512}")
    boot = loop.file + ".fat"
    run("dd", "if=" + loop.path, "of=" + boot, "bs=512", f"skip={table['partitions'][0]['start']}",
        f"count={table['partitions'][0]['size']}", "status=none")
    run("fsck.fat", "-n", boot)
    assert outcome["host"].encode() in run_bytes(boot), f"{outcome['host']} is not on its card"


def run_bytes(path):
    with open(path, "rb") as file:
        return file.read()


def write(cli, loop, host, *more):
    before = sent_to(loop)
    outcome = cli.write(loop.path, host, *more)
    sent = sent_to(loop) - before
    assert sent == outcome["bytesWritten"], f"{host}: {sent} bytes were sent, {outcome}"
    judge(cli, loop, outcome)
    print(f"{host}: {sent} bytes written, {outcome['bytesEqual']} were on it already")
    return outcome


def spoil(loop):
    """A byte of what is written, as a worn card would lose it."""
    table = partitions(loop.path)
    offset = table["partitions"][1]["start"] * 512 + 1024 + 0x78  # the root's label
    with open(loop.path, "r+b") as file:
        file.seek(offset)
        file.write(b"?")
    run("blockdev", "--flushbufs", loop.path)


def test():
    if os.geteuid() != 0:
        raise Missing("root, for a loop device and the helper,")
    need("losetup", "sfdisk", "mkfs.vfat", "mcopy", "mke2fs", "e2fsck", "xz", "fsck.fat")
    with tempfile.TemporaryDirectory(prefix="landfall-", dir="/run") as programs, \
            tempfile.TemporaryDirectory(prefix="landfall-again-", dir="/var/tmp") as folder:
        cli = Cli(root_owned(sys.argv[1], programs), folder, preset_in(folder))
        with Loop(folder, CARD) as loop:
            first = write(cli, loop, "pi-01")
            assert first["bytesEqual"] < first["bytesWritten"] / 20, first
            again = write(cli, loop, "pi-02")
            assert again["bytesWritten"] < first["bytesWritten"] / 5, again
            assert again["bytesEqual"] > first["bytesWritten"] * 3 / 4, again
            spoil(loop)
            healed = write(cli, loop, "pi-03")
            assert healed["bytesWritten"] < first["bytesWritten"] / 5, healed
            whole = write(cli, loop, "pi-04", "--rewrite")
            assert whole["bytesEqual"] == 0, whole
            assert abs(whole["bytesWritten"] - first["bytesWritten"]) <= MIB, (whole, first)
            # The card was full of ones: now nothing but what its filesystems hold, and zeros.
            assert ONES in run_bytes(loop.file)
            blank = write(cli, loop, "pi-05", "--blank")
            assert blank["bytesSkipped"] == blank["bytesEqual"] and blank["bytesBlanked"] > 64 * MIB, blank
            assert ONES not in run_bytes(loop.file), "something of its former life is left"


if __name__ == "__main__":
    main(test)
