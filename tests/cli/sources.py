#!/usr/bin/env python3
"""What a preset that somebody else made takes from this computer: sources.py LANDFALL_CLI

Files from outside of its own folder come first in the plan; what is no file on a disk is refused, and nothing is read of it."""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import main, put  # noqa: E402
from cards import Cli  # noqa: E402


def preset_with(cli, sources):
    folder = os.path.join(cli.folder, "shared")
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "shared.json")
    with open(path, "w") as file:
        json.dump({"schema": 1, "name": "shared", "host": {"pattern": "pi"},
                   "files": [{"source": source, "path": f"/srv/{i}"} for i, source in enumerate(sources)]}, file)
    return path


def body():
    with tempfile.TemporaryDirectory() as folder:
        cli = Cli(sys.argv[1], folder)
        put(folder, "/shared/own", "comes with it\n")
        put(folder, "/private/key", "the person's own\n")
        os.symlink(os.path.join(folder, "private", "key"), os.path.join(folder, "shared", "looks-like-own"))
        os.mkfifo(os.path.join(folder, "shared", "pipe"))

        # Its own are nothing to be told about.
        plain = cli.text("plan", "--base", cli.base, "--preset", preset_with(cli, ["own"]))
        assert "from outside" not in plain, plain

        shared = preset_with(cli, ["own", "../private/key", "looks-like-own"])
        lines = cli.text("plan", "--base", cli.base, "--preset", shared).splitlines()
        at = lines.index("from outside of the preset's folder:")
        assert at == 1, lines
        assert "files[1].source" in lines[2] and "/private/key" in lines[2], lines
        assert "files[2].source" in lines[3] and "looks-like-own" in lines[3], lines
        assert lines[4].startswith("card:"), lines
        assert sum("outside of the preset" in line for line in lines) == 3, lines
        warnings = cli.good("plan", "--base", cli.base, "--preset", shared)["warnings"]
        assert [each["subject"] for each in warnings[:2]] == ["files[1].source", "files[2].source"], warnings

        for source, words in (("/proc/self/environ", "made up by the kernel"), ("/dev/zero", "is a device"), ("pipe", "is a pipe"),
                              ("/sys/kernel/mm/transparent_hugepage/enabled", "made up by the kernel"),
                              ("/proc/self/fd/0", "accepted is a regular file"), ("/dev", "is a folder")):
            if source.startswith("/sys") and not os.path.exists(source):
                continue
            for command in (["plan"], ["write", "--yes", "--to", os.path.join(folder, "card.img")]):
                code, answer = cli.run(*command, "--base", cli.base, "--preset", preset_with(cli, [source]))
                assert code == 3 and words in json.dumps(answer), (source, code, answer)
            assert not os.path.exists(os.path.join(folder, "card.img"))


main(body)
