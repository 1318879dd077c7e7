"""The first line of the screen: what is open, where in it one is, and how much is left."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from factcheck.display import display_safe
from factcheck.tui.widgets.fitting import fit

SMALLEST = (60, 16)
"""Columns and rows that a window needs to show a claim beside the sentence it stands in."""


class TitleBar(Widget):
    """A title, cut where it must be, and beside it a place, which never is."""

    DEFAULT_CSS = """
    TitleBar { height: 1; background: $primary 30%; color: $text; padding: 0 1; }
    TitleBar:nocolor { text-style: reverse; }
    """

    heading: reactive[str] = reactive("factcheck")
    """What is open; shown safely, whatever it holds."""
    place: reactive[str] = reactive("")
    """``12 of 87 · 75 left``, and whatever else must be known at every moment."""

    waits: reactive[str] = reactive("")
    """That what was asked for last has to wait, in place of the place; empty while nothing has to."""

    def __init__(self, place: str = "") -> None:
        super().__init__()
        self.set_reactive(TitleBar.place, place)

    def render(self) -> Content:
        """The two, at either end of the line."""
        place = display_safe(self.waits or self._too_small or self.place)
        room = max(0, self.size.width - cell_len(place) - 1)
        heading = display_safe(self.heading).replace("\n", " ")
        return Content.assemble((fit(heading, room), "bold"), " ", place)

    @property
    def _too_small(self) -> str:
        """What to do where the window is too small to show a claim in its article; empty where it is not."""
        columns, rows = SMALLEST
        window = self.app.size
        return f"too small: make it {columns}x{rows}" if window.width < columns or window.height < rows else ""
