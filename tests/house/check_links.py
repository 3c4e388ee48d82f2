#!/usr/bin/env python3
"""Every link of the documents leads somewhere, and every document that the code cites exists: check_links.py SOURCE_DIR

Documents: each relative link (inline, by reference, or as src and href of HTML) of each tracked .md names a file or folder of the
repository, and its #anchor a heading there, as GitHub makes anchors of headings. Code: each X.md in a tracked text file that is
no .md is a path from the repository's root, or from the folder of the file. Exit 0: all is well; 1: the others are listed; 77: this is no clone.
"""
import pathlib
import re
import subprocess
import sys
import urllib.parse

FENCE = re.compile(r"^ {0,3}(```|~~~)")
HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
INLINE = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\]|!\[[^\]]*\]\([^)]*\))*\]\(\s*(<[^>]*>|[^)\s]+)(?:\s+\"[^\"]*\")?\s*\)")
REFERENCE = re.compile(r"^ {0,3}\[[^\]]+\]:\s*(\S+)", re.MULTILINE)
HTML = re.compile(r"""<(?:a|img)\b[^>]*?\b(?:href|src)\s*=\s*["']([^"']+)["']""")
HTML_ANCHOR = re.compile(r"""<a\b[^>]*?\b(?:id|name)\s*=\s*["']([^"']+)["']""")
CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
# A path of a document, by itself or within a sentence: core/wire/PROTOCOL.md.
CITED = re.compile(r"(?<![\w/.$}-])((?:[\w.-]+/)*[\w-]+\.md)\b(?!\.)")
HERE = pathlib.Path(__file__).resolve().parent
# What is no document of the repository but the name of one in a package.
FOREIGN = {"CHANGELOG.md.gz"}


def tracked(root):
    """None where this is no clone, or there is no git."""
    try:
        listed = subprocess.run(["git", "-c", f"safe.directory={root}", "-C", root, "ls-files", "-z"],
                                check=True, stdout=subprocess.PIPE, text=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return [root / name for name in listed.stdout.split("\0") if name and (root / name).is_file()]


def without_fences(text):
    kept, fence = [], None
    for line in text.split("\n"):
        mark = FENCE.match(line)
        if fence is None and mark:
            fence = mark[1]
        elif fence is not None:
            if line.strip().startswith(fence):
                fence = None
        else:
            kept.append(line)
            continue
        kept.append("")  # so that lines keep their numbers
    return "\n".join(kept)


def slug(heading):
    """GitHub's anchor of a heading: lower case, punctuation away, spaces as hyphens."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading)
    text = re.sub(r"[^\w\- ]", "", text.strip().lower())
    return text.replace(" ", "-")


def anchors(file):
    text = without_fences(file.read_text(encoding="utf-8"))
    found, seen = set(HTML_ANCHOR.findall(text)), {}
    for line in text.split("\n"):
        match = HEADING.match(line)
        if match:
            name = slug(match[2])
            count = seen.get(name, 0)
            seen[name] = count + 1
            found.add(name if count == 0 else f"{name}-{count}")
    return found


def links(text):
    """(line, target) of each link, those within code aside."""
    plain = CODE_SPAN.sub(lambda span: re.sub(r"[^\n]", " ", span[0]), without_fences(text))
    for pattern in (INLINE, REFERENCE, HTML):
        for match in pattern.finditer(plain):
            yield plain.count("\n", 0, match.start()) + 1, match[1].strip("<>")
            # A picture that is the text of a link.
            if pattern is INLINE and "](" in match[0][1:match.start(1) - match.start()]:
                inner = match[0][1:match.start(1) - match.start() - 1]
                for within in INLINE.finditer(inner):
                    yield plain.count("\n", 0, match.start()) + 1, within[1].strip("<>")


def fault_of_link(root, file, target):
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", target) or target.startswith("//"):
        return None  # an address: the network is not asked
    path, _, anchor = target.partition("#")
    path = urllib.parse.unquote(path)
    base = root if path.startswith("/") else file.parent
    place = (base / path.lstrip("/")).resolve() if path else file
    if not place.is_relative_to(root):
        return f"{target} leads out of the repository"
    if not place.exists():
        return f"{target}: there is no {place.relative_to(root)}"
    if anchor and place.suffix == ".md" and urllib.parse.unquote(anchor) not in anchors(place):
        return f"{target}: {place.relative_to(root)} has no heading of that anchor"
    return None


def faults_of_document(root, file):
    for line, target in links(file.read_text(encoding="utf-8")):
        fault = fault_of_link(root, file, target)
        if fault:
            yield line, fault


def faults_of_code(root, file):
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return  # a picture, a corpus
    for match in CITED.finditer(text):
        word = match[1]
        if word in FOREIGN or any(place.is_file() for place in (root / word, file.parent / word)):
            continue
        yield text.count("\n", 0, match.start()) + 1, f"cites {word}, which is not there; say its path from the repository's root"


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    documents = seen = 0
    faults = []
    files = tracked(root)
    if files is None:
        print("SKIPPED: what is tracked is known in a clone with git only", file=sys.stderr)
        return 77
    for file in files:
        if file.parent == HERE and "check_links" in file.name or file.suffix in {".png", ".svg", ".ico"}:
            continue
        seen += 1
        documents += file.suffix == ".md"
        check = faults_of_document if file.suffix == ".md" else faults_of_code
        faults += [f"{file.relative_to(root)}:{line}: {fault}" for line, fault in check(root, file)]
    if not documents:
        print(f"no document is tracked in {root}", file=sys.stderr)
        return 1
    print("\n".join(faults) if faults else f"links of {documents} documents, cites of {seen - documents} other files: all there")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
