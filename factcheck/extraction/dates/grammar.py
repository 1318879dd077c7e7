"""How rules for time expressions are kept, tried and told what stands around them.

A rule is a pattern that may match where a certain word begins, and a function that says what the match stands for. At
each word only the rules that can begin with it are tried, each once, so that the time taken grows with the text alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates import intervals
from factcheck.extraction.dates.tense import Tense, tense_of
from factcheck.extraction.dates.words import TIME_WORDS
from factcheck.extraction.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from factcheck.extraction.dates.intervals import Interval

    Reader = Callable[["Reading", re.Match[str]], "Found | Interval | None"]

_FIRST_WORD = Pattern(r"[A-Za-z]+|[0-9]|['’]")
_NEAR = 300
"""How far back, in characters, a time can stand that "the day" or "a year earlier" hangs on."""
_BEGINNING = 20_000
"""How many characters from the beginning are looked at for somebody called May."""
_DEEPEST = 3
_SOON = 60
"""Days ahead that are nearer than a past tense is telling: "announced its July 31 launch"."""


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression as a rule found it."""

    start: int
    end: int
    interval: Interval
    yearless: tuple[int, int | None] | None = None
    """Month and day where no year is stated, so that a neighbour can lend its own."""

    def becomes(self, interval: Interval) -> Found:
        """The same words, read as another interval."""
        return replace(self, interval=interval)


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: Pattern
    read: Reader


_RULES: dict[str, list[_Rule]] = defaultdict(list)
_INSIDE: set[str] = set()
"""The words that patterns of rules name, in lower case: no others stand in an expression before its word of time."""
_NAMED = re.compile(r"\\.|\(\?(?:P?<\w+>|P=\w+|[a-z-]*:)|\[[^\]]*\]|(?P<word>[A-Za-z]+)(?P<optional>\?)?")
"""A word in a pattern, with the mark by which its last letter may be missing; or what is none."""


def rule(first_words: str, pattern: str) -> Callable[[Reader], Reader]:
    """Register what a pattern stands for.

    Args:
        first_words: The words, joined by ``|``, that a match can begin with, in lower case; ``0`` is any digit.
        pattern: The pattern, tried at such words only; upper and lower case are the same to it.

    Returns:
        A decorator for the function that reads a match. It returns an interval for the whole match, a
        :class:`Found` that ends elsewhere, or None where the words are no time after all.
    """
    compiled = Pattern(pattern, re.IGNORECASE)
    _INSIDE.update(first_words.split("|"), _words_named(pattern))

    def register(read: Reader) -> Reader:
        for word in dict.fromkeys(first_words.split("|")):
            _RULES[word].append(_Rule(compiled, read))
        return read

    return register


def _words_named(pattern: str) -> Iterator[str]:
    for match in _NAMED.finditer(pattern):
        if match["word"]:
            yield match["word"].lower()
            if match["optional"]:
                yield match["word"][:-1].lower()


class Weight(NamedTuple):
    """What one word tells of a time expression around it."""

    begins: bool
    """Whether a rule begins with it."""
    inside: bool
    """Whether it can stand in an expression before its word of time."""
    time: bool
    """Whether it is a word of time or a figure, of which one stands in every expression."""


@lru_cache(maxsize=65536)
def weigh(word: str) -> Weight:
    """What a word tells, or a figure."""
    small, digit = word.lower(), word[0].isdigit()
    return Weight(("0" if digit else small) in _RULES, small in _INSIDE, digit or small in TIME_WORDS)


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
        self._people: dict[str, bool] = {}

    def at(self, position: int) -> Found | None:
        """The longest expression that begins exactly here; of two as long, the one whose rule was written first."""
        word = _FIRST_WORD.match(self.text, position)
        if word is None or self._depth >= _DEEPEST:
            return None
        self._depth += 1
        try:
            return self._longest("0" if word[0].isdigit() else word[0].lower(), position)
        finally:
            self._depth -= 1

    def _longest(self, word: str, position: int) -> Found | None:
        best: Found | None = None
        for each in _RULES.get(word, ()):
            match = each.pattern.match(self.text, position)
            result = each.read(self, match) if match else None
            if match is None or result is None:
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

    def tense(self, match: re.Match[str]) -> Tense:
        """Whether the words around a match speak of the past or of what is to come."""
        return tense_of(self.text, match.start(), match.end())

    def anchor(self, position: int) -> Interval | None:
        """What was spoken of last, shortly before a position: what "the day" and "a year earlier" hang on."""
        for found in reversed(self.found[-4:]):
            if position - found.end > _NEAR:
                break
            if found.interval.first is not None and found.end <= position:
                return found.interval
        return None

    def anchor_in_sentence(self, position: int) -> Interval | None:
        """The same, where no sentence ends in between."""
        if not self.found or position - self.found[-1].end > _NEAR:
            return None
        ends = re.search(r"[.!?]['\"”’)]?\s|\n", self.text[self.found[-1].end : position])
        return None if ends else self.anchor(position)

    def day_spoken_of(self, position: int) -> date | None:
        """The last known day before a position, else the day of publication."""
        for found in reversed(self.found[-4:]):
            if position - found.end < _NEAR and found.interval.is_day:
                return found.interval.first
        return self.published

    def names(self, month: str) -> bool:
        """Whether the text, near its beginning, has somebody who is called like a month: Theresa May."""
        if month not in self._people:
            named = rf"\b(?:Mrs?|Ms|Minister|President|[A-Z][a-z]+[ae])\.?\s{month}\b"
            self._people[month] = re.search(named, self.text[:_BEGINNING]) is not None
        return self._people[month]

    def nearest(self, candidates: Iterable[Interval], match: re.Match[str]) -> Interval:
        """The candidate that publication lies in or nearest to, on the side that the words around speak of."""
        options, published = list(candidates), self.published
        if published is None:
            return options[0]
        tense = self.tense(match)
        fitting = [option for option in options if _fits(option, published, tense)]
        return min(fitting or options, key=lambda option: option.distance(published))

    def around(self, make: Callable[[int], Interval], match: re.Match[str], unknown: Interval) -> Interval:
        """What is made of the year of publication, the one before or the one after it, whichever fits best.

        Args:
            make: The interval in a given year; days that year does not have are left out.
            match: The words to read.
            unknown: What to return without a publication date, and where no year has such a day.
        """
        if self.published is None:
            return unknown
        made = [make(self.published.year + step) for step in (-1, 0, 1)]
        known = [interval for interval in made if interval is not intervals.IMPOSSIBLE]
        return self.nearest(known, match) if known else unknown


def _fits(option: Interval, published: date, tense: Tense) -> bool:
    if option.first is None or option.last is None:
        return False
    if tense is Tense.FUTURE:
        return option.last >= published
    return tense is not Tense.PAST or (option.first - published).days <= _SOON
