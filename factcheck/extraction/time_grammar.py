"""How rules for time expressions are kept, tried and told what stands around them.

A rule is a pattern that may match where a certain word begins, and a function that says what the match stands for. At
each word only the rules that can begin with it are tried, each once, so that the time taken grows with the text alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.extraction.tense import Tense, tense_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from factcheck.extraction.intervals import Interval

    Reader = Callable[["Reading", re.Match[str]], "Found | Interval | None"]

_FIRST_WORD = re.compile(r"[A-Za-z]+|[0-9]|['’]")
_NEAR = 300
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression as a rule found it."""

    start: int
    end: int
    interval: Interval
    yearless: tuple[int, int | None] | None = None
    """Month and day where no year is stated, so that a neighbour can lend its own."""


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: re.Pattern[str]
    read: Reader


_RULES: dict[str, list[_Rule]] = defaultdict(list)


def rule(first_words: str, pattern: str) -> Callable[[Reader], Reader]:
    """Register what a pattern stands for.

    Args:
        first_words: The words, joined by ``|``, that a match can begin with, in lower case; ``0`` is any digit.
        pattern: The pattern, tried at such words only; upper and lower case are the same to it.

    Returns:
        A decorator for the function that reads a match. It returns an interval for the whole match, a
        :class:`Found` that ends elsewhere, or None where the words are no time after all.
    """
    compiled = re.compile(pattern, re.IGNORECASE)

    def register(read: Reader) -> Reader:
        for word in first_words.split("|"):
            _RULES[word].append(_Rule(compiled, read))
        return read

    return register


def can_begin(word: str) -> bool:
    """Whether any rule can begin with this word or digit."""
    return word in _RULES


class Reading:
    """One text being read for times: what rules may ask about the words around them."""

    def __init__(self, text: str, published: date | None) -> None:
        self.text = text
        """The whole text; all offsets count in it."""
        self.published = published
        """The day of publication."""
        self.found: list[Found] = []
        """What was found so far, in order."""
        self._depth = 0

    def at(self, position: int) -> Found | None:
        """The longest expression that begins exactly here."""
        word = _FIRST_WORD.match(self.text, position)
        if word is None or self._depth >= _DEEPEST:
            return None
        self._depth += 1
        try:
            return self._longest(_RULES.get(_key(word[0]), ()), position)
        finally:
            self._depth -= 1

    def _longest(self, rules: list[_Rule] | tuple[()], position: int) -> Found | None:
        best: Found | None = None
        for each in rules:
            match = each.pattern.match(self.text, position)
            if match is None:
                continue
            result = each.read(self, match)
            if result is None:
                continue
            found = result if isinstance(result, Found) else Found(position, match.end(), result)
            if best is None or found.end > best.end:
                best = found
        return best

    @property
    def nested(self) -> bool:
        """Whether a rule has asked for a time inside its own: "the summer of 2022"."""
        return self._depth > 1

    def before(self, position: int, length: int = 30) -> str:
        """The characters just before a position."""
        return self.text[max(0, position - length) : position]

    def after(self, position: int, length: int = 30) -> str:
        """The characters from a position on."""
        return self.text[position : position + length]

    def tense(self, start: int, end: int) -> Tense:
        """Whether the words around an expression speak of the past or of what is to come."""
        return tense_of(self.text, start, end)

    def anchor(self, position: int) -> Interval | None:
        """What was spoken of last, shortly before a position: what "the day" and "a year earlier" hang on."""
        for found in reversed(self.found[-3:]):
            if position - found.end > _NEAR:
                break
            if found.interval.first is not None and found.end <= position:
                return found.interval
        return None


def _key(word: str) -> str:
    return "0" if word.isdigit() else word.lower()
