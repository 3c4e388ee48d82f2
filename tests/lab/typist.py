"""Runs a command at a terminal of its own and types what it is told to, in the guest: typist.py PROMPT TYPED... -- COMMAND...

Each TYPED is given when PROMPT is shown once more: a line, ^C, or @FILE:LINE, which says so by FILE.asked and waits for FILE first. What the terminal
showed is printed; the command's exit code is ours."""
import os
import pty
import sys
import termios
import time


def keys(typed):
    if typed == "^C":
        return b"\x03"
    if typed.startswith("@"):
        file, _, typed = typed[1:].partition(":")
        with open(file + ".asked", "wb"):
            pass
        while not os.path.exists(file):
            time.sleep(0.1)
    return typed.encode() + b"\n"


def main():
    split = sys.argv.index("--")
    prompt, typed, command = sys.argv[1], sys.argv[2:split], sys.argv[split + 1:]
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    shown, answered = "", 0
    while True:
        try:
            chunk = os.read(terminal, 4096)
        except OSError:  # EIO: nobody has the terminal open any more
            break
        if not chunk:
            break
        shown += chunk.decode(errors="replace")
        if shown.count(prompt) > answered and answered < len(typed):
            # Who asks for a password throws away what was typed before it stopped the echo.
            while prompt == "Password:" and termios.tcgetattr(terminal)[3] & termios.ECHO:
                time.sleep(0.02)
            os.write(terminal, keys(typed[answered]))
            answered += 1
    print(shown)
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


main()
