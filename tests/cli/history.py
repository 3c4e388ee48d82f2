#!/usr/bin/env python3
"""What was written, as other programs take it: history.py LANDFALL_CLI

Python's csv reads the table, ansible-inventory the hosts; known_hosts is host_keys.py's."""
import csv
import io
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import main, need  # noqa: E402
from cards import Cli  # noqa: E402

HOSTILE = '=HYPERLINK("http://x", "y"),\n2'


def change(cli, number, **fields):
    path = os.path.join(cli.folder, "state/landfall/receipts", number + ".json")
    receipt = cli.receipt_file(number)
    receipt.update(fields)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(receipt, file)


def judge_csv(cli, numbers):
    text = subprocess.run([cli.program, "receipts", "csv"], env=cli.environment, check=True,
                          capture_output=True).stdout.decode()
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len(rows) == 4 and len({len(row) for row in rows}) == 1, rows
    table = {row[0]: dict(zip(rows[0], row)) for row in rows[1:]}
    assert set(table) == set(numbers), table
    assert table[numbers[0]]["host"] == "pi-01", table
    # What a spreadsheet would take for a formula is none any more.
    assert table[numbers[0]]["drive"] == "'" + HOSTILE, table
    assert all(row["state"] == "written" and int(row["card bytes"]) > 0 for row in table.values())


def judge_inventory(cli):
    path = os.path.join(cli.folder, "hosts.ini")
    with open(path, "w", encoding="utf-8") as file:
        file.write(cli.text("receipts", "inventory"))
    done = subprocess.run(["ansible-inventory", "-i", path, "--list"], capture_output=True, text=True,
                          env=dict(cli.environment, ANSIBLE_LOCALHOST_WARNING="false"), check=True)
    assert "WARNING" not in done.stderr, done.stderr
    found = json.loads(done.stdout)
    assert sorted(found["preset_1st_lab"]["hosts"]) == ["pi-02"], found
    assert sorted(found["worker"]["hosts"]) == ["pi-01"], found
    # The user is the preset's, where it is known.
    hosts = found["_meta"]["hostvars"]
    assert hosts == {"pi-01": {"ansible_user": "operator"}}, hosts


def test():
    need("ansible-inventory")
    with tempfile.TemporaryDirectory(prefix="landfall-") as folder:
        cli = Cli(sys.argv[1], folder)
        code, answer = cli.run("receipts", "inventory")
        assert code == 3 and "no card" in answer["error"]["message"], answer
        cli.good("preset", "import", cli.preset)
        numbers = []
        for name in ("a", "b", "c"):
            host = "pi-02" if name == "b" else "pi-01"
            written = cli.write(os.path.join(folder, name + ".img"), host)
            numbers.append(written["receipt"])
        change(cli, numbers[0], drive=HOSTILE)
        change(cli, numbers[1], preset="1st lab")
        judge_csv(cli, numbers)
        judge_inventory(cli)
        batch = cli.receipt_file(numbers[1])["batch"]
        assert cli.text("receipts", "csv", "--batch", batch).count("\n") == 2
        print("the history reads as CSV, and as an inventory of two hosts")


if __name__ == "__main__":
    main(test)
