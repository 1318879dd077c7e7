"""The ways through an article that the review screen offers."""

from __future__ import annotations

from textual import on

from factcheck.tui import dialogs
from factcheck.tui.rows import FoldRow
from factcheck.tui.screens.showing import Showing
from factcheck.tui.widgets.article_pane import ArticlePane, Marking
from factcheck.tui.widgets.claim_list import ClaimList

_PANES = ("#article", "#claims", "#claim")


class Moving(Showing):
    """Every action here changes where one is, and nothing on the desk."""

    _sought = ""
    _sought_after = 0

    def action_move(self, by: int) -> None:
        """Go to another row."""
        self.in_turn(lambda: self._move(by))

    def action_seek(self, direction: int) -> None:
        """Go to another unverified claim."""
        self.in_turn(lambda: self._seek(direction))

    def action_unfold(self) -> None:
        """Show or hide the furniture one is at."""
        self.in_turn(self._unfold)

    def action_pane(self) -> None:
        """Focus the next pane."""
        if self.review is None:
            return
        ids = [self.focused is self.query_one(pane) for pane in _PANES]
        following = _PANES[(ids.index(True) + 1) % len(_PANES)] if True in ids else _PANES[0]
        self.set_class(following == "#claims", "-listing")
        self.query_one(following).focus()

    def action_find(self) -> None:
        """Find words in the article."""
        self.in_turn(self._find, asks=True)

    def action_filter(self) -> None:
        """Choose which claims are listed."""
        self.in_turn(self._filter, asks=True)

    @on(ClaimList.Picked)
    def _row_picked(self, message: ClaimList.Picked) -> None:
        async def go() -> None:
            if self.review is not None:
                self.review.cursor = message.index
                await (self._unfold() if isinstance(self.review.row, FoldRow) else self._move(0))

        self.in_turn(go)

    @on(ArticlePane.Picked)
    def _words_picked(self, message: ArticlePane.Picked) -> None:
        async def go() -> None:
            if self.review is not None:
                self.review.go_to_offset(message.offset)
                self.show_rows()

        self.in_turn(go)

    async def _move(self, by: int) -> None:
        if self.review is not None:
            self.review.step(by)
            self.show_place()

    async def _seek(self, direction: int) -> None:
        if self.review is None:
            return
        if self.review.seek(direction):
            self.show_place()
        elif not self.review.left:
            self.say("Nothing is left to verify.")

    async def _unfold(self) -> None:
        if self.review is not None and self.review.fold():
            self.show_rows()

    async def _filter(self) -> None:
        if self.review is None:
            return
        wanted = await self.ask(dialogs.FilterDialog(self.review.filter))
        if wanted is not None:
            self.review.list_only(wanted)
            self.show_rows()

    async def _find(self) -> None:
        words = await self.ask(dialogs.FindDialog(self._sought))
        if self.review is None or not words:
            return
        after = self._sought_after if words == self._sought else 0
        found = self.review.find(words, after)
        self._sought = words
        if found is None:
            self.say(f"“{words}” is not in the article.", severity="warning")
            return
        self._sought_after = found[1]
        self.review.go_to_offset(found[0])
        self.show_rows()
        row = self.review.row
        if row is not None:
            self.query_one(ArticlePane).point_at(row.span, [Marking(*found, "found")])
