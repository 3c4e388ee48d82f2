#!/usr/bin/env python3
"""`erase`, on card images and on a loop device: erase.py LANDFALL_CLI

Judged by sfdisk, fsck.fat, mtools, blkid, and a mount where the kernel has vfat."""
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import (MIB, Loop, Missing, main, need, partitions, root_owned, run)  # noqa: E402
from cards import Cli  # noqa: E402


def judge(card, size):
    table = partitions(card)
    parts = table["partitions"]
    fat32 = size >= 68 * MIB
    assert table["label"] == "dos" and table["id"] != "0x4c46554e" and len(parts) == 1, table
    assert parts[0]["type"] == ("c" if fat32 else "e"), parts
    start, length = parts[0]["start"] * 512, parts[0]["size"] * 512
    assert start == 4 * MIB and size - MIB < start + length <= size, parts
    fat = card + ".fat"
    run("dd", "if=" + card, "of=" + fat, "bs=1M", f"skip={start}", f"count={length}",
        "iflag=skip_bytes,count_bytes", "conv=sparse", "status=none")
    said = run("fsck.fat", "-vn", fat)
    assert ("32 bit entries" if fat32 else "16 bit entries") in said, said
    assert "0 files" in said, said
    assert run("blkid", "-p", "-s", "TYPE", "-o", "value", fat).strip() == "vfat"
    # Nothing of its former life is recognised beside the table.
    assert "TYPE=" not in run("blkid", "-p", card).replace("PTTYPE=", ""), run("blkid", "-p", card)
    written = card + ".txt"
    with open(written, "wb") as file:
        file.write(os.urandom(3 * MIB))
    run("mcopy", "-i", fat, written, "::new.bin")
    run("mcopy", "-n", "-i", fat, "::new.bin", written + ".back")
    run("cmp", written, written + ".back")
    run("fsck.fat", "-n", fat)
    os.remove(written + ".back")
    mount(fat)


def mount(fat):
    with open("/proc/filesystems", encoding="ascii") as file:
        if os.geteuid() != 0 or "vfat" not in file.read():
            print("NOT MOUNTED: this kernel has no vfat, or this is not root")
            return
    place = fat + ".mounted"
    os.makedirs(place, exist_ok=True)
    run("mount", "-o", "loop", fat, place)
    try:
        assert os.path.getsize(place + "/new.bin") == 3 * MIB
    finally:
        run("umount", place)


def refusals(cli, folder, card):
    code, answer = cli.run("erase", "--to", card)
    assert code == 2 and "--yes" in answer["error"]["message"], answer
    code, answer = cli.run("erase", "--yes", "--to", os.path.join(folder, "nothing"))
    assert code == 3, answer
    small = os.path.join(folder, "small")
    run("truncate", "-s", "4M", small)
    code, answer = cli.run("erase", "--yes", "--to", small)
    assert code == 3 and "8 MiB to 2 TiB" in answer["error"]["message"], answer


def test():
    need("sfdisk", "mkfs.vfat", "mcopy", "mke2fs", "xz", "fsck.fat", "blkid")
    with tempfile.TemporaryDirectory(prefix="landfall-erase-", dir="/var/tmp") as folder, \
            tempfile.TemporaryDirectory(prefix="landfall-", dir="/run") as programs:
        root = os.geteuid() == 0
        cli = Cli(root_owned(sys.argv[1], programs) if root else sys.argv[1], folder)
        card = os.path.join(folder, "card.img")
        cli.write(card, "pi-01", "--card-size", str(320 * MIB))
        refusals(cli, folder, card)
        cli.good("erase", "--yes", "--to", card)
        judge(card, 320 * MIB)
        small = os.path.join(folder, "small.img")
        with open(small, "wb") as file:
            file.write(b"\xff" * 24 * MIB)
        cli.good("erase", "--yes", "--to", small)
        judge(small, 24 * MIB)
        print("card images: one FAT partition again")
        if not root:
            raise Missing("root, for a loop device and the helper,")
        with Loop(tempfile.mkdtemp(dir=folder), 321 * MIB) as loop:
            cli.write(loop.path, "pi-02")
            cli.good("erase", "--yes", "--to", loop.path)
            run("blockdev", "--flushbufs", loop.path)
            judge(loop.file, 321 * MIB)
        print("a drive: one FAT partition again")


if __name__ == "__main__":
    main(test)
