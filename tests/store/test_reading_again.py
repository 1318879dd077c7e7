"""A deed that is saved is told as saved; the article is read again for it, if not at once then by the next."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from factcheck import Desk
from factcheck.config import Config
from factcheck.errors import InputError
from factcheck.models import Article, Draft, Role, Span
from tests.store.conftest import meanwhile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TEXT = (
    "The mayor opened a bridge over the Leda.\n\n"
    "Subscribe to our newsletter! It was founded on February 31, 2015. "
    "In 2018, the Biden administration lifted the ban."
)


@pytest.fixture
def desk(opened: Callable[[str], Desk]) -> Desk:
    """Ann's desk, with an article that has its leads in the furniture."""
    desk = opened("Ann")
    desk.add(Article(published_on=date(2025, 7, 29), draft=Draft(text=TEXT)))
    return desk


@pytest.fixture
def blind(desk: Desk, path: Path) -> Iterator[Desk]:
    """Cho at the same desk, whose file of facts is none."""
    facts = path.with_name("own.csv")
    facts.write_text("office\n")
    with Desk(path, reviewer="Cho", config=Config(facts=[facts])) as chos:
        yield chos


def _furniture(desk: Desk) -> list[int]:
    return [segment.start for segment in desk.segments("1") if segment.role is Role.FURNITURE]


def _leads(desk: Desk) -> list[str]:
    return [rule for line in desk.claims("1") for rule in line.leads]


def test_undo_takes_one_action_at_a_time_where_nothing_can_be_read(blind: Desk) -> None:
    blind.flag("1:1")
    blind.note("1:1", "ask")
    assert blind.undo().said == "undone: 1:1 noted “ask”"
    assert blind.undo().said == "undone: 1:1 flagged"
    assert blind.redo().said == "redone: 1:1 flagged"


DEEDS: dict[str, Callable[[Desk], object]] = {
    "date": lambda desk: desk.correct_article("1", published_on=date(2015, 1, 1)),
    "move": lambda desk: desk.move("1:1", Span(start=0, end=24)),
    "promotion": lambda desk: desk.promote_segment("1", _furniture(desk)[0]),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_what_cannot_be_read_again_is_refused_and_not_saved(blind: Desk, deed: Callable[[Desk], object]) -> None:
    before = blind.article("1"), blind.claims("1"), blind.segments("1")
    with pytest.raises(InputError, match=r"own\.csv"):
        deed(blind)
    assert (blind.article("1"), blind.claims("1"), blind.segments("1")) == before
    with pytest.raises(InputError, match="nothing to undo"):
        blind.undo()


def test_a_date_is_not_taken_back_where_nothing_can_be_read(desk: Desk, blind: Desk, path: Path) -> None:
    with Desk(path, reviewer="Cho") as seeing:
        seeing.correct_article("1", published_on=date(2015, 1, 1))
    with pytest.raises(InputError, match=r"own\.csv"):
        blind.undo()
    assert desk.article("1").published_on == date(2015, 1, 1)


def test_what_a_lock_hindered_is_read_by_whoever_opens_the_article_next(
    desk: Desk, opened: Callable[[str], Desk], path: Path
) -> None:
    bob, desk.waiting.at_most = opened("Bob"), 0
    for start in _furniture(desk):
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            meanwhile(desk, 2, lambda other=other: other.execute("BEGIN IMMEDIATE"))  # type: ignore[misc]
            assert desk.promote_segment("1", start).said.startswith("promoted: 1:")
    assert _leads(bob) == []
    bob.catch_up("1")
    assert sorted(_leads(bob)) == ["impossible-date", "office-date"]


def test_a_reading_takes_in_what_others_promote_meanwhile(desk: Desk, opened: Callable[[str], Desk]) -> None:
    bobs = opened("Bob")
    furniture = _furniture(desk)
    meanwhile(desk, 2, lambda: [bobs.promote_segment("1", start) for start in furniture])
    desk.correct_article("1", published_on=date(2025, 7, 30))
    assert sorted(_leads(desk)) == ["impossible-date", "office-date"]


def test_a_reading_takes_in_the_date_that_others_set_meanwhile(desk: Desk, opened: Callable[[str], Desk]) -> None:
    bobs = opened("Bob")
    text = "The Biden administration lifted the ban last year."
    number = str(desk.add(Article(published_on=date(2023, 5, 2), draft=Draft(text=text))).article.number)
    meanwhile(desk, 2, lambda: bobs.correct_article(number, published_on=date(2019, 5, 2)))
    desk.correct_article(number, published_on=date(2023, 5, 3))
    assert [line.leads for line in desk.claims(number)] == [("office-date",)]
