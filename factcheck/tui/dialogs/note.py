"""A note on a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.tui.dialogs.dialog import Dialog, line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget


class NoteDialog(Dialog[str]):
    """Asks for words: a line here, as many as one likes in an editor."""

    def __init__(self, claim: str, given: str | None = None, problem: str = "") -> None:
        super().__init__("Note", claim, problem)
        self._given = given

    def fields(self) -> Iterator[Widget]:
        """The note."""
        yield line("note", self._given, "what the next reader should know")

    def answer(self) -> str | None:
        """The note; an empty one is none."""
        words = self.words("note")
        if not words:
            self.complain("The note is empty.")
        return words or None

    def hint(self) -> str:
        """The keys, in words."""
        return f"enter saves · {self.key('edit')} your editor · {self.key('cancel')} leaves without saving"
