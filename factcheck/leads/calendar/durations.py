"""The rule that holds how long something took against its beginning and its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.calendar.duration_shapes import SHAPES
from factcheck.leads.calendar.lengths import Length, days_between, length_of
from factcheck.leads.rule import Facts, Family, Finding, noticed, rule
from factcheck.leads.timed import (
    AWAY,
    DATE,
    DAY,
    LENGTH,
    MONTH,
    RANGE,
    YEAR,
    Timed,
    mark_of,
    one_line,
    states_year,
)
from factcheck.models import Grain, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_NOT_SPENT = Pattern(
    r"\b(?:sentenced?|jailed|contract|deal|lease|warranty|bonds?|yields?|mortgage|olds?|average|every|aged?|first|last|up\s+to|patients|participants|volunteers|each|"
    r"fiscal|within|BCE?|B\.C\.)\b",
    re.IGNORECASE,
)
"""Words of lengths that nobody spent: terms of a bond, sentences, ages."""


_ENDS = {Grain.YEAR: 365, Grain.MONTH: 30}
"""How many days a stretch that is told by its years or months may be longer or shorter at each end; else one."""
_TELLS_LENGTH = Pattern(f"{AWAY}|{LENGTH}")
"""What every shape has, and few sentences do."""
_TELLS_THEN = Pattern(rf"\W*(?:in|on|by)\s+{DATE}", re.IGNORECASE)
"""A sentence that begins with its date does not count up to the day of publication."""


@rule("duration", Family.ARITHMETIC)
def duration(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - as every rule
    """A stretch of time that is not as long as its beginning and end are apart.

    One unit more or less is accepted, and a seventh where it is told about, nearly, more than or in decades. What lasts
    until now ends on another date of the sentence or on the day of publication.

    Wrong: The festival, the first since 2015 and the first in eight years, opened on Monday.
    Right: The festival, the first since 2015 and the first in ten years, opened on Monday.
    """
    for sentence in context.timed:
        if len(sentence.times) < 2 or not _TELLS_LENGTH.search(sentence.marked):
            continue
        seen: set[TimeExpression] = set()
        for shape in SHAPES:
            for match in shape.finditer(sentence.marked):
                for sides, working in _mismatch(context, sentence, match):
                    if not seen.intersection(sides):
                        seen.update(sides)
                        words = [f"“{one_line(side.text)}”" for side in sides]
                        yield from noticed(context, sides, " does not match ".join(words), *working)


_Mismatch = tuple[tuple[TimeExpression, TimeExpression], list[str]]


def _mismatch(context: Context, sentence: Timed, match: re.Match[str]) -> Iterator[_Mismatch]:
    groups = {name for name, words in match.groupdict().items() if words}
    if "away" in groups:
        yield from _ago(context, sentence, match)
        return
    told = sentence.time(match, "length")
    length = length_of(told)
    around = sentence.marked[max(0, match.start("length") - 30) : match.end("length") + 30]
    if length is None:
        return
    if "range" in groups and not _NOT_SPENT.search(around):
        yield from _of_range(sentence.time(match, "range"), told, length)
    elif "last" in groups:
        yield from _between(sentence.time(match, "first"), sentence.time(match, "last"), told, length)
    elif "first" in groups:
        first = sentence.time(match, "first")
        yield from _until_now(context, sentence, first, told, length, at_most="has" in groups)


def _of_range(whole: TimeExpression, told: TimeExpression, length: Length) -> Iterator[_Mismatch]:
    """From 2003 to 2010, seven years."""
    if whole.first is None or whole.last is None or whole.approximate:
        return
    days = (whole.last - whole.first).days + 1
    ends = _ENDS.get(whole.grain or Grain.DAY, 1)
    slack = 0.1 if whole.grain is length.unit is not Grain.DAY else 1
    if not length.fits(days - 2 * ends, days, slack):
        yield (whole, told), [f"{one_line(whole.text)}: {_in_units(days - ends, length)}"]


def _between(first: TimeExpression, last: TimeExpression, told: TimeExpression, length: Length) -> Iterator[_Mismatch]:
    """Begun in 1980 and ended in 1988, after eight years."""
    days = days_between(first, last)
    ends = max(_ENDS.get(time.grain or Grain.DAY, 1) for time in (first, last))
    if days and states_year(first) and states_year(last) and not length.fits(days[0] - ends, days[1] + ends, 0.1):
        yield (last, told), [f"{one_line(first.text)} to {one_line(last.text)}: {_in_units(days[0], length)}"]


def _until_now(
    context: Context, sentence: Timed, first: TimeExpression, told: TimeExpression, length: Length, *, at_most: bool
) -> Iterator[_Mismatch]:
    """The first since 2015, the first in eight years; what has been done ``at_most`` since then may be newer."""
    if not states_year(first) or first.approximate:
        return
    ends = [time for time in sentence.times if time not in {first, told} and mark_of(time) in {DAY, MONTH, YEAR, RANGE}]
    spans = [days for end in ends if (days := days_between(first, end)) and days[0] > 0]
    published = context.extraction.published_on
    if published is not None and not _TELLS_THEN.match(sentence.marked):
        now = first.model_copy(update={"first": published, "last": published})
        spans.append(days_between(first, now) or (0, 0))
    if spans and not any(length.fits(0 if at_most else days - 184, most + 184) for days, most in spans):
        until = f" until {published}" if published and len(spans) == 1 else ""
        yield (first, told), [f"since {one_line(first.text)}{until}: {_in_units(spans[-1][0], length)}"]


def _ago(context: Context, sentence: Timed, match: re.Match[str]) -> Iterator[_Mismatch]:
    """Three years ago, in 2020; opened in 1990 and closed 15 years later, in 2010."""
    away, date = sentence.time(match, "away"), sentence.time(match, "date")
    length = length_of(away)
    if length is None or length.unit not in {Grain.YEAR, Grain.MONTH} or date.approximate:
        return
    if length.unit is Grain.YEAR and not states_year(date):
        return
    from_ = list(_starts(context, sentence, away, date))
    spans = [abs(days[0]) for start in from_ if (days := days_between(start, date))]
    margin = 184 if length.unit is Grain.YEAR else 16
    if spans and not any(length.fits(days - margin, days + margin) for days in spans):
        yield (
            (away, date),
            [
                f"{one_line(date.text)} to {one_line(start.text)}: {_in_units(days, length)}"
                for start, days in zip(from_, spans, strict=False)
            ],
        )


def _starts(context: Context, sentence: Timed, away: TimeExpression, date: TimeExpression) -> Iterator[TimeExpression]:
    """What an expression is counted from: publication for "ago", and other dates of the sentence."""
    published = context.extraction.published_on
    if away.text.lower().endswith("ago") and published is not None:
        yield date.model_copy(update={"first": published, "last": published, "text": published.isoformat()})
    for time in sentence.times:
        if time not in {away, date} and mark_of(time) in {DAY, MONTH, YEAR} and states_year(time):
            yield time


def _in_units(days: float, length: Length) -> str:
    return f"about {days / length._replace(number=1).days:.0f} {length.unit.value}s"
