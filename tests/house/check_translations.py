#!/usr/bin/env python3
"""Holds the translations against the messages of the sources.

Usage: check_translations.py SOURCE_DIR
Exit 0: every text of Message::of() and Message::marked() is translated into every language, and
every translation is finished and has the parts (%1, %2...) of its source. 1: the others are listed.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parents[2] / "translations"))
from messages import NoLiteral, marked  # noqa: E402

LANGUAGES = ("de", "es", "fr", "it")
CONTEXT = "Message"
PART = re.compile(r"%[1-9]")


def forms(message: xml.etree.ElementTree.Element) -> list[str]:
    """The translation, or its plural forms."""
    target = message.find("translation")
    assert target is not None
    plural = target.findall("numerusform")
    return [each.text or "" for each in plural or [target]]


def check_entry(context: str, message: xml.etree.ElementTree.Element) -> str | None:
    source = message.findtext("source") or ""
    where = f"{context}: {source!r}"
    state = message.find("translation").get("type")
    if state is not None:
        return f"{where} is {state}"
    parts = set(PART.findall(source))
    for form in forms(message):
        if not form:
            return f"{where} has an empty translation"
        if set(PART.findall(form)) != parts:
            return f"{where} has other parts than {form!r}"
    return None


def check_file(file: pathlib.Path, messages: set[str] | None) -> list[str]:
    """`messages` is what the context of messages must hold, or None where nothing is asked of it."""
    faults, held = [], set()
    for context in xml.etree.ElementTree.parse(file).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            fault = check_entry(name, message)
            if fault:
                faults.append(f"{file.name}: {fault}")
            if name == CONTEXT and message.find("translation").get("type") in {None, "unfinished"}:
                held.add(message.findtext("source") or "")
    if messages is not None:
        faults += [f"{file.name}: {text!r} is missing" for text in sorted(messages - held)]
        faults += [f"{file.name}: {text!r} is said nowhere" for text in sorted(held - messages)]
    return faults


def main() -> int:
    root = pathlib.Path(sys.argv[1])
    try:
        messages = set(marked(root))
    except NoLiteral as fault:
        print(fault)
        return 1
    faults = [] if messages else ["no message was found in the sources"]
    folder = root / "translations"
    for language in LANGUAGES:
        faults += check_file(folder / f"landfall_{language}.ts", messages)
    faults += check_file(folder / "landfall_en.ts", None)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} fault(s)" if faults else f"{len(messages)} messages, all translated")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
