"""How long a stretch of time is said to be, and how long it can have been between two times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates import words as w
from factcheck.extraction.patterns import Pattern
from factcheck.models import Grain

if TYPE_CHECKING:
    from datetime import date

    from factcheck.models import TimeExpression

_COUNTED = Pattern(rf"\b{w.COUNT}(?:\s+|-)(?:[a-z]+(?:\s+|-))?{w.UNIT}(?P<half>\s+and\s+a\s+half)?", re.IGNORECASE)
_DAYS = {
    Grain.DAY: 1.0,
    Grain.WEEK: 7.0,
    Grain.MONTH: 30.44,
    Grain.YEAR: 365.25,
    Grain.DECADE: 3652.5,
    Grain.CENTURY: 36525.0,
}
_UNITS = {Grain.DECADE: (10, Grain.YEAR), Grain.CENTURY: (100, Grain.YEAR)}
_APPROXIMATELY = 0.15
"""The share by which about, nearly, more than and round decades may miss."""


class Length(NamedTuple):
    """A stretch of time as it is told."""

    number: float
    unit: Grain
    """Day, week, month or year."""
    is_approximate: bool

    @property
    def days(self) -> float:
        """Its length in days; months and years have their mean length."""
        return self.number * _DAYS[self.unit]

    def fits(self, shortest: float, longest: float, slack: float = 1) -> bool:
        """Whether it can be said of a stretch of so many days, ``slack`` of its units more or less."""
        tolerance = max(_DAYS[self.unit] * slack * 1.05, self.days * _APPROXIMATELY if self.is_approximate else 0)
        return shortest - tolerance <= self.days <= longest + tolerance


def length_of(time: TimeExpression) -> Length | None:
    """What is counted in a time expression: *eight years*, *a decade ago*; None for "several years" and for hours."""
    match = _COUNTED.search(time.text)
    unit = w.grain_of(match["unit"]) if match else None
    count = w.count_of(match["count"], match["unit"]) if match else None
    if match is None or count is None or unit not in _DAYS:
        return None
    factor, plain = _UNITS.get(unit, (1, unit))
    exact = (count + (0.5 if match["half"] else 0)) * factor
    return Length(exact, plain, time.approximate or plain is not unit or exact != int(exact))


def days_between(first: TimeExpression, last: TimeExpression) -> tuple[int, int] | None:
    """The fewest and the most days from one time to another; years and months are taken at their middle.

    Whoever subtracts two years means neither their first nor their last days: 2003 to 2010 is seven years.
    """
    start, end = _middle(first), _middle(last)
    return ((end - start).days, (end - start).days + 1) if start and end else None


def _middle(time: TimeExpression) -> date | None:
    return time.first + (time.last - time.first) / 2 if time.first and time.last else None
