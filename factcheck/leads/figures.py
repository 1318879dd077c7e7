"""The figures of a text as values to calculate with, and its sentences with a placeholder for each of them.

Extraction finds the numbers (``claim.details``); here each becomes a value with its unit, its rounding and its hedge.
A rule holds a sentence, in which every figure is one character, against a few shapes: *from Q to Q, a P increase*.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.details.quantities import Quantity, ends_of
from factcheck.extraction.patterns import Pattern
from factcheck.leads.fractions import FractionWords, find_fractions
from factcheck.leads.intervals import Hedge, Interval, hedge_around
from factcheck.models import ClaimKind, DetailKind, Role, Segment, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.models import Claim, Detail, Extraction

COUNT = "\ue010"
"""A plain number: *200 seats*."""
MONEY = "\ue011"
MEASURE = "\ue012"
"""A number with a unit of measurement: *26 miles*."""
PERCENT = "\ue013"
POINTS = "\ue014"
"""Percentage points."""
FRACTION = "\ue015"
"""A fraction in words: *two-thirds*."""
OTHER = "\ue016"
"""What is no quantity: an ordinal, an age, a number in a name."""
TIME = "\ue017"
"""A date or a length of time."""

AMOUNT = f"[{COUNT}{MONEY}{MEASURE}]"
ANY = f"[{COUNT}-{TIME}]"
NONE = f"[^{COUNT}-{TIME}]"

_LONGEST_SENTENCE = 2_000
"""Code points; what is longer is a list or a table, in which no words say what belongs to what."""
_ROUND_FROM = 1_000
"""From here on a whole number with noughts at its end may be rounded."""
_CLOSE = Decimal("0.01")
"""How exact a whole number is taken to be that may be rounded, as a share of it."""

_PLACEHOLDERS = Pattern(ANY)
_DIGITS = Pattern(r"(?P<whole>\d[\d,]*)(?:\.(?P<decimals>\d+))?")
_LARGE = Pattern(r"million|billion|trillion|(?<![a-z])(?:bn|mn|mln|tn|[kmb])\b", re.IGNORECASE)
_NO_AMOUNT = Pattern(
    r"\d(?:st|nd|rd|th)\b|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twice|half|"
    r"(?:doub|trip|treb|quadrup|hal)(?:l?ed|ved)|years?[-\s]old)\b",
    re.IGNORECASE,
)
_VERB = Pattern(r"(?:doubled|tripled|trebled|quadrupled|halved|twice)\Z", re.IGNORECASE)
_LABEL_BEFORE = Pattern(
    r"(?:\b(?:number|page|room|chapter|flight|No|Nos|Article|Articles|Section|Chapter|Page|Pages|pp|p|Room|Route|Highway|Interstate|Flight|Channel|Boeing|"
    r"Airbus|Resolution|Proposition|Prop|Amendment|Phase|Stage|Step|Version|Level|Gate|Unit|Group|Category|Grade|"
    r"aged?|ages|mid|Covid|Apollo|Formula|Title|Rule|Day|Week|Round|Game|Part|Volume|Type|Number|Lot|Pier|Platform|"
    r"Ward|District|Precinct|Zone|Area|Bus|Line|Exit|Track|Tier|item)\.?[\s-]|#|[A-Za-z]-)\Z"
)
_NUMBERS = frozenset([DetailKind.NUMBER, DetailKind.MONEY, DetailKind.PERCENTAGE])
_NAMES = frozenset([DetailKind.NAME, DetailKind.ORGANISATION, DetailKind.PLACE])
_BEHIND_NAME = Pattern(r"(?<=[a-z]\s)\d{1,3}(?:,\d{3})*\Z")
"""What a party won stands behind its name: *the Greens 40*."""
_POINTS_AFTER = Pattern(r"\s+points?\b")
_SCORE = Pattern(r"\d{1,3}[-–]\d{1,3}")


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a text: offsets, value, and what may have been rounded away."""

    start: int
    end: int
    value: Decimal
    step: Decimal
    """The last place that is written: 100,000 for "2.5 million", 0.1 for "4.5"."""
    unit: str
    """``%``, ``pp``, ``km``, a currency's code; empty for a plain number."""
    sort: str
    """The placeholder that stands for it."""
    hedge: Hedge
    rounded: bool
    """Whether it has decimals or a magnitude: a number that is written out is taken to be closer than its step."""

    @property
    def span(self) -> Span:
        """Where it is written, unit included."""
        return Span(start=self.start, end=self.end)

    @property
    def margin(self) -> float:
        """Half of its rounding."""
        half = self.step / 2
        return float(half if self.rounded else min(half, abs(self.value) * _CLOSE))

    @property
    def interval(self) -> Interval:
        """Everything that it may stand for."""
        return self.hedge.around(float(self.value), self.margin)

    @property
    def counted(self) -> Interval:
        """The same for what was counted: a whole number that is small, or has no nought at its end, is exact."""
        exact = float(self.value)
        is_exact = self.hedge is Hedge.EXACT and not self.rounded and (self.value < _ROUND_FROM or self.step == 1)
        return Interval(exact, exact) if is_exact else self.interval


class Masked(NamedTuple):
    """A sentence with one character for each figure."""

    span: Segment
    text: str
    places: dict[int, Figure | None]
    """The figure at each placeholder's offset in ``text``; None for a date."""

    def figure(self, match: re.Match[str], group: str | int) -> Figure:
        """The figure that one group of a match in ``text`` begins with."""
        figure = self.places[match.start(group)]
        if figure is None:
            raise KeyError(group)
        return figure

    def figures(self, start: int, end: int) -> list[Figure]:
        """The figures between two offsets of ``text``, dates left out."""
        return [figure for place, figure in self.places.items() if start <= place < end and figure is not None]


class Figures:
    """The figures of a text, found once."""

    def __init__(self, extraction: Extraction) -> None:
        self._extraction = extraction

    @cached_property
    def all(self) -> list[Figure]:
        """Every number inside a claim, in order."""
        found = (figure for claim in self._extraction.claims for figure in _figures(self._extraction.text, claim))
        return sorted(found, key=lambda figure: figure.start)

    @cached_property
    def sentences(self) -> list[Masked]:
        """The sentences with two figures or more, in order."""
        held = ((segment, self.within(segment)) for segment in self._extraction.segments if _is_read(segment))
        return [_masked(self._extraction, segment, figures) for segment, figures in held if len(figures) > 1]

    def within(self, span: Span) -> list[Figure]:
        """The figures inside a span, in order."""
        first = bisect_left(self._starts, span.start)
        return [figure for figure in self.all[first : bisect_left(self._starts, span.end)] if figure.end <= span.end]

    def before(self, offset: int) -> list[Figure]:
        """The figures that begin before an offset, the last dozens of them."""
        behind = bisect_left(self._starts, offset)
        return self.all[max(0, behind - 24) : behind]

    @cached_property
    def _starts(self) -> list[int]:
        return [figure.start for figure in self.all]


def _is_read(segment: Segment) -> bool:
    return segment.role is not Role.FURNITURE and segment.end - segment.start <= _LONGEST_SENTENCE


def _figures(text: str, claim: Claim) -> Iterator[Figure]:
    if claim.kind is ClaimKind.QUESTION:
        return
    fractions = list(find_fractions(text, claim.start, claim.end))
    yield from (_of_fraction(text, fraction) for fraction in fractions)
    for detail in claim.details:
        start = _first_of_number(detail)
        if start is not None and not _holds(fractions, start, detail.end):
            yield from (_of_quantity(text, detail, end) for end in ends_of(text, start, detail.end))


def _holds(fractions: Sequence[FractionWords], start: int, end: int) -> bool:
    """Whether one of the fractions, which are in order, has a code point in a stretch."""
    place = bisect_left(fractions, end, key=lambda fraction: fraction.start) - 1
    return place >= 0 and fractions[place].end > start


def _first_of_number(detail: Detail) -> int | None:
    """Where the number of a detail begins; None where it has none to calculate with."""
    if detail.kind in _NUMBERS:
        return None if _VERB.match(detail.text) else detail.start
    behind = _BEHIND_NAME.search(detail.text) if detail.kind in _NAMES else None
    is_label = behind is None or _LABEL_BEFORE.search(detail.text, 0, behind.start())
    return None if behind is None or is_label else detail.start + behind.start()


def _of_fraction(text: str, fraction: FractionWords) -> Figure:
    hedge = hedge_around(text, fraction.start, fraction.end)
    return Figure(fraction.start, fraction.end, fraction.value, Decimal(0), "", FRACTION, hedge, rounded=False)


def _of_quantity(text: str, detail: Detail, quantity: Quantity) -> Figure:
    words = text[quantity.start : quantity.end]
    said = re.search(r"-?\d[\d.]*", quantity.value or "")
    value = Decimal(said[0]) if said else Decimal(0)
    unit = (quantity.value or "").replace(said[0], "").strip() if said else ""
    step, rounded = _rounding(words, value)
    hedge = hedge_around(text, quantity.start, quantity.end)
    sort = _sort(text, detail, quantity, unit) if said else OTHER
    if sort in {PERCENT, POINTS}:
        step, rounded = min(step, Decimal(1)), True
    if unit == "bp":
        value, step, unit = value / 100, step / 100, "pp"
    points = _POINTS_AFTER.match(text, quantity.end) if sort == POINTS else None
    end = points.end() if points else quantity.end
    return Figure(quantity.start, end, value, step, unit, sort, hedge, rounded)


def _rounding(words: str, value: Decimal) -> tuple[Decimal, bool]:
    """The last place that is written, and whether decimals or a magnitude show that it is rounded."""
    digits = _DIGITS.search(words)
    mantissa = Decimal(digits[0].replace(",", "")) if digits else Decimal(0)
    decimals = digits["decimals"] if digits else None
    scale = abs(value) / mantissa if mantissa else Decimal(1)
    large = bool(_LARGE.search(words)) and (scale > 1 or not digits)
    if decimals or (large and digits):
        return scale * Decimal(1).scaleb(-len(decimals or "")), True
    whole = str(int(abs(value)))
    return Decimal(1).scaleb(len(whole) - len(whole.rstrip("0")) if value else 0), large


def _sort(text: str, detail: Detail, quantity: Quantity, unit: str) -> str:
    if _NO_AMOUNT.search(text, quantity.start, quantity.end) or unit == "years old":
        return OTHER
    if detail.kind is DetailKind.PERCENTAGE or unit in {"%", "pp", "bp"}:
        return PERCENT if unit == "%" else POINTS
    if detail.kind is DetailKind.MONEY or unit:
        return MONEY if detail.kind is DetailKind.MONEY else MEASURE
    if _POINTS_AFTER.match(text, quantity.end):
        return POINTS
    return OTHER if _is_label(text, detail, quantity) else COUNT


def _is_label(text: str, detail: Detail, quantity: Quantity) -> bool:
    """Whether it names something or is a score: *Room 12*, *9/11*, *3-2*."""
    before, after = text[max(0, quantity.start - 12) : quantity.start], text[quantity.end : quantity.end + 1]
    return "/" in before[-1:] + after or bool(_LABEL_BEFORE.search(before) or _SCORE.fullmatch(detail.text))


def _masked(extraction: Extraction, segment: Segment, figures: Sequence[Figure]) -> Masked:
    """The sentence with a placeholder for each figure and each date that no figure lies in."""
    times = _times(extraction, segment, figures)
    tokens = [(figure.start, figure.end, figure.sort, figure) for figure in figures]
    marks = sorted([*tokens, *((start, end, TIME, None) for start, end in times)], key=lambda mark: mark[0])
    masked, done = "", segment.start
    places: dict[int, Figure | None] = {}
    for start, end, sort, figure in marks:
        if start >= done:
            masked += _PLACEHOLDERS.sub("\ufffd", extraction.text[done:start])
            places[len(masked)] = figure
            masked += sort
            done = end
    return Masked(segment, masked + _PLACEHOLDERS.sub("\ufffd", extraction.text[done : segment.end]), places)


def _times(extraction: Extraction, segment: Segment, figures: Sequence[Figure]) -> list[tuple[int, int]]:
    """The expressions of time in a sentence in which no figure lies."""
    first = bisect_left(extraction.times, segment.start, key=lambda time: time.start)
    behind = bisect_left(extraction.times, segment.end, key=lambda time: time.start)
    places = [(time.start, time.end) for time in extraction.times[first:behind]]
    return [(start, end) for start, end in places if not _has_figure(figures, start, end)]


def _has_figure(figures: Sequence[Figure], start: int, end: int) -> bool:
    place = bisect_left(figures, end, key=lambda figure: figure.start) - 1
    return place >= 0 and figures[place].end > start
