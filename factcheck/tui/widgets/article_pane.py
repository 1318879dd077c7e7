"""The article with its claims marked in place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.geometry import Offset, Size
from textual.message import Message
from textual.selection import Selection
from textual.strip import Strip

from factcheck.display import display_safe
from factcheck.tui import keys
from factcheck.tui.marks import TONES
from factcheck.tui.widgets.fitting import fit
from factcheck.tui.widgets.looks import LookingView
from factcheck.tui.widgets.markings import Layers, Marking, MarksWithin, no_marks
from factcheck.tui.widgets.text_cursor import word_at
from factcheck.tui.widgets.wrapping import Fold, Wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from textual.events import Click

    from factcheck.models import Span

_UNFINISHED = ("open", "flagged", "progress", "changed", "disputed")
_DECIDED = ("success", "secondary", "warning", "error", "accent")
_GUTTER = 1
_TWICE = 2


class ArticlePane(LookingView):
    """Draws only the lines in view; a click says which code point was clicked.

    The glyph of a claim takes the cell of the space before it, or one beside the text where its line begins with it:
    so nothing moves when a verdict is given, and every cell is still that of its letter.
    """

    ALLOW_SELECT = True
    BINDINGS = keys.ARTICLE
    LOOKS: ClassVar[Mapping[str, str]] = {
        **TONES,
        **{tone: f"underline {TONES[tone]}" for tone in _UNFINISHED},
        **{f"{tone} glyph": f"bold not underline {style}" for tone, style in TONES.items()},
        "lead glyph": "bold not underline $text-warning",
        "furniture": "dim",
        "unseen": "on $foreground 15%",
        "current": "bold on $primary-muted",
        "lead": "bold not dim underline $foreground on $warning-muted",
        "found": "bold not dim reverse",
        "aside": "",
        "selected": "not dim $background on $text-primary",
        "cursor": "bold not dim $background on $foreground",
    }
    LOOKS_WITHOUT_COLOUR: ClassVar[Mapping[str, str]] = {
        **dict.fromkeys(_DECIDED, "italic"),
        "unseen": "bold",
        "current": "reverse",
        "lead": "bold underline",
        "found": "bold underline",
        "aside": "not reverse",  # the selection is reverse itself, and must be told from the current claim
        "selected": "reverse",
        "cursor": "not reverse bold underline",
    }

    @dataclass
    class Picked(Message):
        """A code point of the article was clicked."""

        offset: int
        """Its offset in the draft."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's own name for it)
        super().__init__(id=id)
        self.text = ""
        """The text of the article."""
        self._folds: tuple[Fold, ...] = ()
        self._wrapped = Wrapped("", 1)
        self._layers = Layers("pointed", "cursor")
        self._standing: MarksWithin = no_marks
        self._strips: dict[int, Strip] = {}

    def show(self, text: str, standing: MarksWithin, folds: Iterable[Fold] = ()) -> None:
        """Show an article.

        Args:
            text: its text.
            standing: the marks of its claims and its furniture.
            folds: the furniture that is folded, in order.
        """
        before = self.text, self._folds
        self.text, self._folds = text, tuple(folds)
        self._standing = standing
        if before != (self.text, self._folds):
            self._wrap()
        self._strips.clear()
        self.refresh()

    def point_at(self, span: Span, others: Iterable[Marking] = ()) -> None:
        """Mark the current span and what goes with it, and bring it into view."""
        self._lay("pointed", [Marking(span.start, span.end, "current"), *others])
        self._bring_into_view(span.start, span.end)

    def reveal(self, start: int, end: int) -> None:
        """Bring a range of the text into view."""
        self._bring_into_view(start, end)

    @property
    def selected_words(self) -> tuple[int, int] | None:
        """The range that is selected with the mouse; None for nothing."""
        selection = self.text_selection
        if selection is None or not self._wrapped.lines:
            return None
        start, end = (self._offset_of(at) for at in (selection.start or Offset(), selection.end))
        return (start, end) if start < end else None

    def claims_in_view(self) -> Iterator[tuple[int, Offset]]:
        """Where each claim begins that begins in view; none inside of what is folded."""
        corner, top = self.scrollable_content_region.offset, self.scroll_offset.y
        for number in range(top, min(len(self._wrapped.lines), top + self.scrollable_content_region.height)):
            if number not in self._wrapped.folded:
                line = self._wrapped.lines[number]
                for marking in self._standing(*line):
                    if marking.look in TONES and marking.start >= line.start:
                        cell = Offset(self._wrapped.cells_before(marking.start) + _GUTTER, number - top)
                        yield marking.start, corner + cell

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
        return strip

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:  # noqa: ARG002 (it is the one that is asked for)
        """The selected words, with marks for what a terminal would act on, since they may be pasted into one."""
        selected = self.selected_words
        return (self._wrapped.text[slice(*selected)], "\n") if selected is not None else None

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002 (Textual calls it so)
        """Draw the selection."""
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._strips.clear()

    def on_resize(self) -> None:
        """Wrap to a new width, and keep the current claim in view."""
        if self.scrollable_content_region.width != self.virtual_size.width:
            self._wrap()
        else:
            self._show_current()

    def on_click(self, event: Click) -> None:
        """Say which code point was clicked; twice selects its word, where Textual would select everything."""
        offset = self._wrapped.offset_at(event.y + self.scroll_offset.y, event.x - _GUTTER)
        if offset is None:
            return
        word = word_at(self.text, offset) if event.chain == _TWICE else None
        if word is not None:
            event.prevent_default()
            event.stop()
            self.screen.selections = {self: Selection(self._place_of(word.start), self._place_of(word.end))}
        elif event.chain == 1:
            self.clicked(offset)

    def clicked(self, offset: int) -> None:
        """Say which code point was clicked."""
        self.post_message(self.Picked(offset))

    # ------------------------------------------------------------ wrapping

    def _wrap(self) -> None:
        width = self.scrollable_content_region.width
        if not width:
            return  # before it has a size; in one column, a megabyte would be a million lines
        folds = [fold._replace(words=fit(fold.words, width - _GUTTER).rstrip()) for fold in self._folds]
        self._wrapped = Wrapped(display_safe(self.text), width - _GUTTER, folds)
        self._layers.wrap(self._wrapped)
        self._strips.clear()
        self.virtual_size = Size(width, len(self._wrapped.lines))
        self._show_current()
        self.refresh()

    def _show_current(self) -> None:
        for current in self._layers["pointed"][:1]:
            self._bring_into_view(current.start, current.end)

    def _lay(self, layer: str, markings: Iterable[Marking]) -> None:
        for number in self._layers.lay(layer, markings, self._wrapped):
            self._strips.pop(number, None)
            self.refresh_line(number)

    def _bring_into_view(self, start: int, end: int) -> None:
        first, last = self._wrapped.line_at(start), self._wrapped.line_at(max(start, end - 1))
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if height and not (top <= first and last < top + height):
            self.scroll_to(y=max(0, first - max(1, (height - (last - first)) // 3)), animate=False, immediate=True)

    def _offset_of(self, at: Offset | None) -> int:
        """The offset in the text of a place in the selection; its end where there is none."""
        if at is None or at.y >= len(self._wrapped.lines):
            return len(self.text)
        line = self._wrapped.lines[at.y]
        if at.y in self._wrapped.folded:
            return line.start if at.x == 0 else line.end
        return line.start + min(at.x, len(self._wrapped.shown(at.y)))

    def _place_of(self, offset: int) -> Offset:
        number = self._wrapped.line_at(offset)
        return Offset(offset - self._wrapped.lines[number].start, number)

    # ------------------------------------------------------------ drawing

    def _draw(self, number: int, width: int, selection: Selection | None) -> Strip:
        line, shown = self._wrapped.lines[number], self._wrapped.shown(number)
        markings = [*self._standing(*line), *self._layers.on(number)]
        if number in self._wrapped.folded:
            markings = [Marking(line.start, line.start + len(shown), marking.look) for marking in markings]
        beside = " ", ""
        for head in [marking for marking in markings if marking.glyph and marking.start >= line.start]:
            before = head.start - line.start - 1
            if before >= 0 and shown[before : before + 1] == " ":
                shown = f"{shown[:before]}{head.glyph}{shown[before + 1 :]}"
                markings.append(Marking(head.start - 1, head.start, head.glyph_look))
            else:
                beside = head.glyph, head.glyph_look
        if selection is not None and (span := selection.get_span(number)) is not None:
            end = len(shown) if span[1] < 0 else span[1]
            markings.append(Marking(line.start + span[0], line.start + end, "selected"))
        words = Strip(self._pieces(line.start, shown, markings)).adjust_cell_length(width - _GUTTER, self.look())
        gutter = Strip([Segment(beside[0], self.look(beside[1]))], _GUTTER)
        return Strip.join([gutter.apply_offsets(0, number), words.apply_offsets(0, number)])

    def _pieces(self, start: int, shown: str, markings: list[Marking]) -> Iterator[Segment]:
        """The words of a line, cut where their looks change."""
        ends = (end - start for marking in markings for end in (marking.start, marking.end))
        edges = sorted({0, len(shown), *(end for end in ends if 0 < end < len(shown))})
        for first, last in pairwise(edges):
            looks = [marking.look for marking in markings if marking.start <= start + first < marking.end]
            yield Segment(shown[first:last], self.look(*looks))
