"""Rules for times that name a place in the calendar: days, months, quarters, years, clock times."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from factcheck.extraction import intervals
from factcheck.extraction import time_words as w
from factcheck.extraction.tense import Tense
from factcheck.extraction.time_grammar import Found, Reading, rule
from factcheck.models import Grain, TimeKind

if TYPE_CHECKING:
    from factcheck.extraction.intervals import Interval

S = w.SPACE
_MONTH_STARTS = f"{w.MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec".lower()
_DAY_STARTS = f"{w.WEEKDAYS}|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun".lower()
_DASH = "[-–—]"
_TO = rf"(?:{S}?{_DASH}{S}?|{S}(?:to|through|thru|until){S})"

# ---------------------------------------------------------------- days


@rule(
    "0",
    rf"(?P<year>[0-9]{{4}})([-/])(?P<month>[0-9]{{2}})\2(?P<day>[0-9]{{2}})(?P<clock>T[0-9:.]{{2,15}}Z?)?(?![-/0-9])",
)
def _iso(reading: Reading, match: re.Match[str]) -> Interval | None:
    """2025-07-31, 2025/07/31, 2025-07-31T10:00Z."""
    if _joined_to_number(reading, match.start()):
        return None
    found = calendar_day(int(match["year"]), int(match["month"]), int(match["day"]))
    return replace(found, value=f"{found.value}{match['clock']}", grain=Grain.MINUTE) if match["clock"] else found


@rule(
    "0",
    r"(?P<a>[0-9]{1,2})(?P<mark>[-/.])(?P<b>[0-9]{1,2})(?P=mark)(?P<year>[12][0-9]{3}|[0-9]{2})(?![0-9]|[-/.][0-9])",
)
def _numeric(reading: Reading, match: re.Match[str]) -> Interval | None:
    """1/20/2025, 20.01.2025. Where both readings are days, from the earlier to the later, and approximate."""
    if _joined_to_number(reading, match.start()) or (len(match["year"]) == 2 and match["mark"] != "/"):
        return None
    year = int(match["year"]) if len(match["year"]) == 4 else _near_year(int(match["year"]), reading.published)
    a, b = int(match["a"]), int(match["b"])
    days = [calendar_day(year, a, b)] if match["mark"] != "." and a <= 12 else []
    days += [calendar_day(year, b, a)] if b <= 12 else []
    return _either(days, year)


def _either(days: list[Interval], year: int) -> Interval | None:
    real = [day for day in days if day.first and day.last]
    if not real:
        return days[0] if days else None
    if len({day.value for day in real}) == 1:
        return real[0]
    firsts = sorted(day.first for day in real if day.first)
    return intervals.Interval(f"{year}-XX-XX", firsts[0], firsts[-1], Grain.DAY, approximate=True)


@rule(
    "0",
    rf"{w.DAY}(?:{_TO}(?P<last>[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?)?{S}(?:of{S})?{w.MONTH}(?:,?{S}{w.YEAR})?(?!\w)",
)
def _day_month(reading: Reading, match: re.Match[str]) -> Found | None:
    """31 July 2025, 3-5 July, 20th of January."""
    if not match["month"][0].isupper() or _joined_to_number(reading, match.start()):
        return None
    if match["year"] is None and not _may_be_day(reading, match):
        return None
    return _day_of_month(reading, match)


def _may_be_day(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a day and a month without a year are no count of something, as in "10 May loyalists"."""
    if re.search(
        r"\b(?:on|by|since|until|from|to|of|before|after|the|dated|for)\s+$|[,(–—-]\s?$|\n$",
        reading.before(match.start(), 10),
    ):
        return True
    return not re.match(rf"\s+(?!{_FUNCTION_WORD})[A-Za-z]", reading.after(match.end()))


@rule(
    _MONTH_STARTS,
    rf"{w.MONTH}{S}?(?<=[\s.]){w.DAY}(?:{_TO}(?P<last>[12][0-9]|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![0-9]|{S}?[ap]\.?m))?(?![0-9]|[.,:%][0-9]|%|{S}percent)(?:,?{S}{w.YEAR})?(?!\w)",
)
def _month_day(reading: Reading, match: re.Match[str]) -> Found | None:
    """July 31, 2025; Jan. 20; Sept. 3-5, 2024."""
    if not match["month"][0].isupper():
        return None
    if match["year"] is None and re.match(rf"\s+(?!{_FUNCTION_WORD})[a-z]+s\b", reading.after(match.end())):
        if re.search(r"\b[Ii]n\s+$", reading.before(match.start(), 4)):
            return None
    return _day_of_month(reading, match)


def _day_of_month(reading: Reading, match: re.Match[str]) -> Found:
    month, day = w.month_number(match["month"]), int(match["day"])
    end = match.end()
    if match["year"]:
        found = calendar_day(int(match["year"]), month, day)
        yearless = None
    else:
        found, yearless = yearless_day(reading, match, month, day), (month, day)
    if match["last"] and found.first:
        return Found(match.start(), end, _until_day(found, int(match["last"])), None)
    return Found(match.start(), end, found, yearless)


def _until_day(first: Interval, last_day: int) -> Interval:
    """Days of one month, from the first to a later one."""
    assert first.first is not None
    last = calendar_day(first.first.year, first.first.month, last_day)
    if last.first is None or last.first <= first.first:
        return intervals.IMPOSSIBLE
    return span_of(first, last)


@rule(_DAY_STARTS, rf"{w.WEEKDAY}(?:,{S}|[^\S\n]{{1,2}})(?:the{S}|on{S})?(?=[0-9A-Z])")
def _weekday_and_day(reading: Reading, match: re.Match[str]) -> Found | None:
    """Monday, March 4, 2025. The weekday is kept as it stands, right or wrong."""
    named = reading.at(match.end())
    if named is None or named.interval.grain is not Grain.DAY or not match["weekday"][0].isupper():
        return None
    if named.interval.weekday is not None or not re.match("[0-9]|[A-Z]", reading.text[match.end()]):
        return None
    number = w.weekday_number(match["weekday"])
    return Found(match.start(), named.end, replace(named.interval, weekday=number), named.yearless)


def calendar_day(year: int, month: int, day: int) -> Interval:
    """A day, or what stands for a day that does not exist."""
    try:
        return intervals.day(date(year, month, day))
    except ValueError:
        return intervals.IMPOSSIBLE


def yearless_day(reading: Reading, match: re.Match[str], month: int, day: int) -> Interval:
    """The day nearest to publication, or on the side of it that the words around speak of."""
    if day > _LONGEST[month]:
        return intervals.IMPOSSIBLE
    open_day = intervals.Interval(f"XXXX-{month:02}-{day:02}", grain=Grain.DAY)
    if reading.published is None:
        return open_day
    near = (reading.published.year + step for step in (-1, 0, 1))
    days = [found for year in near if (found := calendar_day(year, month, day)).first]
    return nearest(days, reading.published, reading.tense(match.start(), match.end())) if days else open_day


_LONGEST = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def nearest(candidates: list[Interval], published: date, tense: Tense) -> Interval:
    """The candidate that publication lies in or nearest to; none that is over where the future is spoken of, or the reverse."""

    def distance(found: Interval) -> int:
        assert found.first is not None
        assert found.last is not None
        return max((found.first - published).days, (published - found.last).days, 0)

    fitting = [x for x in candidates if x.first and x.last and _fits(x.first, x.last, published, tense)]
    return min(fitting or candidates, key=distance)


def _fits(first: date, last: date, published: date, tense: Tense) -> bool:
    if tense is Tense.FUTURE:
        return last >= published
    return tense is not Tense.PAST or (first - published).days <= _SOON


_SOON = 60
"""Days ahead that are nearer than a past tense is telling: "announced its July 31 launch"."""


def _joined_to_number(reading: Reading, start: int) -> bool:
    return bool(re.search(r"[0-9A-Za-z$£€¥#][-/.,:]?$|[$£€¥#]$", reading.before(start, 2)))


def _near_year(short: int, published: date | None) -> int:
    """The year of two digits that lies nearest to publication, up to ten years ahead."""
    latest = (published.year if published else 2025) + 10
    return latest - (latest - short) % 100


# ---------------------------------------------------------------- months, seasons, quarters

_AMBIGUOUS = frozenset({"may", "march", "april", "june", "august"})
_FUNCTION_WORD = (
    r"(?:and|or|to|but|with|when|as|at|in|on|of|by|for|from|until|till|through|than|that|which|who|where|while|after|before|"
    r"since|the|a|an|his|her|its|their|this|it|he|she|they|we|was|were|is|are|had|has|have|will|would|could|can|did|does|"
    r"because|if|so|not|following|amid|during|over|under|about|between|near|said|says|told)\b"
)
_MONTH_CUE = re.compile(
    r"\b(?:in|since|until|till|by|from|of|to|through|during|before|after|for|last|next|this|early|late|mid|and|between|every|each|"
    r"beginning|end|around|or|than|with|on|as of)[\s-]+$|[,(–—-]\s?$",
    re.IGNORECASE,
)


@rule(_MONTH_STARTS, rf"{w.MONTH}(?:,?{S}(?:of{S})?)(?P<year>1[0-9]{{3}}|20[0-9]{{2}})(?![0-9]|[,.][0-9]|%)\b")
def _month_year(reading: Reading, match: re.Match[str]) -> Interval | None:
    """July 2025, July of 2025."""
    return intervals.month(int(match["year"]), w.month_number(match["month"])) if match["month"][0].isupper() else None


@rule(_MONTH_STARTS, rf"{w.MONTH}{S}(?:of{S})?(?=(?:last|this|next|the|that){S})")
def _month_of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """July of last year."""
    year = reading.at(match.end())
    if year is None or year.interval.grain is not Grain.YEAR or year.interval.first is None:
        return None
    return Found(match.start(), year.end, intervals.month(year.interval.first.year, w.month_number(match["month"])))


@rule(_MONTH_STARTS, rf"{w.MONTH}(?!\w)")
def _month_alone(reading: Reading, match: re.Match[str]) -> Found | None:
    """July. Names that are words or people too need a word before them that asks for a time."""
    if not match["month"][0].isupper() or match["short"] or _is_name(reading, match):
        return None
    number = w.month_number(match["month"])
    return Found(match.start(), match.end(), yearless_month(reading, match, number), (number, None))


def _is_name(reading: Reading, match: re.Match[str]) -> bool:
    after = reading.after(match.end(), 12)
    if match["month"].lower() not in _AMBIGUOUS:
        return bool(re.match(r"\s(?:Revolution|Jones)\b", after))
    if not _MONTH_CUE.search(reading.before(match.start(), 14)):
        return True
    return bool(re.match(r"['’]s\b|\s+(?:be|have|not|has|had)\b|\s+[A-Z][a-z]", after)) and not re.match(
        r"\s+[A-Z][a-z]+day\b", after
    )


def yearless_month(reading: Reading, match: re.Match[str], number: int) -> Interval:
    """The month nearest to publication, or on the side of it that the words around speak of."""
    if reading.published is None:
        return intervals.Interval(f"XXXX-{number:02}", grain=Grain.MONTH)
    months = [intervals.month(reading.published.year + step, number) for step in (-1, 0, 1)]
    return nearest(months, reading.published, reading.tense(match.start(), match.end()))


_SEASONS = "spring|summer|autumn|fall|winter"


@rule(f"the|{_SEASONS}", rf"(?:the{S})?(?P<season>{_SEASONS})(?P<of>{S}of)?{S}(?=[0-9]|last|this|next|the|that)")
def _season_of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """The summer of 2022, fall 2020."""
    return _of_year(reading, match, lambda year: intervals.season(year, match["season"].lower()))


@rule(f"the|{_SEASONS}", rf"(?:the{S})?(?P<season>{_SEASONS})\b")
def _season_alone(reading: Reading, match: re.Match[str]) -> Interval | None:
    """In the summer; not "the fall of the king"."""
    if not re.search(
        r"\b(?:in|during|until|since|by|over|through|throughout)\s+(?:early |late |mid-?)?$",
        reading.before(match.start(), 20),
        re.IGNORECASE,
    ):
        return None
    if re.match(r"\s+of\b|-", reading.after(match.end(), 5)) or (
        match["season"].lower() == "fall" and "the" not in match[0].lower()
    ):
        return None
    return yearless_season(reading, match, match["season"].lower())


def yearless_season(reading: Reading, match: re.Match[str], name: str) -> Interval:
    """The season nearest to publication, or on the side of it that the words around speak of."""
    if reading.published is None:
        return intervals.Interval(f"XXXX-{intervals.SEASONS[name][0]}", grain=Grain.SEASON)
    seasons = [intervals.season(reading.published.year + step, name) for step in (-1, 0, 1)]
    return nearest(seasons, reading.published, reading.tense(match.start(), match.end()))


_QUARTER_WORDS = "first|second|third|fourth|final|1st|2nd|3rd|4th"
_QUARTER = rf"(?:(?:the|its|their|our){S})?(?:(?P<word>{_QUARTER_WORDS})(?:{S}|-)(?:fiscal(?:{S}|-))?quarter|Q(?P<figure>[1-4]))\b"
_QUARTER_STARTS = f"the|its|their|our|{_QUARTER_WORDS}|q|0".replace("1st|2nd|3rd|4th|", "")


@rule(_QUARTER_STARTS, rf"{_QUARTER}(?P<of>{S}of|{S}in)?,?{S}(?=[0-9]|last|this|next|the|that|fiscal)")
def _quarter_of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """The third quarter of 2024, Q3 2024, the first quarter of last year."""
    return _of_year(reading, match, lambda year: intervals.quarter(year, _quarter_number(match)))


@rule(_QUARTER_STARTS, _QUARTER)
def _quarter_alone(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The fourth quarter, third-quarter results: the nearest one. Not a quarter of a match."""
    if reading.published is None or _SPORT.search(reading.before(match.start(), 80) + reading.after(match.end(), 80)):
        return None
    if match["figure"] and not re.search(r"\b(?:in|for|during|of|since|by)\s+$", reading.before(match.start(), 10)):
        return None
    number = _quarter_number(match)
    quarters = [intervals.quarter(reading.published.year + step, number) for step in (-1, 0, 1)]
    return nearest(quarters, reading.published, _not_unknown(reading.tense(match.start(), match.end())))


_SPORT = re.compile(
    r"\b(?:touchdowns?|yards?|scored|goals?|kick|quarterback|rebounds?|baskets?|coach|innings?|halftime|dunk)\b"
)


def _not_unknown(tense: Tense) -> Tense:
    """Results are reported when they are over."""
    return tense or Tense.PAST


def _quarter_number(match: re.Match[str]) -> int:
    if match["figure"]:
        return int(match["figure"])
    return 4 if match["word"].lower() == "final" else w.ordinal_number(match["word"])


@rule(
    "the|first|second|h",
    rf"(?:the{S})?(?:(?P<word>first|second){S}half|H(?P<figure>[12]))(?P<of>{S}of)?{S}(?=[0-9]|last|this|next|the)",
)
def _half_of_year(reading: Reading, match: re.Match[str]) -> Found | None:
    """The first half of 2024, H1 2024."""
    number = int(match["figure"]) if match["figure"] else w.ordinal_number(match["word"])
    return _of_year(reading, match, lambda year: intervals.half(year, number))


def _of_year(reading: Reading, match: re.Match[str], make) -> Found | None:  # type: ignore[no-untyped-def]
    year = reading.at(match.end())
    if year is None or year.interval.grain is not Grain.YEAR:
        return None
    if match["of"] is None and not reading.text[match.end()].isdigit() and "last" not in reading.after(match.end(), 4):
        return None
    value = year.interval.value or ""
    if value.startswith("FY") or year.interval.first is None or year.interval.kind is not TimeKind.DATE:
        return None
    return Found(match.start(), year.end, make(year.interval.first.year))


# ---------------------------------------------------------------- years and longer

_TIME_WORD_BEFORE = re.compile(
    r"\b(?:in|since|until|till|before|after|during|by|from|between|of|for|circa|around|early|late|mid|throughout|year|to|and|through|"
    r"back in|than|with|at|on|about|as of)[\s-]+$",
    re.IGNORECASE,
)
_STRONG_BEFORE = re.compile(
    r"\b(?:in|since|until|till|during|early|late|mid|throughout|year|circa|between|from|before|by)[\s-]+$",
    re.IGNORECASE,
)
_DETERMINER_BEFORE = re.compile(r"(?:\b(?:the|a|an|its|his|her|their|our|this|that)|['’]s)\s+$", re.IGNORECASE)
_NUMBERED_THING = re.compile(
    r"(?:\b(?:Section|Sections|Resolution|Flight|Route|Highway|Room|Unit|Model|Article|Paragraph|Chapter|Clause|Rule|Title|Boeing|"
    r"Airbus|Form|Order|Directive|Regulation|Convention|Bill|Page|Psalm|Windows|Channel|Channels|Lot|Area|Interstate|Bus|Train|Psalms|Line|"
    r"Platform|Proposition|Prop|Protocol|Docket|Case|Public Law|Extension|Suite|PO Box|Box|No|Nos|Number|number|version|Version|"
    r"pages?|nearly|almost|than|least|over|some|about|only|another|exactly)\.?|[$£€¥#№])\s*$"
)
_UNIT_AFTER = re.compile(
    r"[\s-]+(?:percent|per|metres?|meters?|miles?|kilomet(?:er|re)s?|km|kg|feet|foot|ft|yards?|acres?|hectares?|tons?|tonnes?|pounds?|"
    r"dollars?|euros?|rubles?|roubles?|yen|yuan|rupees?|pesos?|francs?|cents?|degrees?|people|persons?|men|women|children|hours?|minutes?|days?|"
    r"weeks?|months?|years?|seconds?|litres?|liters?|gallons?|barrels?|watts?|megawatts?|volts?|calories|points?|votes?|seats?|times|troops|"
    r"soldiers|workers|jobs|cases|deaths|homes|houses|employees|students|others?|more|pieces|units|words|pages|GMT|UTC|hundred|thousand|million|billion|trillion)\b"
)
_COUNTED_AFTER = re.compile(rf"\s+(?!{_FUNCTION_WORD})(?:[a-z]+\s+)?[a-z]{{3,}}s\b(?!\s+of\b)")
_NOUN_AFTER = re.compile(rf"\s+(?!{_FUNCTION_WORD})[a-z]")


@rule("0", r"(?P<year>1[89][0-9]{2}|20[0-4][0-9])(?![0-9]|[.,:][0-9]|%|/[0-9]|°)\b")
def _bare_year(reading: Reading, match: re.Match[str]) -> Interval | None:
    """2018, unless it counts or numbers something."""
    return intervals.calendar_year(int(match["year"])) if reading.nested or _is_year(reading, match) else None


def _is_year(reading: Reading, match: re.Match[str]) -> bool:
    start, before, after = match.start(), reading.before(match.start(), 24), reading.after(match.end(), 40)
    if (
        re.search(r"[0-9A-Za-z$£€¥#&_@][-–/.,:]?$", before[-2:])
        and not before[-1:].isspace()
        and not _MID.search(before)
    ):
        return False
    if _UNIT_AFTER.match(after) or re.match(
        r"-(?:page|mile|seat|strong|foot|meter|metre|member|ton|pound|hp)\b", after
    ):
        return False
    if _STRONG_BEFORE.search(before) or _DETERMINER_BEFORE.search(before):
        return True
    if _NUMBERED_THING.search(before):
        return False
    if _TIME_WORD_BEFORE.search(before):
        return not _COUNTED_AFTER.match(after)
    return start == 0 or not _NOUN_AFTER.match(after)


_MID = re.compile(r"\b(?:mid|early|late)-$", re.IGNORECASE)


@rule(
    "0",
    rf"(?P<first>1[89][0-9]{{2}}|20[0-4][0-9])(?:{_DASH}|/)(?P<last>[0-9]{{4}}|[0-9]{{2}})(?![0-9]|[-/.,][0-9]|%)\b",
)
def _split_year(reading: Reading, match: re.Match[str]) -> Interval | None:
    """2014-18, 2023-24, 1990–2000."""
    first = int(match["first"])
    last = int(match["last"]) if len(match["last"]) == 4 else first // 100 * 100 + int(match["last"])
    if last < first and len(match["last"]) == 2 and first % 100 > 90:
        last += 100
    if (
        not first < last <= first + 200
        or _joined_to_number(reading, match.start())
        or _UNIT_AFTER.match(reading.after(match.end()))
    ):
        return None
    return span_of(intervals.calendar_year(first), intervals.calendar_year(last))


def span_of(first: Interval, last: Interval) -> Interval:
    """From the first day of one interval to the last day of another."""
    return intervals.Interval(
        f"{first.value}/{last.value}",
        first.first,
        last.last,
        first.grain,
        TimeKind.RANGE,
        first.approximate or last.approximate,
    )


_FISCAL = rf"(?:fiscal(?:{S}year)?|FY){S}?(?:(?P<year>(?:19|20)[0-9]{{2}})|['’]?(?P<short>[0-9]{{2}}))(?![0-9])\b"


@rule("fiscal|fy", _FISCAL)
def _fiscal_year(reading: Reading, match: re.Match[str]) -> Interval:
    """Fiscal 2023, FY24."""
    short = match["short"]
    return intervals.fiscal_year(_near_year(int(short), reading.published) if short else int(match["year"]))


@rule("the|0", rf"(?:the{S})?(?P<year>(?:19|20)[0-9]{{2}}){S}(?:fiscal|financial){S}year\b")
def _year_fiscal(reading: Reading, match: re.Match[str]) -> Interval:
    """The 2023 fiscal year."""
    return intervals.fiscal_year(int(match["year"]))


_DECADES = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"


@rule("the|0", rf"(?:the{S})?(?P<decade>1[0-9]{{2}}0|20[0-9]0)['’]?s(?!\w)")
def _decade(reading: Reading, match: re.Match[str]) -> Interval:
    """The 1990s."""
    return intervals.decade(int(match["decade"]))


@rule("the|'|’|0", rf"(?:the{S})?(?:['’‘`]?(?P<figures>[2-9]0)['’]?s|(?P<word>{_DECADES}))(?!\w)")
def _short_decade(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The '90s, the nineties; no temperatures."""
    lead = reading.before(match.start(), 40)
    if not match[0].lower().startswith(("the", "'", "’")) and not re.search(
        r"\bthe\b[^.;]{0,20}(?:s and |and ')$|\b(?:early|late|mid)[ -]$", lead
    ):
        return None
    if re.search(r"\b(?:temperatures?|highs?|lows?|in|into) $", lead[:-0] if False else lead) and _HEAT.search(
        reading.before(match.start(), 80)
    ):
        return None
    number = int(match["figures"]) if match["figures"] else (_DECADES.split("|").index(match["word"].lower()) + 2) * 10
    return intervals.decade(1900 + number)


_HEAT = re.compile(r"\b(?:temperatures?|highs|lows|degrees|scored|shot)\b", re.IGNORECASE)


@rule(
    "the|0|eighteenth|nineteenth|twentieth",
    rf"(?:the{S})?(?:(?P<number>[0-9]{{1,2}})(?:st|nd|rd|th)|(?P<word>(?:eight|nine)teenth|twentieth|twenty-first))(?:{S}|-)century\b",
)
@rule("twenty", r"(?P<number>(?!))?(?P<word>twenty-first)[\s-]century\b")
def _century(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The 19th century."""
    words = {"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21}
    number = int(match["number"]) if match["number"] else words[match["word"].lower()]
    return intervals.century(number) if 1 < number < 31 else None


# ---------------------------------------------------------------- the clock

_ZONE = r"(?:UTC|GMT|Z|[ECMP][SD]?T|BST|CES?T|EES?T|IST|JST|KST|MSK|AES?T|SAST|local time|Eastern(?: time)?|Pacific(?: time)?|Moscow time)"
_CLOCK = (
    rf"(?:(?P<hour>[01]?[0-9]|2[0-3])(?:[:.](?P<minute>[0-5][0-9])(?::[0-5][0-9])?)?{S}?(?P<half>[ap])\.?m\b\.?"
    rf"|(?P<hour24>[01]?[0-9]|2[0-3]):(?P<minute24>[0-5][0-9])(?::[0-5][0-9])?(?![0-9:]|[.,][0-9])"
    rf"|(?P<hours4>[01][0-9]|2[0-3])(?P<minutes4>[0-5][0-9])(?={S}?(?:UTC|GMT|hours|hrs)\b))"
    rf"(?:{S}?(?:hours|hrs))?(?:{S}?\(?(?P<zone>{_ZONE})\b(?:{S}?[+-][0-9]{{1,2}}(?::[0-9]{{2}})?)?\)?)?"
)


@rule("0", _CLOCK)
def _clock(reading: Reading, match: re.Match[str]) -> Interval | None:
    """12:09 p.m. EDT, 18:00 UTC, 0800 GMT; bare 6:40 only after "at" and the like."""
    if _joined_to_number(reading, match.start()):
        return None
    if match["hour24"] and not match["zone"] and not _AT.search(reading.before(match.start(), 12)):
        return None
    hour = int(match["hour"] or match["hour24"] or match["hours4"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    minute = match["minute"] or match["minute24"] or match["minutes4"]
    clock = f"T{hour:02}:{minute or '00'}{'Z' if match['zone'] in {'UTC', 'GMT', 'Z'} else ''}"
    return on_its_day(reading, match.start(), clock, Grain.MINUTE if minute else Grain.HOUR)


_AT = re.compile(r"\b(?:at|around|about|by|until|till|from|between|since|before|after|of|to)\s+$", re.IGNORECASE)


@rule("noon|midnight", r"(?:noon|midnight)\b")
def _noon(reading: Reading, match: re.Match[str]) -> Interval | None:
    """At noon, after midnight."""
    if not _AT.search(reading.before(match.start(), 12)):
        return None
    return on_its_day(reading, match.start(), "T12:00" if match[0].lower() == "noon" else "T24:00", Grain.HOUR)


def on_its_day(reading: Reading, position: int, clock: str, grain: Grain) -> Interval:
    """A time of day, on the day that was spoken of last, else on the day of publication."""
    anchor = reading.anchor(position)
    day = anchor.first if anchor and anchor.first == anchor.last else reading.published
    return intervals.Interval(f"{day.isoformat() if day else 'XXXX-XX-XX'}{clock}", day, day, grain)
