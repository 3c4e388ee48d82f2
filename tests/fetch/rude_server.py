#!/usr/bin/env python3
"""A web server without manners, for tests of downloads.

Usage: rude_server.py FOLDER [CERTIFICATE KEY]

Serves on a port of 127.0.0.1 that it prints, until its standard input ends. /MANNER/FILE[?key=value...] is a file of FOLDER
with that manner; /log is what was asked for so far, as JSON.
"""
import http.server
import json
import os
import socket
import ssl
import struct
import sys
import threading
import time
import urllib.parse

FOLDER = sys.argv[1]
LOCK = threading.Lock()
LOG = []
SEEN = {}


def nested(depth):
    """A list whose groups lie in one another."""
    return ('{"os_list":[' + '{"name":"g","subitems":[' * depth + ']}' * depth + ']}').encode()


class Rude(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        parts = urllib.parse.urlsplit(self.path)
        self.query = dict(urllib.parse.parse_qsl(parts.query))
        words = parts.path.strip("/").split("/", 1)
        with LOCK:
            self.time = SEEN[self.path] = SEEN.get(self.path, 0) + 1
            if words[0] != "log":
                LOG.append({"path": self.path, "range": self.headers.get("Range"),
                            "ifRange": self.headers.get("If-Range"),
                            "ifNoneMatch": self.headers.get("If-None-Match"),
                            "ifModifiedSince": self.headers.get("If-Modified-Since")})
        self.name = words[1] if len(words) > 1 else ""
        manner = getattr(self, "manner_" + words[0].replace("-", "_"), None)
        if manner is None or (words[0] == "good" and not os.path.exists(os.path.join(FOLDER, self.name))):
            self.manner_status(404)
            return
        manner()

    # What the manners are made of.

    def content(self):
        with open(os.path.join(FOLDER, self.name), "rb") as file:
            return file.read()

    def head(self, status, length, **more):
        self.send_response(status)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for name, value in more.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def hang_up(self):
        """With a reset, as a crash or a router does: what is under way is lost. ?gently=1: with an end, behind all that was sent."""
        self.wfile.flush()
        self.close_connection = True
        if self.query.get("gently"):
            self.connection.shutdown(socket.SHUT_WR)
        else:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()

    def send(self, content, most=None, tag='"one"', ranges=True, pause=0.0, **more):
        """The file, or the range of it that was asked for; at most so many bytes of it, then the line goes dead."""
        first = 0
        asked = self.headers.get("Range", "")
        condition = self.headers.get("If-Range")
        if ranges and asked.startswith("bytes=") and asked.endswith("-") and condition in (None, tag):
            first = int(asked[6:-1])
        if tag:
            more["ETag"] = tag
        body = content[first:]
        if first:
            more["Content_Range"] = f"bytes {first}-{len(content) - 1}/{len(content)}"
        self.head(206 if first else 200, len(body), **more)
        if most is not None and most < len(body):
            self.wfile.write(body[:most])
            self.hang_up()
            return
        piece = 65536 if pause else max(len(body), 1)
        for at in range(0, len(body), piece):
            self.wfile.write(body[at:at + piece])
            self.wfile.flush()
            time.sleep(pause)

    # The manners.

    def manner_good(self):
        if self.headers.get("If-None-Match") == '"one"':
            self.head(304, None, ETag='"one"')
            return
        self.send(self.content())

    def manner_break(self):
        self.send(self.content(), int(self.query["after"]))

    def manner_break_no_ranges(self):
        """Gets a little further each time, and has to start over each time."""
        self.send(self.content(), int(self.query["after"]) * self.time, tag=None, ranges=False)

    def manner_change(self):
        """Another file after the first break."""
        content = self.content()
        if self.time == 1:
            self.send(bytes(len(content)), len(content) // 2, tag='"old"')
        else:
            self.send(content, tag='"new"')

    def manner_change_silently(self):
        """The same, and nothing in the answer says so."""
        content = self.content()
        if self.time == 1:
            self.send(bytes(len(content)), len(content) // 2, tag=None, ranges=False)
        else:
            self.send(content, tag=None, ranges=False)

    def manner_change_in_part(self):
        """Gives a range of another file, for all that If-Range says."""
        content = self.content()
        if self.time == 1:
            self.send(bytes(len(content)), len(content) // 2, tag='"old"')
        elif self.headers.get("Range"):
            first = int(self.headers["Range"][6:-1])
            self.head(206, len(content) - first, ETag='"new"',
                      Content_Range=f"bytes {first}-{len(content) - 1}/{len(content)}")
            self.wfile.write(content[first:])
        else:
            self.send(content, tag='"new"')

    def manner_stall(self):
        content = self.content()
        stalls = self.time <= int(self.query.get("times", "1"))
        if not stalls:
            self.send(content)
            return
        self.head(200, len(content), ETag='"one"')
        self.wfile.write(content[:int(self.query["after"])])
        self.wfile.flush()
        time.sleep(float(self.query.get("for", "20")))
        self.close_connection = True

    def manner_slow(self):
        pause = float(self.query["pause"])
        self.send(self.content(), pause=pause)

    def manner_promise_more(self):
        content = self.content()
        self.head(200, len(content) + 1000, ETag='"one"')
        self.wfile.write(content)
        self.close_connection = True

    def manner_promise_less(self):
        content = self.content()
        self.head(200, len(content) - 1000, ETag='"one"')
        self.wfile.write(content)
        self.close_connection = True

    def chunk(self, piece):
        self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))

    def manner_chunked(self):
        content = self.content()
        self.head(200, None, Transfer_Encoding="chunked")
        for at in range(0, len(content), 50000):
            self.chunk(content[at:at + 50000])
        self.chunk(b"")

    def manner_chunked_cut(self):
        """Breaks off between two chunks, ?times, in the middle or ?after so many bytes."""
        content = self.content()
        cut = int(self.query.get("after", len(content) // 2))
        self.head(200, None, Transfer_Encoding="chunked")
        self.chunk(content[:cut])
        if self.time <= int(self.query.get("times", "2")):
            self.hang_up()
            return
        self.chunk(content[cut:])
        self.chunk(b"")

    def manner_chunked_close_cut(self):
        """Says that it closes the connection, and closes it between two chunks, ?times, ?after so many bytes."""
        content = self.content()
        cut = int(self.query.get("after", len(content) // 2))
        tag = {"ETag": '"one"'} if self.query.get("ranges") else {}
        first = 0
        if tag and self.headers.get("Range") and self.headers.get("If-Range") in (None, '"one"'):
            first = int(self.headers["Range"][6:-1])
            if first >= len(content):
                self.head(416, 0, Content_Range=f"bytes */{len(content)}", Connection="close")
                return
            tag["Content_Range"] = f"bytes {first}-{len(content) - 1}/*"
        self.head(206 if first else 200, None, Transfer_Encoding="chunked", Connection="close", **tag)
        broken = self.time <= int(self.query.get("times", "2"))
        for at in range(first, cut if broken else len(content), 50000):
            self.chunk(content[at:min(at + 50000, cut if broken else len(content))])
        if broken:
            self.wfile.flush()
            time.sleep(0.05)
            self.hang_up()
            return
        self.chunk(b"")
        self.close_connection = True

    def manner_chunked_close(self):
        """Says that it closes the connection behind the file, and does."""
        content = self.content()
        self.head(200, None, Transfer_Encoding="chunked", Connection="close")
        self.chunk(content)
        self.chunk(b"")
        self.close_connection = True

    def manner_chunked_no_goodbye(self):
        """Closes the connection behind a whole file without having said so; a range behind the end is told as that."""
        content = self.content()
        if self.headers.get("Range") == f"bytes={len(content)}-":
            self.head(416, 0, Content_Range=f"bytes */{len(content)}")
            return
        self.head(200, None, Transfer_Encoding="chunked", ETag='"one"')
        self.chunk(content)
        self.chunk(b"")
        self.query["gently"] = "1"
        self.hang_up()

    def manner_chunked_then_gone(self):
        """The same, but the end shows only to who asks again on that connection: it gets no answer there."""
        self.gone = True
        content = self.content()
        if self.headers.get("Range") == f"bytes={len(content)}-":
            self.head(416, 0, Content_Range=f"bytes */{len(content)}")
            return
        self.head(200, None, Transfer_Encoding="chunked", ETag='"one"')
        self.chunk(content)
        self.chunk(b"")

    def do_HEAD(self):
        if getattr(self, "gone", False):
            self.hang_up()
        else:
            self.send_error(501)

    def manner_endless(self):
        self.head(200, None, Transfer_Encoding="chunked")
        try:
            while True:
                self.chunk(bytes(65536))
        except OSError:
            self.close_connection = True

    def manner_drip(self):
        """?bytes every ?pause seconds, for ever; ?length says how many there are, else nothing does; ?code is another answer."""
        code, size = int(self.query.get("code", "200")), int(self.query.get("bytes", "10"))
        length = self.query.get("length")
        more = {"ETag": '"one"'} if code == 200 else {}
        if length is None:
            more["Transfer_Encoding"] = "chunked"
        self.head(code, length, **more)
        try:
            while True:
                if length is None:
                    self.chunk(bytes(size))
                else:
                    self.wfile.write(bytes(size))
                self.wfile.flush()
                time.sleep(float(self.query.get("pause", "0.1")))
        except OSError:
            self.close_connection = True

    def manner_slow_first(self):
        """Slow the first time, then the file."""
        if self.time > 1:
            self.send(self.content())
            return
        content = self.content()
        self.head(200, len(content), ETag='"one"')
        try:
            for at in range(0, 4000, 10):
                self.wfile.write(content[at:at + 10])
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            self.close_connection = True

    def manner_wrong_range(self):
        content = self.content()
        if not self.headers.get("Range"):
            self.send(content, len(content) // 2)
            return
        self.head(206, len(content), ETag='"one"',
                  Content_Range=f"bytes 0-{len(content) - 1}/{len(content)}")
        self.wfile.write(content)

    def manner_to(self):
        """A redirect: ?to=ADDRESS."""
        self.head(302, 0, Location=self.query["to"])

    def manner_loop(self):
        self.head(302, 0, Location=self.path)

    def manner_hops(self):
        left = int(self.query["left"])
        self.head(301, 0, Location=f"/hops/{self.name}?left={left - 1}" if left else f"/good/{self.name}")

    def manner_status(self, code=None):
        body = b"<html>an explanation</html>"
        self.head(code or int(self.query["code"]), len(body), Content_Type="text/html")
        self.wfile.write(body)

    def manner_login(self):
        """For me, whose password is "open sesame"; ?to=ADDRESS redirects me."""
        if self.headers.get("Authorization") != "Basic bWU6b3BlbiBzZXNhbWU=":
            self.head(401, 0, WWW_Authenticate='Basic realm="images"')
        elif "to" in self.query:
            self.head(302, 0, Location=self.query["to"])
        else:
            self.send(self.content())

    def manner_busy(self):
        """503 for some times, then the file."""
        if self.time <= int(self.query["times"]):
            self.head(503, 0, Retry_After="1")
        else:
            self.send(self.content())

    def manner_page(self):
        body = (b"<!DOCTYPE html>\n<html><head><title>Please log in</title></head><body>"
                + b"<p>This network wants you to agree to something.</p>" * 40 + b"</body></html>")
        self.head(200, len(body), Content_Type="text/html; charset=utf-8")
        self.wfile.write(body)

    def manner_empty(self):
        self.head(200, 0)

    def manner_big_json(self):
        """So many MB of a list that is well-formed; ?silent=1 keeps its length to itself."""
        size = int(self.query["megabytes"])
        entry = (b'{"name":"' + b"x" * 1000 + b'","url":"https://example.com/a"},') * 1000
        total = len(b'{"os_list":[') + size * 1_000_000 // len(entry) * len(entry) + len(b'{}]}')
        silent = bool(self.query.get("silent"))
        if silent:
            self.head(200, None, Transfer_Encoding="chunked")
        else:
            self.head(200, total)
        put = self.chunk if silent else self.wfile.write
        try:
            put(b'{"os_list":[')
            for _ in range(size * 1_000_000 // len(entry)):
                put(entry)
            put(b'{}]}')
            if silent:
                put(b"")
        except OSError:
            self.close_connection = True

    def manner_nested(self):
        body = nested(int(self.query["depth"]))
        self.head(200, len(body))
        self.wfile.write(body)

    def manner_chain(self):
        """A list that refers to the next one: /chain/N."""
        number = int(self.name)
        body = json.dumps({"os_list": [
            {"name": f"image {number}", "url": "https://example.com/a.img.xz"},
            {"name": "more", "subitems_url": f"/chain/{number + 1}"}]}).encode()
        self.head(200, len(body))
        self.wfile.write(body)

    def manner_log(self):
        with LOCK:
            body = json.dumps(LOG).encode()
        self.head(200, len(body))
        self.wfile.write(body)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass  # a client that hangs up is what is tested


def main():
    server = Server(("127.0.0.1", 0), Rude)
    if len(sys.argv) > 2:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_address[1], flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
