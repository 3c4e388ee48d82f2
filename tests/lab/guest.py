"""A guest of the drive tests: the image of guest-image, booted by user-mode Linux, with the programs under test in a folder that host
and guest share. What is to run in it is a job (guest-image, runner): its output and exit code come back as files."""
import os
import shutil
import signal
import subprocess
import tempfile
import threading

from small_card import Missing, need, run, wait_for

HERE = os.path.dirname(os.path.abspath(__file__))
UML_MODULES = "/usr/lib/uml/modules"
BOOT = 180  # seconds until the runner is up, on a loaded machine
# Where the client starts it from: below folders that are root's alone.
INSTALL = ("install -D -m 0755 /lab/landfall-helper /usr/local/libexec/landfall/landfall-helper\n"
           "systemd-sysusers --inline 'u _landfall -'")
# What the C library brings is the guest's own.
OF_THE_C_LIBRARY = ("ld-linux", "libc.so", "libm.so", "libpthread", "libdl", "librt", "libresolv")


def text_of(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def uml_kernel():
    """The version of user-mode Linux's modules."""
    if not os.path.isdir(UML_MODULES):
        raise Missing(UML_MODULES)
    return os.listdir(UML_MODULES)[0]


def module_paths(root, *names):
    """Files of these modules below /lib/modules/VERSION as `root`, each behind what it needs; built-in ones are left out."""
    needs = {}
    with open(os.path.join(root, "modules.dep"), encoding="ascii") as file:
        for line in file:
            path, _, others = line.partition(":")
            needs[os.path.basename(path).split(".")[0].replace("_", "-")] = [path, *others.split()]
    paths = []
    for name in names:
        for path in reversed(needs.get(name.replace("_", "-"), [])):
            if os.path.join(root, path) not in paths:
                paths.append(os.path.join(root, path))
    return paths


def guest_image():
    done = subprocess.run([os.path.join(HERE, "guest-image")], stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode == 77:
        raise Missing("what guest-image names")
    assert done.returncode == 0, "the guest's image could not be made"
    return done.stdout.strip()


def libraries_of(*programs):
    found = set()
    for program in programs:
        for line in run("ldd", program).splitlines():
            words = line.split()
            if "=>" in words and words[2].startswith("/") and not words[0].startswith(OF_THE_C_LIBRARY):
                found.add(words[2])
    return found


class Share:
    """The folder that host and guest share, /lab in the guest: programs, their libraries, the helper's installation, jobs."""

    def __init__(self, folder, cli, *more):
        self.folder = folder
        os.chmod(folder, 0o755)
        for name in ("jobs", "lib", "bin", "programs"):
            os.mkdir(os.path.join(folder, name), 0o755)
        for program in (cli, *more):
            self.bring(program)
        for library in libraries_of(cli, *more):
            shutil.copy(library, os.path.join(folder, "lib"))
        shutil.copy(os.path.join(os.path.dirname(os.path.dirname(cli)), "helper/landfall-helper"), folder)

    def bring(self, program):
        name = os.path.basename(program)
        shutil.copy(program, os.path.join(self.folder, "programs", name))
        wrapper = os.path.join(self.folder, "bin", name)
        with open(wrapper, "w", encoding="ascii") as file:
            file.write(f'#!/bin/sh\nLD_LIBRARY_PATH=/lab/lib exec /lab/programs/{name} "$@"\n')
        os.chmod(wrapper, 0o755)

    def put(self, name, text, mode=0o644):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)
        return path


class Job:
    """A script that runs in the guest."""

    def __init__(self, path, script):
        self.path, self.script = path, script

    def done(self):
        return os.path.exists(self.path + ".code")

    def code(self):
        return int(text_of(self.path + ".code"))

    def out(self):
        return text_of(self.path + ".out") if os.path.exists(self.path + ".out") else ""

    def err(self):
        return text_of(self.path + ".err") if os.path.exists(self.path + ".err") else ""


class Guest:
    """A running guest of whatever kind; `process` ends with it."""

    def __init__(self, share, process):
        self.share, self.process = share, process
        self.number = 0
        self.console = []
        threading.Thread(target=self.read_console, daemon=True).start()

    def read_console(self):
        for line in self.process.stdout:
            self.console.append(line)

    def last_words(self):
        return "".join(self.console[-25:])

    def await_boot(self):
        self.wait("its boot", lambda: os.path.exists(os.path.join(self.share.folder, "jobs/up")), BOOT)

    def wait(self, what, condition, timeout=300):
        def either():
            return condition() or self.process.poll() is not None
        try:
            wait_for(what, either, timeout)
        except AssertionError as error:
            raise AssertionError(f"{error}; the console's last words:\n{self.last_words()}") from None
        assert condition(), f"the guest ended while {what} was awaited:\n{self.last_words()}"

    def start(self, script):
        self.number += 1
        path = os.path.join(self.share.folder, "jobs", str(self.number))
        # Under its name only when it is whole.
        with open(path + ".new", "w", encoding="utf-8") as file:
            file.write("export PATH=/lab/bin:/usr/sbin:/usr/bin:/sbin:/bin\n" + script + "\n")
        os.rename(path + ".new", path + ".sh")
        return Job(path, script)

    def finish(self, job, timeout=300):
        self.wait(f"the end of: {job.script.strip()[:300]}", job.done, timeout)
        return job.code(), job.out(), job.err()

    def ask(self, script, timeout=300):
        """Exit code, output, errors."""
        return self.finish(self.start(script), timeout)

    def run(self, script, timeout=300):
        code, out, err = self.ask("set -euo pipefail\n" + script, timeout)
        assert code == 0, f"exit {code} in the guest: {script}\n{out}{err}"
        return out

    def stop(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


class UmlGuest(Guest):
    """User-mode Linux: udev, polkit, device-mapper, scsi_debug; no USB. Its changes go with it."""

    def __init__(self, share, memory="768M"):
        need("linux.uml", "cc", "ldd")
        if not os.path.isdir("/dev/shm"):
            raise Missing("/dev/shm")
        image, self.kernel = guest_image(), uml_kernel()
        self.scratch = tempfile.mkdtemp(prefix="landfall-uml-", dir="/dev/shm")
        xstate = os.path.join(self.scratch, "xstate.so")
        run("cc", "-O2", "-shared", "-fPIC", "-o", xstate, os.path.join(HERE, "uml_xstate.c"))
        # Its console must be a pipe: a file cannot be polled.
        super().__init__(share, subprocess.Popen(
            ["linux.uml", f"ubd0={self.scratch}/changes,{image}", "root=/dev/ubda", "rw", f"mem={memory}", "con0=null,fd:1", "con=null",
             "ssl=null", f"uml_dir={self.scratch}/", "umid=drives", f"lab=hostfs:{share.folder}"],
            env=dict(os.environ, TMPDIR=self.scratch, HOME=self.scratch, LD_PRELOAD=xstate), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True))

    def await_boot(self):
        super().await_boot()
        self.run(f"mkdir -p /lib/modules/{self.kernel}\n"
                 f"mount -t hostfs -o {UML_MODULES}/{self.kernel} none /lib/modules/{self.kernel}\n"
                 + INSTALL)

    def stop(self):
        super().stop()
        shutil.rmtree(self.scratch, ignore_errors=True)
