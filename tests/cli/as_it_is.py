#!/usr/bin/env python3
"""Cards without a preset are the image, byte by byte: as_it_is.py LANDFALL_CLI

Judged by cmp, sfdisk and sgdisk, on an image that takes settings, on one whose table is a GPT, and on one without a table."""
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import MIB, main, need, partitions, put, run  # noqa: E402
from cards import Cli  # noqa: E402


def gpt_image(folder):
    """An ext4 and a FAT on a GPT, neither of a system."""
    image, part = os.path.join(folder, "gpt.img"), os.path.join(folder, "part")
    run("truncate", "-s", "64M", image)
    run("sgdisk", "-n", "1:8MiB:+16MiB", "-n", "2:24MiB:+32MiB", image)
    put(folder, "/tree/readme.txt", "data alone\n")
    run("mke2fs", "-q", "-t", "ext4", "-d", folder + "/tree", part, "16M")
    run("dd", "if=" + part, "of=" + image, "bs=1M", "seek=8", "conv=notrunc", "status=none")
    return image


def bare_image(folder):
    image = os.path.join(folder, "bare.img")
    run("truncate", "-s", "40M", image)
    run("mkfs.vfat", "-F", "32", "-s", "1", image)
    return image


def unpacked(cli):
    image = os.path.join(cli.folder, "plain.img")
    with open(image, "wb") as file:
        subprocess.run(["xz", "-dc", cli.base], stdout=file, check=True)
    return image


def is_the_image(card, image, size=None):
    length = os.path.getsize(image)
    run("cmp", "-n", str(length), card, image)
    assert os.path.getsize(card) == (size or length), f"{card} has {os.path.getsize(card)} bytes"


def several_cards(cli, base, image):
    """Two at once, one of them a larger file that held something else."""
    first, second = os.path.join(cli.folder, "first.img"), os.path.join(cli.folder, "second.img")
    answer = cli.good("write", "--yes", "--base", base, "--to", first, "--to", second)
    assert [each["host"] for each in answer["targets"]] == ["", ""], answer
    larger = os.path.join(cli.folder, "larger.img")
    size = os.path.getsize(image) + 8 * MIB
    more = cli.good("write", "--yes", "--base", base, "--to", larger, "--card-size", str(size))
    for card in (first, second):
        is_the_image(card, image)
    is_the_image(larger, image, size)
    for card, target in ((first, answer["targets"][0]), (second, answer["targets"][1]), (larger, more["targets"][0])):
        code, checked = cli.run("verify", "--to", card, "--receipt", target["receipt"])
        assert (code, checked["result"], checked["host"]) == (0, "equal", ""), checked
    return first, answer["targets"][0]["receipt"]


def plan_says_so(cli, base, image):
    plan = cli.good("plan", "--base", base)
    assert plan["asItIs"] and plan["host"] == "" and plan["files"] == [], plan
    assert plan["smallestCard"] == os.path.getsize(image), plan
    text = cli.text("plan", "--base", base)
    assert "no preset" in text and "written as it is" in text, text
    assert not cli.good("plan", "--base", cli.base, "--preset", cli.preset)["asItIs"]


def receipts_say_so(cli, card, receipt):
    """No host, no preset, no disk id of its own; and what is listed by hosts leaves it out."""
    kept = cli.receipt_file(receipt)
    assert (kept["host"], kept["preset"], kept["pattern"], kept["diskId"]) == ("", "", "", ""), kept
    assert "no preset: the base as it is" in cli.text("receipts", "show", receipt)
    assert receipt in cli.text("receipts", "list") and receipt in cli.text("receipts", "csv")
    assert "the base as it is" in cli.text("receipts", "report")
    for form in ("inventory", "known-hosts"):
        code, answer = cli.run("receipts", form)
        assert code == 3, (form, answer)
    # A system gives the disk another id when it first starts: it is the same card all the same.
    with open(card, "r+b") as file:
        file.seek(440)
        file.write(b"\x11\x22\x33\x44")
    code, answer = cli.run("verify", "--to", card, "--receipt", receipt)
    assert (code, answer.get("result")) == (5, "different"), answer
    assert [each["part"] for each in answer["parts"] if each["differing"]] == ["table"], answer


def a_preset_counts_on(cli):
    """Cards without one use up no number of a pattern, and do not hide a host."""
    card = os.path.join(cli.folder, "named.img")
    written = cli.good("write", "--yes", "--base", cli.base, "--preset", cli.preset, "--to", card)
    assert written["targets"][0]["host"] == "pi-01", written
    assert cli.text("receipts", "inventory").split()[-1] == "pi-01", cli.text("receipts", "inventory")


def refusals(cli):
    card = os.path.join(cli.folder, "refused.img")
    put(cli.folder, "/secrets.json", "{}")
    for words, said in ((("--to", card + "=pi-01"), "leave the name out"), (("--to", card, "--secrets", cli.folder + "/secrets.json"), "--preset"),
                        (("--to", card, "--preset", ""), "names no preset"), (("--to", card, "--to", card), "named twice")):
        code, answer = cli.run("write", "--yes", "--base", cli.base, *words)
        assert code == 2 and said in json.dumps(answer), answer
    code, answer = cli.run("write", "--yes", "--to", card)
    assert code == 2 and "no base image was named" in answer["error"]["message"], answer
    code, answer = cli.run("plan", "--base", cli.base, "--host", "pi-01")
    assert code == 2 and answer["error"]["subject"] == "--host", answer
    code, answer = cli.run("write", "--yes", "--base", cli.base, "--to", card, "--card-size", "100MiB")
    assert code == 3 and answer["error"]["kind"] == "no-space", answer
    assert not os.path.exists(card)


def test():
    need("sfdisk", "sgdisk", "mkfs.vfat", "mcopy", "mke2fs", "xz", "cmp")
    with tempfile.TemporaryDirectory(prefix="landfall-as-it-is-", dir="/var/tmp") as folder:
        cli = Cli(sys.argv[1], folder)
        plain = unpacked(cli)
        plan_says_so(cli, cli.base, plain)
        card, receipt = several_cards(cli, cli.base, plain)
        assert partitions(card)["id"] == "0x1a2b3c4d"
        receipts_say_so(cli, card, receipt)
        gpt = gpt_image(folder)
        card, _ = several_cards(cli, gpt, gpt)
        assert "No problems found" in run("sgdisk", "-v", card)
        plan_says_so(cli, gpt, gpt)
        bare = bare_image(folder)
        several_cards(cli, bare, bare)
        refusals(cli)
        a_preset_counts_on(cli)


if __name__ == "__main__":
    main(test)
