#!/usr/bin/env python3
"""Proves from the includes that the arrows between folders point down only (README, architecture).

Usage: check_includes.py SOURCE_DIR
Exit 0: every include of a project header is allowed; 1: the others are listed.
"""
import pathlib
import re
import sys

# folder: folders it may include from, besides its own.
CORE = {
    "core/base": set(),
    "core/tool": {"core/base"},
    "core/eligibility": {"core/base"},
    "core/wire": {"core/base"},
    "core/config": {"core/base"},
    "core/content": {"core/base", "core/config"},
    "core/keychain": {"core/base", "core/config"},
    "core/power": {"core/base"},
    "core/device": {"core/base", "core/eligibility"},
    "core/fetch": {"core/base", "core/tool"},
    "core/disk": {"core/base", "core/tool"},
    "core/image": {"core/base", "core/fetch", "core/disk"},
    "core/join": {"core/base", "core/fetch", "core/config", "core/content"},
    "core/firstboot": {"core/base", "core/config", "core/content", "core/image", "core/disk",
                       "core/fetch"},
    "core/card": {"core/base", "core/wire"},
    "core/helper": {"core/base", "core/card", "core/wire"},
    "core/compose": {"core/base", "core/config", "core/content", "core/fetch", "core/disk",
                     "core/image", "core/firstboot", "core/join"},
    "core/receipt": {"core/base", "core/tool", "core/config", "core/content", "core/disk"},
    "core/flash": {"core/base", "core/config", "core/content", "core/power", "core/fetch",
                   "core/disk", "core/image", "core/join", "core/compose", "core/card",
                   "core/receipt"},
    "core/lifecycle": {"core/base", "core/config", "core/content", "core/disk", "core/fetch",
                       "core/join", "core/card", "core/receipt", "core/flash"},
}
EVERY_CORE = set(CORE)
ALLOWED = dict(CORE)
ALLOWED["ui/theme"] = set()
ALLOWED["ui/words"] = {"core/base", "core/config", "core/image", "core/compose"}
ALLOWED["ui/models"] = EVERY_CORE | {"ui/words"}
ALLOWED["ui/fake"] = EVERY_CORE | {"ui/models", "ui/words"}
ALLOWED["ui/components"] = {"ui/theme"}
ALLOWED["ui/pages"] = {"ui/theme", "ui/components", "ui/models"}
ALLOWED["app/helper"] = {"core/base", "core/wire", "core/eligibility"}
ALLOWED["app/cli"] = EVERY_CORE
ALLOWED["app/desktop"] = EVERY_CORE | {"ui/theme", "ui/words", "ui/models", "ui/fake",
                                       "ui/components", "ui/pages"}

# The privileged program and what it is made of hold no Qt and no other library's types; base is the
# bottom of everything.
NO_QT = {"core/base", "core/tool", "core/eligibility", "core/wire", "app/helper", "core/disk", "core/card",
         "core/helper"}

INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')


def folder_of(path: str) -> str:
    return "/".join(path.split("/")[:2])


def main() -> int:
    root = pathlib.Path(sys.argv[1])
    faults = []
    seen = 0
    for top in ("core", "app", "ui"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in {".h", ".cpp"}:
                continue
            own = folder_of(file.relative_to(root).as_posix())
            if own not in ALLOWED:
                faults.append(f"{file.relative_to(root)}: folder {own} is not in the architecture")
                continue
            for number, line in enumerate(file.read_text().splitlines(), 1):
                match = INCLUDE.match(line)
                if not match:
                    continue
                where = f"{file.relative_to(root)}:{number}"
                name = match.group(2)
                if match.group(1) == "<":
                    if own in NO_QT and re.match(r"Q[A-Z]|Qt", name):
                        faults.append(f"{where}: {own} must not use Qt ({name})")
                    continue
                seen += 1
                target = folder_of(name)
                if not (root / name).exists():
                    continue  # generated beside the file by the build
                if target != own and target not in ALLOWED[own]:
                    faults.append(f"{where}: {own} must not use {target} ({name})")
    if seen < 50:
        faults.append(f"only {seen} includes were seen: is {root} the project?")
    print("\n".join(faults) if faults else f"{seen} includes, all pointing down")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
