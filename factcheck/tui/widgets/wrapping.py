"""Wrapping as a pure function over offsets: every code point of a text stands on exactly one line.

The white space at which a line is broken belongs to that line and is not shown, so what stands in a cell is found
without keeping a second copy of the text.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len, get_character_cell_size, split_graphemes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_BREAKS = " \n"


class Line(NamedTuple):
    """A half-open range of code points that is shown on one line, its trailing white space included."""

    start: int
    end: int


class Fold(NamedTuple):
    """A half-open range of code points that is shown as one line of other words."""

    start: int
    end: int
    words: str
    """What is shown in its place, which no terminal would act on."""


class Wrapped:
    """A text in lines of at most ``width`` cells.

    Args:
        text: the text, which no terminal would act on: what ``display_safe`` returns.
        width: in cells.
        folds: in order, what is folded into one line each; one that takes no more than a line anyhow is shown.
    """

    def __init__(self, text: str, width: int, folds: Iterable[Fold] = ()) -> None:
        self.text = text
        """The text, as it was given."""
        self.folded: dict[int, Fold] = {}
        """What is folded, by the number of its line."""
        self.lines = self._wrap(width, folds)
        """Where its lines begin and end."""
        self._starts = [line.start for line in self.lines]

    def line_at(self, offset: int) -> int:
        """The number of the line on which an offset stands; the last one for the end of the text."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def shown(self, number: int) -> str:
        """What is shown of a line: all but the white space at its end, or the words of a fold."""
        if number in self.folded:
            return self.folded[number].words
        start, end = self.lines[number]
        return self.text[start:end].rstrip(_BREAKS)

    def offset_at(self, number: int, column: int) -> int | None:
        """The offset of what is shown in a cell of a line; None beyond the end of the line or the text."""
        if not 0 <= number < len(self.lines):
            return None
        if number in self.folded:
            return self.folded[number].start
        shown, seen = self.shown(number), 0
        for start, _, size in split_graphemes(shown)[0]:
            seen += size
            if column < seen:
                return self.lines[number].start + start
        return None

    def cells_before(self, offset: int) -> int:
        """How many cells of its line stand before an offset."""
        line = self.lines[self.line_at(offset)]
        return cell_len(self.text[line.start : offset])

    def _wrap(self, width: int, folds: Iterable[Fold]) -> list[Line]:
        lines: list[Line] = []
        shown_to = 0
        for fold in folds:
            start = max(shown_to, fold.start)  # the fold before may have taken its first spaces with it
            lines += wrap(self.text, width, shown_to, start)
            shown_to = self._end_of_fold(fold)
            inside = wrap(self.text, width, start, shown_to)
            if len(inside) > 1:
                self.folded[len(lines)] = fold
                inside = [Line(start, shown_to)]
            lines += inside
        return lines + wrap(self.text, width, shown_to)

    def _end_of_fold(self, fold: Fold) -> int:
        """A fold takes the spaces after it with it, and the end of its line."""
        end = fold.end
        while self.text.startswith(" ", end):
            end += 1
        return end + self.text.startswith("\n", end)


def wrap(text: str, width: int, start: int = 0, end: int | None = None) -> list[Line]:
    """The lines of ``text[start:end]``: a partition of its code points, broken at spaces, or inside too long a word.

    No shown line is wider than ``width`` cells, unless a single character is.
    """
    width = max(1, width)
    end = len(text) if end is None else end
    lines: list[Line] = []
    is_narrow = _is_narrow(text[start:end])  # as most texts are: then nobody needs to look at each paragraph
    for first, last in _paragraphs(text, start, end):
        fits = _fitting(text, first, last, width, is_narrow=is_narrow or _is_narrow(text[first:last]))
        at = first
        while at < last:
            stop = _line_end(text, at, last, fits(at))
            lines.append(Line(at, stop))
            at = stop
    return lines


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        newline = text.find("\n", start, end)
        stop = end if newline < 0 else newline + 1
        yield start, stop
        start = stop


def _line_end(text: str, start: int, end: int, limit: int) -> int:
    """Where the line that begins at ``start`` ends, when no more than up to ``limit`` can be shown of it."""
    stop = limit
    if limit < end and text[limit] not in _BREAKS:
        space = text.rfind(" ", start, limit)
        if space > start and not text[start:space].isspace():
            stop = space
    while stop < end and text[stop] in _BREAKS:
        stop += 1
    return stop


def _is_narrow(text: str) -> bool:
    """Whether each of its characters takes one cell."""
    return all(get_character_cell_size(character) == 1 for character in set(text) - {"\n"})


def _fitting(text: str, start: int, end: int, width: int, *, is_narrow: bool) -> Callable[[int], int]:
    """A function from the start of a line to the offset up to which it fits; at least one character does."""
    if is_narrow:
        return lambda at: min(at + width, end)
    graphemes = [(start + first, size) for first, _, size in split_graphemes(text[start:end])[0]]
    begins = [first for first, _ in graphemes]

    def fitting(at: int) -> int:
        index, left = bisect_right(begins, at) - 1, width
        first = index
        while index < len(graphemes) and (left >= graphemes[index][1] or index == first):
            left -= graphemes[index][1]
            index += 1
        return begins[index] if index < len(begins) else end

    return fitting
