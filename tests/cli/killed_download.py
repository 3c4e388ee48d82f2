#!/usr/bin/env python3
"""Kills landfall-cli by SIGKILL at random moments while it fetches and decodes a base, and asks each time: the cache gives the right
bytes or none, the next one goes on, two at once are one download, and in the end nothing is left over.

Usage: killed_download.py LANDFALL_CLI SECONDS
"""
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, HERE)
from cards import Cli  # noqa: E402
from small_card import main, need, run  # noqa: E402


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for piece in iter(lambda: file.read(1 << 20), b""):
            digest.update(piece)
    return digest.hexdigest()


def pad(cli):
    """The base with eight megabytes behind it that do not compress, so that a download takes a while."""
    image = cli.base.removesuffix(".xz")
    run("xz", "-d", cli.base)
    with open(image, "r+b") as file:
        file.seek(0, os.SEEK_END)
        file.write(random.Random(1).randbytes(8 << 20))
    run("xz", "-0", "-T0", "--block-size=1MiB", image)
    return image


class Bench:
    def __init__(self, cli):
        self.cli = cli
        self.www = os.path.join(cli.folder, "www")
        os.mkdir(self.www)
        self.server = subprocess.Popen([sys.executable, HERE + "/fetch/rude_server.py", self.www], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, text=True)
        self.port = int(self.server.stdout.readline())

    def url(self, name, pause):
        return f"http://127.0.0.1:{self.port}/slow/{name}?pause={pause}"

    def start(self, url):
        return subprocess.Popen([self.cli.program, "base", "add", url, "--json"], env=self.cli.environment, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def images(self):
        """What the cache would serve."""
        for base in self.cli.good("base", "list")["bases"]:
            yield base, os.path.join(self.cli.folder, "cache/landfall/bases", base["id"], "image.img")

    def close(self):
        self.server.stdin.close()
        self.server.wait(20)


def check(bench, decoded):
    """Nothing but the right bytes, under the right name."""
    for base, image in bench.images():
        assert sha256(image) == decoded, f"the cache serves a wrong byte: {base}"
        assert base["id"] == decoded[:16], base


def killed(bench, source, decoded, seconds):
    kills = whole = 0
    end = time.monotonic() + seconds
    name = os.path.basename(source)
    os.link(source, os.path.join(bench.www, name))
    while time.monotonic() < end:
        url = bench.url(name, random.choice(("0", "0.001", "0.004"))) + f"&{random.randrange(3)}"
        clients = [bench.start(url) for _ in range(random.choice((1, 1, 2)))]
        time.sleep(random.uniform(0.0, 0.9))
        for client in clients:
            if client.poll() is None and random.random() < 0.8:
                os.kill(client.pid, signal.SIGKILL)
                kills += 1
        for client in clients:
            out, said = client.communicate(timeout=120)
            assert client.returncode in (0, -signal.SIGKILL), f"exit {client.returncode}: {said}"
            if client.returncode == 0:
                whole += 1
                assert json.loads(out)["decodedSha256"] == decoded, out
        check(bench, decoded)
        if random.random() < 0.5:
            bench.cli.good("base", "clear")
    return kills, whole


def test():
    seconds = float(sys.argv[2])
    need("mke2fs", "sfdisk", "mkfs.vfat", "mcopy", "xz")
    seed = int(os.environ.get("LANDFALL_SEED", time.time_ns() % 1_000_000))
    with tempfile.TemporaryDirectory(prefix="landfall-killed-", dir="/var/tmp") as folder:
        cli = Cli(sys.argv[1], folder)
        image = pad(cli)
        run("xz", "-dk", cli.base)
        decoded = sha256(image)
        random.seed(seed)
        bench = Bench(cli)
        try:
            kills, whole = killed(bench, cli.base, decoded, seconds)
            last = bench.start(bench.url(os.path.basename(cli.base), 0))
            out, said = last.communicate(timeout=120)
            assert last.returncode == 0, said
            assert json.loads(out)["decodedSha256"] == decoded
            check(bench, decoded)
            cli.good("base", "clear")
            left = [os.path.join(at, name) for at, _, names in os.walk(folder + "/cache")
                    for name in names if not name.startswith(".") and ".locks" not in at]
            assert not left, f"left behind: {left}"
        finally:
            bench.close()
    print(f"seed {seed}: {kills} kills, {whole} whole, no wrong byte")
    assert kills > 0


if __name__ == "__main__":
    main(test)
