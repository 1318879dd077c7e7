"""The date of publication, where a line of an article states it in full."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)"

_DATES = (
    rf"{_YEAR}[-/.](?P<month>\d\d)[-/.](?P<day>\d\d)",
    rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.{_YEAR}",
    rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
    rf"{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}",
    rf"{_YEAR}\s+{_MONTH}\s+{_DAY}",
)
"""3/4/2025 is not among them: it is two days."""

_LABEL = r"(?:(?:date\s+of\s+publication|publication\s+date|published|posted|issued|date)(?:\s+(?:on|at))?\s*:?\s*)?"
_WEEKDAY = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+)?"
_CLOCK = r"\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d+)?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?"
_ZONE = r"z|[a-z]{2,5}|(?:utc|gmt)?\s*[+-]\d{1,2}(?::?\d{2})?"
_TIME = rf"(?:[\sT,|·•–—-]*(?:at\s+)?(?:{_CLOCK})\s*(?:\(?(?:{_ZONE})\)?)?)?"

_LINES = [re.compile(rf"{_LABEL}{_WEEKDAY}{form}{_TIME}\s*\.?", re.IGNORECASE) for form in _DATES]
_PARTS = re.compile(r"\s+[|·•–—/-]\s+")
_WIRES = [
    re.compile(
        rf"(?-i:[A-Z][A-Z'’.-]+(?:,?\s[A-Z][\w'’.-]+)*),?\s+{form}\s*(?:[(/][^)/]{{1,40}}[)/])?\s*[-–—]", re.IGNORECASE
    )
    for form in _DATES
]
_LONGEST_LINE = 160


def date_in_line(line: str) -> date | None:
    """The date that a line, or one part of it between dividers, consists of. Updates are not publication.

    A label, a weekday and a time of day may stand beside it. None where a part is missing or no calendar has the day.
    """
    if len(line) > _LONGEST_LINE:
        return None
    parts = (line, *_PARTS.split(line))
    return next((day for part in parts if (day := parse_date(part.strip()))), None)


def date_of_wire(line: str) -> date | None:
    """The date in the opening of an agency report: ``HOUSTON, July 29, 2025 (AP) — …``."""
    return next((day for form in _WIRES if (match := form.match(line)) and (day := _calendar_day(match))), None)


def parse_date(text: str) -> date | None:
    """The day that ``text`` states and nothing else, in figures or with the English name of the month."""
    return next((day for form in _LINES if (match := form.fullmatch(text)) and (day := _calendar_day(match))), None)


def _calendar_day(match: re.Match[str]) -> date | None:
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    try:
        return date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None
