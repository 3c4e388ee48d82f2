"""Cards that go away, and a helper that is refused or killed: loop devices and the real helper, as root."""
import contextlib
import os
import signal
import subprocess
import tempfile
import time

from stage import Stage
from small_card import (Loop, MIB, Missing, make_base, make_preset, need, root_owned, run, wait_for)

INSTALLED = ("/usr/libexec/landfall/landfall-helper", "/usr/local/libexec/landfall/landfall-helper")
PASSWORD = "a fish called wanda"
SIZE = 256 * MIB


class Reader(Loop):
    """A card in a reader: the card can be pulled, in use or not, and put in again."""

    def __init__(self, folder):
        os.mkdir(folder)
        super().__init__(folder, SIZE)

    @property
    def name(self):
        return os.path.basename(self.path)

    def detach(self):
        run("losetup", "-d", self.path)

    def put_in(self):
        run("losetup", self.path, self.file)

    def pull_in_use(self):
        """As a reader is without its card: no size, and nothing can be read or written."""
        os.truncate(self.file, 0)
        run("losetup", "-c", self.path)

    def put_in_again(self):
        """Once nobody holds it."""
        self.dirty()
        run("losetup", "-d", self.path)
        wait_for("the reader to be free", lambda: self.name not in run("losetup", "-ln", "-O", "NAME"))
        self.put_in()


@contextlib.contextmanager
def bench(program, cards=2, before=(), catalogs=()):
    """A window with a base, a preset and cards in their readers; `before` what comes before the program's name."""
    if os.geteuid() != 0:
        raise Missing("root, for loop devices and the helper,")
    need("losetup", "sfdisk", "mkfs.vfat", "mcopy", "mke2fs", "xz")
    with Stage() as stage, tempfile.TemporaryDirectory(prefix="landfall-", dir="/run") as folder, \
            contextlib.ExitStack() as readers:
        program = root_owned(program, folder)
        base, preset = make_base(stage.scratch), make_preset(stage.scratch)
        stage.catalogs(*catalogs)
        loops = [readers.enter_context(Reader(os.path.join(stage.scratch, f"reader-{i}"))) for i in range(cards)]
        window = stage.window([*before, program, "--base", base, "--preset", preset])
        window.find("label", "Takes its settings", timeout=120)
        window.find("label", "Next hosts: bench-01, bench-02")
        yield window, loops
        window.close()
        assert window.ended() == 0, window.said()


def ask(window, loops):
    for loop in loops:
        window.tick(loop.path + " ")
    button = window.find("push button", "Erase and write ")
    window.click(button)
    window.find("label", "bench-")
    window.find("label", "Password of ansible")
    return button.name.rstrip("…")


def write(window, loops):
    """With all unused space blanked, so that there is something to do for a while."""
    words = ask(window, loops)
    window.type(PASSWORD)  # its field has the focus
    blank = window.find("check box", "Blank the unused space too")
    if not window.state(blank, "CHECKED"):
        window.press(blank)
    window.press(window.enabled(words))
    window.find("list item", "bench-")


def refused(program):
    """No helper where it belongs; then one that was given to somebody else; then the right one."""
    if any(os.path.exists(helper) for helper in INSTALLED):
        raise Missing("a build alone (a helper is installed, which would do)")
    with bench(program, cards=1) as (window, loops):
        desktop = os.path.dirname(os.readlink(f"/proc/{window.process.pid}/exe"))
        helper = os.path.join(os.path.dirname(desktop), "helper/landfall-helper")
        os.rename(helper, helper + ".away")
        write(window, loops)
        window.find("label", "This card was not written")
        window.find("label", "Landfall's helper is not installed; drives can be written once it is.")
        window.find("heading", "1 card not written")
        window.answers()
        os.rename(helper + ".away", helper)
        os.chown(helper, 65534, 65534)
        again(window, loops, "not written")
        window.find("label", "Refused, nothing was written")
        window.find("label", "is not root's alone, so the helper there could have been exchanged; "
                             "install Landfall as root.")
        assert not window.shown("Close what uses the drive"), window.tree()
        os.chown(helper, 0, 0)
        again(window, loops)
    print("helper_refused: said, and the card is written once there is a helper that is root's alone")


def processes():
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            with open(f"/proc/{name}/stat", encoding="utf-8") as file:
                program, rest = file.read().split("(", 1)[1].rsplit(") ", 1)
            yield int(name), program, int(rest.split()[1])


def helper_of(window):
    """The supervisor: the window's own child."""
    return next((pid for pid, program, parent in processes()
                 if program.startswith("landfall-helper") and parent == window.process.pid), None)


def worker_of(window, loop):
    supervisor = helper_of(window)
    for pid, _program, parent in processes():
        if parent == supervisor:
            with contextlib.suppress(OSError):
                for fd in os.listdir(f"/proc/{pid}/fd"):
                    if os.readlink(f"/proc/{pid}/fd/{fd}") == loop.path:
                        return pid
    return None


def row(window, loop):
    return window.find("list item", f", {loop.name}")


@contextlib.contextmanager
def held(window, loop, phase):
    """This card's worker, stopped in a phase: it goes in small steps until the window shows that."""
    worker = wait_for("the worker", lambda: worker_of(window, loop), 60)
    os.kill(worker, signal.SIGSTOP)

    def step():
        if phase in row(window, loop).description:
            return True
        os.kill(worker, signal.SIGCONT)
        time.sleep(0.01)
        os.kill(worker, signal.SIGSTOP)
        return False
    wait_for(f"the phase {phase!r}", step)
    yield worker
    with contextlib.suppress(ProcessLookupError):
        os.kill(worker, signal.SIGCONT)


def again(window, loops, outcome="written"):
    """What failed is written once more."""
    window.press(window.find("push button", "Try "))
    for loop in loops:
        # A card that was put in again a moment ago may not have been on the list when it was to be ticked.
        if not window.state(window.find("check box", loop.path + " "), "CHECKED"):
            window.tick(loop.path + " ")
    button = window.find("push button", "Erase and write ")
    window.click(button)
    window.find("label", "bench-")
    window.press(window.enabled(button.name.rstrip("…")))
    window.gone("Erase and write ")
    window.find("heading", ("1 card " if len(loops) == 1 else f"{len(loops)} cards ") + outcome, timeout=240)
    for loop in loops:
        assert (outcome == "written") == ("Safe to remove" in row(window, loop).description), window.tree()


def chosen(program):
    """Pulled while ticked, and while the last question is open."""
    with bench(program) as (window, (first, second)):
        for loop in (first, second):
            window.tick(loop.path + " ")
        window.find("label", "2 cards of 268 MB")
        first.detach()
        window.gone(first.path + " ")
        window.find("label", "1 card of 268 MB")
        window.answers()
        assert window.state(window.find("check box", second.path + " "), "CHECKED"), "the other card's tick went too"
        # Whatever is put in there later is another card.
        first.put_in()
        assert not window.state(window.find("check box", first.path + " "), "CHECKED"), "ticked by itself"
        window.tick(first.path + " ")
        window.click(window.find("push button", "Erase and write 2 cards"))
        window.find("label", "bench-02 on ")
        second.detach()
        # The question no longer holds, and goes.
        window.gone("Everything on the cards listed here is lost")
        window.find("label", "1 card of 268 MB")
        window.answers()
        second.put_in()
        window.find("check box", second.path + " ")
    print("card_chosen: the list is live, a tick goes with its card, the question with what it speaks of")


def pulled(program, phase):
    with bench(program) as (window, loops):
        write(window, loops)
        with held(window, loops[0], phase):
            window.answers()
            loops[0].pull_in_use()
        window.find("label", "The drive was disconnected")
        window.find("label", "Reinsert it and write it again.")
        window.answers()
        window.find("heading", "1 of 2 cards written", timeout=240)
        assert "Safe to remove" in row(window, loops[1]).description, window.tree()
        assert "Safe to remove" not in row(window, loops[0]).description, window.tree()
        loops[0].put_in_again()
        again(window, loops[:1])
    print(f"pulled while {phase.lower()}: the row says so, the other card is written, and this one at the second try")


def killed(program, phase, whom):
    with bench(program) as (window, loops):
        write(window, loops)
        with held(window, loops[0], phase) as worker:
            os.kill(worker if whom == "worker" else helper_of(window), signal.SIGKILL)
            window.find("label", "Landfall's helper ended")
            window.find("label", "The card cannot be used until it is written again.")
            window.answers()
        window.find("push button", "Try ", timeout=240)
        failed = [loop for loop in loops if "Safe to remove" not in row(window, loop).description]
        # The helper takes all cards with it that are not done.
        assert loops[0] in failed and (whom == "supervisor" or failed == loops[:1]), window.tree()
        again(window, failed)
    print(f"the {whom} killed while {phase.lower()}: said, and written at the second try")


CASES = {
    "card_chosen": chosen,
    "card_writing": lambda program: pulled(program, "Writing"),
    "card_verifying": lambda program: pulled(program, "Verifying"),
    "helper_refused": refused,
    "worker_killed": lambda program: killed(program, "Writing", "worker"),
    "helper_killed": lambda program: killed(program, "Verifying", "supervisor"),
}
