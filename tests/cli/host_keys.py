#!/usr/bin/env python3
"""SSH host keys that are made while writing: host_keys.py LANDFALL_CLI

debugfs takes the key out of the card, ssh-keygen judges it."""
import copy
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import main, need, partitions  # noqa: E402
from cards import PRESET, Cli  # noqa: E402


def root_file(card, path):
    root = partitions(card)["partitions"][1]
    done = subprocess.run(["debugfs", "-R", f"cat {path}", f"{card}?offset={root['start'] * 512}"],
                          capture_output=True, check=True)
    assert done.stdout, done.stderr
    return done.stdout


def judge(cli, folder, card, host):
    private = os.path.join(folder, host + ".key")
    with open(private, "wb", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
        file.write(root_file(card, "/etc/ssh/ssh_host_ed25519_key"))
    public = subprocess.run(["ssh-keygen", "-y", "-f", private], capture_output=True, check=True).stdout
    assert root_file(card, "/etc/ssh/ssh_host_ed25519_key.pub") == public
    lines = cli.text("receipts", "known-hosts")
    known = os.path.join(folder, "known_hosts")
    with open(known, "w", encoding="utf-8") as file:
        file.write(lines)
    found = subprocess.run(["ssh-keygen", "-F", host, "-f", known], capture_output=True, check=True, text=True)
    assert public.decode().split()[1] in found.stdout, (public, found.stdout)
    # Not a byte of the private part is anywhere but on the card.
    secret = root_file(card, "/etc/ssh/ssh_host_ed25519_key").splitlines()[3]
    for name, _, files in os.walk(folder):
        for each in files:
            path = os.path.join(name, each)
            if path not in (private, card):
                with open(path, "rb") as file:
                    assert secret not in file.read(), f"the private key is in {path}"
    return public


def test():
    program = sys.argv[1]
    need("debugfs", "ssh-keygen")
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        preset = copy.deepcopy(PRESET)
        preset["host"]["sshHostKey"] = True
        cli = Cli(program, folder, preset)
        keys = []
        for host in ("pi-01", "pi-02", "pi-01"):
            card = os.path.join(folder, host + ".img")
            if os.path.exists(card):
                os.unlink(card)
            cli.write(card, host)
            keys.append(judge(cli, folder, card, host))
        assert len(set(keys)) == 3, "a key came twice"
        hosts = cli.good("receipts", "known-hosts")["hosts"]
        assert [each["host"] for each in hosts] == ["pi-01", "pi-02"], hosts
        print("three cards, three keys; known-hosts has the last one of each host")


if __name__ == "__main__":
    main(test)
