#!/usr/bin/env python3
"""A server that answers 401: who is asked for a user and a password, in which order, and who is told them. The keychain is a real
gnome-keyring, the terminal a real one (pty).

Usage: logins.py LANDFALL_CLI
"""
import base64
import http.server
import os
import pty
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from cards import Cli  # noqa: E402
from keychain import Session  # noqa: E402
from small_card import main, need  # noqa: E402

USER, PASSWORD = "reader", "open sesame: 7"
BASIC = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


class Server:
    """The base, for who says PASSWORD (for all, where it is open); /away/ redirects to `elsewhere`."""

    def __init__(self, base, open_to_all=False):
        self.heard = []  # (path, Authorization)
        self.elsewhere = ""
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                said = self.headers.get("Authorization", "")
                server.heard.append((self.path, said))
                if not open_to_all and said != BASIC:
                    return self.end(401, WWW_Authenticate='Basic realm="images"')
                if self.path.startswith("/away/"):
                    return self.end(302, Location=server.elsewhere)
                with open(base, "rb") as file:
                    content = file.read()
                self.end(200, content)

            do_HEAD = do_GET

            def end(self, code, content=b"", **headers):
                self.send_response(code)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.http.server_address[1]}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def url(self, name):
        return f"{self.address}/{name}"


class Terminal:
    """landfall-cli on a terminal of its own."""

    def __init__(self, cli, *words):
        self.shown = b""
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.execve(cli.program, [cli.program, *words], cli.environment)

    def wait_for(self, text):
        end = time.monotonic() + 120
        while text.encode() not in self.shown:
            assert time.monotonic() < end, f"{text!r} did not come: {self.shown!r}"
            self.read()
        self.shown = self.shown.split(text.encode(), 1)[1]

    def read(self):
        if not select.select([self.fd], [], [], 1)[0]:
            return True
        try:
            got = os.read(self.fd, 4096)
        except OSError:  # how a terminal ends
            got = b""
        self.shown += got
        everything.append(got)
        return bool(got)

    def type(self, line):
        os.write(self.fd, line.encode() + b"\n")

    def end(self):
        while self.read():
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


everything = []  # what was shown on any terminal


def refused(cli, *words):
    code, answer = cli.run(*words)
    assert code == 5 and "error" in answer, (code, answer)
    return answer["error"]["message"]


def at_the_terminal(cli, server):
    # Without a person nobody is asked, and it is said what would be taken.
    said = refused(cli, "inspect", server.url("a.img.xz"))
    assert "asks for a user and a password (401)" in said and "machine 127.0.0.1 login" in said, said
    assert f'"login for {server.address}"' in said, said

    terminal = Terminal(cli, "inspect", server.url("b.img.xz"))
    terminal.wait_for(f"User for {server.address} (Return: none): ")
    terminal.type(USER)
    terminal.wait_for("Password: ")
    with open(f"/proc/{terminal.pid}/cmdline", "rb") as words, open(f"/proc/{terminal.pid}/environ", "rb") as environment:
        assert USER.encode() not in words.read() + environment.read()
    terminal.type("guessed")
    terminal.wait_for(f"Refused. User for {server.address} (Return: none): ")
    terminal.type(USER)
    terminal.wait_for("Password: ")
    terminal.type(PASSWORD)
    terminal.wait_for("kind")
    assert terminal.end() == 0

    terminal = Terminal(cli, "inspect", server.url("c.img.xz"))
    terminal.wait_for("(Return: none): ")
    terminal.type("")
    terminal.wait_for("asks for a user and a password (401)")
    assert terminal.end() == 5

    terminal = Terminal(cli, "inspect", server.url("d.img.xz"))
    terminal.wait_for("(Return: none): ")
    os.kill(terminal.pid, signal.SIGINT)
    assert terminal.end() not in (0, 5), "an interrupt ends the question"
    print("asked at the terminal: good")


def elsewhere(cli, server, other, locked):
    """What one server is told goes to no other that it redirects to."""
    server.elsewhere = other.url("e.img.xz")
    terminal = Terminal(cli, "inspect", server.url("away/e.img.xz"))
    terminal.wait_for(f"User for {server.address} (Return: none): ")
    terminal.type(USER)
    terminal.wait_for("Password: ")
    terminal.type(PASSWORD)
    assert terminal.end() == 0
    assert other.heard and all(said == "" for _, said in other.heard), other.heard

    server.elsewhere = locked.url("f.img.xz")
    terminal = Terminal(cli, "inspect", server.url("away/f.img.xz"))
    terminal.wait_for(f"User for {server.address} (Return: none): ")
    terminal.type(USER)
    terminal.wait_for("Password: ")
    terminal.type(PASSWORD)
    terminal.wait_for(f"User for {locked.address} (Return: none): ")
    terminal.type("")
    assert terminal.end() == 5
    assert locked.heard and all(said == "" for _, said in locked.heard), locked.heard
    print("told to the server that asked alone: good")


def kept(cli, server):
    """netrc first, then the keychain; neither where it has no such server."""
    with Session(cli.folder, cli.environment) as session:
        cli.environment = session.environment
        session.start_keyring()

        def keep(name):
            done = session.call("secret-tool", "store", "--label=Landfall", "server", "Landfall", "user", name, "type", "plaintext",
                                input=f"{USER}:{PASSWORD}")
            assert done.returncode == 0, done.stderr

        keep("login for http://127.0.0.1:1")
        assert "asks for a user" in refused(cli, "inspect", server.url("g.img.xz"))
        keep(f"login for {server.address}")
        cli.good("inspect", server.url("g.img.xz"))
        with open(os.open(cli.folder + "/.netrc", os.O_CREAT | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            file.write("machine 127.0.0.1 login reader password guessed\n")
        before = len(server.heard)
        cli.good("inspect", server.url("h.img.xz"))
        said = [authorization for _, authorization in server.heard[before:]]
        assert said[0] == "" and said[1] not in ("", BASIC) and set(said[2:]) == {BASIC}, said
        session.lock()
        assert "refuses the user and the password" in refused(cli, "inspect", server.url("i.img.xz"))
    print("from netrc and the keychain: good")


def left_behind(cli):
    """Nothing of it is in a file (the keyring's own are not readable) or on a screen."""
    for word in (PASSWORD, base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()):
        assert word.encode() not in b"".join(everything), "shown"
        found = subprocess.run(["grep", "-rlF", word, cli.folder], text=True, capture_output=True, check=False).stdout
        assert found == "", found
    print("nothing is left behind: good")


def test():
    need("gnome-keyring-daemon", "secret-tool", "dbus-daemon", "dbus-send", "xz", "mke2fs", "sfdisk", "mkfs.vfat", "mcopy")
    with tempfile.TemporaryDirectory(prefix="landfall-logins-", dir="/var/tmp") as folder:
        cli = Cli(sys.argv[1], folder)
        cli.environment["HOME"] = folder
        cli.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        server, locked, other = Server(cli.base), Server(cli.base), Server(cli.base, open_to_all=True)
        at_the_terminal(cli, server)
        elsewhere(cli, server, other, locked)
        kept(cli, server)
        left_behind(cli)


if __name__ == "__main__":
    main(test)
