#!/usr/bin/env python3
"""kill -9 in mid-write, of the client, of the helper and of its worker, and in mid-comparison of a card that holds
most of it already: killed.py LANDFALL_CLI

Each time the card is recognisably unfinished, nothing of Landfall goes on, and written again it is good.
Judged by sfdisk, e2fsck, fsck.fat and cmp. Needs root, for a loop device and the helper."""
import glob
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import (Loop, MIB, Missing, environment_in, main, make_base, need,  # noqa: E402
                        partitions, put, root_owned, run, wait_for)

UNFINISHED = "0x4c46554e"  # core/base: kUnfinishedDiskId
BALLAST = 640 * MIB  # so much that "in mid-write" is a moment that can be met
CARD = 1280 * MIB


def make_preset(folder):
    with open(os.path.join(folder, "ballast"), "wb") as file:
        for _ in range(BALLAST // MIB):
            file.write(os.urandom(MIB))
    preset = {
        "schema": 1, "name": "killed", "host": {"pattern": "killed-{n:02}", "first": 1},
        "files": [{"source": "ballast", "path": "/srv/ballast", "mode": "0600"}],
        "layout": {"table": "mbr", "root": {"size": "960MiB"},
                   "partitions": [{"label": "data", "size": "rest", "filesystem": "ext4",
                                   "mount": "/srv/data"}]},
    }
    put(folder, "/killed.json", json.dumps(preset))
    return os.path.join(folder, "killed.json")


class Bench:
    def __init__(self, program, folder):
        self.folder = folder
        self.program = program
        self.base, self.preset = make_base(folder), make_preset(folder)
        self.environment = environment_in(folder)

    def start(self, loop, host):
        return subprocess.Popen(
            [self.program, "write", "--json", "--yes", "--base", self.base, "--preset", self.preset,
             "--to", f"{loop.path}={host}"],
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def write(self, loop, host):
        done = self.start(loop, host)
        out, said = done.communicate(timeout=240)
        assert done.returncode == 0, f"{host}: exit {done.returncode}: {said}"
        return json.loads(out.splitlines()[-1])["targets"][0]

    def receipt(self, host):
        found = []
        for path in glob.glob(os.path.join(self.folder, "state/landfall/receipts/*.json")):
            with open(path, encoding="utf-8") as file:
                receipt = json.load(file)
            if receipt["host"] == host:
                found.append(receipt)
        assert len(found) == 1, f"{len(found)} receipts of {host}"
        return found[0]

    def device(self, loop):
        done = subprocess.run([self.program, "devices", "--all", "--json"], env=self.environment,
                              capture_output=True, text=True, check=True, timeout=60)
        found = [each for each in json.loads(done.stdout)["devices"] if each["path"] == loop.path]
        assert len(found) == 1, f"{loop.path} is listed {len(found)} times"
        return found[0]


def children(process):
    found = []
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path, encoding="ascii") as file:
                words = file.read()
        except OSError:
            continue
        if int(words.rsplit(")", 1)[1].split()[1]) == process:
            found.append(int(words.split()[0]))
    return found


def alive(process):
    try:
        with open(f"/proc/{process}/stat", encoding="ascii") as file:
            return file.read().rsplit(")", 1)[1].split()[0] not in "ZX"
    except OSError:
        return False


def until_in(client, phase):
    """Reads events until the bytes of the phase move; returns (helper, worker)."""
    for line in client.stdout:
        event = json.loads(line)
        if event["event"] == "phase" and event["phase"] == phase and not event["message"]:
            helper = children(client.pid)[0]
            worker = children(helper)[0]
            time.sleep(0.06)
            return helper, worker
    raise AssertionError(f"no {phase} was met: {client.stderr.read()}")


def untouched(loop):
    """How many MiB of the card are still as they were before."""
    run("blockdev", "--flushbufs", loop.path)
    ones = b"\xff" * MIB
    with open(loop.file, "rb") as file:
        return sum(block == ones for block in iter(lambda: file.read(MIB), b""))


def recognisable(bench, loop, host):
    run("blockdev", "--flushbufs", loop.path)
    table = partitions(loop.path)
    assert table["id"] == UNFINISHED and not table.get("partitions"), f"{host}: {table}"
    with open(loop.file, "rb") as file:
        sector = file.read(1024)[512:]
    assert bench.receipt(host)["id"].encode() in sector, f"{host}: sector 1 does not name its receipt"
    assert bench.device(loop)["unfinished"] is True, f"{host}: the list of drives does not say so"


def judge(loop):
    run("blockdev", "--flushbufs", loop.path)
    table = partitions(loop.path)
    parts = table["partitions"]
    assert table["id"] != UNFINISHED and len(parts) == 3, table
    for part in parts[1:]:
        run("e2fsck", "-fn", f"{loop.path}?offset={part['start'] * 512}")
    boot = loop.file + ".fat"
    run("dd", "if=" + loop.path, "of=" + boot, "bs=512", f"skip={parts[0]['start']}",
        f"count={parts[0]['size']}", "status=none")
    run("fsck.fat", "-n", boot)
    root = f"{loop.path}?offset={parts[1]['start'] * 512}"
    copy = loop.file + ".ballast"
    run("debugfs", "-R", f"dump /srv/ballast {copy}", root)
    run("cmp", copy, os.path.join(os.path.dirname(loop.file), "ballast"))
    os.remove(copy)


def killed(bench, loop, who, phase, spared):
    loop.dirty()
    host = f"{who}-{phase}"
    client = bench.start(loop, host)
    helper, worker = until_in(client, phase)
    os.kill({"client": client.pid, "helper": helper, "worker": worker}[who], signal.SIGKILL)
    _, said = client.communicate(timeout=120)
    wait_for("the end of helper and worker", lambda: not alive(helper) and not alive(worker), 30)
    recognisable(bench, loop, host)
    left = untouched(loop)
    if phase == "write":
        assert spared < left < CARD // MIB - 2, f"{host}: not in mid-write, {left} MiB are untouched"
    if who == "client":
        assert client.returncode == -signal.SIGKILL, client.returncode
        assert bench.receipt(host)["state"] == "started", bench.receipt(host)
    else:
        assert client.returncode == 5, f"{host}: exit {client.returncode}: {said}"
        receipt = bench.receipt(host)
        assert receipt["state"] == "failed" and "write it again" in receipt["note"], receipt
    print(f"{host}: unfinished and said so, {left - spared} MiB of the card still to be written")


def killed_in_comparison(bench, loop, who):
    """The card holds all but its host already."""
    host = f"{who}-again"
    client = bench.start(loop, host)
    helper, worker = until_in(client, "write")
    os.kill({"client": client.pid, "worker": worker}[who], signal.SIGKILL)
    client.communicate(timeout=120)
    wait_for("the end of helper and worker", lambda: not alive(helper) and not alive(worker), 30)
    recognisable(bench, loop, host)
    outcome = bench.write(loop, f"{who}-good")
    assert outcome["bytesEqual"] > BALLAST, outcome
    assert outcome["bytesWritten"] < BALLAST / 4, outcome
    judge(loop)
    print(f"{host}: unfinished and said so; gone on with, {outcome['bytesWritten']} bytes were written")


def test():
    if os.geteuid() != 0:
        raise Missing("root, for a loop device and the helper,")
    need("losetup", "sfdisk", "mkfs.vfat", "mcopy", "mke2fs", "e2fsck", "debugfs", "xz", "fsck.fat")
    with tempfile.TemporaryDirectory(prefix="landfall-", dir="/run") as programs, \
            tempfile.TemporaryDirectory(prefix="landfall-killed-", dir="/var/tmp") as folder:
        bench = Bench(root_owned(sys.argv[1], programs), folder)
        with Loop(folder, CARD) as loop:
            bench.write(loop, "first-01")
            spared = untouched(loop)
            for who in ("client", "helper", "worker"):
                for phase in ("write", "verify"):
                    killed(bench, loop, who, phase, spared)
            outcome = bench.write(loop, "good-01")
            assert outcome["result"] == "written", outcome
            assert bench.device(loop)["unfinished"] is False
            judge(loop)
            print("written again, it is good")
            for who in ("client", "worker"):
                killed_in_comparison(bench, loop, who)


if __name__ == "__main__":
    main(test)
