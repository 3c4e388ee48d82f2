#!/usr/bin/env python3
"""What landfall-cli says and how it exits, call by call, held against goldens: frozen.py LANDFALL_CLI SOURCE_DIR [--update] [CASE...]

A golden is tests/cli/frozen/GROUP/CASE.txt. A change that is meant is accepted by --update, and seen in the diff of the goldens.
Needs neither network nor root. The cases are below tests/cli/frozen/cases/."""
import concurrent.futures
import difflib
import importlib
import os
import sys
import tempfile

sys.dont_write_bytecode = True  # the source's folders stay as they are
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), os.path.join(HERE, "fixtures"), os.path.join(HERE, "frozen"), os.path.join(HERE, "frozen", "cases")]
from small_card import main, need  # noqa: E402
from battery import Battery  # noqa: E402

GROUPS = ("usage", "preset", "plan", "write", "receipts", "base", "network", "join")


class Goldens:
    def __init__(self, folder):
        self.folder = folder

    def path(self, name):
        return os.path.join(self.folder, name + ".txt")

    def read(self, name):
        try:
            with open(self.path(name), encoding="utf-8", errors="surrogateescape", newline="") as file:
                return file.read()
        except FileNotFoundError:
            return ""

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
            file.write(text)

    def names(self):
        return {f"{group}/{file.removesuffix('.txt')}" for group in GROUPS if os.path.isdir(os.path.join(self.folder, group))
                for file in os.listdir(os.path.join(self.folder, group))}


def run_cases(battery, wanted):
    """Several at once: some wait for servers that do not answer."""
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        running = [pool.submit(battery.run, f"{group}/{name}", act) for group in GROUPS
                   for name, act in importlib.import_module("cases_" + group).cases(battery)
                   if not wanted or f"{group}/{name}" in wanted]
        for each in running:
            each.result()


def compare(goldens, found):
    faults = 0
    for name, text in sorted(found.items()):
        golden = goldens.read(name)
        if text != golden:
            faults += 1
            sys.stdout.writelines(difflib.unified_diff(golden.splitlines(True), text.splitlines(True), f"golden {name}", f"now {name}"))
    return faults


def test():
    words = [word for word in sys.argv[3:] if word != "--update"]
    update = len(words) != len(sys.argv[3:])
    need("cp", "mke2fs", "mkfs.vfat", "sfdisk", "e2fsck")
    source = os.path.abspath(sys.argv[2])
    goldens = Goldens(os.path.join(source, "tests/cli/frozen"))
    sys.stdout.reconfigure(errors="surrogateescape")
    with tempfile.TemporaryDirectory(prefix="landfall-frozen-", dir="/var/tmp") as folder:
        battery = Battery(sys.argv[1], os.path.join(source, "tests/cli/fixtures/0.1.0/base.img.xz"), folder)
        battery.source = source
        run_cases(battery, words)
    stale = set() if words else goldens.names() - set(battery.goldens)
    if update:
        changed = [name for name, text in battery.goldens.items() if goldens.read(name) != text]
        for name in changed:
            goldens.write(name, battery.goldens[name])
        for name in stale:
            os.remove(goldens.path(name))
        print(f"{len(battery.goldens)} cases, {len(changed)} goldens written, {len(stale)} removed")
        return
    faults = compare(goldens, battery.goldens)
    assert not stale, f"goldens of no case: {', '.join(sorted(stale))}"
    assert not faults, f"{faults} of {len(battery.goldens)} cases differ from their goldens (meant: frozen.py ... --update, and read the diff)"
    print(f"{len(battery.goldens)} cases are as they were")


if __name__ == "__main__":
    main(test)
