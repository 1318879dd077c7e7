"""The list of articles with their progress."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from factcheck.display import display_safe
from factcheck.tui.widgets.cursor_list import CursorList
from factcheck.tui.widgets.fitting import fit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.models import ArticleLine

_NUMBERS = f"{'claims':>7}{'left':>6}{'flagged':>8}{'leads':>6}"
_TOUCHED = f"  {'last touched':<16}"
_NARROWEST_WITH_TOUCHED = 72


class ArticleList(CursorList):
    """Title, claims, claims left, flagged claims, leads, and when anybody last did anything."""

    LOOKS: ClassVar[Mapping[str, str]] = {
        **CursorList.LOOKS,
        "quiet": "dim",
        "flagged": "$text-warning",
        "done": "$text-success",
    }

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's own name for it)
        super().__init__(id=id)
        self.articles: Sequence[ArticleLine] = ()
        """What is listed."""

    def show(self, articles: Sequence[ArticleLine], *, cursor: int = 0) -> None:
        """List other articles."""
        self.articles = articles
        self.rows_changed(cursor)

    def row_count(self) -> int:
        """How many articles there are."""
        return len(self.articles)

    def row(self, index: int, width: int) -> Iterator[tuple[str, str]]:
        """One article, fitted to the width."""
        article = self.articles[index]
        progress = article.progress
        touched = f"  {article.touched_at[:16].replace('T', ' ')}" if width >= _NARROWEST_WITH_TOUCHED else ""
        number = f"{article.number:>4} "
        room = width - len(number) - len(_NUMBERS) - len(touched)
        yield number, "quiet"
        yield fit(display_safe(article.title).replace("\n", " "), room), ""
        yield f"{progress.claims:>7}", "quiet"
        yield f"{progress.unverified or '✓ 0':>6}", "" if progress.unverified else "done"
        yield f"{progress.flagged or '':>8}", "flagged"
        yield f"{progress.leads or '':>6}", "flagged"
        yield touched, "quiet"


def column_heads(width: int) -> str:
    """The heads of the columns at a width in cells."""
    touched = _TOUCHED if width >= _NARROWEST_WITH_TOUCHED else ""
    room = max(0, width - 5 - len(_NUMBERS) - len(touched))
    return f"   # {'article'[:room]:<{room}}{_NUMBERS}{touched}"
