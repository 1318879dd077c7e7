"""The list of articles with their progress."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.cells import cell_len

from factcheck.display import display_safe
from factcheck.tui.widgets.bars import bar, percent
from factcheck.tui.widgets.cursor_list import CursorList
from factcheck.tui.widgets.fitting import fit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factcheck.models import ArticleLine, Progress

_BAR = 8


class Column(NamedTuple):
    """What stands beside the titles, under one head."""

    head: str
    cells: int
    from_width: int
    """The narrowest list that has it."""
    words: Callable[[ArticleLine], str]
    look: Callable[[ArticleLine], str]


class ArticleList(CursorList):
    """Title, progress, what is left, what was flagged and noticed, and when anybody last did anything."""

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

    @property
    def current(self) -> ArticleLine | None:
        """The article under the cursor; None where none is listed."""
        return self.articles[self.cursor] if self.articles else None

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
        number = f"{article.number:>4} "
        columns = _columns(width)
        room = max(0, width - len(number) - sum(column.cells for column in columns))
        yield number, "quiet"
        yield from _title(article, room)
        for column in columns:
            yield f"{column.words(article):>{column.cells}}", column.look(article)


def column_heads(width: int) -> str:
    """The heads of the columns at a width in cells."""
    columns = _columns(width)
    room = max(0, width - 5 - sum(column.cells for column in columns))
    return f"   # {'article'[:room]:<{room}}{''.join(f'{column.head:>{column.cells}}' for column in columns)}"


def _title(article: ArticleLine, room: int) -> Iterator[tuple[str, str]]:
    """The title, and what published it where there is room."""
    title = display_safe(article.title or "untitled").replace("\n", " ")
    wide = min(room, cell_len(title))
    yield fit(title, wide), ""
    publication = f" · {display_safe(article.publication)}".replace("\n", " ") if article.publication else ""
    yield fit(publication if room - wide >= _BAR else "", room - wide), "quiet"


def _columns(width: int) -> list[Column]:
    return [column for column in _COLUMNS if width >= column.from_width and (width < _WIDE or column is not _DAY)]


def _share(article: ArticleLine) -> tuple[int, int]:
    """How many claims are checked, of those that are to be."""
    of: Progress = article.progress
    return of.checked, of.checked + of.unverified


def _quiet(_: ArticleLine) -> str:
    return "quiet"


def _flagged(_: ArticleLine) -> str:
    return "flagged"


def _if_done(article: ArticleLine) -> str:
    return "" if article.progress.unverified else "done"


_WIDE = 100
_DAY = Column("touched", 12, 72, lambda line: line.touched_at[:10], _quiet)
_COLUMNS = (
    Column("progress", 1 + _BAR, 60, lambda line: f" {bar(*_share(line), _BAR)}", _if_done),
    Column("done", 6, 50, lambda line: percent(*_share(line)), _if_done),
    Column("claims", 7, 90, lambda line: str(line.progress.claims), _quiet),
    Column("left", 6, 0, lambda line: str(line.progress.unverified or "✓ 0"), _if_done),
    Column("flagged", 8, 40, lambda line: str(line.progress.flagged or ""), _flagged),
    Column("leads", 6, 30, lambda line: str(line.progress.leads or ""), _flagged),
    _DAY,
    Column("last touched", 18, _WIDE, lambda line: line.touched_at[:16].replace("T", " "), _quiet),
)
