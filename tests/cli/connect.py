#!/usr/bin/env python3
"""A batch whose hosts sign in to Raspberry Pi Connect: each card has the auth key that was given for it, from a file or at a
terminal, and no key is anywhere else.

Usage: connect.py LANDFALL_CLI"""
import copy
import json
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # the source's folders stay as they are
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import small_card  # noqa: E402
from cards import PRESET, Cli  # noqa: E402
from logins import Terminal, everything  # noqa: E402
from small_card import main, need, partitions, put, run  # noqa: E402

KEYS = ["rpuak_9sQmZ7cWvT4hXyGbRk2NdPfE", "rpoak_5Kd3NBUAdUnhyzenEwVLy9pB"]
FOLDER = "/home/operator/.config/com.raspberrypi.connect"

make_root = small_card.make_root


def make_raspberry_root(root):
    make_root(root)
    put(root, "/etc/rpi-issue", "Raspberry Pi reference 2025-10-01\n")
    put(root, "/usr/bin/rpi-connect", "a program")


def asked(card, command):
    root = partitions(card)["partitions"][1]
    return run("debugfs", "-R", command, f"{card}?offset={root['start'] * 512}")


def check(card, key):
    assert asked(card, f"cat {FOLDER}/auth.key") == key + "\n", f"{card} has another key"
    for path, mode in ((FOLDER, "0700"), (FOLDER + "/auth.key", "0600")):
        said = asked(card, f"stat {path}").split()
        assert said[said.index("Mode:") + 1] == mode and said[said.index("User:") + 1] == "1000", (path, said)
    other = KEYS[1 - KEYS.index(key)].encode()
    with open(card, "rb") as file:
        content = file.read()
    assert content.count(key.encode()) == 1 and other not in content, f"{card}: keys elsewhere on it"


def left_behind(folder, cards):
    """Files that hold a key, cards and the file of secrets aside."""
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if path in cards or name == "secrets.json" or not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                content = file.read()
            if any(key.encode() in content for key in KEYS):
                yield path


def connect():
    need("debugfs", "sfdisk")
    small_card.make_root = make_raspberry_root
    preset = copy.deepcopy(PRESET)
    preset["user"]["raspberryPiConnect"] = True
    with tempfile.TemporaryDirectory(prefix="landfall-") as folder:
        cli = Cli(sys.argv[1], folder, preset)
        cards = [os.path.join(folder, f"card {number}.img") for number in (1, 2)]
        secrets = os.path.join(folder, "secrets.json")
        words = ["write", "--yes", "--base", cli.base, "--preset", cli.preset,
                 "--to", cards[0] + "=pi-01", "--to", cards[1] + "=pi-02"]

        def write(*keys):
            with open(os.open(secrets, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
                json.dump({"connectKeys": keys}, file)
            done = subprocess.run([cli.program, *words, "--secrets", secrets], env=cli.environment, text=True,
                                  capture_output=True, stdin=subprocess.DEVNULL, timeout=300)
            everything.append((done.stdout + done.stderr).encode())
            return done.returncode, done.stderr

        for keys, said in (((), "0 key(s) were given for 2 card(s)"), (KEYS[:1], "1 key(s) were given for 2 card(s)"),
                           (KEYS[:1] * 2, "holds a key twice")):
            code, error = write(*keys)
            assert code == 3 and "connectKeys" in error and said in error, (code, error)
        assert not any(os.path.exists(card) for card in cards), "a card was begun without its key"

        code, error = write(*KEYS)
        assert code == 0, (code, error)
        for card, key in zip(cards, KEYS):
            check(card, key)
        plan = cli.text("plan", "--base", cli.base, "--preset", cli.preset)
        assert "signs in to Raspberry Pi Connect" in plan and "rpi-connect-signin.path" in plan, plan
        everything.append(plan.encode())

        # A person is asked for each, and nothing of it is shown.
        os.remove(secrets)
        terminal = Terminal(cli, *words)
        for host, key in (("pi-01", KEYS[1]), ("pi-02", KEYS[0])):
            terminal.wait_for("Raspberry Pi Connect auth key for " + host)
            terminal.type(key)
        code = terminal.end()
        assert code == 0, (code, everything[-20:])
        for card, key in zip(cards, reversed(KEYS)):
            check(card, key)
        shown = b"".join(everything)
        assert not any(key.encode() in shown for key in KEYS), "a key was shown"
        found = list(left_behind(folder, cards))
        assert not found, found
    print("connect: a key for each card, from a file and at a terminal, and nowhere else")


if __name__ == "__main__":
    main(connect)
