"""Rubbish in a preset's place: dropped on the window, named at the start, handed over by a later start."""
import json
import os
import subprocess

from stage import Stage
from small_card import SSH_KEY, make_base, need, put

# A root without its privileges: a file without permissions cannot be read.
PLAIN = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
LONG = "a" * 240 + ".json"


def preset(name, **more):
    return json.dumps({"schema": 1, "name": name, "host": {"pattern": name.replace(" ", "-") + "-{n:02}"},
                       "user": {"name": "ansible", "sshKeys": [SSH_KEY]}, **more}, indent=2)


def rubbish(folder):
    """Each kind: its path, as what it is named in the window, and what is said of it."""
    valid = preset("worker")
    kinds = [
        ("binary.json", b"\x00\xff" + os.urandom(64 * 1024), None, "is not JSON at line 1, column 1"),
        ("empty.json", "", None, "is not JSON at line 1, column 1"),
        ("package.json", '{"name": "left-pad", "version": "1.3.0", "dependencies": {}}', None, "dependencies: is not a key of a preset"),
        ("list.json", "[1, 2, 3]", None, "expected an object in braces"),
        ("truncated.json", valid[:len(valid) // 2], None, "is not JSON at line "),
        ("later.json", preset("later", schema=99), None, "schema: "),
        ("two\nlines.json", "no", "two?lines.json", "is not JSON"),
        ("gnp.\u202enosj.json", "no", "gnp.?nosj.json", "is not JSON"),
        (LONG, "no", LONG[:40] + "…", "is not JSON"),
    ]
    for name, text, shown, said in kinds:
        put(folder, "/" + name, text)
        yield os.path.join(folder, name), shown or name, said
    large = os.path.join(folder, "large.json")
    subprocess.run(["fallocate", "-l", "200M", large], check=True)
    yield large, "large.json", "is larger than 1 MiB"
    os.mkdir(os.path.join(folder, "folder.json"))
    yield os.path.join(folder, "folder.json"), "folder.json", "is not a regular file"
    os.mkfifo(os.path.join(folder, "pipe.json"))
    yield os.path.join(folder, "pipe.json"), "pipe.json", "is not a regular file"
    put(folder, "/unreadable.json", valid)
    os.chmod(os.path.join(folder, "unreadable.json"), 0)
    yield os.path.join(folder, "unreadable.json"), "unreadable.json", "Permission denied"


def is_kept(window, shown, said):
    window.find("label", shown + " cannot be used")
    window.find("label", said)
    window.find("label", "node is still selected.")
    window.find("label", "Next hosts: node-01, node-02")
    window.answers()


def dropped(program):
    """Every kind of rubbish, then a preset and a base: what was chosen stays until something takes its place."""
    need("setpriv", "fallocate", "mkfs.vfat", "mcopy", "mke2fs", "xz")
    with Stage() as stage:
        put(stage.scratch, "/node.json", preset("node"))
        put(stage.scratch, "/next.json", preset("next one"))
        base = make_base(stage.scratch)
        window = stage.window([*PLAIN, program, "--preset", stage.scratch + "/node.json"])
        window.find("label", "Next hosts: node-01, node-02")
        pane = window.find("panel", "Preset")
        for path, shown, said in rubbish(stage.scratch):
            window.drop([path], pane)
            is_kept(window, shown, said)
        # Onto the cards, both at once: each goes where it belongs.
        window.drop([base, stage.scratch + "/next.json"], window.find("panel", "Cards"))
        window.find("label", "Next hosts: next-one-01, next-one-02")
        window.find("label", "Takes its settings", timeout=120)
        assert not window.shown("cannot be used"), window.tree()
        # A base that is none, onto the base.
        put(stage.scratch, "/notes.img", "no disk " * 100)
        window.drop([stage.scratch + "/notes.img"], window.find("heading", "Base"))
        window.find("label", "notes.img cannot be used")
        window.find("label", "Debian GNU/Linux 12 (bookworm) is still selected.")
        window.find("label", "Takes its settings")
        window.close()
        assert window.ended() == 0, window.said()
        # The next start has what was chosen, not what was refused.
        window = stage.window([*PLAIN, program])
        window.find("label", "Next hosts: next-one-01, next-one-02")
        window.find("label", "Takes its settings")
        window.close()
        assert window.ended() == 0, window.said()
    print("presets_dropped: rubbish is named and changes nothing; a preset and a base are taken")


def named(program):
    """By --preset, over a choice of an earlier run and over none; by a second start."""
    need("setpriv", "fallocate")
    with Stage() as stage:
        put(stage.scratch, "/node.json", preset("node"))
        kinds = list(rubbish(stage.scratch))
        window = stage.window([*PLAIN, program, "--preset", kinds[0][0]])
        window.find("label", "This preset cannot be used")
        window.find("label", kinds[0][2])
        window.answers()
        subprocess.run([*PLAIN, program, "--preset", "node.json"], cwd=stage.scratch, timeout=60, check=True)
        window.find("label", "Next hosts: node-01, node-02")
        for path, shown, said in kinds:
            subprocess.run([*PLAIN, program, "--preset", path], timeout=60, check=True)
            is_kept(window, shown, said)
        window.close()
        assert window.ended() == 0, window.said()
        for path, shown, said in kinds[4:10]:
            window = stage.window([*PLAIN, program, "--preset", path])
            is_kept(window, shown, said)
            window.close()
            assert window.ended() == 0, window.said()
    print("presets_named: rubbish at a start, or at a second one, changes nothing")


CASES = {"presets_dropped": dropped, "presets_named": named}
