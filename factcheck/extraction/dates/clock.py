"""Rules for times of day: 12:09 p.m. EDT, 18:00 UTC, noon, this morning, last night."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from factcheck.extraction.dates import intervals
from factcheck.extraction.dates import words as w
from factcheck.extraction.dates.days import is_joined
from factcheck.extraction.dates.grammar import Reading, rule
from factcheck.extraction.patterns import Pattern
from factcheck.models import Grain

if TYPE_CHECKING:
    from datetime import date

    from factcheck.extraction.dates.intervals import Interval

S = w.SPACE
_ZONE = (
    r"(?:UTC|GMT|Z|[ECMP][SD]?T|BST|CES?T|EES?T|IST|JST|KST|MSK|AES?T|SAST|local time|Eastern(?: time)?|"
    r"Pacific(?: time)?|Moscow time)"
)
_CLOCK = (
    rf"(?:(?P<hour>[01]?[0-9]|2[0-3])(?:[:.](?P<minute>[0-5][0-9])(?::[0-5][0-9])?)?{S}?(?P<half>[ap])\.?m\b\.?"
    rf"|(?P<hour24>[01]?[0-9]|2[0-3]):(?P<minute24>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:]|[.,][0-9])"
    rf"|(?P<hours4>[01][0-9]|2[0-3])(?P<minutes4>[0-5][0-9])(?={S}?(?:UTC|GMT|hours|hrs)\b))"
    rf"(?:{S}?(?:hours|hrs))?(?:{S}?\(?(?P<zone>{_ZONE})\b(?:{S}?[+-][0-9]{{1,2}}(?::[0-9]{{2}})?)?\)?)?"
)
_AT = Pattern(r"\b(?:at|around|about|by|until|till|from|between|since|before|after|of|to)\s+\Z", re.IGNORECASE)
PART_CODES = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
"""The TIMEX3 ends for parts of a day."""
_STEPS = {
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}


@rule("0", _CLOCK)
def _clock(reading: Reading, match: re.Match[str]) -> Interval | None:
    """12:09 p.m. EDT, 18:00 UTC, 0800 GMT; 6:40 alone only after "at" and the like."""
    if is_joined(reading, match.start()):
        return None
    if match["hour24"] and not match["zone"] and not _AT.search(reading.before(match.start(), 12)):
        return None
    hour = int(match["hour"] or match["hour24"] or match["hours4"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    minute = match["minute"] or match["minute24"] or match["minutes4"]
    clock = f"T{hour:02}:{minute or '00'}{'Z' if match['zone'] in {'UTC', 'GMT', 'Z'} else ''}"
    return _on_its_day(reading, match.start(), clock, Grain.MINUTE if minute else Grain.HOUR)


@rule("noon|midnight", r"(?:noon|midnight)\b")
def _noon(reading: Reading, match: re.Match[str]) -> Interval | None:
    """At noon, after midnight."""
    if not _AT.search(reading.before(match.start(), 12)):
        return None
    clock = "T12:00" if match[0].lower() == "noon" else "T24:00"
    return _on_its_day(reading, match.start(), clock, Grain.HOUR)


def _on_its_day(reading: Reading, position: int, clock: str, grain: Grain) -> Interval:
    """A time of day, on the day that was spoken of last, else on the day of publication."""
    day = reading.day_spoken_of(position)
    return intervals.Interval(f"{day.isoformat() if day else 'XXXX-XX-XX'}{clock}", day, day, grain)


@rule(
    "today|tonight|yesterday|tomorrow|the",
    rf"(?P<word>today|tonight|yesterday|tomorrow|the{S}day{S}before{S}yesterday|the{S}day{S}after{S}tomorrow)"
    rf"(?:{S}(?P<part>{w.PART_OF_DAY}))?\b",
)
def _around_today(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Today, yesterday, tomorrow night; not USA Today."""
    if match[0][0] in "TY" and re.search(r"\b[A-Z]\w*\s\Z", reading.before(match.start(), 12)):
        return None
    word = w.plain(match["word"])
    return _days_away(reading.published, _STEPS[word], "night" if word == "tonight" else match["part"])


@rule("this|last", rf"(?P<which>this|last){S}(?P<part>{w.PART_OF_DAY})\b")
def _part_of_today(reading: Reading, match: re.Match[str]) -> Interval:
    """This morning, last night."""
    return _days_away(reading.published, -1 if match["which"].lower() == "last" else 0, match["part"])


def _days_away(published: date | None, step: int, part: str | None) -> Interval:
    code = PART_CODES[part.lower()] if part else ""
    if published is None:
        return intervals.Interval(f"XXXX-XX-XX{code}", grain=Grain.DAY)
    found = intervals.day(published + timedelta(days=step))
    return replace(found, value=f"{found.value}{code}")
