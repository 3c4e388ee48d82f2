#!/usr/bin/env python3
"""landfall-cli in odd surroundings: surroundings.py LANDFALL_CLI

A cache below a folder whose name foreign programs read as more than a name, standard output that is full or closed,
a limit on files (ulimit -f), a locale with a decimal comma, and how often progress is told."""
import collections
import json
import os
import re
import resource
import socket
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import MIB, environment_in, main, make_base, make_preset, need, run  # noqa: E402

CLI = os.path.abspath(sys.argv[1])
# e2fsprogs take options behind "?", mtools an offset behind "@@", "%" is a format's, "#" and ":" are an address's.
ODD = "-o what?offset=1048576 @@2M %s#x:y\"'"
# An escape, one of eight bits, a direction, the bell.
HOSTILE = "evil \x1b[2J\x1b]0;title\x07 \u009b2J \u202e back".encode()
FAULTS = []


def check(good, what):
    if not good:
        FAULTS.append(what)


def landfall(home, *words, env=None, **how):
    how = {"stdout": subprocess.PIPE} | how
    return subprocess.run([CLI, *words], cwd=home, env=environment_in(home) | (env or {}), stdin=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True, timeout=300, **how)


def odd_cache(folder, base, preset):
    """All filesystems that we make and change lie below it."""
    home = os.path.join(folder, ODD)
    os.mkdir(home)
    done = landfall(home, "write", "--yes", "--base", base, "--preset", preset, "--to", "card.img", "--secrets", secrets(folder))
    check(done.returncode == 0, f"a cache below {ODD}: exit {done.returncode}: {done.stderr}")
    if done.returncode == 0:
        for each in ("1", "2"):
            run("sfdisk", "--verify", "-q", home + "/card.img")
            part = json.loads(run("sfdisk", "-J", home + "/card.img"))["partitiontable"]["partitions"][int(each)]
            run("dd", "if=" + home + "/card.img", "of=" + folder + "/part", "bs=512", f"skip={part['start']}",
                f"count={part['size']}", "status=none")
            run("e2fsck", "-fn", folder + "/part")


def secrets(folder):
    path = folder + "/secrets.json"
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"password": "correct horse"}')
    os.chmod(path, 0o600)
    return path


def lost_output(folder, base, preset):
    """Whatever the command, who asked is told that the answer did not arrive."""
    home = folder + "/lost"
    os.mkdir(home)
    landfall(home, "base", "add", base)
    landfall(home, "write", "--yes", "--base", base, "--preset", preset, "--to", "card.img=one", "--secrets", secrets(folder))
    calls = (("inspect", base), ("plan", "--base", base, "--preset", preset), ("preset", "list"), ("preset", "show", preset),
             ("preset", "validate", preset), ("base", "list"), ("receipts", "list"), ("receipts", "csv"),
             ("receipts", "inventory"), ("receipts", "report"), ("devices", "--all"))
    calls += tuple((*words, "--json") for words in calls)
    calls += (("--help",), ("--version",), ("generate", "man"), ("generate", "bash"), ("plan", "--help"))
    heard = {words: landfall(home, *words) for words in calls}

    def say(words, how, done, reason):
        if not heard[words].stdout:
            return  # it has nothing to say
        said = [line for line in done.stderr.splitlines() if "standard output" in line]
        check(done.returncode == 5 and said and reason in said[0], f"{words} {how}: exit {done.returncode}: {done.stderr}")

    for words in calls:
        check(heard[words].returncode == 0, f"{words}: exit {heard[words].returncode}: {heard[words].stderr}")
        with open("/dev/full", "w", encoding="utf-8") as full:
            say(words, "into a full disk", landfall(home, *words, stdout=full), "No space left on device")
        say(words, "with its output closed", landfall(home, *words, stdout=None, preexec_fn=lambda: os.close(1)),
            "Bad file descriptor")
    # What fails anyway keeps its own code.
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = landfall(home, "inspect", "./nothing.img", "--json", stdout=full)
    check(done.returncode == 3 and "nothing.img" in done.stderr, f"a failure with its output lost: exit {done.returncode}")


def closed_streams(folder, base, preset):
    """No file takes the place of a standard stream that is closed: what is said would go into the card."""
    home = folder + "/closed"
    os.mkdir(home)
    write = ("write", "--yes", "--base", base, "--preset", preset, "--card-size", "300MiB", "--secrets", secrets(folder))
    done = landfall(home, *write, "--to", "card.img=same", "--json", stdout=None,
                    preexec_fn=lambda: [os.close(number) for number in (0, 1, 2)])
    check(done.returncode == 5, f"a card with closed streams: exit {done.returncode}")
    receipts = json.loads(landfall(home, "receipts", "list", "--json").stdout)["receipts"]
    check([each["state"] for each in receipts] == ["written"], f"a card with closed streams: {receipts}")
    done = landfall(home, "verify", "--to", "card.img", "--receipt", receipts[0]["id"])
    check(done.returncode == 0, f"a card with closed streams is not what was written: {done.stdout}{done.stderr}")


def limited_files(folder, base, preset):
    """SIGXFSZ would end the program in the middle of a card."""
    home = folder + "/limited"
    os.mkdir(home)
    for most in (20, 150):  # in decoding the base, in composing the card
        done = landfall(home, "write", "--yes", "--base", base, "--preset", preset, "--to", "card.img", "--json",
                        "--secrets", secrets(folder),
                        preexec_fn=lambda most=most: resource.setrlimit(resource.RLIMIT_FSIZE, (most * MIB, most * MIB)))
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        errors = [each["error"] for each in answers if "error" in each]
        errors += [each["error"] for answer in answers for each in answer.get("targets", []) if "error" in each]
        check(done.returncode == 3 and errors and errors[0]["kind"] == "no-space",
              f"ulimit -f of {most} MiB: exit {done.returncode}: {errors}: {done.stderr}")


def decimal_comma(folder, base, preset):
    """English sentences have English numbers, which the options read, and the system's own words in English."""
    try:
        run("localedef", "-f", "UTF-8", "-i", "de_DE", folder + "/de_DE.UTF-8")
    except (subprocess.SubprocessError, FileNotFoundError):
        print("NOT TESTED: a locale with a decimal comma, which needs localedef and its sources (package locales)", file=sys.stderr)
        return
    home = folder + "/closed"  # which has a receipt
    german = {"LOCPATH": folder, "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de"}
    receipt = json.loads(landfall(home, "receipts", "list", "--json").stdout)["receipts"][0]["id"]
    for words in (("inspect", base), ("plan", "--base", base, "--preset", preset), ("receipts", "show", receipt), ("base", "list"),
                  ("write", "--yes", "--base", base, "--preset", preset, "--to", "german.img", "--secrets", secrets(folder)),
                  ("inspect", "./nothing.img")):
        done = landfall(home, *words, env=german)
        said = done.stdout + done.stderr
        check(not re.search(r"\d,\d", said), f"{words} says {re.findall(r'.*[0-9],[0-9].*', said)}")
        check(words[0] in ("inspect", "base") or re.search(r"\d\.\d", said), f"{words}: no number to look at in {said}")
        check("nicht" not in said, f"{words} says {said}")


def told_progress(folder, base, preset):
    """Ten a second are enough for any bar."""
    home = folder + "/progress"
    os.mkdir(home)
    with open(base.removesuffix(".xz"), "wb") as image:
        subprocess.run(["xz", "-dc", base], check=True, stdout=image)
        image.truncate(1024 * MIB)
    began = time.monotonic()
    done = landfall(home, "write", "--yes", "--base", base.removesuffix(".xz"), "--preset", preset, "--to", "card.img", "--json",
                    "--secrets", secrets(folder))
    took = time.monotonic() - began
    check(done.returncode == 0, f"a raw base: exit {done.returncode}: {done.stderr}")
    told = collections.Counter(each["phase"] for each in map(json.loads, done.stdout.splitlines()) if each["event"] == "progress")
    for phase, count in told.items():
        check(count <= 10 * took + 3, f"{count} progress events of {phase} in {took:.1f} s")
    check("decode" in told and "write" in told, f"no progress is told: {told}")


class HostileServer(threading.Thread):
    """Answers each request with a status line and headers that would move a terminal."""

    def __init__(self):
        super().__init__(daemon=True)
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]

    def run(self):
        while True:
            connection, _ = self.socket.accept()
            with connection:
                asked = connection.recv(65536)
                moved = asked.startswith((b"GET /moved", b"HEAD /moved"))
                head = b"302 Found\r\nLocation: ftp://x/" + HOSTILE if moved else b"404 " + HOSTILE
                connection.sendall(b"HTTP/1.1 " + head + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


def hostile_words(folder, base, preset):
    """What images, servers and folders call themselves moves no terminal, and is whole in JSON."""
    home = folder + "/hostile"
    os.mkdir(home)
    image, release = home + "/evil.img", home + "/os-release"
    with open(image, "wb") as file:
        subprocess.run(["xz", "-dc", base], check=True, stdout=file)
    with open(release, "wb") as file:
        file.write(b'PRETTY_NAME="Evil ' + HOSTILE + b'"\nID=debian\nVERSION_ID="12"\n')
    run("dd", "if=" + image, "of=" + home + "/root", "bs=1M", "skip=48", "status=none")
    run("debugfs", "-w", "-R", "rm /etc/os-release", home + "/root")
    run("debugfs", "-w", "-R", f"write {release} /etc/os-release", home + "/root")
    run("dd", "if=" + home + "/root", "of=" + image, "bs=1M", "seek=48", "conv=notrunc", "status=none")
    server = HostileServer()
    server.start()
    where = f"http://127.0.0.1:{server.port}/"
    calls = [("inspect", image), ("base", "add", where + "x.img", "--sha256", "0" * 64),
             ("base", "add", where + "moved.img", "--sha256", "0" * 64), ("inspect", "/nowhere/" + HOSTILE.decode("utf-8")),
             ("preset", "show", HOSTILE.decode("utf-8"))]
    for words in calls + [(*words, "--json") for words in calls]:
        done = landfall(home, *words)
        said = done.stdout + done.stderr
        found = re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", said)
        check(not found, f"{words} says {found} in {said!r}")
        check("evil" in said.lower() or "404" in said or words[0] != "inspect", f"{words} says nothing of it: {said!r}")
    told = json.loads(landfall(home, "inspect", image, "--json").stdout)
    check("\x1b" in told["system"] and "\u202e" in told["system"], f"in JSON: {told['system']!r}")


def test():
    need("debugfs", "mke2fs", "mkfs.vfat", "mcopy", "sfdisk", "xz", "e2fsck")
    with tempfile.TemporaryDirectory(prefix="landfall-odd-", dir="/var/tmp") as folder:
        base, preset = make_base(folder), make_preset(folder)
        for part in (odd_cache, lost_output, closed_streams, limited_files, decimal_comma, told_progress, hostile_words):
            part(folder, base, preset)
    assert not FAULTS, "\n".join(FAULTS)
    print("all is as anywhere")


if __name__ == "__main__":
    main(test)
