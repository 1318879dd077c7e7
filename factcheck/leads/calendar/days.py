"""Rules that hold the days of a text against the calendar."""

from __future__ import annotations

import re
from calendar import day_name, monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates import words as w
from factcheck.extraction.patterns import Pattern
from factcheck.leads.rule import Facts, Family, Finding, noticed, rule
from factcheck.leads.timed import (
    DAY,
    IMPOSSIBLE,
    RANGE,
    WEEKDAY,
    Timed,
    mark_of,
    one_line,
    states_year,
)
from factcheck.models import Span, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

# ---------------------------------------------------------------- days that do not exist

_NO_SUCH_DAY = Pattern(
    rf"\bno\s+(?:such\s+(?:date|day|thing)|(?:real\s+|such\s+)?{IMPOSSIBLE})|\bnot\s+(?:exist|a\s+leap|a\s+real)"
    r"|n['’]t\s+(?:exist|a\s+leap|a\s+real|have)|\b(?:do|did|does)\s+not\s+have|\bnever\s+(?:came|comes?|had|has|exist\w*|happened)"
    r"|\b(?:non-?existent|imaginary|fictional|fictitious|joked?|spoof|typo|misprint|impossible|mistaken(?:ly)?|erroneous(?:ly)?|"
    r"hypothetical|had\s+(?:it|there|[12]\d{3})\s+been|Julian|Old\s+Style|lacks?|instead\s+of|(?:by|in)\s+error|by\s+mistake|bugs?|slip|glitch)\b",
    re.IGNORECASE,
)
"""Words of sentences that speak of a day because the calendar does not have it."""
_NUMBERED = Pattern(
    r"\b(?:v|[Vv]ersion|[Rr]elease|[Bb]uild|[Cc]ase|[Nn]os?\.?|[Ii]tem|[Ss]ection|[Cc]lause|[Rr]ule|[Aa]rticle|"
    r"[Pp]aragraph|[Cc]hannel)\s+\Z"
)
_COUNTING = Pattern(r"\d+\s+[A-Z][a-z]+")
_COUNTED = Pattern(rf"\s+(?!{w.FUNCTION_WORD})[a-z]+s\b")
_DATED_IN_FIGURES = Pattern(r"(\d+)[-/.](\d+)[-/.](\d+)")
_MONTH_NAMED = Pattern(rf"\b{w.MONTH}(?!\w)")


@rule("impossible-date", Family.CALENDAR)
def impossible_date(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - as every rule
    """A day that the calendar does not have.

    Nothing is proposed for it: the day, the month or the year may be the slip. Silent where the sentence speaks of the
    day because it does not exist.

    Wrong: The treaty was signed on Feb. 29, 2023, in Geneva.
    Right: The treaty was signed on Feb. 29, 2024, in Geneva.
    """
    for sentence in context.timed:
        if IMPOSSIBLE not in sentence.marked or _NO_SUCH_DAY.search(sentence.marked):
            continue
        for time in sentence.times:
            reason = _why_impossible(time) if mark_of(time) == IMPOSSIBLE else None
            if reason and not _is_no_date(context.text, time):
                message = f"“{one_line(time.text)}” does not match the calendar"
                yield from noticed(context, [Span(start=time.start, end=time.end)], message, reason)


def _is_no_date(text: str, time: TimeExpression) -> bool:
    """Whether the figures number or count something: version 31.6.2024, 31 June brides."""
    if _NUMBERED.search(text[max(0, time.start - 12) : time.start]):
        return True
    if re.match(r"['’]s\b", text[time.end : time.end + 2]):
        return True
    return bool(_COUNTING.fullmatch(time.text) and _COUNTED.match(text[time.end : time.end + 30]))


def _why_impossible(time: TimeExpression) -> str | None:
    """How many days the month has; None where the figures may be no date at all, or a range told backwards."""
    figures = _DATED_IN_FIGURES.search(time.text)
    if figures:
        return _why_not_in_figures(*(int(part) for part in figures.groups()))
    named = _MONTH_NAMED.search(time.text)
    numbers = [int(number) for number in re.findall(r"\d+", time.text)]
    year = next((number for number in numbers if number > 99), None)
    last = max((number for number in numbers if number <= 99), default=0)
    if named is None:
        return None
    return _too_many(year, w.month_number(named["month"]), last)


def _why_not_in_figures(a: int, b: int, c: int) -> str | None:
    if a > 99:
        return _too_many(a, b, c) if 1 <= b <= 12 else f"a year has 12 months, not {b}" if b < 32 else None
    year = c if c > 99 else None
    return _too_many(year, min(a, b), max(a, b)) if 1 <= min(a, b) <= 12 else None


def _too_many(year: int | None, month: int, day: int) -> str | None:
    length = monthrange(year or 2024, month)[1]
    name = date(2024, month, 1).strftime("%B")
    if not length < day < 40:
        return None
    return f"{name} {year} has {length} days" if year else f"{name} has {'at most ' * (month == 2)}{length} days"


# ---------------------------------------------------------------- weekdays

_PART_OF_DAY = rf"(?:\s+(?:{w.PART_OF_DAY}))?"
_WEEKDAY_NAMED = Pattern(rf"\b{w.WEEKDAY}")
_WEEKDAY_FIRST = Pattern(
    rf"(?P<weekday>{WEEKDAY}){_PART_OF_DAY}(?:,\s+(?:on\s+)?(?:the\s+)?|\s*[(\[]|\s*[—–]\s*|\s+-{{1,2}}\s+)(?:on\s+)?"
    rf"(?P<day>{DAY})(?=\s*(?:[).,;:\]—–]|$|\s[a-z]))"
)
_DAY_FIRST = Pattern(
    rf"(?P<day>{DAY})"
    rf"(?:,?\s+(?:which\s+)?(?:was|is|fell\s+on|falls\s+on|will\s+be|happened\s+to\s+be|being)\s+a\s+|,\s+a\s+"
    rf"|\s+\((?:a\s+)?|\s*[—–]\s*a\s+)(?P<weekday>{WEEKDAY})(?!\s*['’-])(?!\s+[a-z]+s?\s+(?:of|in)\b)"
)
_NEWSPAPER = Pattern(r"\b(?:[Tt]he|[A-Z][\w.]*)\s+\Z")
_OTHER_CALENDAR = Pattern(r"\b(?:Julian|Old\s+Style|O\.?S\.?|Hebrew|Islamic|Hijri)\b")
_NEAR = 400
"""How far back, in code points, a year may stand that a date without one belongs to."""
_GREGORIAN_SINCE = 1924
"""From this year on newspapers everywhere date by the Gregorian calendar (Greece came last, in 1923)."""


@rule("weekday-date", Family.CALENDAR)
def weekday_date(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - as every rule
    """A date that does not fall on the weekday beside it.

    A date without a year is tried in the year of publication, the one before and the one after it, and in the years
    that were named shortly before. Silent about dates that can be two days (3/4/2025), and before 1924 where the Julian
    calendar has the weekday.

    Wrong: The hearing opened on Monday, March 4, 2025, in Boston.
    Right: The hearing opened on Tuesday, March 4, 2025, in Boston.
    """
    for sentence in context.timed:
        if _OTHER_CALENDAR.search(sentence.marked):
            continue
        for found in _weekdays_with_dates(context, sentence):
            years = [] if _is_newspaper(context.text, found.side) else _years(context, found.time, found.day)
            days = [named for year in years if (named := _in_year(found.day, year))]
            if days and not any(found.weekday in _weekdays_of(named) for named in days):
                words = one_line(context.text[found.side.start : found.side.end])
                working = (f"{named.isoformat()} is a {day_name[named.weekday()]}" for named in days)
                sides = [found.side] if context.claim(found.side) else found.parts
                yield from noticed(context, sides, f"The weekday does not match the date: “{words}”", *working)


class _Dated(NamedTuple):
    """A date with a weekday beside it."""

    side: Span
    """The words for both."""
    parts: tuple[Span, ...]
    """The words for each, which may stand in two claims."""
    weekday: int
    """The weekday that is stated, Monday being 0."""
    day: date
    time: TimeExpression
    """The expression that the date is of."""


def _weekdays_with_dates(context: Context, sentence: Timed) -> Iterator[_Dated]:
    for time in sentence.times:
        side = Span(start=time.start, end=time.end)
        if mark_of(time) == RANGE and time.first and time.last:
            named = [w.weekday_number(match["weekday"]) for match in _WEEKDAY_NAMED.finditer(time.text)]
            ends = zip(named, (time.first, time.last), strict=True) if len(named) == 2 else ()
            yield from (_Dated(side, (side,), weekday, day, time) for weekday, day in ends)
        elif time.first and mark_of(time) == DAY and time.weekday is not None:
            yield _Dated(side, (side,), time.weekday, time.first, time)
    for pattern in (_WEEKDAY_FIRST, _DAY_FIRST):
        for match in pattern.finditer(sentence.marked):
            yield from _beside(context, sentence, match)


def _beside(context: Context, sentence: Timed, match: re.Match[str]) -> Iterator[_Dated]:
    """A weekday and a date in apposition: *Sunday (3 May 2020)*, *March 4, a Monday*."""
    weekday, day = sentence.time(match, "weekday"), sentence.time(match, "day")
    named = _WEEKDAY_NAMED.search(weekday.text)
    if named and day.first and day.weekday is None:
        end = max(weekday.end, day.end)
        closed = end + (context.text[end : end + 1] in {")", "]"})
        side = Span(start=min(weekday.start, day.start), end=closed)
        parts = (Span(start=day.start, end=day.end), Span(start=weekday.start, end=weekday.end))
        yield _Dated(side, parts, w.weekday_number(named["weekday"]), day.first, day)


def _is_newspaper(text: str, side: Span) -> bool:
    """The Sun, The Sat: the short names of days may be other names."""
    short = re.match(r"(?:Sun|Sat|Mon|Wed)\b(?!\.)", text[side.start : side.start + 4])
    return bool(short and _NEWSPAPER.search(text[max(0, side.start - 30) : side.start]))


def _years(context: Context, time: TimeExpression, day: date) -> list[int]:
    """The years that a date may be of."""
    if time.approximate:
        return []
    if states_year(time) or re.search(r"\d/\d+/\d", time.text):
        return [day.year]
    published = context.extraction.published_on
    if published is None:
        return []
    near = Span(start=max(0, time.start - _NEAR), end=min(len(context.text), time.end + 100))
    named = [other.first.year for other in context.times(near) if other.first and states_year(other)]
    return list(dict.fromkeys([day.year, *(published.year + step for step in (0, -1, 1)), *named]))


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def _weekdays_of(day: date) -> set[int]:
    """Its weekday, and for old dates the one it has in the Julian calendar."""
    if day.year >= _GREGORIAN_SINCE:
        return {day.weekday()}
    behind = day.year // 100 - day.year // 400 - 2
    return {day.weekday(), (day + timedelta(days=behind)).weekday()}
