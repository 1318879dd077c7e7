"""Every deed that the desk knows can be undone and done again, alone and one after the other, in later sessions too."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from factcheck import Desk
from factcheck.models import Article, Citation, ClaimKind, Draft, Role, Span
from factcheck.store.history import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXT = (
    "The harbour was closed on Friday, June 5, and on Friday, June 9, 2013.\n"
    "More than 20,000 people left their homes, and the school stayed empty.\n"
    "The mayor called for calm.\n"
    "Subscribe to our newsletter."
)


def closed(desk: Desk) -> str:
    """The claim in which two weekdays do not fit their dates."""
    return _claim(desk, "harbour")


def homes(desk: Desk) -> str:
    return _claim(desk, "left their homes")


def _claim(desk: Desk, words: str) -> str:
    return next(line.id for line in desk.claims("1") if words in line.text)


def _furniture(desk: Desk) -> int:
    return next(segment.start for segment in desk.segments("1") if segment.role is Role.FURNITURE)


def _lead(desk: Desk) -> str:
    return desk.claim(closed(desk)).leads[0].id


DEEDS: dict[str, tuple[Callable[[Desk], object], str]] = {
    "flag": (lambda desk: desk.flag(homes(desk), True), "1:2 flagged"),
    "unflag": (lambda desk: desk.flag(homes(desk), False), "1:2 took the flag off"),
    "verdict": (lambda desk: desk.verdict(homes(desk), "false", note="by half"), "1:2 verdict False"),
    "sourced": (
        lambda desk: desk.verdict(homes(desk), "true", citations=[Citation(source="https://example.org/a")]),
        "1:2 verdict True",
    ),
    "citation": (lambda desk: desk.cite(homes(desk), Citation(source="the harbour master")), "cited “the harbour mas"),
    "tick": (lambda desk: desk.tick(homes(desk), desk.claim(homes(desk)).details[0]), "1:2 ticked “"),
    "tick all": (lambda desk: desk.tick(closed(desk)), "1:1 ticked “The harbour"),
    "note": (lambda desk: desk.note(homes(desk), "ask the mayor"), "1:2 noted “ask the mayor”"),
    "dismissal": (lambda desk: desk.dismiss(homes(desk), "hearsay"), "1:2 dismissed “hearsay”"),
    "verdict on what was dismissed": (lambda desk: desk.verdict(homes(desk), "true"), "1:2 verdict True"),
    "dismissal again": (lambda desk: desk.dismiss(homes(desk)), "1:2 dismissed"),
    "verdict repeated": (lambda desk: desk.repeat_verdict(homes(desk), [closed(desk)]), "1:1 verdict True"),
    "promotion": (lambda desk: desk.promote(homes(desk)), "1:2 promoted"),
    "lead accepted": (lambda desk: desk.accept_lead(closed(desk), _lead(desk)), "1:1 accepted the lead weekday-date"),
    "lead dismissed": (
        lambda desk: desk.dismiss_lead(closed(desk), _lead(desk), reason="another year"),
        "1:1 dismissed the lead weekday-date “another year”",
    ),
    "kind corrected": (lambda desk: desk.correct_claim(homes(desk), kind=ClaimKind.OPINION), "kind “opinion”"),
    "claimant corrected": (lambda desk: desk.correct_claim(homes(desk), claimant="the mayor"), "“the mayor”"),
    "title corrected": (lambda desk: desk.correct_article("1", title="The flood"), "article 1 corrected title"),
    "date corrected": (
        lambda desk: desk.correct_article("1", published_on=date(2015, 6, 20)),
        "article 1 corrected publication date “2015-06-20”",
    ),
    "move": (lambda desk: desk.move(homes(desk), desk.find_words("1", "20,000 people left their homes")), "moved"),
    "split": (lambda desk: desk.split(homes(desk), desk.find_words("1", "left their").start), "split"),
    "join": (
        lambda desk: desk.join(_claim(desk, "20,000 people"), homes(desk)),
        "joined",
    ),
    "furniture promoted": (
        lambda desk: desk.promote_segment("1", _furniture(desk)),
        "article 1 promoted “Subscribe to our newsletter.”",
    ),
    "archive": (lambda desk: desk.archive("1", True), "article 1 archived"),
    "archive off": (lambda desk: desk.archive("1", False), "article 1 taken out of the archive"),
    "add": (lambda desk: desk.add_claim("1", _unclaimed(desk)), "added"),
}
"""Deeds in an order in which each can be done after those before it, and words of what undo says of it."""


def _unclaimed(desk: Desk) -> Span:
    """A word that stands in no claim any more, once the claim with it was moved."""
    return desk.find_words("1", "More than")


def told(desk: Desk) -> object:
    """All that a reader can be told of the article, but for what was done and undone on the way."""
    files = [desk.claim(line.id).model_dump(exclude={"history"}) for line in desk.claims("1")]
    article = desk.article("1").model_dump()
    counts = desk.progress("1"), desk.progress(), [line.archived for line in desk.articles()]
    return files, article, desk.segments("1"), desk.ticks("1"), counts, list(desk.annotated_claims())


@pytest.fixture
def harbour(path: Path) -> Path:
    """A desk file with one article."""
    with Desk(path, reviewer="Ann") as desk:
        desk.add(Article(title="The harbour", published_on=date(2013, 6, 10), draft=Draft(text=TEXT)))
    return path


def test_every_deed_is_undone_and_done_again_in_a_later_session(harbour: Path) -> None:
    for name, (deed, said) in DEEDS.items():
        with Desk(harbour, reviewer="Ann") as desk:
            before = told(desk)
            deed(desk)
            after = told(desk)
        assert before != after, name
        with Desk(harbour, reviewer="Ann") as later:
            undone = later.undo().said
            assert told(later) == before, name
        with Desk(harbour, reviewer="Ann") as later:
            redone = later.redo().said
            assert told(later) == after, name
        assert said in undone, name
        assert redone == undone.replace("undone", "redone"), name


def test_all_deeds_are_undone_one_after_the_other_and_done_again(harbour: Path) -> None:
    with Desk(harbour, reviewer="Ann") as desk:
        states = [told(desk)]
        for deed, _ in DEEDS.values():
            deed(desk)
            states.append(told(desk))
    with Desk(harbour, reviewer="Ann") as later:
        for state in reversed(states[:-1]):
            later.undo()
            assert told(later) == state
    with Desk(harbour, reviewer="Ann") as later:
        for state in states[1:]:
            later.redo()
            assert told(later) == state


def test_no_deed_that_the_desk_has_words_for_is_left_out_here(harbour: Path) -> None:
    with Desk(harbour, reviewer="Ann") as desk:
        for deed, _ in DEEDS.values():
            deed(desk)
        written = {kind for (kind,) in desk._rows("SELECT DISTINCT kind FROM decisions")}
    assert written == KINDS - {"undo", "redo"}
