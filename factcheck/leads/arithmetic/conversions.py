"""The rule that converts measures again: *26 miles (16 km)*."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.leads.figures import COUNT, MEASURE, Figure, Masked
from factcheck.leads.intervals import Hedge, Interval
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import Span
from factcheck.reference.units import Unit, units

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_SHARE = 0.05
"""How far two measures may lie apart beyond the rounding of either."""
_DEGREES = 1.2
"""The same for temperatures, in kelvins, where a share means nothing."""
_HEDGED = 2
"""How many times that where one of them is *about*, *nearly* or the like."""

_ROUGHLY = (
    r"(?:(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|just|over|under|more|less|than|up|to|a|an|the|"
    r"well|slightly|close|or|at|least|ca?\.|c\.|~|≈|minus|negative)\s*){0,4}"
)
_WORDS = r"(?:[-\s](?!and\b|but\b|or\b|from\b|to\b)[a-z]+){0,4}"
_OPENS = Pattern(rf"\.?{_WORDS}\s?[(\[]\s?(?:=|i\.e\.,?|equivalent\s+to|or)?\s?{_ROUGHLY}\Z", re.IGNORECASE)
_GOES_ON = Pattern(rf"\s?(?:[;,/]|,?\s(?:or|and))\s?{_ROUGHLY}\Z", re.IGNORECASE)
_CLOSES = Pattern(r"(?:[-\s][a-z]+\.?){0,2}\s?[)\];,/]", re.IGNORECASE)
_OR = Pattern(
    rf"{_WORDS},?\s(?:or|which\s+is|that\s+is|i\.e\.,?|equivalent\s+to|equal\s+to|equals?|=)\s{_ROUGHLY}\Z"
    rf"|,\s(?:about|around|approximately|roughly|nearly|almost|some|just)\s{_ROUGHLY}\Z"
    rf"|\s?[—–]\s?(?:or\s)?{_ROUGHLY}\Z|\sis\s{_ROUGHLY}\Z|/\Z",
    re.IGNORECASE,
)
_CHOICE = Pattern(
    r"\b(?:either|choose|chose|choice|choosing|options?|distances|races|courses|routes|runs|walks|walkers|runners|categor\w+|"
    r"whichever|between|versus|compared|every|further|another|each)\b",
    re.IGNORECASE,
)
_RANGE = Pattern(r"\s?[-–—]\s?|\s(?:to|and|or)\s")
_FEET_AND = Pattern(rf"(?:,?\s|-|,?\sand\s)(?P<place>[{COUNT}{MEASURE}])(?=\s?(?:in\b|inch|\"|”|oz\b|\W))")
_INCHES = Pattern(r"-(?P<digits>\d{1,2})(?![\d.])|,?\s(?P<spaced>\d{1,2})\s(?:in\b|inch)")
_PARTS = {"ft": ("in", 12.0), "pounds": ("oz", 16.0), "stone": ("pounds", 14.0)}

_DIFFERENCE_BEFORE = Pattern(
    r"\b(?:by|warming\s+of|rise\s+of|increase\s+of|drop\s+of|fall\s+of|difference\s+of|anomaly\s+of|warmed|cooled|"
    r"(?:rose|fell|dropped|risen|increased|climbed|warmer|cooler|limit\w*\s+\w*\s*warming\s+to)(?!\s+to))"
    rf"\s+(?:by\s+)?{_ROUGHLY}\Z",
    re.IGNORECASE,
)
_DIFFERENCE_AFTER = Pattern(
    r"[)\]]?,?\s*(?:warmer|cooler|hotter|colder|higher|lower|above|below|more|less|over|under|of\s+warming|rise|increase|"
    r"warming|drop|difference|swing)\b",
    re.IGNORECASE,
)
_MAYBE_DIFFERENCE = Pattern(
    r"\b(?:warm(?:ing|er|ed)|cool(?:ing|er|ed)|above|below|differ\w*|increase\w*|rise|rose|risen|limit\w*|target|threshold|"
    r"goal|anomal\w+|hotter|colder|average|normal|within|every|per|each|change\w*|drop\w*|swing\w*|fluctuat\w+)\b",
    re.IGNORECASE,
)
_NEGATIVE = Pattern(rf"\b(?:minus|negative)\s{_ROUGHLY}\Z", re.IGNORECASE)
_BELOW_ZERO = Pattern(r"\bbelow\s+(?:zero|freezing|0)\b|\bsub-?zero\b", re.IGNORECASE)


_Meaning = tuple[Unit, Unit]
"""One meaning of each of two units."""


class _Measure(NamedTuple):
    """One measure as it is written, both ends of a range and feet with their inches included."""

    values: tuple[float, ...]
    """One, or two of a range."""
    margin: float
    """Half of the last place that is written, in its unit."""
    unit: str
    is_hedged: bool
    span: Span
    start: int
    """Offset in the masked sentence."""
    end: int


@rule("unit-conversion", Family.ARITHMETIC)
def unit_conversion(context: Context, _: Facts) -> Iterator[Finding]:
    """A measure that is given in two units that do not match.

    Accepted are half of the last place of either, and five per cent; of a ton or a gallon every meaning. A temperature
    that may be a difference is converted as one, too.

    Wrong: The course is 26 miles (16 km) long.
    Right: The course is 26 miles (42 km) long.
    """
    for masked in context.figures.sentences:
        if masked.text.count(MEASURE) > 1:
            for first, second in _pairs(context, masked):
                if not (context.is_quoted(first.span) or context.is_quoted(second.span)):
                    yield from _unequal(context, masked, first, second)


def _pairs(context: Context, masked: Masked) -> Iterator[tuple[_Measure, _Measure]]:
    """Measures of which the second says the same as the first in another unit."""
    head: _Measure | None = None
    for one, other in pairwise(_measures(masked)):
        between, behind = masked.text[one.end : other.start], masked.text[other.end :]
        if head and _GOES_ON.match(between) and _CLOSES.match(behind):
            yield head, other
            continue
        head = one if _OPENS.match(between) and _CLOSES.match(behind) else None
        is_choice = (between == " or " and "-" in _words(context, other)) or _CHOICE.search(masked.text)
        if head or (_OR.match(between) and not is_choice):
            yield one, other


def _measures(masked: Masked) -> list[_Measure]:
    found: list[_Measure] = []
    for place, figure in masked.places.items():
        if figure is None or figure.sort != MEASURE or (found and place < found[-1].end):
            continue
        measure = _measure(masked, place, figure)
        last = found[-1] if found else None
        if (
            last
            and last.unit == measure.unit
            and len(last.values) == 1
            and _RANGE.fullmatch(masked.text[last.end : place])
        ):
            found[-1] = _range(last, measure)
        else:
            found.append(measure)
    return found


def _is_range(masked: Masked, low: _Measure, high: _Measure) -> bool:
    is_joined = _RANGE.fullmatch(masked.text[low.end : high.start]) is not None
    return is_joined and low.unit == high.unit and len(low.values) == 1


def _measure(masked: Masked, place: int, figure: Figure) -> _Measure:
    before = masked.text[max(0, place - 30) : place]
    sign = -1 if _NEGATIVE.search(before) else 1
    value, margin = (
        sign * float(figure.value),
        float(figure.step if figure.rounded else min(figure.step, Decimal(1))) / 2,
    )
    smaller = _smaller_part(masked, place, figure)
    end, stop = place + 1, figure.end
    if smaller:
        part, end, stop = smaller
        value, margin = value + part / _PARTS[figure.unit][1], margin / _PARTS[figure.unit][1]
    span = Span(start=figure.start, end=stop)
    return _Measure((value,), margin, figure.unit, figure.hedge is not Hedge.EXACT, span, place, end)


def _smaller_part(masked: Masked, place: int, figure: Figure) -> tuple[float, int, int] | None:
    """The inches behind feet, the ounces behind pounds: how many, and where they end in the sentence and the text."""
    if figure.unit not in _PARTS:
        return None
    unit = _PARTS[figure.unit][0]
    match = _FEET_AND.match(masked.text, place + 1)
    part = masked.places.get(match.start("place")) if match else None
    if match and part and part.unit in {unit, ""} and float(part.value) < _PARTS[figure.unit][1]:
        named = re.compile(r"\s?(?:in(?:ch(?:es)?)?\b|\"|”)").match(masked.text, match.end()) if not part.unit else None
        length = len(named[0]) if named else 0
        if part.unit or named or masked.text[place + 1] == "-":
            return float(part.value), match.end() + length, part.end + length
    inches = _INCHES.match(masked.text, place + 1) if unit == "in" else None
    if inches:
        return float(inches["digits"] or inches["spaced"]), inches.end(), figure.end + len(inches[0])
    return None


def _range(low: _Measure, high: _Measure) -> _Measure:
    return low._replace(
        values=low.values + high.values,
        margin=max(low.margin, high.margin),
        is_hedged=low.is_hedged or high.is_hedged,
        span=Span(start=low.span.start, end=high.span.end),
        end=high.end,
    )


def _unequal(context: Context, masked: Masked, first: _Measure, second: _Measure) -> Iterator[Finding]:
    first, second = _with_scale(first, second), _with_scale(second, first)
    meanings = [
        (one, other)
        for one in units().get(first.unit, ())
        for other in units().get(second.unit, ())
        if one.quantity == other.quantity and first.unit != second.unit
    ]
    if not meanings:
        return
    if meanings[0][0].zero or meanings[0][1].zero:
        if _BELOW_ZERO.search(context.text, masked.span.start, masked.span.end):
            return
        meanings = _of_temperature(masked, first, second, meanings[0])
    if not any(_match(first, second, *pair) for pair in meanings):
        words = [_words(context, side) for side in (first, second)]
        working = tuple(_working(first, second, *pair) for pair in meanings)
        sources = tuple(dict.fromkeys(f"source: {unit.source}" for pair in meanings for unit in pair))
        yield Finding((first.span, second.span), f"“{words[0]}” does not match “{words[1]}”", working + sources)


def _words(context: Context, measure: _Measure) -> str:
    return " ".join(context.text[measure.span.start : measure.span.end].split())


def _with_scale(measure: _Measure, other: _Measure) -> _Measure:
    """Degrees without a scale are those of the other scale."""
    scale = {"°C": "°F", "°F": "°C"}.get(other.unit) if measure.unit == "°" else None
    return measure._replace(unit=scale) if scale else measure


def _of_temperature(
    masked: Masked, first: _Measure, second: _Measure, pair: tuple[Unit, Unit]
) -> list[tuple[Unit, Unit]]:
    """What two temperatures may mean: points of the scales, differences, or both where the words do not tell."""
    difference = pair[0]._replace(zero=0), pair[1]._replace(zero=0)
    before, behind = masked.text[: first.start], masked.text[second.end :]
    if _DIFFERENCE_BEFORE.search(before[-60:]) or _DIFFERENCE_AFTER.match(behind):
        return [difference]
    return [pair, difference] if _MAYBE_DIFFERENCE.search(masked.text) else [pair]


def _match(first: _Measure, second: _Measure, one: Unit, other: Unit) -> bool:
    """Whether two measures match, ends of ranges pairwise; a single one may lie anywhere in a range."""
    hedged = first.is_hedged or second.is_hedged
    converted = [_around(value, first, one, hedged=hedged) for value in first.values]
    said = [_around(value, second, other, hedged=False) for value in second.values]
    if len(converted) != len(said):
        return _hull(converted).meets(_hull(said))
    return all(one.meets(other) for one, other in zip(converted, said, strict=True))


def _hull(intervals: list[Interval]) -> Interval:
    return Interval(min(interval.low for interval in intervals), max(interval.high for interval in intervals))


def _around(value: float, measure: _Measure, unit: Unit, *, hedged: bool) -> Interval:
    """What a measure may stand for in the unit of the SI."""
    exact = value * unit.factor + unit.zero
    apart = _DEGREES if unit.quantity == "temperature" else abs(exact) * _SHARE
    return Interval(exact, exact).widened(max(measure.margin * unit.factor, apart * (_HEDGED if hedged else 1) / 2))


def _working(first: _Measure, second: _Measure, one: Unit, other: Unit) -> str:
    values = "–".join(_short(value) for value in first.values)
    converted = "–".join(_short((value * one.factor + one.zero - other.zero) / other.factor) for value in first.values)
    return f"{values} {first.unit} is {converted} {second.unit}"


def _short(number: float) -> str:
    """A number with four digits that count: ``1,553,000``, ``9.942``."""
    return f"{float(f'{number:.4g}'):,.15g}"
