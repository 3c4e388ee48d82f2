#!/usr/bin/env python3
"""The thread sanitizer's suppressions name Qt and glibc only: check_tsan.py SUPPRESSIONS

A race of ours is mended, not suppressed. A library is named whole, a frame by what begins as Qt's classes do or as glibc's own names."""
import re
import sys

ALLOWED = re.compile(r"(?!.*landfall)(called_from_lib:lib(Qt6\w+|c|pthread)\.so\.\d+|(race|mutex|signal|thread|deadlock):(Q[A-Z][A-Za-z0-9]*[:<]\S*|libQt6\w+\.so|__libc_\w+|__GI_\w+))")


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    found = [line for line in lines if line and not line.startswith("#")]
    bad = [line for line in found if not ALLOWED.fullmatch(line)]
    print("\n".join(f"{line}: neither Qt's nor glibc's" for line in bad) or f"{len(found)} suppressions, of Qt and glibc only")
    return 1 if bad or not found else 0


sys.exit(main())
