#!/usr/bin/env python3
"""check_links.py finds each kind of dead link, and nothing where there is none: made-up clones, one fault each."""
import pathlib
import subprocess
import sys
import tempfile

CHECK = pathlib.Path(__file__).resolve().parent / "check_links.py"
WELL = {
    "README.md": "# A `title` (of two)\n\n[one](core/ONE.md#two-words) [self](#a-title-of-two) <a href=\"core\">folder</a>\n"
                 "[![picture](core/a%20b.txt)](core/ONE.md) [far](https://example.org/none.md) `[no](link.md)`\n\n"
                 "```\n[no](link.md)\n# no heading\n```\n[later][1]\n\n[1]: core/ONE.md#two-words-1\n",
    "core/ONE.md": "## Two words\n## Two words\n[up](../README.md)\n",
    "core/a b.txt": "see core/ONE.md and ONE.md.\n",
}
FAULTS = {  # what is said: the file that is changed, and its text
    "there is no core/TWO.md": ("README.md", "[two](core/TWO.md)\n"),
    "no heading of that anchor": ("README.md", "[one](core/ONE.md#three-words)\n"),
    "README.md has no heading": ("README.md", "[self](#nowhere)\n\n```\n# nowhere\n```\n"),
    "leads out of the repository": ("README.md", "[out](../../etc/passwd)\n"),
    "there is no core/none.png": ("README.md", "[![picture](core/none.png)](core/ONE.md)\n"),
    "there is no core/none.svg": ("README.md", "<img width=\"3\" src=\"core/none.svg\">\n"),
    "there is no core/LATER.md": ("README.md", "[later][1]\n\n[1]: core/LATER.md\n"),
    "core/a.h:2: cites DESIGN.md": ("core/a.h", "\n/// As DESIGN.md says.\n"),
    "cites core/wire/ONE.md": ("core/a.h", "// core/wire/ONE.md, \"Order\"\n"),
}


def judge(files):
    with tempfile.TemporaryDirectory(prefix="landfall-links-") as folder:
        for name, text in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        for words in (["init", "-q"], ["add", "-A"]):
            subprocess.run(["git", "-C", folder, *words], check=True)
        done = subprocess.run([sys.executable, CHECK, folder], capture_output=True, text=True)
        return done.returncode, done.stdout


def main():
    try:
        subprocess.run(["git", "--version"], check=True, stdout=subprocess.DEVNULL)
    except OSError:
        print("SKIPPED: git is not on this machine", file=sys.stderr)
        return 77
    bad = 0
    code, said = judge(WELL)
    if code != 0:
        bad += 1
        print(f"FAIL: faults where there are none:\n{said}")
    for words, (name, text) in FAULTS.items():
        code, said = judge({**WELL, name: text})
        if code != 1 or words not in said or len(said.splitlines()) != 1:
            bad += 1
            print(f"FAIL: expected {words!r} alone, exit 1; found exit {code}:\n{said}")
    print(f"{len(FAULTS) + 1} clones, {bad} judged wrongly")
    return 1 if bad else 0


sys.exit(main())
