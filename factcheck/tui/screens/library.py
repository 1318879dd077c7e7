"""The library: every article on the desk, and how far each of them is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from factcheck.display import display_safe
from factcheck.errors import FactcheckError
from factcheck.tui import keys
from factcheck.tui.screens.review import Opened, ReviewScreen
from factcheck.tui.widgets.article_list import ArticleList, column_heads
from factcheck.tui.widgets.key_hints import KeyHints
from factcheck.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from factcheck.models import ArticleLine
    from factcheck.store import Desk
    from factcheck.tui.desk_thread import DeskThread

EMPTY = (
    "No article is on this desk yet.\n\n"
    "enter opens the example that comes with the program.\n\n"
    "factcheck review FILE, in the shell, opens an article of yours."
)
"""What stands where articles will stand."""
OPENING = "opening …"
"""What stands in the title bar until the desk is open."""


class LibraryScreen(Screen[None]):
    """Opens an article where the reviewer left off.

    Args:
        desk: the thread of the desk.
    """

    BINDINGS = keys.LIBRARY
    CSS_PATH = "library.tcss"

    def __init__(self, desk: DeskThread) -> None:
        super().__init__()
        self.desk = desk
        self._has_begun = False

    def compose(self) -> ComposeResult:
        """The frame, which is painted before the desk is opened."""
        yield TitleBar(OPENING)
        yield Static(Content(""), id="heads")
        yield ArticleList(id="articles")
        yield Static(Content(EMPTY), id="empty")
        yield KeyHints()

    def on_screen_resume(self) -> None:
        """Look again after each review."""
        if self._has_begun:
            self.begin()

    def begin(self) -> None:
        """Look at the desk, which opens it the first time."""
        self._has_begun = True
        self.run_worker(self._look())

    def on_resize(self) -> None:
        """Fit the heads of the columns."""
        heads = self.query_one("#heads", Static)
        heads.update(Content(column_heads(self.query_one(ArticleList).scrollable_content_region.width)))

    async def _look(self) -> None:
        try:
            articles, read_only = await self.desk.run(lambda desk: (desk.articles(), desk.read_only))
        except FactcheckError as error:
            self._give_up(error)
            return
        listed = self.query_one(ArticleList)
        at = listed.articles[listed.cursor].id if listed.articles else None
        listed.show(articles, cursor=next((i for i, line in enumerate(articles) if line.id == at), 0))
        self.set_class(not articles, "-empty")
        self.query_one(TitleBar).place = f"{'read-only desk · ' if read_only else ''}{_left(articles)}"
        listed.focus()

    def _give_up(self, error: FactcheckError) -> None:
        """End the program where there is nothing to show; else what was shown stays."""
        if self.query_one(TitleBar).place == OPENING:
            self.app.exit(error)
        else:
            self.notify(display_safe(str(error)), severity="error", timeout=10, markup=False)

    def action_move(self, by: int) -> None:
        """Go to another article."""
        listed = self.query_one(ArticleList)
        listed.cursor = max(0, min(listed.row_count() - 1, listed.cursor + by))

    def action_review(self) -> None:
        """Open the article, or the example where there is none."""
        listed = self.query_one(ArticleList)
        if listed.articles:
            article = listed.articles[listed.cursor].id
            self.app.push_screen(ReviewScreen(self.desk, lambda _: Opened(article)))
        elif self.has_class("-empty"):
            self.app.push_screen(ReviewScreen(self.desk, _take_in_sample))

    @on(ArticleList.Picked)
    def _article_picked(self, message: ArticleList.Picked) -> None:
        self.query_one(ArticleList).cursor = message.index
        self.action_review()

    def action_back(self) -> None:
        """Leave the desk."""
        self.app.exit()


def _left(articles: Sequence[ArticleLine]) -> str:
    left = sum(article.progress.unverified for article in articles)
    return f"{len(articles)} article{'' if len(articles) == 1 else 's'} · {left} left"


def _take_in_sample(desk: Desk) -> Opened:
    """Put the first of the bundled articles on the desk."""
    from factcheck.config import sample_articles  # noqa: PLC0415 (needed on an empty desk only)
    from factcheck.reading import read  # noqa: PLC0415 (the same)

    sample = sample_articles()[0]
    article = read(sample.path, published=sample.published_on, title=sample.title)
    done = desk.add(article.model_copy(update={"publication": sample.publication}))
    return Opened(done.article.id, done.new)
