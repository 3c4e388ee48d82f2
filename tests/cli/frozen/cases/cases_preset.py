"""Presets: what is refused, field by field, and what the kept ones are asked."""
import json
import os

from fake_vault import ROLE_ID
from presets import EVERYTHING, FILES, JOINING, WORKER
from small_card import SSH_KEY


def user(**fields):
    return {"user": {"name": "pi", "sshKeys": [SSH_KEY]} | fields}


def wifi(**fields):
    return {"wifi": {"ssid": "hashi"} | fields}


def ethernet(**fields):
    return {"network": {"ethernet": {"method": "static"} | fields}}


def layout(*partitions, **fields):
    return {"layout": fields | {"partitions": list(partitions)}}


def part(**fields):
    return {"label": "data", "size": "1GiB", "mount": "/srv/data"} | fields


def join(vault=None, consul=None, approle=None, **fields):
    own = {"address": "https://vault.example:8200", "approle": {"roleId": ROLE_ID} | (approle or {}), "agent": {"inBase": True}}
    return {"join": {"vault": own | (vault or {}), "consul": {"retryJoin": ["consul.example"], "inBase": True} | (consul or {})} | fields}


def file(**fields):
    return {"files": [{"source": "motd", "path": "/etc/motd"} | fields]}


# name: the presets of that case, each of one wrong field.
WRONG = {
    "keys": [{"hots": {}}, {"zzz": 1}, {"name": ""}, {"name": " a"}, {"name": "x" * 101}, {"name": 7}, {"schema": 2}, {"schema": "1"},
             {"parent": ""}, {"host": []}, {"host": {"patern": "a"}}],
    "base": [{"base": {}}, {"base": {"url": "https://a/b", "id": "sample"}}, {"base": {"url": "http://a/b"}}, {"base": {"url": "ftp://a/b"}},
             {"base": {"id": "../x"}}, {"base": {"id": "sample", "sha256": "12"}}, {"base": {"file": ""}}],
    "host-pattern": [{"host": {"pattern": pattern}} for pattern in
                     ("bad_name", "", "-a", "a-", "pi-{n", "pi-{m}", "pi-{n:99}", "münchen-{n}", "a" * 64, "pi.{n}", "a b")],
    "host-first": [{"host": {"first": first}} for first in (-1, 1000001, 1.5, "1")],
    "host-key": [{"host": {"mdns": "yes"}}, {"host": {"sshHostKey": "yes"}}],
    "user-name": [user(name=name) for name in ("root", "daemon", "Pi", "", "1pi", "a" * 33, "pi:x")],
    "user-keys": [user(sshKeys=keys) for keys in
                  (["-----BEGIN OPENSSH PRIVATE KEY-----"], ["ssh-dss AAAA"], ["ssh-ed25519 AAAA"], ["ssh-rsa " + SSH_KEY.split()[1]],
                   [SSH_KEY + "\nmore"], [7], "one", [""])],
    "user-access": [{"user": {"name": "pi"}}, {"user": {}}, user(passwordLogin=1), user(passwordlessSudo="no")],
    "wifi-ssid": [wifi(ssid=ssid) for ssid in ("", "a" * 33, "é" * 17, 7)] + [{"wifi": {}}],
    "wifi-security": [wifi(security=security) for security in ("wep", "WPA2", "")],
    "wifi-country": [wifi(country=country) for country in ("it", "ITA", "XX", "")],
    "ethernet": [ethernet(), ethernet(address="10.0.0.1"), ethernet(address="10.0.0.300/24"), ethernet(address="10.0.0.1/33"),
                 ethernet(address="10.0.0.{n}/24", gateway="10.0.1.1"), ethernet(address="10.0.0.1/24", gateway="x"),
                 ethernet(address="10.0.0.1/24", dns=["8.8.8"]), {"network": {"ethernet": {"method": "auto"}}},
                 {"network": {"ethernet": {"method": "dhcp", "address": "10.0.0.1/24"}}}],
    "locale": [{"locale": {"timezone": "Rome time"}}, {"locale": {"timezone": "../etc"}}, {"locale": {"keyboard": "IT!"}},
               {"locale": {"language": "english"}}, {"locale": {"language": ""}}, {"locale": {"lang": "en"}}],
    "layout-sizes": [layout(part(size=size)) for size in ("0", "big", "101%", "12.345%", "-1GiB", "1MiB", "", 5)],
    "layout-rest": [layout(part(size="rest"), part(label="b", mount="/srv/b", size="rest")), layout(part(min="1GiB")),
                    layout(part(size="rest", min="10%")), layout(part(size="60%"), part(label="b", mount="/srv/b", size="60%")),
                    layout(root={"size": "rest"}, *[part(size="rest")])],
    "layout-filesystems": [layout(part(filesystem="ntfs")), layout(part(filesystem="xfs", size="200MiB")),
                           layout(part(filesystem="btrfs", size="100MiB")), layout(part(filesystem="f2fs", size="32MiB")),
                           layout(part(filesystem="vfat", size="16MiB")), layout(part(filesystem="swap")),
                           layout(part(filesystem="raw")), layout(part(filesystem="xfs", label="a" * 13)),
                           layout(part(filesystem="vfat", label="a" * 12))],
    "layout-mounts": [layout(part(mount=mount)) for mount in
                      ("/", "/etc/x", "/boot", "srv", "/srv/../x", "/srv/", "/srv/a b", "/proc", "", "/usr/local")]
    + [layout(part(), part(label="b")), layout(part(), part(label="b", mount="/srv/data/b")), layout(part(), part(mount="/srv/b"))],
    "layout-owners": [layout(part(owner="root")), layout(part(owner="a:b:c")), layout(part(mode="999")), layout(part(mode="7")),
                      layout(part(options=["a,b"])), layout(part(options=["rw noatime"])), layout(part(label="a b")),
                      layout(part(copy="yes"))],
    "layout-table": [layout(table="apm"), layout(root={}), layout(root={"size": "1KiB"}), {"layout": {"partitions": {}}},
                     layout(*[part(label=f"p{n}", mount=f"/srv/p{n}") for n in range(61)])],
    "join-vault": [join({"address": address}) for address in ("http://vault.example:8200", "vault.example", "https://", "https://u:p@a")]
    + [join({"namespace": "a//b"}), join({"caFile": ""}), join({"gossip": {"path": "kv/data/x"}}),
       join({"gossip": {"path": "../x", "key": "a"}}), join({"ca": {"path": "kv/data/x", "key": "a b"}}),
       join({"agentCertificate": {"mount": "pki", "role": "a", "ttl": "soon"}}),
       join({"address": "http://vault.example:8200", "insecureHttp": "yes"}),
       join({"address": "http://vault.example:8200/ui", "insecureHttp": True}),
       join({"agentCertificate": {"mount": "pki", "role": "a", "commonName": "{n}.node.consul"}}),
       join({"agentCertificate": {"mount": "pki", "role": "a", "altNames": ["{host}", "a b"]}}),
       join({"agentCertificate": {"mount": "pki", "role": "a", "ipSans": ["localhost"]}})],
    "join-approle": [join(approle=fields) for fields in
                     ({"mount": "auth/"}, {"role": "a b"}, {"roleId": ""}, {"identity": "never"}, {"wrapTtl": "1d"}, {"wrapTtl": "0h"},
                      {"wrapTtl": "800h"}, {"boundCidrs": ["10.0.0.1/24"]}, {"boundCidrs": ["10.0.0.0"]}, {"secret": "x"})],
    "join-agent": [join({"agent": fields}) for fields in
                   ({}, {"version": "1.2.3", "inBase": True}, {"version": "latest"}, {"product": "nomad", "version": "1.2.3"},
                    {"inBase": False}, {"file": ""})],
    "join-consul": [join(consul=fields) for fields in
                    ({"datacenter": "DC 1"}, {"retryJoin": []}, {"retryJoin": ["a b"]}, {"retryJoin": ["provider=aws secret_access_key=x"]},
                     {"bind": {}}, {"bind": {"interface": "eth0", "subnet": "10.0.0.0/8"}}, {"bind": {"subnet": "10.0.0.1/8"}},
                     {"http": {}}, {"http": {"address": "http://consul.example"}}, {"nodeMeta": {"consul-x": "a"}},
                     {"nodeMeta": {"a b": "c"}}, {"nodeMeta": {"a": "x" * 513}}, {"version": "1"}, {"version": "1.2.3"})],
    "join-parts": [{"join": {}}, {"join": {"vault": {}, "consul": {}}}, join(consulTemplate={}), join(nomad={})],
    "files": [file(path=path) for path in ("etc/motd", "/etc/../motd", "/etc/", "/etc/a b", "")]
    + [file(source=""), file(mode="rw"), file(owner="root"), {"files": [{"source": "a"}]}, file() | layout(part(mount="/srv/data"))
       | {"files": [{"source": "motd", "path": "/srv/data/motd"}]},
       {"files": [{"source": "a", "path": "/etc/a"}, {"source": "b", "path": "/etc/a"}]}],
    "commands": [{"firstBoot": {"commands": [command]}} for command in ("", "a\nb", "x" * 4097, 7)]
    + [{"firstBoot": {"packages": [package]}} for package in ("A", "a b", "-x", "")] + [{"firstBoot": {"command": []}}],
}

TEXTS = {"not-json": b"\x00\xff{{{", "empty": b"", "list": b"[]", "twice": b'{"schema":1,"name":"a","name":"b"}',
         "cut": b'{"schema":1,"name":"a"', "comment": b'{"schema":1,"name":"a"} // b', "no-schema": b'{"name":"a"}',
         "bad-utf8": b'{"schema":1,"name":"\xff"}'}


def wrong(presets):
    def act(case):
        case.put("motd", "hello\n", shown=False)
        for changes in presets:
            case.preset(changes)
            case.call("preset", "validate", "preset.json")
        case.call("preset", "validate", "preset.json", "--json")
    return act


def texts(case):
    for name, text in TEXTS.items():
        case.put(name, text, shown=False)
        case.note(f"{name}: {text!r}")
        case.call("preset", "validate", name)
    case.put("large", b'{"name":"' + b"x" * 1100000, shown=False)
    case.call("preset", "validate", "large")
    case.call("preset", "validate", "nothing.json")
    case.call("preset", "validate", "nothing.json", "--json")
    case.call("preset", "validate", ".")
    case.call("preset", "show", "no such name")


def put_all(case):
    for name, preset in (("worker", WORKER), ("joining", JOINING), ("everything", EVERYTHING)):
        case.put(name + ".json", preset, shown=False)
    for name, content in FILES.items():
        case.put("files/" + name, content, shown=False)


def good(case):
    put_all(case)
    for name in ("worker", "joining", "everything"):
        case.both("preset", "validate", name + ".json")
        case.both("preset", "show", name + ".json")


def sample(battery):
    def act(case):
        with open(os.path.join(battery.source, "packaging/sample-preset.json"), encoding="utf-8") as text:
            case.put("sample.json", json.load(text))
        case.both("preset", "validate", "sample.json")
        case.call("preset", "show", "sample.json")
    return act


def kept(case):
    case.both("preset", "list")
    put_all(case)
    case.both("preset", "import", "worker.json")
    case.call("preset", "import", "joining.json", "--json")
    case.call("preset", "import", "joining.json")
    case.both("preset", "list")
    case.call("preset", "show", "worker")
    case.both("preset", "validate", "worker")
    case.both("preset", "export", "worker", "out.json")
    case.call("preset", "export", "worker", "out2.json", "--json")
    case.call("preset", "export", "nobody", "out3.json")
    case.both("preset", "delete", "worker")
    case.call("preset", "delete", "joining", "--json")
    case.call("preset", "list")


def with_files(case):
    put_all(case)
    case.call("preset", "import", "worker.json")
    folder = os.path.join(case.work, "folder")
    case.call("preset", "export", "worker", folder, "--files")
    case.call("preset", "export", "worker", folder, "--files")
    case.call("preset", "validate", "folder/preset.json")
    case.call("preset", "validate", "folder")
    case.call("preset", "delete", "worker")
    case.both("preset", "import", "folder")
    os.remove(os.path.join(case.work, "folder/files/motd"))
    case.call("preset", "export", "worker", "other", "--files")


def with_files_here(case):
    """The folder by a relative path."""
    put_all(case)
    case.call("preset", "import", "joining.json")
    case.call("preset", "export", "joining", "folder", "--files", "--json")
    case.call("preset", "show", "folder/preset.json")


def spoilt(case):
    """One that cannot be used does not hide the others."""
    case.preset({"name": "good"})
    case.call("preset", "import", "preset.json")
    case.put("~/config/landfall/presets/bad.json", '{"schema": 1, "name": "bad", "hots": {}}')
    case.both("preset", "list")
    case.call("preset", "show", "bad")


def packer(case):
    case.put("template.json", {"builders": [{"type": "arm", "image_type": "dos", "image_partitions": [
        {"name": "boot", "type": "c", "start_sector": 8192, "size": "256M", "mountpoint": "/boot"},
        {"name": "root", "type": "83", "size": "4G", "mountpoint": "/", "filesystem": "ext4"},
        {"name": "data", "type": "83", "size": 0, "mountpoint": "/srv/data", "filesystem": "ext4"}]}]})
    case.both("preset", "import", "template.json")
    case.call("preset", "show", "template")
    case.put("other.json", {"builders": [{"type": "arm", "image_partitions": []}]})
    case.call("preset", "import", "other.json")


HCL = """variable "data" {
  type    = string
  default = "2G"
}
source "arm" "ubuntu" {
  file_urls  = [join("/", ["https://example.org", "a.img.xz"])]
  image_type = "gpt"
  image_partitions {
    name         = "boot"
    size         = "256M"
    start_sector = "2048"
    filesystem   = "vfat"
    mountpoint   = "/boot/firmware"
  }
  image_partitions {
    name       = "root"
    size       = "4G"
    filesystem = "ext4"
    mountpoint = "/"
  }
  image_partitions {
    name       = "data"
    size       = SIZE
    filesystem = "ext4"
    mountpoint = "/srv/data"
  }
}
"""


def packer_hcl(case):
    case.put("cluster.pkr.hcl", HCL.replace("SIZE", "var.data"))
    case.both("preset", "import", "cluster.pkr.hcl")
    case.call("preset", "show", "cluster")
    for name, size in (("none", "var.none"), ("function", 'lower("2G")'), ("number", "2G"), ("open", '"2G')):
        case.put(name + ".pkr.hcl", HCL.replace("SIZE", size))
        case.call("preset", "import", name + ".pkr.hcl")
    case.put("docker.pkr.hcl", 'source "docker" "a" {\n}\n')
    case.call("preset", "import", "docker.pkr.hcl")


def cases(battery):
    for name, presets in WRONG.items():
        yield "wrong-" + name, wrong(presets)
    yield "wrong-texts", texts
    yield "good", good
    yield "sample", sample(battery)
    yield "kept", kept
    yield "with-files", with_files
    yield "with-files-here", with_files_here
    yield "spoilt", spoilt
    yield "packer", packer
    yield "packer-hcl", packer_hcl
