"""The day on which an article was published, where its text does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reading.dateline import parse_date
from factcheck.tui.dialogs.dialog import Dialog, line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from textual.widget import Widget

UNKNOWN = "unknown"
"""The answer of a reviewer who does not know the day."""


class PublishedDialog(Dialog["date | str"]):
    """Asks once; what "last year" means in the article depends on it."""

    def __init__(self) -> None:
        super().__init__("When was it published?", "Dates like “on Tuesday” and “last year” are counted from that day.")

    def fields(self) -> Iterator[Widget]:
        """The day."""
        yield line("day", placeholder="2025-07-29, or 29 July 2025; leave it empty if you do not know")

    def answer(self) -> date | str | None:
        """The day, or that it is not known."""
        words = self.words("day")
        day = parse_date(words)
        if words and day is None:
            self.complain(f"“{words}” is not a day: write it as 2025-07-29.")
        return day if words else UNKNOWN

    def hint(self) -> str:
        """The keys, in words."""
        return "enter saves · an empty line means unknown"
