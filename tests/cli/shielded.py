#!/usr/bin/env python3
"""Other programs of the same user get nothing of Landfall's out of the kernel: shielded.py PROGRAM

Neither a descriptor (pidfd_getfd(2)), such as the channel to the helper, nor its memory, nor a core dump. Needs root, to be an ordinary
user."""
import ctypes
import errno
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import Missing, main, wait_for  # noqa: E402

NOBODY = 65534
PIDFD_OPEN, PIDFD_GETFD = 434, 438


def become_nobody():
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)


def error_of_theft(pid):
    """What another program of the user gets for asking for its standard output; 0 for the descriptor."""
    child = os.fork()
    if child == 0:
        become_nobody()
        libc = ctypes.CDLL(None, use_errno=True)
        handle = libc.syscall(PIDFD_OPEN, pid, 0)
        taken = libc.syscall(PIDFD_GETFD, handle, 1, 0)
        os._exit(0 if taken >= 0 else ctypes.get_errno())
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test():
    if os.geteuid() != 0:
        raise Missing("root, to be an ordinary user,")
    words = ["--fake"] if os.path.basename(sys.argv[1]) == "landfall" else ["devices", "--watch"]
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        os.chmod(folder, 0o755)
        home = os.path.join(folder, "home")
        os.mkdir(home)
        os.chown(home, NOBODY, NOBODY)
        program = shutil.copy(sys.argv[1], folder)
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen",
                       "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}
        process = subprocess.Popen([program, *words], cwd=home, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   preexec_fn=become_nobody)
        try:
            # proc(5): what belongs to a process that is not dumpable is root's.
            wait_for("its shield", lambda: process.poll() is not None or os.stat(f"/proc/{process.pid}/fd").st_uid == 0, 20)
            assert process.poll() is None, f"it ended with {process.poll()}"
            with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
                assert f"Uid:\t{NOBODY}\t{NOBODY}" in status.read()
            with open(f"/proc/{process.pid}/limits", encoding="ascii") as limits:
                core = next(line for line in limits if line.startswith("Max core file size"))
            assert core.split()[4:6] == ["0", "0"], core
            assert error_of_theft(process.pid) == errno.EPERM
            # As it is without: the test would see it.
            bare = subprocess.Popen(["sleep", "60"], preexec_fn=become_nobody)
            assert os.stat(f"/proc/{bare.pid}/fd").st_uid == NOBODY
            bare.kill()
            bare.wait()
        finally:
            process.kill()
            process.wait()
    print("shielded")


if __name__ == "__main__":
    main(test)
