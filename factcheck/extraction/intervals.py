"""Stretches of the calendar with a grain: what a time expression stands for.

TIMEX3 values are those of ISO-TimeML (ISO 24617-1): ``2025-07-31``, ``2025-W31``, ``2024-Q3``, ``2022-SU``, ``199``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.models import Grain, TimeKind

SEASONS = {"spring": ("SP", 3), "summer": ("SU", 6), "autumn": ("FA", 9), "fall": ("FA", 9), "winter": ("WI", 12)}
"""Each season's TIMEX3 code and its first month, by the meteorologists' reckoning of the northern half."""


@dataclass(frozen=True, slots=True)
class Interval:
    """What a time expression stands for; days stay None where the text or the missing anchor leaves them open."""

    value: str | None
    """The TIMEX3 value."""
    first: date | None = None
    """First day."""
    last: date | None = None
    """Last day, itself included."""
    grain: Grain | None = None
    kind: TimeKind = TimeKind.DATE
    approximate: bool = False
    weekday: int | None = None
    """The weekday that is stated, Monday being 0."""


IMPOSSIBLE = Interval(None, grain=Grain.DAY, kind=TimeKind.IMPOSSIBLE)
"""A day that the calendar does not have."""


def day(first: date) -> Interval:
    """One day."""
    return Interval(first.isoformat(), first, first, Grain.DAY)


def week(inside: date) -> Interval:
    """The ISO week, Monday to Sunday, that holds a day."""
    monday = inside - timedelta(days=inside.weekday())
    year, number, _ = inside.isocalendar()
    return Interval(f"{year}-W{number:02}", monday, monday + timedelta(days=6), Grain.WEEK)


def weekend(inside: date) -> Interval:
    """Saturday and Sunday of the ISO week that holds a day."""
    whole = week(inside)
    saturday = inside + timedelta(days=5 - inside.weekday())
    return Interval(f"{whole.value}-WE", saturday, whole.last, Grain.WEEKEND)


def months(year: int, first: int, count: int, value: str, grain: Grain) -> Interval:
    """``count`` whole months from month ``first`` of ``year`` on; the count may run into later years."""
    years, after = divmod(first - 1 + count, 12)
    return Interval(value, date(year, first, 1), date(year + years, after + 1, 1) - timedelta(days=1), grain)


def month(year: int, number: int) -> Interval:
    """A calendar month."""
    return months(year, number, 1, f"{year:04}-{number:02}", Grain.MONTH)


def quarter(year: int, number: int) -> Interval:
    """A calendar quarter, 1 to 4."""
    return months(year, number * 3 - 2, 3, f"{year:04}-Q{number}", Grain.QUARTER)


def half(year: int, number: int) -> Interval:
    """A half of a calendar year, 1 or 2."""
    return months(year, number * 6 - 5, 6, f"{year:04}-H{number}", Grain.QUARTER)


def season(year: int, name: str) -> Interval:
    """A season of three months; winter runs from December of its year into the next."""
    code, first = SEASONS[name]
    return months(year, first, 3, f"{year:04}-{code}", Grain.SEASON)


def calendar_year(number: int) -> Interval:
    """A calendar year."""
    return months(number, 1, 12, f"{number:04}", Grain.YEAR)


def fiscal_year(number: int) -> Interval:
    """The fiscal year of the United States government: October of the year before to September."""
    return months(number - 1, 10, 12, f"FY{number:04}", Grain.YEAR)


def decade(first: int) -> Interval:
    """Ten years from a year that ends in 0 on."""
    return months(first, 1, 120, f"{first:04}"[:3], Grain.DECADE)


def century(number: int) -> Interval:
    """A century as newspapers count them: the 21st from 2000 to 2099."""
    return months(number * 100 - 100, 1, 1200, f"{number * 100 - 100:04}"[:2], Grain.CENTURY)
