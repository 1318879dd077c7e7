"""Counts as text: a name, a number and a bar of glyphs, which every terminal and screen reader can show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

from factcheck.display import display_safe
from factcheck.tui.widgets.bars import bar
from factcheck.tui.widgets.fitting import fit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.geometry import Size

    from factcheck.models import Count

_BAR = 16
_NUMBER = 9


class CountTable(Widget):
    """A title, and one line a count.

    Args:
        title: what is counted.
        counts: what is listed.
        held: how many counts there are, listed or not.
        nothing: what is said where there are none.
    """

    def __init__(self, title: str, counts: Sequence[Count], held: int, nothing: str) -> None:
        super().__init__()
        self._title, self._counts, self._held, self._nothing = title, counts, held, nothing

    def render(self) -> Content:
        """The lines, fitted to the width."""
        return Content("\n").join([Content.styled(self._title, "bold"), *self._lines(self.size.width)])

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 (Textual's own)
        """One line for the title, one for each count, or for what is said in their place."""
        return 1 + max(1, len(self._counts)) + (self._held > len(self._counts))

    def _lines(self, width: int) -> Iterator[Content]:
        most = max((count.of or count.count for count in self._counts), default=0)
        name = max(8, min(36, width - _NUMBER - _BAR - 2))
        for count in self._counts:
            words = fit(" ".join(display_safe(count.name).split()), name)
            number = f"{count.count} of {count.of}" if count.of is not None else str(count.count)
            whole = count.of or most
            yield Content.assemble(words, f"{number:>{_NUMBER}}", " ", (bar(count.count, whole, _BAR), "$text-primary"))
        if not self._counts:
            yield Content.styled(self._nothing, "$text-muted")
        elif self._held > len(self._counts):
            yield Content.styled(f"and {self._held - len(self._counts)} more", "$text-muted")
