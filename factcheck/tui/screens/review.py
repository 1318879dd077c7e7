"""The review of one article: read it in order, see what can be wrong, and decide with one key."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from textual.containers import Container
from textual.screen import ModalScreen, Screen

from factcheck.errors import FactcheckError
from factcheck.tui import dialogs, keys
from factcheck.tui.review import Review, Snapshot, look_at
from factcheck.tui.screens.deciding import Deciding
from factcheck.tui.screens.moving import Moving
from factcheck.tui.screens.showing import Showing
from factcheck.tui.widgets.article_pane import ArticlePane
from factcheck.tui.widgets.claim_list import ClaimList
from factcheck.tui.widgets.claim_panel import ClaimPanel
from factcheck.tui.widgets.key_hints import KeyHints
from factcheck.tui.widgets.scale_bar import ScaleBar
from factcheck.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.app import ComposeResult

    from factcheck.store import Desk
    from factcheck.tui.desk_thread import DeskThread

WIDE = 100
"""From how many columns on the panes stand side by side."""


class Opened(NamedTuple):
    """The article that is to be reviewed."""

    article: str
    """Its id or number."""
    is_new: bool = False
    """Whether it came onto the desk by being opened."""


class ReviewScreen(Moving, Deciding, Showing, Screen[None]):
    """Three panes side by side, or the article above its claim where the terminal is narrow.

    Args:
        desk: the thread of the desk.
        opening: names the article, once the desk is open; it may put it there first.
        ask_date: whether to ask for the publication date of an article that is new and has none.
    """

    AUTO_FOCUS = None
    BINDINGS = keys.REVIEW
    CSS_PATH = "review.tcss"

    def __init__(self, desk: DeskThread, opening: Callable[[Desk], Opened], *, ask_date: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self.review: Review | None = None
        self._opening = opening
        self._ask_date = ask_date
        self._turn = asyncio.Lock()
        self._failures = 0

    def compose(self) -> ComposeResult:
        """The frame, which is painted before the desk is opened."""
        # Told now, the panes need no second styling when the size of the terminal is announced.
        self.set_class(self.app.size.width >= WIDE, "-wide")
        self.set_class(self.app.size.width < WIDE, "-narrow")
        yield TitleBar("opening …")
        yield Container(id="panes")
        yield KeyHints()

    def on_mount(self) -> None:
        """Begin when the frame is on the screen; with the first screen, the program says when that is."""
        if len(self.app.screen_stack) > 1:
            self.call_after_refresh(self.begin)

    def begin(self) -> None:
        """Open the desk and fill the frame."""
        self.run_worker(self._open())

    async def _open(self) -> None:
        try:
            is_new, snapshot = await self.desk.run(self._look_at_opened)
        except FactcheckError as error:
            self._give_up(error)
            return
        self.review = Review(snapshot)
        with self.app.batch_update():
            await self._fill_frame()
            self.show_article()
        if self._ask_date and is_new and snapshot.article.published_on is None:
            self.in_turn(self._ask_for_date)

    def _look_at_opened(self, desk: Desk) -> tuple[bool, Snapshot]:
        opened = self._opening(desk)
        return opened.is_new, look_at(desk, opened.article)

    async def _fill_frame(self) -> None:
        """Mount what the first frame does not need."""
        panes = (ArticlePane(id="article"), ClaimList(id="claims"), ClaimPanel(id="claim"))
        await self.query_one("#panes").mount(*panes)
        await self.mount(ScaleBar(), before=self.query_one(KeyHints))
        self.query_one(ArticlePane).focus()

    def _give_up(self, error: FactcheckError) -> None:
        if len(self.app.screen_stack) == 1:
            self.app.exit(error)
        else:
            self.say(str(error), severity="error")
            self.dismiss()

    async def _ask_for_date(self) -> None:
        day: date | str | None = await self.ask(dialogs.PublishedDialog())
        article = self.review.snapshot.article.id if self.review else ""
        if isinstance(day, date):
            await self.desk.run(lambda desk: desk.correct_article(article, published_on=day))
            await self.look_again()

    # ------------------------------------------------------------ taking turns

    def in_turn(self, step: Callable[[], Awaitable[None]], *, asks: bool = False) -> None:
        """Do something that waits for the desk or for an answer, after everything that was asked for before it.

        Keys that are struck while a write waits are kept in their order, and the screen stays alive.

        Args:
            step: what to do.
            asks: whether it opens a dialog; what is struck from now on is meant for that.
        """
        if self.review is not None:
            if asks:
                self.hold_keys()
            self.run_worker(self._take_turn(step))

    async def _take_turn(self, step: Callable[[], Awaitable[None]]) -> None:
        async with self._turn:
            try:
                await step()
            except FactcheckError as error:
                self._failures += 1
                await self.admit(error)
            finally:
                self.release_keys()

    # ------------------------------------------------------------ leaving

    def action_back(self) -> None:
        """Leave the article, once everything that was asked for before is saved."""
        self._leave(self.app.exit if len(self.app.screen_stack) == 1 else self._return)

    def quit(self) -> None:
        """Leave the program, once everything that was asked for before is saved; an open question is put away."""
        self.asks = False
        if isinstance(self.app.screen, ModalScreen):
            self.app.screen.dismiss(None)
        self._leave(self.app.exit)

    def _leave(self, go: Callable[[], object]) -> None:
        """Go when it is its turn; not if anything failed meanwhile, which has to be read first."""
        failures = self._failures

        async def leave() -> None:
            if self._failures == failures:
                go()
            else:
                self.asks = True

        if self.review is None:
            go()
        else:
            self.in_turn(leave)

    def _return(self) -> None:
        """Go back to the library, unless the program is to end: what waits for its turn here goes with the screen."""
        if not self.asks:
            self.app.exit()
        elif self.is_current:
            self.dismiss()
