#!/usr/bin/env python3
"""Secrets from a real gnome-keyring on a bus of this test's own, from a locked one, and without any.

Usage: keychain.py LANDFALL_CLI
"""
import copy
import os
import subprocess
import sys
import tempfile
import warnings

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import main, need, partitions, run, wait_for  # noqa: E402
from cards import PRESET, Cli  # noqa: E402

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import crypt  # libxcrypt's, which knows yescrypt

PASSWORD = "a fish called wanda"
NAME = "password of operator, preset worker"
SERVICE = "org.freedesktop.secrets"


class Session:
    """A session's bus and, where wanted, a keyring; `environment` leads to them."""

    def __init__(self, folder, environment):
        self.folder = folder
        self.environment = {**environment, "HOME": folder, "XDG_DATA_HOME": folder, "XDG_RUNTIME_DIR": folder}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"):
            self.environment.pop(name, None)
        # No folder of services: nothing is started by being asked for.
        config = os.path.join(folder, "bus.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write(f"<busconfig><type>session</type><listen>unix:dir={folder}</listen>"
                       "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                       "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>")
        self.children = [subprocess.Popen(["dbus-daemon", "--nofork", "--print-address=1", "--config-file=" + config],
                                          stdout=subprocess.PIPE, env=self.environment, text=True)]
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.children[0].stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            child.terminate()
            child.wait(20)

    def call(self, *words, **more):
        return subprocess.run(words, env=self.environment, text=True, capture_output=True, timeout=30, **more)

    def start_keyring(self):
        keyring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                                   stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=self.environment, text=True)
        self.children.append(keyring)
        keyring.stdin.write("a password")
        keyring.stdin.close()
        wait_for("the keyring", lambda: "true" in self.call(
            "dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
            "org.freedesktop.DBus.NameHasOwner", "string:" + SERVICE).stdout)

    def lock(self):
        done = self.call("dbus-send", "--session", "--print-reply", "--dest=" + SERVICE, "/org/freedesktop/secrets",
                         "org.freedesktop.Secret.Service.Lock",
                         "array:objpath:/org/freedesktop/secrets/collection/login")
        assert done.returncode == 0, done.stderr


def shadow(card):
    root = partitions(card)["partitions"][1]
    text = run("debugfs", "-R", "cat /etc/shadow", f"{card}?offset={root['start'] * 512}")
    return next(line.split(":")[1] for line in text.splitlines() if line.startswith("operator:"))


def write(cli, card, *more):
    """Exit code and what was said, from a program without a terminal."""
    done = subprocess.run([cli.program, "write", "--yes", "--base", cli.base, "--preset", cli.preset, "--to", card, *more],
                          env=cli.environment, text=True, capture_output=True, stdin=subprocess.DEVNULL, timeout=300)
    assert PASSWORD not in done.stdout + done.stderr
    return done.returncode, done.stderr


def keychain():
    need("gnome-keyring-daemon", "secret-tool", "dbus-daemon", "dbus-send", "debugfs", "sfdisk")
    preset = copy.deepcopy(PRESET)
    preset["user"]["passwordLogin"] = True
    with tempfile.TemporaryDirectory(prefix="landfall-") as folder:
        cli = Cli(sys.argv[1], folder, preset)
        with Session(folder, cli.environment) as session:
            cli.environment = session.environment
            card = os.path.join(folder, "card.img")

            code, said = write(cli, card)
            assert code == 3 and "password" in said and "keychain" not in said, (code, said)

            session.start_keyring()
            done = session.call("secret-tool", "store", "--label=Landfall", "server", "Landfall", "user", NAME,
                                "type", "plaintext", input=PASSWORD)
            assert done.returncode == 0, done.stderr
            code, said = write(cli, card)
            assert code == 0, (code, said)
            kept = shadow(card)
            assert kept.startswith("$y$") and crypt.crypt(PASSWORD, kept) == kept, "another password is on the card"

            # A file of secrets is all there is: what it leaves out is not looked for in the keychain.
            secrets = os.path.join(folder, "secrets.json")
            with open(os.open(secrets, os.O_CREAT | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
                file.write("{}")
            code, said = write(cli, card, "--secrets", secrets)
            assert code == 3 and "password" in said, (code, said)

            session.lock()
            code, said = write(cli, card)
            assert code == 3 and "the keychain is locked" in said, (code, said)
    print("keychain: kept, used, locked, absent, and left alone when a file is given")


if __name__ == "__main__":
    main(keychain)
