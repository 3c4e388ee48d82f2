#!/usr/bin/env python3
"""Every test of the dev build is in one group of `packaging/test --full`, and in no two: check_groups.py SOURCE_DIR BUILD_DIR

A test that a new label leaves out of all groups would never run again. What sets a fixture up (lab.parts) runs with each group that
needs it."""
import json
import re
import shlex
import subprocess
import sys


def tests(build, *arguments):
    """{name: is it a fixture's setup?} of what ctest would run."""
    said = subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1", *arguments],
                          check=True, capture_output=True, text=True).stdout
    return {test["name"]: any(one["name"] == "FIXTURES_SETUP" for one in test["properties"])
            for test in json.loads(said)["tests"]}


def main():
    source, build = sys.argv[1:3]
    listed = subprocess.run([f"{source}/packaging/test", "--full", "--list"], check=True, capture_output=True, text=True).stdout
    groups = re.findall(r"^(\S+): .*\n {4}ctest --preset dev (.*)$", listed, re.MULTILINE)
    assert groups, listed
    places = {name: [] for name, sets_up in tests(build).items() if not sets_up}
    for group, arguments in groups:
        chosen = [name for name in tests(build, *shlex.split(arguments)) if name in places]
        if not chosen:
            print(f"the group {group} has no test")
        for name in chosen:
            places[name].append(group)
    faults = [f"{name} is in {' and '.join(found) or 'no group'}" for name, found in places.items() if len(found) != 1]
    print("\n".join(faults) if faults else f"{len(places)} tests, each in one of {len(groups)} groups")
    return 1 if faults else 0


sys.exit(main())
