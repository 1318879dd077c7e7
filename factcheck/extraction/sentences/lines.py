"""Which line breaks end a paragraph, and which only wrap a line.

Text pasted from a page has one line a paragraph; plain text and e-mail are often filled to some 72 columns.
Both occur without blank lines, so the text itself must say which it is.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LINE = Pattern(rf"[^{_BREAKS}]+")
_SINGLE_BREAKS = {*_BREAKS, "\r\n"}
_FIRST_WORD = Pattern(r"\s*+(\S{1,120}+)")
_ITEM = Pattern(r"\s*+(?:[-*+>=_~#|•⁃‣◦▪●■►·]{1,80}+(?:\s|\Z)|[•⁃‣◦▪●■►]|\(?(?:\d{1,2}|[a-z])[.)]{1,2}+\s)")
_OWN_LINE = Pattern(
    r"\s*+(?:By\s[A-Z]|(?:\w{3,9}day,?\s)?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},?|\d{1,2}\s[A-Z][a-z]{2,8}),?\s\d{4}\s{0,9}\Z)"
)
"""A byline or a date, which never goes on with the line before."""
_FINISHED = Pattern(r"[.!?:;…][\"”’')\]]{0,4}\s{0,4}\Z")

_NARROWEST, _WIDEST = 30, 120
_SPARE_COLUMNS = 4
_SHARE_IN_LOWER_CASE = 0.3

Line = tuple[int, int]


def find_paragraphs(text: str) -> Iterator[Line]:
    """Ranges of ``text`` that no sentence crosses, in order; a wrapped paragraph is one range.

    A blank line always parts two of them. A single line break does too, unless the line before it is as full as lines
    are where text is filled, or the next one plainly goes on in lower case.

    Yields:
        Half-open ranges of code points, each holding something that is not white space.
    """
    lines = [(a, b) for a, b in (found.span() for found in _LINE.finditer(text)) if not text[a:b].isspace()]
    if not lines:
        return
    width = _fill_width(text, lines)
    margin = _margin(text, lines)
    start = lines[0][0]
    for line, following in pairwise(lines):
        indented = width is not None and _indent(text, following) > margin
        if indented or not _goes_on(text, line, following, width):
            yield start, line[1]
            start = following[0]
    yield start, lines[-1][1]


def _fill_width(text: str, lines: Sequence[Line]) -> int | None:
    """The column that lines are filled to; None where too few lines go on in lower case for that."""
    middling = [
        (line, following)
        for line, following in pairwise(lines)
        if _NARROWEST <= line[1] - line[0] <= _WIDEST and text[line[1] : following[0]] in _SINGLE_BREAKS
    ]
    filled = sorted(line[1] - line[0] for line, following in middling if _first_word(text, following).islower())
    if not filled or len(filled) < _SHARE_IN_LOWER_CASE * len(middling):
        return None
    return filled[len(filled) * 9 // 10]


def _margin(text: str, lines: Sequence[Line]) -> int:
    """How far most lines are indented; a line that is further begins a paragraph."""
    return sorted(_indent(text, line) for line in lines)[len(lines) // 2]


def _indent(text: str, line: Line) -> int:
    found = _FIRST_WORD.match(text, *line)
    return found.start(1) - line[0] if found else 0


def _goes_on(text: str, line: Line, following: Line, width: int | None) -> bool:
    """Whether the break between two lines is inside a sentence or at least inside a paragraph."""
    if text[line[1] : following[0]] not in _SINGLE_BREAKS:
        return False
    if _ITEM.match(text, *following) or _OWN_LINE.match(text, *following):
        return False
    length, first = line[1] - line[0], _first_word(text, following)
    if length >= _NARROWEST and first[0].islower() and not _FINISHED.search(text, max(line[0], line[1] - 10), line[1]):
        return True
    return width is not None and length + 1 + len(first) > width - _SPARE_COLUMNS


def _first_word(text: str, line: Line) -> str:
    found = _FIRST_WORD.match(text, *line)
    return found[1] if found else " "
