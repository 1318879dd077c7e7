"""What makes a sentence more or less worth checking, each thing by its name and with its weight.

A weight says how much a feature speaks for checking (or, below nought, against it), in halves; they were set by
reasoning: what can be looked up or counted first, what somebody did next, and what is felt, wished or asked last.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.grammar import FINITE
from factcheck.extraction.patterns import Pattern
from factcheck.extraction.worth import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Seen(NamedTuple):
    """A sentence as the features see it."""

    text: str
    low: str
    """The same in lower case."""
    tags: str
    """The classes of its words, as :mod:`factcheck.extraction.grammar` has them."""
    lower: Sequence[str]
    """Its words in order, in lower case."""
    words: frozenset[str]
    """The same as a set."""
    own: frozenset[str]
    """Its words outside quotation marks: what the writer says himself; all where there are no others."""


class Feature(NamedTuple):
    """One thing that makes a sentence more or less worth checking."""

    reason: str
    """What a reviewer reads: ``a percentage``."""
    weight: float
    """Positive speaks for checking; in halves."""
    found: Callable[[Seen], object]


_DIGITS = Pattern(r"\d")
_PERCENT = Pattern(r"\d\s?%|\bper ?cent\b", re.IGNORECASE)
_MONEY = Pattern(r"[$£€¥]\s?\d|\b(?:dollars?|euros?|pounds?|cents?|rubles?|roubles?|yen)\b", re.IGNORECASE)
_YEAR = Pattern(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:January|February|April|June|July|August|October|September|November|December)\b"
)
_SPAN_OF_TIME = Pattern(
    r"\b(?:years?|months?|weeks?|decades?) ago\b|\bsince\b|\b(?:last|past) (?:\w+ )?(?:year|month|week|decade)s?\b"
)
_EVERYWHERE = Pattern(
    r"\b(?:in|of) (?:\w+ )?(?:history|(?:the|our|this|that) (?:\w+ )?(?:world|country|nation|union|state|continent))\b"
    r"|\bin America\b",
    re.IGNORECASE,
)
_PLACES = ("history", "world", "country", "nation", "union", "state", "continent", "america")
_NAMES = Pattern(r"[A-Z](?<=[a-z,;’'] .)[A-Za-z]")
_INTENT = Pattern(r"(?:\b(?:am|is|are|was|were|not)|[’'](?:m|re|s)) (?:\w+ )?going to (?!the |a )")
_OFFICE = Pattern(
    r"\b(?:President|Chancellor|Minister|Secretary|Senator|Governor|Mayor|Commissioner|Ambassador|Judge|General|Director|"
    r"Chairman|Congressman|Congresswoman|Ministry|Department|Agency|Commission|Committee|Council|Parliament|Senate|"
    r"Congress|Court) (?:of |for )?(?:the )?[A-Z]"
)
_INITIALS = Pattern(r"[A-Z](?<!\w.)[A-Z]{1,4}\b")
_PAST = Pattern(r"(?:h|b)r{0,3}x")


def _any(known: frozenset[str]) -> Callable[[Seen], object]:
    return lambda seen: not known.isdisjoint(seen.words)


def _own(known: frozenset[str]) -> Callable[[Seen], object]:
    return lambda seen: not known.isdisjoint(seen.own)


def _match(pattern: Pattern, *marks: str) -> Callable[[Seen], object]:
    """A feature with a pattern; one of the marks is in every match, where there are any."""
    if not marks:
        return lambda seen: pattern.search(seen.text)

    def found(seen: Seen) -> object:
        low = seen.low
        for mark in marks:
            if mark in low:
                return pattern.search(seen.text)
        return None

    return found


def _number(seen: Seen) -> bool:
    return bool(_DIGITS.search(seen.text)) or not words.AMOUNTS.isdisjoint(seen.words)


def _few(seen: Seen) -> bool:
    return not words.FEW.isdisjoint(seen.words) and not _number(seen)


def _future(seen: Seen) -> object:
    intended = "going" in seen.own and _INTENT.search(seen.low)
    return intended or not words.FUTURE.isdisjoint(seen.own)


def _counted_topic(seen: Seen) -> bool:
    return not words.TOPICS.isdisjoint(seen.words) and (_number(seen) or _few(seen))


def _past_verb(seen: Seen) -> bool:
    return any(
        tag in "FS" and (word.endswith("ed") or word in words.ACTS or word in words.SAYINGS)
        for tag, word in zip(seen.tags, seen.lower, strict=True)
    )


FEATURES = (
    Feature("a number", 1.5, _number),
    Feature("a small number in words", 0.5, _few),
    Feature("a percentage", 1.0, _match(_PERCENT, "%", "cent")),
    Feature("an amount of money", 0.5, _match(_MONEY, *"$£€¥", "dollar", "euro", "pound", "cent", "uble", "yen")),
    Feature("a date", 0.5, _match(_YEAR, "1", "2", "uary", "april", "ju", "august", "tober", "ember")),
    Feature("a span of time", 1.0, _match(_SPAN_OF_TIME, "ago", "since", "last", "past")),
    Feature("a name", 0.5, _match(_NAMES)),
    Feature("a named office", 0.5, _match(_OFFICE)),
    Feature("a body known by its initials", 0.5, lambda seen: _INITIALS.search(seen.text) and not seen.text.isupper()),
    Feature("a public matter", 1.0, _any(words.TOPICS)),
    Feature("a figure on a public matter", 0.5, _counted_topic),
    Feature("a change in a quantity", 1.0, _any(words.CHANGES)),
    Feature("an act on record", 1.0, _any(words.ACTS)),
    Feature("words on record", 0.5, _any(words.SAYINGS)),
    Feature("something that happened", 0.5, _past_verb),
    Feature("something that has been done", 0.5, lambda seen: _PAST.search(seen.tags)),
    Feature("a superlative or total", 0.5, _any(words.EXTREMES)),
    Feature("a comparison", 0.5, _any(words.COMPARISONS)),
    Feature(
        "a whole country or the world",
        0.5,
        _match(_EVERYWHERE, *_PLACES),
    ),
    Feature("a named source of data", 0.5, _any(words.SOURCES)),
    Feature("a question", -1.5, lambda seen: seen.text.rstrip("\"”’') ").endswith("?")),
    Feature("no verb", -1.0, lambda seen: not any(tag in FINITE for tag in seen.tags)),
    Feature("very short", -1.5, lambda seen: len(seen.tags) < 6),
    Feature("short", -0.5, lambda seen: 6 <= len(seen.tags) < 9),
    Feature("says what ought to be", -1.0, _own(words.DUTIES)),
    Feature("about the future", -1.0, _future),
    Feature("hedged", -0.5, _own(words.HEDGES)),
    Feature("words of judgement", -0.5, _own(words.JUDGEMENTS)),
    Feature("words of emphasis", -0.5, _own(words.EMPHASIS)),
    Feature("a feeling or wish", -1.0, _own(words.FEELINGS)),
    Feature("a courtesy", -1.5, _own(words.COURTESIES)),
    Feature("the speaker himself", -0.5, _own(words.FIRST_PERSON)),
    Feature("speaks to somebody", -0.5, _own(words.SECOND_PERSON)),
    Feature("breaks off", -0.5, lambda seen: seen.text.rstrip().endswith(("...", "…", "-", "–", "—"))),
)
"""All features; each counts once."""
