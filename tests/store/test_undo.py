"""Undo and redo: rows that name an action, whoever looks and in whatever session."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Desk
from factcheck.errors import InputError
from factcheck.models import Article, Citation, Draft, Role, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.models import Done


def test_undo_takes_the_whole_action(ann: Desk, river: str) -> None:
    ann.verdict(river, "false", citations=[Citation(source="https://example.org/a")])
    assert ann.undo().said == "undone: 1:1 verdict False"
    file = ann.claim(river)
    assert (file.line.state, file.verdicts, file.citations) == (State.OPEN, (), ())


def test_undo_says_all_that_was_corrected(ann: Desk, river: str) -> None:
    ann.correct_claim(river, kind="forecast", claimant="the mayor")
    assert ann.undo().said == "undone: 1:1 corrected kind “forecast”, corrected claimant “the mayor”"
    ann.correct_article("1", title="Flood", byline="")
    assert ann.undo().said == "undone: article 1 corrected title “Flood”, corrected byline"


def test_undo_brings_the_verdict_before_it_back(ann: Desk, river: str) -> None:
    ann.verdict(river, "true")
    ann.verdict(river, "false")
    ann.undo()
    assert ann.claim(river).line.rating == "True"


def test_undo_reaches_back_into_earlier_sessions(ann: Desk, river: str, opened: Callable[[str], Desk]) -> None:
    ann.flag(river)
    ann.verdict(river, "true")
    ann.close()
    later = opened("Ann")
    later.undo()
    later.undo()
    assert later.claim(river).line.state is State.OPEN
    later.redo()
    assert later.claim(river).line.state is State.FLAGGED


def test_undo_takes_only_ones_own(ann: Desk, bob: Desk, river: str) -> None:
    ann.flag(river)
    bob.note(river, "looks right")
    ann.undo()
    assert ann.claim(river).notes == ("looks right",)
    with pytest.raises(InputError, match="nothing to undo for Ann"):
        ann.undo()


def test_what_others_have_decided_on_is_not_undone_from_under_them(ann: Desk, bob: Desk) -> None:
    furniture = next(s for s in ann.segments("1") if s.role is Role.FURNITURE)
    promoted = ann.promote_segment("1", furniture.start).claim or ""
    bob.verdict(promoted, "false")
    with pytest.raises(InputError, match="Bob has decided on 1:"):
        ann.undo()
    assert bob.claim(promoted).line.state is State.CHECKED
    bob.undo()
    ann.undo()
    with pytest.raises(InputError, match="no claim"):
        bob.claim(promoted)


def test_a_claim_that_somebody_took_back_is_told_in_one_line(ann: Desk, bob: Desk) -> None:
    furniture = next(s for s in ann.segments("1") if s.role is Role.FURNITURE)
    promoted = ann.promote_segment("1", furniture.start).claim or ""
    bob.claim(promoted)
    ann.undo()
    for deed in (bob.flag, bob.dismiss, bob.tick, bob.claim):
        with pytest.raises(InputError, match="no claim"):
            deed(promoted)


def test_redo_ends_with_the_next_deed(ann: Desk, river: str, homes: str) -> None:
    ann.flag(river)
    ann.undo()
    ann.flag(homes)
    with pytest.raises(InputError, match="nothing to redo"):
        ann.redo()


def test_nothing_is_ever_taken_out_of_the_history(ann: Desk, river: str) -> None:
    ann.flag(river)
    ann.undo()
    ann.redo()
    assert [line.split(" ", 3)[3] for line in ann.claim(river).history] == ["flagged", "undone", "redone"]


@settings(max_examples=25)
@given(
    deeds=st.lists(st.sampled_from(["flag", "true", "false", "note", "tick", "dismiss", "undo", "redo"]), max_size=14)
)
def test_undo_and_redo_walk_along_the_states_that_were(deeds: list[str]) -> None:
    """The desk against a model of it: a list of states and a place in it."""
    with TemporaryDirectory() as folder, Desk(Path(folder) / "desk.db", reviewer="Ann") as desk:
        desk.add(Article(draft=Draft(text="The river rose 9.1 metres in 2013.")))
        claim = desk.claims("1")[0].id

        def standing() -> tuple[object, ...]:
            f = desk.claim(claim)
            return f.line.state, f.line.flagged, f.line.rating, f.notes, [d.ticked for d in f.details]

        past, place = [standing()], 0
        for deed in deeds:
            try:
                done = _do(desk, claim, deed)
            except InputError:
                assert (deed, place) in {("undo", 0), ("redo", len(past) - 1)}
                continue
            if deed in {"undo", "redo"}:
                place += 1 if deed == "redo" else -1
            elif done.action:
                past[place + 1 :] = [standing()]
                place += 1
            assert standing() == past[place]


def _do(desk: Desk, claim: str, deed: str) -> Done:
    deeds: dict[str, Callable[[], Done]] = {
        "flag": lambda: desk.flag(claim),
        "true": lambda: desk.verdict(claim, "true"),
        "false": lambda: desk.verdict(claim, "false"),
        "note": lambda: desk.note(claim, "a note"),
        "tick": lambda: desk.tick(claim),
        "dismiss": lambda: desk.dismiss(claim),
        "undo": desk.undo,
        "redo": desk.redo,
    }
    return deeds[deed]()
