#!/usr/bin/env python3
"""Kills landfall-cli by SIGKILL at random moments while it decodes a base and composes cards, one process or two on one cache, and
asks each time: what says that it is done is a good card. In the end the cache makes good cards still, and nothing is left over.

Usage: killed_compose.py LANDFALL_CLI SECONDS
"""
import filecmp
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from cards import PRESET, Cli  # noqa: E402
from small_card import MIB, main, need, partitions, run  # noqa: E402

CHECKS = {1: ("fsck.fat", "-n"), 2: ("e2fsck", "-fn"), 3: ("e2fsck", "-fn"), 4: ("xfs_repair", "-n", "-f")}
PAYLOAD = "/srv/payload"


def preset_in(folder):
    with open(os.path.join(folder, "payload"), "wb") as file:
        file.write(random.Random(1).randbytes(24 * MIB))
    layout = {"root": {"size": "144MiB"},
              "partitions": [{"label": "data", "size": "64MiB", "mount": "/srv/data"},
                             {"label": "big", "size": "rest", "filesystem": "xfs", "mount": "/srv/big"}]}
    return dict(PRESET, layout=layout, files=[{"source": "payload", "path": PAYLOAD, "mode": "0600"}])


class Bench:
    def __init__(self, cli):
        self.cli = cli
        self.kills = self.whole = 0

    def path(self, name):
        return os.path.join(self.cli.folder, name)

    def start(self, number):
        card = self.path(f"card-{number}.img")
        words = ("write", "--yes", "--base", self.cli.base, "--preset", self.cli.preset, "--to", f"{card}=pi-{number}")
        return subprocess.Popen([self.cli.program, *words, "--json"], env=self.cli.environment, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE), card

    def judge(self, card):
        """By the checkers of each filesystem, and by what was copied in."""
        run("sfdisk", "--verify", card)
        for number, each in enumerate(partitions(card)["partitions"], 1):
            part = self.path("part")
            run("dd", f"if={card}", f"of={part}", "bs=1M", "conv=sparse", "status=none", "iflag=skip_bytes,count_bytes",
                f"skip={each['start'] * 512}", f"count={each['size'] * 512}")
            os.truncate(part, each["size"] * 512)
            run(*CHECKS[number], part)
            if number == 2:
                run("debugfs", "-R", f"dump {PAYLOAD} {self.path('back')}", part)
                assert filecmp.cmp(self.path("back"), self.path("payload"), False), "another payload"
            os.remove(part)
        self.whole += 1

    def round(self):
        clients = [self.start(number) for number in range(1, random.choice((1, 2, 2)) + 1)]
        time.sleep(random.uniform(0.0, 1.6))
        for client, _ in clients:
            if client.poll() is None and random.random() < 0.8:
                os.kill(client.pid, signal.SIGKILL)
                self.kills += 1
        for client, card in clients:
            _, said = client.communicate(timeout=200)
            assert client.returncode in (0, -signal.SIGKILL), f"exit {client.returncode}: {said}"
            if client.returncode == 0:
                self.judge(card)
        if random.random() < 0.3:
            self.cli.run("base", "clear")  # what is in use by an orphaned mkfs stays: no matter


def left_over(folder):
    return [os.path.join(at, name) for at, folders, names in os.walk(folder) for name in folders + names
            if name.startswith(".part") or "/work/" in at + "/" + name]


def test():
    seconds = float(sys.argv[2])
    need("mke2fs", "sfdisk", "mkfs.vfat", "mcopy", "xz", "mkfs.xfs", "xfs_repair", "debugfs")
    seed = int(os.environ.get("LANDFALL_SEED", time.time_ns() % 1_000_000))
    random.seed(seed)
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="landfall-killed-", dir="/var/tmp") as folder:
        bench = Bench(Cli(sys.argv[1], folder, preset_in(folder)))
        end = time.monotonic() + seconds
        while time.monotonic() < end or bench.kills == 0:
            bench.round()
        # Two at once, to their end, on whatever is left.
        for client, card in [bench.start(1), bench.start(2)]:
            _, said = client.communicate(timeout=200)
            assert client.returncode == 0, said
            bench.judge(card)
        layers = os.listdir(folder + "/cache/landfall/layers")
        roots = [name for name in layers if name.startswith("root-")]
        assert len(roots) == 1, f"one root serves all cards: {layers}"
        left = left_over(folder + "/cache")
        assert not left, f"left behind: {left}"
    print(f"{bench.kills} kills, {bench.whole} whole cards, each of them good")


if __name__ == "__main__":
    main(test)
