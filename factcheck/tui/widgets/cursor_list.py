"""A list with a cursor that draws only the rows in view, so that ten thousand of them cost no more than ten."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from factcheck.tui.widgets.looks import LookingView

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from textual.events import Click


class CursorList(LookingView):
    """One line a row. Subclasses say how many rows there are and what stands in each."""

    ALLOW_SELECT = False
    LOOKS: ClassVar[Mapping[str, str]] = {"cursor": "bold on $primary-muted"}
    LOOKS_WITHOUT_COLOUR: ClassVar[Mapping[str, str]] = {"cursor": "bold reverse"}

    cursor: reactive[int] = reactive(0, repaint=False)
    """The number of the row under the cursor, from 0."""

    @dataclass
    class Picked(Message):
        """A row was clicked."""

        list: CursorList
        index: int
        """The number of the row."""

        @property
        def control(self) -> CursorList:
            """The list in which it was clicked."""
            return self.list

    def row_count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def row(self, index: int, width: int) -> Iterable[tuple[str, str]]:
        """The words of a row and the look of each, which may be empty; ``width`` in cells."""
        raise NotImplementedError

    def rows_changed(self, cursor: int) -> None:
        """Draw everything again, with the cursor on a row."""
        self.virtual_size = Size(1, self.row_count())
        self.cursor = cursor
        self._keep_in_view()
        self.refresh()

    def row_changed(self, index: int) -> None:
        """Draw one row again."""
        self.refresh_line(index)

    def render_line(self, y: int) -> Strip:
        """One line of the screen, from the row that is scrolled to it."""
        index, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        if index >= self.row_count():
            return Strip.blank(width, self.look())
        base = ("cursor",) if index == self.cursor else ()
        segments = [Segment(words, self.look(look, *base)) for words, look in self.row(index, width)]
        return Strip(segments).adjust_cell_length(width, self.look(*base))

    def watch_cursor(self, before: int, after: int) -> None:
        """Draw the two rows between which the cursor moved."""
        self.refresh_line(before)
        self.refresh_line(after)
        self._keep_in_view()

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        self._keep_in_view()

    def on_click(self, event: Click) -> None:
        """Say which row was clicked."""
        index = event.y + self.scroll_offset.y
        if index < self.row_count():
            self.post_message(self.Picked(self, index))

    def _keep_in_view(self) -> None:
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if height and not top <= self.cursor < top + height:
            self.scroll_to(y=self.cursor - height // 2, animate=False, immediate=True)
