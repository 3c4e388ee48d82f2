"""Calls of landfall-cli, each case in folders of its own, put down as a text that a person reads and a diff shows.

What varies between runs and machines is replaced by a word in angle brackets (masks.py)."""
import json
import os
import shutil
import subprocess
import tempfile

from masks import masked, object_lines
from small_card import environment_in

NO_BUS = "unix:path=/nonexistent"  # the machine's keychain and its sleep are not the tests' business

KEPT = ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS", "QT_NO_GLIB")  # a build of its own kind needs them


class Case:
    """One golden: files that are put, and calls in their order."""

    def __init__(self, battery, name, folder):
        self.battery, self.name, self.folder = battery, name, folder
        self.lines = []
        self.work = os.path.join(folder, "work")
        self.home = os.path.join(folder, "home")
        os.makedirs(self.work)
        os.makedirs(self.home)

    def note(self, text):
        self.lines.append("# " + (text if len(text) < 600 else text[:600] + f"... ({len(text)} characters)"))

    def put(self, name, content, mode=0o644, shown=True):
        """A file below the working folder, or the home for "~/"; JSON for what is no text."""
        path = os.path.join(self.home, name[2:]) if name.startswith("~/") else os.path.join(self.work, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if not isinstance(content, (str, bytes)):
            content = json.dumps(content, ensure_ascii=False)
        with open(path, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        os.chmod(path, mode)
        if shown:
            self.note(f"{name}: {content if isinstance(content, str) else f'{len(content)} bytes'}")

    def preset(self, changes, name="preset.json"):
        """A small good preset but for the changes, which alone are shown."""
        content = json.dumps({"schema": 1, "name": "test", "host": {"pattern": "pi-{n:02}"}} | changes, ensure_ascii=False)
        self.put(name, content, shown=False)
        self.note(f"{name}: {json.dumps(changes, ensure_ascii=False)}")

    def base(self):
        """The small base of the fixtures, as ./base.img.xz; what was decoded of it is shared by the cases."""
        shutil.copy(self.battery.base, os.path.join(self.work, "base.img.xz"))
        if os.path.exists(self.battery.warm):
            subprocess.run(["cp", "-a", "--sparse=always", self.battery.warm, os.path.join(self.home, "cache")], check=True)

    def call(self, *words, quiet=False, env=None):
        """Runs one call and puts down what it said; its objects are the answer. Quiet ones are put down by their exit code alone."""
        done = subprocess.run([self.battery.program, *words], cwd=self.work, capture_output=True, timeout=120,
                              stdin=subprocess.DEVNULL, env=self.environment() | (env or {}))
        out, err = done.stdout.decode("utf-8", "surrogateescape"), done.stderr.decode("utf-8", "surrogateescape")
        self.lines += ["$ landfall-cli " + " ".join(word if word and " " not in word else f"'{word}'" for word in words),
                       f"exit {done.returncode}"]
        assert not quiet or done.returncode == 0, f"{self.name}: {' '.join(words)}: exit {done.returncode}: {err}"
        if not quiet:
            self.put_down("stdout", object_lines(out) if "--json" in words else out)
            self.put_down("stderr", err)
        self.lines.append("")
        return [json.loads(line) for line in out.splitlines()] if "--json" in words else []

    def both(self, *words):
        """As text and as JSON."""
        self.call(*words)
        return self.call(*words, "--json")

    def put_down(self, stream, text):
        if not text:
            return
        lines = text.split("\n")
        ends = lines.pop() == ""
        self.lines.append(f"--- {stream}")
        self.lines += lines if ends else [*lines, "(no newline at the end)"]

    def environment(self):
        return environment_in(self.home) | {"DBUS_SESSION_BUS_ADDRESS": NO_BUS, "DBUS_SYSTEM_BUS_ADDRESS": NO_BUS}

    def text(self):
        return masked("\n".join(self.lines).rstrip("\n") + "\n", self)


class Battery:
    """All cases: `run(name, act)` gives each a folder and keeps its golden's text in `goldens`."""

    def __init__(self, program, base, folder):
        self.program, self.base, self.folder = os.path.abspath(program), base, folder
        self.warm = os.path.join(folder, "warm")
        self.goldens = {}
        self.known = ()
        kept = {name: value for name, value in os.environ.items() if name in KEPT}
        os.environ.clear()
        os.environ.update(kept | {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8", "TZ": "UTC"})
        self.warm_up()

    def warm_up(self):
        """Decodes the base once."""
        case = Case(self, "warm-up", os.path.join(self.folder, "first"))
        case.base()
        added = case.call("base", "add", "./base.img.xz", "--json")[0]
        self.known = ((added["sha256"], "<BASE-FILE-SHA256>"), (added["decodedSha256"], "<BASE-SHA256>"), (added["id"], "<BASE-ID>"))
        os.rename(os.path.join(case.home, "cache"), self.warm)

    def run(self, name, act):
        assert name not in self.goldens, name
        folder = tempfile.mkdtemp(dir=self.folder)
        case = Case(self, name, folder)
        try:
            act(case)
        finally:
            shutil.rmtree(folder)
        self.goldens[name] = case.text()
