"""The details of a claim: the words and phrases in it that can be wrong by themselves."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from factcheck.extraction.details.capitals import Words
from factcheck.extraction.details.names import find_names
from factcheck.extraction.details.quantities import Quantity, ends_of, find_quantities, is_range
from factcheck.extraction.details.superlatives import find_superlatives
from factcheck.extraction.patterns import Pattern
from factcheck.models import Detail, DetailKind, TimeKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.models import Span, TimeExpression

_QUOTED = Pattern(
    r"“(?=\w)[^“”\n]*(?:”|\Z)|\"(?<![\w”].)(?=\w)[^\"\n]*(?:\"|\Z)|‘(?<!\w.)[^‘\n]*?’(?!\w)|'(?<!\w.)[A-Za-z][^'\n]*'(?!\w)"
)
_QUOTED_BEFORE = Pattern(r"[^“”\n]*”")
_SHORT_QUOTATION = 8
"""Words up to which a quotation is checked as a whole."""


class _Details:
    """Details of one span, none over another: whoever comes first stays."""

    def __init__(self, text: str, span: Span) -> None:
        self._text, self._start, self._end = text, span.start, span.end
        self._taken = bytearray(span.end - span.start)
        self._details: list[Detail] = []

    def is_taken(self, start: int, end: int) -> bool:
        """Whether any code point of a stretch is in a detail."""
        return self._taken.find(1, start - self._start, end - self._start) != -1

    def add(self, start: int, end: int, kind: DetailKind, value: str | None = None) -> None:
        """Add a detail that lies in the span and over no other."""
        if start < self._start or end > self._end or start >= end or self.is_taken(start, end):
            return
        self._taken[start - self._start : end - self._start] = b"\x01" * (end - start)
        self._details.append(Detail(start=start, end=end, kind=kind, text=self._text[start:end], value=value))

    def sorted(self) -> list[Detail]:
        """The details in text order."""
        return sorted(self._details, key=lambda detail: detail.start)


def find_details(text: str, span: Span, times: Sequence[TimeExpression]) -> list[Detail]:
    """What a checker ticks off, word by word, in one span.

    Args:
        text: The whole text; offsets count its code points.
        span: Where to look; a claim.
        times: All time expressions of the text, in order.

    Returns:
        Details inside the span, in order and without overlaps, with normal forms where they have one. The words of a
        longer quotation that holds details are not one detail: what is said in it is checked piece by piece.
    """
    details = _Details(text, span)
    quotations = list(_quotations(text, span))
    _add_times(details, span, times)
    words = Words(text, span.start, span.end)
    quantities = list(find_quantities(words, span.start, span.end))
    for quantity in quantities:
        if _says_what_it_counts(quantity):
            _add_quantity(details, text, quantity)
    for start, end in quotations:
        holds_number = any(start < quantity.end and quantity.start < end for quantity in quantities)
        if not holds_number and len(text[start:end].split()) <= _SHORT_QUOTATION:
            details.add(start, end, DetailKind.QUOTATION)
    for start, end in find_superlatives(words, span.end):
        details.add(start, end, DetailKind.SUPERLATIVE)
    words.find_large(details.is_taken)
    for named in find_names(words):
        details.add(*named)
    for quantity in quantities:
        _add_quantity(details, text, quantity)
    for start, end in quotations:
        details.add(start, end, DetailKind.QUOTATION)
    return details.sorted()


def _add_times(details: _Details, span: Span, times: Sequence[TimeExpression]) -> None:
    for place in range(bisect_left(times, span.start, key=lambda time: time.start), len(times)):
        time = times[place]
        if time.start >= span.end:
            break
        if not (time.value or "").endswith("_REF"):
            lasts = time.kind is TimeKind.DURATION
            details.add(time.start, time.end, DetailKind.DURATION if lasts else DetailKind.DATE, time.value)


def _add_quantity(details: _Details, text: str, quantity: Quantity) -> None:
    """The quantity, or the end of a range that is left where the other is a year: "40 in 2022 to 50"."""
    if not details.is_taken(quantity.start, quantity.end):
        details.add(*quantity)
    elif is_range(text, quantity.start, quantity.end):
        for part in ends_of(text, quantity.start, quantity.end):
            details.add(*part)


def _quotations(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """What stands in quotation marks, with the marks; a quotation may go on beyond the span on either side."""
    opened_before = _QUOTED_BEFORE.match(text, span.start, span.end)
    if opened_before:
        yield opened_before.span()
    for match in _QUOTED.finditer(text, opened_before.end() if opened_before else span.start, span.end):
        yield match.span()


def _says_what_it_counts(quantity: Quantity) -> bool:
    return quantity.kind is not DetailKind.NUMBER or " " in (quantity.value or "")
