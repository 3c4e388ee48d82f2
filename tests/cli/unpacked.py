#!/usr/bin/env python3
"""How much a packed base becomes is said before it is written: unpacked.py LANDFALL_CLI"""
import json
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import MIB, main, need, run  # noqa: E402
from cards import Cli  # noqa: E402

SIZE = 112 * MIB
KNOWN = "It unpacks to 117 MB."
UNKNOWN = r"It does not say what it unpacks to; [0-9.]+ [GT]B at most are accepted\."


def said(cli, *words):
    """What came on standard output and error of a command that did its work."""
    run("rm", "-rf", cli.environment["XDG_CACHE_HOME"])
    done = subprocess.run([cli.program, *words], env=cli.environment, text=True, capture_output=True, timeout=300, check=True)
    return done.stdout, done.stderr.splitlines()


def body():
    need("gzip", "xz")
    with tempfile.TemporaryDirectory() as folder:
        cli = Cli(sys.argv[1], folder)
        raw, packed = os.path.join(folder, "raw.img"), os.path.join(folder, "packed.img.gz")
        for command, file in ((["xz", "-dc", cli.base], raw), (["gzip", "-1", "-c", raw], packed)):
            with open(file, "wb") as out:
                subprocess.run(command, check=True, stdout=out)

        for command in (["inspect", cli.base], ["plan", "--base", cli.base, "--preset", cli.preset]):
            assert said(cli, *command)[1] == [KNOWN], said(cli, *command)
        lines = said(cli, "inspect", packed)[1]
        assert len(lines) == 1 and re.fullmatch(UNKNOWN, lines[0]), lines
        # What is not packed becomes no more than it is; an answer of one object is no place for it.
        assert said(cli, "inspect", raw)[1] == []
        assert said(cli, "inspect", cli.base, "--json")[1] == []

        card = os.path.join(folder, "card.img")
        write = ["write", "--yes", "--base", cli.base, "--preset", cli.preset, "--to", card]
        assert KNOWN in said(cli, *write)[1][0]
        events = [json.loads(line) for line in said(cli, *write, "--json")[0].splitlines()]
        assert events[0] == {"event": "phase", "phase": "decode", "target": "", "done": 0, "total": SIZE, "message": KNOWN}, events[0]
        assert events[1]["event"] == "progress" and events[1]["done"] > 0, events[1]
        write[3] = packed
        events = [json.loads(line) for line in said(cli, *write, "--json")[0].splitlines()]
        assert events[0]["event"] == "phase" and re.fullmatch(UNKNOWN, events[0]["message"]) and events[0]["total"] > SIZE, events[0]


main(body)
