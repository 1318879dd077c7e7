"""Rules for times that hang on the day of publication or on a time named before."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.extraction import intervals
from factcheck.extraction import time_words as w
from factcheck.extraction.tense import Tense
from factcheck.extraction.time_absolute import on_its_day, span_of, yearless_month, yearless_season
from factcheck.extraction.time_grammar import Found, Reading, rule
from factcheck.models import Grain, TimeKind

if TYPE_CHECKING:
    from factcheck.extraction.intervals import Interval

S = w.SPACE
_DAY_STARTS = f"{w.WEEKDAYS}".lower()
_CODES_OF_DAY = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}

# ---------------------------------------------------------------- days around publication

_STEPS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}


@rule(
    "today|tonight|yesterday|tomorrow|the",
    rf"(?P<word>today|tonight|yesterday|tomorrow|the day before yesterday|the day after tomorrow)(?:{S}(?P<part>{w.PART_OF_DAY}))?\b",
)
def _around_today(reading: Reading, match: re.Match[str]) -> Interval:
    """Today, yesterday, tomorrow night."""
    word = match["word"].lower()
    part = "night" if word == "tonight" else match["part"]
    return _days_on(reading.published, _STEPS[word], part)


@rule("this|last", rf"(?P<which>this|last){S}(?P<part>{w.PART_OF_DAY})\b")
def _part_of_today(reading: Reading, match: re.Match[str]) -> Interval:
    """This morning, last night."""
    return _days_on(reading.published, -1 if match["which"].lower() == "last" else 0, match["part"])


def _days_on(published: date | None, step: int, part: str | None) -> Interval:
    code = _CODES_OF_DAY[part.lower()] if part else ""
    if published is None:
        return intervals.Interval(f"XXXX-XX-XX{code}", grain=Grain.DAY)
    found = intervals.day(published + timedelta(days=step))
    return replace(found, value=f"{found.value}{code}")


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
    rf"(?:right{S}|more{S}|very{S})?(?P<word>now|currently|nowadays|recently|lately|soon|at{S}present|in{S}the{S}(?:(?:near|foreseeable|recent|distant){S})?(?:future|past)(?!{S}(?:{w.COUNT}|financial|fiscal|century|{w.UNIT})))(?![\w-])",
)
def _reference(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Now, recently, in the near future: no day at all. "As soon as" is none."""
    word = re.sub(r"\s+", " ", match["word"].lower())
    if word == "soon" and re.search(r"\b(?:as|too|how)\s+$", reading.before(match.start(), 5), re.IGNORECASE):
        return None
    if word == "at present" and match[0] != match["word"]:
        return None
    word = re.sub(r"(near|foreseeable|recent|distant) ", "", word)
    return intervals.Interval(_REFERENCES[word])


@rule(
    "current|recent|the|its|his|her|their|our",
    rf"(?P<word>current|recent)(?={S}[a-z])(?:{S}(?P<unit>days|weeks|months|years|decades|hours))?\b",
)
def _adjective(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The current government, recent losses, in recent years."""
    if match["word"].lower() == "current" and re.match(r"\s(?:account|events|flow|of|and|in)\b", reading.after(match.end(), 12)):
        return None
    return intervals.Interval("PRESENT_REF" if match["word"].lower() == "current" else "PAST_REF")


# ---------------------------------------------------------------- weekdays

_PAPERS = r"(?!\s(?:Times|Telegraph|Mail|Mirror|Herald|Post|Express|Independent|Tribune|World|People|Sun|Night Live|Night Football|Morning))"


@rule(
    f"last|this|next|the|coming|following|on|{_DAY_STARTS}",
    rf"(?:(?:the{S})?(?P<which>last|this(?:{S}coming|{S}past)?|next|past|previous|coming|following){S})?(?P<weekday>{w.WEEKDAYS})(?:{S}(?P<part>{w.PART_OF_DAY}))?\b{_PAPERS}(?!s\b)",
)
def _weekday(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Friday, last Friday, Friday morning. Not Black Friday, the Sunday Times, a Mr Friday."""
    if not match["weekday"][0].isupper() or re.search(_NOT_A_DAY, reading.before(match.start(), 12)):
        return None
    number = w.weekday_number(match["weekday"])
    code = _CODES_OF_DAY[match["part"].lower()] if match["part"] else ""
    if reading.published is None:
        return intervals.Interval(f"XXXX-WXX-{number + 1}{code}", grain=Grain.DAY, weekday=number)
    ahead = _is_ahead(reading, match)
    found = intervals.day(_weekday_near(reading.published, number, ahead, match["which"]))
    return replace(found, value=f"{found.value}{code}", weekday=number)


_NOT_A_DAY = r"\b(?:Black|Bloody|Ruby|Super|Freaky|Cyber|Palm|Easter|Ash|Maundy|Shrove|Holy|Good|Joe|Giving|Fat|Man|Mr\.?|Ms\.?|Wet)\s$"
_FORWARD = frozenset({"next", "coming", "this coming", "following"})
_BACKWARD = frozenset({"last", "past", "previous", "this past"})


def _is_ahead(reading: Reading, match: re.Match[str]) -> bool:
    which = re.sub(r"\s+", " ", (match["which"] or "").lower())
    if which in _FORWARD or which in _BACKWARD:
        return which in _FORWARD
    tense = reading.tense(match.start(), match.end())
    return tense is Tense.FUTURE or (which == "this" and tense is Tense.UNKNOWN)


def _weekday_near(published: date, number: int, ahead: bool, which: str | None) -> date:
    """The last or next such day; publication day itself unless "last" or "next" rules it out."""
    step = (number - published.weekday()) % 7 if ahead else -((published.weekday() - number) % 7)
    if step == 0 and which and which.lower() != "this":
        step = 7 if ahead else -7
    return published + timedelta(days=step)


@rule(f"every|each|on|{_DAY_STARTS}", rf"(?:(?:every|each){S}(?P<one>{w.WEEKDAYS})|(?P<many>{w.WEEKDAYS})s)\b")
def _every_weekday(reading: Reading, match: re.Match[str]) -> Interval:
    """Every Monday, on Mondays."""
    number = w.weekday_number(match["one"] or match["many"])
    return intervals.Interval(f"XXXX-WXX-{number + 1}", grain=Grain.DAY, kind=TimeKind.SET, weekday=number)


# ---------------------------------------------------------------- last, this and next

_PERIODS = rf"(?P<unit>day|week|weekend|month|quarter|year|decade|century|{w.MONTHS}|spring|summer|autumn|fall|winter)"
_LAST = "last|past|previous|preceding|prior"
_NEXT = "next|coming|following|upcoming"


@rule(
    f"the|{_LAST}|this|current|{_NEXT}|that",
    rf"(?:(?:the|this){S})?(?P<which>{_LAST}|this|current|{_NEXT}|the{S}same|that){S}(?:fiscal{S}|calendar{S}|entire{S}|whole{S})?{_PERIODS}\b(?!['’]?-|\w)",
)
def _period(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Last year, this month, next summer, the previous month, the same day."""
    which, unit = re.sub(r"\s+", " ", match["which"].lower()), match["unit"].lower()
    grain = w.grain_of(unit)
    if which == "past" or (which == "last" and match[0].lower().startswith("the")):
        which = "last"
        if grain and grain not in {Grain.QUARTER, Grain.WEEKEND, Grain.YEAR} or "past" in match[0].lower() and grain:
            return _stretch(reading, match, 1, grain, ahead=False)
    if grain is None:
        return _named_period(reading, match, which) if match["unit"][0].isupper() or unit in intervals.SEASONS else None
    if which in {"that", "the same", "previous", "preceding", "prior", "following"} or (which == "next" and unit == "day"):
        return _from_anchor(reading, match, which, grain)
    if reading.published is None:
        return intervals.Interval("X" * 4, grain=grain)
    return _step(reading, match, which, grain)


def _step(reading: Reading, match: re.Match[str], which: str, grain: Grain) -> Interval:
    assert reading.published is not None
    if grain is Grain.WEEKEND:
        return _weekend(reading, match, which)
    step = -1 if which in _LAST.split("|") else 1 if which in _NEXT.split("|") else 0
    return intervals.containing(intervals.shift(reading.published, step, grain), grain)


def _weekend(reading: Reading, match: re.Match[str], which: str) -> Interval:
    """The weekend that is over or has begun, where it is not one to come."""
    published = reading.published
    assert published is not None
    ahead = which in _NEXT.split("|") or (
        which in {"this", "the"} and reading.tense(match.start(), match.end()) is Tense.FUTURE
    )
    if ahead or published.weekday() >= 5:
        late = which in _NEXT.split("|") and published.weekday() >= 5
        early = which in _LAST.split("|")
        return intervals.weekend(published + timedelta(days=7 * (late - early)))
    return intervals.weekend(published - timedelta(days=7))


def _named_period(reading: Reading, match: re.Match[str], which: str) -> Interval | None:
    """Last July, this spring: of a month or season the latest that is over, the one of this year, the next to begin."""
    unit = match["unit"].lower()
    if reading.published is None or which in {"that", "the same"}:
        return intervals.Interval("XXXX")
    year, day = reading.published.year, reading.published
    make = (lambda y: intervals.season(y, unit)) if unit in intervals.SEASONS else (lambda y: intervals.month(y, w.month_number(unit)))
    options = [make(year + step) for step in (-2, -1, 0, 1, 2)]
    if which in _NEXT.split("|"):
        return next(x for x in options if x.first and x.first > day)
    if which in _LAST.split("|"):
        return next(x for x in reversed(options) if x.last and x.last < day)
    return make(year)


def _from_anchor(reading: Reading, match: re.Match[str], which: str, grain: Grain) -> Interval | None:
    """Counted from the time spoken of last where that is as fine, else from publication."""
    anchor = reading.anchor(match.start())
    fits = anchor and anchor.first and anchor.last and (anchor.last - anchor.first).days < _LENGTHS.get(grain, 1)
    base = anchor.first if anchor and fits else reading.published
    if base is None:
        return intervals.Interval("XXXX", grain=grain)
    if which in {"that", "the same"} and not fits:
        return None
    step = {"that": 0, "the same": 0, "following": 1, "next": 1}.get(which, -1)
    return intervals.containing(intervals.shift(base, step, grain), grain)


_LENGTHS = {Grain.DAY: 1, Grain.WEEK: 7, Grain.WEEKEND: 7, Grain.MONTH: 31, Grain.QUARTER: 92, Grain.YEAR: 366}


@rule("the", rf"the{S}(?P<unit>weekend|day)\b")
def _the_day(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Over the weekend; earlier in the day, to end the day."""
    before, after = reading.before(match.start(), 16), reading.after(match.end(), 12)
    if re.match(r"\s(?:of|when|that|after|before|he|she|they|we|I|it|the)\b|['’]s|-", after):
        return None
    if match["unit"].lower() == "weekend":
        if not re.search(r"\b(?:over|during|for|on|at|through|throughout|of|before|after|until|by)\s$", before, re.IGNORECASE):
            return None
        return _weekend(reading, match, "the") if reading.published else intervals.Interval("XXXX-WXX-WE", grain=Grain.WEEKEND)
    if not re.search(r"\b(?:end|ends|ended|ending|finish|finished|finishing|for|during|on|in|of|through|throughout|start|started|close|closed|closing)\s$", before, re.IGNORECASE):
        return None
    return _this_day(reading, match.start())


def _this_day(reading: Reading, position: int) -> Interval:
    anchor = reading.anchor(position)
    day = anchor.first if anchor and anchor.first == anchor.last else reading.published
    return intervals.day(day) if day else intervals.Interval("XXXX-XX-XX", grain=Grain.DAY)


# ---------------------------------------------------------------- counted units

_ABOUT = "about|around|almost|nearly|roughly|some|over|more than|less than|at least|up to|under|just over|just under|approximately|the better part of"
_ABOUT_STARTS = "about|around|almost|nearly|roughly|some|over|more|less|at|up|under|just|approximately"
_DIRECTION = rf"(?:{S}(?P<way>ago|earlier|later|before|after|from{S}now|hence|previously|beforehand|afterwards?))"
_BETWEEN = r"(?:trading|straight|consecutive|full|more|calendar|business|working|school|solid|long|whole|additional)"
_STARTS = f"0|{w.FIRST_WORDS_OF_COUNTS}|{_ABOUT_STARTS}|the"
_COUNT2 = w.COUNT.replace("?P<count>", "?P<more>")
_COUNTED = (
    rf"(?:(?P<about>{_ABOUT}){S})?{w.COUNT}(?:(?:{S}(?:to|or|and){S}|[-–]){_COUNT2})?"
    rf"(?:{S}{_BETWEEN})?(?:{S}|-){w.UNIT}(?P<half>{S}and{S}a{S}half)?"
)


@rule(_STARTS, rf"{_COUNTED}{_DIRECTION}")
def _counted_away(reading: Reading, match: re.Match[str]) -> Found | Interval | None:
    """Two years ago, a year earlier, three months later, five days from now."""
    grain, count = w.grain_of(match["unit"]), _count(match)
    way = re.sub(r"\s+", " ", match["way"].lower())
    if way in {"before", "after"}:
        return None
    base = reading.published if way in {"ago", "from now", "hence"} else _base(reading, match.start())
    approximate = bool(match["about"]) or count is None
    if base is None or count is None or grain is None:
        ref = {"ago": "PAST_REF", "later": "FUTURE_REF"}.get(way) if count is None and way == "ago" else None
        return intervals.Interval(ref or intervals.length(count, grain), approximate=approximate)
    sign = 1 if way in {"later", "from now", "hence", "after", "afterward", "afterwards"} else -1
    try:
        found = _away(reading, base, sign * count, grain, way, match.start())
    except ValueError:
        return intervals.Interval(intervals.length(count, grain), approximate=approximate)
    return replace(found, approximate=approximate)


def _base(reading: Reading, position: int) -> date | None:
    anchor = reading.anchor(position)
    return anchor.first if anchor else None


def _away(reading: Reading, base: date, count: float, grain: Grain, way: str, position: int) -> Interval:
    there = intervals.shift(base, count, grain)
    anchor = reading.anchor(position) if way in {"earlier", "later"} else None
    if anchor and anchor.grain in {Grain.MONTH, Grain.QUARTER, Grain.SEASON, Grain.DAY} and grain is Grain.YEAR and anchor.grain is not Grain.SEASON:
        return intervals.containing(there, anchor.grain)
    if grain in {Grain.HOUR, Grain.MINUTE}:
        return replace(intervals.day(there), grain=grain)
    if count != int(count):
        return intervals.containing(there, Grain.MONTH)
    return intervals.containing(there, grain)


def _count(match: re.Match[str]) -> float | None:
    words = match["more"] or match["count"]
    number = w.count_of(words, match["unit"])
    return number + 0.5 if number is not None and match["half"] else number


@rule(_STARTS, rf"{_COUNTED}(?![-–]old|{S}old\b)(?P<long>[- ]long\b)?")
def _counted(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Six months, a five-year high, nearly two and a half years. A bare "a year" needs a word before it, or is a rate."""
    count, grain = _count(match), w.grain_of(match["unit"])
    singular = match["count"].lower() in {"a", "an"} and not match["more"]
    if singular and match["unit"].lower() in {"second", "minute"}:
        return None
    if re.match(r"\s+(?:old|of age)\b", reading.after(match.end(), 8)):
        return None
    value = intervals.length(count, grain)
    before = reading.before(match.start(), 24)
    if singular and not match["about"] and not match["half"] and not match["long"]:
        if _RATE.search(before) and not _LASTING.search(before):
            return intervals.Interval(value, grain=grain, kind=TimeKind.SET)
        if not _LASTING.search(before) or "-" in match[0]:
            return None
    return intervals.Interval(value, grain=grain, kind=TimeKind.DURATION, approximate=bool(match["about"]) or count is None)


_RATE = re.compile(r"(?:[0-9]%?|percent|million|billion|thousand|trillion|hundred|dollars|times|once|twice|[a-z]{3,}s|people|tons?)\s+$")
_LASTING = re.compile(r"\b(?:for|in|within|after|over|nearly|about|than|of|only|just|under|almost|lasted|lasts|last|took|takes|take|least|half)\s+$", re.IGNORECASE)


@rule(
    f"the|{_LAST}|{_NEXT}|first|final|these",
    rf"(?:the{S})?(?P<which>{_LAST}|{_NEXT}|first|final){S}{w.COUNT}(?:{S}{_BETWEEN})?{S}{w.UNIT}\b",
)
def _counted_near(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The past five years, the next six months; "the first two weeks" is a duration alone."""
    which, grain = match["which"].lower(), w.grain_of(match["unit"])
    count = w.count_of(match["count"], match["unit"])
    if match["count"].lower() in {"a", "an"}:
        return None
    if grain is None or which in {"first", "final"}:
        return intervals.Interval(intervals.length(count, grain), grain=grain, kind=TimeKind.DURATION)
    return _stretch(reading, match, count, grain, ahead=which in _NEXT.split("|"))


def _stretch(reading: Reading, match: re.Match[str], count: float | None, grain: Grain, *, ahead: bool) -> Interval:
    """A duration that ends, or begins, on the day of publication."""
    open_ended = intervals.Interval(intervals.length(count, grain), grain=grain, kind=TimeKind.DURATION, approximate=True)
    if reading.published is None or count is None:
        return open_ended
    try:
        far = intervals.shift(reading.published, count if ahead else -count, grain)
    except ValueError:
        return open_ended
    return replace(open_ended, first=min(far, reading.published), last=max(far, reading.published))


@rule(
    "years|decades|months|weeks|days|hours|minutes|centuries|generations|the",
    rf"(?:the{S})?(?P<unit>years|decades|months|weeks|days|hours|minutes|centuries)(?P<long>-long)?(?![-\w])",
)
def _uncounted(reading: Reading, match: re.Match[str]) -> Interval | None:
    """For years, over the years, decades-long."""
    if re.match(r"\s+(?:of age|old)\b", reading.after(match.end(), 8)):
        return None
    after_all = re.match(r"\s+(?:ago|later|earlier|before|after)\b", reading.after(match.end(), 9))
    if not (match["long"] or after_all or re.search(r"\b(?:for|in|over|within|after|of|just|mere|take|takes|took|last|lasted)\s+$", reading.before(match.start(), 10), re.IGNORECASE)):
        return None
    return intervals.Interval(intervals.length(None, w.grain_of(match["unit"])), kind=TimeKind.DURATION, grain=w.grain_of(match["unit"]), approximate=True)


# ---------------------------------------------------------------- what happens again and again

_EVERY = {"hourly": "PT1H", "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P1Q", "annual": "P1Y",
          "annually": "P1Y", "yearly": "P1Y", "nightly": "P1D", "biweekly": "P2W", "biannual": "P6M"}  # fmt: skip


@rule("|".join(_EVERY), rf"(?P<word>{'|'.join(_EVERY)})(?![\w-])")
def _adverb_of_frequency(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Daily, annual; not the Daily Mail."""
    if match[0][0].isupper() and re.match(r"\s+[A-Z]", reading.after(match.end(), 4)):
        return None
    if match[0][0].isupper() and re.search(r"[A-Z]\w+\s$", reading.before(match.start(), 8)):
        return None
    return intervals.Interval(_EVERY[match["word"].lower()], kind=TimeKind.SET)


@rule("every|each|per", rf"(?:every|each|per){S}(?:{w.COUNT}{S})?(?:(?:single|other){S})?{w.UNIT}\b")
def _every_unit(reading: Reading, match: re.Match[str]) -> Interval | None:
    """Every day, each year, every four years."""
    count = w.count_of(match["count"], match["unit"]) if match["count"] else 1
    if match["unit"].lower() in {"second", "minute", "quarter"} and not match["count"]:
        return None
    return intervals.Interval(intervals.length(count, w.grain_of(match["unit"])), grain=w.grain_of(match["unit"]), kind=TimeKind.SET)


# ---------------------------------------------------------------- early, late, beginning, end

_PARTS = {
    "early": "early", "late": "late", "later": "late", "earlier": "early", "mid": "middle", "middle": "middle",
    "beginning": "start", "start": "start", "turn": "start", "outset": "start", "end": "end", "close": "end",
    "rest": "late", "remainder": "late",
}  # fmt: skip
_PART = (
    rf"(?:the{S})?(?:(?:very|relatively){S})?"
    rf"(?:(?P<edge>beginning|start|turn|outset|end|middle|close|rest|remainder){S}of|(?P<word>early|mid|late|earlier|later))"
    rf"(?:[-]|{S})(?:(?:on|in){S})?"
)
_WHOLE = {"year": Grain.YEAR, "month": Grain.MONTH, "week": Grain.WEEK, "day": Grain.DAY, "decade": Grain.DECADE, "century": Grain.CENTURY, "quarter": Grain.QUARTER}


@rule(
    "the|very|beginning|start|turn|outset|end|middle|close|rest|remainder|early|mid|late|earlier|later",
    rf"{_PART}(?:the{S}(?P<unit>{'|'.join(_WHOLE)})\b(?!{S}of\b))?",
)
def _part(reading: Reading, match: re.Match[str]) -> Found | None:
    """Early June, the end of 2028, mid-2011, late in the day, the beginning of the year, earlier today."""
    name = _PARTS[(match["edge"] or match["word"]).lower()]
    if match["unit"]:
        whole = _current(reading, match, _WHOLE[match["unit"].lower()])
        return Found(match.start(), match.end(), _narrowed(reading, whole, name, match["word"]))
    inner = reading.at(match.end())
    if inner is None or inner.interval.kind in {TimeKind.SET, TimeKind.IMPOSSIBLE} or inner.interval.grain is None:
        return None
    if inner.interval.kind is TimeKind.DURATION and inner.interval.first is None:
        return None
    return Found(match.start(), inner.end, _narrowed(reading, inner.interval, name, match["word"]))


def _current(reading: Reading, match: re.Match[str], grain: Grain) -> Interval:
    if grain is Grain.DAY:
        return _this_day(reading, match.start())
    anchor = reading.anchor(match.start())
    base = reading.published
    if base is None and anchor:
        base = anchor.first
    return intervals.containing(base, grain) if base else intervals.Interval("XXXX", grain=grain)


def _narrowed(reading: Reading, whole: Interval, name: str, word: str | None) -> Interval:
    """A part of the whole; "earlier" and "later" are before and after publication, where that lies inside."""
    published = reading.published
    inside = published and whole.first and whole.last and whole.first <= published <= whole.last
    if not (word and word.lower() in {"earlier", "later"} and inside and whole.first != whole.last):
        return intervals.part(whole, name)
    if name == "early":
        return replace(whole, last=published, approximate=True)
    return replace(whole, first=published, approximate=True)


@rule("the", rf"the{S}(?:entire|whole|full){S}(?P<unit>{'|'.join(_WHOLE)})\b")
def _whole_unit(reading: Reading, match: re.Match[str]) -> Interval:
    """The entire year."""
    return _current(reading, match, _WHOLE[match["unit"].lower()])


@rule(
    "the|first|second|third|fourth|last|final",
    rf"(?:the{S})?(?P<which>first|second|third|fourth|last|final){S}(?P<unit>week|weekend|day|{w.WEEKDAYS}){S}(?:of|in){S}",
)
def _ordinal_in(reading: Reading, match: re.Match[str]) -> Found | None:
    """The last week of March, the first Monday of 2024."""
    inner = reading.at(match.end())
    if inner is None or inner.interval.first is None or inner.interval.last is None:
        return None
    found = _ordinal(inner.interval, match["which"].lower(), match["unit"].lower())
    return Found(match.start(), inner.end, found) if found else None


def _ordinal(whole: Interval, which: str, unit: str) -> Interval | None:
    assert whole.first is not None
    assert whole.last is not None
    days = [whole.first + timedelta(days=n) for n in range(min((whole.last - whole.first).days + 1, 366))]
    if unit == "week":
        days = [d for d in days if d.weekday() == 6]
    elif unit == "weekend":
        days = [d for d in days if d.weekday() == 6]
    elif unit != "day":
        days = [d for d in days if d.weekday() == w.weekday_number(unit)]
    place = -1 if which in {"last", "final"} else w.ordinal_number(which) - 1
    if place >= len(days):
        return None
    grain = w.grain_of(unit) or Grain.DAY
    return intervals.containing(days[place], grain)
