"""Rules for times that hang on the day of publication or on a time named before: last Friday, this year, the day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.extraction.dates import intervals
from factcheck.extraction.dates import words as w
from factcheck.extraction.dates.clock import PART_CODES
from factcheck.extraction.dates.grammar import Found, Reading, rule
from factcheck.extraction.dates.tense import Tense
from factcheck.extraction.patterns import Pattern
from factcheck.models import Grain, TimeKind

if TYPE_CHECKING:
    from factcheck.extraction.dates.intervals import Interval

S = w.SPACE
LAST = "last|past|previous|preceding|prior"
NEXT = "next|coming|following|upcoming"
_LASTS, _NEXTS = frozenset(LAST.split("|")), frozenset(NEXT.split("|"))

# ---------------------------------------------------------------- weekdays

_PAPER = r"\s(?:Times|Telegraph|Mail|Mirror|Herald|Post|Express|Independent|Tribune|World|People|Sun|Night\s[A-Z])|s\b"
_NO_WEEKDAY_BEFORE = Pattern(
    r"\b(?:Black|Bloody|Ruby|Super|Freaky|Cyber|Palm|Easter|Ash|Maundy|Shrove|Holy|Good|Joe|Giving|Fat|Man|Mr\.?|Ms\.?)\s\Z"
)


@rule(
    f"last|this|next|the|coming|following|past|previous|{w.WEEKDAYS.lower()}",
    rf"(?:(?:the{S})?(?P<which>last|this(?:{S}coming|{S}past)?|next|past|previous|coming|following){S})?"
    rf"(?P<weekday>{w.WEEKDAYS})(?:{S}(?P<part>{w.PART_OF_DAY}))?\b(?!{_PAPER})",
)
def _weekday(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Friday, last Friday, Friday morning; not Black Friday, the Sunday Times."""
    if not match["weekday"][0].isupper() or _NO_WEEKDAY_BEFORE.search(reading.before(match.start(), 12)):
        return None
    number = w.weekday_number(match["weekday"])
    code = PART_CODES[match["part"].lower()] if match["part"] else ""
    if reading.published is None:
        return intervals.Interval(f"XXXX-WXX-{number + 1}{code}", grain=Grain.DAY, weekday=number)
    which = w.plain(match["which"] or "").split()
    step = _step_to_weekday(reading.published, number, ahead=_is_ahead(reading, match, which))
    if step == 0 and which and which != ["this"]:
        step = 7 if which[-1] in {"next", "coming", "following"} else -7
    found = intervals.day(reading.published + timedelta(days=step))
    return replace(found, value=f"{found.value}{code}", weekday=number)


def _is_ahead(reading: Reading, match: re.Match[str], which: list[str]) -> bool:
    if which and which[-1] != "this":
        return which[-1] in {"next", "coming", "following"}
    tense = reading.tense(match)
    return tense is Tense.FUTURE or (bool(which) and tense is Tense.UNKNOWN)


def _step_to_weekday(start: date, number: int, *, ahead: bool) -> int:
    """Days to the next or last such weekday; 0 for the day itself."""
    return (number - start.weekday()) % 7 if ahead else -((start.weekday() - number) % 7)


@rule(w.WEEKDAYS.lower(), rf"(?P<weekday>{w.WEEKDAYS}){S}(?:of{S})?(?=(?:last|this|next){S}week\b)")
def _weekday_of_week(reading: Reading, match: re.Match[str]) -> Found | None:
    """Tuesday of last week."""
    week = reading.at(match.end())
    if week is None or week.interval.first is None or week.interval.grain is not Grain.WEEK:
        return None
    number = w.weekday_number(match["weekday"])
    found = intervals.day(week.interval.first + timedelta(days=number))
    return Found(match.start(), week.end, replace(found, weekday=number))


@rule(
    f"every|each|{w.WEEKDAYS.lower().replace('day', 'days')}",
    rf"(?:(?:every|each){S}(?:other{S})?(?P<one>{w.WEEKDAYS})|(?P<many>{w.WEEKDAYS})s)\b",
)
def _every_weekday(reading: Reading, match: re.Match[str]) -> Interval:  # noqa: ARG001 - as every rule
    """Every Monday, on Mondays."""
    number = w.weekday_number(match["one"] or match["many"])
    return intervals.Interval(f"XXXX-WXX-{number + 1}", grain=Grain.DAY, kind=TimeKind.SET, weekday=number)


# ---------------------------------------------------------------- last, this and next

_PERIOD = rf"(?P<unit>day|week|weekend|month|quarter|year|decade|century|{w.MONTHS}|{w.SEASONS})\b(?!['’]?-|\w|\sold\b)"


@rule(
    f"the|{LAST}|this|current|{NEXT}|that",
    rf"(?P<the>(?:the|this){S})?(?P<which>{LAST}|this|current|{NEXT}|same|that){S}"
    rf"(?:(?:fiscal|calendar|entire|whole){S})?{_PERIOD}",
)
def _period(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Last year, this month, next summer, the past decade, the previous month, the same day."""
    which, unit = match["which"].lower(), match["unit"]
    grain = w.grain_of(unit)
    if grain is None:
        named = unit[0].isupper() or unit.lower() in intervals.SEASONS
        return _named_period(reading, which, unit.lower()) if named and which != "same" else None
    if which == "past" or (which == "last" and match["the"] and grain not in _REPORTED):
        return stretch(reading, 1, grain, ahead=False)
    if which in _STEPS_FROM_ANCHOR or (which == "next" and unit.lower() == "day"):
        return _from_anchor(reading, match, _STEPS_FROM_ANCHOR.get(which, 1), grain)
    if grain is Grain.WEEKEND:
        return _weekend(reading, match, which)
    if reading.published is None:
        return intervals.Interval("XXXX", grain=grain)
    step = -1 if which in _LASTS else int(which in _NEXTS)
    return intervals.containing(intervals.shift(reading.published, step, grain), grain)


_REPORTED = frozenset([Grain.QUARTER, Grain.WEEKEND, Grain.YEAR])
"""Grains of which "the last" means the one before this, not the stretch up to today."""
_STEPS_FROM_ANCHOR = {"that": 0, "same": 0, "following": 1, "previous": -1, "preceding": -1, "prior": -1}


def _named_period(reading: Reading, which: str, unit: str) -> Interval:
    """Last July, this spring: of a month or season the latest that is over, the one of this year, the next to begin."""
    published = reading.published
    if published is None or which == "that":
        return intervals.Interval("XXXX")

    def make(year: int) -> Interval:
        return (
            intervals.season(year, unit) if unit in intervals.SEASONS else intervals.month(year, w.month_number(unit))
        )

    options = [make(published.year + step) for step in (-2, -1, 0, 1, 2)]
    if which in _NEXTS:
        return next(option for option in options if option.first and option.first > published)
    if which in _LASTS:
        return next(option for option in reversed(options) if option.last and option.last < published)
    return make(published.year)


def _from_anchor(reading: Reading, match: re.Match[str], step: int, grain: Grain) -> Interval | None:
    """Counted from the time spoken of last where that is as fine, else from publication."""
    anchor = reading.anchor(match.start())
    fits = anchor is not None and 0 < anchor.length() <= intervals.LONGEST.get(grain, 1)
    base = anchor.first if anchor and fits else reading.published
    if step == 0 and not fits:
        return None
    if base is None:
        return intervals.Interval("XXXX", grain=grain)
    return intervals.containing(intervals.shift(base, step, grain), grain)


def _weekend(reading: Reading, match: re.Match[str], which: str) -> Interval:
    """The weekend that is over or has begun, where it is not one to come."""
    published = reading.published
    if published is None:
        return intervals.Interval("XXXX-WXX-WE", grain=Grain.WEEKEND)
    running = published.weekday() >= 5
    if which in _NEXTS:
        return intervals.weekend(published + timedelta(days=7 * running))
    ahead = which != "last" and (running or reading.tense(match) is Tense.FUTURE)
    return intervals.weekend(published - timedelta(days=0 if ahead else 7))


def stretch(reading: Reading, count: float | None, grain: Grain, *, ahead: bool) -> Interval:
    """A duration that ends, or begins, on the day of publication."""
    value = intervals.length(count, grain)
    unresolved = intervals.Interval(value, grain=grain, kind=TimeKind.DURATION, approximate=True)
    if reading.published is None or count is None:
        return unresolved
    try:
        far = intervals.shift(reading.published, count if ahead else -count, grain)
    except ValueError:
        return unresolved
    return replace(unresolved, first=min(far, reading.published), last=max(far, reading.published))


# ---------------------------------------------------------------- the day, the year before

_WEEKEND_LEADS = r"\b(?:over|during|for|on|at|through|throughout|of|before|after|until|by)\s\Z"
_DAY_LEADS = (
    r"\b(?:end|ends|ended|ending|finish|finished|finishing|for|during|on|in|of|through|throughout|start|started|close|"
    r"closed|closing)\s\Z"
)


@rule("the", rf"the{S}(?P<unit>weekend|day)\b(?!\s(?:of|when|that|after|before|he|she|they|we|I|it|the)\b|['’]s|-)")
def _the_day(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Over the weekend; earlier in the day, to end the day."""
    before = reading.before(match.start(), 16)
    if match["unit"].lower() == "weekend":
        return _weekend(reading, match, "the") if re.search(_WEEKEND_LEADS, before, re.IGNORECASE) else None
    return this_day(reading, match.start()) if re.search(_DAY_LEADS, before, re.IGNORECASE) else None


def this_day(reading: Reading, position: int) -> Interval:
    """The day that was spoken of last, else the day of publication."""
    day = reading.day_spoken_of(position)
    return intervals.day(day) if day else intervals.Interval("XXXX-XX-XX", grain=Grain.DAY)


@rule(
    "the",
    rf"the{S}(?P<unit>day|week|month|quarter|year|weekend){S}(?:before|previous|earlier|prior)\b(?!{S}(?:the|a|last))",
)
def _the_year_before(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The year before, the month previous."""
    return _from_anchor(reading, match, -1, w.grain_of(match["unit"]) or Grain.DAY)


@rule(
    "the",
    rf"the{S}(?:same|corresponding|comparable){S}(?:period|quarter|month|time){S}"
    rf"(?:(?:in|of){S})?(?:the{S})?(?:last{S}year|a{S}year{S}(?:earlier|ago|before)|previous{S}year|year{S}before)\b",
)
def _same_period(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The same period last year: a year before the month or quarter spoken of last."""
    anchor = reading.anchor(match.start())
    if anchor is None or anchor.first is None or anchor.grain not in {Grain.MONTH, Grain.QUARTER}:
        base = reading.published
        return intervals.calendar_year(base.year - 1) if base else intervals.Interval("XXXX", grain=Grain.YEAR)
    return intervals.containing(intervals.shift(anchor.first, -1, Grain.YEAR), anchor.grain)


# ---------------------------------------------------------------- no day at all

_REFERENCES = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "at present": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "in the future": "FUTURE_REF",
    "in the past": "PAST_REF",
    "soon": "FUTURE_REF",
}


@rule(
    "now|currently|nowadays|recently|lately|right|more|at|soon|in|very",
    rf"(?:(?:right|more|very){S})?(?P<word>now|currently|nowadays|recently|lately|soon|at{S}present"
    rf"|in{S}the{S}(?:(?:near|foreseeable|recent|distant){S})?(?:future|past)"
    rf"(?!{S}(?:{w.COUNT}|financial|fiscal|{w.UNIT})))(?![\w-])",
)
def _reference(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Now, recently, in the near future; not "as soon as", not NOW."""
    word = re.sub(r"(?:near|foreseeable|recent|distant) ", "", w.plain(match["word"]))
    if match[0].isupper() or (word == "soon" and re.search(r"\b(?:as|too|how)\s+\Z", reading.before(match.start(), 5))):
        return None
    return intervals.Interval(_REFERENCES[word])


@rule(
    "current|recent",
    rf"(?P<word>current|recent)(?={S}[a-z])(?!{S}(?:account|events|flow|of|and|in|was|is|that)\b)"
    rf"(?:{S}(?:days|weeks|months|years|decades|hours))?\b",
)
def _adjective(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The current government, recent losses, in recent years; not an electric current."""
    if re.search(
        r"\b(?:electric|electrical|alternating|direct|ocean|strong|rip)\s\Z", reading.before(match.start(), 12)
    ):
        return None
    return intervals.Interval("PRESENT_REF" if match["word"].lower() == "current" else "PAST_REF")
