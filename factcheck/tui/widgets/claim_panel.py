"""The panel of the current claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from factcheck.tui.widgets.claim_words import claim_words

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.events import Click

    from factcheck.models import ClaimFile
    from factcheck.scales import Scale


class ClaimPanel(VerticalScroll):
    """What is known about a claim; a click on a detail ticks it."""

    @dataclass
    class Ticked(Message):
        """A detail was clicked."""

        number: int
        """Which of the claim's details, from 0."""

    _claim: tuple[ClaimFile, Scale] | None = None

    def compose(self) -> ComposeResult:
        """One widget of words."""
        yield Static(Content(""), id="claim-words")

    def show(self, file: ClaimFile, scale: Scale) -> None:
        """Show the file of a claim."""
        self._claim = (file, scale)
        self._fill()

    def say(self, words: Content) -> None:
        """Show other words than those of a claim."""
        self._claim = None
        self.query_one("#claim-words", Static).update(words)

    def on_resize(self) -> None:
        """Wrap to the new width."""
        self._fill()

    def on_click(self, event: Click) -> None:
        """Say which detail was clicked."""
        number = event.style.meta.get("tick")
        if number is not None:
            self.post_message(self.Ticked(number))

    def _fill(self) -> None:
        if self._claim is not None:
            words = claim_words(*self._claim, self.scrollable_content_region.width)
            self.query_one("#claim-words", Static).update(words)
