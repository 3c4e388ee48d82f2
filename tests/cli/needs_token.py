#!/usr/bin/env python3
"""Cards that are written and get no token are said so, last and by the exit code, and `rejoin` as it is printed brings it. A Vault token
that is good for few calls is kept for the cards.

Usage: needs_token.py LANDFALL_CLI"""
import json
import os
import shlex
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # the source's folders stay as they are
TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, os.path.join(TESTS, "cli"), os.path.join(TESTS, "cli", "fixtures")]
from small_card import main, need, put, run  # noqa: E402
from cards import PRESET, Cli  # noqa: E402
from fake_vault import ROLE, ROLE_ID, TOKEN, FakeVault  # noqa: E402
from presets import ELF  # noqa: E402


class Joining(Cli):
    """A preset that joins by a Vault of the test; cards are files, in a folder whose name a shell would take apart."""

    def __init__(self, program, folder, vault):
        for name in ("vault", "consul"):
            put(folder, "/" + name, ELF)
        join = {"vault": {"address": f"http://127.0.0.1:{vault.port}", "approle": {"roleId": ROLE_ID},
                          "agent": {"file": "vault"}},
                "consul": {"retryJoin": ["consul.example"], "file": "consul"}}
        super().__init__(program, folder, dict(PRESET, join=join))
        self.vault = vault
        self.cards = os.path.join(folder, "cards of today")
        os.mkdir(self.cards)
        self.secrets = os.path.join(folder, "secrets.json")
        put(folder, "/secrets.json", json.dumps({"vaultToken": TOKEN}))
        os.chmod(self.secrets, 0o600)

    def batch(self, count, *more, mints=None):
        """Exit code, summary and text of a batch of which Vault mints for so many; with --json and without."""
        answers = []
        for json_too in ((), ("--json",)):
            self.vault.mints = mints
            words = ["write", "--yes", "--base", self.base, "--preset", self.preset, *json_too, *more]
            for number in range(1, count + 1):
                words += ["--to", f"{self.cards}/{number}.img=pi-{number:02}"]
            answers.append(subprocess.run([self.program, *words], env=self.environment, text=True, capture_output=True,
                                          timeout=300, stdin=subprocess.DEVNULL))
        text, said = answers
        assert text.returncode == said.returncode, (text, said)
        return said.returncode, json.loads(said.stdout.splitlines()[-1])["targets"], text.stdout

    def rejoin(self, line):
        words = shlex.split(line)
        assert words[:2] == ["landfall-cli", "rejoin"], words
        subprocess.run([self.program, *words[1:]], env=self.environment, check=True, capture_output=True, timeout=300)

    def commands(self, text, waiting, of):
        """What the last lines say: as many commands as cards wait."""
        lines = text.splitlines()
        assert f"{waiting} of {of} cards need a token" in lines[-waiting - 1], lines[-waiting - 1:]
        return [line.strip() for line in lines[-waiting:]]


def few_calls(cli, vault):
    """Exit code and warnings of a batch of two, by how many calls the operator's token is good for."""
    words = ("write", "--yes", "--base", cli.base, "--preset", cli.preset, "--secrets", cli.secrets, "--json",
             "--to", f"{cli.cards}/1.img=pi-01", "--to", f"{cli.cards}/2.img=pi-02")
    looks = ("sys/capabilities-self", ROLE + "/role-id", ROLE)
    for uses, looked, left in ((3, 0, 0), (4, 0, 1), (5, 1, 1), (6, 2, 1), (7, 3, 1), (9, 3, 3)):
        vault.calls.clear()
        vault.uses = uses
        done = subprocess.run([cli.program, *words], env=cli.environment, text=True, capture_output=True, timeout=300)
        said = [json.loads(line) for line in done.stdout.splitlines()]
        assert done.returncode == 0 and not any(each["needsToken"] for each in said[-1]["targets"]), (uses, said[-1])
        assert sum(len(vault.asked(path)) for path in looks) == looked, (uses, vault.calls)
        assert vault.uses == left, (uses, vault.uses)
        warned = " ".join(each["message"] for each in said if each["event"] == "warning")
        assert f"good for {uses - 1} more calls" in warned and "take 2" in warned, warned
        assert ("was not asked for" in warned) == (looked < 3), (uses, warned)
    for card in ("1", "2"):
        os.remove(f"{cli.cards}/{card}.img")
    vault.uses = 2
    code, answer = cli.run(*words[:-5], *words[-4:])
    assert code == 3 and "the tokens of 2 cards take one each" in answer["error"]["message"], answer
    assert not os.listdir(cli.cards), "a card was touched"
    vault.uses = None


def single_partition(folder):
    """The base's root alone, as Armbian's images have it."""
    image, root = os.path.join(folder, "single.img"), os.path.join(folder, "root.ext4")
    put(folder, "/fstab", "PARTUUID=1a2b3c4d-01 / ext4 defaults 0 1\n")
    for request in ("rm /etc/fstab", f"write {folder}/fstab /etc/fstab"):
        run("debugfs", "-w", "-R", request, root)
    run("truncate", "-s", "80M", image)
    subprocess.run(["sfdisk", "-q", image], check=True, text=True, input="label: dos\nlabel-id: 0x1a2b3c4d\nstart=8MiB, size=64MiB, type=83\n")
    run("dd", "if=" + root, "of=" + image, "bs=1M", "seek=8", "conv=notrunc", "status=none")
    return image


def no_place_for_rejoin(cli, folder):
    """What is named is what helps: rejoin finds no boot partition on such a card."""
    cli.base = single_partition(folder)
    place = "/boot/landfall/wrapped-token"
    for given, mints, expected in ((("--secrets", cli.secrets), 0, 5), ((), None, 0)):
        code, targets, text = cli.batch(1, *given, mints=mints)
        assert code == expected and targets[0]["needsToken"] and targets[0]["tokenFile"] == place, (code, targets)
        assert place in targets[0]["token"] and "rejoin" not in json.dumps(targets), targets
        asked, card = text.splitlines()[-2:]
        assert "1 of 1 cards need a token" in asked and place in asked and "write them again" in asked, text
        assert card.endswith("1.img (pi-01)") and "rejoin" not in asked + card, text


def test():
    need("debugfs", "mcopy", "mke2fs", "sfdisk")
    with tempfile.TemporaryDirectory(prefix="landfall-", dir="/var/tmp") as folder, FakeVault() as vault:
        cli = Joining(sys.argv[1], folder, vault)
        given = ("--secrets", cli.secrets)

        code, targets, text = cli.batch(2, *given)
        assert code == 0 and [each["needsToken"] for each in targets] == [False, False], (code, targets)
        assert "need a token" not in text, text

        code, targets, text = cli.batch(2, *given, mints=1)
        assert code == 6 and {each["result"] for each in targets} == {"written"}, (code, targets)
        waiting = [each["host"] for each in targets if each["needsToken"]]
        assert len(waiting) == 1 and "permission denied" in [each for each in targets if each["needsToken"]][0]["token"], targets
        commands = cli.commands(text, 1, 2)

        code, targets, text = cli.batch(2, *given, mints=0)
        assert code == 5 and [each["needsToken"] for each in targets] == [True, True], (code, targets)
        commands = cli.commands(text, 2, 2)
        assert all(each["result"] == "written" and each["error"] is None for each in targets), targets
        vault.mints = None
        for command, target in zip(commands, targets):
            cli.rejoin(command)
            assert cli.receipt_file(target["receipt"])["tokenAccessor"] in vault.accessors

        # Nobody was asked: that was the person's choice, and no failure. The cards wait all the same.
        code, targets, text = cli.batch(1)
        assert code == 0 and targets[0]["needsToken"], (code, targets)
        assert "--secrets" not in cli.commands(text, 1, 1)[0], text

        few_calls(cli, vault)
        no_place_for_rejoin(cli, folder)
    print("cards without a token: good")


if __name__ == "__main__":
    main(test)
