"""A small newsroom: one article of three sentences, two reviewers, one desk."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from factcheck import Desk
from factcheck.models import Article, Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FLOOD = (
    "The river rose 9.1 metres in Passau on June 3, 2013, the mayor said.\n"
    "More than 20,000 people left their homes.\n"
    "The cathedral was closed for 12 days.\n"
    "Subscribe to our newsletter.\n"
    "Thank you for reading. Remind me later."
)


@pytest.fixture(scope="session")
def flood() -> Article:
    """An article about a flood, with a newsletter box under it."""
    return Article(title="The flood", published_on=date(2013, 6, 10), draft=Draft(text=FLOOD, origin="flood.txt"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "newsroom.db"


@pytest.fixture
def opened(path: Path) -> Iterator[Callable[[str], Desk]]:
    """Open the newsroom's desk as a reviewer; all are closed at the end."""
    desks: list[Desk] = []

    def as_reviewer(name: str) -> Desk:
        desks.append(Desk(path, reviewer=name))
        return desks[-1]

    yield as_reviewer
    for desk in desks:
        desk.close()


def meanwhile(desk: Desk, writes: int, deed: Callable[[], object]) -> None:
    """Let something happen between what a desk reads and what it writes, as when another program is quicker.

    Args:
        desk: the desk.
        writes: before which of its next transactions, from 1.
        deed: what happens, once.
    """
    begun = 0

    def look(statement: str) -> None:
        nonlocal begun
        begun += statement == "BEGIN IMMEDIATE"
        if begun == writes:
            desk._db.conn.set_trace_callback(None)
            deed()

    desk._db.conn.set_trace_callback(look)


@pytest.fixture(scope="session")
def flooded(tmp_path_factory: pytest.TempPathFactory, flood: Article) -> Path:
    """The file of Ann's desk, made once for all tests."""
    path = tmp_path_factory.mktemp("flooded") / "newsroom.db"
    with Desk(path, reviewer="Ann") as desk:
        desk.add(flood)
    return path


@pytest.fixture
def ann(opened: Callable[[str], Desk], path: Path, flooded: Path) -> Desk:
    """Ann's desk, with the flood on it as article 1."""
    shutil.copy(flooded, path)
    return opened("Ann")


@pytest.fixture
def bob(ann: Desk, opened: Callable[[str], Desk]) -> Desk:
    """Bob at the same desk."""
    return opened("Bob")


@pytest.fixture
def river(ann: Desk) -> str:
    """Id of the claim that the river rose."""
    return next(line.id for line in ann.claims("1") if "river rose" in line.text)


@pytest.fixture
def homes(ann: Desk) -> str:
    """Id of the claim that people left their homes."""
    return next(line.id for line in ann.claims("1") if "left their homes" in line.text)
