"""Two people who draw, decide, undo and redo at one desk: no claims overlap, and nothing of either is buried."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import InputError
from factcheck.models import Article, ClaimKind, Draft, Role, Span
from tests.store.conftest import meanwhile

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck import Desk
    from factcheck.models import ClaimLine, Done

TEXT = (
    "The bridge over the Leda is 100 metres long. It cost 5 million dollars in 2014, and the town has 900 voters.\n"
    "The mayor said on Tuesday that 40 boats were moved. The school stayed empty for 12 days.\n"
    "Subscribe to our newsletter."
)


@pytest.fixture
def ann(opened: Callable[[str], Desk]) -> Desk:
    desk = opened("Ann")
    desk.add(Article(draft=Draft(text=TEXT)))
    return desk


def _half(line: ClaimLine, *, second: bool = False) -> Span:
    """The first or second half of a claim, parted where a word begins."""
    words = [line.start + match.start() for match in re.finditer(r"\b\w", line.text)]
    middle = words[len(words) // 2]
    return Span(start=middle, end=line.end) if second else Span(start=line.start, end=middle)


@pytest.fixture
def rest(ann: Desk) -> Span:
    """The second half of the first claim, which Ann has drawn without it."""
    whole = ann.claims("1")[0]
    ann.move(whole.id, _half(whole))
    return _half(whole, second=True)


EDITS: dict[str, Callable[[Desk], Done]] = {
    "split": lambda desk: desk.split("1:1", _half(desk.claims("1")[0]).end),
    "join": lambda desk: desk.join("1:1", "1:2"),
    "move": lambda desk: desk.move("1:1", _half(desk.claims("1")[0])),
    "move into the next": lambda desk: desk.move("1:1", Span(start=0, end=_half(desk.claims("1")[1]).end)),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_redo_buries_nothing_that_others_decided_since(ann: Desk, bob: Desk, edit: Callable[[Desk], Done]) -> None:
    edit(ann)
    ann.undo()
    bob.verdict("1:1", "false")
    with pytest.raises(InputError, match="Bob has decided on 1:1 since: look at that"):
        ann.redo()
    assert bob.claim("1:1").line.rating == "False"
    bob.undo()
    assert ann.redo().said.startswith("redone: ")


def test_redo_does_again_what_was_done_in_sight_of_a_verdict(ann: Desk, bob: Desk) -> None:
    bob.verdict("1:1", "false")
    EDITS["split"](ann)
    ann.undo()
    assert ann.redo().said.startswith("redone: ")


def test_undo_lets_no_claim_stand_again_where_another_was_drawn_since(ann: Desk, bob: Desk) -> None:
    whole = ann.claims("1")[0]
    ann.move(whole.id, _half(whole))
    added = bob.add_claim("1", _half(whole, second=True)).claim
    with pytest.raises(InputError, match="the words meet claim 1:"):
        ann.undo()
    assert added in {line.id for line in ann.claims("1")}
    bob.undo()
    ann.undo()
    assert ann.claims("1")[0].id == whole.id


def test_redo_lets_no_claim_stand_again_where_another_was_drawn_since(ann: Desk, bob: Desk, rest: Span) -> None:
    ann.add_claim("1", rest)
    ann.undo()
    bob.add_claim("1", Span(start=rest.start, end=rest.end - 8))
    with pytest.raises(InputError, match="the words meet claim 1:"):
        ann.redo()


def test_words_that_somebody_else_adds_meanwhile_are_not_added_again(ann: Desk, bob: Desk, rest: Span) -> None:
    before = ann.claims("1")
    meanwhile(ann, 1, lambda: bob.add_claim("1", rest))
    with pytest.raises(InputError, match="the words meet claim 1:"):
        ann.add_claim("1", Span(start=rest.start, end=rest.end - 8))
    assert len(ann.claims("1")) == len(before) + 1


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_a_claim_that_somebody_else_splits_meanwhile_is_not_drawn_otherwise(
    ann: Desk, bob: Desk, edit: Callable[[Desk], Done]
) -> None:
    meanwhile(ann, 1, lambda: bob.split("1:1", TEXT.index("Leda")))
    with pytest.raises(InputError, match="stands on this desk no more"):
        edit(ann)
    assert [line.text for line in ann.claims("1")][:2] == ["The bridge over the", "Leda is 100 metres long"]


def test_furniture_that_somebody_else_promotes_meanwhile_is_promoted_once(ann: Desk, bob: Desk) -> None:
    furniture = next(segment.start for segment in ann.segments("1") if segment.role is Role.FURNITURE)
    meanwhile(ann, 1, lambda: bob.promote_segment("1", furniture))
    with pytest.raises(InputError, match="no furniture"):
        ann.promote_segment("1", furniture)


def test_furniture_with_a_claim_of_somebodys_own_is_promoted_around_it(ann: Desk, bob: Desk) -> None:
    furniture = next(segment for segment in ann.segments("1") if segment.role is Role.FURNITURE)
    added = bob.add_claim("1", ann.find_words("1", "our newsletter"))
    assert ann.promote_segment("1", furniture.start).said == "promoted: its claims stand already"
    assert [line.id for line in ann.claims("1") if furniture.covers(line)] == [added.claim]
    ann.undo()
    assert furniture in bob.segments("1")


def test_words_added_again_as_another_kind_are_of_that_kind(ann: Desk, bob: Desk, rest: Span) -> None:
    ann.add_claim("1", rest)
    ann.undo()
    done = bob.add_claim("1", rest, kind=ClaimKind.FORECAST)
    assert ann.claim(done.claim or "").line.kind is ClaimKind.FORECAST
    bob.undo()
    again = ann.add_claim("1", rest)
    assert ann.claim(again.claim or "").line.kind is ClaimKind.STATEMENT


def test_a_claim_drawn_again_has_the_claimant_of_the_one_it_comes_from(ann: Desk) -> None:
    whole = ann.claims("1")[0]
    ann.move(whole.id, _half(whole))
    ann.undo()
    ann.correct_claim(whole.id, claimant="the engineer")
    done = ann.move(whole.id, _half(whole))
    assert ann.claim(done.claim or "").line.claimant == "the engineer"


def _deed(desk: Desk, chance: Random) -> Callable[[], Done]:
    """A deed, at a place by chance, often the same; the desk may refuse it."""
    line, following, *_ = chance.sample([*desk.claims("1")[:3]] * 2, 2)
    first, last = sorted(chance.sample([match.start() for match in re.finditer(r"\w+", TEXT[:110])], 2))
    return chance.choice(
        (
            lambda: desk.split(line.id, _half(line).end),
            lambda: desk.join(line.id, following.id),
            lambda: desk.move(line.id, _half(line)),
            lambda: desk.move(line.id, _half(line, second=True)),
            lambda: desk.move(line.id, Span(start=line.start, end=max(line.end, _half(following).end))),
            lambda: desk.add_claim("1", Span(start=first, end=min(last, first + 40))),
            lambda: desk.add_claim("1", Span(start=first, end=min(last, first + 20)), kind=ClaimKind.FORECAST),
            lambda: desk.promote_segment("1", TEXT.index("Subscribe")),
            lambda: desk.verdict(line.id, chance.choice(["true", "false"])),
            lambda: desk.note(line.id, "ask"),
            lambda: desk.dismiss(line.id),
        )
    )


def _decided(desk: Desk, by: str) -> set[tuple[str, str]]:
    """What stands of a reviewer's decisions on claims that stand: their ids and claims."""
    standing = {line.id for line in desk.claims("1")}
    rows = desk._rows("SELECT id, claim FROM standing_decisions WHERE reviewer = ? AND claim IS NOT NULL", by)
    return {(decision, claim) for decision, claim in rows if claim in standing}


def _turn(desk: Desk, chance: Random) -> Callable[[], Done]:
    return chance.choice((desk.undo, desk.redo))


@pytest.mark.parametrize("seed", range(6))
def test_whatever_two_do_no_claims_overlap_and_no_decision_is_gone(ann: Desk, bob: Desk, seed: int) -> None:
    chance = Random(seed)
    for _ in range(12):
        one, other = chance.sample((ann, bob), 2)
        for desk, deed in ((one, _deed), (one, chance.choice((_deed, _turn))), (other, _deed), (one, _turn)):
            _do(desk, deed(desk, chance), beside=ann if desk is bob else bob)


def _do(desk: Desk, deed: Callable[[], Done], *, beside: Desk) -> None:
    """Do something, or be refused, and see that the claims stand apart and hold what the one beside decided."""
    before = _decided(desk, beside.reviewer)
    with suppress(InputError, IndexError):
        done = deed()
        turned = desk._rows("SELECT target FROM decisions WHERE action = ? AND target IS NOT NULL", done.action)
        assert {one for one in before if turned and one[0] > turned[0][0]} <= _decided(desk, beside.reviewer)
    lines = desk.claims("1")
    assert all(line.end <= following.start for line, following in pairwise(lines))
