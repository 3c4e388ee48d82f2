"""Cards that are files: written, refused, verified, erased."""
import os

from cases_preset import put_all, user
from presets import WORKER

WRITE = ("write", "--yes", "--base", "./base.img.xz", "--preset", "worker.json")
PLAIN = {key: value for key, value in WORKER.items() if key in ("schema", "name", "layout")} | {"host": {"pattern": "pi-{n:02}"}}


def prepare(case, preset=None):
    case.base()
    if preset is None:
        put_all(case)
        case.put("ours.json", {"password": "not on any card"}, 0o600)
    else:
        case.put("worker.json", preset)


def size_of(case, name):
    return os.path.getsize(os.path.join(case.work, name))


def flip(case, name, offset):
    with open(os.path.join(case.work, name), "r+b") as card:
        card.seek(offset)
        byte = card.read(1)
        card.seek(offset)
        card.write(bytes([byte[0] ^ 1]))


def written(case):
    prepare(case)
    case.call(*WRITE, "--to", "card.img=pi-01", "--secrets", "ours.json", "--json")
    case.call(*WRITE, "--to", "card.img=pi-02", "--secrets", "ours.json")
    case.call(*WRITE, "--to", "card.img", "--secrets", "ours.json", "--rewrite", "--blank", "--card-size", "1GB")
    case.note(f"card.img has {size_of(case, 'card.img')} bytes")


def two(case):
    """Both at once; the layers are there already, so that neither of the two makes them."""
    prepare(case, PLAIN)
    case.call(*WRITE, "--to", "first.img", quiet=True)
    case.call(*WRITE, "--to", "a.img", "--to", "b.img=other", "--json")
    case.call("receipts", "csv", "--json", quiet=True)


def as_it_is(case):
    """Without a preset: no host, no token, a receipt that says so."""
    case.base()
    image = ("write", "--base", "./base.img.xz")
    receipt = case.call(*image, "--yes", "--to", "card.img", "--json")[-1]["targets"][0]["receipt"]
    case.call(*image, "--to", "card.img")
    case.call(*image, "--yes", "--to", "card.img=pi-01")
    case.call(*image, "--yes", "--to", "card.img", "--to", "card.img", "--json")
    case.both("verify", "--to", "card.img", "--receipt", receipt)
    case.both("receipts", "show", receipt)
    for form in ("list", "csv", "inventory", "known-hosts", "report"):
        case.call("receipts", form)


def too_small(case):
    prepare(case, PLAIN)
    case.call(*WRITE, "--to", "card.img", "--card-size", "100MB")
    case.call(*WRITE, "--to", "card.img", "--card-size", "100MB", "--json")
    case.put("there.img", b"x" * 1000000, shown=False)
    case.call(*WRITE, "--to", "there.img", "--card-size", "100MB")
    case.note(f"there.img has {size_of(case, 'there.img')} bytes")


def targets(case):
    prepare(case, PLAIN)
    case.call(*WRITE, "--to", "first.img=first", quiet=True)
    case.call(*WRITE, "--to", "card.img=a", "--to", "./card.img=b")
    case.call(*WRITE, "--to", "card.img=a", "--to", "./card.img=b", "--json")
    case.call(*WRITE, "--to", "a.img=pi-01", "--to", "b.img=pi-01")
    case.call(*WRITE, "--to", "a.img=pi-01", "--to", "b.img=PI-01", "--json")
    for target in ("card.img=", "=a", "", "card.img=a_b", "/dev/no-such-disk", "/dev/null", "nowhere/card.img", ".", "worker.json/x"):
        case.call(*WRITE, "--to", target)
    case.call(*WRITE, "--to", "/dev/no-such-disk", "--json")
    os.symlink("/dev/null", os.path.join(case.work, "link"))
    case.call(*WRITE, "--to", "link")


def not_asked(case):
    """Without a terminal nobody can say yes."""
    prepare(case, PLAIN)
    case.put("there.img", "something", shown=False)
    case.call("write", *WRITE[2:], "--to", "there.img")
    case.call("write", *WRITE[2:], "--to", "there.img", "--json")
    case.call("erase", "--to", "there.img", "--json")
    case.note(f"there.img has {size_of(case, 'there.img')} bytes")


def secrets(case):
    prepare(case)
    case.call(*WRITE, "--to", "card.img")
    case.call(*WRITE, "--to", "card.img", "--json")
    for name, text, mode in (("open", '{"password": "p"}', 0o644), ("empty", "{}", 0o600), ("rubbish", "password", 0o600),
                             ("key", '{"passwort": "p"}', 0o600), ("twice", '{"wifi": "a", "wifi": "b"}', 0o600),
                             ("number", '{"password": 7}', 0o600), ("blank", '{"password": ""}', 0o600), ("lines", '{"password": "a\\nb"}', 0o600),
                             ("long", '{"password": "' + "x" * 600 + '"}', 0o600)):
        case.put(name, text, mode)
        case.call(*WRITE, "--to", "card.img", "--secrets", name)
    case.call(*WRITE, "--to", "card.img", "--secrets", "nothing")
    case.call(*WRITE, "--to", "card.img", "--secrets", ".")
    case.put("plain.json", PLAIN | user(passwordLogin=True), shown=False)
    case.call("write", "--yes", "--base", "./base.img.xz", "--preset", "plain.json", "--to", "card.img", "--secrets", "open", "--json")


def verify(case):
    prepare(case, PLAIN)
    case.put("other.json", PLAIN | {"name": "other"}, shown=False)
    receipt = case.call(*WRITE, "--to", "card.img", "--json")[-1]["targets"][0]["receipt"]
    case.both("verify", "--to", "card.img", "--receipt", receipt)
    case.call("verify", "--to", "card.img", "--receipt", "0123456789abcdef")
    case.call("verify", "--to", "card.img", "--receipt", "0123456789abcdef", "--json")
    case.call("verify", "--to", "card.img", "--receipt", "../x")
    case.call("verify", "--to", "card.img=pi-01", "--receipt", receipt)
    case.call("verify", "--to", "nothing.img", "--receipt", receipt)
    case.call("verify", "--to", "/dev/no-such-disk", "--receipt", receipt)
    case.put("short.img", b"\0" * 4096, shown=False)
    case.call("verify", "--to", "short.img", "--receipt", receipt)
    flip(case, "card.img", (48 << 20) + 1024 + 0x78)
    case.note("the root's label is another one")
    case.both("verify", "--to", "card.img", "--receipt", receipt)
    flip(case, "card.img", 440)
    case.note("and so is the disk id")
    case.both("verify", "--to", "card.img", "--receipt", receipt)


def erase(case):
    case.put("card.img", b"\xff" * (24 << 20), shown=False)
    case.call("erase", "--to", "card.img")
    case.call("erase", "--yes", "--to", "card.img")
    case.call("erase", "--yes", "--to", "card.img", "--json")
    case.call("erase", "--yes", "--to", "nothing.img", "--json")
    case.call("erase", "--yes", "--to", "card.img=pi-01")
    case.call("erase", "--yes", "--to", "/dev/no-such-disk")
    case.put("small.img", b"\0" * (4 << 20), shown=False)
    case.both("erase", "--yes", "--to", "small.img")
    case.call("erase", "--yes", "--to", ".")


def unfinished(case):
    """A card whose writing was broken off is told by its disk id."""
    prepare(case, PLAIN)
    receipt = case.call(*WRITE, "--to", "card.img", "--json")[-1]["targets"][0]["receipt"]
    with open(os.path.join(case.work, "card.img"), "r+b") as card:
        card.seek(440)
        card.write(0x4C46554E.to_bytes(4, "little"))
    case.both("verify", "--to", "card.img", "--receipt", receipt)


def cases(_):
    yield "written", written
    yield "two", two
    yield "as-it-is", as_it_is
    yield "too-small", too_small
    yield "targets", targets
    yield "not-asked", not_asked
    yield "secrets", secrets
    yield "verify", verify
    yield "erase", erase
    yield "unfinished", unfinished
