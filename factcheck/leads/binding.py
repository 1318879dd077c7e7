"""Which date belongs to which actor of a sentence, where the words leave no doubt.

The actor and the dates are replaced by one character each, and what remains is held against a few shapes of
sentences: *In T, A lifted …*, *A in T lifted …*, *A lifted the ban in T*, *lifted by A in T*, *under A in T*.
A date in any other place belongs to something else, or may: *a ban imposed in T*, *since T*, *a T law*, *in T dollars*.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.leads.shapes import ACTOR, OTHER, WHEN, shapes
from factcheck.models import Span, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterable

_PLACEHOLDERS = Pattern(f"[{ACTOR}{WHEN}{OTHER}]")

_PREPOSITION = Pattern(r"\b(?:(?:early|late|back)\s+)?(?:in|on|during|throughout)\s+$", re.IGNORECASE)
_HAS_PREPOSITION = Pattern(r"(?:from|between|in|on|during)\s", re.IGNORECASE)
_ADVERB_OF_TIME = Pattern(
    r"(?:last|this|earlier|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.IGNORECASE
)


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
    text: str,
    sentence: Span,
    actor: Span,
    times: Iterable[TimeExpression],
    *,
    deeds: str,
    speech: str | None,
) -> BoundTime | None:
    """The time expression that says when ``actor`` acted, or None where none does so without doubt.

    Args:
        text: the whole text; all offsets count in it.
        sentence: the sentence that holds the actor.
        actor: the words for the actor, article included: ``the Biden administration``.
        times: the time expressions of the sentence.
        deeds: the verbs that count as acting, past tense, as a regular expression.
        speech: the verbs that count as speaking; None where speaking does not count.
    """
    tokens = [_Token(actor, ACTOR), *(_time_token(text, time) for time in times)]
    masked, places = _mask(text, sentence, tokens)
    for shape in shapes(deeds, speech):
        match = shape.search(masked)
        if match is not None and (time := places[match.start("when")].time) is not None:
            span = places[match.start("when")].span
            return BoundTime(time, span, " ".join(text[span.start : span.end].split()))
    return None


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
