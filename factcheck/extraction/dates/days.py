"""Rules for days of the calendar: 2025-07-31, 1/20/2025, 31 July, July 31, Monday, March 4."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.extraction.dates import intervals
from factcheck.extraction.dates import words as w
from factcheck.extraction.dates.grammar import Found, Reading, rule
from factcheck.extraction.patterns import Pattern
from factcheck.models import Grain

if TYPE_CHECKING:
    from datetime import date

    from factcheck.extraction.dates.intervals import Interval

S = w.SPACE
_UNTIL_DAY = (
    rf"(?:(?:{S}?{w.DASH}{S}?|{S}(?:to|through|thru|until){S})(?P<last>[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?"
    rf"(?![0-9]|{S}?[ap]\.?m))?"
)
_MONTH = w.MONTH.replace("?P<month>", "?:").replace("?P<short>", "?:")
_DAY_STARTS = f"{w.WEEKDAYS}|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun".lower()
_LONGEST_MONTHS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY_EXPECTED = Pattern(
    r"\b(?:on|by|since|until|from|to|of|before|after|the|dated|for)\s+\Z|[,(–—-]\s?\Z|\n\Z|\A\Z", re.IGNORECASE
)


@rule("0", r"(?P<y>[0-9]{4})([-/])(?P<m>[0-9]{2})\2(?P<d>[0-9]{2})(?P<clock>T[0-9:.]{2,15}Z?)?(?![-/0-9])")
def _iso(reading: Reading, match: re.Match[str]) -> Interval | None:
    """2025-07-31, 2025/07/31, 2025-07-31T10:00Z."""
    if is_joined(reading, match.start()):
        return None
    found = intervals.calendar_day(int(match["y"]), int(match["m"]), int(match["d"]))
    return replace(found, value=f"{found.value}{match['clock']}", grain=Grain.MINUTE) if match["clock"] else found


@rule(
    "0", r"(?P<a>[0-9]{1,2})(?P<mark>[-/.])(?P<b>[0-9]{1,2})(?P=mark)(?P<y>[12][0-9]{3}|[0-9]{2})(?![0-9]|[-/.][0-9])"
)
def _numeric(reading: Reading, match: re.Match[str]) -> Interval | None:
    """1/20/2025, 20.01.2025. Where it can be two days: from the earlier to the later, and approximate."""
    if is_joined(reading, match.start()) or (len(match["y"]) == 2 and match["mark"] != "/"):
        return None
    year = int(match["y"]) if len(match["y"]) == 4 else year_of_two_digits(int(match["y"]), reading.published)
    a, b = int(match["a"]), int(match["b"])
    days = [intervals.calendar_day(year, a, b)] if match["mark"] != "." and a <= 12 else []
    days += [intervals.calendar_day(year, b, a)] if b <= 12 else []
    return _either(days, year)


def _either(days: list[Interval], year: int) -> Interval | None:
    known = sorted({day.first for day in days if day.first})
    if len(known) == 2:
        return intervals.Interval(f"{year}-XX-XX", known[0], known[1], Grain.DAY, approximate=True)
    return intervals.day(known[0]) if known else next(iter(days), None)


@rule("0", rf"{w.DAY}{_UNTIL_DAY}{S}(?:of{S})?{w.MONTH}(?:,?{S}{w.YEAR})?(?!\w)")
def _day_month(reading: Reading, match: re.Match[str]) -> Found | None:
    """31 July 2025, 3-5 July, 20th of January. "10 May loyalists" are none."""
    if not match["month"][0].isupper() or is_joined(reading, match.start()):
        return None
    counts = re.match(rf"\s+(?!{w.FUNCTION_WORD})[A-Za-z]", reading.after(match.end()))
    if match["year"] is None and counts and not _DAY_EXPECTED.search(reading.before(match.start(), 10)):
        return None
    return _day_of_month(reading, match)


@rule(
    w.MONTH_STARTS,
    rf"{w.MONTH}{S}?(?<=[\s.]){w.DAY}{_UNTIL_DAY}(?![0-9]|[.,:%][0-9]|%|{S}percent)(?:,?{S}{w.YEAR})?(?!\w)",
)
def _month_day(reading: Reading, match: re.Match[str]) -> Found | None:
    """July 31, 2025; Jan. 20; Sept. 3-5, 2024. "In July 31 people died" is none."""
    if not match["month"][0].isupper():
        return None
    counts = match["year"] is None and re.match(
        rf"\s+(?:people|(?!{w.FUNCTION_WORD})[a-z]+s)\b", reading.after(match.end())
    )
    if counts and re.search(r"\bin\s+\Z", reading.before(match.start(), 5), re.IGNORECASE):
        return None
    return _day_of_month(reading, match)


def _day_of_month(reading: Reading, match: re.Match[str]) -> Found:
    month, day = w.month_number(match["month"]), int(match["day"])
    yearless = None if match["year"] else (month, day)
    found = intervals.calendar_day(int(match["year"]), month, day) if match["year"] else _yearless(reading, match)
    if match["last"] and found.first:
        last = intervals.calendar_day(found.first.year, month, int(match["last"]))
        backwards = last.first is None or last.first <= found.first
        found, yearless = intervals.IMPOSSIBLE if backwards else intervals.span_of(found, last), None
    return Found(match.start(), match.end(), found, yearless)


def _yearless(reading: Reading, match: re.Match[str]) -> Interval:
    month, day = w.month_number(match["month"]), int(match["day"])
    if day > _LONGEST_MONTHS[month]:
        return intervals.IMPOSSIBLE
    unknown = intervals.Interval(f"XXXX-{month:02}-{day:02}", grain=Grain.DAY)
    return reading.around(lambda year: intervals.calendar_day(year, month, day), match, unknown)


@rule(_DAY_STARTS, rf"{w.WEEKDAY}(?:,{S}|[^\S\n]{{1,2}})(?:the{S}|on{S})?(?=[0-9]|{_MONTH})")
def _weekday_and_day(reading: Reading, match: re.Match[str]) -> Found | None:
    """Monday, March 4, 2025. The weekday is kept as it stands, right or wrong."""
    named = reading.at(match.end())
    if named is None or named.interval.grain is not Grain.DAY or named.interval.weekday is not None:
        return None
    if not match["weekday"][0].isupper() or not (named.yearless or (named.interval.value or "")[:1] in "12"):
        return None
    if reading.text[match.end()].islower():
        return None
    weekday = replace(named.interval, weekday=w.weekday_number(match["weekday"]))
    return Found(match.start(), named.end, weekday, named.yearless)


def is_joined(reading: Reading, start: int) -> bool:
    """Whether figures go on from something before them: a sum of money, a serial number, a longer number."""
    return bool(re.search(r"[0-9A-Za-z$£€¥#][-/.,:]?\Z|[$£€¥#]\Z", reading.before(start, 2)))


def year_of_two_digits(short: int, published: date | None) -> int:
    """The year that two digits mean: the latest one up to ten years after publication (after 2025 without it)."""
    latest = (published.year if published else 2025) + 10
    return latest - (latest - short) % 100
