"""The rule that multiplies: *500 workers at $2,000 each, a total of $10 million*; *$50 a month, or $500 a year*."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.leads.figures import COUNT, MEASURE, MONEY, OTHER, Figure, Masked
from factcheck.leads.intervals import Interval
from factcheck.leads.rule import Facts, Family, Finding, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_SHARE = 0.02
"""How far a product may lie from the truth beyond all rounding, as a share."""

_FIGURES = f"{COUNT}-{OTHER}"
_AMOUNT = f"[{COUNT}{MONEY}{MEASURE}]"
_GAP = rf"(?:(?!\b(?:and|but|while|plus|including|excluding|up\s+to)\b)[^{_FIGURES};:.]){{0,70}}?"
_EACH = (
    r"(?:each|apiece|a\s+(?:piece|head|person|ticket|unit|share|bottle|barrel|copy|night|pop|time)|per\s+[a-z]+|"
    r"for\s+(?:each|every)\s+(?:one|of\s+them))\b"
)
_TOTAL = (
    r"(?:,|\s[—–-]|\s?\(|\s)\s*(?:(?:for|or|with|at|costing|worth|raising|making|bringing\s+in)\s+)?"
    r"(?:(?:an?\s+)?(?:(?:combined|grand|overall)\s+)?total(?:ling|ing)?|an?\s+(?:sum|cost|price|bill))"
    r"(?:\s+(?:cost|price|bill|capacity|value|outlay))?(?:\s+(?:of|is|was|comes\s+to|came\s+to))?\s+(?:[a-z]+\s+){0,2}?"
)
_COMES_TO = (
    r"\s+(?:costs?|is|comes?\s+to|came\s+to|makes?|made|would\s+(?:cost|raise|bring\s+in)|raised|brought\s+in)\s+"
)
_OR = (
    r"(?:,\s+or|\s+or|,\s+making|,\s+costing|,\s+which\s+(?:is|comes\s+to|makes|adds\s+up\s+to)|\s+[—–]|\s+-|,\s+about|,)"
    r"\s+(?:[a-z]+\s+){0,3}?"
)
_IN_ALL = r"\b(?:in\s+(?:all|total)|altogether|all\s+told|combined|overall)\b"
_COUNT = f"(?P<count>{COUNT})"
_ONE = f"(?P<one>{_AMOUNT})"
_ALL = f"(?P<all>{_AMOUNT})"

_ITEMS = (
    rf"{_COUNT}\s+{_GAP}{_ONE}{_GAP}\b{_EACH}{_GAP}",
    rf"\beach\s+of\s+(?:[a-z]+\s+){{0,2}}?{_COUNT}{_GAP}{_ONE}{_GAP}",
    rf"{_ONE}{_GAP}\b{_EACH},\s+(?:the|its|all|these)\s+{_COUNT}{_GAP}",
    rf"{_COUNT}\s+{_GAP}\beach\s+{_GAP}{_ONE}{_GAP}",
    rf"{_ONE}\s+(?:[a-z]+\s+)?(?:to|for)\s+each\s+of\s+(?:the|its|their|his|her)?\s*{_COUNT}{_GAP}",
    rf"{_ONE}{_GAP}\b{_EACH}{_GAP}\b(?:for|to|from|on|by|times|with)\s+(?:[a-z]+\s+){{0,3}}?{_COUNT}{_GAP}",
)
_RESULTS = (
    rf"{_TOTAL}{_ALL}",
    rf"(?:{_OR}|{_COMES_TO}){_ALL}{_GAP}{_IN_ALL}",
    rf"{_OR}{_ALL}(?=\s*[a-z]*\s*(?:[,.;)—–]|\Z))",
)
_SHAPES = (
    *(Pattern(items + result, re.IGNORECASE) for items in _ITEMS for result in _RESULTS),
    Pattern(
        rf"{_ALL}{_GAP},?\s+(?:with|from)\s+(?:[a-z]+\s+){{0,2}}?{_COUNT}{_GAP}{_ONE}{_GAP}\b{_EACH}", re.IGNORECASE
    ),
)

_PERIODS = r"minute|hour|day|night|week|month|quarter|year|annum"
_PERIOD = Pattern(
    rf",?\s+(?:(?:an?|per|each|every)\s+(?P<noun>{_PERIODS})\b"
    r"|(?P<adverb>hourly|daily|weekly|monthly|quarterly|yearly|annually)\b)",
    re.IGNORECASE,
)
_SAME = Pattern(
    r"(?:,?\s+or|,\s+which\s+is|,\s+equivalent\s+to|,?\s+equal\s+to|\s*\(|\s+[—–-]|,)\s*(?:or\s+)?(?:about|around|roughly|nearly|almost|"
    r"some|just|over|more|than|approximately|a|total|of|\s)*\Z",
    re.IGNORECASE,
)
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
    r"\b(?:first|up\s+to|at\s+least|on\s+average|varies|depending|fees?\s+included|plus|discount|excluding|additional|"
    r"some\s+of|including|after\s+(?:tax|fees))\b",
    re.IGNORECASE,
)


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
    for masked in context.figures.sentences:
        if _SOME_ONLY.search(masked.text):
            continue
        seen: set[Figure] = set()
        for found in (*_of_items(context, masked), *_of_periods(context, masked)):
            if found.total not in seen and not _is_quoted(context, found):
                seen.add(found.total)
                yield from _unequal(context, found)


def _is_quoted(context: Context, found: _Product) -> bool:
    return context.is_quoted(found.one.span) or context.is_quoted(found.total.span)


def _of_items(context: Context, masked: Masked) -> Iterator[_Product]:
    for match in (match for shape in _SHAPES for match in shape.finditer(masked.text)):
        count, one, total = (masked.figure(match, name) for name in ("count", "one", "all"))
        if one.sort == total.sort and one.unit == total.unit and _count_the_same(context, count, one, total):
            yield _Product(count.interval, one, total, count)


def _count_the_same(context: Context, count: Figure, one: Figure, total: Figure) -> bool:
    """Whether the total counts what each one has, where neither has a unit: *50 seats each, 600 seats*."""
    if one.unit:
        return True
    of_one, of_all, of_count = (_noun(context.text, figure) for figure in (one, total, count))
    return of_all == of_one != of_count or (not of_all and bool(of_one))


def _noun(text: str, figure: Figure) -> str:
    """The word behind a figure, without its plural; empty at the end of a clause."""
    word = re.compile(r"\s+([a-z]+)").match(text, figure.end)
    return word[1].removesuffix("s") if word and word[1] not in {"in", "each", "apiece", "altogether", "and"} else ""


def _of_periods(context: Context, masked: Masked) -> Iterator[_Product]:
    amounts = {COUNT, MONEY, MEASURE}
    figures = [figure for figure in masked.places.values() if figure is not None and figure.sort in amounts]
    for one, other in pairwise(figures):
        first = _PERIOD.search(context.text, one.end, min(other.start, one.end + 40))
        second = _PERIOD.search(context.text, other.end, other.end + 40) if first else None
        if first is None or second is None or not _SAME.match(context.text[first.end() : other.start]):
            continue
        if one.unit != other.unit or re.search(r"[.,;(]", context.text[other.end : second.start()]):
            continue
        periods = _period(first), _period(second)
        if periods in _TIMES:
            yield _Product(Interval(*_TIMES[periods]), one, other, None)
        elif periods[::-1] in _TIMES:
            yield _Product(Interval(*_TIMES[periods[::-1]]), other, one, None)


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
