"""What is around the program and does not do its part: the network, the keychain, the clock."""
import contextlib
import functools
import glob
import http.server
import json
import os
import re
import socket
import subprocess
import tempfile
import threading

from stage import Stage
from small_card import Missing, make_base, make_preset, need, put, wait_for
from bad_bases import TOOLS, window_with
from bad_cards import bench, held, write

PASSWORD = "a fish called wanda"
HASH = "0" * 64


@contextlib.contextmanager
def silent_server():
    """Accepts, and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server, contextlib.ExitStack() as peers:
        def serve():
            with contextlib.suppress(OSError):
                while True:
                    peers.enter_context(server.accept()[0])
        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}"
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()


def refused_address():
    """Of a port that was free a moment ago."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"http://127.0.0.1:{server.getsockname()[1]}"


def download(window, address):
    window.press(window.find("push button", "Choose a base"))
    window.fill("An address", address)
    window.fill("SHA-256, if you know it", HASH)
    window.press(window.find("push button", "Download"))


def network(program):
    """An address and a list: refused, of a name that is none, of a server that says nothing."""
    with Stage() as stage, silent_server() as silent:
        refused = refused_address()
        stage.catalogs(refused + "/list.json", "https://nowhere.invalid/list.json", silent + "/list.json")
        window = window_with(stage, program)
        window.find("label", "Next hosts: node-01, node-02")
        download(window, silent + "/silent.img.xz")
        window.find("label", "Fetching the lists")
        window.answers()
        window.press(window.find("push button", "Stop the download"))
        window.find("label", "The partial download is kept")
        for address, why in ((refused, "Connection refused"), ("https://nowhere.invalid", "not found")):
            window.fill("An address", address + "/base.img.xz")
            window.fill("SHA-256, if you know it", HASH)
            window.press(window.find("push button", "Download"))
            window.find("label", why, timeout=120)
            window.find("label", "silent.img.xz is still selected.")
            window.answers()
        window.press(window.find("push button", "Back to the choices"))
        window.find("label", "Incomplete: the partial download is kept")
        # Closed while a list is awaited.
        window.close()
        assert window.ended() == 0, window.said()
        stage.catalogs(refused + "/list.json", "https://nowhere.invalid/list.json")
        window = stage.window([program])
        window.press(window.find("push button", "Choose a base"))
        window.find("label", "No list of images could be read", timeout=120)
        window.find("label", "Check the network and the address.")
        window.answers()
        # Settings of rubbish are named by their file, and by what is wrong in it.
        for rubbish, said in (("no", "network.json: is not JSON at line 1, column 1"),
                              ('{"schema": 2}', "network.json: schema: accepted is 1.")):
            put(stage.scratch, "/config/landfall/network.json", rubbish)
            window.press(window.find("push button", "Check for newer lists"))
            window.find("label", said)
        window.answers()
        window.close()
        assert window.ended() == 0, window.said()
    print("network: refused, unknown and silent servers are told apart, stopped at once, and waited for by nobody")


def keyring(stage):
    """A real Secret Service, open."""
    service = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"],
                               stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    stage.children.append(service)
    service.stdin.write(b"the keyring's own")
    service.stdin.close()
    wait_for("the keyring", lambda: "/login" in call("ReadAlias", "login", quiet=True))
    return service


def call(method, *arguments, quiet=False):
    done = subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path",
                           "/org/freedesktop/secrets", "--method", "org.freedesktop.Secret.Service." + method, *arguments],
                          capture_output=True, text=True, timeout=60, check=not quiet)
    return done.stdout


def ask(window):
    window.click(window.find("push button", "Write card.img…"))
    window.find("label", " on card.img")
    window.find("label", "Password of ansible")


def keychain(program):
    """None at all; a locked one that nobody opens; one that goes away. What is typed stays."""
    need("gnome-keyring-daemon", "gdbus", *TOOLS)
    with Stage(activation=False) as stage:
        base, preset = make_base(stage.scratch), make_preset(stage.scratch)
        window = stage.window([program, "--base", base, "--preset", preset, "--to", stage.scratch + "/card.img"])
        window.find("label", "1 card image of ", timeout=120)
        ask(window)
        window.find("label", "No keychain runs in this session: what is typed here is forgotten when the window closes.")
        window.type(PASSWORD)
        window.press(window.enabled("Write card.img"))
        window.find("heading", "1 card written", timeout=240)
        window.close()
        assert window.ended() == 0, window.said()

        service = keyring(stage)
        call("Lock", "['/org/freedesktop/secrets/collection/login']")
        window = stage.window([program, "--to", stage.scratch + "/card.img"])
        window.find("label", "1 card image of ", timeout=120)
        ask(window)
        window.find("label", "The keychain is locked")
        window.type(PASSWORD)
        window.press(window.find("push button", "Unlock the keychain"))
        # Nobody answers its question here; what was typed stands, and the window goes on.
        window.press(window.enabled("Write card.img"))
        window.find("heading", "1 card written", timeout=240)
        window.answers()
        service.terminate()
        service.wait(20)
        window.press(window.find("push button", "Write the next cards"))
        window.tick("card.img")
        ask(window)
        window.find("label", "Password of ansible on the cards: kept from before")
        window.press(window.enabled("Write card.img"))
        window.find("heading", "1 card written", timeout=240)
        window.close()
        assert window.ended() == 0, window.said()
        assert PASSWORD not in window.said()
    print("keychain: none, a locked one, one that goes away: said, and what was typed is used all the same")


@contextlib.contextmanager
def list_server(folder):
    """A list of one image, over plain HTTP."""
    put(folder, "/list/list.json", json.dumps({"imager": {"devices": []}, "os_list": [
        {"name": "Lab OS", "description": "of this test", "url": "https://images.example.com/lab.img.xz"}]}))
    handler = functools.partial(QuietHandler, directory=folder + "/list")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/list.json"
        finally:
            server.shutdown()
            thread.join()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    asked = 0

    def log_message(self, *_):
        QuietHandler.asked += 1


def look_at_list(window, times):
    """It is new, and its server was asked so many times by now."""
    window.press(window.find("push button", "Choose a base"))
    wait_for("the server to be asked", lambda: QuietHandler.asked >= times)
    window.find("label", "1 of 1 images · as of just now")
    window.gone("Fetching the lists")
    assert QuietHandler.asked == times, QuietHandler.asked
    window.press(window.find("push button", "Back to the choices"))


def sane_rows(window):
    """No time of a day, no negative number, in whatever is said while a card is written."""
    said = [node.name for node in window.nodes() if node.getRoleName() == "label"]
    wrong = [words for words in said if re.search(r"(?<!\w)-\d|\d h\b|days? |\d{3,} min|nan|inf\b", words)]
    assert not wrong, wrong


def clock(program):
    """The time of day jumps a day ahead and two back, while a card is written and while a list is fresh."""
    library = next(iter(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")), None)
    if library is None:
        raise Missing("libfaketime")
    with tempfile.TemporaryDirectory() as folder, list_server(folder) as address:
        offset = os.path.join(folder, "offset")

        def jump(to):
            put(folder, "/offset.new", to + "\n")
            os.rename(offset + ".new", offset)
        jump("+0")
        # The steady clock stays what it is, as it does when somebody sets the time. A sanitized program wants to be the first library.
        before = ["env", "LD_PRELOAD=" + library, "ASAN_OPTIONS=verify_asan_link_order=0", "FAKETIME_TIMESTAMP_FILE=" + offset, "FAKETIME_NO_CACHE=1",
                  "FAKETIME_DONT_FAKE_MONOTONIC=1"]
        with bench(program, cards=1, before=before, catalogs=[address]) as (window, loops):
            look_at_list(window, 1)
            look_at_list(window, 1)
            jump("+1d")
            look_at_list(window, 2)
            jump("-1d")
            look_at_list(window, 3)
            window.answers()
            jump("+0")
            write(window, loops)
            for phase, time in (("Writing", "+1d"), ("Verifying", "-1d")):
                with held(window, loops[0], phase):
                    jump(time)
                    sane_rows(window)
                    window.answers()
            window.find("heading", "1 card written", timeout=240)
            took = window.find("label", "Written and compared: ").name
            assert re.search(r" in (\d+ s|\d min)", took), took
            sane_rows(window)
            window.press(window.find("push button", "See them arrive"))
            window.find("label", "bench-01")
            window.answers()
            window.press(window.find("push button", "Back to the cards"))
            # The next number is the next one, whatever the receipts' times are.
            jump("+1d")
            window.press(window.find("push button", "Write the next cards"))
            window.find("label", "Next hosts: bench-02, bench-03")
    print("clock: a day ahead and two back: speeds, times left and what it took stay right, a list is as old as it is")


CASES = {"network": network, "keychain": keychain, "clock": clock}
