"""What was written, in every form; receipts are those of the fixtures."""
import json
import os
import shutil

HOSTILE = '=HYPERLINK("http://x", "y"),\n2'


def receipts_of(battery):
    return os.path.join(os.path.dirname(battery.base), "home/state/landfall/receipts")


def hosts_of(battery):
    """The id of each host's receipt."""
    found = {}
    for name in sorted(os.listdir(receipts_of(battery))):
        with open(os.path.join(receipts_of(battery), name), encoding="utf-8") as file:
            found[json.load(file)["host"]] = name.removesuffix(".json")
    return found


def put(case):
    """As of six seconds, one behind the other: the cards of the fixtures took less."""
    folder = os.path.join(case.home, "state/landfall/receipts")
    os.makedirs(folder)
    for second, (host, number) in enumerate(sorted(hosts_of(case.battery).items())):
        with open(os.path.join(receipts_of(case.battery), number + ".json"), encoding="utf-8") as file:
            receipt = json.load(file)
        receipt["when"] = f"2026-11-30T10:00:{second:02}Z"
        if host == "pi-02":
            receipt["drive"] = HOSTILE
        with open(os.path.join(folder, number + ".json"), "w", encoding="utf-8") as file:
            json.dump(receipt, file)
    return folder


def none(case):
    case.both("receipts", "list")
    for form in ("known-hosts", "csv", "inventory", "report"):
        case.both("receipts", form)
    case.call("receipts", "csv", "--batch", "0123456789abcdef")


def no_such(case):
    put(case)
    for number in ("0123456789abcdef", "", "x", "../../x"):
        case.call("receipts", "show", number)
    case.call("receipts", "show", "0123456789abcdef", "--json")
    case.call("receipts", "csv", "--batch", "0123456789abcdef")
    case.call("receipts", "inventory", "--batch", "0123456789abcdef", "--json")
    case.call("receipts", "revoke", "0123456789abcdef", "--json")


def listed(case):
    put(case)
    case.both("receipts", "list")


def shown(host):
    def act(case):
        put(case)
        case.both("receipts", "show", hosts_of(case.battery)[host])
    return act


def forms(form):
    def act(case):
        put(case)
        case.both("receipts", form)
    return act


def of_a_batch(case):
    folder = put(case)
    with open(os.path.join(folder, hosts_of(case.battery)["pi-01"] + ".json"), encoding="utf-8") as file:
        batch = json.load(file)["batch"]
    for form in ("csv", "inventory", "known-hosts"):
        case.call("receipts", form, "--batch", batch)


def users(case):
    """The inventory's users are those of the presets that are kept."""
    put(case)
    case.preset({"name": "worker", "user": {"name": "operator", "passwordLogin": True}})
    case.call("preset", "import", "preset.json")
    case.call("receipts", "inventory")


def spoilt(case):
    """A file that is no receipt hides no other."""
    folder = put(case)
    for name in os.listdir(folder)[1:]:
        os.remove(os.path.join(folder, name))
    case.put("~/state/landfall/receipts/0000000000000001.json", "rubbish")
    case.put("~/state/landfall/receipts/0000000000000002.json", '{"id": "0000000000000002", "content": [{"ranges": "5+1 3+1"}]}')
    case.put("~/state/landfall/receipts/notes.txt", "mine")
    for number in ("0000000000000001", "0000000000000002"):
        case.call("receipts", "show", number)
    shutil.rmtree(folder)
    case.put("~/state/landfall/receipts", "a file where the folder should be")
    case.call("receipts", "list", "--json")


def cases(_):
    yield "none", none
    yield "no-such-id", no_such
    yield "list", listed
    for host in ("pi-01", "pi-02", "node-7", "node-8", "node-9", "node-10"):
        yield "show-" + host, shown(host)
    for form in ("csv", "known-hosts", "inventory", "report"):
        yield form, forms(form)
    yield "batch", of_a_batch
    yield "inventory-users", users
    yield "spoilt", spoilt
