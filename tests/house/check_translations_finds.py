#!/usr/bin/env python3
"""check_translations.py finds each kind of fault, and nothing where there is none: made-up trees, one fault each."""
import pathlib
import subprocess
import sys
import tempfile
from xml.sax.saxutils import escape

CHECK = pathlib.Path(__file__).resolve().parent / "check_translations.py"
SOURCE = r"""
// Message::of("a comment")
auto a = Message::of("%1 is \"missing\",\n"
                     "and %2 as well", name, Message::of("it"));
const char* kNames[] = {Message::marked("one"), landfall::Message::marked("two")};
"""
TEXTS = {'%1 is "missing",\nand %2 as well': "%2 und %1", "it": "es", "one": "eins", "two": "zwei"}


def entry(source, translation, state=""):
    kind = f' type="{state}"' if state else ""
    return f"<message><source>{escape(source)}</source><translation{kind}>{escape(translation)}</translation></message>"


def file(texts, more=""):
    entries = "".join(entry(*each) for each in texts.items()) + more
    return f'<TS version="2.1"><context><name>Message</name>{entries}</context></TS>'


def judge(translations, source=SOURCE, english='<TS version="2.1"></TS>'):
    with tempfile.TemporaryDirectory(prefix="landfall-translations-") as scratch:
        root = pathlib.Path(scratch)
        (root / "core/base").mkdir(parents=True)
        (root / "translations").mkdir()
        (root / "core/base/message.h").write_text("Message::of(MarkedText<int> text)", encoding="utf-8")
        (root / "core/a.cpp").write_text(source, encoding="utf-8")
        for language in ("de", "es", "fr", "it"):
            (root / f"translations/landfall_{language}.ts").write_text(
                translations if language == "fr" else file(TEXTS), encoding="utf-8")
        (root / "translations/landfall_en.ts").write_text(english, encoding="utf-8")
        done = subprocess.run([sys.executable, CHECK, scratch], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout


FAULTS = {  # what is said: the French file
    "landfall_fr.ts: 'one' is missing": file({text: TEXTS[text] for text in TEXTS if text != "one"}),
    "'three' is said nowhere": file({**TEXTS, "three": "drei"}),
    "'one' is unfinished": file({**TEXTS, "one": ""}).replace("<translation></t", '<translation type="unfinished"></t'),
    "'three' is vanished": file(TEXTS, entry("three", "drei", "vanished")),
    "'three' is obsolete": file(TEXTS, entry("three", "drei", "obsolete")),
    "Message: 'one' has an empty translation": file({**TEXTS, "one": ""}),
    "Message: 'one' has other parts than '%1'": file({**TEXTS, "one": "%1"}),
    "has other parts than 'nur %2'": file({**TEXTS, next(iter(TEXTS)): "nur %2"}),
}


def main():
    code, said = judge(file(TEXTS))
    assert code == 0 and said.startswith("4 messages"), said
    for words, translations in FAULTS.items():
        code, said = judge(translations)
        assert code == 1 and words in said and said.endswith("\n1 fault(s)\n"), (words, said)
    for source in ('auto a = Message::of(text, "one");', r'auto a = Message::of("\x41");'):
        code, said = judge(file(TEXTS), source)
        assert code == 1 and "core/a.cpp: " in said and "no text that can be read" in said, said
    code, said = judge(file({}), "")
    assert code == 1 and "no message was found" in said, said
    plural = '<message numerus="yes"><source>%n</source><translation type="unfinished"><numerusform/></translation></message>'
    code, said = judge(file(TEXTS), english=file({}, plural))
    assert code == 1 and "landfall_en.ts: Message: '%n' is unfinished" in said, said
    print("each fault of the translations is found")


if __name__ == "__main__":
    main()
