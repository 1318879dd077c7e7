"""The article with its claims marked in place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.segment import Segment
from textual.binding import Binding
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from factcheck.display import display_safe
from factcheck.tui.marks import TONES
from factcheck.tui.widgets.looks import LookingView
from factcheck.tui.widgets.wrapping import Wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.style import Style
    from textual.events import Click
    from textual.selection import Selection

    from factcheck.models import Span

_UNFINISHED = ("open", "flagged", "progress", "changed", "disputed")


class Marking(NamedTuple):
    """A range of the text and how it is marked."""

    start: int
    end: int
    look: str
    """The name of its look: a tone, ``furniture``, ``current``, ``lead`` or ``found``."""


class ArticlePane(LookingView):
    """Draws only the lines in view; a click says which code point was clicked."""

    ALLOW_SELECT = True
    BINDINGS: ClassVar = [
        Binding("pageup", "page_up", "page up", id="article.page_up", tooltip="Scroll up a page.", show=False),
        Binding("pagedown", "page_down", "page down", id="article.page_down", tooltip="Scroll down.", show=False),
    ]
    LOOKS: ClassVar[Mapping[str, str]] = {
        **TONES,
        **{tone: f"underline {TONES[tone]}" for tone in _UNFINISHED},
        "furniture": "dim",
        "current": "bold on $primary-muted",
        "lead": "bold underline $text-warning on $warning-muted",
        "found": "bold reverse",
        "selected": "on $primary 50%",
    }
    LOOKS_WITHOUT_COLOUR: ClassVar[Mapping[str, str]] = {
        "current": "reverse",
        "lead": "bold underline",
        "found": "bold underline",
        "selected": "reverse",
    }

    @dataclass
    class Picked(Message):
        """A code point of the article was clicked."""

        offset: int
        """Its offset in the draft."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's own name for it)
        super().__init__(id=id)
        self._wrapped = Wrapped("", 1)
        self._standing: dict[int, list[Marking]] = {}
        self._passing: dict[int, list[Marking]] = {}
        self._markings: Sequence[Marking] = ()
        self._pointed: Sequence[Marking] = ()
        self._strips: dict[int, Strip] = {}

    def show(self, text: str, markings: Iterable[Marking]) -> None:
        """Show an article: its text and the marks that stand, those of its claims and its furniture."""
        self._markings = list(markings)
        self._wrap(display_safe(text))

    def mark(self, markings: Iterable[Marking]) -> None:
        """Change the marks that stand."""
        self._markings = list(markings)
        self._standing = self._by_line(self._markings)
        self._strips.clear()
        self.refresh()

    def point_at(self, span: Span, others: Iterable[Marking] = ()) -> None:
        """Mark the current span and what goes with it, and bring it into view."""
        before = set(self._passing)
        self._pointed = [Marking(span.start, span.end, "current"), *others]
        self._passing = self._by_line(self._pointed)
        for number in before | set(self._passing):
            self._strips.pop(number, None)
            self.refresh_line(number)
        self._bring_into_view(span)

    def render_line(self, y: int) -> Strip:
        """One line of the screen, from the line of the article that is scrolled to it."""
        number, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        if number >= len(self._wrapped.lines):
            return Strip.blank(width, self.look())
        strip = self._strips.get(number)
        selection = self.text_selection
        if strip is None or selection is not None:
            strip = self._draw(number, width, selection)
            if selection is None:
                self._strips[number] = strip
        return strip.apply_offsets(0, number)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected words, with marks for what a terminal would act on, since they may be pasted into one."""
        lines = self._wrapped.lines
        if not lines:
            return None
        first = lines[min(selection.start.y, len(lines) - 1)].start + selection.start.x if selection.start else 0
        last = lines[min(selection.end.y, len(lines) - 1)].start + selection.end.x if selection.end else None
        return self._wrapped.text[first:last], "\n"

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002 (Textual calls it so)
        """Draw the selection."""
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._strips.clear()

    def on_resize(self) -> None:
        """Wrap to the new width, and keep the current claim in view."""
        self._wrap(self._wrapped.text)

    def on_click(self, event: Click) -> None:
        """Say which code point was clicked."""
        number = event.y + self.scroll_offset.y
        offset = self._wrapped.offset_at(number, event.x)
        if offset is not None:
            self.post_message(self.Picked(offset))

    # ------------------------------------------------------------ wrapping

    def _wrap(self, shown: str) -> None:
        width = self.scrollable_content_region.width
        self._wrapped = Wrapped(shown, width)
        self._standing, self._passing = self._by_line(self._markings), self._by_line(self._pointed)
        self._strips.clear()
        self.virtual_size = Size(width, len(self._wrapped.lines))
        if self._pointed:
            self._bring_into_view(self._pointed[0])
        self.refresh()

    def _by_line(self, markings: Iterable[Marking]) -> dict[int, list[Marking]]:
        lines: dict[int, list[Marking]] = {}
        for marking in markings:
            last = self._wrapped.line_at(max(marking.start, marking.end - 1))
            for number in range(self._wrapped.line_at(marking.start), last + 1):
                lines.setdefault(number, []).append(marking)
        return lines

    def _bring_into_view(self, span: Span | Marking) -> None:
        first, last = self._wrapped.line_at(span.start), self._wrapped.line_at(max(span.start, span.end - 1))
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if height and not (top <= first and last < top + height):
            self.scroll_to(y=max(0, first - max(1, (height - (last - first)) // 3)), animate=False, immediate=True)

    # ------------------------------------------------------------ drawing

    def _draw(self, number: int, width: int, selection: Selection | None) -> Strip:
        start, shown = self._wrapped.lines[number].start, self._wrapped.shown(number)
        markings = [*self._standing.get(number, ()), *self._passing.get(number, ())]
        selected = selection.get_span(number) if selection is not None else None
        cuts = {0, len(shown)}
        for marking in markings:
            cuts.update((marking.start - start, marking.end - start))
        if selected is not None:
            cuts.update((selected[0], len(shown) if selected[1] < 0 else selected[1]))
        edges = sorted(cut for cut in cuts if 0 <= cut <= len(shown))
        pieces = [
            Segment(shown[first:last], self._look_at(start + first, markings, first, selected))
            for first, last in pairwise(edges)
        ]
        return Strip(pieces).adjust_cell_length(width, self.look())

    def _look_at(
        self, offset: int, markings: Sequence[Marking], column: int, selected: tuple[int, int] | None
    ) -> Style:
        looks = [marking.look for marking in markings if marking.start <= offset < marking.end]
        if selected is not None and selected[0] <= column and (selected[1] < 0 or column < selected[1]):
            looks.append("selected")
        return self.look(*looks)
