"""Words to find in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.tui.dialogs.dialog import Dialog, line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget


class FindDialog(Dialog[str]):
    """Asks for words; those that were sought before stand there already."""

    def __init__(self, sought: str = "") -> None:
        super().__init__("Find in the article")
        self._sought = sought

    def fields(self) -> Iterator[Widget]:
        """The words."""
        yield line("words", self._sought, "words of the article")

    def answer(self) -> str | None:
        """The words as they were typed."""
        words = self.words("words")
        if not words:
            self.complain("Type the words to find.")
        return words or None

    def hint(self) -> str:
        """The keys, in words."""
        return f"enter goes to the next place · {self.key('cancel')} leaves"
