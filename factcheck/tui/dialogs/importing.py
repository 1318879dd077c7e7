"""A file to put on the desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.reading.dateline import parse_date
from factcheck.tui.dialogs.dialog import Dialog, field, line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from textual.widget import Widget


class Named(NamedTuple):
    """A file, and what its text may not say."""

    path: str
    """As it was typed, but for a ``~`` at its head."""
    published_on: date | None


class ImportDialog(Dialog[Named]):
    """Asks for a path, and for the day of publication where one knows it."""

    def __init__(self, given: Named | None = None, problem: str = "") -> None:
        super().__init__("Import a file of plain text", problem=problem)
        self._given = given

    def fields(self) -> Iterator[Widget]:
        """Path and day."""
        given = self._given or Named("", None)
        yield field("File", line("path", given.path, "draft.txt, or ~/articles/draft.txt"))
        day = given.published_on.isoformat() if given.published_on else ""
        yield field("Published", line("day", day, "2025-07-29; empty: as the text says, if it does"))

    def answer(self) -> Named | None:
        """What was named, if it can be one."""
        path, words = self.words("path"), self.words("day")
        day = parse_date(words) if words else None
        if not path:
            self.complain("Type the path of a file.")
        elif words and day is None:
            self.complain(f"“{words}” is not a day: write it as 2025-07-29.")
        else:
            return Named(_expanded(path), day)
        return None

    def hint(self) -> str:
        """The keys, in words."""
        return f"enter imports · tab next field · {self.key('cancel')} leaves"


def _expanded(path: str) -> str:
    try:
        return str(Path(path).expanduser())
    except RuntimeError:  # nobody of that name has a home
        return path
