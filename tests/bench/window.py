"""How soon the window's first frame is drawn, what the window costs while nothing happens, and how it draws sixteen cards in
progress: window.py LANDFALL [RUNS].

In software, under Xvfb, on simulated drives. The time is from before the program is started until Qt says that a frame was
rendered; cost is processor time and wake-ups over 20 seconds, of all threads. Of the sixteen: what a frame takes, and the
longest time without one."""
import os
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "desktop"))
from stage import Stage  # noqa: E402
from small_card import main, wait_for  # noqa: E402

IDLE = 20.0
BUSY = 8.0
CARDS = 16


def spent(pid):
    """Processor time in ms, and how often a thread of it was woken."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    ticks = int(fields[11]) + int(fields[12])
    wakes = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status", encoding="ascii") as file:
            wakes += next(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt_switches"))
    return ticks * 1000 // os.sysconf("SC_CLK_TCK"), wakes


def first_frame(program):
    environment = {**os.environ, "QT_LOGGING_RULES": "qt.scenegraph.time.renderloop=true"}
    start = time.monotonic()
    child = subprocess.Popen([program, "--fake"], env=environment, stderr=subprocess.PIPE, text=True)
    for line in child.stderr:
        if "renderloop" in line or "Frame rendered" in line:
            return child, time.monotonic() - start
    raise AssertionError("the window drew nothing")


def frames_of(log):
    """When each frame was drawn, in seconds, and how many ms it took."""
    return [(float(when), int(took)) for when, took in
            re.findall(r"^ *([0-9.]+) .*Frame rendered.* in (\d+)ms", log, re.MULTILINE)]


def progress(stage, program):
    os.environ.update(QT_LOGGING_RULES="qt.scenegraph.time.renderloop=true",
                      QT_MESSAGE_PATTERN="%{time process} %{message}")
    targets = [word for i in range(CARDS) for word in ("--to", os.path.join(stage.scratch, f"{i}.img"))]
    window = stage.window([program, "--fake", *targets])
    window.press(window.find("push button", f"Write {CARDS} card images…"))
    window.find("label", "Passphrase of the Wi-Fi hashi")
    window.type("correct horse")
    window.press(wait_for("the button that writes", lambda: next(
        (node for node in window.nodes() if node.name == f"Write {CARDS} card images"
         and window.state(node, "SENSITIVE")), None)))
    window.find("heading", f"Writing {CARDS} cards")
    time.sleep(1)
    drawn, before = len(frames_of(window.said())), spent(window.process.pid)
    time.sleep(BUSY)
    after, frames = spent(window.process.pid), frames_of(window.said())[drawn:]
    assert len(frames) > 2, "no frame was drawn while cards were written"
    gaps = [later[0] - sooner[0] for sooner, later in zip(frames, frames[1:])]
    took = sorted(each for _, each in frames)
    print(f"{CARDS} cards in progress for {BUSY:.0f} s: {len(frames) / BUSY:.0f} frames a second, a frame {took[len(took) // 2]} ms "
          f"(worst {took[-1]}), longest without one {max(gaps) * 1000:.0f} ms, "
          f"{(after[0] - before[0]) / BUSY / 10:.0f} % of a processor")


def window():
    program = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with Stage() as stage:
        progress(stage, program)
    with Stage() as stage:
        os.environ.pop("QT_MESSAGE_PATTERN")
        # What a person has without a screen reader.
        os.environ.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        times = []
        for run in range(runs + 1):
            child, took = first_frame(program)
            if run > 0:  # the first reads the program from the disk
                times.append(took)
            if run == runs:
                time.sleep(3)
                before = spent(child.pid)
                time.sleep(IDLE)
                after = spent(child.pid)
            child.terminate()
            child.wait()
        assert stage.children
    times.sort()
    print(f"first frame: median {times[len(times) // 2]:.2f} s, {times[0]:.2f} to {times[-1]:.2f} s in {runs} runs")
    print(f"idle for {IDLE:.0f} s: {after[0] - before[0]} ms of processor time, {after[1] - before[1]} wake-ups")


if __name__ == "__main__":
    main(window)
