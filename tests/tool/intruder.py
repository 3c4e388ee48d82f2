"""What a tool could do that a hostile image has taken over: each try, and what came of it.

   python3 -c TEXT FILE-THAT-IS-GIVEN FILE-THAT-IS-NOT PROCESS-THAT-STARTED-IT
"""
import os, socket, ctypes, sys, errno, signal, fcntl, platform, resource
here, ours, parent = sys.argv[1], sys.argv[2], int(sys.argv[3])
libc = ctypes.CDLL(None, use_errno=True)
def call(number):
    if number(): raise OSError(ctypes.get_errno(), "")
# Calls that libc has no function of, or only one that does more.
ARM = platform.machine() == "aarch64"
TGKILL, SHMCTL, FCHMODAT2 = 131 if ARM else 234, 195 if ARM else 31, 452
reading, writing = os.pipe()
tries = {
    "read a file of the person's": lambda: open(ours).read(),
    "write it": lambda: open(ours, "r+").write("x"),
    "write beside it": lambda: open(ours + ".new", "w"),
    "chmod it": lambda: os.chmod(ours, 0o777),
    "truncate it": lambda: os.truncate(ours, 0),
    "remove it": lambda: os.unlink(ours),
    "list its folder": lambda: os.listdir(os.path.dirname(ours)),
    "read /etc/passwd": lambda: open("/etc/passwd").read(),
    "read another process": lambda: open("/proc/%d/environ" % parent, "rb").read(),
    "list processes": lambda: [x for x in os.listdir("/proc") if x == str(parent)][0],
    "a disk": lambda: open("/dev/loop0", "rb"),
    "a device": lambda: open("/dev/zero", "rb"),
    "a terminal": lambda: open("/dev/tty", "rb"),
    "make a device": lambda: os.mknod("/tmp/landfall-disk", 0o60666, os.makedev(7, 0)),
    "a socket to the network": lambda: socket.create_connection(("127.0.0.1", 1), 1),
    "a name of the network": lambda: socket.getaddrinfo("localhost", "1", socket.AF_INET, socket.SOCK_DGRAM)[0][9],
    "signal its parent": lambda: os.kill(parent, 0),
    "signal its parent's thread": lambda: call(lambda: libc.syscall(TGKILL, parent, parent, 0)),
    "signal its parent by a pipe": lambda: fcntl.fcntl(writing, fcntl.F_SETOWN, parent),
    "limit its parent": lambda: resource.prlimit(parent, resource.RLIMIT_CORE),
    "slow its parent down": lambda: os.sched_setscheduler(parent, os.SCHED_OTHER, os.sched_param(0)),
    "chmod it by a newer call": lambda: call(lambda: libc.syscall(FCHMODAT2, -100, ours.encode(), 0o644, 0)),
    "shared memory": lambda: call(lambda: 0 if libc.syscall(SHMCTL, 0, 14, ctypes.create_string_buffer(256)) >= 0 else -1),
    "another process": os.fork,
    "mount": lambda: call(lambda: libc.mount(b"none", b"/tmp", b"tmpfs", 0, None)),
    "write to /usr": lambda: open("/usr/landfall-was-here", "w"),
}
for name, attempt in tries.items():
    try:
        attempt()
        print(name + ": DONE", flush=True)
    except ConnectionRefusedError:
        print(name + ": DONE", flush=True)
    except BaseException as error:
        print(name + ": " + type(error).__name__, flush=True)
print(open("/dev/null").read() + open(here).read())
