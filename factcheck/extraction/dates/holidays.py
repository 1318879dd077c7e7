"""Rules for holidays that are one day: on Christmas Day, by New Year's Eve 2024, on Good Friday, over Thanksgiving."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.extraction.dates import intervals
from factcheck.extraction.dates import words as w
from factcheck.extraction.dates.grammar import Reading, rule
from factcheck.extraction.patterns import Pattern
from factcheck.models import Grain

if TYPE_CHECKING:
    from factcheck.extraction.dates.intervals import Interval

S = w.SPACE
_FIXED = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
_AROUND_EASTER = {"good friday": -2, "easter sunday": 0, "easter monday": 1, "easter": 0}
_NAMES = (
    r"new year['’]s (?:day|eve)|valentine['’]s day|halloween|christmas(?: eve| day)?|boxing day|good friday|"
    r"easter(?: sunday| monday)?|thanksgiving(?: day)?"
)
_ASKED = Pattern(r"\b(?:on|at|by|before|after|since|until|around|over|last|this|next)\s+\Z", re.IGNORECASE)


@rule(
    "new|valentine|halloween|christmas|boxing|good|easter|thanksgiving",
    rf"(?P<name>{_NAMES.replace(' ', S)})\b(?!-|['’]s\b|{S}(?:(?-i:[A-Z])|(?!{w.FUNCTION_WORD})[a-z]))"
    rf"(?:,?{S}{w.YEAR})?",
)
def _holiday(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Only after a word that asks for a time; not Christmas sales."""
    if not match["name"][0].isupper() or not _ASKED.search(reading.before(match.start(), 10)):
        return None
    name = w.plain(match["name"]).replace("’", "'")
    if match["year"]:
        return _in_year(name, int(match["year"]))
    unknown = intervals.Interval("XXXX-XX-XX", grain=Grain.DAY)
    return reading.around(lambda year: _in_year(name, year), match, unknown)


def _in_year(name: str, year: int) -> Interval:
    if name in _FIXED:
        return intervals.calendar_day(year, *_FIXED[name])
    if name in _AROUND_EASTER:
        from dateutil.easter import easter  # noqa: PLC0415 - few articles need it

        return intervals.day(easter(year) + timedelta(days=_AROUND_EASTER[name]))
    first = date(year, 11, 1)
    return intervals.day(first + timedelta(days=(3 - first.weekday()) % 7 + 21))
