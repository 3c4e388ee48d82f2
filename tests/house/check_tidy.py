#!/usr/bin/env python3
"""clang-tidy with the project's .clang-tidy over every .cpp of core, app and ui that the build compiles: check_tidy.py SOURCE_DIR BUILD_DIR

What was found clean is not judged again while the file, the project's headers that it includes, the checks and clang-tidy are as they
were (user's cache folder). The includes are what ninja has noted at the last build."""
import concurrent.futures
import hashlib
import os
import pathlib
import subprocess
import sys

SOURCE, BUILD = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "landfall/tidy"


def included():
    """{source: its own text and the project's headers}, by `ninja -t deps`."""
    listing = subprocess.run(["ninja", "-C", BUILD, "-t", "deps"], check=True, capture_output=True, text=True).stdout
    found, own = {}, []
    for line in listing.splitlines() + [""]:
        if line.startswith("    "):
            path = pathlib.Path(os.path.normpath(BUILD / line.strip()))
            if path.is_relative_to(SOURCE) and not path.is_relative_to(BUILD):
                own.append(path)
        elif own:
            found[own[0]] = sorted(set(own))
            own = []
    return found


def key(files, common):
    digest = hashlib.sha256(common)
    for file in files:
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def judge(file):
    done = subprocess.run(["clang-tidy", "--quiet", "-p", BUILD, file], capture_output=True, text=True)
    return done.returncode, done.stdout


def main():
    common = b"".join(file.read_bytes() for file in (SOURCE / ".clang-tidy", SOURCE / "ui/.clang-tidy")) + subprocess.run(
        ["clang-tidy", "--version"], check=True, capture_output=True).stdout
    CACHE.mkdir(parents=True, exist_ok=True)
    files = {file: parts for file, parts in included().items()
             if file.suffix == ".cpp" and file.relative_to(SOURCE).parts[0] in ("core", "app", "ui") and file.exists()}
    if not files:
        print("the build knows no source: build it first", file=sys.stderr)
        return 1
    clean = {file: CACHE / key(parts, common) for file, parts in files.items()}
    due = sorted(file for file, mark in clean.items() if not mark.exists())
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        for file, (code, said) in zip(due, workers.map(judge, due)):
            if code == 0:
                clean[file].touch()
            else:
                bad += 1
                print(said)
    print(f"clang-tidy: {len(files)} files, {len(due)} judged now, {bad} with findings")
    return 1 if bad else 0


sys.exit(main())
