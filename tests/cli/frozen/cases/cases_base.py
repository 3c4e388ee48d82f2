"""Base images: inspected, kept in the cache, refused."""
import bz2
import gzip
import lzma
import os
import subprocess
import zipfile

from cases_preset import layout, part, user


def inspected(case):
    case.base()
    case.both("inspect", "./base.img.xz")
    case.both("inspect", "base.img.xz")


def not_there(case):
    for base in ("./nothing.img", "nothing", "0123456789abcdef", "sample", "", ".", "/dev/null", "/dev/no-such-disk"):
        case.call("inspect", base)
    case.call("inspect", "./nothing.img", "--json")


def rubbish(case):
    case.put("text.img", "this is no image\n" * 100, shown=False)
    case.put("empty.img", b"")
    case.put("short.img", b"\0" * 100)
    case.put("odd.img", b"\0" * 1000001)
    case.put("zeros.img", b"\0" * (8 << 20))
    for name in ("text", "empty", "short", "odd", "zeros"):
        case.call("inspect", f"./{name}.img")
    case.call("inspect", "./zeros.img", "--json")


def packed(case):
    """However it is packed, it is the same base; what is cut off or of two images is none."""
    case.base()
    with lzma.open(os.path.join(case.work, "base.img.xz")) as file:
        image = file.read()
    packings = (("gz", lambda text: gzip.compress(text, 1)), ("bz2", lambda text: bz2.compress(text, 1)), ("img", lambda text: text))
    for kind, pack in packings:
        case.put("base." + kind, pack(image), shown=False)
        case.call("inspect", "./base." + kind)
    with zipfile.ZipFile(os.path.join(case.work, "base.zip"), "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("base.img", image)
        file.writestr("README.txt", "read me")
    case.call("inspect", "./base.zip")
    case.call("base", "list", "--json")
    for kind, pack in packings[:2]:
        whole = pack(image)
        case.put("cut." + kind, whole[: len(whole) // 2], shown=False)
        case.call("inspect", "./cut." + kind)
    with open(os.path.join(case.work, "base.img.xz"), "rb") as file:
        whole = file.read()
    case.put("cut.img.xz", whole[: len(whole) // 2], shown=False)
    case.put("behind.img.xz", whole + b"more", shown=False)
    case.call("inspect", "./cut.img.xz")
    case.call("inspect", "./behind.img.xz")


def zips(case):
    for name, members in (("two", ("a.img", "b.img")), ("none", ("a.txt",))):
        with zipfile.ZipFile(os.path.join(case.work, name + ".zip"), "w", zipfile.ZIP_DEFLATED) as file:
            for member in members:
                file.writestr(member, b"\0" * 4096)
        case.call("inspect", f"./{name}.zip")
    case.put("bad.zip", b"PK\x03\x04" + b"rubbish" * 100, shown=False)
    case.call("inspect", "./bad.zip", "--json")


def of_another_kind(case):
    """A disk without a system that settings could go to."""
    path = os.path.join(case.work, "fat.img")
    with open(path, "wb") as file:
        file.truncate(64 << 20)
    subprocess.run(["sfdisk", "-q", path], check=True, text=True, input="label: dos\nlabel-id: 0x1a2b3c4d\nstart=8MiB, type=c\n")
    case.both("inspect", "./fat.img")
    case.preset(user())
    case.call("plan", "--base", "./fat.img", "--preset", "preset.json")
    case.preset(layout(part()))
    case.call("plan", "--base", "./fat.img", "--preset", "preset.json", "--json")


def kept(case):
    case.both("base", "list")
    case.base()
    added = case.call("base", "add", "./base.img.xz", "--json")[0]
    case.call("base", "add", "./base.img.xz")
    case.both("base", "list")
    case.preset({"base": {"id": added["id"]}})
    case.call("preset", "import", "preset.json")
    case.both("base", "list")
    case.call("inspect", added["id"])
    case.both("base", "remove", added["id"])
    case.call("base", "remove", "nothing")
    case.call("base", "list")
    case.both("base", "clear")


def sums(case):
    case.base()
    case.call("base", "add", "./base.img.xz", "--sha256", "0" * 64)
    case.call("base", "add", "./base.img.xz", "--sha256", "0" * 64, "--json")
    for wrong in ("12", "x" * 64, ""):
        case.call("base", "add", "./base.img.xz", "--sha256", wrong)
    right = case.battery.known[0][0]
    case.call("base", "add", "./base.img.xz", "--sha256", right)
    case.call("base", "add", "./base.img.xz", "--sha256", right.upper())
    case.call("base", "add", "./nothing.img", "--sha256", right)


def damaged(case):
    """A copy of the cache that is not what it was is taken out of it."""
    case.base()
    identity = case.battery.known[2][0]
    folder = os.path.join(case.home, "cache/landfall/bases", identity)
    os.chmod(os.path.join(folder, "image.img"), 0o600)
    with open(os.path.join(folder, "image.img"), "r+b") as image:
        image.seek(60 << 20)
        image.write(b"other")
    os.utime(os.path.join(folder, "record.json"), (0, 0))
    case.call("inspect", identity)
    case.call("inspect", identity, "--json")
    case.call("base", "list")


def spoilt(case):
    """A record that cannot be read."""
    case.base()
    identity = case.battery.known[2][0]
    case.put(f"~/cache/landfall/bases/{identity}/record.json", '{"schema": 2}')
    case.call("base", "list")
    case.call("inspect", identity)


def cases(_):
    yield "inspect", inspected
    yield "not-there", not_there
    yield "rubbish", rubbish
    yield "packed", packed
    yield "zips", zips
    yield "another-kind", of_another_kind
    yield "kept", kept
    yield "sha256", sums
    yield "damaged", damaged
    yield "spoilt", spoilt
