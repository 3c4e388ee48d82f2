#!/usr/bin/env python3
"""What landfall-cli says to bad input: exit code, one clear sentence, nothing left behind.

Usage: bad_input.py LANDFALL_CLI
Needs no privilege and no base image of the system; makes tiny ones with mke2fs, mkfs.vfat and sfdisk.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import SSH_KEY, make_base  # noqa: E402

CLI = sys.argv[1]
FAULTS = []
RUN = 0


def landfall(*words, env=None):
    return subprocess.run([CLI, *words], capture_output=True, text=True, timeout=120,
                          stdin=subprocess.DEVNULL, env=env or os.environ)


def expect(name, code, needles, *words):
    """One call: its exit code, and words that its one sentence must hold."""
    global RUN
    RUN += 1
    before = sorted(p.name for p in pathlib.Path(".").iterdir())
    done = landfall(*words)
    said = done.stderr.strip()
    problems = []
    if done.returncode != code:
        problems.append(f"exit {done.returncode}, expected {code}")
    problems += [f"does not say {needle!r}" for needle in needles if needle not in said]
    if len(said.splitlines()) > 3 or len(said) > 900:
        problems.append("is not one clear sentence")
    after = sorted(p.name for p in pathlib.Path(".").iterdir())
    if before != after:
        problems.append(f"left behind {set(after) - set(before)}")
    if problems:
        FAULTS.append(f"{name}: {'; '.join(problems)}\n    said: {said}")


def preset(changes=None, name="preset.json"):
    value = {"schema": 1, "name": "test", "host": {"pattern": "node-{n:02}"}}
    value.update(changes or {})
    pathlib.Path(name).write_text(json.dumps(value))
    return name


def write_image(path, size_mib):
    with open(path, "wb") as image:
        image.truncate(size_mib * 1024 * 1024)


def usage():
    expect("no command", 2, ["--help"])
    expect("unknown command", 2, ["--help"], "fly")
    expect("missing option", 2, ["--to"], "write", "--base", "sample")
    expect("unknown option", 2, ["--bogus"], "devices", "--bogus")
    expect("no host behind =", 2, ["has no host name"], "write", "--preset", preset(), "--to", "card.img=")


def presets():
    expect("preset is not there", 3, ["nothing.json"], "preset", "validate", "nothing.json")
    pathlib.Path("rubbish.json").write_bytes(b"\x00\xff{{{")
    expect("rubbish", 3, ["rubbish.json"], "preset", "validate", "rubbish.json")
    expect("unknown key", 3, ["hots", "host"], "preset", "validate", preset({"hots": {}}, "key.json"))
    expect("host name", 3, ["host.pattern"], "preset", "validate",
           preset({"host": {"pattern": "bad_name"}}, "host.json"))
    expect("private key", 3, ["user.sshKeys", "private"], "preset", "validate",
           preset({"user": {"name": "pi", "sshKeys": ["-----BEGIN OPENSSH PRIVATE KEY-----"]}}, "key2.json"))
    expect("partition of zero", 3, ["layout.partitions[0].size"], "preset", "validate",
           preset({"layout": {"partitions": [{"label": "a", "size": "0", "mount": "/srv/a"}]}}, "zero.json"))
    expect("mount points that shadow each other", 3, ["layout.partitions"], "preset", "validate",
           preset({"layout": {"partitions": [
               {"label": "a", "size": "1GiB", "mount": "/srv/a"},
               {"label": "b", "size": "1GiB", "mount": "/srv/a"}]}}, "shadow.json"))
    expect("a mount point within another", 3, ["layout.partitions[1].mount", "/srv/a/b", "hide"], "preset", "validate",
           preset({"layout": {"partitions": [
               {"label": "a", "size": "1GiB", "mount": "/srv/a"},
               {"label": "b", "size": "1GiB", "mount": "/srv/a/b"}]}}, "within.json"))
    expect("ten megabytes of a name", 3, ["large.json", "1 MiB"], "preset", "validate",
           preset({"name": "x" * 10_000_000}, "large.json"))


def bases():
    expect("base is not there", 3, ["no-such.img"], "inspect", "./no-such.img")
    expect("unknown id", 3, ["0123456789abcdef"], "inspect", "0123456789abcdef")
    expect("plain http", 3, ["plain http"], "inspect", "http://images.example/x.img.xz")
    expect("another kind of address", 3, ["ftp:"], "inspect", "ftp://images.example/x.img.xz")
    pathlib.Path("text.img").write_text("this is no image\n" * 100)
    expect("not an image", 3, ["text.img"], "inspect", "./text.img")
    write_image("zeros.img", 8)
    subprocess.run(["xz", "-kf", "zeros.img"], check=True)
    whole = pathlib.Path("zeros.img.xz").read_bytes()
    pathlib.Path("cut.img.xz").write_bytes(whole[: len(whole) // 2])
    expect("truncated xz", 3, ["cut.img.xz"], "inspect", "./cut.img.xz")
    expect("wrong checksum", 3, ["zeros.img.xz", "SHA-256", "0" * 64], "base", "add", "./zeros.img.xz", "--sha256", "0" * 64)
    subprocess.run(["zip", "-q", "two.zip", "zeros.img", "text.img"], check=True)
    expect("a zip of two images", 3, ["two.zip", "2 disk images"], "inspect", "./two.zip")


def secrets():
    pathlib.Path("open.secrets").write_text('{"wifi": "password"}')
    os.chmod("open.secrets", 0o644)
    expect("secrets that others can read", 3, ["open.secrets"], "write", "--base", "./zeros.img",
           "--preset", preset(), "--to", "card.img", "--secrets", "open.secrets")


def targets():
    os.mkdir("folder")
    common = ("write", "--base", "./zeros.img", "--preset", preset())
    expect("a device that is not there", 3, ["/dev/no-such-disk"], *common, "--to", "/dev/no-such-disk")
    expect("the same target twice", 2, ["twice"], *common, "--yes", "--to", "card.img=a", "--to", "./card.img=b")
    root = subprocess.run(["findmnt", "-no", "SOURCE", "/"], capture_output=True, text=True).stdout.strip()
    if root.startswith("/dev/"):
        disk = subprocess.run(["lsblk", "-no", "PKNAME", root], capture_output=True, text=True).stdout.split()
        disk = f"/dev/{disk[0]}" if disk else root
        expect("the system's own disk", 4, [disk], *common, "--fixed", "--yes", "--to", disk)
    expect("a size that is none", 3, ["--card-size"], *common, "--card-size", "big", "--to", "card.img")


def layouts():
    base = make_base(os.getcwd())
    data = {"label": "data", "size": "64MiB", "filesystem": "ext4", "mount": "/srv/data"}
    key = {"name": "pi", "sshKeys": [SSH_KEY]}

    def laid_out(name, **changes):
        return preset({"user": key, "layout": {
            "root": {"size": "112MiB"}, "partitions": [dict(data, **changes)]}}, name + ".json")

    plan = ("plan", "--base", base, "--preset")
    done = landfall(*plan, laid_out("good"))
    if done.returncode != 0:
        FAULTS.append(f"the good one among the bad: {done.stderr}")
    expect("a card that is too small", 3, ["200 MB", "card"], *plan, laid_out("good"), "--card-size", "200MB")
    # What only a look into the base can tell is told by `plan` already.
    for verb in (plan, ("write", "--to", "card.img", "--yes", "--base", base, "--preset")):
        expect("a mount point that holds something", 3, ["/var/lib/dpkg", "not empty", "status", "copy"],
               *verb, laid_out("full", mount="/var/lib/dpkg"))
    expect("rejoin without an operator", 3, ["operator's Vault token"], "rejoin", "--to", "disk.img", "--preset",
           laid_out("good"))


def joins():
    """What a host could not run, or a root that takes nothing, is refused by `plan` and by `write`, which make nothing."""
    os.mkdir("joins")
    base = make_base(os.getcwd() + "/joins")
    subprocess.run(["cp", "/bin/true", "native"], check=True)

    def joining(name, consul, agent):
        return preset({"join": {
            "vault": {"address": "https://vault.example:8200", "approle": {"roleId": "r"}, "agent": agent},
            "consul": dict(consul, retryJoin=["consul.example"])}}, name + ".json")

    def refused(name, base, needles, file):
        for verb in (("plan",), ("write", "--to", "card.img", "--yes")):
            expect(name, 3, needles, *verb, "--base", base, "--preset", file)

    own, native = {"inBase": True}, {"file": "native"}
    refused("a program of another machine", base, ["join.vault.agent.file", "is a program for", "needs one for arm64"],
            joining("native", own, native))
    refused("a program that the base does not have", base, ["join.vault.agent.inBase", "has no program vault"],
            joining("own", own, own))
    write_image("fat-only.img", 64)
    subprocess.run(["sfdisk", "-q", "fat-only.img"], check=True, text=True, input="label: dos\nstart=8MiB, type=c\n")
    refused("a base without a root", "./fat-only.img", ["join", "no known first-boot mechanism"],
            joining("files", native, native))


def broken_roots():
    """Bases whose ext4 cannot take anything: `inspect` says why, `plan` refuses what would go there."""
    settings = preset({"user": {"name": "pi", "sshKeys": [SSH_KEY]}}, "settings.json")
    image = "base.img"
    subprocess.run(["xz", "-dkf", image + ".xz"], check=True)
    place = 48 * 1024 * 1024

    def variant(name, *command):
        subprocess.run(["dd", f"if={image}", "of=part", f"skip={place}", "bs=1M", "iflag=skip_bytes", "status=none"], check=True)
        if command:
            subprocess.run([*command], check=True, capture_output=True)
        else:
            os.truncate("part", 0)
            write_image("part", 64)
        subprocess.run(["cp", image, name], check=True)
        subprocess.run(["dd", "if=part", f"of={name}", f"seek={place}", "bs=1M", "oflag=seek_bytes", "conv=notrunc",
                        "status=none"], check=True)
        os.remove("part")
        return "./" + name

    for name, command, words in (
            ("no-root.img", (), ["only ext4 roots"]),
            ("errors.img", ("debugfs", "-w", "-R", "ssv state 2", "part"), ["ext4", "error"]),
            ("features.img", ("debugfs", "-w", "-R", "feature FEATURE_I31", "part"), ["ext4", "feature"])):
        base = variant(name, *command)
        expect(f"settings for {name}", 3, words, "plan", "--base", base, "--preset", settings)
        done = landfall("inspect", base)
        if done.returncode != 0 or not all(word in done.stdout for word in words):
            FAULTS.append(f"inspect {name}: exit {done.returncode}: {done.stdout}{done.stderr}")


def full_boot():
    """A boot partition without room for the card's own files."""
    subprocess.run(["cp", "base.img", "full.img"], check=True)
    fat = "full.img@@8M"
    free = subprocess.run(["mdir", "-i", fat, "::"], check=True, capture_output=True, text=True).stdout
    left = int("".join(word for word in free.split("bytes free")[0].split()[-4:] if word.isdigit()) or 0)
    pathlib.Path("filler").write_bytes(b"x" * left)
    subprocess.run(["mcopy", "-i", fat, "filler", "::"], check=True)
    os.remove("filler")
    settings = preset({"user": {"name": "pi", "sshKeys": [SSH_KEY]}}, "settings.json")
    before = set(os.listdir("."))
    expect("a full FAT", 3, ["boot partition", "free"], "write", "--yes", "--base", "./full.img", "--preset", settings,
           "--to", "card.img")
    for name in set(os.listdir(".")) - before:
        FAULTS.append(f"a full FAT left {name}")


def smallest_card():
    """The least card that the plan names is enough, and a sector less is not."""
    settings = preset({"layout": {"partitions": [{"label": "data", "size": "rest", "min": "20MiB", "mount": "/srv/data"}]}},
                      "least.json")
    done = landfall("plan", "--base", "./base.img", "--preset", settings, "--json")
    least = json.loads(done.stdout)["smallestCard"]
    done = landfall("plan", "--base", "./base.img", "--preset", settings, "--card-size", str(least))
    if done.returncode != 0:
        FAULTS.append(f"the smallest card is refused: {done.stderr}")
    expect("a card one sector too small", 3, ["card", "needs", "has"], "plan", "--base", "./base.img", "--preset", settings,
           "--card-size", str(least - 512))


def full_disk():
    """A cache on a disk without room for the decoded base, and for what is composed of it."""
    if os.geteuid() != 0:
        print("NOT TESTED: a full disk, which needs root to mount a small one", file=sys.stderr)
        return
    write_image("payload", 160)
    large = preset({"files": [{"source": "payload", "path": "/srv/payload"}],
                    "layout": {"root": {"size": "320MiB"}}}, "payload.json")
    former = os.environ["XDG_CACHE_HOME"]
    os.mkdir("small")
    for name, size in (("decode", "3m"), ("compose", "128m")):
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", "small"], check=True)
        os.environ["XDG_CACHE_HOME"] = os.getcwd() + "/small"
        try:
            expect(f"a full disk in {name}", 3, ["need", "free"], "write", "--yes", "--base", "./base.img.xz", "--preset", large,
                   "--to", "card.img")
            kept = [path for path in pathlib.Path("small").rglob("*.img") if path.stat().st_blocks > 0]
            bases = [path for path in kept if "layers" not in path.parts and "work" not in path.parts]
            if len(bases) != len(kept) or len(bases) != (name == "compose"):
                FAULTS.append(f"a full disk in {name} left {kept}")
        finally:
            os.environ["XDG_CACHE_HOME"] = former
            subprocess.run(["umount", "small"], check=True)


def as_json():
    global RUN
    RUN += 1
    done = landfall("preset", "validate", "nothing.json", "--json")
    error = json.loads(done.stdout)["error"]
    if done.returncode != 3 or set(error) != {"kind", "subject", "message"}:
        FAULTS.append(f"json error: {done.stdout}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[name] = folder + "/" + name.lower()
            os.mkdir(os.environ[name])
        for part in (usage, presets, bases, secrets, targets, layouts, joins, broken_roots, full_boot, smallest_card, full_disk, as_json):
            part()
    print("\n".join(FAULTS) if FAULTS else f"{RUN} calls answered as they should be")
    return 1 if FAULTS else 0


sys.exit(main())
