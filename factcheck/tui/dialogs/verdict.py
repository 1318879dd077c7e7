"""A verdict with a note, and the source it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual import on
from textual.widgets import Input

from factcheck.models import Citation
from factcheck.tui.dialogs.dialog import Dialog, field, line
from factcheck.tui.marks import TONES, tone_of
from factcheck.tui.widgets.choice import Choice, Option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

    from factcheck.scales import Scale


class VerdictGiven(NamedTuple):
    """What was filled in."""

    rating: str
    """The key of the rating."""
    note: str | None
    citations: tuple[Citation, ...]


class VerdictDialog(Dialog[VerdictGiven]):
    """Asks for a rating; a note and a source may go with it."""

    AUTO_FOCUS = "#rating"

    def __init__(self, claim: str, scale: Scale, given: VerdictGiven | None = None, problem: str = "") -> None:
        super().__init__("Verdict", claim, problem)
        self._scale = scale
        self._given = given

    def fields(self) -> Iterator[Widget]:
        """Rating, note and source."""
        given = self._given
        options = [
            Option(rating.key, f"{rating.symbol} {rating.label}", rating.hotkey, TONES[tone_of(rating.colour)])
            for rating in self._scale.ratings
        ]
        yield Choice(options, given.rating if given else None, id="rating")
        note = line("note", given.note if given else None, "why, in a sentence")
        note.select_on_focus = False  # what is typed on the rating takes the cursor here, and more is typed behind it
        yield field("Note", note)
        source = given.citations[0].source if given and given.citations else None
        yield field("Source", line("source", source, "an address, or words: interview with the press office"))

    @on(Choice.Hit)
    def _go_to_note(self) -> None:
        self.query_one("#note").focus()

    @on(Choice.Typed)
    def _type_note(self, message: Choice.Typed) -> None:
        """Words are a note, wherever the cursor is; the rating is chosen by its key alone."""
        note = self.query_one("#note", Input)
        note.focus()
        note.insert_text_at_cursor(message.words)

    def answer(self) -> VerdictGiven | None:
        """The verdict; a rating is needed."""
        rating = self.chosen("rating")
        if rating is None:
            keys = ", ".join(rating.hotkey for rating in self._scale.ratings)
            self.complain(f"Choose a rating first: {keys}, or the arrows.")
            self.query_one("#rating").focus()
            return None
        source = self.words("source")
        return VerdictGiven(rating, self.words("note") or None, (Citation(source=source),) if source else ())

    def hint(self) -> str:
        """The keys, in words."""
        ways = f"{self.key('edit')} your editor · {self.key('cancel')} leaves without saving"
        return f"enter saves · tab next field · {ways}"
