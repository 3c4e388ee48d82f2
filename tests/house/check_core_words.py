#!/usr/bin/env python3
"""Holds the window's words for the core's sentences against the core's sources.

Usage: check_core_words.py SOURCE_DIR
Exit 0: the fixed words of every template of ui/words/core_words_*.cpp stand in a string of core,
and every translation has the parts (%1, %2...) of its source. 1: the others are listed.
"""
import errno
import os
import pathlib
import re
import sys
import xml.etree.ElementTree

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|"((?:[^"\\\n]|\\.)*)"|\'(?:[^\'\\\n]|\\.)*\'|\s+|.', re.DOTALL)
TEMPLATE = re.compile(r'QT_TRANSLATE_NOOP\(\s*"CoreWords",\s*((?:"(?:[^"\\\n]|\\.)*"\s*)+)\)')
PART = re.compile(r"%[1-9]")


def unescaped(text: str) -> str:
    return re.sub(r'\\(["\\])', r"\1", text)


def literals(source: str) -> list[str]:
    """String literals, adjacent ones and those joined by + made one."""
    found, current, joint = [], None, ""
    for match in TOKEN.finditer(re.sub(r"^\s*#.*$", "", source, flags=re.MULTILINE)):
        token = match.group()
        if token.isspace() or token.startswith(("//", "/*")):
            continue
        if token.startswith('"'):
            text = unescaped(match.group(1))
            if current is not None and joint in ("", "+"):
                current += text
            else:
                if current is not None:
                    found.append(current)
                current = text
            joint = ""
            continue
        joint += token
        if joint != "+" and current is not None:
            found.append(current)
            current = None
    if current is not None:
        found.append(current)
    return found


def said(words: str, core: str) -> bool:
    """Whether the core says it: in one string, or in at most three that it puts together."""
    rest = words
    for _ in range(3):
        most = next((n for n in range(len(rest), 0, -1) if rest[:n] in core), 0)
        rest = rest[most:].lstrip()
        if not rest:
            return True
        if most < 3:
            return False
    return False


def fixed_words(template: str) -> list[str]:
    """What stands between the parts."""
    words = [piece.strip(' ")(;,:') for piece in PART.split(template)]
    return [each for each in words if re.search(r"[A-Za-z]", each)]


def check_templates(root: pathlib.Path) -> list[str]:
    # What the system says of a call that failed goes through the core as it is.
    spoken = [os.strerror(number) for number in errno.errorcode]
    for file in sorted((root / "core").rglob("*")):
        if file.suffix in {".h", ".cpp"}:
            spoken += literals(file.read_text())
    core = "\0".join(spoken)
    faults = []
    seen = 0
    for file in sorted((root / "ui/words").glob("core_words_*.cpp")):
        for match in TEMPLATE.finditer(file.read_text()):
            template = "".join(unescaped(text) for text in
                               re.findall(r'"((?:[^"\\\n]|\\.)*)"', match.group(1)))
            seen += 1
            missing = [words for words in fixed_words(template) if not said(words, core)]
            if missing:
                faults.append(f"{file.name}: the core says nowhere {missing[0]!r} of {template!r}")
    if seen < 200:
        faults.append(f"only {seen} templates were found")
    return faults


def check_parts(root: pathlib.Path) -> list[str]:
    faults = []
    for file in sorted((root / "translations").glob("*.ts")):
        for message in xml.etree.ElementTree.parse(file).iter("message"):
            source = message.findtext("source") or ""
            wanted = set(re.findall(r"%[1-9]", source))
            target = message.find("translation")
            forms = [target.text] if target.find("numerusform") is None else [
                form.text for form in target]
            # A plural form may leave the number out, and no other part.
            for form in forms:
                if form and set(re.findall(r"%[1-9]", form)) != wanted:
                    faults.append(f"{file.name}: {form!r} has not the parts of {source!r}")
    return faults


def main() -> int:
    root = pathlib.Path(sys.argv[1])
    faults = check_templates(root) + check_parts(root)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} fault(s)" if faults else "the window's words are the core's")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
