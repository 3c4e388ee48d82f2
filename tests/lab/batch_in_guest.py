"""`write` in a guest of the drive tests, with the caches and receipts of a Cli on the host, and what became of its cards."""
import hashlib
import json
import os
import re
import subprocess
import tempfile

from small_card import MIB, partitions, run


class GuestCli:
    """`cli`, whose folder is home/ of the share, in the guest: on a copy of it there, for what was unlinked and is open is gone on a share."""

    def __init__(self, guest, cli):
        self.guest, self.cli = guest, cli
        guest.run("cp -r --sparse=always /lab/home /var/lib/home")

    def write(self, targets, *more):
        """`targets`: by host."""
        home = " ".join(f"{key}=/var/lib/home{self.cli.environment[key][len(self.cli.folder):]}"
                        for key in ("HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"))
        to = " ".join(f"--to {target}={host}" for host, target in targets.items())
        return Writing(self.guest, f"{home} landfall-cli write --json --yes --base /var/lib/home/{os.path.basename(self.cli.base)} "
                                   f"--preset /var/lib/home/worker.json {' '.join(more)} {to}")

    def receipt(self, number):
        return json.loads(self.guest.run(f"cat /var/lib/home/state/landfall/receipts/{number}.json"))


class Writing:
    """One batch on its way."""

    def __init__(self, guest, command):
        self.guest = guest
        self.job = guest.start(command)

    def events(self):
        # The last line may be half written.
        return [json.loads(line) for line in self.job.out().splitlines() if line.endswith("}")]

    def await_bytes(self, target):
        """Until some have been written to that card."""
        def moves():
            return any(event["event"] == "progress" and event["target"] == target and event["phase"] == "write" and event["done"] > 0
                       for event in self.events())
        self.guest.wait(f"bytes on {target}", lambda: self.job.done() or moves(), 300)
        assert not self.job.done(), f"the batch ended before: {self.job.out()}{self.job.err()}"

    def end(self, timeout):
        """Exit code, and what became of each card, by host."""
        code, _, err = self.guest.finish(self.job, timeout)
        events = self.events()
        assert events and events[-1]["event"] == "summary", f"exit {code}: {err}"
        return code, {each["host"]: each for each in events[-1]["targets"]}


def failed(outcome, kind, words, byte=None):
    """And the byte that it names is this one, or lies in the same MiB before it: what is moved at once fails at once."""
    error = outcome["error"]
    assert outcome["result"] == "failed" and error["kind"] == kind and words in error["message"], outcome
    if byte is not None:
        named = int(re.search(r"at byte (\d+)", error["message"]).group(1))
        assert byte - MIB < named <= byte, (byte, outcome)
    print(f"{outcome['host']}: {kind}: {error['message']} ({outcome['seconds']:.1f} s)")


def holds_what_was_written(file, receipt):
    """Judged by hashlib."""
    with open(file, "rb") as card:
        for digest in receipt["content"]:
            sha256 = hashlib.sha256()
            for each in digest["ranges"].split():
                start, length = (int(number) for number in each.split("+"))
                card.seek(start)
                sha256.update(card.read(length))
            assert sha256.hexdigest() == digest["sha256"], f"{file}: {digest['part']} has another digest"


def is_good(file, receipt, model):
    """Every partition by its own checker, and the root's files by diff: they are those of `model`, another host's card of the same preset, but for
    what is a host's own."""
    holds_what_was_written(file, receipt)
    boot, *others = partitions(file)["partitions"]
    with tempfile.TemporaryDirectory(dir=os.path.dirname(file)) as folder:
        with open(os.path.join(folder, "boot.fat"), "wb") as fat, open(file, "rb") as card:
            card.seek(boot["start"] * 512)
            fat.write(card.read(boot["size"] * 512))
        run("fsck.fat", "-n", os.path.join(folder, "boot.fat"))
        for part in others:
            run("e2fsck", "-fn", f"{file}?offset={part['start'] * 512}")
        trees = []
        for number, image in enumerate((file, model)):
            trees.append(os.path.join(folder, str(number)))
            os.mkdir(trees[-1])
            run("debugfs", "-R", f"rdump / {trees[-1]}", f"{image}?offset={others[0]['start'] * 512}")
        differing = subprocess.run(["diff", "-rq", "--no-dereference", *trees], stdout=subprocess.PIPE, text=True, check=False).stdout
    names = sorted(os.path.basename(line.split()[1]) for line in differing.splitlines())
    assert names == ["fstab"], f"{file}: {differing}"
