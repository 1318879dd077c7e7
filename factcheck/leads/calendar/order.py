"""The rule that notices what ends before it begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.rule import Facts, Family, Finding, noticed, rule
from factcheck.leads.timed import (
    DATE,
    DAY,
    MARKS,
    MONTH,
    RANGE,
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

_WORDS = rf"[^.;:{MARKS}]"
_FROM_TO = Pattern(
    rf"\b(?:from|between|since)\s+(?P<first>{DATE})(?:,?\s+(?:to|until|till|through|thru|and|up\s+to)\s+|\s?(?:[-–—]|--)\s?)"
    rf"(?P<last>{DATE})(?!\s*['’]|\s+(?:levels?|prices?|values?|dollars|standards?|terms)\b)",
    re.IGNORECASE,
)
_DASHED = Pattern(
    rf"(?:[(\[,]\s?|\b(?:years?|from|in|of|between|terms?)\s+)(?P<first>{YEAR})\s?[-–—]\s?(?P<last>(?:1\d|20)\d\d)(?![\d-]|\s*(?:BCE?|B\.C\.))"
)
_DASHED_DAYS = Pattern(rf"(?P<first>[{DAY}{MONTH}])\s?(?:[–—]|--?)\s?(?P<last>[{DAY}{MONTH}])(?=\s*[).,;])")
_BIRTH = rf"\b(?:[Bb]orn|b\.){_WORDS}{{0,60}}?\s(?P<first>{DATE})"
_DIED = r"\b(?:died|d\.|was\s+(?:killed|murdered|executed|assassinated)|passed\s+away)"
_DEATH = rf"{_DIED}{_WORDS}{{0,60}}?\s(?P<last>{DATE})"
_BEGUN = (
    r"(?i:founded|established|opened|launched|started|began|begun|formed|elected|appointed|married|enrolled|joined|took\s+office|"
    r"took\s+over|introduced|built|inaugurated|created|signed|incorporated|arrived|moved\s+in|hired|imposed|became|arrested|jailed|imprisoned|detained)"
)
_ENDED = (
    r"(?:ended|closed|shut|folded|dissolved|disbanded|resigned|retired|stepped\s+down|divorced|graduated|left(?:\s+office)?|quit|"
    r"stopped|demolished|abolished|scrapped|cancelled|canceled|finished|repealed|lifted|sold|departed|fired|completed|went\s+(?:bankrupt|bust|under)|collapsed|merged|released|freed)"
)
_IN = r"\s+(?:\w+\s+)??(?:in|on)\s+"
_LIVES = tuple(
    Pattern(shape)
    for shape in (
        rf"{_BIRTH}(?P<between>{_WORDS}{{0,100}}?){_DEATH}",
        rf"{_DEATH}(?P<between>{_WORDS}{{0,100}}?){_BIRTH}",
        rf"\b{_BEGUN}\b{_WORDS}{{0,40}}?\s(?:in|on)\s+(?P<first>{DATE})(?P<between>(?:,?\s+(?:and|but|before)|,)\s+"
        rf"(?:(?:he|she|it|they|the\s+\w+|[A-Z][\w.'’-]+)\s+)?(?:(?:was|were|had|finally|later|then)\s+){{0,3}})"
        rf"{_ENDED}\b(?:\s+(?:down|its\s+doors|the\s+\w+|office|again|her|him|them|it|permanently|for\s+good)){{0,2}}\s+(?:in|on)\s+(?P<last>{DATE})",
    )
)
_ANOTHER = Pattern(
    r"\b(?:whose|his|her|their|father|mother|parents?|son|daughter|brother|sister|wife|husband|widow(?:er)?|child(?:ren)?|"
    r"grand\w+|twins?|uncle|aunt|cousin|baby|after|when|who\s+had|to\s+a|named\s+after|the\s+(?:man|woman)|re-?born|friend|"
    r"predecessor|ancestor|whom|hero|namesake|about|(?:an?|the)\s+\w+\s+(?:who|that))\b",
    re.IGNORECASE,
)
"""Words by which a second person comes in, or a second event that came first."""
_WITH_SOMEBODY = Pattern(r"\b(?:[a-z]+ed|met|wrote|led|beat)\s+(?:for\s+)?[A-Z]")
_MOVED = Pattern(
    r"\b(?:mov(?:e[ds]?|ing)|br(?:ing|ought)\s+forward|push\w*|advanc\w+|chang\w+|shift\w*|(?:re)?schedul\w+|revis\w+|correct\w+|"
    r"amend\w*|alter\w*|postpon\w+|delay\w*|deadline|forward|back(?:wards?|dat\w+)?|re-?dat\w+|updat\w+|switch\w*|compar\w+|"
    r"reverse\w*|descending|count(?:s|ed|ing)?\s+down|adjust\w*|swapp?\w*|cut|target|rewind\w*|regress\w*|dates?|fiscal|season|"
    r"BCE?|B\.C\.E?\.?|Julian|Old\s+Style)\b",
    re.IGNORECASE,
)
"""Words of sentences in which a later time rightly stands first."""


@rule("date-order", Family.ARITHMETIC)
def date_order(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - as every rule
    """A stretch of time, a life or an undertaking that ends before it begins.

    Dates without a year may go over the turn of the year (*from November to February*). Silent about what is moved,
    revised or compared, before Christ, and in fiscal years and seasons.

    Wrong: He served as mayor from 2019 to 2016.
    Right: He served as mayor from 2016 to 2019.
    """
    for sentence in context.timed:
        found = [*_backwards(sentence), *_lives(sentence)]
        for sides, working in dict(found).items():
            words = [f"“{one_line(context.text[side.start : side.end])}”" for side in sides]
            yield from noticed(context, sides, f"{words[0]} does not come before {words[1]}", working)


_Sides = tuple[Span, Span]


def _backwards(sentence: Timed) -> list[tuple[_Sides, str]]:
    """The stretches that end before they begin, where nothing is moved or revised."""
    found = list(_stretches(sentence))
    return [] if found and _MOVED.search(sentence.marked) else found


def _stretches(sentence: Timed) -> Iterator[tuple[_Sides, str]]:
    """From 2019 to 2016, (1950-1945), between March 5 and March 2, 2024."""
    for pattern in (_FROM_TO, _DASHED_DAYS):
        for match in pattern.finditer(sentence.marked):
            first, last = sentence.time(match, "first"), sentence.time(match, "last")
            if _is_after(first, last) or _is_swapped(first, last):
                yield (_span(first), _span(last)), f"{one_line(first.text)} is after {one_line(last.text)}"
    for match in _DASHED.finditer(sentence.marked):
        first = sentence.time(match, "first")
        if states_year(first) and first.first and int(match["last"]) < first.first.year:
            yield (_span(first), sentence.span(match, "last")), f"{first.first.year} is after {match['last']}"
    for time in sentence.times:
        halves = _halves(time) if mark_of(time) == RANGE and _goes_round(time) else None
        if halves:
            yield halves, f"{one_line(time.text)}: the second day comes first in every year"


def _span(time: TimeExpression) -> Span:
    return Span(start=time.start, end=time.end)


def _is_after(first: TimeExpression, last: TimeExpression) -> bool:
    """Whether all of the first lies after all of the last, and the text states the years of both."""
    if not (states_year(first) and states_year(last)) or first.approximate or last.approximate:
        return False
    return first.first is not None and last.last is not None and first.first > last.last


def _is_swapped(first: TimeExpression, last: TimeExpression) -> bool:
    """Whether two days of one month stand in the wrong order: from July 20 to July 10."""
    if first.first is None or last.first is None or states_year(first) or {mark_of(first), mark_of(last)} != {DAY}:
        return False
    return first.first.month == last.first.month and first.first.day > last.first.day + 1


def _goes_round(time: TimeExpression) -> bool:
    """Whether two days of one month were read as nearly a year: between March 5 and March 2, 2024."""
    if time.first is None or time.last is None or time.grain is not Grain.DAY:
        return False
    stated = len(re.findall(r"(?<!\d)(?:1\d|20)\d\d(?!\d)", time.text))
    same_month = time.first.month == time.last.month and time.first.year + 1 == time.last.year
    return stated < 2 and same_month and time.first.day > time.last.day + 1


def _halves(time: TimeExpression) -> _Sides | None:
    """Both ends of a range, as they stand in the text."""
    gap = re.search(r",?\s+(?:to|and|until|till|through|thru)\s+|\s?(?:[-–—]|--)\s?", time.text)
    if gap is None:
        return None
    start = time.start + (len("between ") if time.text.lower().startswith("between ") else 0)
    return Span(start=start, end=time.start + gap.start()), Span(start=time.start + gap.end(), end=time.end)


def _lives(sentence: Timed) -> Iterator[tuple[_Sides, str]]:
    """Died before born, closed before opened."""
    for pattern in _LIVES if len(sentence.times) > 1 else ():
        for match in pattern.finditer(sentence.marked):
            first, last = sentence.time(match, "first"), sentence.time(match, "last")
            between = match["between"]
            if not _ANOTHER.search(between) and not _WITH_SOMEBODY.search(between) and _is_after(first, last):
                yield (_span(first), _span(last)), f"{one_line(first.text)} is after {one_line(last.text)}"
