"""What is wrong is said in one line with a documented code, and nothing is half-written."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

GOOD = "The council approved a budget of $2.5 million on Monday.\n"

Story = Callable[[Path], str]
"""Makes what is wrong in a folder, and says what to call it."""


def missing(_folder: Path) -> str:
    return "missing.txt"


def empty(folder: Path) -> str:
    (folder / "empty.txt").write_bytes(b"")
    return "empty.txt"


def blank(folder: Path) -> str:
    (folder / "blank.txt").write_bytes(b"\xef\xbb\xbf \n\t\n")
    return "blank.txt"


def binary(folder: Path) -> str:
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    return "binary.txt"


def enormous(folder: Path) -> str:
    with (folder / "enormous.txt").open("wb") as file:
        file.truncate(200_000_000)
    return "enormous.txt"


def directory(folder: Path) -> str:
    (folder / "articles").mkdir()
    return "articles"


def pipe(folder: Path) -> str:
    os.mkfifo(folder / "pipe")
    return "pipe"


def device(_folder: Path) -> str:
    return "/dev/zero"


def unreadable(folder: Path) -> str:
    (folder / "secret.txt").write_text(GOOD)
    (folder / "secret.txt").chmod(0)
    return "secret.txt"


def with_an_escape_in_its_name(_folder: Path) -> str:
    return "\x1b]52;c;aGk=\x07\nsecond line.txt"


SOURCES = [
    missing, empty, blank, binary, enormous, directory, pipe, device, unreadable, with_an_escape_in_its_name
]  # fmt: skip


@pytest.mark.parametrize("command", ["import", "check"])
@pytest.mark.parametrize("story", SOURCES, ids=lambda story: story.__name__)
def test_a_source_that_is_no_text(factcheck, story, command):
    ended = factcheck.powerless()(command, "--", story(factcheck.folder))
    assert ended.code == 2
    assert "\x1b" not in ended.complaint
    if command == "import":
        assert factcheck("list", "--json").data == []


def test_an_unknown_encoding(factcheck):
    ended = factcheck("import", factcheck.write("a.txt", GOOD), "--encoding", "klingon")
    assert "klingon" in ended.complaint
    assert ended.code == 2


def test_a_bad_file_does_not_stop_the_others(factcheck):
    names = [factcheck.write(f"{letter}.txt", GOOD.replace("2.5", str(at))) for at, letter in enumerate("ab")]
    bad = ["missing.txt", empty(factcheck.folder), unreadable(factcheck.folder)]
    ended = factcheck.powerless()("import", names[0], *bad, names[1])
    assert ended.code == 2
    assert [[name for name in bad if name in line] for line in ended.err.splitlines()] == [[name] for name in bad]
    assert "2 new articles" in ended.out
    assert len(factcheck("list", "--json").data) == 2


def no_sqlite_file(path: Path) -> None:
    path.write_text("dear diary")


def nothing_at_all(path: Path) -> None:
    path.write_bytes(b"")


def of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE songs (name TEXT)")


def a_folder(path: Path) -> None:
    path.mkdir()


DESKS = [no_sqlite_file, nothing_at_all, of_another_program, a_folder]


@pytest.mark.parametrize(
    "arguments", [["list"], ["claims", "1"], ["undo"], ["import", "a.txt"], ["export"]], ids=" ".join
)
@pytest.mark.parametrize("story", DESKS, ids=lambda story: story.__name__)
def test_a_file_that_is_no_desk_is_refused_and_left_alone(factcheck, story, arguments):
    factcheck.write("a.txt", GOOD)
    path = factcheck.folder / "other.db"
    story(path)
    before = path.read_bytes() if path.is_file() else None
    ended = factcheck("--desk", path, *arguments)
    assert "other.db" in ended.complaint
    assert (ended.code, ended.out) == (3, "")
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_desk_that_was_misnamed_is_not_made(factcheck):
    ended = factcheck("--desk", "tpyo.db", "list")
    assert "tpyo.db" in ended.complaint
    assert ended.code == 3
    assert not (factcheck.folder / "tpyo.db").exists()


def test_a_desk_in_a_folder_that_cannot_be(factcheck):
    ended = factcheck("--desk", "/dev/null/desk.db", "import", factcheck.write("a.txt", GOOD))
    assert ended.complaint
    assert ended.code == 3


def test_a_desk_of_a_newer_program(desk):
    with closing(sqlite3.connect(desk.environment["FACTCHECK_DESK"])) as conn:
        conn.execute("PRAGMA user_version = 9999")
    ended = desk("list")
    assert "newer" in ended.complaint
    assert ended.code == 3


def test_a_desk_that_another_program_has_locked(desk, biden):
    with closing(sqlite3.connect(desk.environment["FACTCHECK_DESK"], isolation_level=None)) as conn:
        conn.execute("BEGIN IMMEDIATE")
        ended = desk("flag", biden)
        conn.execute("ROLLBACK")
    assert "locked" in ended.complaint
    assert ended.code == 3
    assert desk("status", "1", "--json").data["flagged"] == 0


def test_a_desk_that_is_read_only_can_be_asked_but_not_written(desk, biden):
    path = Path(desk.environment["FACTCHECK_DESK"])
    path.chmod(0o400)
    assert desk.powerless()("claims", "1").code == 0
    ended = desk.powerless()("flag", biden)
    assert "read-only" in ended.complaint
    assert ended.code == 3


def test_a_desk_that_may_not_be_read(desk):
    Path(desk.environment["FACTCHECK_DESK"]).chmod(0)
    ended = desk.powerless()("list")
    assert "permission" in ended.complaint
    assert ended.code == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ["claims", "7"],
        ["claims", "feedbeef"],
        ["claims", "1:1"],
        ["claims", "²"],
        ["status", "7"],
        ["export", "7"],
        ["flag", "1:9999"],
        ["flag", "1"],
        ["flag", "99999999999999999999999999:1"],
        ["flag", "feedbeef"],
        ["flag", "1:*"],
        ["verdict", "1:1", "sort-of"],
        ["tick", "1:1", "words that are not there"],
        ["note", "1:1", " "],
        ["source", "1:1", ""],
        ["verdict", "1:1", "false", "--source", ""],
        ["promote", "1", "--at", "0"],
        ["promote", "1", "--at", "99999999"],
        ["correct", "7", "--title", "Seven"],
        ["correct", "1:9999", "--kind", "opinion"],
        ["undo"],
        ["redo"],
    ],
    ids=" ".join,
)
def test_what_is_not_on_the_desk(desk, arguments):
    before = desk.kept
    ended = desk(*arguments)
    assert ended.complaint
    assert (ended.code, ended.out) == (2, "")
    assert desk.kept == before


@pytest.mark.parametrize("command", ["import", "check", "review"])
def test_standard_input_that_is_closed(factcheck, command):
    ended = factcheck.with_closed("<&-")(command, "-")
    assert ended.complaint
    assert ended.code == 2


@pytest.mark.parametrize("what", ["-", "1", "article.txt"])
def test_review_without_a_terminal(desk, what):
    desk.write("article.txt", GOOD)
    ended = desk("review", what, stdin=GOOD.encode())
    assert "terminal" in ended.complaint
    assert (ended.code, ended.out) == (2, "")


def test_the_library_without_a_terminal(factcheck):
    ended = factcheck()
    assert "terminal" in ended.complaint
    assert (ended.code, ended.out) == (2, "")
