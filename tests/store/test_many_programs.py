"""Many programs at one desk at once, and programs that die in the middle of it."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from factcheck import Desk
from factcheck.models import Article, Draft

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The river rose 9.1 metres in 2013. More than 20,000 people left their homes."
AT_ONCE = """
import json, os, sys
from factcheck import Desk
from factcheck.models import Article, Draft

waiting, told = os.pipe()
source, *programs = sys.argv[1:]
begun = []
for given in map(json.loads, programs):
    begun.append(os.fork())
    if begun[-1] == 0:
        os.close(told)
        os.read(waiting, 1)
        sys.argv[1:] = given
        exec(source)
        sys.exit()
os.close(told)
print(json.dumps([os.waitstatus_to_exitcode(os.waitpid(one, 0)[1]) for one in begun]))
"""
"""Forks into programs that wait until the last of them is there, and then all begin; prints their exit codes."""


def _at_once(source: str, *arguments: list[str | Path]) -> list[int]:
    """Run programs that all begin when the last of them is ready; their exit codes."""
    given = [json.dumps([*map(str, words)]) for words in arguments]
    done = subprocess.run([sys.executable, "-c", AT_ONCE, source, *given], stdout=subprocess.PIPE, check=True)
    codes: list[int] = json.loads(done.stdout)
    return codes


def test_eight_programs_open_a_new_desk_at_once(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    source = "with Desk(sys.argv[1]) as desk: desk.add(Article(draft=Draft(text=sys.argv[2])))"
    assert _at_once(source, *[[path, TEXT]] * 8) == [0] * 8
    with Desk(path) as desk:
        assert [line.number for line in desk.articles()] == [1]


def test_no_note_of_four_writers_is_lost(tmp_path: Path) -> None:
    path, names = tmp_path / "desk.db", ["Ann", "Bob", "Cho", "Dai"]
    with Desk(path) as desk:
        desk.add(Article(draft=Draft(text=TEXT)))
    source = (
        "with Desk(sys.argv[1], reviewer=sys.argv[2]) as desk:\n"
        "    for n in range(50): desk.note('1:1', f'{sys.argv[2]} {n}')"
    )
    assert _at_once(source, *[[path, name] for name in names]) == [0] * 4
    with Desk(path) as desk:
        notes = desk.claim("1:1").notes
    assert sorted(notes) == sorted(f"{name} {n}" for name in names for n in range(50))
    for name in names:
        assert [n for n in notes if n.startswith(name)] == [f"{name} {n}" for n in range(50)]


def _give_verdicts_until_killed(path: Path, said: int) -> None:
    with Desk(path, reviewer="Ann") as desk:
        n = 0
        while True:
            n += 1
            desk.note("1:1", str(n))
            os.write(said, f"{n}\n".encode())


def test_what_was_said_to_be_saved_outlives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with Desk(path) as desk:
        desk.add(Article(draft=Draft(text=TEXT)))
    for kills in range(1, 6):
        heard, said = os.pipe()
        pid = os.fork()
        if pid == 0:
            _give_verdicts_until_killed(path, said)
        os.close(said)
        with os.fdopen(heard, "rb") as lines:
            for _ in range(7 * kills):
                lines.readline()
            os.kill(pid, signal.SIGKILL)
            last_said = int(([*lines] or [b"0"])[-1] or 0) or 7 * kills
        os.waitpid(pid, 0)
        with Desk(path) as desk:
            assert str(last_said) in desk.claim("1:1").notes
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
