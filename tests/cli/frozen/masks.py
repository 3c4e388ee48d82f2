"""What differs between two runs of the same program, or between the tools of two machines, is told by a word in its place."""
import json
import re

# Numbers that depend on mke2fs and resize2fs, on the disk below, or on the clock. None of them stays what it is: nothing.
NUMBERS = {"bytesWritten": "<BYTES>", "bytesSkipped": "<BYTES>", "bytesEqual": "<BYTES>", "bytesBlanked": "<BYTES>",
           "done": "<BYTES>", "total": "<BYTES>", "equal": "<BYTES>", "differing": "<BYTES>", "allocated": "<BYTES>",
           "seconds": "<SECONDS>", "lastUsed": "<SECONDS>"}
# Of what a card's parts hold, compared or digested.
PLACES = ("from", "bytes")
SIZE = r"\d+(?:\.\d+)? (?:bytes|kB|MB|GB)"

TEXTS = (
    # ids, digests, keys
    (r"\b(?!(\w)\1{63})[0-9a-f]{64}\b", "<SHA256>"),
    (r"\b(?!0123456789abcdef|000000000000000)[0-9a-f]{16}\b", "<ID>"),
    (r"(its disk id is )[0-9a-f]{8}(,? (?:that one's|and) was )[0-9a-f]{8}", r"\1<DISK>\2<DISK>"),
    (r'("diskId": "|disk id )(?!1a2b3c4d)[0-9a-f]{8}\b', r"\1<DISK>"),
    (r'(,""?[^,]*""?,""?\d+\\?""?,\\?""?)[0-9a-f]{8}\b', r"\1<DISK>"),
    (r"ssh-ed25519 [A-Za-z0-9+/=]+ landfall\b", "ssh-ed25519 <KEY> landfall"),
    (r"ssh-ed25519 (?!AAAAC3NzaC1lZDI1NTE5AAAAIAAB)AAAA[A-Za-z0-9+/=]+", "ssh-ed25519 <KEY>"),
    # times and speeds
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "<TIME>"),
    (r"\d{4}-\d\d-\d\d \d\d:\d\d UTC", "<TIME>"),
    (rf"\bwritten, {SIZE} in [0-9.]+ s", "written, <SIZE> in <SECONDS> s"),
    (r"(: (?:done|failed|cancelled|not reached|not wanted|token to come)), [0-9.]+ s\b", r"\1, <SECONDS> s"),
    (r"\((\d+) s\)", "(<SECONDS> s)"),
    # sizes that depend on tools
    (rf"(100 % of ){SIZE}", r"\1<SIZE>"),
    (rf"{SIZE}( of free space| (?:were )?already on the card| compared,| written$)", r"<SIZE>\1"),
    (rf"(  written ){SIZE}(, skipped ){SIZE}(, of which )(?:0 bytes|{SIZE})", r"\1<SIZE>\2<SIZE>\3<SIZE>"),
    (rf"{SIZE}( in differing blocks, the first at bytes )\d+ to \d+", r"<SIZE>\1<BYTE> to <BYTE>"),
    (rf"(<SHA256>  [a-z]+, ){SIZE} from byte \d+", r"\1<SIZE> from byte <BYTE>"),
    (r"((?:written|not sent): )\d+( bytes)", r"\1<BYTES>\2"),
    (r"(of which )\d+( equal already)", r"\1<BYTES>\2"),
    (rf"(<ID>  ){SIZE}(  )", r"\1<SIZE>\2"),
    # what the disk has free
    (r"(; )[0-9.]+ [GT]B( at most are accepted)", r"\1<SIZE>\2"),
    # this machine and this build
    (r"\b(Landfall|landfall-cli) \d+\.\d+\.\d+\b", r"\1 <VERSION>"),
    (r"(report of <TIME>(?:\n|\\n)).*?, Qt [0-9.]+", r"\1<SYSTEM>"),
    (r"\bfolder\.\w{6}/", r"folder.<RANDOM>/"),
    (r"\.part\.(root|data)-[0-9a-f]{32}\.\w{6}/", r".part.\1-<KEY>.<RANDOM>/"),
    (r"\b\d+ (min ago|minutes ago)", r"<AGE> \1"),
    (r"\r", "<CR>"),
    (r"127\.0\.0\.1:\d+", "127.0.0.1:<PORT>"),
)


def of_object(value, inside=""):
    """A JSON value, masked by its keys; the keys keep their order."""
    if isinstance(value, list):
        return [of_object(each, inside) for each in value]
    if not isinstance(value, dict):
        return value
    out = {}
    for key, each in value.items():
        number = isinstance(each, (int, float)) and not isinstance(each, bool) and each != 0
        if number and key in NUMBERS:
            out[key] = NUMBERS[key]
        elif number and key in PLACES and inside in ("parts", "content", "firstDifference"):
            out[key] = "<BYTES>"
        else:
            out[key] = of_object(each, key)
    return out


def is_part_of_progress(event):
    """How often progress is told depends on the machine's speed; its end is always told."""
    return event.get("event") == "progress" and event.get("done") != event.get("total")


def by_target(objects):
    """Two cards are written at once: their events are put one card behind the other."""
    targets = list(dict.fromkeys(each.get("target", "") for each in objects if each.get("event") not in (None, "summary")))
    targets.sort()
    return sorted(objects, key=lambda each: targets.index(each.get("target", "")) if each.get("target", "") in targets
                  and each.get("event") != "summary" else len(targets))


def readable(value, margin=""):
    """JSON with what fits into a line on one."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or len(margin + line) <= 132:
        return line
    inner = margin + "  "
    if isinstance(value, list):
        parts = [inner + readable(each, inner) for each in value]
    else:
        parts = [f"{inner}{json.dumps(key, ensure_ascii=False)}: {readable(each, inner)}" for key, each in value.items()]
    begin, end = "[]" if isinstance(value, list) else "{}"
    return begin + "\n" + ",\n".join(parts) + "\n" + margin + end


def object_lines(text):
    """Of one compact object a line, each laid out for a reader; a line that is none stays as it is, marked."""
    objects, others = [], []
    for line in text.splitlines():
        try:
            value = json.loads(line)
            compact = line.startswith("{") and ": " not in re.sub(r'"(?:[^"\\]|\\.)*"', '""', line)
        except ValueError:
            compact = False
        if compact:
            objects.append(value)
        else:
            others.append("(not a compact object) " + line)
    kept = by_target([each for each in objects if not is_part_of_progress(each)])
    lines = [readable(of_object(each)) for each in kept] + others
    ends = "" if text.endswith("\n") or not text else "(no newline at the end)\n"
    return "".join(line + "\n" for line in lines) + ends


def without_progress(text):
    """Lines of a text's progress bars but for the last of each phase."""
    return re.sub(r"^.*\[[#.]{24}\] \d\d? % of .*\n", "", text, flags=re.MULTILINE)


def masked(text, case):
    text = without_progress(text).replace(case.folder, "<SCRATCH>")
    for known, word in case.battery.known:
        text = text.replace(known, word)
    for pattern, word in TEXTS:
        text = re.sub(pattern, word, text, flags=re.MULTILINE)
    return text
