"""Find the time expressions of a text and say which days they stand for.

The rules stand beside this, one file a family; here they are tried from the first word to the last, and neighbours
that are one expression are joined: both ends of a range, a day and its hour.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.extraction.dates import clock, counted, days, holidays, intervals, months, parts, relative, years
from factcheck.extraction.dates.grammar import Found, Reading, weigh
from factcheck.extraction.patterns import Pattern
from factcheck.models import Grain, TimeExpression, TimeKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.extraction.dates.intervals import Interval

RULES = (days, months, years, holidays, clock, relative, counted, parts)
"""The families of rules; importing them is what registers them."""

_WORD = Pattern(r"\b(?:[A-Za-z]+|[0-9])|['’‘](?=[2-9]0)")
_RANGE_GAP = Pattern(r"\s?(?:[-–—]|--)\s?|,?\s(?:to|through|thru|until|till)\s(?:the\s)?|,?\sand\s")
_LIST_GAP = Pattern(r",?\s(?:and|or)\s|,\s")
_DAY_GAP = Pattern(r",?\s(?:(?:on|at|around|by|about)\s)?")
_RANGE_LEAD = Pattern(r"\b(?:(?P<between>between)|from)\s(?:the\s)?\Z", re.IGNORECASE)
_LONGEST_LEAD = 80
"""Characters that an expression has before its first word of time, at most: "the better part of two full "."""
_CLOCKS = frozenset([Grain.MINUTE, Grain.HOUR])


def find_times(text: str, published: date | None) -> list[TimeExpression]:
    """The time expressions of a text in order, without overlaps.

    Args:
        text: The text; offsets of what is returned count its code points.
        published: The day everything relative is counted from; None leaves it unresolved.

    Returns:
        Intervals with a grain. A day the calendar does not have comes back as impossible and is not resolved.
    """
    reading = Reading(text, published)
    for position in _beginnings(text):
        if reading.found and position < reading.found[-1].end:
            continue
        found = _found_at(reading, position)
        if found is not None:
            _add(reading, found)
    return [_expression(text, found) for found in reading.found]


def _beginnings(text: str) -> Iterator[int]:
    """Where an expression may begin: at a word that a rule begins with, a word of time itself or shortly before one."""
    waiting: list[int] = []
    for match in _WORD.finditer(text):
        word = weigh(match[0])
        if word.time:
            start = match.start()
            yield from (before for before in waiting if start - before <= _LONGEST_LEAD)
            waiting.clear()
            if word.begins:
                yield start
        elif not word.inside:
            waiting.clear()
        elif word.begins:
            waiting.append(match.start())


def _found_at(reading: Reading, position: int) -> Found | None:
    try:
        return reading.at(position)
    except ValueError:  # the calendar ends with the year 9999
        return None


def _add(reading: Reading, new: Found) -> None:
    """Add what was found, as one with the expression before it where they belong together."""
    old = reading.found[-1] if reading.found else None
    if old is not None and new.start - old.end < 16:
        gap = reading.text[old.end : new.start]
        joined = _range(reading, old, new, gap) or _day_and_clock(old, new, gap)
        if joined:
            reading.found[-1] = joined
            return
        if old.yearless and not new.yearless and _LIST_GAP.fullmatch(gap):
            reading.found[-1] = _dated(old, new, before=True)
    reading.found.append(new)


def _range(reading: Reading, old: Found, new: Found, gap: str) -> Found | None:
    """From A to B, between A and B, A–B; what states no year takes its neighbour's."""
    lead = _RANGE_LEAD.search(reading.before(old.start, 14))
    between = bool(lead and lead["between"])
    if not _RANGE_GAP.fullmatch(gap) or ("and" in gap and not between) or not _can_range(old, new, led=bool(lead)):
        return None
    if old.yearless and not new.yearless:
        old = _dated(old, new, before=True)
    elif new.yearless and not old.yearless:
        new = _dated(new, old, before=False)
    first, last = old.interval.first, new.interval.last
    if first is None or last is None or first >= last:
        return None
    start = old.start - len(lead[0]) if lead and between else old.start
    return Found(start, new.end, intervals.span_of(old.interval, new.interval))


def _can_range(old: Found, new: Found, *, led: bool) -> bool:
    if {old.interval.kind, new.interval.kind} != {TimeKind.DATE} or old.interval.grain is None:
        return False
    return led or old.interval.grain is new.interval.grain


def _dated(yearless: Found, other: Found, *, before: bool) -> Found:
    """A month or day without a year, as the last one before its neighbour or the first one after it."""
    if yearless.yearless is None or other.interval.first is None:
        return yearless
    month, day = yearless.yearless
    near = other.interval.first
    for year in (near.year, near.year - 1 if before else near.year + 1):
        found = intervals.calendar_day(year, month, day) if day else intervals.month(year, month)
        if found.first and (found.first <= near if before else found.first >= near):
            dated = replace(found, weekday=yearless.interval.weekday)
            return replace(yearless, interval=dated, yearless=None)
    return yearless


def _day_and_clock(old: Found, new: Found, gap: str) -> Found | None:
    """12:09 p.m. EDT on July 31; Tuesday at 8 a.m."""
    day, hour = (new.interval, old.interval) if old.interval.grain in _CLOCKS else (old.interval, new.interval)
    if not _DAY_GAP.fullmatch(gap) or day.grain is not Grain.DAY or hour.grain not in _CLOCKS:
        return None
    if (
        "T" not in (hour.value or "")
        or "T" in (day.value or "")
        or {day.kind, hour.kind} & {TimeKind.RANGE, TimeKind.DURATION, TimeKind.SET}
    ):
        return None
    value = f"{day.value}T{(hour.value or '').rpartition('T')[2]}" if day.value else None
    return Found(old.start, new.end, replace(day, value=value, grain=hour.grain))


def _expression(text: str, found: Found) -> TimeExpression:
    interval: Interval = found.interval
    return TimeExpression(
        start=found.start,
        end=found.end,
        text=text[found.start : found.end],
        kind=interval.kind,
        first=interval.first,
        last=interval.last,
        grain=interval.grain,
        approximate=interval.approximate,
        weekday=interval.weekday,
        value=interval.value,
    )
