#!/usr/bin/env python3
"""What the firmware of a Raspberry Pi 3 B would hand over from a card's boot partition, by that partition's config.txt.

    firmware.py CARD.img FOLDER     writes into FOLDER: kernel, cmdline, and where the card has them device-tree and initramfs

Source of the rules: Raspberry Pi's documentation of config.txt, "File format", "include", "Conditional filters", "Boot options" (kernel,
arm_64bit, initramfs, auto_initramfs, cmdline, os_prefix, upstream_kernel), as of 2025. Exit: 0 written, 1 the card would not start (named).
"""
import gzip
import json
import os
import re
import subprocess
import sys

MODEL = "pi3"
BOARD_TYPE = 0x08
MODELS = {"pi0", "pi0w", "pi02", "pi1", "pi2", "pi3", "pi3+", "pi4", "pi400", "pi5", "pi500", "cm4", "cm4s", "cm5"}
KERNELS = {"0": "kernel7.img", "1": "kernel8.img"}  # by arm_64bit
TREE, UPSTREAM_TREE = "bcm2710-rpi-3-b.dtb", "bcm2837-rpi-3-b.dtb"
LONGEST_LINE = 98  # characters; what is behind them is not read
DEEPEST_INCLUDE = 8


class Fault(Exception):
    """Why the card would not start."""


class BootPartition:
    """The first partition of a card in a file, a FAT, by mtools."""

    def __init__(self, card):
        table = json.loads(subprocess.run(["sfdisk", "--json", card], check=True, capture_output=True, text=True).stdout)
        self.image = f"{card}@@{table['partitiontable']['partitions'][0]['start'] * 512}"

    def read(self, path):
        """A file's bytes; None where there is no such file."""
        done = subprocess.run(["mcopy", "-n", "-i", self.image, "::" + path.lstrip("/"), "-"], capture_output=True, check=False)
        return done.stdout if done.returncode == 0 else None

    def has(self, path):
        return subprocess.run(["mdir", "-b", "-i", self.image, "::" + path.lstrip("/")], capture_output=True, check=False).returncode == 0


def filter_of(words):
    """The type of a conditional filter, and whether it lets this machine through. Filters of one type replace each other; no monitor is
    there, the serial number is 0, and every other condition (a GPIO, tryboot) does not hold either."""
    if words in MODELS:
        return "model", words == MODEL
    if words.startswith("board-type="):
        return "model", int(words.partition("=")[2], 0) == BOARD_TYPE
    return re.split("[=:0-9]", words)[0] or "serial", False


def settings_of(partition, path="config.txt", filters=None, found=None, depth=0):
    """{property: value} of what holds for this machine; later lines win."""
    filters = {} if filters is None else filters
    found = {} if found is None else found
    text = (partition.read(path) or b"").decode("utf-8", "replace")
    for line in (line.strip()[:LONGEST_LINE] for line in text.splitlines()):
        if line.startswith("["):
            words = line[1:].partition("]")[0]
            if words == "all":
                filters.clear()
            else:
                kind, holds = filter_of(words)
                filters[kind] = holds
        elif line.startswith("#") or not all(filters.values()):
            continue
        elif line.startswith("include ") and depth < DEEPEST_INCLUDE:
            settings_of(partition, line.split()[1], filters, found, depth + 1)
        elif line.startswith("initramfs "):
            found["ramfsfile"] = line.split()[1]
        elif "=" in line:
            name, _, value = line.partition("=")
            found[name] = value
    return found


class Choice:
    """The files that the firmware takes: paths on the boot partition."""

    def __init__(self, partition):
        self.partition = partition
        settings = settings_of(partition)
        # A name that says what it is decides by itself.
        widths = {name: width for width, name in KERNELS.items()}
        width = widths.get(settings.get("kernel"), settings.get("arm_64bit", "0"))
        if width == "0":
            raise Fault("config.txt has it start in 32-bit mode (arm_64bit=1 is missing)")
        kernel = settings.get("kernel", KERNELS["1"])
        upstream = settings.get("upstream_kernel") == "1"
        trees = [settings["device_tree"]] if "device_tree" in settings else [UPSTREAM_TREE, TREE] if upstream else [TREE]
        prefix = settings.get("os_prefix", "upstream/" if upstream else "")
        # One under which the kernel or its device tree is missing is left out.
        if not (partition.has(self.path(prefix, kernel)) and any(partition.has(self.path(prefix, tree)) for tree in trees)):
            prefix = ""
        self.kernel = self.path(prefix, kernel)
        if not partition.has(self.kernel):
            raise Fault(f"there is no {self.kernel}")
        self.tree = self.first(self.path(prefix, tree) for tree in trees)
        self.cmdline = self.path(prefix, settings.get("cmdline", "cmdline.txt"))
        names = settings.get("ramfsfile", "").split(",")
        if names == [""] and settings.get("auto_initramfs") == "1":
            names = [re.sub(r"(^|/)kernel([^/]*)\.img$", r"\1initramfs\2", kernel)]
        self.initramfs = [path for path in (self.path(prefix, name) for name in names if name not in ("", kernel)) if partition.has(path)]

    @staticmethod
    def path(prefix, name):
        """An absolute name takes no prefix."""
        return name.lstrip("/") if name.startswith("/") else prefix + name

    def first(self, paths):
        return next((path for path in paths if self.partition.has(path)), None)


def image_of(data):
    """A 64-bit kernel's image, unpacked where it is a gzip archive (Linux, Documentation/arm64/booting.rst: "ARM\\x64" at 56)."""
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    if data[56:60] != b"ARM\x64":
        raise Fault("the kernel is none of arm64")
    return data


def hand_over(partition):
    """{name: bytes} of what a kernel gets."""
    choice = Choice(partition)
    words = partition.read(choice.cmdline)
    if words is None:
        raise Fault(f"there is no {choice.cmdline}")
    files = {"kernel": image_of(partition.read(choice.kernel)), "cmdline": words.splitlines()[0].strip() if words.strip() else b""}
    if choice.tree:
        files["device-tree"] = partition.read(choice.tree)
    if choice.initramfs:
        files["initramfs"] = b"".join(partition.read(path) for path in choice.initramfs)
    return files


def main():
    card, folder = sys.argv[1:3]
    try:
        files = hand_over(BootPartition(card))
    except Fault as fault:
        print(f"firmware: {card}: {fault}", file=sys.stderr)
        return 1
    os.makedirs(folder, exist_ok=True)
    for name, content in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
