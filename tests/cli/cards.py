"""A landfall-cli of a test's own: its folders, a small base and a preset, cards that are files or loop devices."""
import json
import os
import subprocess

from small_card import SSH_KEY, environment_in, make_base, put

PRESET = {
    "schema": 1, "name": "worker", "host": {"pattern": "pi-{n:02}", "first": 1},
    "user": {"name": "operator", "sshKeys": [SSH_KEY]},
    "layout": {"table": "mbr", "root": {"size": "112MiB"},
               "partitions": [{"label": "data", "size": "rest", "filesystem": "ext4", "mount": "/srv/data"}]},
}


class Cli:
    """`program` with folders below `folder`; answers are what --json prints last."""

    def __init__(self, program, folder, preset=None):
        self.program, self.folder = program, folder
        self.base = make_base(folder)
        put(folder, "/worker.json", json.dumps(preset or PRESET))
        self.preset = os.path.join(folder, "worker.json")
        self.environment = environment_in(folder)

    def run(self, *words):
        """Exit code, and the last object on standard output."""
        done = subprocess.run([self.program, *words, "--json"], env=self.environment, text=True,
                              capture_output=True, timeout=300)
        lines = done.stdout.splitlines()
        return done.returncode, json.loads(lines[-1]) if lines else {}

    def good(self, *words):
        code, answer = self.run(*words)
        assert code == 0, f"{' '.join(words)}: exit {code}: {answer}"
        return answer

    def text(self, *words):
        return subprocess.run([self.program, *words], env=self.environment, text=True, check=True,
                              capture_output=True, timeout=300).stdout

    def write(self, target, host, *more):
        answer = self.good("write", "--yes", "--base", self.base, "--preset", self.preset,
                           "--to", f"{target}={host}", *more)
        return answer["targets"][0]

    def receipt_file(self, number):
        path = os.path.join(self.folder, "state/landfall/receipts", number + ".json")
        with open(path, encoding="utf-8") as file:
            return json.load(file)
