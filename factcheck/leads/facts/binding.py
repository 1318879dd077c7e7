"""Which date belongs to which actor of a sentence, where the words leave no doubt.

The actor and the dates are replaced by one character each, and what remains is held against a few shapes of
sentences: *In T, A lifted …*, *A in T lifted …*, *A lifted the ban in T*, *lifted by A in T*, *under A in T*.
A date in any other place belongs to something else, or may: *a ban imposed in T*, *since T*, *a T law*, *in T dollars*.

The doors for rules are `bound_time`, and `bound_by` for a rule with shapes of its own; `sure_days` says which days the
time that was found may mean.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.leads.facts.deeds import ADMINISTERS, Acts
from factcheck.leads.facts.shapes import ACTOR, OTHER, WHEN, Shape, shapes
from factcheck.models import Span, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterable

_PLACEHOLDERS = Pattern(f"[{ACTOR}{WHEN}{OTHER}]")

_PREPOSITION = Pattern(r"\b(?:(?:early|late|back)\s+)?(?:in|on|during|throughout)\s+$", re.IGNORECASE)
_HAS_PREPOSITION = Pattern(r"(?:from|between|in|on|during)\s", re.IGNORECASE)
_ADVERB_OF_TIME = Pattern(
    r"(?:last|this|earlier|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.IGNORECASE
)


LONGEST_SENTENCE = 2_000
"""Code points; what is longer is a list or a table, in which no words say what belongs to what."""

_RECENT = timedelta(days=14)
"""A date without a year is sure of its year only this close to the day of publication."""
_VAGUENESS = timedelta(days=92)
"""How far an approximate date may lie from the days it states; an office has its people before it begins."""
_STATES_YEAR = Pattern(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
_LAST_UNIT = Pattern(r"last\s+(?:year|month|week)\b", re.IGNORECASE)
_OTHER_YEAR = r"(?:fiscal|financial|academic|school|model|tax|crop)"
_OTHER_CALENDAR = Pattern(rf"(?:FY|{_OTHER_YEAR})\b", re.IGNORECASE)
_BEFORE_ITS_YEAR = Pattern(
    rf"\b(?:{_OTHER_YEAR}\s+(?:years?\s+)?|{_OTHER_YEAR}\s+years?\s+(?:of|in)\s+|FY\s*)$", re.IGNORECASE
)
_BEHIND_ITS_YEAR = Pattern(rf"(?:[-/–]\d+)?\s+(?:{_OTHER_YEAR}\s+year|season\b)", re.IGNORECASE)

Days = tuple[date, date]
"""The first and the last day of an interval, both included."""


class BoundTime(NamedTuple):
    """A time expression that belongs to an actor."""

    time: TimeExpression
    span: Span
    """The time expression with its preposition."""
    words: str
    """Its words on one line: ``In 2018``."""


class _Token(NamedTuple):
    span: Span
    mark: str
    time: TimeExpression | None = None


def bound_time(
    text: str, sentence: Span, actor: Span, times: Iterable[TimeExpression], acts: Acts = ADMINISTERS
) -> BoundTime | None:
    """The time expression that says when ``actor`` acted, or None where none does so without doubt.

    Args:
        text: the whole text; all offsets count in it.
        sentence: the sentence that holds the actor; one longer than `LONGEST_SENTENCE` binds nothing.
        actor: the words for the actor, article included: ``the Biden administration``.
        times: the time expressions of the sentence.
        acts: what counts as acting.
    """
    return bound_by(shapes(acts), text, sentence, actor, times)


def bound_by(
    patterns: Iterable[Pattern | Shape], text: str, sentence: Span, actor: Span, times: Iterable[TimeExpression]
) -> BoundTime | None:
    """The same for shapes of a rule's own, written with ``ACTOR`` and ``WHEN`` and a group ``when``."""
    if sentence.end - sentence.start > LONGEST_SENTENCE:
        return None
    tokens = [_Token(actor, ACTOR), *(_time_token(text, time) for time in times)]
    masked, places = _mask(text, sentence, tokens)
    for shape in patterns if len(tokens) > 1 else ():
        match = shape.search(masked)
        if match is not None and (time := places[match.start("when")].time) is not None:
            span = places[match.start("when")].span
            return BoundTime(time, span, " ".join(text[span.start : span.end].split()))
    return None


def sure_days(time: TimeExpression, text: str, published: date | None) -> Days | None:
    """The days that a time expression may mean, where its year is beyond doubt and of the calendar; else None.

    What is told of the year or month of publication was over by then.
    """
    if time.first is None or time.last is None:
        return None
    if _OTHER_CALENDAR.match(time.text) or _BEHIND_ITS_YEAR.match(text, time.end):
        return None
    if _BEFORE_ITS_YEAR.search(text[max(0, time.start - 30) : time.start]):
        return None
    recent = published is not None and published - _RECENT <= time.first <= time.last <= published
    if not (recent or states_year(time.text) or _LAST_UNIT.match(time.text)):
        return None
    margin = _VAGUENESS if time.approximate else timedelta()
    told = published is not None and time.first <= published < time.last
    return time.first - margin, published if told and published else time.last + margin


def states_year(words: str) -> bool:
    """Whether words name a year in digits."""
    return _STATES_YEAR.search(words) is not None


def _time_token(text: str, time: TimeExpression) -> _Token:
    """The time expression, taken together with its preposition where the two stand as an adverbial."""
    before = text[max(0, time.start - 40) : time.start]
    preposition = _PREPOSITION.search(before)
    if time.first is None:
        return _Token(time, OTHER)
    if preposition:
        start = time.start - len(preposition.group())
        return _Token(Span(start=start, end=time.end), WHEN, time)
    mark = WHEN if _ADVERB_OF_TIME.match(time.text) or _HAS_PREPOSITION.match(time.text) else OTHER
    return _Token(Span(start=time.start, end=time.end), mark, time)


def _mask(text: str, sentence: Span, tokens: list[_Token]) -> tuple[str, dict[int, _Token]]:
    """The sentence with a placeholder for each token, and the token that stands at each offset of it."""
    masked, places, done = "", {}, sentence.start
    for token in sorted(tokens, key=lambda token: token.span.start):
        if token.span.start >= done:
            masked += _PLACEHOLDERS.sub("\ufffd", text[done : token.span.start])
            places[len(masked)] = token
            masked += token.mark
            done = token.span.end
    return masked + _PLACEHOLDERS.sub("\ufffd", text[done : sentence.end]), places
