#!/usr/bin/env python3
"""Base images and programs from the network, as a user has them: nginx by TLS with a CA of the user's, a list, a preset with base.url
and programs by version, the cache and its limit.

Usage: network.py LANDFALL_CLI
"""
import hashlib
import json
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from cards import PRESET, Cli  # noqa: E402
from small_card import main, need, put, run, wait_for  # noqa: E402

GPG = ("gpg", "-q", "--batch", "--pinentry-mode", "loopback", "--passphrase", "")


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


class Nginx:
    """The packaged nginx over a folder, by TLS with a certificate of a CA that it makes."""

    def __init__(self, folder):
        self.folder, self.root = folder, os.path.join(folder, "www")
        os.makedirs(self.root)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.ca = os.path.join(folder, "ca.pem")
        self.make_certificate()
        names = "".join(f"{name}_temp_path {folder}/{name};" for name in
                        ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        put(folder, "/nginx.conf", f"""daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log;
events {{ worker_connections 64; }}
http {{ access_log {folder}/access.log; {names}
  server {{ listen 127.0.0.1:{self.port} ssl; ssl_certificate {folder}/server.pem; ssl_certificate_key {folder}/server.key;
           root {self.root}; }} }}
""")
        self.process = subprocess.Popen(["nginx", "-c", folder + "/nginx.conf", "-e", folder + "/error.log"])
        wait_for("nginx", self.answers, 10)

    def make_certificate(self):
        f = self.folder
        curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
        run("openssl", "req", "-x509", *curve, "-keyout", f + "/ca.key", "-out", self.ca, "-days", "2", "-subj", "/CN=Lab CA")
        run("openssl", "req", *curve, "-keyout", f + "/server.key", "-out", f + "/csr", "-subj", "/CN=127.0.0.1")
        put(f, "/names", "subjectAltName=IP:127.0.0.1\n")
        run("openssl", "x509", "-req", "-in", f + "/csr", "-CA", self.ca, "-CAkey", f + "/ca.key", "-CAcreateserial",
            "-days", "2", "-extfile", f + "/names", "-out", f + "/server.pem")

    def answers(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def url(self, name):
        return f"https://127.0.0.1:{self.port}/{name}"

    def requests(self, name):
        with open(self.folder + "/access.log", encoding="utf-8") as log:
            return sum(f"/{name} " in line for line in log)

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


def publish(folder, mirror, name, version):
    """A release as its publisher lays it out, signed by a key of the test's own."""
    target = os.path.join(mirror, name, version)
    os.makedirs(target)
    elf = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHI", 2, 0xB7, 1) + bytes(44)
    stem = os.path.join(target, f"{name}_{version}_")
    archive = stem + "linux_arm64.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, elf + bytes(5000) + name.encode())
        file.writestr("LICENSE.txt", "Mozilla Public License, version 2.0\n")
    with open(stem + "SHA256SUMS", "w", encoding="utf-8") as file:
        file.write(f"{sha256(archive)}  {os.path.basename(archive)}\n")
    environment = dict(os.environ, GNUPGHOME=folder + "/gnupg")
    if not os.path.exists(folder + "/gnupg"):
        os.mkdir(folder + "/gnupg", 0o700)
        subprocess.run([*GPG, "--quick-gen-key", "lab@example", "ed25519", "sign", "never"], env=environment, check=True)
        with open(folder + "/lab.gpg", "wb") as file:
            subprocess.run(["gpg", "-q", "--export"], env=environment, check=True, stdout=file)
    subprocess.run([*GPG, "--detach-sign", "-o", stem + "SHA256SUMS.sig", stem + "SHA256SUMS"], env=environment, check=True)


def settings(cli, **keys):
    put(cli.folder, "/config/landfall/network.json", json.dumps({"schema": 1, "officialCatalog": False, **keys}))


def refused(cli, *words):
    code, answer = cli.run(*words)
    assert code != 0 and "error" in answer, f"{' '.join(words)}: exit {code}: {answer}"
    return code, answer["error"]["message"]


def bases(cli, web):
    url = web.url("base.img.xz")
    code, said = refused(cli, "inspect", url)
    assert code == 5 and "certificate that failed verification" in said, said
    settings(cli, caFile=web.ca, catalogs=[web.url("list.json")])
    found = cli.good("inspect", url)
    assert found["sha256"] == sha256(cli.base) and found["remarks"] == [], found
    local = cli.good("inspect", cli.base)
    assert local["decodedSha256"] == found["decodedSha256"]
    listed = cli.good("base", "list")["bases"]
    assert [one["url"] for one in listed] == [url] and not listed[0]["pinned"], listed
    code, said = refused(cli, "inspect", "http://images.example/a.img.xz")
    assert code == 3 and "plain http" in said, said
    code, said = refused(cli, "base", "add", web.url("base.img.xz?x"), "--sha256", "a" * 64)
    assert code == 3 and "a" * 64 in said and sha256(cli.base) in said, said
    code, said = refused(cli, "inspect", web.url("nowhere.img"))
    assert code == 3 and "404" in said, said
    print("bases by address: good")


def catalogs(cli, web):
    decoded = cli.good("inspect", cli.base)["decodedSha256"]
    put(web.root, "/sub.json", json.dumps({"os_list": [
        {"name": "Lab Lite", "url": "base.img.xz?lite", "extract_sha256": decoded, "extract_size": 112 << 20,
         "devices": ["pi5-64bit"], "init_format": "cloudinit", "release_date": "2026-11-01"},
        {"name": "Wrong", "url": "base.img.xz?wrong", "extract_sha256": "c" * 64}]}))
    put(web.root, "/list.json", json.dumps({
        "imager": {"devices": [{"name": "Pi 5", "tags": ["pi5-64bit"], "matching_type": "exclusive"}]},
        "os_list": [{"name": "Lab", "subitems_url": "sub.json"}]}))
    shown = cli.good("catalog", "list", "--board", "pi 5", "--arch", "arm64", "--search", "lite")["lists"][0]
    assert [one["name"] for one in shown["images"]] == ["Lab Lite"], shown
    assert shown["images"][0]["url"] == web.url("base.img.xz?lite") and shown["images"][0]["groups"] == ["Lab"], shown
    asked = web.requests("list.json")
    cli.good("catalog", "list")
    assert web.requests("list.json") == asked, "a young list is not asked for again"
    cli.good("catalog", "refresh")
    assert web.requests("list.json") == asked + 1
    text = cli.text("catalog", "list")
    assert "Lab / Lab Lite (2026-11-01, arm64)" in text and web.url("base.img.xz?lite") in text, text
    remarks = cli.good("inspect", web.url("base.img.xz?lite"))["remarks"]
    assert len(remarks) == 1 and "cloudinit" in remarks[0], remarks
    code, said = refused(cli, "inspect", web.url("base.img.xz?wrong"))
    assert code == 3 and "c" * 64 in said and decoded in said, said
    code, said = refused(cli, "catalog", "list", "--board", "Pi 7")
    assert code == 3 and "Pi 5" in said, said
    print("lists: good")


def presets(cli, web):
    mirror = web.root + "/releases"
    publish(cli.folder, mirror, "consul", "1.22.6")
    publish(cli.folder, mirror, "vault", "1.20.4")
    releases = [{"product": name, "address": web.url("releases"), "keyring": cli.folder + "/lab.gpg"}
                for name in ("consul", "vault")]
    settings(cli, caFile=web.ca, releases=releases)
    join = {"vault": {"address": "https://vault.example:8200", "approle": {"role": "node", "roleId": "r-1"},
                      "agent": {"product": "vault", "version": "1.20.4"}},
            "consul": {"retryJoin": ["consul.example"], "version": "1.22.6"}}
    preset = dict(PRESET, join=join, base={"url": web.url("base.img.xz?preset"), "sha256": sha256(cli.base)})
    put(cli.folder, "/join.json", json.dumps(preset))
    card = os.path.join(cli.folder, "card.img")
    plan = cli.good("plan", "--preset", cli.folder + "/join.json", "--host", "pi-01")
    assert [one["name"] for one in plan["programs"]] == ["vault", "consul"], plan["programs"]
    assert plan["programs"][1]["license"] == "Mozilla Public License 2.0", plan["programs"]
    assert plan["programs"][1]["keyring"] == cli.folder + "/lab.gpg", plan["programs"]
    warned = [one["message"] for one in plan["warnings"] if "Not from its publisher" in one["message"]]
    assert len(warned) == 2, plan["warnings"]
    text = cli.text("plan", "--preset", cli.folder + "/join.json", "--host", "pi-01")
    assert "consul 1.22.6 for arm64" in text and "not the publisher's key" in text, text
    web.stop()  # all of it is in the cache now
    written = cli.good("write", "--yes", "--preset", cli.folder + "/join.json", "--to", card + "=pi-01")["targets"][0]
    assert written["result"] == "written", written
    run("dd", "if=" + card, "of=" + cli.folder + "/root.ext4", "bs=1M", "skip=48", "count=112", "status=none")
    run("debugfs", "-R", f"dump /usr/local/bin/consul {cli.folder}/consul", cli.folder + "/root.ext4")
    with open(cli.folder + "/consul", "rb") as file:
        assert file.read().endswith(b"consul"), "the program of the release is on the card"
    print("base.url and programs by version: good, written offline")

    settings(cli)
    code, said = refused(cli, "plan", "--preset", cli.folder + "/join.json", "--host", "pi-01")
    assert code == 5 and "releases.hashicorp.com" in said, "the publisher's own is not taken from a mirror's cache: " + said
    return preset


def limits(cli, preset):
    """Oldest out first, what a preset pins last."""
    cli.good("preset", "import", cli.folder + "/join.json")
    listed = cli.good("base", "list")["bases"]
    assert len(listed) == 1 and listed[0]["pinned"], listed
    other = os.path.join(cli.folder, "other.img")
    run("xz", "-dk", cli.base)
    os.rename(cli.base.removesuffix(".xz"), other)
    with open(other, "r+b") as file:
        file.seek(60 << 20)
        file.write(b"other")
    cli.good("base", "add", other)
    assert len(cli.good("base", "list")["bases"]) == 2
    pinned = listed[0]["allocated"]
    settings(cli, cacheLimit=str(pinned + 500_000))
    cli.good("inspect", listed[0]["id"])
    left = [one["id"] for one in cli.good("base", "list")["bases"]]
    assert left == [listed[0]["id"]], left
    settings(cli)
    cli.good("base", "remove", listed[0]["id"])
    assert cli.good("base", "list")["bases"] == []
    cli.good("base", "clear")
    print("the cache's limit: good")


def test():
    need("nginx", "openssl", "gpg", "gpgv", "mke2fs", "sfdisk", "mkfs.vfat", "mcopy", "debugfs", "xz")
    with tempfile.TemporaryDirectory(prefix="landfall-network-", dir="/var/tmp") as folder:
        os.environ["no_proxy"] = "127.0.0.1"
        cli = Cli(sys.argv[1], folder)
        web = Nginx(folder + "/nginx")
        try:
            shutil.copy(cli.base, web.root + "/base.img.xz")
            settings(cli)
            bases(cli, web)
            catalogs(cli, web)
            preset = presets(cli, web)
            limits(cli, preset)
        finally:
            web.stop()
            if os.path.exists(folder + "/gnupg"):
                subprocess.run(["gpgconf", "--kill", "gpg-agent"], env=dict(os.environ, GNUPGHOME=folder + "/gnupg"), check=False)


if __name__ == "__main__":
    main(test)
