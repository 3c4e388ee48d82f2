"""How soon the window's first frame is drawn, and what the window costs while nothing happens: window.py LANDFALL [RUNS].

In software, under Xvfb, on simulated drives. The time is from before the program is started until Qt says that a frame was
rendered; cost is processor time and wake-ups over 20 seconds, of all threads."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "desktop"))
from stage import Stage  # noqa: E402
from small_card import main  # noqa: E402

IDLE = 20.0


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


def window():
    program = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with Stage() as stage:
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
