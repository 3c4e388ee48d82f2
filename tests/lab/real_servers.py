"""The lab's Consul and OpenBao (tests/lab/servers), for tests in Python: in their network, and asked as their own programs ask."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(1, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import SKIP, Missing  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))


class Servers:
    """Running from `with` on, ended behind it. Made before a Stage is: the cache of parts is in the home of whoever tests."""

    def __init__(self, *arguments):
        self.arguments = arguments
        self.environment = dict(os.environ)
        self.work = tempfile.mkdtemp(prefix="landfall-servers-", dir="/var/tmp")
        self.folder = os.path.join(self.work, "lab")
        self.lab = {}

    def __enter__(self):
        try:
            started = self._call("start", *self.arguments).returncode
            if started == SKIP:
                raise Missing("what the lab's servers need (see above)")
            if started:
                raise AssertionError("the lab's servers do not start")
            with open(os.path.join(self.folder, "lab.json"), encoding="utf-8") as file:
                self.lab = json.load(file)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._call("stop")
        shutil.rmtree(self.work, ignore_errors=True)

    def _call(self, command, *arguments):
        return subprocess.run([os.path.join(HERE, "servers"), command, self.folder, *arguments], check=False,
                              env=self.environment, stdin=subprocess.DEVNULL, timeout=900)

    def inside(self, *command):
        """The command, in the network of the servers; what stays there is ended with it."""
        return [os.path.join(HERE, "inside"), self.lab["netns"], *command]

    def down(self, kind):
        if self._call("down", kind).returncode:
            raise AssertionError(f"{kind} does not end")

    def up(self, kind):
        if self._call("up", kind).returncode:
            raise AssertionError(f"{kind} does not come back")

    def member(self, host):
        """How `consul members` calls a host's standing; None where it does not name it."""
        asked = self.inside(self.lab["consulBinary"], "members", "-http-addr=" + self.lab["consul"]["http"])
        listed = subprocess.run(asked, capture_output=True, text=True, check=False, timeout=60).stdout
        found = re.search(rf"^{re.escape(host)}\s+\S+\s+(\S+)", listed, re.M)
        return found[1] if found else None

    def bao(self, *arguments, token=None, text=None):
        """OpenBao's own program; without a token as the lab's root. Its answer, parsed, or None where it says no."""
        if token is None:
            with open(self.lab["vault"]["rootHeaderFile"], encoding="utf-8") as file:
                token = file.read().split(":", 1)[1].strip()
        home = tempfile.mkdtemp(dir=self.work)
        # Where the program keeps the token of who logged in: neither an argument nor the environment.
        with open(os.path.join(home, ".vault-token"), "w", encoding="utf-8", opener=private) as file:
            file.write(token)
        environment = {"HOME": home, "BAO_ADDR": self.lab["vault"]["address"], "BAO_CACERT": self.lab["vault"]["caFile"],
                       "BAO_FORMAT": "json", "BAO_MAX_RETRIES": "0", "PATH": os.environ["PATH"]}
        done = subprocess.run(self.inside(self.lab["vault"]["program"], *arguments), input=text, capture_output=True, text=True, check=False,
                              env=environment, timeout=60)
        shutil.rmtree(home)
        return json.loads(done.stdout or "{}") if done.returncode == 0 else None

    def wrapped(self, token):
        """Where a wrapped token comes from, by OpenBao's own lookup; None where nobody can use it."""
        found = self.bao("write", "sys/wrapping/lookup", "token=-", text=token)
        return found and found["data"]["creation_path"]

    def unwrap(self, token):
        """The SecretID, as a card gets it: once."""
        return self.bao("unwrap", token=token)["data"]["secret_id"]

    def log_in(self, secret_id):
        """The node's token of Vault; None where it may not log in."""
        request = json.dumps({"role_id": self.lab["vault"]["roleId"], "secret_id": secret_id})
        answer = self.bao("write", "auth/approle/login", "-", text=request)
        return answer and answer["auth"]["client_token"]


def private(path, flags):
    return os.open(path, flags, 0o600)


def boot_file(card, name):
    """A file of landfall's on a card's boot partition."""
    table = json.loads(subprocess.run(["sfdisk", "-J", card], check=True, capture_output=True, text=True).stdout)
    start = table["partitiontable"]["partitions"][0]["start"] * 512
    return subprocess.run(["mcopy", "-n", "-i", f"{card}@@{start}", "::landfall/" + name, "-"], check=True,
                          capture_output=True, text=True).stdout
