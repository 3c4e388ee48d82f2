#!/usr/bin/env python3
"""What an earlier version left behind is read by this one: earlier.py LANDFALL_CLI SOURCE_DIR [again]

The README.md beside each set of fixtures says how it was made. With "again": an earlier card in a loop device is written again where it
differs, which needs root."""
import csv
import glob
import io
import json
import os
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # the source's folders stay as they are
TESTS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path[:0] = [TESTS, os.path.join(TESTS, "cli", "fixtures")]
from small_card import Missing, environment_in, main, need, root_owned, run  # noqa: E402
from fake_vault import ROLE, TOKEN, FakeVault  # noqa: E402
from presets import PORT  # noqa: E402
from unpack import unpack  # noqa: E402

BOOT = 8 << 20  # where the cards' boot partition begins
MAKING = ("copying the base's root", "making the filesystem")


class Earlier:
    """This program among the folders of an earlier one."""

    def __init__(self, program, version, folder, port):
        self.program, self.version, self.folder = program, version, folder
        unpack(version, folder, PORT, port)
        self.address = f"http://127.0.0.1:{port}"
        self.environment = environment_in(os.path.join(folder, "home"))
        self.base = self.answer("inspect")["id"]

    def run(self, *words):
        """Exit code, and all objects on standard output."""
        done = subprocess.run([self.program, *words, "--json"], env=self.environment, cwd=self.folder, text=True,
                              capture_output=True, stdin=subprocess.DEVNULL, timeout=300)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def all(self, *words):
        code, answers = self.run(*words)
        assert code == 0, f"{' '.join(words)}: exit {code}: {answers}"
        return answers

    def good(self, *words):
        return self.all(*words)[-1]

    def answer(self, name):
        """What the earlier version said."""
        with open(os.path.join(self.version, "answers", name + ".json"), encoding="utf-8") as file:
            return json.loads(file.read().replace(f"http://127.0.0.1:{PORT}", self.address))

    def names(self, folder):
        return sorted(name.removesuffix(".json") for name in os.listdir(os.path.join(self.version, "answers", folder)))

    def receipt_file(self, number):
        with open(os.path.join(self.folder, "home/state/landfall/receipts", number + ".json"), encoding="utf-8") as file:
            return json.load(file)

    def receipt_of(self, host):
        found = [one for one in self.good("receipts", "list")["receipts"] if one["host"] == host]
        assert len(found) == 1, (host, found)
        return found[0]["id"]

    def secrets(self, **values):
        path = os.path.join(self.folder, "secrets.json")
        with open(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump(values, file)
        return path


def holds(now, before, where):
    """All that was said is said still; there may be more."""
    if isinstance(before, dict):
        for key, value in before.items():
            assert isinstance(now, dict) and key in now, f"{where}: \"{key}\" is missing in {now}"
            holds(now[key], value, f"{where}.{key}")
    elif isinstance(before, list) and isinstance(now, list):
        assert len(now) == len(before), f"{where}: {now}, and it was {before}"
        for at, (new, old) in enumerate(zip(now, before)):
            holds(new, old, f"{where}[{at}]")
    else:
        assert now == before, f"{where}: {now!r}, and it was {before!r}"


def presets(earlier):
    for name in earlier.names("presets"):
        file = f"presets/{name}.json"
        valid = earlier.good("preset", "validate", file)
        assert valid["valid"] is True, valid
        holds(earlier.good("preset", "show", file), earlier.answer("presets/" + name), file)
    kept = {one["name"]: one for one in earlier.good("preset", "list")["presets"]}
    assert sorted(kept) == ["defaults", "later"] and not any("error" in one for one in kept.values()), kept
    holds(earlier.good("preset", "show", "later"), earlier.answer("presets/later"), "the kept preset")
    for name in ("worker", "joining"):
        imported = earlier.good("preset", "import", f"exported/{name}")
        assert imported["imported"] == name, imported
    print(f"{len(earlier.names('presets'))} presets, kept ones and exported folders mean what they meant")


def table(text):
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def receipts(earlier):
    listed = earlier.good("receipts", "list")["receipts"]
    assert sorted(one["id"] for one in listed) == earlier.names("receipts"), listed
    for number in earlier.names("receipts"):
        holds(earlier.good("receipts", "show", number), earlier.answer("receipts/" + number), number)
    holds(table(earlier.good("receipts", "csv")["csv"]), table(earlier.answer("csv")["csv"]), "csv")
    holds(earlier.good("receipts", "known-hosts"), earlier.answer("known-hosts"), "known-hosts")
    report = earlier.good("receipts", "report")["report"]
    assert all(number in report for number in earlier.names("receipts")), report
    inventory = earlier.good("receipts", "inventory")["inventory"]
    assert "pi-01" in inventory and "node-7" in inventory, inventory
    # The numbers go on behind the last card of each pattern.
    for preset, host in (("worker", "pi-02"), ("joining", "node-11")):
        assert earlier.good("plan", "--base", earlier.base, "--preset", f"presets/{preset}.json")["host"] == host
    print(f"{len(listed)} receipts say what they said, one by one and as csv, known-hosts, inventory and report")


def cache(earlier):
    """The decoded image is used as it is: there is nothing here to decode it from."""
    image = os.path.join(earlier.folder, "home/cache/landfall/bases", earlier.base, "image.img")
    before = os.stat(image)
    listed = earlier.good("base", "list")["bases"]
    assert [one["id"] for one in listed] == [earlier.base], listed
    holds(earlier.good("inspect", earlier.base), earlier.answer("inspect"), "inspect")
    for name in earlier.names("plans"):
        plan = earlier.good("plan", "--base", earlier.base, "--preset", f"presets/{name}.json", "--host", "pi-01")
        wanted = {key: value for key, value in earlier.answer("plans/" + name).items()
                  if key in ("architecture", "base", "host", "partitions", "table", "cardSize", "smallestCard")}
        assert len(wanted) == 7, wanted
        holds(plan, wanted, "plan of " + name)
    after = os.stat(image)
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns), "the base was decoded anew"
    print("the cached base is inspected and planned with, undecoded")


def verify(earlier, card, number):
    found = earlier.good("verify", "--to", card, "--receipt", number)
    assert found["result"] == "equal", found


def cards(earlier):
    for card, host in (("worker", "pi-01"), ("joining", "node-7")):
        verify(earlier, f"cards/{card}.img", earlier.receipt_of(host))
    other = earlier.receipt_of("node-9")
    code, answers = earlier.run("verify", "--to", "cards/joining.img", "--receipt", other)
    assert code == 5 and "error" in answers[-1], answers
    print("two cards are equal to their receipts, and to no other")


def tree(image, folder):
    """Path and content of each file, by debugfs."""
    os.mkdir(folder)
    run("debugfs", "-R", f"rdump / {folder}", image)
    found = {}
    for at, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(at, name)
            if os.path.islink(path):
                found[path[len(folder):]] = os.readlink(path)
            else:
                with open(path, "rb") as file:
                    found[path[len(folder):]] = file.read()
    assert len(found) > 10, found
    return found


def the_root(home):
    layers = glob.glob(os.path.join(home, "cache/landfall/layers/root-*/root.img"))
    return [each for each in layers if b"Made by a preset" in tree(each, tempfile.mkdtemp() + "/tree").get("/etc/motd", b"")]


def layers(earlier):
    """A card is composed of the earlier layers where it is of the same content."""
    home = os.path.join(earlier.folder, "home")
    common = ("write", "--yes", "--base", earlier.base, "--preset", "presets/worker.json",
              "--secrets", earlier.secrets(password="another one"), "--to")
    before = the_root(home)
    assert len(before) == 1, f"the earlier root's layer is not there: {before}"
    said = earlier.all(*common, "new.img=pi-03")
    phases = [each.get("message", "") for each in said]
    assert not any(each.startswith(MAKING[1]) for each in phases), f"the layer of the data partition was made anew: {phases}"
    written = said[-1]["targets"][0]
    assert written["result"] == "written", written
    verify(earlier, "new.img", written["receipt"])
    if not any(each.startswith(MAKING[0]) for each in phases):
        print("a new card is composed of the earlier layers")
        return
    now = [each for each in the_root(home) if each not in before]
    assert len(now) == 1, now
    folder = tempfile.mkdtemp(dir=earlier.folder)
    same = tree(before[0], folder + "/before") == tree(now[0], folder + "/now")
    assert not same, "the root's layer was made anew, and is of the same content"
    print("a new card is composed of the earlier layers, but for the root, which has other content now")


def token_on(card):
    return run("mcopy", "-i", f"{card}@@{BOOT}", "::landfall/wrapped-token", "-")


def joining(earlier, vault):
    card, preset = os.path.join(earlier.folder, "cards/joining.img"), "presets/joining.json"
    secrets = earlier.secrets(vaultToken=TOKEN)
    number = earlier.receipt_of("node-7")
    old = earlier.receipt_file(number)["tokenAccessor"]
    vault.accessors.add(old)
    before = token_on(card)
    done = earlier.good("rejoin", "--to", card, "--preset", preset, "--secrets", secrets)
    assert (done["host"], done["receipt"], done["oldToken"]) == ("node-7", number, ""), done
    assert old not in vault.accessors and len(vault.accessors) == 1, "the token that was replaced lives"
    minted = json.loads(vault.asked(ROLE + "/secret-id")[0]["metadata"])
    assert minted == {"node": "node-7", "receipt": number}, minted
    receipt = earlier.receipt_file(number)
    assert {receipt["tokenAccessor"]} == vault.accessors and receipt["tokenExpires"] == done["tokenExpires"], receipt
    assert token_on(card) != before and "hvs.wrapped-1" in token_on(card), token_on(card)
    verify(earlier, card, number)
    print("rejoin: a fresh token is on the card, the old one is revoked")

    vault.secret_ids = {"sid-1": number, "sid-2": "0123456789abcdef"}
    code, answers = earlier.run("receipts", "revoke", earlier.receipt_of("pi-01"), "--secrets", secrets)
    assert code == 3 and "no wrapped token" in answers[-1]["error"]["message"], answers
    done = earlier.good("receipts", "revoke", number, "--preset", preset, "--secrets", secrets)
    assert (done["wrappedToken"], done["secretIdsDestroyed"]) == ("revoked", 1), done
    assert not vault.accessors and list(vault.secret_ids) == ["sid-2"], vault.secret_ids
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", earlier.receipt_file(number)["tokenRevoked"])
    print("revoke: the wrapped token and the card's SecretID are ended, nobody else's")


def again(earlier):
    """Written again for another host, an earlier card is changed where it differs."""
    card = os.path.join(earlier.folder, "cards/worker.img")
    try:
        loop = run("losetup", "-f", "--show", card).strip()
    except subprocess.CalledProcessError as error:
        raise Missing("a loop device (" + error.stderr.strip() + ")") from None
    try:
        verify(earlier, loop, earlier.receipt_of("pi-01"))
        written = earlier.good("write", "--yes", "--base", earlier.base, "--preset", "presets/worker.json", "--to", loop + "=pi-03",
                               "--secrets", earlier.secrets(password="another one"))["targets"][0]
        assert written["bytesEqual"] > 2 * written["bytesWritten"], written
        verify(earlier, loop, written["receipt"])
    finally:
        run("losetup", "-d", loop)
    print(f"again: {written['bytesWritten']} bytes are written, {written['bytesEqual']} were on the card already")


def test():
    need("debugfs", "mcopy", "mke2fs", "sfdisk")
    only_again = sys.argv[3:] == ["again"]
    if only_again and os.geteuid() != 0:
        raise Missing("root, for a loop device and the helper,")
    fixtures = os.path.join(sys.argv[2], "tests/cli/fixtures")
    versions = sorted(name for name in os.listdir(fixtures) if re.fullmatch(r"[0-9.]+", name))
    assert versions, "there are no fixtures"
    for version in versions:
        with tempfile.TemporaryDirectory(prefix="landfall-earlier-", dir="/var/tmp") as folder, \
                tempfile.TemporaryDirectory(prefix="landfall-", dir="/run" if only_again else None) as programs, \
                FakeVault() as vault:
            tempfile.tempdir = folder
            program = root_owned(sys.argv[1], programs) if only_again else os.path.abspath(sys.argv[1])
            earlier = Earlier(program, os.path.join(fixtures, version), folder, vault.port)
            if only_again:
                again(earlier)
            else:
                for part in (presets, receipts, cache, cards, layers):
                    part(earlier)
                joining(earlier, vault)
            tempfile.tempdir = None
        print(f"all that {version} left behind is read")


if __name__ == "__main__":
    main(test)
