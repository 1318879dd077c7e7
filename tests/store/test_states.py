"""Where a claim stands, derived from the decisions that stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.models import Citation, State

if TYPE_CHECKING:
    from factcheck import Desk

STORIES = {
    "nobody came by": State.OPEN,
    "Ann flag": State.FLAGGED,
    "Ann flag, Bob flag": State.OPEN,  # the second takes it off
    "Ann flag, Ann tick": State.IN_PROGRESS,
    "Ann note who-says-so": State.IN_PROGRESS,
    "Ann cite https://example.org/a": State.IN_PROGRESS,
    "Ann verdict unverifiable": State.CHECKED,
    "Ann verdict true, Ann flag": State.CHECKED,
    "Ann verdict true, Bob verdict true": State.CHECKED,
    "Ann verdict true, Bob verdict false": State.DISPUTED,
    "Ann verdict true, Bob verdict false, Ann verdict false": State.CHECKED,
    "Ann verdict true, Bob verdict false, Bob undo": State.CHECKED,
    "Ann verdict true, Ann undo": State.OPEN,
    "Ann verdict true, Ann dismiss": State.DISMISSED,
    "Ann verdict true, Bob verdict false, Ann dismiss": State.DISMISSED,
    "Ann dismiss, Bob promote": State.OPEN,
    "Ann flag, Ann dismiss, Bob promote": State.FLAGGED,
    "Ann correct_claim not-a-claim, Bob flag": State.FLAGGED,  # whoever flags wants it checked, whatever its kind
}


@pytest.mark.parametrize("story", STORIES)
def test_state(ann: Desk, bob: Desk, river: str, story: str) -> None:
    desks = {"Ann": ann, "Bob": bob}
    for deed in story.split(", "):
        who, what, *how = deed.split()
        if who in desks:
            _do(desks[who], river, what, *how)
    line = ann.claim(river).line
    assert line.state is STORIES[story]
    assert line.unverified is (line.state not in {State.CHECKED, State.SIGNED_OFF, State.DISMISSED})


def _do(desk: Desk, claim: str, what: str, *how: str) -> None:
    match what:
        case "undo":
            desk.undo()
        case "correct_claim":
            desk.correct_claim(claim, kind=how[0])
        case "cite":
            desk.cite(claim, Citation(source=how[0]))
        case _:
            getattr(desk, what)(claim, *how)


def test_each_reviewer_has_one_newest_verdict(ann: Desk, bob: Desk, river: str) -> None:
    ann.verdict(river, "false")
    bob.verdict(river, "true")
    ann.verdict(river, "misleading")
    assert [(v.reviewer, v.rating) for v in ann.claim(river).verdicts] == [("Ann", "misleading"), ("Bob", "true")]
