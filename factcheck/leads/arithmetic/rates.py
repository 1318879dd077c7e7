"""Rates with how long or how many they hold for: *40 hours a week at $20 an hour, earning $800 a week*.

A stretch of time is no figure (``figures``), so the number of units is read here from the words.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates import words as w
from factcheck.extraction.patterns import Pattern
from factcheck.leads.figures import COUNT, MEASURE, MONEY, Figure, Masked
from factcheck.leads.intervals import hedge_around
from factcheck.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_NUMBER = r"(?P<number>\d[\d,]*(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)"
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_SCALE = rf"(?:(?P<scale>{'|'.join(_SCALES)})\s+)?"
_COUNTED = (
    rf"(?<![\w.,$£€-])(?!(?:an?|the|in|per|each|every|of|for)\b){_NUMBER}[\s-]+{_SCALE}"
    r"(?:(?!(?:an?|per|each|every|and)\b)[a-z]+[\s-]+)?"
)
_RATE = Pattern(r"(?:\s+(?P<noun>[a-z]+))?\s+(?:an?|per|each|every)\s+(?P<unit>[a-z]{3,})\b", re.IGNORECASE)
_PERIOD = Pattern(r"(?:\s+[a-z]+)?\s+(?:an?|per|each|every)\s+(?P<period>[a-z]+)", re.IGNORECASE)
_COMES_TO = Pattern(
    r"(?:\b(?:earn(?:s|ed|ing)?|ma(?:kes?|de|king)|pa(?:ys?|id|ying)|costs?|costing|ca?ome\s+to|comes\s+to|came\s+to|coming\s+to|worth|"
    r"or|brings?\s+in|brought\s+in|bringing\s+in|takes?\s+home|taking\s+home|which\s+(?:is|makes|comes\s+to)|"
    r"rais(?:es?|ed|ing)|holds?|seats?|covers?|takes?\s+in|taking\s+in|produc(?:es?|ed|ing)|collect(?:s|ed|ing)?|spen(?:ds?|t|ding)|"
    r"charg(?:es|ed|ing)|adds?\s+up\s+to|works\s+out\s+at|total(?:l?ing|l?ed|s)?)"
    r"|,\s+(?:for\s+)?an?)"
    r"\s+(?:(?:her|him|them|it|us|you|a|an|the|total|sum|bill|cost|price|wage|pay|of|for|about|roughly|around|some)\s+){0,4}\Z",
    re.IGNORECASE,
)
_ANOTHER = Pattern(r"[;:.]\s|\b(?:but|while|whereas|although|plus|including|excluding)\b", re.IGNORECASE)
"""What brings in another sum."""
_SO_LONG = Pattern(rf"\b{_NUMBER}\s+(?P<unit>(?:minute|hour|day|week|month|year)s?)\s+\Z", re.IGNORECASE)
_EACH_IN_ALL = Pattern(
    rf"\b(?:each|apiece),?\s+(?:or|for|making|an?)\s+(?:a\s+)?(?:(?:combined|grand|overall)\s+)?(?:total\s+(?:of\s+)?)?{_NUMBER}\s+"
    r"(?P<unit>(?:minute|hour|day|week|month|year)s?)\b",
    re.IGNORECASE,
)


class Rated(NamedTuple):
    """So many units at so much for one, and what that is said to come to."""

    items: Figure
    one: Figure
    total: Figure


def rated(context: Context, masked: Masked) -> Iterator[Rated]:
    """The rates of a sentence for which it says how many units they hold for, and what they come to."""
    figures = [figure for figure in masked.places.values() if figure is not None]
    for one in figures:
        rate = _RATE.match(context.text, one.end, masked.span.end) if one.sort in {MONEY, MEASURE, COUNT} else None
        count = _units(context.text, masked, one, rate["unit"].lower()) if rate else None
        if rate and count:
            of_period = _period(context.text, count)
            totals = (total for total in figures if _is_total(context.text, one, total))
            for total in totals:
                is_alike = one.unit or _noun(context.text, total) in {(rate["noun"] or "").lower(), "", "people"}
                if is_alike and _period(context.text, total) == of_period:
                    yield Rated(count, one, total)


def _units(text: str, masked: Masked, one: Figure, unit: str) -> Figure | None:
    """How many units there are: *40 hours*, *a five-day week*."""
    named = re.compile(rf"{_COUNTED}{re.escape(unit)}s?\b", re.IGNORECASE)
    for match in named.finditer(text, masked.span.start, masked.span.end):
        if match.start() >= one.end or match.end() <= one.start:
            figure = _figure(text, match)
            if figure and figure.value > 1:
                return figure
    return None


def _is_total(text: str, one: Figure, total: Figure) -> bool:
    alike = total.sort == one.sort and total.unit == one.unit and total.start > one.end
    comes_to = alike and _COMES_TO.search(text, one.end, total.start) is not None
    return comes_to and _ANOTHER.search(text, one.end, total.start) is None


def _period(text: str, figure: Figure) -> str:
    """Which time a figure is for: *a week*; empty where none is told."""
    match = _PERIOD.match(text, figure.end)
    unit = match["period"].lower() if match else ""
    return unit if w.grain_of(unit) else ""


def _noun(text: str, figure: Figure) -> str:
    word = re.compile(r"\s+(?!in\b)([a-z]+)").match(text, figure.end)
    return word[1] if word else ""


def each_so_long(context: Context) -> Iterator[Rated]:
    """Eight judges sat for four days each, a total of 32 days."""
    for match in _EACH_IN_ALL.finditer(context.text):
        each = _SO_LONG.search(context.text, max(0, match.start() - 40), match.start())
        total = _figure(context.text, match)
        one = _figure(context.text, each) if each and _singular(each["unit"]) == _singular(match["unit"]) else None
        counts = [figure for figure in context.figures.before(match.start()) if one and figure.end <= one.start]
        if one and total and counts and counts[-1].sort == COUNT and _is_near(context, counts[-1], total):
            yield Rated(counts[-1], one, total)


def _singular(unit: str) -> str:
    return unit.lower().removesuffix("s")


def _is_near(context: Context, count: Figure, total: Figure) -> bool:
    """Whether a count stands in the sentence of the total."""
    return context.sentence(Span(start=count.start, end=total.end)) is not None


def _figure(text: str, match: re.Match[str]) -> Figure | None:
    """The number of a match as a figure; None where it is no number."""
    value = w.count_of(match["number"])
    if value is None or match["number"].lower() in {"a", "an", "single"}:
        return None
    scale = _SCALES.get((match.groupdict().get("scale") or "").lower(), 1)
    start, end = match.start("number"), match.end("scale" if scale > 1 else "number")
    number, hedge = Decimal(str(value)) * scale, hedge_around(text, start, end)
    return Figure(start, end, number, Decimal(scale), "", COUNT, hedge, rounded=scale > 1)
