"""What is known of an article beside its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.reading.dateline import parse_date
from factcheck.tui.dialogs.dialog import Dialog, field, line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from textual.widget import Widget

    from factcheck.models import DeskArticle

_LINES = {
    "title": ("Title", "its headline"),
    "byline": ("By", "who wrote it"),
    "publication": ("In", "where it was published"),
    "url": ("Address", "where it stands on the web"),
}
"""Label and placeholder of the fields, by what they correct."""


class PropertiesDialog(Dialog[dict[str, Any]]):
    """Shows what is known of an article; its answer is what was changed, as `Desk.correct_article` wants it."""

    def __init__(self, article: DeskArticle, given: Mapping[str, Any] | None = None, problem: str = "") -> None:
        super().__init__(f"Article {article.number}", problem=problem)
        self._known: dict[str, Any] = {name: (getattr(article, name) or "").strip() for name in _LINES}
        self._known["published_on"] = article.published_on or ""
        self._given = {**self._known, **(given or {})}

    def fields(self) -> Iterator[Widget]:
        """Title, byline, publication, address and day."""
        for name, (label, placeholder) in _LINES.items():
            yield field(label, line(name, self._given[name], placeholder))
        day = line("published_on", str(self._given["published_on"]), "2025-07-29; empty where nobody knows")
        yield field("Published", day)

    def answer(self) -> dict[str, Any] | None:
        """What was changed; empty where nothing was."""
        now: dict[str, Any] = {name: self.words(name) for name in _LINES}
        words = self.words("published_on")
        now["published_on"] = parse_date(words) if words else ""
        if now["published_on"] is None:
            self.complain(f"“{words}” is not a day: write it as 2025-07-29.")
            return None
        return {name: value for name, value in now.items() if value != self._known[name]}
