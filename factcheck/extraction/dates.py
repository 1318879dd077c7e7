"""Find the time expressions of a text and say which days they stand for."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.extraction import intervals as i
from factcheck.models import TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_NUMBER_OF = {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_PATTERN = re.compile(
    rf"\b{_MONTH} (?P<day>\d\d?)(?:st|nd|rd|th)?\b(?:,? (?P<year>(?:1[89]|20)\d\d)\b)?"
    rf"|(?<![-$£€#./\d])\b(?P<only>1[89]\d\d|20[0-4]\d)\b(?![-.,]\d|%)"
    rf"|\b(?P<weekday>{'|'.join(_DAYS)})\b"
)


def find_times(text: str, published: date | None) -> list[TimeExpression]:
    """The time expressions of a text in order, without overlaps.

    Args:
        text: The text; offsets of what is returned count its code points.
        published: The day everything relative is counted from; None leaves it unresolved.
    """
    return list(_expressions(text, published))


def _expressions(text: str, published: date | None) -> Iterator[TimeExpression]:
    for match in _PATTERN.finditer(text):
        found = _interval(match, published)
        yield TimeExpression(
            start=match.start(), end=match.end(), text=match[0], kind=found.kind, first=found.first, last=found.last,
            grain=found.grain, weekday=found.weekday, value=found.value,
        )  # fmt: skip


def _interval(match: re.Match[str], published: date | None) -> i.Interval:
    if match["only"]:
        return i.calendar_year(int(match["only"]))
    if match["weekday"]:
        number = _DAYS.index(match["weekday"])
        back = (published.weekday() - number) % 7 if published else 0
        found = i.day(published - timedelta(days=back)) if published else i.Interval(f"XXXX-WXX-{number + 1}")
        return i.Interval(found.value, found.first, found.last, found.grain, weekday=number)
    month, day = _NUMBER_OF[match["month"][:3]], int(match["day"])
    year = int(match["year"]) if match["year"] else published.year if published else None
    if year is None:
        return i.Interval(f"XXXX-{month:02}-{day:02}")
    try:
        return i.day(date(year, month, day))
    except ValueError:
        return i.IMPOSSIBLE
