#!/usr/bin/env python3
"""Prints the texts of Message::of() and Message::marked() as C++ that lupdate(1) reads.

Usage: messages.py SOURCE_DIR > FILE.cpp

lupdate itself would take what follows a text for a comment on it, for that is what tr() has there.
"""
import pathlib
import re
import sys

FOLDERS = ("core", "app", "ui")
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
TOKEN = re.compile(rf"//[^\n]*|/\*.*?\*/|{LITERAL}|'(?:[^'\\\n]|\\.)*'", re.DOTALL)
CALL = re.compile(rf"\bMessage::(?:of|marked)\(\s*((?:{LITERAL}\s*)*)")
ESCAPE = re.compile(r'\\(["\\n])')
# It declares of().
DECLARATION = "core/base/message.h"


class NoLiteral(Exception):
    """A call whose text is not a literal of characters, \\n, \\" and \\\\."""


def without_comments(source: str) -> str:
    return TOKEN.sub(lambda token: " " if token.group().startswith("/") else token.group(), source)


def texts(literals: str) -> str:
    """Adjacent literals as the text that they make."""
    joined = "".join(literal[1:-1] for literal in re.findall(LITERAL, literals))
    plain = ESCAPE.sub(lambda escape: "\n" if escape[1] == "n" else escape[1], joined)
    if not joined or "\\" in ESCAPE.sub("", joined):
        raise NoLiteral(literals)
    return plain


def marked(root: pathlib.Path) -> dict[str, str]:
    """Each text and the file that says it first."""
    found: dict[str, str] = {}
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            name = file.relative_to(root).as_posix()
            if file.suffix not in {".h", ".cpp"} or name == DECLARATION:
                continue
            for call in CALL.finditer(without_comments(file.read_text(encoding="utf-8"))):
                try:
                    found.setdefault(texts(call.group(1)), name)
                except NoLiteral as fault:
                    raise NoLiteral(f"{name}: {call.group()!r} has no text that can be read") from fault
    return found


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def main() -> int:
    try:
        found = marked(pathlib.Path(sys.argv[1]))
    except NoLiteral as fault:
        print(fault, file=sys.stderr)
        return 1
    for text in found:
        print(f'QT_TRANSLATE_NOOP("Message", {quoted(text)})')
    return 0


if __name__ == "__main__":
    sys.exit(main())
