"""A short-lived guest of user-mode Linux whose root is the host's own files (hostfs): no system of its own, one script, done."""
import os
import shutil
import signal
import subprocess
import tempfile

from guest import HERE, UML_MODULES, module_paths, uml_kernel
from small_card import Missing, need, run

# The guest's first process. All that it changes lies below folders of the test's own.
START = """#!/bin/bash
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev
mount -t tmpfs tmp /tmp; mount -t tmpfs run /run
"""
OFF = "echo o > /proc/sysrq-trigger\nsleep 60\n"


def needed():
    """Raises Missing where no guest can be had. What it is to see lies neither below /run nor /tmp: it has its own of those."""
    if os.geteuid() != 0:
        raise Missing("root, for the devices of the guest,")
    need("linux.uml", "cc", "insmod")
    uml_kernel()
    if not os.path.isdir("/dev/shm"):
        raise Missing("/dev/shm")


def modules(*names):
    """Paths of these modules, each behind what it needs."""
    return module_paths(os.path.join(UML_MODULES, uml_kernel()), *names)


def loads(paths):
    """Lines that load these modules."""
    return "".join(f"insmod {path} || echo no {path}\n" for path in paths)


def boot(init, limit, *words):
    """Runs the guest to its end, with more words for its kernel; what its console said."""
    scratch = tempfile.mkdtemp(prefix="landfall-uml-", dir="/dev/shm")
    xstate = os.path.join(scratch, "xstate.so")
    run("cc", "-O2", "-shared", "-fPIC", "-o", xstate, os.path.join(HERE, "uml_xstate.c"))
    environment = dict(os.environ, TMPDIR=scratch, HOME=scratch, LD_PRELOAD=xstate)
    # Its console must be a pipe: a file cannot be polled.
    guest = subprocess.Popen(
        ["linux.uml", "root=/dev/root", "rootfstype=hostfs", "rootflags=/", "rw", f"init={init}", "mem=1536M",
         "con0=null,fd:1", "con=null", "ssl=null", f"uml_dir={scratch}/", "umid=landfall", *words],
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace", start_new_session=True)
    try:
        console, _ = guest.communicate(timeout=limit)
        return console
    except subprocess.TimeoutExpired:
        os.killpg(guest.pid, signal.SIGKILL)
        console, _ = guest.communicate()
        raise AssertionError(f"the guest was not done in {limit} s: {console[-2000:]}") from None
    finally:
        try:
            os.killpg(guest.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        shutil.rmtree(scratch, ignore_errors=True)
