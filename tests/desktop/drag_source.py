#!/usr/bin/python3
"""A file manager's part of a drop: drag_source X Y FILE... shows a small GTK window at X, Y; what is dragged out of it are these
files. Prints "shown", and then how each drag ended."""
import os
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402


def say(*words):
    print(*words, flush=True)


def main():
    x, y, *files = sys.argv[1:]
    window = Gtk.Window(title="files", decorated=False, default_width=40, default_height=40)
    window.move(int(x), int(y))
    window.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
    window.drag_source_add_uri_targets()
    uris = [GLib.filename_to_uri(os.fsencode(os.path.abspath(file)).decode("utf-8", "surrogateescape")) for file in files]
    window.connect("drag-data-get", lambda _widget, _context, data, *_: data.set_uris(uris))
    window.connect("drag-failed", lambda *_: say("refused") or True)
    window.connect("drag-end", lambda *_: say("ended"))
    window.connect("map-event", lambda *_: say("shown"))
    window.show_all()
    Gtk.main()


if __name__ == "__main__":
    main()
