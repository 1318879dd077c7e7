"""Search over the whole desk: what was claimed before, and what came of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from factcheck.display import display_safe
from factcheck.errors import FactcheckError
from factcheck.models import Found
from factcheck.tui import keys
from factcheck.tui.dialogs.dialog import line
from factcheck.tui.widgets.found_list import FoundList, told
from factcheck.tui.widgets.key_hints import KeyHints
from factcheck.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from factcheck.scales import Scale
    from factcheck.store import Desk
    from factcheck.tui.desk_thread import DeskThread

BEGIN = "Type words: listed is every claim in which all of them stand, or in a source, verdict or note of it."
NOTHING = "Nothing on this desk has all of these words."
MOST_LISTED = 200
"""More than so many nobody reads: further words find fewer."""


class SearchScreen(Screen[Found | None]):
    """Lists as one types; its result is the claim that is to be reviewed. It is kept, with what was found last.

    Args:
        desk: the thread of the desk.
    """

    AUTO_FOCUS = "Input"
    BINDINGS = keys.SEARCH
    CSS_PATH = "search.tcss"

    def __init__(self, desk: DeskThread) -> None:
        super().__init__()
        self.desk = desk
        self._otherwise = BEGIN

    def compose(self) -> ComposeResult:
        """The words, what was found, and the claim at the cursor in full."""
        yield TitleBar()
        yield line("words", placeholder="words of a claim, source or note")
        yield FoundList(id="found")
        yield Static(Content(BEGIN), id="told")
        yield KeyHints()

    @property
    def found(self) -> FoundList:
        """The list."""
        return self.query_one(FoundList)

    def on_screen_resume(self) -> None:
        """Look again: verdicts were given meanwhile. Other words take the place of those that stand there."""
        words = self.query_one(Input)
        words.select_all()
        self._search_for(words.value)

    @on(Input.Changed)
    def _words_changed(self, event: Input.Changed) -> None:
        self._search_for(event.value)

    def _search_for(self, words: str) -> None:
        # No coroutine yet: one that gives way to the next before it begins would never be awaited.
        search = partial(self._search, words)
        self.run_worker(search, exclusive=True)  # type: ignore[arg-type] # Textual takes it

    async def _search(self, words: str) -> None:
        if not words.strip():
            self._show([], None, BEGIN)
            return
        try:
            found, scale = await self.desk.run(lambda desk: _look_up(desk, words))
        except FactcheckError as error:
            self._show([], None, str(error))
        else:
            self._show(found, scale, NOTHING)

    def _show(self, found: Sequence[Found], scale: Scale | None, otherwise: str) -> None:
        same = [one.line.id for one in found] == [one.line.id for one in self.found.found]
        cursor = self.found.cursor if same else 0
        self.found.show(found, scale, cursor=cursor)
        self._otherwise = otherwise
        more = " or more" if len(found) == MOST_LISTED else ""
        self.query_one(TitleBar).place = f"search · {len(found)}{more} found" if found else "search"
        self._tell()

    def _tell(self) -> None:
        one = self.found.current
        self.query_one("#told", Static).update(told(one) if one else Content(display_safe(self._otherwise)))

    # ------------------------------------------------------------ keys and clicks

    def action_move(self, by: int) -> None:
        """Go to another claim."""
        self.found.cursor = max(0, min(self.found.row_count() - 1, self.found.cursor + by))
        self._tell()

    def action_back(self) -> None:
        """Leave the search; its words stay."""
        self.dismiss(None)

    def action_take(self) -> None:
        """Go to the claim at the cursor."""
        if self.found.current is not None:
            self.dismiss(self.found.current)

    @on(FoundList.Picked)
    def _picked(self, message: FoundList.Picked) -> None:
        self.found.cursor = message.index
        self.dismiss(self.found.current)


def _look_up(desk: Desk, words: str) -> tuple[list[Found], Scale]:
    return desk.search(words, most=MOST_LISTED), desk.scale()
