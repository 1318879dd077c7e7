"""Find the time expressions of a text and say which days they stand for."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from factcheck.extraction import intervals, time_absolute, time_relative
from factcheck.extraction.time_grammar import Found, Reading, can_begin
from factcheck.models import Grain, TimeExpression, TimeKind

_WORD = re.compile(r"\b(?:[A-Za-z]+|[0-9])|['’‘`](?=[2-9]0)")


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
        found = reading.at(position)
        if found is not None:
            _join(reading, found)
    return [_expression(text, found) for found in reading.found]


def _beginnings(text):
    return [m.start() for m in _WORD.finditer(text) if can_begin(m[0].lower() if not m[0].isdigit() else "0")]


_RANGE_GAP = re.compile(r"\s?[-–—]\s?|\s(?:to|through|thru|until|till)\s(?:the\s|early\s|late\s)?|\sand\s")
_LIST_GAP = re.compile(r",?\s(?:and|or)\s|,\s")
_ON_GAP = re.compile(r",?\s(?:on\s)?")
_AT_GAP = re.compile(r",?\s(?:at\s|around\s|by\s|about\s)?")


def _join(reading: Reading, new: Found) -> None:
    """Add what was found, as one with the expression before it where they are a range or a day and its hour."""
    old = reading.found[-1] if reading.found else None
    if old is not None and new.start - old.end < 16:
        gap = reading.text[old.end : new.start]
        joined = _range(reading, old, new, gap) or _day_and_clock(old, new, gap)
        if joined:
            reading.found[-1] = joined
            return
        if _LIST_GAP.fullmatch(gap) and old.yearless and not new.yearless:
            reading.found[-1] = _dated(old, new, latest=True)
    reading.found.append(new)


def _range(reading: Reading, old: Found, new: Found, gap: str) -> Found | None:
    if not _RANGE_GAP.fullmatch(gap):
        return None
    lead = re.search(r"\b(?:(?P<between>between)|from)\s(?:the\s)?$", reading.before(old.start, 14), re.IGNORECASE)
    if "and" in gap and not (lead and lead["between"]):
        return None
    if {old.interval.kind, new.interval.kind} != {TimeKind.DATE} or old.interval.grain is None:
        return None
    if not lead and not (old.interval.grain is new.interval.grain):
        return None
    if old.yearless and not new.yearless:
        old = _dated(old, new, latest=True)
    elif new.yearless and old.interval.first:
        new = _dated(new, old, latest=False)
    start = old.start - len(lead[0]) if lead and lead["between"] else old.start
    if not (old.interval.first and new.interval.last and old.interval.first <= new.interval.last):
        return None
    if old.interval.first == new.interval.last:
        return None
    return Found(start, new.end, time_absolute.span_of(old.interval, new.interval))


def _dated(yearless: Found, other: Found, *, latest: bool) -> Found:
    """A month or day without a year, in the year that its neighbour gives it."""
    assert yearless.yearless is not None
    month, day = yearless.yearless
    near = other.interval.first
    if near is None:
        return yearless
    years = (near.year, near.year - 1) if latest else (near.year, near.year + 1)
    for year in years:
        found = time_absolute.calendar_day(year, month, day) if day else intervals.month(year, month)
        if found.first and (found.first <= near if latest else found.first >= near):
            return replace(yearless, interval=replace(found, weekday=yearless.interval.weekday), yearless=None)
    return yearless


def _day_and_clock(old: Found, new: Found, gap: str) -> Found | None:
    """12:09 p.m. EDT on July 31; Tuesday at 8 a.m."""
    clocks = {Grain.MINUTE, Grain.HOUR}
    if old.interval.grain in clocks and new.interval.grain is Grain.DAY and _ON_GAP.fullmatch(gap):
        clock, day = old.interval, new.interval
    elif new.interval.grain in clocks and old.interval.grain is Grain.DAY and _AT_GAP.fullmatch(gap):
        clock, day = new.interval, old.interval
    else:
        return None
    if clock.kind is not TimeKind.DATE or day.kind is not TimeKind.DATE or "T" not in (clock.value or "") or "T" in (day.value or ""):
        return None
    value = f"{day.value}T{(clock.value or '').rpartition('T')[2]}"
    return Found(old.start, new.end, replace(day, value=value, grain=clock.grain))


def _expression(text: str, found: Found) -> TimeExpression:
    x = found.interval
    return TimeExpression(
        start=found.start,
        end=found.end,
        text=text[found.start : found.end],
        kind=x.kind,
        first=x.first,
        last=x.last,
        grain=x.grain,
        approximate=x.approximate,
        weekday=x.weekday,
        value=x.value,
    )
