"""The rule that multiplies: *500 workers at $2,000 each, a total of $10 million*; *$50 a month, or $500 a year*."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.leads.arithmetic.product_shapes import CUE, EACH, RANGE_BEFORE, SHAPES
from factcheck.leads.arithmetic.rates import each_so_long, rated
from factcheck.leads.figures import COUNT, MEASURE, MONEY, TIME, Figure, Masked
from factcheck.leads.intervals import Interval
from factcheck.leads.rule import Facts, Family, Finding, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_SHARE = 0.02
"""How far a product may lie from the truth beyond all rounding, as a share."""

_PERIODS = r"minute|hour|day|night|week|month|quarter|year|annum"
_PERIOD = Pattern(
    rf",?\s+(?:(?:an?|per|each|every)\s+(?P<noun>{_PERIODS})\b"
    r"|(?P<adverb>hourly|daily|weekly|monthly|quarterly|yearly|annually)\b)",
    re.IGNORECASE,
)
_SAME = Pattern(
    r"(?:,?\s+or|,\s+which\s+(?:is|makes|comes\s+to|adds\s+up\s+to|works\s+out\s+at|amounts\s+to)|,\s+making|\s+(?:would\s+)?(?:adds?|comes?|amounts?|works?)\s+(?:up\s+to|to|out\s+at)|,\s+equivalent\s+to|,?\s+equal\s+to|\s*\(|\s+[—–-]|,)\s*(?:or\s+)?(?:about|around|roughly|nearly|almost|"
    r"some|just|over|more|than|approximately|a|total|of|\s)*\Z",
    re.IGNORECASE,
)
_FOR_SOME = Pattern(r"\s+(?:for|if|when|with|under|after|before|on)\b", re.IGNORECASE)
_COSTS = Pattern(
    r",\s+(?:[a-z’'-]+\s+){0,5}?(?:costs?|pays?|earns?|spends?|makes?|comes?\s+to)\s+(?:(?:a|you|him|her|them|about|total|of)\s+){0,3}\Z",
    re.IGNORECASE,
)
"""What something at so much a month comes to: *At €40 a month, the gym costs*."""
_TIMES = {
    ("minute", "hour"): (60, 60),
    ("hour", "day"): (6, 24),
    ("hour", "week"): (30, 168),
    ("day", "week"): (5, 7),
    ("day", "month"): (20, 31),
    ("day", "year"): (180, 366),
    ("week", "month"): (4, 4.5),
    ("week", "year"): (46, 53),
    ("month", "quarter"): (3, 3),
    ("month", "year"): (12, 12),
    ("quarter", "year"): (4, 4),
}
"""How often a period goes into another, working time alone included."""
_ALIASES = {"annum": "year", "night": "day", "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"}
_ALIASES |= {"quarterly": "quarter", "yearly": "year", "annually": "year"}
_SOME_ONLY = Pattern(
    rf"\b(?:paid\s+{TIME}|billed\s+{TIME})|\b(?:first|(?<!add\s)(?<!adds\s)up\s+to|at\s+least|on\s+average|varies|depending|fees?\s+included|plus|discount|excluding|additional|"
    r"some\s+of|including|if|in\s+advance|up\s?-?front|after\s+(?:tax|fees))\b",
    re.IGNORECASE,
)


_NO_NOUNS = frozenset("in each apiece altogether and to from for of on at by per a the when with over".split())  # noqa: SIM905 - read as one line


_PEOPLE = frozenset(
    ["people", "pupil", "student", "children", "worker", "employee", "passenger", "player", "guest", "soldier"]
)
"""Nouns, without their plural, of people who may be called one or the other."""


class _Product(NamedTuple):
    """So many times so much, and what it is said to come to."""

    times: Interval
    one: Figure
    total: Figure
    items: Figure | None


@rule("product", Family.ARITHMETIC)
def product(context: Context, _: Facts) -> Iterator[Finding]:
    """A total that does not follow from so many times so much.

    Everything stands in one sentence: a number of things with a price or a size for each, or a rate with the rate of a
    longer time. Every rounding is accepted, and two per cent.

    Wrong: The company paid 500 workers $2,000 each, a total of $10 million.
    Right: The company paid 500 workers $2,000 each, a total of $1 million.
    """
    for items, one, total in each_so_long(context):
        yield from _unequal(context, _Product(items.interval, one, total, items))
    for masked in context.figures.sentences:
        if _SOME_ONLY.search(masked.text):
            continue
        seen: set[Figure] = set()
        for found in (*_of_items(context, masked), *_of_rates(context, masked), *_of_periods(context, masked)):
            if found.total not in seen and not _is_quoted(context, found):
                seen.add(found.total)
                yield from _unequal(context, found)


def _is_quoted(context: Context, found: _Product) -> bool:
    return context.is_quoted(found.one.span) or context.is_quoted(found.total.span)


def _of_items(context: Context, masked: Masked) -> Iterator[_Product]:
    if not CUE.search(masked.text):
        return
    for match in (match for shape in SHAPES for match in shape.finditer(masked.text)):
        count, one, total = (masked.figure(match, name) for name in ("count", "one", "all"))
        if EACH.search(masked.text, 0, match.start()) or RANGE_BEFORE.search(masked.text, 0, match.start("one")):
            continue
        if one.sort == total.sort and one.unit == total.unit and _count_the_same(context, count, one, total):
            yield _Product(count.interval, one, total, count)


def _count_the_same(context: Context, count: Figure, one: Figure, total: Figure) -> bool:
    """Whether the total counts what each one has, where neither has a unit: *50 seats each, 600 seats*."""
    if one.unit:
        return True
    of_one, of_all, of_count = (_noun(context.text, figure) for figure in (one, total, count))
    is_one = of_all in {of_one, "people"} or {of_all, of_one} <= _PEOPLE
    return (is_one and of_one != of_count) or (not of_all and bool(of_one))


def _noun(text: str, figure: Figure) -> str:
    """The word behind a figure, without its plural; empty at the end of a clause."""
    word = re.compile(r"\s+([a-z]+)").match(text, figure.end)
    return word[1].removesuffix("s") if word and word[1] not in _NO_NOUNS else ""


def _of_rates(context: Context, masked: Masked) -> Iterator[_Product]:
    for items, one, total in rated(context, masked):
        yield _Product(items.interval, one, total, items)


def _of_periods(context: Context, masked: Masked) -> Iterator[_Product]:
    amounts = {COUNT, MONEY, MEASURE}
    figures = [figure for figure in masked.places.values() if figure is not None and figure.sort in amounts]
    for one, other in pairwise(figures):
        first = _PERIOD.search(context.text, one.end, min(other.start, one.end + 40))
        second = _PERIOD.search(context.text, other.end, other.end + 40) if first else None
        if first is None or second is None or not _are_the_same(context.text, one, first.end(), other):
            continue
        if _FOR_SOME.match(context.text, second.end()):
            continue
        if one.unit != other.unit or re.search(r"[.,;(]", context.text[other.end : second.start()]):
            continue
        periods = _period(first), _period(second)
        if periods in _TIMES:
            yield _Product(Interval(*_TIMES[periods]), one, other, None)
        elif periods[::-1] in _TIMES:
            yield _Product(Interval(*_TIMES[periods[::-1]]), other, one, None)


def _are_the_same(text: str, one: Figure, end: int, other: Figure) -> bool:
    """Whether the words between two rates say that they are one."""
    is_price = text[: one.start].endswith(("At ", "at ", "Costing ", "costing "))
    return bool(_SAME.match(text[end : other.start]) or (is_price and _COSTS.match(text[end : other.start])))


def _period(match: re.Match[str]) -> str:
    word = next(word for word in match.groups() if word).lower()
    return _ALIASES.get(word, word)


def _unequal(context: Context, found: _Product) -> Iterator[Finding]:
    result = found.times.times(found.one.interval)
    slack = float(found.total.value) * _SHARE
    if not result.meets(found.total.interval.widened(slack)):
        figures = [figure for figure in (found.items, found.one, found.total) if figure is not None]
        ordered = sorted(figures, key=lambda figure: figure.start)
        words = " ".join(context.text[found.total.start : found.total.end].split())
        message = f"“{words}” does not follow from the product"
        yield Finding(tuple(figure.span for figure in ordered), message, (_working(found),))


def _working(found: _Product) -> str:
    one, unit = float(found.one.value), f" {found.one.unit}".rstrip()
    if found.items:
        return f"{found.items.value:,f} × {one:,.15g}{unit} = {float(found.items.value) * one:,.15g}{unit}"
    low, high = found.times
    if low == high:
        return f"{low:g} × {one:,.15g}{unit} = {low * one:,.15g}{unit}"
    return f"{low:g} to {high:g} × {one:,.15g}{unit} = {low * one:,.15g} to {high * one:,.15g}{unit}"
