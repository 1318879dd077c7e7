"""A file is written whole, or what was there stays."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import OutputError
from factcheck.exchange.files import writing

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_written_for_its_owner_with_its_line_ends(tmp_path: Path) -> None:
    with writing(tmp_path / "out.csv") as out:
        out.write("ä\r\nb\n")
    assert (tmp_path / "out.csv").read_bytes() == "ä\r\nb\n".encode()
    assert stat.S_IMODE((tmp_path / "out.csv").stat().st_mode) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["out.csv"]


def test_what_fails_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("old")
    with pytest.raises(UnicodeEncodeError), writing(target) as out:
        out.write("new" * 100_000 + "\ud800")
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["out.csv"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    with writing(tmp_path / "link.csv") as out:
        out.write("new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text() == "new"


@pytest.mark.parametrize("name", ["desk.db", "./desk.db", "link.csv", "hard.csv"])
def test_the_desk_is_never_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    desk = tmp_path / "desk.db"
    desk.write_text("everything a newsroom knows")
    (tmp_path / "link.csv").symlink_to(desk)
    (tmp_path / "hard.csv").hardlink_to(desk)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(OutputError, match="is the desk itself"), writing(name, sparing=[desk]) as out:
        out.write("claims")
    assert desk.read_text() == "everything a newsroom knows"


@pytest.mark.parametrize("where", ["missing/out.csv", "."])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, where: str) -> None:
    with pytest.raises(OutputError, match="cannot be written") as refused, writing(tmp_path / where) as out:
        out.write("new")
    assert refused.value.exit_code == 4


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="No space left"), writing("/dev/full") as out:
        out.write("x" * 100_000)
