#!/usr/bin/env python3
"""`devices --watch` on a real loop device: watch_devices.py LANDFALL_CLI

What comes and goes is said once and in time, and while nothing happens the program is not woken: the kernel's own count of its
context switches stands still. Needs root, for the loop device."""
import glob
import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import Loop, MIB, Missing, main, need  # noqa: E402


class Watch:
    def __init__(self, program, *words):
        self.process = subprocess.Popen([program, "devices", "--watch", *words], stdout=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line)

    def until(self, event, path, timeout=15):
        """The next event of this path, which must be this one."""
        end = time.monotonic() + timeout
        while True:
            said = json.loads(self.lines.get(timeout=max(0.1, end - time.monotonic())))
            if said["device"]["path"] == path:
                assert said["event"] == event, f"{path}: {said['event']}, expected {event}"
                return said["device"]

    def switches(self):
        total = 0
        for path in glob.glob(f"/proc/{self.process.pid}/task/*/status"):
            with open(path, encoding="ascii") as file:
                total += sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)
        return total

    def interrupt(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(10)


def test():
    if os.geteuid() != 0:
        raise Missing("root, for a loop device,")
    need("losetup")
    with tempfile.TemporaryDirectory() as folder:
        watch = Watch(sys.argv[1], "--json")
        try:
            with Loop(folder, 8 * MIB) as loop:
                device = watch.until("added", loop.path)
                assert device["size"] == 8 * MIB and device["kind"] == "loop", device
            watch.until("removed", loop.path)
            with Loop(folder, 16 * MIB) as again:
                assert watch.until("added", again.path)["size"] == 16 * MIB
                # Other tests' drives may come and go: a quiet second among several is asked for.
                for _ in range(10):
                    before = watch.switches()
                    time.sleep(1)
                    woken = watch.switches() - before
                    if woken == 0:
                        break
                assert woken == 0, f"woken {woken} times in a second while nothing happened"
            assert watch.interrupt() == 0, "an interrupt is the ordinary end"
        finally:
            watch.process.kill()
    print("came, went, came again; idle without a wake-up")


if __name__ == "__main__":
    main(test)
