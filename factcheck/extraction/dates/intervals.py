"""Stretches of the calendar with a grain: what a time expression stands for.

TIMEX3 values are those of ISO-TimeML (ISO 24617-1): ``2025-07-31``, ``2025-W31``, ``2024-Q3``, ``2022-SU``, ``199``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.models import Grain, TimeKind

if TYPE_CHECKING:
    from collections.abc import Callable

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

    @property
    def is_day(self) -> bool:
        """Whether it is one known day."""
        return self.first is not None and self.first == self.last

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first is not None and self.last is not None and self.first <= day <= self.last

    def distance(self, day: date) -> int:
        """Days between it and a day; 0 where it holds the day or is open."""
        if self.first is None or self.last is None:
            return 0
        return max((self.first - day).days, (day - self.last).days, 0)

    def length(self) -> int:
        """Days from its first to its last, both counted; 0 where they are open."""
        return (self.last - self.first).days + 1 if self.first and self.last else 0


IMPOSSIBLE = Interval(None, grain=Grain.DAY, kind=TimeKind.IMPOSSIBLE)
"""A day that the calendar does not have."""


def day(first: date) -> Interval:
    """One day."""
    return Interval(first.isoformat(), first, first, Grain.DAY)


def calendar_day(year: int, month: int, number: int) -> Interval:
    """A day by its numbers; :data:`IMPOSSIBLE` where the calendar does not have it."""
    try:
        return day(date(year, month, number))
    except ValueError:
        return IMPOSSIBLE


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


def span_of(first: Interval, last: Interval) -> Interval:
    """From the first day of one interval to the last day of another."""
    value, approximate = f"{first.value}/{last.value}", first.approximate or last.approximate
    return Interval(value, first.first, last.last, last.grain, TimeKind.RANGE, approximate)


_WHOLE: dict[Grain, Callable[[date], Interval]] = {
    Grain.DAY: day,
    Grain.WEEK: week,
    Grain.WEEKEND: weekend,
    Grain.MONTH: lambda inside: month(inside.year, inside.month),
    Grain.QUARTER: lambda inside: quarter(inside.year, (inside.month + 2) // 3),
    Grain.YEAR: lambda inside: calendar_year(inside.year),
    Grain.DECADE: lambda inside: decade(inside.year // 10 * 10),
    Grain.CENTURY: lambda inside: century(inside.year // 100 + 1),
}


def containing(inside: date, grain: Grain) -> Interval:
    """The whole day, week, month … that holds a day; for hours and minutes, its day.

    Raises:
        ValueError: The interval would reach beyond the years 1 to 9999.
    """
    return _WHOLE.get(grain, day)(inside)


LONGEST = {
    Grain.DAY: 1,
    Grain.WEEK: 7,
    Grain.WEEKEND: 7,
    Grain.MONTH: 31,
    Grain.QUARTER: 92,
    Grain.YEAR: 366,
    Grain.DECADE: 3653,
    Grain.CENTURY: 36525,
}
"""The most days that a grain can have."""
_MONTHS_IN = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}
_DAYS_IN = {Grain.DAY: 1, Grain.WEEK: 7, Grain.WEEKEND: 7}


def shift(start: date, count: float, grain: Grain) -> date:
    """The day ``count`` grains away; a day that the month does not have becomes its last.

    Raises:
        ValueError: The day would lie outside the years 1 to 9999.
    """
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - loaded when the first article needs it

    try:
        if grain in _MONTHS_IN:
            return start + relativedelta(months=round(count * _MONTHS_IN[grain]))
        return start + timedelta(days=round(count * _DAYS_IN.get(grain, 0)))
    except OverflowError as error:
        raise ValueError(str(error)) from None


_PARTS = {"early": (0.0, 0.5), "middle": (0.25, 0.75), "late": (0.5, 1.0), "start": (0.0, 0.25), "end": (0.75, 1.0)}


def part(whole: Interval, name: str) -> Interval:
    """The early, middle or late part, the start or the end of a stretch: about a half or a quarter of it."""
    if whole.first is None or whole.length() < 2:
        return replace(whole, approximate=True)
    low, high = (int(whole.length() * share) for share in _PARTS[name])
    first = whole.first + timedelta(days=low)
    return replace(whole, first=first, last=whole.first + timedelta(days=max(high, low + 1) - 1), approximate=True)


_CODES = {
    Grain.MINUTE: "M",
    Grain.HOUR: "H",
    Grain.DAY: "D",
    Grain.WEEK: "W",
    Grain.WEEKEND: "WE",
    Grain.MONTH: "M",
    Grain.QUARTER: "Q",
    Grain.YEAR: "Y",
    Grain.DECADE: "DE",
    Grain.CENTURY: "CE",
}


def length(count: float | None, grain: Grain | None) -> str:
    """The TIMEX3 value of a duration: ``P2.5Y``, ``PT30M`` for half an hour.

    A count that is not stated is ``X``; no grain means seconds.
    """
    if grain is Grain.HOUR and count is not None and count != int(count):
        count, grain = count * 60, Grain.MINUTE
    number = "X" if count is None else f"{count:.10g}"
    clock = "T" if grain in {None, Grain.MINUTE, Grain.HOUR} else ""
    return f"P{clock}{number}{_CODES[grain] if grain else 'S'}"
