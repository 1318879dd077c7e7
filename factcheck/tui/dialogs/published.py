"""The day on which an article was published, where its text does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.reading.dateline import parse_date
from factcheck.tui.dialogs.dialog import Dialog, line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from textual.widget import Widget


class Published(NamedTuple):
    """What a reviewer says of the day."""

    on: date | None
    """The day; None where the reviewer does not know it."""


class PublishedDialog(Dialog[Published]):
    """Asks once; what "last year" means in the article depends on it."""

    def __init__(self, given: Published | None = None, problem: str = "") -> None:
        about = "Dates like “on Tuesday” and “last year” are counted from that day."
        super().__init__("When was it published?", about, problem)
        self._given = given

    def fields(self) -> Iterator[Widget]:
        """The day."""
        day = self._given.on.isoformat() if self._given and self._given.on else ""
        yield line("day", day, placeholder="2025-07-29, or 29 July 2025; leave it empty if you do not know")

    def answer(self) -> Published | None:
        """The day, or that it is not known."""
        words = self.words("day")
        day = parse_date(words)
        if words and day is None:
            self.complain(f"“{words}” is not a day: write it as 2025-07-29.")
            return None
        return Published(day)

    def hint(self) -> str:
        """The keys, in words."""
        return "enter saves · an empty line means unknown"
