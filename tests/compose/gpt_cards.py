#!/usr/bin/env python3
"""Cards of several sizes with a GPT, written in one batch and written again. gpt_cards.py LANDFALL_CLI

Judged by sfdisk and sgdisk, which look at both copies of the table, by libblkid, and by the filesystems' own checkers. Needs
root, for loop devices and the helper."""
import contextlib
import json
import os
import struct
import sys
import tempfile
import zlib

sys.path[:0] = [os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli")]
from small_card import Loop, MIB, Missing, main, need, partitions, put, root_owned, run  # noqa: E402
from cards import PRESET, Cli  # noqa: E402

SECTOR = 512
# No whole number of MiB: what is sold as one size differs by some sectors.
SIZES = (384 * MIB, 448 * MIB + 7 * 4096, 401 * MIB - 4096)
LAYOUT = {"table": "gpt", "root": {"size": "112MiB"}, "partitions": [
    {"label": "data", "size": "64MiB", "filesystem": "ext4", "mount": "/srv/data"},
    {"label": "share", "size": "10%", "filesystem": "vfat", "mount": "/srv/share"},
    {"label": "csi", "size": "16MiB", "filesystem": "raw"},
    {"label": "store", "size": "rest", "filesystem": "ext4", "mount": "/srv/store"}]}


def header_at(file, sector):
    """A GPT's header as UEFI 5.3.2 has it: its own place, the other's, the last usable sector."""
    with open(file, "rb") as card:
        card.seek(sector * SECTOR)
        raw = card.read(92)
    assert raw[:8] == b"EFI PART", f"no header in sector {sector}"
    crc = struct.unpack_from("<I", raw, 16)[0]
    assert crc == zlib.crc32(raw[:16] + bytes(4) + raw[20:]), f"sector {sector}: another checksum"
    own, other, _, last = struct.unpack_from("<4Q", raw, 24)
    return own, other, last


def judge_table(loop, receipt):
    last = loop.size // SECTOR - 1
    assert header_at(loop.file, 1) == (1, last, last - 33), header_at(loop.file, 1)
    assert header_at(loop.file, last) == (last, 1, last - 33), header_at(loop.file, last)
    said = run("sfdisk", "--verify", loop.file)
    assert "No errors detected" in said, said
    said = run("sgdisk", "--verify", loop.file)
    assert "No problems found" in said, said
    table = partitions(loop.file)
    assert table["label"] == "gpt" and table["lastlba"] == last - 33, table
    assert table["id"].lower().startswith(receipt["diskId"] + "-"), table
    parts = table["partitions"]
    assert [part.get("name") for part in parts] == ["bootfs", "rootfs", "data", "share", "csi", "store"], parts
    end = parts[-1]["start"] + parts[-1]["size"]
    assert last - 33 - 8 < end - 1 <= last - 33, f"the rest ends at {end - 1} of {last - 33}"
    # What udev asks reads it as sfdisk does.
    seen = run("partx", "--show", "--noheadings", "--output", "UUID", loop.path).split()
    assert seen == [part["uuid"].lower() for part in parts], (seen, parts)
    return parts


def judge_filesystems(loop, parts):
    for part in parts:
        place = f"{loop.path}?offset={part['start'] * SECTOR}"
        if part["name"] in ("rootfs", "data", "store"):
            run("e2fsck", "-fn", place)
    for part in (parts[0], parts[3]):
        copy = loop.file + ".fat"
        run("dd", "if=" + loop.path, "of=" + copy, f"bs={SECTOR}", f"skip={part['start']}", f"count={part['size']}",
            "status=none")
        run("fsck.fat", "-n", copy)
    fstab = run("debugfs", "-R", "cat /etc/fstab", f"{loop.path}?offset={parts[1]['start'] * SECTOR}")
    for part in parts:
        named = f"PARTUUID={part['uuid'].lower()} " in fstab
        assert named == (part["name"] != "csi"), (part, fstab)


def judge(cli, loop, outcome):
    run("blockdev", "--flushbufs", loop.path)
    receipt = cli.receipt_file(outcome["receipt"])
    judge_filesystems(loop, judge_table(loop, receipt))
    checked = cli.good("verify", "--to", loop.path, "--receipt", outcome["receipt"])
    assert checked["result"] == "equal", checked


def write(cli, loops, first, *more):
    targets = [word for number, loop in enumerate(loops) for word in ("--to", f"{loop.path}=pi-{first + number:02}")]
    answer = cli.good("write", "--yes", "--base", cli.base, "--preset", cli.preset, *targets, *more)
    for loop, outcome in zip(loops, answer["targets"]):
        judge(cli, loop, outcome)
    return answer["targets"]


def test():
    if os.geteuid() != 0:
        raise Missing("root, for loop devices and the helper,")
    need("losetup", "sfdisk", "sgdisk", "partx", "mkfs.vfat", "mcopy", "mke2fs", "e2fsck", "fsck.fat", "xz")
    with tempfile.TemporaryDirectory(prefix="landfall-", dir="/run") as programs, \
            tempfile.TemporaryDirectory(prefix="landfall-gpt-", dir="/var/tmp") as folder, \
            contextlib.ExitStack() as stack:
        cli = Cli(root_owned(sys.argv[1], programs), folder, dict(PRESET, layout=LAYOUT))
        plan = cli.good("plan", "--base", cli.base, "--preset", cli.preset)
        assert plan["table"] == "gpt", plan
        assert any("EEPROM" in warning["message"] for warning in plan["warnings"]), plan["warnings"]
        loops = []
        for number, size in enumerate(SIZES):
            own = os.path.join(folder, str(number))
            os.mkdir(own)
            loops.append(stack.enter_context(Loop(own, size)))
        first = write(cli, loops, 1)
        for before, after in zip(first, write(cli, loops, 11)):
            assert after["bytesEqual"] > before["bytesWritten"] / 2, (before, after)
            assert after["bytesWritten"] < before["bytesWritten"] / 2, (before, after)
        # From one table to the other and back: nothing of the GPT's copy is left, and then it is there again.
        gpt = cli.preset
        put(folder, "/mbr.json", json.dumps(dict(PRESET, layout=dict(LAYOUT, table="mbr"))))
        cli.preset = os.path.join(folder, "mbr.json")
        cli.write(loops[0].path, "pi-21")
        cli.preset = gpt
        run("blockdev", "--flushbufs", loops[0].path)
        assert partitions(loops[0].file)["label"] == "dos"
        with open(loops[0].file, "rb") as file:
            file.seek(-SECTOR, os.SEEK_END)
            assert file.read(8) != b"EFI PART", "the former table's copy is still there"
        write(cli, loops[:1], 31)
    print("written, written again, from table to table")


if __name__ == "__main__":
    main(test)
