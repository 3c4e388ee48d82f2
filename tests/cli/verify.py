#!/usr/bin/env python3
"""A card, its receipt, and `verify`: verify.py LANDFALL_CLI

Digests are judged by hashlib, life by the kernel's own mount. The latter needs root and a loop device."""
import hashlib
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import MIB, Missing, main, need, partitions, run  # noqa: E402
from cards import Cli  # noqa: E402


def ranges(text):
    return [tuple(int(number) for number in each.split("+")) for each in text.split()]


def digests_are_true(cli, card, receipt):
    assert receipt["content"], "no digests"
    total, end = 0, 0
    with open(card, "rb") as file:
        for digest in receipt["content"]:
            judge = hashlib.sha256()
            for start, length in ranges(digest["ranges"]):
                assert start >= end, f"{digest['part']}: ranges are not sorted"
                end = start + length
                file.seek(start)
                judge.update(file.read(length))
                total += length
            assert judge.hexdigest() == digest["sha256"], f"{digest['part']} from {start}"
    used = receipt["cardSize"] - receipt["bytesSkipped"]
    # The disk id in fstab is laid over from memory: a block or two are not digested.
    assert 0 <= used - total <= 16384, f"{total} bytes are digested of {used}"
    shown = cli.good("receipts", "show", receipt["id"])
    assert [each["sha256"] for each in shown["content"]] == [
        each["sha256"] for each in receipt["content"]]
    print(f"digests: {len(receipt['content'])} over {total} bytes are what hashlib says")


def phases_are_told(cli, receipt):
    outcomes = {each["phase"]: each["outcome"] for each in receipt["phases"]}
    assert outcomes == {"write": "done", "verify": "done", "join": "not wanted",
                        "finish": "done"}, outcomes
    assert all(each["seconds"] >= 0 for each in receipt["phases"])
    text = cli.text("receipts", "show", receipt["id"])
    assert "join: not wanted" in text and "sha256" in text, text


def verify(cli, card, number, code, result):
    found, answer = cli.run("verify", "--to", card, "--receipt", number)
    assert (found, answer.get("result")) == (code, result), (found, answer)
    return answer


def flip(card, offset):
    with open(card, "r+b") as file:
        file.seek(offset)
        byte = file.read(1)
        file.seek(offset)
        file.write(bytes([byte[0] ^ 1]))


def one_byte(cli, card, receipt):
    """One byte of each part, there and back."""
    for digest in receipt["content"]:
        start, length = ranges(digest["ranges"])[-1]
        if start + length <= 512:
            continue
        offset = start + length - 1
        flip(card, offset)
        answer = verify(cli, card, receipt["id"], 5, "different")
        differing = [part for part in answer["parts"] if part["differing"]]
        first = differing[0]["firstDifference"]
        assert [part["part"] for part in differing] == [digest["part"]], differing
        assert first["from"] <= offset < first["from"] + first["bytes"], (first, offset)
        flip(card, offset)
    verify(cli, card, receipt["id"], 0, "equal")


def refusals(cli, card, receipt):
    code, answer = cli.run("verify", "--to", card, "--receipt", "0123456789abcdef")
    assert code == 3 and "no receipt of this id" in answer["error"]["message"], answer
    code, answer = cli.run("verify", "--to", card + "=host", "--receipt", receipt["id"])
    assert code == 2, answer
    other = card + ".other"
    cli.write(other, "pi-09", "--card-size", "256MiB")
    code, answer = cli.run("verify", "--to", other, "--receipt", receipt["id"])
    assert code == 5 and "another card" in answer["error"]["message"], answer
    # Of the same size, but another writing's.
    cli.write(other, "pi-09", "--card-size", str(os.path.getsize(card)))
    code, answer = cli.run("verify", "--to", other, "--receipt", receipt["id"])
    assert code == 5 and "disk id" in answer["error"]["message"], answer


def fresh_disk_id(cli, card, receipt):
    """As the first boot of Raspberry Pi OS gives it; the card still says whose it is."""
    flip(card, 440)
    answer = verify(cli, card, receipt["id"], 5, "different")
    assert any("its disk id is" in sign for sign in answer["signs"]), answer
    flip(card, 440)


def mounted(card, place):
    root = partitions(card)["partitions"][1]
    try:
        loop = run("losetup", "-f", "--show", "-o", str(root["start"] * 512), "--sizelimit",
                   str(root["size"] * 512), card).strip()
    except subprocess.CalledProcessError as error:
        raise Missing("a loop device (" + error.stderr.strip() + ")") from None
    try:
        os.makedirs(place, exist_ok=True)
        run("mount", "-t", "ext4", loop, place)
        try:
            with open(place + "/etc/os-release", encoding="ascii"):
                pass  # the first opening of a file writes down where it is mounted
        finally:
            run("umount", place)
    finally:
        run("losetup", "-d", loop)


def lives(cli, folder, card, receipt):
    """The kernel writes into the superblock that the root was mounted, and where."""
    kept = card + ".kept"
    run("cp", "--sparse=always", card, kept)
    place = tempfile.mkdtemp(prefix="landfall-", dir="/mnt")
    try:
        mounted(card, place)
    finally:
        os.rmdir(place)
    answer = verify(cli, card, receipt["id"], 5, "different")
    assert answer["signs"] and not answer["booted"], answer
    os.replace(kept, card)
    mounted(card, folder + "/sysroot")
    answer = verify(cli, card, receipt["id"], 0, "booted")
    assert "has been mounted since" in answer["signs"][0], answer
    assert "has booted since" in cli.text("verify", "--to", card, "--receipt", receipt["id"])
    print("life:", answer["signs"][0])


def test():
    need("sfdisk", "mkfs.vfat", "mcopy", "mke2fs", "xz")
    with tempfile.TemporaryDirectory(prefix="landfall-verify-", dir="/var/tmp") as folder:
        cli = Cli(sys.argv[1], folder)
        card = os.path.join(folder, "card.img")
        outcome = cli.write(card, "pi-01", "--card-size", str(320 * MIB))
        receipt = cli.receipt_file(outcome["receipt"])
        digests_are_true(cli, card, receipt)
        phases_are_told(cli, receipt)
        verify(cli, card, receipt["id"], 0, "equal")
        one_byte(cli, card, receipt)
        refusals(cli, card, receipt)
        fresh_disk_id(cli, card, receipt)
        if os.geteuid() != 0:
            raise Missing("root, for mounting a card,")
        lives(cli, folder, card, receipt)


if __name__ == "__main__":
    main(test)
