"""Bases that vanish: as a file, out of the cache, in the middle of the reading, and on a disk that fills."""
import glob
import os
import shutil
import subprocess

from stage import Stage
from small_card import MIB, Missing, make_base, need, put, run
from bad_presets import preset

TOOLS = ("mkfs.vfat", "mcopy", "mke2fs", "sfdisk", "xz")
PARTS = 12  # of 32 MiB that cannot be packed: some seconds of reading


def window_with(stage, program, *more):
    put(stage.scratch, "/node.json", preset("node"))
    return stage.window([program, "--preset", stage.scratch + "/node.json", *more])


def ask(window):
    """To a card image file that is on the list."""
    if not window.state(window.find("check box", "card.img"), "CHECKED"):
        window.tick("card.img")
    window.click(window.find("push button", "Write card.img…"))
    window.find("label", " on card.img")
    window.press(window.enabled("Write card.img"))


def write_file(window, outcome):
    ask(window)
    window.find("heading", outcome, timeout=240)


def close(window):
    window.close()
    assert window.ended() == 0, window.said()


def deleted(program):
    """Once it was read its file is not needed; without its copy in the cache nothing is written, and that is said."""
    need(*TOOLS)
    with Stage() as stage:
        base = make_base(stage.scratch)
        window = window_with(stage, program, "--base", base, "--to", stage.scratch + "/card.img")
        window.find("label", "Takes its settings", timeout=120)
        os.rename(base, base + ".away")
        write_file(window, "1 card written")
        close(window)
        os.unlink(stage.scratch + "/card.img")
        window = stage.window([program, "--to", stage.scratch + "/card.img"])
        window.find("label", "1 card image of 117 MB")
        # Behind the window's back, between the plan and the writing.
        for folder in glob.glob(stage.scratch + "/cache/landfall/*"):
            shutil.rmtree(folder)
        ask(window)
        window.find("label", "Not started; no card has been touched")
        window.find("label", "Check that it is still there, or choose another.")
        window.press(window.find("push button", "Leave them as they are"))
        window.answers()
        assert not os.path.exists(stage.scratch + "/card.img"), "half a card image is left"
        # Chosen anew it is read anew.
        os.rename(base + ".away", base)
        window.drop([base], window.find("heading", "Base"))
        window.find("label", "Takes its settings", timeout=120)
        write_file(window, "1 card written")
        close(window)
    print("base_deleted: a base that was read is kept, one that is gone is said to be gone and is read anew")


def large(folder, base, name):
    """A base, and behind it what takes a while to read."""
    part = os.path.join(folder, "part")
    if not os.path.exists(part + ".xz"):
        put(folder, "/part", os.urandom(32 * MIB))
        run("xz", "-0", part)
    path = os.path.join(folder, name + ".img.xz")
    with open(path, "wb") as file, open(base, "rb") as begin, open(part + ".xz", "rb") as more:
        file.write(begin.read())
        file.write(more.read() * PARTS)
    return path


def reading(program):
    """In mid-read: removed, cut off, stopped; a pipe in its place."""
    need(*TOOLS)
    with Stage() as stage:
        small = make_base(stage.scratch)
        gone, cut, other = (large(stage.scratch, small, name) for name in ("gone", "cut", "other"))
        window = window_with(stage, program, "--base", gone)
        window.find("label", " MB of ")
        os.unlink(gone)
        window.answers()
        window.find("label", "This base cannot be used", timeout=240)
        window.find("label", "gone.img.xz: the file was removed while it was being read.")
        window.drop([small], window.find("heading", "Base"))
        window.find("label", "Takes its settings", timeout=120)
        window.drop([cut], window.find("heading", "Base"))
        window.find("label", " MB of ")
        os.truncate(cut, os.path.getsize(cut) // 2)
        window.answers()
        window.find("label", "cut.img.xz cannot be used", timeout=240)
        window.find("label", "while it was being read")
        window.find("label", "Debian GNU/Linux 12 (bookworm) is still selected.")
        window.drop([other], window.find("heading", "Base"))
        window.find("label", " MB of ")
        window.press(window.find("push button", "Stop reading the base"))
        window.find("label", "Takes its settings")
        assert not window.shown("cannot be used"), window.tree()
        os.mkfifo(stage.scratch + "/pipe.img")
        window.drop([stage.scratch + "/pipe.img"], window.find("heading", "Base"))
        window.find("label", "pipe.img cannot be used")
        window.find("label", "this is not a regular file")
        # Closed while one is read: nothing is waited for.
        window.drop([other], window.find("heading", "Base"))
        window.find("label", " MB of ")
        close(window)
    print("base_reading: removed, cut off and stopped in mid-read, a pipe, closed meanwhile")


def full_disk(program):
    """The cache's disk fills while a base is read, and while a card is composed; with room it goes on."""
    if os.geteuid() != 0:
        raise Missing("root, for a small disk,")
    need(*TOOLS, "mount", "fallocate")
    with Stage() as stage:
        base = make_base(stage.scratch)
        cache = os.path.join(stage.scratch, "cache")
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300M", "tmpfs", cache], check=True)
        try:
            stuff = os.path.join(cache, "stuff")
            run("fallocate", "-l", "290M", stuff)
            window = window_with(stage, program, "--base", base, "--to", stage.scratch + "/card.img")
            window.find("label", "This base cannot be used", timeout=120)
            window.find("label", "Free space on this computer's disk, then continue.")
            window.answers()
            os.unlink(stuff)
            window.drop([base], window.find("heading", "Base"))
            window.find("label", "Takes its settings", timeout=120)
            window.find("label", "1 card image of 117 MB")
            free = os.statvfs(cache)
            run("fallocate", "-l", str(free.f_bavail * free.f_frsize - 64 * 1024), stuff)
            write_file(window, "1 card not written")
            window.find("label", "Make room")
            window.answers()
            os.unlink(stuff)
            window.press(window.find("push button", "Try 1 card again"))
            write_file(window, "1 card written")
            close(window)
        finally:
            subprocess.run(["umount", "-l", cache], check=True)  # after a failure the window is still there
    print("base_full_disk: no room for the base, none for the cards; with room both are made")


CASES = {"base_deleted": deleted, "base_reading": reading, "base_full_disk": full_disk}
