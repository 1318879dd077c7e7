"""A source for a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.models import Citation, Stance, Standing
from factcheck.tui.dialogs.dialog import Dialog, field, line
from factcheck.tui.widgets.choice import Choice, Option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

_UNSAID = Option("", "not said")


class SourceDialog(Dialog[Citation]):
    """Only the source itself is needed; the rest is for whoever looks at it again."""

    def __init__(self, claim: str, given: Citation | None = None, problem: str = "") -> None:
        super().__init__("Source", claim, problem)
        self._given = given

    def fields(self) -> Iterator[Widget]:
        """The source, what it says to the claim, and where in it."""
        given = self._given
        yield field(
            "Source", line("source", given.source if given else None, "an address, or words: interview, by phone")
        )
        stances = [_UNSAID, *(Option(stance, stance) for stance in Stance)]
        yield field("It", Choice(stances, (given and given.stance) or "", id="stance"))
        standings = [_UNSAID, *(Option(standing, standing) for standing in Standing)]
        yield field("It is", Choice(standings, (given and given.standing) or "", id="standing"))
        yield field("Quote", line("quote", given.quote if given else None, "its words"))
        yield field("Where", line("locator", given.locator if given else None, "page, paragraph or time"))

    def answer(self) -> Citation | None:
        """The citation; the source is needed."""
        source = self.words("source")
        if not source:
            self.complain("Say what the source is: an address, or words for it.")
            return None
        stance, standing = self.chosen("stance"), self.chosen("standing")
        return Citation(
            source=source,
            stance=Stance(stance) if stance else None,
            standing=Standing(standing) if standing else None,
            quote=self.words("quote") or None,
            locator=self.words("locator") or None,
        )
