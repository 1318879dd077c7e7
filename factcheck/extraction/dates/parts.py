"""Rules for parts of longer times: early June, the end of 2028, later this year, the last week of March."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.extraction.dates import intervals
from factcheck.extraction.dates import words as w
from factcheck.extraction.dates.grammar import Found, Reading, rule
from factcheck.extraction.dates.relative import this_day
from factcheck.models import Grain, TimeKind

if TYPE_CHECKING:
    import re

    from factcheck.extraction.dates.intervals import Interval

S = w.SPACE
_PARTS = {
    "early": "early",
    "earlier": "early",
    "mid": "middle",
    "middle": "middle",
    "late": "late",
    "later": "late",
    "rest": "late",
    "remainder": "late",
    "beginning": "start",
    "start": "start",
    "turn": "start",
    "outset": "start",
    "end": "end",
    "close": "end",
}
_PART = (
    rf"(?:the{S})?(?:(?:very|relatively){S})?"
    rf"(?:(?P<edge>beginning|start|turn|outset|end|middle|close|rest|remainder){S}of|(?P<word>early|mid|late|earlier|later))"
    rf"(?:-|{S})(?:(?:on|in){S})?"
)
_WHOLES = "day|week|month|quarter|year|decade|century"


@rule(f"the|very|{'|'.join(_PARTS)}", rf"{_PART}(?:the{S}(?P<unit>{_WHOLES})\b(?!{S}of\b))?")
def _part(reading: Reading, match: re.Match[str]) -> Found | None:
    """Early June, the end of 2028, mid-2011, late in the day, the beginning of the year, earlier today."""
    name, word = _PARTS[(match["edge"] or match["word"]).lower()], match["word"]
    if match["unit"]:
        whole = _current(reading, match)
        return Found(match.start(), match.end(), _narrowed(reading, whole, name, word))
    inner = reading.at(match.end())
    if inner is None or inner.interval.grain is None or inner.interval.kind in {TimeKind.SET, TimeKind.IMPOSSIBLE}:
        return None
    if inner.interval.kind is TimeKind.DURATION and inner.interval.first is None:
        return None
    return Found(match.start(), inner.end, _narrowed(reading, inner.interval, name, word))


def _narrowed(reading: Reading, whole: Interval, name: str, word: str | None) -> Interval:
    """A part of the whole; "earlier" and "later" are before and after publication, where that lies inside."""
    published = reading.published
    if (
        published is None
        or whole.is_day
        or not whole.holds(published)
        or w.plain(word or "") not in {"earlier", "later"}
    ):
        return intervals.part(whole, name)
    if name == "early":
        return replace(whole, last=published, approximate=True)
    return replace(whole, first=published, approximate=True)


@rule("the", rf"the{S}(?:entire|whole|full){S}(?P<unit>{_WHOLES})\b")
def _whole_unit(reading: Reading, match: re.Match[str]) -> Interval:
    """The entire year."""
    return _current(reading, match)


def _current(reading: Reading, match: re.Match[str]) -> Interval:
    """The unit that holds the time spoken of in this sentence, else the day of publication."""
    grain = w.grain_of(match["unit"]) or Grain.DAY
    if grain is Grain.DAY:
        return this_day(reading, match.start())
    anchor = reading.anchor_in_sentence(match.start())
    base = anchor.first if anchor and 0 < anchor.length() < 366 else reading.published
    return intervals.containing(base, grain) if base else intervals.Interval("XXXX", grain=grain)


@rule("the|week", rf"(?:the{S})?week{S}(?:of|ending|ended|beginning|starting)(?:{S}on)?{S}(?=[0-9A-Z])")
def _week_of_day(reading: Reading, match: re.Match[str]) -> Found | None:
    """The week of July 4, the week ended March 30."""
    inner = reading.at(match.end())
    if inner is None or inner.interval.first is None or not inner.interval.is_day:
        return None
    return Found(match.start(), inner.end, intervals.week(inner.interval.first))


@rule(
    "the|first|second|third|fourth|last|final",
    rf"(?:the{S})?(?P<which>first|second|third|fourth|last|final){S}(?P<unit>week|weekend|day|{w.WEEKDAYS}){S}(?:of|in){S}",
)
def _ordinal_in(reading: Reading, match: re.Match[str]) -> Found | None:
    """The last week of March, the first Monday of 2024."""
    inner = reading.at(match.end())
    if inner is None:
        return None
    if inner.interval.kind is TimeKind.SET:
        return Found(match.start(), inner.end, replace(inner.interval, weekday=_weekday_in(match["unit"])))
    found = _ordinal(inner.interval, match["which"].lower(), match["unit"].lower())
    return Found(match.start(), inner.end, found) if found else None


def _weekday_in(unit: str) -> int | None:
    return None if w.grain_of(unit) else w.weekday_number(unit)


@rule(
    "the|first|last|final",
    rf"(?:the{S})?(?P<which>first|last|final){S}{w.COUNT}{S}(?P<unit>days|weeks|months|years){S}(?:of|in){S}",
)
def _first_months_of(reading: Reading, match: re.Match[str]) -> Found | None:
    """The first nine months of 2012."""
    count, inner = w.count_of(match["count"]), reading.at(match.end())
    grain = w.grain_of(match["unit"])
    if inner is None or inner.interval.first is None or inner.interval.last is None or count is None or grain is None:
        return None
    after = inner.interval.last + timedelta(days=1)
    first, last = inner.interval.first, intervals.shift(inner.interval.first, count, grain) - timedelta(days=1)
    if match["which"].lower() != "first":
        first, last = intervals.shift(after, -count, grain), inner.interval.last
    value = intervals.length(count, grain)
    return Found(match.start(), inner.end, intervals.Interval(value, first, last, grain, TimeKind.DURATION))


def _ordinal(whole: Interval, which: str, unit: str) -> Interval | None:
    """Whole weeks and weekends count by the Sunday that ends them."""
    if whole.first is None or not 7 < whole.length() < 367:
        return None
    days = [whole.first + timedelta(days=step) for step in range(whole.length())]
    if unit != "day":
        wanted = 6 if unit in {"week", "weekend"} else w.weekday_number(unit)
        days = [day for day in days if day.weekday() == wanted]
    place = -1 if which in {"last", "final"} else w.ordinal_number(which) - 1
    return intervals.containing(days[place], w.grain_of(unit) or Grain.DAY) if place < len(days) else None
