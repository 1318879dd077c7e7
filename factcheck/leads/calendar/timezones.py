"""The rule that holds one hour told in two time zones against itself."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.leads.calendar.zone_names import ABBREVIATIONS, CITIES, ZONE
from factcheck.leads.rule import Facts, Family, Finding, noticed, rule
from factcheck.leads.timed import DAY, LONGEST_SENTENCE, MONTH, RANGE, WEEKDAY, mark_of
from factcheck.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.leads.context import Context

_CLOCK = Pattern(
    r"(?<![\w:.,+-])(?:(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[apAP])\.?\s?[mM]\b\.?"
    r"|(?P<hour24>[01]?\d|2[0-4])(?:[:.](?P<minute24>[0-5]\d)(?::\d\d)?(?:\s?(?:hrs|hours)\b)?|\s?(?:h|hrs|hours)\b)"
    r"|(?P<hour4>[01]\d|2[0-4])(?P<minute4>[0-5]\d)(?:\s?(?:hrs|hours|h)\b)?"
    r"|(?:12\s)?(?P<name>noon|midday|midnight))"
    rf"\s?(?:{ZONE})"
)
_TELLS_TIME = Pattern(r"\d(?=[:.]\d|\s?[aAhpP]|\d{3}\s?[A-Za-z])|noon|midday|midnight")
"""What every clock holds: a quick look before the slow one."""
_SAME_MOMENT = Pattern(
    r"(?:\s(?!(?:and|but|to|from|until|till|after|before|then|while)\b)[A-Za-z]+\.?,?|\s\d{1,2},?|\s\d{4}){0,4}\s*[(\[]\s*(?:or\s+|i\.?e\.?,?\s+|that\s+is,?\s+)?|\s*/\s*|,?\s+or\s+|,\s+(?:which\s+is\s+|that\s+is,?\s+|i\.?e\.?,?\s+)?"
    r"|\s*[—–=]\s*|\s+-{1,2}\s+|\)\s*[(/]\s*|,?\s+\(?equivalent\s+to\s+"
)
"""What stands between two clocks that tell the same moment."""
_CLOSED = Pattern(r"\s*(?:[,.;:)\]—–]|$)|\s+(?:on|in|and|or|for|from|this|next|[A-Z]\w+)\b")
_ABOUT = Pattern(
    r"\b(?:about|around|roughly|approximately|nearly|almost|some|shortly|just|soon|after|before|past|by)\s+\Z",
    re.IGNORECASE,
)
_DATED = frozenset([DAY, WEEKDAY, MONTH, RANGE])
"""What tells a day; an hour alone does not."""
_LONGEST_ROW = 8
"""Clocks that tell one moment, at most; more are a timetable."""
_ROUGHLY = 30
"""Minutes by which two clocks may differ where one of them is approximate."""
_COASTS = frozenset(["ET", "CT", "MT", "PT", "Eastern", "Central", "Pacific"])
_DAY = 24 * 60


class _Clock(NamedTuple):
    """One time of day with its zone."""

    span: Span
    words: str
    minutes: int
    """Since midnight, by its own zone."""
    zone: str
    """Its zone: an abbreviation or an offset as it is written, else the name of a place in the tz database."""
    is_about: bool


@rule("timezone", Family.CALENDAR)
def timezone(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - as every rule
    """Two clocks that tell one moment in two time zones, and do not agree.

    The stated abbreviation decides: EST is five hours behind GMT in July too. ET, Moscow time and the like go by the
    date in the sentence, else by the day of publication. Silent about IST and other letters with several meanings.

    Wrong: The call starts at 9 a.m. EST (13:00 GMT) on Thursday.
    Right: The call starts at 9 a.m. EST (14:00 GMT) on Thursday.
    """
    for first, other in _told_twice(context):
        days = _days(context, first)
        here, there = _in_utc(first, days), _in_utc(other, days)
        tolerance = _ROUGHLY if first.is_about or other.is_about else 0
        if not here or not there or any(_apart(a, b) <= tolerance for a in here for b in there):
            continue
        message = f"“{first.words}” does not match “{other.words}”"
        working = (f"{clock.words} is {_said(utc)}" for clock, utc in ((first, here), (other, there)))
        yield from noticed(context, [first.span, other.span], message, *working)


def _told_twice(context: Context) -> Iterator[tuple[_Clock, _Clock]]:
    """The first clock of each row of them, with every other one of its row."""
    for sentence in context.sentences:
        is_list = sentence.end - sentence.start > LONGEST_SENTENCE
        if is_list or len(_TELLS_TIME.findall(context.text, sentence.start, sentence.end)) < 2:
            continue
        clocks = list(_clocks(context.text, sentence))
        row: list[_Clock] = clocks[:1]
        for before, clock in pairwise(clocks):
            gap = context.text[before.span.end : clock.span.start]
            listed = gap.strip() == "," and not _CLOSED.match(context.text, clock.span.end)
            goes_on = len(row) > 1 and gap.strip() == ";"
            is_same = len(row) < _LONGEST_ROW and (goes_on or _SAME_MOMENT.fullmatch(gap)) and not listed
            row = [*row, clock] if is_same else [clock]
            if len(row) > 1 and not any(_is_another_event(clock, other) for other in row[:-1]):
                yield row[0], clock


def _is_another_event(clock: _Clock, other: _Clock) -> bool:
    """Two hours in one zone, or one hour in two: each coast has its own broadcast, 8 p.m. ET/8 p.m. PT."""
    return clock.zone == other.zone or (clock.minutes == other.minutes and {clock.zone, other.zone} <= _COASTS)


def _clocks(text: str, within: Span) -> Iterator[_Clock]:
    for match in _CLOCK.finditer(text, within.start, within.end):
        span = Span(start=match.start(), end=match.end())
        about = _ABOUT.search(text[max(0, span.start - 15) : span.start]) is not None
        yield _Clock(span, " ".join(match.group().split()), _minutes(match), _zone(match), about)


def _minutes(match: re.Match[str]) -> int:
    if match["name"]:
        return 0 if match["name"] == "midnight" else 12 * 60
    hour = int(match["hour"] or match["hour24"] or match["hour4"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    return hour * 60 + int(match["minute"] or match["minute24"] or match["minute4"] or 0)


def _zone(match: re.Match[str]) -> str:
    written = next(words for name in ("short", "long", "place", "city") if (words := match[name]))
    words = " ".join(written.split())
    return CITIES.get(words.removeprefix("the "), words) if match["place"] or match["city"] else words


def _days(context: Context, clock: _Clock) -> list[date]:
    """The days that a clock may speak of: those of its sentence, else that of publication."""
    sentence = context.sentence(clock.span)
    times = context.times(sentence) if sentence else ()
    days = {end for time in times if mark_of(time) in _DATED for end in (time.first, time.last) if end}
    published = context.extraction.published_on
    return sorted(days or ({published} if published else set()))


def _in_utc(clock: _Clock, days: Iterable[date]) -> list[int]:
    """Minutes since midnight UTC that a clock may stand for; none where its zone is unknown or has two meanings."""
    return sorted({(clock.minutes - offset) % _DAY for offset in _offsets(clock.zone, tuple(days))})


@lru_cache(maxsize=256)
def _offsets(zone: str, days: tuple[date, ...]) -> frozenset[int]:
    """Minutes that a zone may be ahead of UTC on some days; without a day, the whole year round."""
    shift = re.fullmatch(r"(?:UTC|GMT)\s?([+−–-])\s?(\d{1,2})(?::?(\d\d))?", zone)
    if shift:
        minutes = int(shift[2]) * 60 + int(shift[3] or 0)
        return frozenset([minutes if shift[1] == "+" else -minutes])
    fixed = ABBREVIATIONS.get(zone.replace(".", ""), ABBREVIATIONS.get(zone.title()))
    if fixed is not None and not isinstance(fixed, str):
        return frozenset(fixed)
    place = fixed or zone
    return frozenset(_offset_at(place, day) for day in days) if "/" in place else frozenset()


def _offset_at(place: str, day: date) -> int:
    from dateutil import tz  # noqa: PLC0415 - loaded when the first text needs it

    there = tz.gettz(place)
    offset = there.utcoffset(datetime.combine(day, time(12))) if there else None
    return round(offset.total_seconds() / 60) if offset is not None else 0


def _apart(a: int, b: int) -> int:
    """Minutes between two times of day, the short way round midnight."""
    return min((a - b) % _DAY, (b - a) % _DAY)


def _said(minutes: list[int]) -> str:
    return " or ".join(f"{each // 60:02}:{each % 60:02}" for each in minutes) + " UTC"
