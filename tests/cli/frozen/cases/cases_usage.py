"""What is wrong before anything is looked at: words, options, sizes."""

# How a help is laid out is CLI11's, and differs between its versions: its words are in the manual page.
HELP = ((), ("inspect",), ("plan",), ("write",), ("devices",), ("rejoin",), ("verify",), ("erase",), ("watch",), ("preset",), ("base",),
        ("catalog",), ("receipts",), ("vault",), ("generate",), ("preset", "import"), ("receipts", "revoke"))

WRONG = {
    "no-command": [()],
    "unknown-command": [("fly",), ("fly", "--json")],
    "unknown-option": [("devices", "--bogus"), ("devices", "--bogus", "--json"), ("write", "--quick")],
    "unknown-subcommand": [("preset", "fly"), ("base",), ("receipts",), ("vault",), ("catalog", "--json")],
    "missing-value": [("plan", "--preset"), ("write", "--to"), ("inspect",), ("receipts", "show"), ("preset", "export", "a"),
                      ("base", "add"), ("generate",)],
    "missing-option": [("write", "--preset", "p"), ("verify", "--to", "card.img"), ("rejoin", "--to", "card.img"),
                       ("erase", "--yes"), ("watch",), ("vault", "setup")],
    "too-many-words": [("inspect", "a", "b"), ("rejoin", "--preset", "p", "--to", "a", "--to", "b"), ("devices", "now")],
    "not-of-the-list": [("generate", "ksh"), ("catalog", "list", "--arch", "riscv"), ("catalog", "list", "--arch", "riscv", "--json")],
    "devices-json-errors": [("devices", "--json", "--all", "--fixed"), ("devices", "--json", "extra")],
}


def helps(case):
    for words in HELP:
        case.call(*words, "--help", quiet=True)


def calls(them):
    def act(case):
        for words in them:
            case.call(*words)
    return act


def sizes(case):
    case.preset({})
    for size in ("big", "-5", "1.5.5GB", "12XB", "0", "50%", "rest", "99999999999999999999GB", ""):
        case.call("plan", "--preset", "preset.json", "--card-size", size)
    case.call("write", "--preset", "preset.json", "--to", "card.img", "--card-size", "big", "--json")


def times(case):
    case.preset({})
    for time in ("soon", "5", "0s", "-1m", "900h"):
        case.call("watch", "--preset", "preset.json", "--timeout", time)
        case.call("write", "--preset", "preset.json", "--to", "card.img", "--stall-timeout", time)
    case.call("watch", "--preset", "preset.json", "--timeout", "soon", "--json")


def cases(_):
    yield "version", lambda case: case.call("--version")
    yield "help", helps
    yield "manual", lambda case: case.call("generate", "man")
    for name, them in WRONG.items():
        yield name, calls(them)
    yield "bad-sizes", sizes
    yield "bad-times", times
