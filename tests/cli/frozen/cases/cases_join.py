"""Cards that join: tokens minted, refused, replaced and revoked, at a Vault that is fake and on loopback."""
import copy

from cases_preset import put_all
from cases_network import nobody
from fake_vault import TOKEN, FakeVault
from presets import JOINING

WRITE = ("write", "--yes", "--base", "./base.img.xz", "--preset", "join.json", "--to", "card.img=node-7")


def prepare(case, address, **approle):
    case.base()
    put_all(case)
    preset = copy.deepcopy(JOINING)
    preset["join"]["vault"]["address"] = address
    preset["join"]["vault"]["approle"].update(approle)
    case.put("join.json", preset, shown=False)
    case.put("token.json", {"vaultToken": TOKEN}, 0o600, shown=False)
    case.put("wrong.json", {"vaultToken": "hvs.another"}, 0o600, shown=False)
    case.put("none.json", {}, 0o600, shown=False)


def at(vault):
    return f"http://127.0.0.1:{vault.port}"


def minted(case):
    with FakeVault() as vault:
        prepare(case, at(vault))
        case.call("plan", "--base", "./base.img.xz", "--preset", "join.json", "--secrets", "token.json", "--json")
        receipt = case.call(*WRITE, "--secrets", "token.json", "--json")[-1]["targets"][0]["receipt"]
        case.both("receipts", "show", receipt)
        case.both("rejoin", "--to", "card.img", "--preset", "join.json", "--secrets", "token.json")
        case.call("rejoin", "--to", "card.img=other", "--preset", "join.json", "--secrets", "token.json")
        case.call("receipts", "revoke", receipt, "--preset", "join.json", "--secrets", "token.json")
        case.call("receipts", "revoke", receipt, "--preset", "join.json", "--secrets", "token.json", "--json")
        vault.secret_ids = {"sid": receipt}
        case.call("receipts", "revoke", receipt, "--preset", "join.json", "--secrets", "token.json")
        case.call("receipts", "revoke", receipt, "--secrets", "token.json")
        case.call("receipts", "show", receipt)
        case.note("asked of Vault: " + " ".join(dict.fromkeys(f"{method} {path}" for method, path, _ in vault.calls)))


def refused(case):
    with FakeVault() as vault:
        prepare(case, at(vault))
        case.call(*WRITE, "--secrets", "wrong.json")
        case.call("plan", "--base", "./base.img.xz", "--preset", "join.json", "--secrets", "wrong.json", "--json", quiet=True)
        vault.sealed = True
        case.call(*WRITE, "--secrets", "token.json", "--json")
        vault.sealed, vault.refusing = False, True
        case.call(*WRITE, "--secrets", "token.json", "--json")
        case.call("rejoin", "--to", "card.img", "--preset", "join.json", "--secrets", "token.json", "--json")
        case.call("rejoin", "--to", "card.img", "--preset", "join.json", "--secrets", "wrong.json")
        prepare(case, at(vault), roleId="another")
        case.call(*WRITE, "--secrets", "token.json")
    case.note("the PKI role does not allow the name")
    with FakeVault() as vault:
        vault.domains = ["node.dc1.consul"]
        prepare(case, at(vault))
        case.call(*WRITE, "--secrets", "token.json")
        case.call("plan", "--base", "./base.img.xz", "--preset", "join.json", "--secrets", "token.json", "--json", quiet=True)
    case.note("the Vault is down")
    case.call(*WRITE, "--secrets", "token.json")
    case.call("rejoin", "--to", "card.img", "--preset", "join.json", "--secrets", "token.json")


def without_token(case):
    prepare(case, nobody())
    case.call(*WRITE, "--secrets", "none.json")
    case.call(*WRITE, "--secrets", "none.json", "--json")
    receipt = case.call("receipts", "list", "--json")[0]["receipts"][0]["id"]
    case.call("receipts", "revoke", receipt, "--preset", "join.json", "--secrets", "token.json")
    case.call("rejoin", "--to", "card.img", "--preset", "join.json", "--secrets", "none.json")
    case.call("rejoin", "--to", "card.img", "--preset", "join.json", "--secrets", "none.json", "--json")
    case.call("rejoin", "--to", "card.img", "--preset", "worker.json", "--secrets", "token.json")
    case.call("rejoin", "--to", "/dev/no-such-disk", "--preset", "join.json", "--secrets", "token.json")


def later(case):
    prepare(case, nobody(), identity="later")
    case.call(*WRITE, "--json")


def not_its_card(case):
    with FakeVault() as vault:
        prepare(case, at(vault))
        again = ("--preset", "join.json", "--secrets", "token.json")
        case.put("zeros.img", b"\0" * (16 << 20), shown=False)
        case.call("rejoin", "--to", "zeros.img", *again)
        case.call("rejoin", "--to", "nothing.img", *again, "--json")
        case.preset({"layout": {"root": {"size": "112MiB"}}})
        case.call("write", "--yes", "--base", "./base.img.xz", "--preset", "preset.json", "--to", "plain.img", quiet=True)
        case.call("rejoin", "--to", "plain.img", *again)
        receipt = case.call("receipts", "list", "--json")[0]["receipts"][0]["id"]
        case.call("receipts", "revoke", receipt, *again)


def setup(case):
    with FakeVault() as vault:
        prepare(case, at(vault))
        case.call("vault", "setup", "--preset", "join.json", "--secrets", "token.json")
        case.call("vault", "setup", "--preset", "join.json", "--secrets", "token.json", "--yes", "--json")
        case.call("vault", "setup", "--preset", "join.json", "--secrets", "wrong.json")
        case.call("vault", "setup", "--preset", "join.json", "--secrets", "none.json")
        case.call("vault", "setup", "--preset", "worker.json", "--secrets", "token.json")
    case.call("vault", "setup", "--preset", "join.json", "--secrets", "token.json", "--json")


def watch(case):
    prepare(case, nobody())
    case.call("watch", "--preset", "join.json", "--secrets", "none.json")
    case.call("watch", "--preset", "join.json", "--secrets", "none.json", "--json")
    case.call("watch", "--preset", "worker.json", "--secrets", "none.json")
    case.call("watch", "--preset", "join.json", "--batch", "0123456789abcdef", "--secrets", "none.json")
    case.call(*WRITE, "--secrets", "none.json", quiet=True)
    case.call("watch", "--preset", "join.json", "--batch", "0123456789abcdef", "--secrets", "none.json", "--json")


def cases(_):
    yield "minted", minted
    yield "refused", refused
    yield "without-token", without_token
    yield "later", later
    yield "not-its-card", not_its_card
    yield "vault-setup", setup
    yield "watch", watch
