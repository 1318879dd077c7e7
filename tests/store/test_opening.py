"""Opening a desk: made whole, refused where it is not ours, and read where it cannot be written."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck import Desk
from factcheck.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_a_desk_is_made_with_its_folder_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "desk.db"
    with Desk(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in path.parent.iterdir()] == ["desk.db"]


def _text(path: Path) -> None:
    path.write_text("Dear diary, this is a text of more than sixteen characters.")


def _empty(path: Path) -> None:
    path.touch()


def _photo(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))


def _browser_history(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA application_id=1234")
        conn.execute("CREATE TABLE visits (url TEXT)")


def _plain_sqlite(path: Path) -> None:
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE claims (id TEXT)")


def _newer(path: Path) -> None:
    Desk(path).close()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA user_version=99")


def _truncated(path: Path) -> None:
    Desk(path).close()
    path.write_bytes(path.read_bytes()[:5000])


def _without_a_trigger(path: Path) -> None:
    Desk(path).close()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("DROP TRIGGER decisions_are_never_deleted")


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_text, "not a desk"),
        (_empty, "not a desk"),
        (_photo, "not a desk"),
        (_browser_history, "another program"),
        (_plain_sqlite, "another program"),
        (_newer, "newer factcheck"),
        (_truncated, "damaged"),
        (_without_a_trigger, "lacks decisions_are_never_deleted"),
        (_folder, "not a file"),
    ],
)
def test_what_is_no_desk_is_refused_and_left_alone(tmp_path: Path, make: object, words: str) -> None:
    path = tmp_path / "thing.db"
    assert callable(make)
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(DeskError, match=words) as refused:
        Desk(path)
    assert "\n" not in str(refused.value)
    assert refused.value.exit_code == 3
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_desk_where_none_can_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeskError, match="no desk can be made"):
        Desk(tmp_path / "file" / "desk.db")


def test_an_older_desk_is_backed_up_and_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as conn:  # as a desk stood before its first migration
        conn.execute("PRAGMA application_id=0x66637463")
        conn.execute("CREATE TABLE keepsake (words TEXT)")
        conn.execute("INSERT INTO keepsake VALUES ('still here')")
        conn.commit()
    with Desk(path) as desk:
        assert desk.articles() == []
    for file in (path, tmp_path / "old.db.before-1"):
        with closing(sqlite3.connect(file)) as conn:
            assert conn.execute("SELECT words FROM keepsake").fetchall() == [("still here",)]
            tables = {name for (name,) in conn.execute("SELECT name FROM sqlite_master")}
            assert ("decisions" in tables) is (file == path)


def test_a_locked_desk_says_so(ann: Desk, river: str, path: Path) -> None:
    ann._db.execute("PRAGMA busy_timeout=1")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DeskError, match="locked by another program"):
            ann.flag(river)
        other.execute("ROLLBACK")
    ann.flag(river)
    assert ann.claim(river).line.flagged


@pytest.fixture
def nobody() -> Iterator[None]:
    """Not root, for whom no file is read-only."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    yield
    os.seteuid(me)


@pytest.mark.parametrize("in_a_closed_folder", [False, True])
def test_a_read_only_desk_is_read_and_not_written(
    ann: Desk, river: str, path: Path, in_a_closed_folder: bool, request: pytest.FixtureRequest
) -> None:
    ann.flag(river)
    ann.close()
    path.chmod(0o444)
    folder = path.parent
    for parent in [folder, *folder.parents[:3]]:
        if parent.owner() == folder.owner() and parent != Path("/tmp"):
            parent.chmod(0o755)
    folder.chmod(0o555 if in_a_closed_folder else 0o777)
    request.getfixturevalue("nobody")
    with Desk(path, reviewer="Eve") as desk:
        assert desk.read_only
        assert desk.claim("1:1").line.flagged
        with pytest.raises(DeskError, match="read-only"):
            desk.flag("1:1")


def test_the_newest_draft_is_found_without_reading_past_its_text(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with Desk(path), closing(sqlite3.connect(path)) as conn:
        plan = conn.execute("EXPLAIN QUERY PLAN SELECT id FROM current_drafts WHERE article = ?", ("",)).fetchall()
    assert any("COVERING INDEX drafts_in_time" in step[-1] for step in plan)
