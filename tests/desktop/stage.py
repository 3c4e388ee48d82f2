"""A display, a bus and an accessibility tree of our own, and a person's means to use the window.

Everything is started here, bounded in time, and ended here; nothing outside is touched."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(1, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import need, put, wait_for  # noqa: E402
from window_manager import close_window  # noqa: E402

DRAG_SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "drag_source.py")
BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
REGISTRY = "/usr/libexec/at-spi-bus-launcher"


class Stage:
    def __init__(self, size="1280x900", activation=True):
        need("Xvfb", "openbox", "xdotool", "dbus-daemon", REGISTRY)
        self.size = size
        self.activation = activation  # services of the bus are started by being asked for
        self.children = []
        self.scratch = tempfile.mkdtemp(prefix="landfall-stage-")

    def __enter__(self):
        try:
            self._environment()
            self._display()
            self._buses()
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            child.terminate()
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        shutil.rmtree(self.scratch, ignore_errors=True)

    def _environment(self):
        for name, folder in {"HOME": "home", "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state",
                             "XDG_CONFIG_HOME": "config", "XDG_RUNTIME_DIR": "runtime"}.items():
            path = os.path.join(self.scratch, folder)
            os.mkdir(path, 0o700)
            os.environ[name] = path
        os.environ.update(QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", LC_ALL="C.UTF-8",
                          LANG=os.environ.get("LANDFALL_STAGE_LANG", "en_GB.UTF-8"))
        if "LANDFALL_STAGE_LANG" in os.environ:
            os.environ.pop("LC_ALL")
            os.environ["LANGUAGE"] = os.environ["LANDFALL_STAGE_LANG"]
        os.environ.pop("WAYLAND_DISPLAY", None)

    def catalogs(self, *addresses):
        """The lists that the program asks, and no other."""
        put(self.scratch, "/config/landfall/network.json",
            json.dumps({"schema": 1, "officialCatalog": False, "catalogs": addresses}))

    def start(self, command, **more):
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, **more)
        self.children.append(child)
        return child

    def _display(self):
        # The server chooses a free number itself and tells it. It does not begin anew when its last client goes: xdotool may come and
        # go before the window manager is there, which would be thrown out.
        read, write = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write), "-screen", "0", self.size + "x24",
                    "-nolisten", "tcp", "-noreset"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise AssertionError("Xvfb did not start")
        os.environ["DISPLAY"] = ":" + number
        self.start(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # A window that comes while it starts may never be shown.
        wait_for("the window manager", lambda: subprocess.run(
            ["xdotool", "get_num_desktops"], check=False, capture_output=True, timeout=60).returncode == 0)

    def _buses(self):
        which = "--session"
        if not self.activation:
            which = "--config-file=" + os.path.join(self.scratch, "bus.conf")
            put(self.scratch, "/bus.conf", BARE_BUS)
        # By a path: an abstract name does not reach into a network namespace.
        bus = self.start(["dbus-daemon", which, "--nofork", "--print-address=1",
                          "--address=unix:path=" + os.environ["XDG_RUNTIME_DIR"] + "/bus"],
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.start([REGISTRY, "--launch-immediately"],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def window(self, command):
        return Window(self, command)


class Window:
    """The program's window, by its accessibility tree and by xdotool."""

    def __init__(self, stage, command):
        import pyatspi  # only now is there a bus
        from gi.repository import Atspi
        Atspi.set_timeout(20_000, 60_000)  # ms; a loaded machine answers late
        self.atspi = pyatspi
        self.stage = stage
        self.log = open(os.path.join(stage.scratch, "landfall.log"), "wb+")
        self.process = stage.start(command, stdout=self.log, stderr=subprocess.STDOUT)
        self.id = wait_for("the window", self._window_id)
        self.application = wait_for("the accessibility tree", self._find_application)

    def _window_id(self):
        if self.process.poll() is not None:
            raise AssertionError(f"landfall ended with {self.process.returncode}: {self.said()}")
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Landfall$"],
                               capture_output=True, text=True, check=False).stdout.split()
        return found[-1] if found else None

    def said(self):
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    def _find_application(self):
        try:
            for app in self.atspi.Registry.getDesktop(0):
                if app is not None and app.get_process_id() == self.process.pid:
                    return app
        except Exception:  # the registry may still be starting
            return None
        return None

    def nodes(self, node=None):
        """Everything that is showing, top down."""
        if node is None:
            node = self.application
            # Qt does not tell all that is shown or hidden: what was seen before is asked for again.
            node.clear_cache()
        try:
            count = node.childCount
        except Exception:
            return
        for i in range(count):
            try:
                child = node.getChildAtIndex(i)
                if child is None:
                    continue
                if not child.getState().contains(self.atspi.STATE_SHOWING):
                    continue
            except Exception:  # gone while looked at
                continue
            yield child
            yield from self.nodes(child)

    def find(self, role, words, timeout=60.0):
        """The first node of a role whose name or description holds the words."""
        def look():
            for node in self.nodes():
                try:
                    if node.getRoleName() == role and (
                            words in node.name or words in node.description):
                        return node
                except Exception:
                    continue
            return None
        try:
            return wait_for(f"a {role} that says {words!r}", look, timeout)
        except AssertionError as error:
            raise AssertionError(f"{error}; there is:\n{self.tree()}\n{self.said()}") from None

    def enabled(self, words):
        """The button of exactly that name, once it can be pressed; that of a question, where the page behind has one as well.
        Qt 6.4 has no state that says so, its description does."""
        def look():
            for node in reversed(list(self.nodes())):
                try:
                    if (node.getRoleName() == "push button" and node.name == words
                            and "not available now" not in node.description):
                        return node
                except Exception:
                    continue
            return None
        try:
            return wait_for(f"the button {words!r}", look)
        except AssertionError as error:
            raise AssertionError(f"{error}; there is:\n{self.tree()}\n{self.said()}") from None

    def tree(self):
        return "\n".join(f"  {node.getRoleName()}: {node.name!r} {node.description!r}"
                         for node in self.nodes())

    def state(self, node, state):
        return node.getState().contains(getattr(self.atspi, "STATE_" + state))

    def press(self, node):
        """By the accessibility tree, as a screen reader does."""
        action = node.queryAction()
        names = [action.getName(i).lower() for i in range(action.nActions)]
        for wanted in ("press", "toggle", "click"):
            if wanted in names:
                action.doAction(names.index(wanted))
                return
        raise AssertionError(f"{node.name!r} has no press among {names}")

    def click(self, node):
        """By the mouse, as a person does."""
        box = node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2),
                        str(box.y + box.height // 2), "click", "1"], check=True)

    def tick(self, words):
        self.click(self.find("check box", words))
        wait_for("the tick", lambda: self.state(self.find("check box", words), "CHECKED"))

    def activate(self):
        """Keys go to the window that the window manager has in front: at a start, or after a drag, none may be."""
        subprocess.run(["xdotool", "windowactivate", "--sync", self.id, "windowfocus", "--sync", self.id], check=True, timeout=20)

    def shown(self, words):
        """Whether these words are anywhere in the window, now."""
        return any(words in node.name or words in node.description for node in self.nodes())

    def gone(self, words, timeout=60.0):
        wait_for(f"{words!r} to go", lambda: not self.shown(words), timeout)

    def answers(self):
        """It goes on answering: its menu opens and shuts."""
        self.press(self.find("push button", "Menu"))
        self.find("menu item", "About Landfall")
        self.activate()
        self.key("Escape")
        self.gone("About Landfall")

    def drop(self, files, node):
        """Drags files from another program's window onto a node; a hasty release is no drop, and is tried again."""
        def once():
            source = self.stage.start([sys.executable, DRAG_SOURCE, "10", "10", *files], stdout=subprocess.PIPE)
            assert source.stdout.readline() == b"shown\n"
            box = node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
            x, y = box.x + box.width // 2, box.y + box.height // 2
            subprocess.run(["xdotool", "mousemove", "--sync", "30", "30", "mousedown", "1"], check=True)
            for step in range(1, 9):
                subprocess.run(["xdotool", "mousemove", "--sync", str(30 + (x - 30) * step // 8),
                                str(30 + (y - 30) * step // 8), "sleep", "0.05"], check=True)
            subprocess.run(["xdotool", "mouseup", "1"], check=True)
            ended = source.stdout.readline()
            source.kill()
            return ended == b"ended\n"
        wait_for("a drop that is taken", once)

    def type(self, text):
        # Not as an argument: a secret may be typed while a test looks for it in all processes.
        subprocess.run(["xdotool", "type", "--delay", "20", "--file", "-"], input=text, text=True,
                       check=True)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)

    def _named(self, words, state):
        """A control of exactly that name. Of a field that hides what is typed Qt 6.4 tells none: the group around it has it."""
        for node in self.nodes():
            try:
                name = node.parent.name if node.getRoleName() == "password text" else node.name
                if name == words and self.state(node, state):
                    return node
            except Exception:  # gone while looked at
                continue
        return None

    def field(self, words):
        """The field of a name, to type into."""
        try:
            return wait_for(f"a field {words!r}", lambda: self._named(words, "EDITABLE"), 30)
        except AssertionError as error:
            raise AssertionError(f"{error}; there is:\n{self.tree()}") from None

    def tab_to(self, words):
        """By the keyboard, which brings into sight what had to be scrolled to."""
        for _ in range(100):
            if found := self._named(words, "FOCUSED"):
                return found
            self.key("Tab")
        raise AssertionError(f"Tab does not come to {words!r}; there is:\n{self.tree()}")

    def text(self, node):
        text = node.queryText()
        return text.getText(0, text.characterCount)

    def fill(self, words, text):
        """Types into a field, in place of what is there."""
        node = self.field(words)
        node.queryComponent().grabFocus()
        wait_for(f"the focus in {words!r}", lambda: self.state(self.field(words), "FOCUSED"), 10)
        self.key("ctrl+a", "Delete")
        self.type(text)

    def resize(self, width, height):
        subprocess.run(["xdotool", "windowsize", "--sync", self.id, str(width), str(height)],
                       check=True, timeout=20)

    def picture(self, path):
        # Let go of what the last click left: a hover, a transition.
        subprocess.run(["xdotool", "mousemove", "1279", "899"], check=True)
        time.sleep(0.7)
        subprocess.run(["import", "-window", self.id, path], check=True, timeout=30)

    def close(self):
        close_window(int(self.id))

    def ended(self, timeout=30.0):
        try:
            wait_for("the program's end", lambda: self.process.poll() is not None, timeout)
        except AssertionError as error:
            # Whether it was not asked, or does not come to an end.
            raise AssertionError(f"{error}; its window is {'there' if self._window_id() else 'gone'}: {self.said()}") from None
        return self.process.returncode
