"""Rules for counted units of time: two years ago, six months, a five-year high, every day, the past nine days."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.extraction.dates import intervals
from factcheck.extraction.dates import words as w
from factcheck.extraction.dates.grammar import Reading, rule
from factcheck.extraction.dates.relative import LAST, NEXT, stretch
from factcheck.extraction.patterns import Pattern
from factcheck.models import Grain, TimeKind

if TYPE_CHECKING:
    from datetime import date

    from factcheck.extraction.dates.intervals import Interval

S = w.SPACE
_ABOUT = (
    "about|around|almost|nearly|roughly|some|over|more than|less than|at least|up to|under|just over|just under|"
    "approximately|the better part of"
)
_STARTS = f"{w.COUNT_STARTS}|about|around|almost|nearly|roughly|some|over|more|less|at|up|under|just|approximately|the"
_STARTS += "|between"
_LEADING_ADJECTIVE = (
    "trading|straight|consecutive|full|more|calendar|business|working|school|solid|long|whole|additional"
)
_COUNTED = (
    rf"(?:between{S})?(?:(?P<about>{_ABOUT}){S})?{w.COUNT}"
    rf"(?:(?:{S}(?:to|or|and|--){S}|[-–]){w.COUNT.replace('?P<count>', '?P<more>')})?"
    rf"(?:{S}(?:{_LEADING_ADJECTIVE}))?(?:{S}|-){w.UNIT}(?P<half>{S}and{S}a{S}half)?"
)


@rule(
    _STARTS,
    rf"{_COUNTED}(?:{S}(?P<way>ago|earlier|later|from{S}now|hence|previously|beforehand|afterwards?)\b"
    rf"|(?P<long>[- ]long\b)?(?!['’]?[-–]old|{S}(?:old|of{S}age)\b))",
)
def _counted(reading: Reading, match: re.Match[str]) -> Interval | None:
    """A time so far away, or one that lasts so long."""
    return _counted_away(reading, match) if match["way"] else _lasting(reading, match)


def _counted_away(reading: Reading, match: re.Match[str]) -> Interval:
    """Two years ago, a year earlier, three months later, five days from now."""
    grain, count, way = w.grain_of(match["unit"]), _count(match), w.plain(match["way"])
    approximate = bool(match["about"]) or count is None
    if count is None and way == "ago":
        return intervals.Interval("PAST_REF", approximate=True)
    anchor = None if way in {"ago", "from now", "hence"} else reading.anchor(match.start())
    base = anchor.first if anchor else None if way not in {"ago", "from now", "hence"} else reading.published
    unresolved = intervals.Interval(intervals.length(count, grain), grain=grain, approximate=approximate)
    if base is None or count is None or grain is None:
        return unresolved
    signed = count if way in {"later", "from now", "hence", "afterward", "afterwards"} else -count
    try:
        return replace(_away(base, signed, grain, anchor), approximate=approximate)
    except ValueError:
        return unresolved


def _away(base: date, count: float, grain: Grain, anchor: Interval | None) -> Interval:
    there = intervals.shift(base, count, grain)
    if anchor and grain is Grain.YEAR and anchor.grain in {Grain.DAY, Grain.MONTH, Grain.QUARTER}:
        return intervals.containing(there, anchor.grain)
    if grain in {Grain.HOUR, Grain.MINUTE}:
        return replace(intervals.day(there), grain=grain)
    return intervals.containing(there, Grain.MONTH if count != int(count) else grain)


def _count(match: re.Match[str]) -> float | None:
    number = w.count_of(match["more"] or match["count"], match["unit"])
    return number + 0.5 if number is not None and match["half"] else number


# ---------------------------------------------------------------- durations and rates

_RATE = Pattern(
    r"(?:[0-9]%?|percent|million|billion|thousand|trillion|hundred|once|twice|[a-z]{3,}s|people)\s+\Z", re.IGNORECASE
)
_SPEED = Pattern(r"\b(?:miles|kilomet(?:er|re)s|km|knots|feet|met(?:er|re)s|mph)\s+\Z", re.IGNORECASE)
_LASTING = Pattern(
    r"\b(?:for|in|within|after|over|nearly|about|than|of|only|just|under|almost|lasted|lasts|last|took|takes|take|least|"
    r"half)\s+\Z",
    re.IGNORECASE,
)
_LASTING_MANY = Pattern(r"\b(?:for|in|over|within|after|of|just|mere|take|takes|took|last|lasted)\s+\Z", re.IGNORECASE)


def _lasting(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Six months, a five-year high, nearly two and a half years. "A year" needs a word before it, or is a rate."""
    count, grain, unit = _count(match), w.grain_of(match["unit"]), match["unit"]
    if unit[0].isupper() and not match[0].isupper():
        return None
    value, before = intervals.length(count, grain), reading.before(match.start(), 24)
    bare = match["count"].lower() in {"a", "an", "one"} and not (match["more"] or match["half"])
    if bare and unit in {"second", "minute", "quarter"}:
        return None
    if bare and not (match["about"] or match["long"] or (match["count"] == "one" and "-" in match[0])):
        if match["count"] != "one" and _RATE.search(before) and not (_LASTING.search(before) or _SPEED.search(before)):
            return intervals.Interval(value, grain=grain, kind=TimeKind.SET)
        if not _LASTING.search(before) or "-" in match[0]:
            return None
    approximate = bool(match["about"]) or count is None
    return intervals.Interval(value, grain=grain, kind=TimeKind.DURATION, approximate=approximate)


@rule(
    f"the|{LAST}|{NEXT}|first|final",
    rf"(?:the{S})?(?P<which>{LAST}|{NEXT}|first|final){S}(?!an?{S}){w.COUNT}(?:{S}(?:{_LEADING_ADJECTIVE}))?{S}{w.UNIT}",
)
def _counted_near(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The past five years, the next six months; "the first two weeks" is a duration alone."""
    which, grain = match["which"].lower(), w.grain_of(match["unit"])
    count = w.count_of(match["count"], match["unit"])
    if grain is None or which in {"first", "final"}:
        return intervals.Interval(intervals.length(count, grain), grain=grain, kind=TimeKind.DURATION)
    return stretch(reading, count, grain, ahead=which in NEXT.split("|"))


@rule(
    "years|decades|months|weeks|days|hours|minutes|centuries|the",
    rf"(?:the{S})?(?P<unit>years|decades|months|weeks|days|hours|minutes|centuries)(?P<long>-long)?(?![-\w]|{S}(?:of{S}age|old)\b)",
)
def _uncounted(reading: Reading, match: re.Match[str]) -> Interval | None:
    """For years, over the years, decades-long, years later."""
    way = re.match(r"\s+(?:ago|later|earlier|before|after)\b", reading.after(match.end(), 9))
    if not (match["long"] or way or _LASTING_MANY.search(reading.before(match.start(), 10))):
        return None
    grain = w.grain_of(match["unit"])
    return intervals.Interval(intervals.length(None, grain), grain=grain, kind=TimeKind.DURATION, approximate=True)


# ---------------------------------------------------------------- again and again

_EVERY = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "biannual": "P6M",
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
}


@rule("|".join(_EVERY), rf"(?P<word>{'|'.join(_EVERY)})(?![\w-])")
def _adverb_of_frequency(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Daily, annual; not the Daily Mail."""
    named = re.match(r"\s+[A-Z]", reading.after(match.end(), 4))
    named = named or re.search(r"\b(?:[A-Z]\w*|the)\s\Z", reading.before(match.start(), 12))
    if match[0][0].isupper() and named:
        return None
    return intervals.Interval(_EVERY[match["word"].lower()], kind=TimeKind.SET)


@rule("every|each|per", rf"(?P<each>every|each|per){S}(?:{w.COUNT}{S})?(?:(?:single|other){S})?{w.UNIT}")
def _every_unit(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Every day, each year, every four years; not the hour of "miles per hour"."""
    count = w.count_of(match["count"], match["unit"]) if match["count"] else 1
    grain = w.grain_of(match["unit"])
    if not match["count"] and (grain is None or match["unit"].lower() in {"minute", "quarter"}):
        return None
    if grain is Grain.HOUR and match["each"].lower() == "per" and _SPEED.search(reading.before(match.start(), 14)):
        return None
    return intervals.Interval(intervals.length(count, grain), grain=grain, kind=TimeKind.SET)
