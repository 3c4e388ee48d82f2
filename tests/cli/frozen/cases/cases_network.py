"""network.json, lists of images, and bases by address: from files, and from a server on loopback."""
import functools
import http.server
import os
import socket
import threading

from cases_preset import join

SETTINGS = "~/config/landfall/network.json"
WRONG = {
    "keys": ['{"schema": 1, "cafile": "a"}', '{"schema": 1, "zzz": 1}', '{"schema": 2}', "{}", "[]", "rubbish", "", '{"schema": 1, "schema": 1}'],
    "files": ['{"schema": 1, "caFile": 7}', '{"schema": 1, "caFile": ""}',
              '{"schema": 1, "caFile": "nothing.pem", "catalogs": ["https://127.0.0.1:1/"]}'],
    "lists": ['{"schema": 1, "officialCatalog": "no"}', '{"schema": 1, "catalogs": "a"}', '{"schema": 1, "catalogs": [7]}',
              '{"schema": 1, "catalogs": ["http://lists.example/a.json"]}', '{"schema": 1, "catalogs": ["ftp://a/b"]}',
              '{"schema": 1, "officialCatalog": false}'],
    "releases": ['{"schema": 1, "releases": [7]}', '{"schema": 1, "releases": [{"product": "nomad", "address": "https://a"}]}',
                 '{"schema": 1, "releases": [{"product": "consul"}]}',
                 '{"schema": 1, "releases": [{"product": "consul", "address": "http://a.example"}]}',
                 '{"schema": 1, "releases": [{"product": "consul", "address": "a", "key": "b"}]}',
                 '{"schema": 1, "releases": [{"product": "consul", "address": "a"}, {"product": "consul", "address": "b"}]}'],
    "limits": ['{"schema": 1, "cacheLimit": 5}', '{"schema": 1, "cacheLimit": "much"}', '{"schema": 1, "cacheLimit": "10%"}'],
}

LIST = {
    "imager": {"devices": [{"name": "Pi 5", "tags": ["pi5-64bit"], "matching_type": "exclusive"},
                           {"name": "Pi 4", "tags": ["pi4-64bit", "pi4-32bit"], "matching_type": "inclusive"}]},
    "os_list": [
        {"name": "Lab", "subitems": [
            {"name": "Lab Lite", "description": "Small.", "url": "base.img.xz", "extract_size": 117440512, "image_download_size": 25000,
             "devices": ["pi5-64bit"], "init_format": "systemd", "release_date": "2026-11-01", "architecture": "arm64"},
            {"name": "Lab Old", "url": "https://images.example/old.img.xz", "devices": ["pi4-32bit"], "release_date": "2020-01-01"}]},
        {"name": "Any board", "url": "https://images.example/any.img.xz", "extract_sha256": "a" * 64},
        {"name": "No address"}, {"description": "no name"}, 7]}


class Server:
    """Files of a folder over http on loopback; requests are not logged."""

    def __init__(self, folder):
        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *_):
                pass
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def nobody():
    """An address that refuses: its port is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def settings(case, **keys):
    case.put(SETTINGS, {"schema": 1, "officialCatalog": False} | keys, shown=False)
    case.note(f"{SETTINGS}: {keys}")


def wrong(texts):
    def act(case):
        for text in texts:
            case.put(SETTINGS, text)
            case.call("catalog", "list")
        case.call("catalog", "list", "--json")
        case.preset({})
        case.call("plan", "--base", "0123456789abcdef", "--preset", "preset.json")
    return act


def lists_from_files(case):
    case.put("~/config/landfall/list.json", LIST, shown=False)
    settings(case, catalogs=["list.json"])
    case.both("catalog", "list")
    case.call("catalog", "list", "--search", "lite small")
    case.call("catalog", "list", "--arch", "arm64")
    case.call("catalog", "list", "--board", "pi 5")
    case.call("catalog", "list", "--board", "pi4-32bit")
    case.call("catalog", "list", "--board", "Pi 7")
    case.call("catalog", "list", "--search", "nothing of this")
    case.call("catalog", "refresh")


def lists_in_disorder(case):
    for name, text in (("rubbish", "rubbish"), ("empty", "{}"), ("array", "[]"), ("none", '{"os_list": []}'), ("cut", '{"os_list": [')):
        case.put(f"~/config/landfall/{name}.json", text)
        settings(case, catalogs=[name + ".json"])
        case.call("catalog", "list")
    settings(case, catalogs=["nothing.json"])
    case.both("catalog", "list")
    settings(case, catalogs=["nothing.json", "none.json"])
    case.both("catalog", "list")


def lists_by_address(case):
    case.put("www/list.json", LIST, shown=False)
    with Server(os.path.join(case.work, "www")) as server:
        settings(case, catalogs=[server.address + "/list.json"])
        case.both("catalog", "list")
        case.call("catalog", "refresh", "--json")
        settings(case, catalogs=[server.address + "/nothing.json"])
        case.both("catalog", "list")
    settings(case, catalogs=[server.address + "/list.json"])
    case.note("the server is down; what it gave is young")
    case.call("catalog", "list", "--search", "lite")


def unreachable(case):
    settings(case, catalogs=[nobody() + "/list.json"])
    case.both("catalog", "list")
    case.call("catalog", "refresh")


def bases_by_address(case):
    case.base()
    settings(case)
    with Server(case.work) as server:
        url = server.address + "/base.img.xz"
        case.both("inspect", url)
        case.call("base", "list", "--json")
        case.call("base", "add", url, "--sha256", "0" * 64)
        case.call("inspect", server.address + "/nothing.img")
        case.call("inspect", server.address + "/nothing.img", "--json")
        case.put("page.img", "<html>\n<p>Not found, and said so with a yes.</p>\n</html>\n" * 20, shown=False)
        case.call("inspect", server.address + "/page.img")
        case.put("empty.img", b"", shown=False)
        case.call("inspect", server.address + "/empty.img")
        case.preset({"base": {"url": url, "sha256": case.battery.known[0][0]}})
        case.call("plan", "--preset", "preset.json")
    case.call("inspect", url)


def no_base(case):
    settings(case)
    case.both("inspect", nobody() + "/base.img.xz")
    for url in ("http://images.example/x.img.xz", "ftp://images.example/x.img", "https://", "https://user:word@a/x.img", "file:///x.img"):
        case.call("inspect", url)


def no_program(case):
    """A release from a mirror that is a folder, and is empty."""
    case.base()
    settings(case, releases=[{"product": "vault", "address": "mirror"}])
    case.preset(join({"agent": {"version": "1.20.4"}}, {}))
    case.call("plan", "--base", "./base.img.xz", "--preset", "preset.json")
    settings(case, releases=[{"product": "vault", "address": nobody()}])
    case.call("plan", "--base", "./base.img.xz", "--preset", "preset.json", "--json")


def cases(_):
    for name, texts in WRONG.items():
        yield "wrong-" + name, wrong(texts)
    yield "lists-from-files", lists_from_files
    yield "lists-in-disorder", lists_in_disorder
    yield "lists-by-address", lists_by_address
    yield "unreachable", unreachable
    yield "bases-by-address", bases_by_address
    yield "no-base", no_base
    yield "no-program", no_program
