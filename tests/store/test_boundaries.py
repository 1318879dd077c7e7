"""A reviewer draws the boundaries of claims, and what is drawn wins."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from random import Random
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import InputError
from factcheck.models import Article, ClaimKind, Draft, Role, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck import Desk

TEXT = "In 2018, the Biden administration lifted the ban and the town paid 9 million dollars. It rained."


@pytest.fixture
def desk(opened: Callable[[str], Desk]) -> Desk:
    """A desk with one article, whose first sentence holds a lead."""
    desk = opened("Ann")
    desk.add(Article(draft=Draft(text=TEXT)))
    first = [line for line in desk.claims("1") if line.start < TEXT.index(" It rained")]
    if len(first) > 1:  # how far extraction splits it is not what is tested here
        desk.join(first[0].id, first[-1].id)
    return desk


@pytest.fixture
def ban(desk: Desk) -> str:
    """Id of the claim that is the whole first sentence."""
    return desk.claims("1")[0].id


def test_a_split_makes_two_unverified_claims_that_take_after_the_first(desk: Desk, ban: str) -> None:
    desk.correct_claim(ban, claimant="the mayor", kind="forecast")
    desk.verdict(ban, "true")
    desk.split(ban, desk.find_words("1", "and the town").start)
    first, second, *_ = desk.claims("1")
    assert (first.text[-7:], second.text[:12]) == ("the ban", "and the town")
    assert {first.claimant, second.claimant} == {"the mayor"}
    assert {first.kind, second.kind} == {ClaimKind.FORECAST}
    assert first.unverified
    assert second.unverified
    assert any("9 million" in detail.text for detail in desk.claim(second.id).details)
    assert ban not in {line.id for line in desk.claims("1")}


def test_leads_follow_the_words(desk: Desk, ban: str) -> None:
    assert desk.claim(ban).line.leads == ("office-date",)
    desk.split(ban, desk.find_words("1", "and the town").start)
    assert [line.leads for line in desk.claims("1")][:2] == [("office-date",), ()]
    desk.undo()
    assert desk.claim(ban).line.leads == ("office-date",)


def test_a_lead_stays_with_the_words_that_are_left_of_it(desk: Desk, ban: str) -> None:
    done = desk.move(ban, desk.find_words("1", "the Biden administration lifted the ban"))
    assert desk.claim(done.claim or "").line.leads == ("office-date",)


def test_every_edit_is_undone_and_done_again(desk: Desk, ban: str) -> None:
    at = desk.find_words("1", "and the town").start
    before = desk.claims("1")
    desk.split(ban, at)
    after = desk.claims("1")
    assert after != before
    desk.undo()
    assert desk.claims("1") == before
    desk.redo()
    assert desk.claims("1") == after


def test_two_claims_are_joined_with_what_stands_between(desk: Desk, ban: str) -> None:
    desk.split(ban, desk.find_words("1", "and the town").start)
    first, second, *_ = desk.claims("1")
    done = desk.join(second.id, first.id)
    joined = desk.claim(done.claim or "").line
    assert (joined.start, joined.end) == (first.start, second.end)


def test_an_edge_is_moved_inside_the_claim_and_around_its_words(desk: Desk, ban: str) -> None:
    done = desk.move(ban, desk.find_words("1", "the Biden administration lifted the ban"))
    moved = desk.claim(done.claim or "").line
    assert moved.text == "the Biden administration lifted the ban"
    with pytest.raises(InputError, match="already"):
        desk.move(moved.id, moved)
    with pytest.raises(InputError, match="shares no word"):
        desk.move(moved.id, desk.find_words("1", "paid 9 million"))


@pytest.fixture
def town(desk: Desk, ban: str) -> str:
    """Id of the claim after that of the ban, with a verdict and a claimant of its own."""
    desk.split(ban, desk.find_words("1", "and the town").start)
    second = desk.claims("1")[1].id
    desk.correct_claim(second, claimant="the treasurer", kind="forecast")
    desk.verdict(second, "true")
    return second


def test_a_neighbour_gives_way_to_an_edge_that_is_moved_into_it(desk: Desk, town: str) -> None:
    first, second, *rest = desk.claims("1")
    done = desk.move(first.id, Span(start=first.start, end=desk.find_words("1", "the town").end))
    assert re.fullmatch(r"moved, and 1:\d+ gave way: 1:\d+, 1:\d+", done.said)
    moved, left, *others = desk.claims("1")
    assert (moved.id, moved.text[-12:], left.text) == (done.claim, "and the town", "paid 9 million dollars")
    assert (left.claimant, left.kind, left.unverified) == ("the treasurer", ClaimKind.FORECAST, True)
    assert moved.claimant == first.claimant
    assert others == rest
    assert desk.undo().said.endswith("moved")
    assert desk.claims("1") == [first, second, *rest]
    desk.redo()
    assert desk.claims("1") == [moved, left, *rest]


def test_a_neighbour_before_gives_way_too(desk: Desk, town: str) -> None:
    desk.move(town, desk.find_words("1", "the ban and the town paid 9 million dollars"))
    texts = [line.text for line in desk.claims("1")]
    assert texts[0].endswith("the Biden administration lifted")
    assert texts[1] == "the ban and the town paid 9 million dollars"


@pytest.mark.parametrize("end", ["9 million dollars.", "It rained"])
def test_a_neighbour_of_which_no_words_would_be_left_is_named(desk: Desk, town: str, end: str) -> None:
    first, before = desk.claims("1")[0], desk.claims("1")
    name = f"1:{desk.claim(town).line.number}"
    with pytest.raises(InputError, match=f"no words would be left of claim {name}: join the two"):
        desk.move(first.id, Span(start=first.start, end=desk.find_words("1", end).end))
    assert desk.claims("1") == before


def test_a_claim_is_added_where_none_stands(desk: Desk, ban: str) -> None:
    desk.move(ban, desk.find_words("1", "the Biden administration lifted the ban"))
    done = desk.add_claim("1", desk.find_words("1", "the town paid 9 million dollars"))
    assert desk.claim(done.claim or "").line.text == "the town paid 9 million dollars"
    with pytest.raises(InputError, match="split, join or move"):
        desk.add_claim("1", desk.find_words("1", "lifted the ban and"))


def test_a_claim_that_was_drawn_outlives_another_reading(desk: Desk, ban: str) -> None:
    desk.split(ban, desk.find_words("1", "and the town").start)
    before = [(line.id, line.start, line.end) for line in desk.claims("1")]
    desk.correct_article("1", published_on=date(2020, 1, 1))
    assert [(line.id, line.start, line.end) for line in desk.claims("1")] == before


@pytest.mark.parametrize(("start", "end"), [(5, 5), (0, 10_000), (95, 200), (7, 9)])
def test_a_span_without_words_is_refused(desk: Desk, start: int, end: int) -> None:
    with pytest.raises(InputError, match="no words"):
        desk.add_claim("1", Span(start=start, end=end))


@pytest.mark.parametrize("at", [-5, 0, 9_999])
def test_a_split_outside_of_the_claim_is_refused(desk: Desk, ban: str, at: int) -> None:
    with pytest.raises(InputError, match="not inside the claim"):
        desk.split(ban, at)


@pytest.mark.parametrize(
    ("words", "reason"), [("no such words", "do not stand"), ("", "do not stand"), ("the", "more than once")]
)
def test_words_that_name_no_place_are_refused(desk: Desk, words: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        desk.find_words("1", words)


def test_words_are_found_across_the_lines_of_the_article(desk: Desk) -> None:
    number = str(desk.add(Article(draft=Draft(text="The river\n  rose 9 metres."))).article.number)
    assert desk.find_words(number, "The river rose") == Span(start=0, end=16)


def test_promoted_furniture_can_be_split(ann: Desk) -> None:
    furniture = next(
        s for s in ann.segments("1") if s.role is Role.FURNITURE and " " in ann.article("1").draft.text[s.start : s.end]
    )
    done = ann.promote_segment("1", furniture.start)
    line = ann.claim(done.claim or "").line
    ann.split(line.id, line.start + line.text.index(" "))
    assert sum(furniture.covers(other) for other in ann.claims("1")) == 2


HARBOUR = """Harbour opens

In 2018, the Biden administration lifted the ban, and the port of Leda was closed on Friday, June 6, 2013.
In 2018, the Biden administration lifted a ban, and in 2018 the Biden administration paid 9 million dollars.
It was shut on Friday, June 6, 2013, and on Friday, June 6, 2013, when 40% of 50 ships, or 30, left.
The mayor, who was born in 1980, said at 40 in 2023 that sales rose from 10 tons to 15 tons, a 90% increase.
“We will not sell the works,” she told reporters on Friday, June 6, 2013, as the town paid 9 million dollars.
Subscribe to our newsletter.
"""


def _somewhere(desk: Desk, chance: Random) -> Callable[[], object]:
    """An edit, at a place by chance; the desk may refuse it."""
    lines = desk.claims("1")
    number = chance.randrange(len(lines) - 1)
    line, following = lines[number], lines[number + 1]
    words = [match.start() for match in re.finditer(r"\w+", HARBOUR)]
    first, last = sorted(chance.sample(words, 2))
    furniture = HARBOUR.index("Subscribe")
    edits = (
        lambda: desk.split(line.id, chance.choice([at for at in words if line.start < at < line.end])),
        lambda: desk.join(line.id, following.id),
        lambda: desk.move(line.id, Span(start=max(line.start - 5, 0), end=(line.start + line.end) // 2)),
        lambda: desk.move(line.id, Span(start=(line.start + line.end) // 2, end=line.end)),
        lambda: desk.move(line.id, Span(start=line.start, end=(following.start + following.end) // 2)),
        lambda: desk.move(following.id, Span(start=(line.start + line.end) // 2, end=following.end)),
        lambda: desk.add_claim("1", Span(start=first, end=min(last, first + 40))),
        lambda: desk.promote_segment("1", furniture),
        desk.undo,
        desk.undo,
        desk.redo,
    )
    return chance.choice(edits)


@pytest.mark.parametrize("seed", range(8))
def test_after_edits_the_desk_says_what_reading_everything_again_says(opened: Callable[[str], Desk], seed: int) -> None:
    chance, desk, other = Random(seed), opened("Ann"), opened("Bob")
    desk.add(Article(draft=Draft(text=HARBOUR)))
    for number in range(20):
        with suppress(InputError, IndexError):
            _somewhere(desk, chance)()
        if number % 4 == 3:
            before = [desk.claim(line.id) for line in desk.claims("1")], desk.segments("1")
            other.correct_article("1", published_on=date(2025, 3, 1))
            other.undo()
            assert ([desk.claim(line.id) for line in desk.claims("1")], desk.segments("1")) == before
