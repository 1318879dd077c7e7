"""How check-worthy a sentence is, by named features with weights set by hand, and by what a reviewer cares about."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from factcheck.extraction.grammar import parse
from factcheck.extraction.patterns import Pattern
from factcheck.extraction.worth import words
from factcheck.extraction.worth.features import FEATURES, Seen
from factcheck.models import Worth

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["FEATURES", "is_opinion", "look_at", "reported", "score", "score_sentence", "weighed"]

_QUOTED = Pattern(r"[\"“][^\"”]*[\"”]?")
_WORD = Pattern(r"[^\W_]+(?:[’'][^\W_]+)*")

_MIDDLE = 2.0
"""The sum of weights at which a sentence is as likely to be checked as not."""
_OPINION_BELOW = 0.35
"""A judgement with more in it to check than this is a statement first."""
_WIDTH = 1.5
"""How fast the score rises around it."""


def score_sentence(text: str, weights: Mapping[str, float] | None = None) -> Worth:
    """How check-worthy a sentence is.

    Args:
        text: The sentence or claim by itself.
        weights: How much more, or less, a reviewer cares about what, by the name of an `Interest`; added to the sum.

    Returns:
        A score from 0, nothing to check, to 1, check first: the logistic function of the sum of weights. The reasons
        are what the reviewer cares about, then those of the features found, strongest first; such as speak against
        checking begin with "but".

    Raises:
        ValueError: a weight has a name that is no interest.
    """
    parsed = parse(text, 0, len(text))
    seen = look_at(text, parsed.tags, parsed.lower)
    return weighed(score(seen), seen, weights)


def look_at(text: str, tags: str, lower: Sequence[str], *, quoted: bool = False) -> Seen:
    """A sentence as the features see it, from its words in lower case and their classes.

    Args:
        text: The sentence or claim.
        tags: The classes of its words.
        lower: Its words in lower case.
        quoted: Whether it is what somebody is quoted with: then no opinion in it counts against its having been said,
            wherever the quotation marks stand.
    """
    known = own = frozenset(lower)
    if '"' in text or "“" in text:
        own = frozenset(word.lower() for word in _WORD.findall(_QUOTED.sub(" ", text))) or known
    if quoted:
        own = own - words.JUDGEMENTS - words.EMPHASIS
    return Seen(text, text.lower(), tags, lower, known, own)


def score(seen: Seen) -> Worth:
    """How check-worthy a sentence is to whoever cares about everything alike, as :func:`score_sentence` says."""
    found = [feature for feature in FEATURES if feature.found(seen)]
    total = sum(feature.weight for feature in found)
    found.sort(key=lambda feature: -abs(feature.weight))
    reasons = tuple(feature.reason if feature.weight > 0 else f"but {feature.reason}" for feature in found)
    return Worth(score=_logistic((total - _MIDDLE) / _WIDTH), reasons=reasons)


def weighed(worth: Worth, seen: Seen, weights: Mapping[str, float] | None) -> Worth:
    """A score as a reviewer's own weights change it, with what they care about as the first reasons."""
    if not weights:
        return worth
    from factcheck.extraction.worth.interests import touched  # noqa: PLC0415 (only where somebody has set weights)

    found = touched(seen.text, seen.words, weights)
    if not found:
        return worth
    log_odds = math.log(worth.score / (1 - worth.score)) + sum(weight for weight, _ in found) / _WIDTH
    return Worth(score=_logistic(log_odds), reasons=(*(reason for _, reason in found), *worth.reasons))


def reported(worth: Worth, words: str, name: str | None) -> Worth:
    """A score with whoever makes the claim among its reasons: by name, else in the words of the text."""
    return Worth(score=worth.score, reasons=(*worth.reasons, f"reported by {name or f'“{words}”'}"))


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-value))


def is_opinion(seen: Seen, worth: Worth) -> bool:
    """Whether a sentence judges rather than states: words of judgement, duty or feeling, and little to check."""
    judges = not words.JUDGEMENTS.isdisjoint(seen.own) or not words.DUTIES.isdisjoint(seen.own)
    feels = not words.FEELINGS.isdisjoint(seen.own) and not words.FIRST_PERSON.isdisjoint(seen.own)
    return (judges or feels) and worth.score < _OPINION_BELOW
