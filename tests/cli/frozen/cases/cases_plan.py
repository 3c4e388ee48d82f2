"""Plans: what would be on a card, what is warned of, and what is refused before anything is written."""
import json
import os

from cases_preset import join, layout, part, put_all, user, wifi

PLAN = ("plan", "--base", "./base.img.xz", "--preset", "preset.json")


def planned(changes, *more):
    def act(case):
        case.base()
        case.preset(changes)
        case.both(*PLAN, *more)
    return act


def refused(presets, *more):
    """Each refused by `plan`, and the last one by `write` as well, which makes nothing."""
    def act(case):
        case.base()
        case.put("motd", "hello\n", shown=False)
        for changes in presets:
            case.preset(changes)
            case.call(*PLAN, *more)
        case.call(*PLAN, *more, "--json")
        case.call("write", *PLAN[1:], "--yes", "--to", "card.img")
        assert not os.path.exists(os.path.join(case.work, "card.img")), "a refused card is there"
    return act


def whole(preset):
    def act(case):
        case.base()
        put_all(case)
        case.both("plan", "--base", "./base.img.xz", "--preset", preset + ".json")
        case.call("plan", "--base", "./base.img.xz", "--preset", preset + ".json", "--host", "another", "--card-size", "32GB")
    return act


def sample(battery):
    def act(case):
        case.base()
        with open(os.path.join(battery.source, "packaging/sample-preset.json"), encoding="utf-8") as text:
            case.put("sample.json", json.load(text), shown=False)
        case.both("plan", "--base", "./base.img.xz", "--preset", "sample.json")
        case.call("plan", "--base", "./base.img.xz", "--preset", "sample.json", "--card-size", "2GB")
    return act


def bases(case):
    case.preset({})
    case.call("plan", "--preset", "preset.json")
    for base in ("0123456789abcdef", "nothing", "./nothing.img", "sample", "http://images.example/a.img", "ftp://a/b.img"):
        case.call("plan", "--base", base, "--preset", "preset.json")
    case.call("plan", "--base", "0123456789abcdef", "--preset", "preset.json", "--json")
    case.call("plan", "--base", "./nothing.img", "--preset", "nothing.json")


def preset_base(case):
    """The base that the preset names."""
    case.base()
    case.preset({"base": {"file": "base.img.xz"}})
    case.call("plan", "--preset", "preset.json", "--json")
    case.preset({"base": {"file": "base.img.xz", "sha256": "0" * 64}})
    case.call("plan", "--preset", "preset.json")
    case.preset({"base": {"file": "elsewhere.img"}})
    case.call("plan", "--preset", "preset.json")
    case.preset({"base": {"id": "0123456789abcdef"}})
    case.call("plan", "--preset", "preset.json")


def hosts(case):
    case.base()
    case.preset({})
    for host in ("a_b", "-a", "a" * 64, "é", "a.b", "PI-1"):
        case.call(*PLAN, "--host", host)
    case.preset({"host": {"pattern": "shelf{n+20:03}", "first": 7}})
    case.call(*PLAN)


def sizes(case):
    case.base()
    case.preset(layout(part(size="64MiB"), root={"size": "112MiB"}))
    answer = case.call(*PLAN, "--json")[0]
    least = answer["smallestCard"]
    case.call(*PLAN, "--card-size", str(least))
    case.call(*PLAN, "--card-size", str(least - 512))
    case.call(*PLAN, "--card-size", "200MB", "--json")
    case.call(*PLAN, "--card-size", "32GB")


def as_it_is(case):
    """Without a preset the image is written as it is."""
    case.base()
    case.both("plan", "--base", "./base.img.xz")
    case.call("plan", "--base", "./base.img.xz", "--card-size", "4GB")
    case.call("plan", "--base", "./base.img.xz", "--card-size", "64MiB")
    case.call("plan", "--base", "./base.img.xz", "--host", "pi-01")
    case.call("plan", "--base", "./base.img.xz", "--secrets", "nothing")
    case.call("plan", "--base", "./base.img.xz", "--preset", "")
    case.call("plan", "--base", "b")
    case.call("plan")


FILESYSTEMS = layout(
    part(label="minio", size="300MiB", filesystem="xfs", mount="/srv/minio", options=["noatime"]),
    part(label="b", size="10%", filesystem="btrfs", mount="/srv/b", owner="0:27", mode="2775"),
    part(label="f", size="64MiB", filesystem="f2fs", mount="/srv/f"), part(label="SHARE", size="100MB", filesystem="vfat", mount="/srv/share"),
    {"label": "swap", "size": "128MiB", "filesystem": "swap"}, {"label": "raw", "size": "rest", "min": "1GiB", "filesystem": "raw"},
    table="gpt", root={"size": "12.5%"})


def cases(battery):
    yield "defaults", planned({})
    yield "worker", whole("worker")
    yield "joining", whole("joining")
    yield "sample-preset", sample(battery)
    yield "filesystems", planned(FILESYSTEMS, "--card-size", "16GB")
    yield "rest-root", planned(layout(root={"size": "rest", "min": "100MiB"}), "--card-size", "1GB")
    yield "warnings", planned(user() | {"locale": {"language": "en_GB.UTF-8", "timezone": "Europe/Nowhere", "keyboard": "it"}}
                              | layout(part(options=["nofail"]), table="gpt") | {"firstBoot": {"packages": ["vim"]}})
    yield "no-login", planned(user(sshKeys=[]))
    yield "as-it-is", as_it_is
    yield "bases", bases
    yield "preset-base", preset_base
    yield "hosts", hosts
    yield "card-sizes", sizes
    yield "refused-wifi", refused([wifi(), wifi(security="open")])
    yield "refused-static", refused([{"network": {"ethernet": {"method": "static", "address": "10.0.0.{n}/24"}}}])
    yield "refused-mounts", refused([layout(part(mount="/var/lib/dpkg")), layout(part(mount="/home")), layout(part(mount="/etc/os-release"))])
    yield "refused-owners", refused([layout(part(owner="nobody:nogroup")), layout(part(owner="consul:consul")),
                                     {"files": [{"source": "motd", "path": "/etc/motd", "owner": "minio:minio"}]}])
    yield "refused-files", refused([{"files": [{"source": "nothing", "path": "/etc/motd"}]}, {"files": [{"source": ".", "path": "/etc/motd"}]},
                                    {"files": [{"source": "motd", "path": "/etc/motd/in"}]},
                                    {"files": [{"source": "motd", "path": "/usr"}]}])
    yield "refused-root", refused([layout(root={"size": "1MiB"}), layout(root={"size": "32MiB"})])
    yield "refused-programs", refused([join(), join({"agent": {"file": "nothing"}}), join({"agent": {"file": "motd"}})])
    yield "too-many-mbr", refused([layout(*[part(label=f"p{n}", mount=f"/srv/p{n}", size="16MiB") for n in range(4)],
                                          part(label="last", mount="/srv/last", size="2TiB"))])
