"""The panel of the current claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.widgets import Static

from factcheck.tui import keys
from factcheck.tui.widgets.claim_words import NEXT, claim_words, detail_to_tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.events import Click

    from factcheck.models import ClaimFile, ClaimLine
    from factcheck.scales import Scale


class ClaimPanel(VerticalScroll, inherit_bindings=False):
    """What is known about a claim; a click on a detail ticks it, and keys choose which one is ticked next."""

    BINDINGS = keys.CLAIM

    @dataclass
    class Ticked(Message):
        """A detail was clicked."""

        claim: str
        """The id of its claim, which need not be the current one any more."""
        number: int
        """Which of the claim's details, from 0."""

    _claim: tuple[ClaimFile, Scale, Sequence[ClaimLine]] | None = None
    _position = 0
    _width = 0
    """In cells, for which the words are wrapped."""

    def compose(self) -> ComposeResult:
        """One widget of words."""
        yield Static(Content(""), id="claim-words")

    def show(self, file: ClaimFile, scale: Scale, twins: Sequence[ClaimLine] = ()) -> None:
        """Show the file of a claim, and which others say the same."""
        if self._claim is None or self._claim[0].line.id != file.line.id:
            self._position = 0
        self._claim = (file, scale, twins)
        self._fill()

    def position_in(self, claim: str) -> int:
        """From which detail on the next one is ticked; the first in any claim but the one that is shown."""
        return self._position if self._claim is not None and self._claim[0].line.id == claim else 0

    def action_choose(self, by: int) -> None:
        """Choose another detail of those that are not ticked to be ticked next; without any, scroll."""
        details = self._claim[0].details if self._claim is not None else ()
        left = [number for number, detail in enumerate(details) if not detail.ticked]
        following = detail_to_tick(details, self._position)
        if following is None:
            self.scroll_relative(y=by, animate=False)
            return
        self._position = left[max(0, min(len(left) - 1, left.index(following) + by))]
        self._fill()
        self._bring_into_view()

    def say(self, words: Content) -> None:
        """Show other words than those of a claim."""
        self._claim = None
        self._show_words(words)

    def on_resize(self) -> None:
        """Wrap to a new width; what changes with the words themselves is only how far they can be scrolled."""
        if self.scrollable_content_region.width != self._width:
            self._fill()

    def on_click(self, event: Click) -> None:
        """Say which detail was clicked."""
        number = event.style.meta.get("tick")
        if number is not None and self._claim is not None:
            self.post_message(self.Ticked(self._claim[0].line.id, number))

    def _fill(self) -> None:
        if self._claim is not None:
            file, scale, twins = self._claim
            self._width = self.scrollable_content_region.width
            takes, dismisses = (keys.shown(self.screen, f"review.{way}_lead") for way in ("accept", "dismiss"))
            ways = f"{takes} takes it up, {dismisses} dismisses it"
            self._show_words(claim_words(file, scale, self._width, self._position, twins, ways=ways))

    def _show_words(self, words: Content) -> None:
        """Show words; only where they take other room are the panes laid out again, which costs more than a key."""
        shown = self.query_one("#claim-words", Static)
        width, height = shown.size  # both 0 as long as nothing is laid out
        least = self.scrollable_content_region.height
        shown.update(words, layout=not width or max(least, words.get_height({}, width)) != height)

    def _bring_into_view(self) -> None:
        """Scroll to the detail that is ticked next."""
        shown = self.query_one("#claim-words", Static)
        lines = (line for line in range(shown.size.height) if shown.render_line(line).text.startswith(NEXT))
        for line in lines:
            self.scroll_to_region(Region(0, line, 1, 1), animate=False)
