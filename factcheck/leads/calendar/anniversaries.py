"""The rule that counts the years from an event to its anniversary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates import words as w
from factcheck.extraction.patterns import Pattern
from factcheck.leads.calendar.lengths import length_of
from factcheck.leads.calendar.ordinals import ORDINAL, ordinal
from factcheck.leads.rule import Facts, Family, Finding, noticed, rule
from factcheck.leads.timed import (
    AWAY,
    DAY,
    LENGTH,
    MARKS,
    MONTH,
    OTHER,
    WEEKDAY,
    YEAR,
    Timed,
    mark_of,
    one_line,
    states_year,
)
from factcheck.models import Grain, Span, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_WORDS = rf"[^.;:!?{MARKS}]"
_NAMED = {
    "centenary": 100,
    "centennial": 100,
    "sesquicentennial": 150,
    "bicentenary": 200,
    "bicentennial": 200,
    "tercentenary": 300,
    "tricentennial": 300,
    "quadricentennial": 400,
    "quincentenary": 500,
    "quincentennial": 500,
}
_COUNT = (
    rf"(?<!\w)(?P<count>{ORDINAL}[\s-](?:\w+\s)?(?:anniversary|birthday)|(?P<length>{LENGTH})[\s-]anniversary"
    rf"|(?P<named>{'|'.join(_NAMED)}))\b"
)
_EVENT = rf"(?P<event>[{DAY}{MONTH}{YEAR}])"
_FOUNDED = (
    r"founded|established|opened|created|launched|born|began|begun|started|died|killed|formed|built|signed|discovered|"
    r"inaugurated|incorporated|published|premiered|first\s+\w+|independen(?:t|ce)|introduced|won|ended|set\s+up|completed|married|"
    r"came\s+to\s+power|admitted|dates?(?:\s+back)?"
)
_IN = r"\b(?:in|on|to|from|since)\s+"
_BEGINNING = rf"\b(?:{_FOUNDED})\b{_WORDS}{{0,40}}?{_IN}{_EVENT}"
_FIRST_HELD = rf"\b(?:{_FOUNDED}|held|staged)\b{_WORDS}{{0,40}}?{_IN}{_EVENT}"
_MEANWHILE = rf"(?P<between>{_WORDS}{{1,100}}?(?:[{MARKS}]{_WORDS}{{0,60}}?)?)"
_OF_EVENT = Pattern(rf"{_COUNT}\s+of\s+(?P<what>{_WORDS}{{0,90}}?){_EVENT}(?P<after>\s+[a-z]\w+)?", re.IGNORECASE)
_OF_BEGINNING = Pattern(rf"{_BEGINNING}{_MEANWHILE}\b(?:its|his|her|their|a)\s+{_COUNT}", re.IGNORECASE)
_BEGINNING_LAST = Pattern(rf"{_COUNT}{_MEANWHILE}(?:;\s+(?:it|they)\s+(?:was|were)\s+)?{_BEGINNING}", re.IGNORECASE)
_BEGUN = Pattern(_BEGINNING, re.IGNORECASE)
_OF_IT = Pattern(rf"\b(?:it|they)\b{_WORDS}{{0,40}}?\b(?:its|their)\s+{_COUNT}", re.IGNORECASE)
"""What the sentence before told the beginning of: *The magazine began in 2005. In 2015 it marked its …*"""
_EVENTS_OWN = Pattern(
    rf"\b(?:the|a|its|their|\w+['’]s?)\s+{_EVENT}(?P<between>\s+[\w-]+(?:\s+[\w-]+)?(?:['’]s?|\s+(?:had|has|marks?|marked|celebrate[sd]?|reached|saw|passed|will\s+mark)"
    rf"\s+its)\s+){_COUNT}",
    re.IGNORECASE,
)
_ANNUAL = Pattern(rf"{ORDINAL}\s+(?:annual|yearly)\b{_MEANWHILE}{_FIRST_HELD}", re.IGNORECASE)
_ANNUAL_AFTER = Pattern(rf"{_FIRST_HELD}{_MEANWHILE}{ORDINAL}\s+(?:annual|yearly)\b", re.IGNORECASE)
_YEARS_AFTER = Pattern(
    rf"(?:^\W*|\b(?:has\s+been|is|it['’]s|marks|marked|marking)\s+|\b(?:in|on|by)\s+[{DAY}{MONTH}{YEAR}{OTHER}{WEEKDAY}],?\s+|,\s+)(?:(?:just|exactly|almost|some)\s+)?"
    rf"(?P<length>{LENGTH})\s+(?:on\s+)?(?:after|since|from)\s+(?P<what>(?:the|a|an|its|his|her|their|[A-Z]\w+['’]s?)\s+){_EVENT}"
    rf"(?P<after>\s+[a-z]\w+)",
    re.IGNORECASE,
)
_GOES_ON = Pattern(rf"\s+{w.FUNCTION_WORD}", re.IGNORECASE)
_HAPPENED = Pattern(
    r"(?:\w+(?:tions?|sions?|ings?|ments?|[st]ures?|als?|deaths?)|death|birth|fall|end|start|outbreak|war|coup|attacks?|landing|disaster|"
    r"earthquake|quake|tsunami|launch|flight|independence|massacre|crash|accident|victory|battle|murder|treaty|referendum|rescue|"
    r"visit|fire|flood|riots?|protests?|collapse|defeat|release|discovery|arrival|overthrow|strike|blast|siege|genocide|debut|"
    r"election|uprising|revolt|pact|accords?|agreement|armistice|ceasefire|peace|opening|merger|march|speech)\b",
    re.IGNORECASE,
)
"""Nouns of what happens: a year behind them is theirs, and not that of the anniversary."""
_ANOTHER = Pattern(r"\b(?:and\s+(?:an?|the)|with|who|whose|but|while)\b", re.IGNORECASE)
_PRESENT = Pattern(
    r"\b(?:marks|marking|celebrates|celebrating|commemorates|will|is|are|has|have|remains?|still|upcoming|turns|falls)\b",
    re.IGNORECASE,
)
_AHEAD = Pattern(
    r"\b(?:will|ahead\s+of|upcoming|next|plans?|prepar\w+|going\s+to|due)\b",
    re.IGNORECASE,
)
_RUN_UP = Pattern(r"\b(?:ahead\s+of|before|in\s+time\s+for|run-up|prepar\w+)\b", re.IGNORECASE)
_NOT_THEN = Pattern(r"\b(?:postpon\w+|cancel\w+|stolen|stole|removed|vandal\w+|damaged)\b", re.IGNORECASE)
_INTERRUPTED = Pattern(
    r"\b(?:pandemic|covid|cancel\w+|skipp\w+|hiatus|break|paus\w+|not\s+held|interrupt\w+|war|missed|postpon\w+|gap|every\s+"
    r"(?:two|other|second)|biennial|twice)\b",
    re.IGNORECASE,
)
_CUES = ("annivers", "birthday", "cente", "ennial", "annual", "yearly")
_LENGTH_CUE = Pattern(rf"{LENGTH}\s+(?:on\s+)?(?:after|since|from)", re.IGNORECASE)
"""What every count of years holds: a quick look before the slow ones."""
_OTHER_COUNT = Pattern(
    r"\b(?:fiscal|BCE?|B\.C\.|regnal|Korean|Hijri)\b|\b(?:novel|film|fictional|imagine|if)\b", re.IGNORECASE
)


class _Counted(NamedTuple):
    """A count of years, and the event it is counted from."""

    side: Span
    number: int
    """The years that are stated."""
    event: TimeExpression
    back: int = 0
    """How many years fewer have passed than are counted: the 20th annual fair comes 19 years after the first."""
    slack: int = 0
    """How many years fewer or more will do."""


@rule("anniversary", Family.ARITHMETIC)
def anniversary(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - as every rule
    """An anniversary that is not as many years after the event as it counts.

    The year it is marked in is one that the sentence states, else that of publication where the sentence speaks of the
    present. The 20th annual fair is 19 years after the first. Silent where the year may be that of the anniversary.

    Wrong: In 2024, on the 20th anniversary of the 2003 invasion, a monument was unveiled.
    Right: In 2024, on the 21st anniversary of the 2003 invasion, a monument was unveiled.
    """
    for before, sentence in zip((None, *context.timed), context.timed, strict=False):
        if not _may_count(sentence.marked) or _OTHER_COUNT.search(sentence.marked):
            continue
        seen: set[int] = set()
        for counted in (*_counts(sentence), *_of_one_before(before, sentence)):
            years = _years_marked(context, sentence, counted)
            if not years or counted.side.start in seen or any(_fits(counted, year) for year in years):
                continue
            seen.add(counted.side.start)
            yield from _finding(context, counted, years)


def _may_count(marked: str) -> bool:
    """Whether a sentence has a word that every count of years holds."""
    words = marked.casefold()
    return any(map(words.__contains__, _CUES)) or (LENGTH in marked and _LENGTH_CUE.search(marked) is not None)


def _counts(sentence: Timed) -> Iterator[_Counted]:
    for pattern in (_OF_EVENT, _OF_BEGINNING, _BEGINNING_LAST, _EVENTS_OWN):
        for match in pattern.finditer(sentence.marked):
            event, number = sentence.time(match, "event"), _number(sentence, match)
            if number and states_year(event) and (_is_of_event if pattern is _OF_EVENT else _is_alone)(sentence, match):
                yield _Counted(sentence.span(match, "count"), number, event)
    for match in _YEARS_AFTER.finditer(sentence.marked):
        told, event = sentence.time(match, "length"), sentence.time(match, "event")
        length = length_of(told)
        if length and length.unit is Grain.YEAR and states_year(event):
            exact = 0 if match[0].lower().startswith("mark") else 1
            slack = max(1, round(length.number * 0.1)) if length.is_approximate else exact
            yield _Counted(Span(start=told.start, end=told.end), round(length.number), event, slack=slack)
    if not _INTERRUPTED.search(sentence.marked):
        yield from _annual(sentence)


def _of_one_before(before: Timed | None, sentence: Timed) -> Iterator[_Counted]:
    """The magazine began in 2005. In 2015 it marked its tenth anniversary."""
    match = _OF_IT.search(sentence.marked) if before else None
    begun = list(_BEGUN.finditer(before.marked)) if before and match else []
    if (
        before is None
        or match is None
        or len(begun) != 1
        or _ANOTHER.search(before.marked)
        or _BEGUN.search(sentence.marked)
    ):
        return
    event, number = before.time(begun[0], "event"), _number(sentence, match)
    if number and states_year(event):
        yield _Counted(sentence.span(match, "count"), number, event)


def _annual(sentence: Timed) -> Iterator[_Counted]:
    """The 20th annual fair, which began in 2005."""
    for pattern in (_ANNUAL, _ANNUAL_AFTER):
        for match in pattern.finditer(sentence.marked):
            event = sentence.time(match, "event")
            if states_year(event):
                yield _Counted(sentence.span(match, "nth"), ordinal(match["nth"]), event, back=1)


def _number(sentence: Timed, match: re.Match[str]) -> int | None:
    if match["named"]:
        return _NAMED[match["named"].lower()]
    if match["nth"]:
        return ordinal(match["nth"])
    length = length_of(sentence.time(match, "length"))
    return int(length.number) if length and length.unit is Grain.YEAR and length.number == int(length.number) else None


def _is_of_event(sentence: Timed, match: re.Match[str]) -> bool:
    """Whether a year behind "anniversary of" is that of the event: the 2003 invasion, the fall of Saigon in 1975."""
    if match["after"] and not re.match(
        r"\s+(?:in|on|and|but|with|by|at|to|for|as|when|was|were|is|has|had)\b", match["after"]
    ):
        return "," not in match["what"]
    if not re.search(r"\b(?:in|on|of)\s+\Z", match["what"]) or "," in match["what"]:
        return False
    others = [time for time in sentence.times if time is not sentence.time(match, "event")]
    return bool(
        _HAPPENED.search(match["what"]) or any(time.first and mark_of(time) not in {LENGTH, AWAY} for time in others)
    )


def _is_alone(sentence: Timed, match: re.Match[str]) -> bool:  # noqa: ARG001 - as its neighbour
    """Whether nothing else that could have been founded stands in between; people's birthdays are ages."""
    of_a_person = "birthday" in match["count"].lower() and re.search(r"\bborn\b", match[0])
    return not of_a_person and not _ANOTHER.search(match["between"])


def _years_marked(context: Context, sentence: Timed, counted: _Counted) -> set[int]:
    """The years that the anniversary may be marked in."""
    event = counted.event
    others = [time for time in sentence.times if time is not event and not counted.side.covers(time)]
    marked = {time.first.year for time in others if time.first and mark_of(time) in {DAY, WEEKDAY, MONTH, YEAR, OTHER}}
    event_year = event.first.year if event.first else 0
    published = context.extraction.published_on
    if marked and _NOT_THEN.search(sentence.marked):
        return set()
    if marked:
        ahead = {year + more for year in marked for more in (1, 2) if _RUN_UP.search(sentence.marked)}
        return {year for year in marked | ahead if year > event_year}
    if published is None or not _PRESENT.search(sentence.marked) or published.year <= event_year:
        return set()
    turn = {published.year - 1} if published.month == 1 else {published.year + 1} if published.month == 12 else set()
    return {published.year, *turn, *([published.year + 1] if _AHEAD.search(sentence.marked) else [])}


def _fits(counted: _Counted, year: int) -> bool:
    """Whether the count fits a year, or cannot be meant for it."""
    passed = year - (counted.event.first.year if counted.event.first else year) + counted.back
    return abs(passed - counted.number) <= counted.slack or abs(passed - counted.number) > max(12, counted.number * 0.4)


def _finding(context: Context, counted: _Counted, years: set[int]) -> Iterator[Finding]:
    event = counted.event
    words = one_line(context.text[counted.side.start : counted.side.end])
    sides = (counted.side, Span(start=event.start, end=event.end))
    working = (_working(counted, year) for year in sorted(years))
    yield from noticed(context, sides, f"“{words}” does not match “{one_line(event.text)}”", *working)


def _working(counted: _Counted, year: int) -> str:
    start = counted.event.first.year if counted.event.first else year
    if counted.back:
        return f"number 1 in {start}, number {year - start + 1} in {year}"
    return f"{start} to {year}: {year - start} years"
