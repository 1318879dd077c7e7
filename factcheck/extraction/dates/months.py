"""Rules for months, seasons, quarters and halves of years."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.dates import intervals
from factcheck.extraction.dates import words as w
from factcheck.extraction.dates.grammar import Found, Reading, rule
from factcheck.extraction.patterns import Pattern
from factcheck.models import Grain, TimeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.extraction.dates.intervals import Interval

S = w.SPACE

# ---------------------------------------------------------------- months

_WORDS_OR_PEOPLE = frozenset(["may", "march", "april", "june", "august"])
_TIME_ASKED = Pattern(
    r"\b(?:in|since|until|till|during|through|throughout|early|late|mid|last|next|this|every|each|beginning|end)[\s-]+\Z",
    re.IGNORECASE,
)
_TIME_LIKELY = Pattern(
    r"\b(?:by|from|of|to|before|after|for|and|between|around|or|than|with|on|as of)[\s-]+\Z|[,(–—-]\s?\Z", re.IGNORECASE
)
_NAME_FOLLOWS = Pattern(r"['’]s\b|\s+(?:be|have|not|has|had|said|says|told)\b|\s+(?![A-Z][a-z]+day\b)[A-Z][a-z]")


@rule(w.MONTH_STARTS, rf"{w.MONTH}(?:,?{S}(?:of{S})?)(?P<year>1[0-9]{{3}}|20[0-9]{{2}})(?![0-9]|[,.][0-9]|%)\b")
def _month_year(reading: Reading, match: re.Match[str]) -> Interval | None:  # noqa: ARG001 - as every rule
    """July 2025, July of 2025."""
    return intervals.month(int(match["year"]), w.month_number(match["month"])) if match["month"][0].isupper() else None


@rule(w.MONTH_STARTS, rf"{w.MONTH}{S}(?:of{S})?(?=(?:last|this|next|the|that){S})")
def _month_of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """July of last year."""
    return _of_year(reading, match, lambda year: intervals.month(year, w.month_number(match["month"])))


@rule(w.MONTH_STARTS, rf"{w.MONTH}(?!\w)")
def _month_alone(reading: Reading, match: re.Match[str]) -> Found | None:
    """July. Names that are words or people too need a word before them that asks for a time."""
    if not match["month"][0].isupper() or match["short"] or _is_name(reading, match):
        return None
    number = w.month_number(match["month"])
    unknown = intervals.Interval(f"XXXX-{number:02}", grain=Grain.MONTH)
    found = reading.around(lambda year: intervals.month(year, number), match, unknown)
    return Found(match.start(), match.end(), found, (number, None))


def _is_name(reading: Reading, match: re.Match[str]) -> bool:
    name, after = match["month"], reading.after(match.end(), 14)
    if name.lower() not in _WORDS_OR_PEOPLE:
        return bool(re.match(r"\s(?:Revolution|Jones)\b", after))
    if _NAME_FOLLOWS.match(after):
        return True
    before = reading.before(match.start(), 14)
    return not (_TIME_ASKED.search(before) or (_TIME_LIKELY.search(before) and not reading.names(name)))


# ---------------------------------------------------------------- seasons

_IN_SEASON = Pattern(
    r"\b(?:in|during|until|since|by|over|through|throughout)\s+(?:early |late |mid-?)?\Z", re.IGNORECASE
)


@rule(f"the|{w.SEASONS}", rf"(?:the{S})?(?P<season>{w.SEASONS})(?P<of>{S}of)?{S}(?=[0-9]|last|this|next|the|that)")
def _season_of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """The summer of 2022, fall 2020."""
    return _of_year(reading, match, lambda year: intervals.season(year, match["season"].lower()))


@rule(f"the|{w.SEASONS}", rf"(?P<the>the{S})?(?P<season>{w.SEASONS})(?!{S}of\b|[\w-])")
def _season_alone(reading: Reading, match: re.Match[str]) -> Interval | None:
    """In the summer; not a fall in prices."""
    name = match["season"].lower()
    if not _IN_SEASON.search(reading.before(match.start(), 20)) or (name == "fall" and not match["the"]):
        return None
    unknown = intervals.Interval(f"XXXX-{intervals.SEASONS[name][0]}", grain=Grain.SEASON)
    return reading.around(lambda year: intervals.season(year, name), match, unknown)


# ---------------------------------------------------------------- quarters and halves

_QUARTER_WORDS = "first|second|third|fourth|final"
_QUARTER = (
    rf"(?:(?:the|its|their|our){S})?"
    rf"(?:(?P<word>{_QUARTER_WORDS}|[1-4](?:st|nd|rd|th))(?:{S}|-)(?:fiscal(?:{S}|-))?quarter|Q(?P<figure>[1-4]))\b"
)
_QUARTER_STARTS = f"the|its|their|our|q|0|{_QUARTER_WORDS}"
_SPORT = Pattern(
    r"\b(?:touchdowns?|yards?|scored|goals?|kick|quarterback|rebounds?|baskets?|coach|innings?|halftime|dunk|playoffs?)\b"
)


@rule(_QUARTER_STARTS, rf"{_QUARTER}(?P<of>{S}of|{S}in)?,?{S}(?=[0-9]|last|this|next|the|that)")
def _quarter_of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """The third quarter of 2024, Q3 2024, the first quarter of last year."""
    return _of_year(reading, match, lambda year: intervals.quarter(year, _quarter_number(match)))


@rule(_QUARTER_STARTS, _QUARTER)
def _quarter_alone(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The fourth quarter, third-quarter results: the nearest one. Not a quarter of a match."""
    if _SPORT.search(reading.before(match.start(), 80) + reading.after(match.end(), 80)):
        return None
    if match["figure"] and not re.search(r"\b(?:in|for|during|of|since|by)\s+\Z", reading.before(match.start(), 10)):
        return None
    number = _quarter_number(match)
    unknown = intervals.Interval(f"XXXX-Q{number}", grain=Grain.QUARTER)
    return reading.around(lambda year: intervals.quarter(year, number), match, unknown)


def _quarter_number(match: re.Match[str]) -> int:
    if match["figure"]:
        return int(match["figure"])
    return 4 if match["word"].lower() == "final" else w.ordinal_number(match["word"])


@rule(
    "the|first|second|h",
    rf"(?:the{S})?(?:(?P<word>first|second){S}half|H(?P<figure>[12]))(?P<of>{S}of)?{S}(?=[0-9]|last|this|next|the)",
)
def _half_of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """The first half of 2024, H1 2024."""
    number = int(match["figure"] or w.ordinal_number(match["word"]))
    return _of_year(reading, match, lambda year: intervals.half(year, number))


def _of_year(reading: Reading, match: re.Match[str], make: Callable[[int], Interval]) -> Found | None:
    """A part of the year that is named right after the match."""
    year = reading.at(match.end())
    if year is None or year.interval.grain is not Grain.YEAR or year.interval.kind is not TimeKind.DATE:
        return None
    if year.interval.first is None or (year.interval.value or "").startswith("FY"):
        return None
    return Found(match.start(), year.end, make(year.interval.first.year))
