"""The library: every article on the desk, how far each of them is, and what can be done with a whole one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.widgets import Static

from factcheck.display import display_safe
from factcheck.errors import FactcheckError
from factcheck.tui import dialogs, keys
from factcheck.tui.actions.action import ask_until_saved
from factcheck.tui.actions.correcting import correct_article
from factcheck.tui.screens.review import Opened, ReviewScreen
from factcheck.tui.screens.turns import TakesTurns
from factcheck.tui.shelf import ORDERS, Order, Shelf
from factcheck.tui.widgets.article_list import ArticleList, column_heads
from factcheck.tui.widgets.key_hints import KeyHints
from factcheck.tui.widgets.sought import SoughtLine
from factcheck.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

    from factcheck.models import Done, Imported
    from factcheck.store import Desk
    from factcheck.tui.desk_thread import DeskThread
    from factcheck.tui.dialogs.importing import Named

OPENING = "opening …"
"""What stands in the title bar until the desk is open."""


class LibraryScreen(TakesTurns):
    """Opens an article where the reviewer left off.

    Args:
        desk: the thread of the desk.
        order: that of the articles, at first.
    """

    AUTO_FOCUS = None
    BINDINGS = keys.LIBRARY
    CSS_PATH = "library.tcss"

    def __init__(self, desk: DeskThread, order: Order = ORDERS[0]) -> None:
        super().__init__(desk)
        self.shelf = Shelf(order=order)
        """What is listed."""
        self._has_begun = False

    def compose(self) -> ComposeResult:
        """The frame, which is painted before the desk is opened."""
        yield TitleBar(OPENING)
        yield Static(Content(""), id="heads")
        yield ArticleList(id="articles")
        yield Static(Content(""), id="empty")
        yield SoughtLine()
        yield KeyHints()

    @property
    def articles(self) -> ArticleList:
        """The list."""
        return self.query_one(ArticleList)

    def on_screen_resume(self) -> None:
        """Look again after each review."""
        if self._has_begun:
            self.begin()

    def begin(self) -> None:
        """Look at the desk, which opens it the first time."""
        if not self._has_begun:
            self.articles.focus()
            self.follow()
        self._has_begun = True
        self.run_worker(self._look())

    def on_resize(self) -> None:
        """Fit the heads of the columns."""
        heads = self.query_one("#heads", Static)
        heads.update(Content(column_heads(self.articles.scrollable_content_region.width)))

    async def _look(self) -> None:
        try:
            await self.look_again()
        except FactcheckError as error:
            self._give_up(error)

    async def look_again(self) -> None:
        """Ask the desk for everything again, and show it."""
        held = await self.desk.run(lambda desk: desk.articles())
        self._list(self.shelf._replace(held=held))

    def _list(self, shelf: Shelf, at: str | None = None) -> None:
        """List other articles, with the cursor on the same one, or on that of an id."""
        self.shelf = shelf
        current = self.articles.current
        at = at or (current.id if current else None)
        listed = shelf.listed
        here = max(0, min(self.articles.cursor, len(listed) - 1))
        self.articles.show(listed, cursor=next((i for i, line in enumerate(listed) if line.id == at), here))
        self.query_one("#empty", Static).update(Content(display_safe(shelf.nothing(self._key))))
        self.set_class(not listed, "-empty")
        self.query_one(TitleBar).place = f"{'read-only desk · ' if self.desk.read_only else ''}{shelf.said}"

    def _give_up(self, error: FactcheckError) -> None:
        """End the program where there is nothing to show; else what was shown stays."""
        if self.query_one(TitleBar).place == OPENING:
            self.app.exit(error)
        else:
            self.say(str(error), severity="error")

    # ------------------------------------------------------------ what is listed

    def action_move(self, by: int) -> None:
        """Go to another article."""
        self.articles.cursor = max(0, min(self.articles.row_count() - 1, self.articles.cursor + by))

    def action_seek(self) -> None:
        """Search as one types."""
        self.query_one(SoughtLine).open()

    def action_leave_seek(self) -> None:
        """List all articles again."""
        self.query_one(SoughtLine).close()
        self.articles.focus()

    def action_sort(self) -> None:
        """Go on to the next order."""
        self._list(self.shelf.sorted_next())

    def action_show_archive(self) -> None:
        """List the archive, or what is at hand."""
        self._list(self.shelf._replace(archived=not self.shelf.archived))

    @on(SoughtLine.Changed)
    def _sought(self, message: SoughtLine.Changed) -> None:
        self._list(self.shelf._replace(sought=message.words))

    @on(SoughtLine.Taken)
    def _taken(self) -> None:
        self.action_review()

    # ------------------------------------------------------------ what is done with an article

    def action_review(self) -> None:
        """Open the article, or the example where there is none."""
        current = self.articles.current
        if current is not None:
            article = current.id
            self.articles.focus()
            self.app.push_screen(ReviewScreen(self.desk, lambda _: Opened(article)))
        elif not self.shelf.held and self.has_class("-empty"):
            self.app.push_screen(ReviewScreen(self.desk, _take_in_sample))

    @on(ArticleList.Picked)
    def _article_picked(self, message: ArticleList.Picked) -> None:
        self.articles.cursor = message.index
        self.action_review()

    def action_archive(self) -> None:
        """Put the article away, or take it back."""
        current = self.articles.current
        if current is not None:
            self.in_turn(lambda: self._do(lambda desk: desk.archive(current.id, on=not current.archived)), writes=True)

    def action_properties(self) -> None:
        """Correct what is known of the article."""
        current = self.articles.current
        if current is not None:
            self.in_turn(lambda: correct_article(self, current.id, self._do), asks=True, writes=True)

    def action_undo(self) -> None:
        """Undo the newest action, whatever article it was about."""
        self.in_turn(lambda: self._do(lambda desk: desk.undo(), undone=True), writes=True)

    def action_redo(self) -> None:
        """Do again what was undone."""
        self.in_turn(lambda: self._do(lambda desk: desk.redo()), writes=True)

    async def _do(self, deed: Callable[[Desk], Done], *, undone: bool = False) -> None:
        done = await self.desk.run(deed)
        await self.look_again()
        back = f"{self._key('redo')} does it again" if undone else f"{self._key('undo')} undoes"
        self.say(f"{done.said} · {back}" if done.action else done.said)

    def _key(self, name: str) -> str:
        return keys.shown(self, f"library.{name}")

    def action_import(self) -> None:
        """Ask for a file, and put it on the desk."""
        self.in_turn(lambda: ask_until_saved(self, dialogs.ImportDialog, self._import), asks=True, writes=True)

    async def _import(self, named: Named) -> None:
        imported = await self.desk.run(lambda desk: _take_in(desk, named))
        await self.look_again()
        article = imported.article
        archived = any(line.archived for line in self.shelf.held if line.id == article.id)
        self._list(self.shelf._replace(archived=archived, sought=""), at=article.id)
        self.query_one(SoughtLine).close()
        self.say(f"{_told(imported)} · {self._key('review')} reviews it" if imported.new else _told(imported))

    def action_dashboard(self) -> None:
        """Show the desk in numbers."""
        from factcheck.tui.screens.dashboard import DashboardScreen  # noqa: PLC0415 (not for the first frame)

        self.app.push_screen(DashboardScreen(self.desk))

    # ------------------------------------------------------------ leaving

    def action_back(self) -> None:
        """Leave the desk."""
        self.leave(self.app.exit)


def _told(imported: Imported) -> str:
    article = imported.article
    name = f"article {article.number}: {article.title or 'untitled'}"
    if not imported.new:
        return f"{name} is on the desk already"
    return f"{name} imported, claims: {imported.claims}, leads: {imported.leads}"


def _take_in(desk: Desk, named: Named) -> Imported:
    from factcheck.reading import read  # noqa: PLC0415 (needed when a file is imported)

    return desk.add(read(named.path, published=named.published_on))


def _take_in_sample(desk: Desk) -> Opened:
    """Put the first of the bundled articles on the desk."""
    from factcheck.config import sample_articles  # noqa: PLC0415 (needed on an empty desk only)
    from factcheck.reading import read  # noqa: PLC0415 (the same)

    sample = sample_articles()[0]
    article = read(sample.path, published=sample.published_on, title=sample.title)
    done = desk.add(article.model_copy(update={"publication": sample.publication}))
    return Opened(done.article.id, done.new)
