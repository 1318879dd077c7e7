"""Sentences in which every time expression is one mark, so that a rule can say in words what it looks for.

*From 2003 to 2010, seven years* becomes *From RANGE, LENGTH*, each mark a single character that no text holds. What
matches in such a sentence leads back to the expressions and to their places in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.extraction.dates import words as w
from factcheck.extraction.patterns import Pattern
from factcheck.models import Grain, Span, TimeExpression, TimeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

DAY = "\ue010"
"""A day that is told by its date: *March 4*, *3 May 2020*."""
WEEKDAY = "\ue011"
"""A weekday alone: *Monday*, *last Friday*."""
MONTH = "\ue012"
YEAR = "\ue013"
RANGE = "\ue014"
"""From one time to another: *2003 to 2010*."""
LENGTH = "\ue015"
"""A stretch of known length: *seven years*."""
IMPOSSIBLE = "\ue016"
AWAY = "\ue018"
"""Counted from another time: *three years ago*, *a decade later*."""
OTHER = "\ue017"
DATE = f"[{DAY}{MONTH}{YEAR}]"
"""A day, month or year by its date, as a class of a regular expression."""
MARKS = "\ue010-\ue018"
"""All marks, for a class of a regular expression."""

_ANY_MARK = Pattern(f"[{MARKS}]")
LONGEST_SENTENCE = 2_000
"""Code points; what is longer is a list or a table, in which no words say what belongs to what."""
_STATES_YEAR = Pattern(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")
_STATES_DAY = Pattern(rf"\b{w.MONTH}(?!\w)|\d[-/.]\d+[-/.]\d")
_COUNTED_AWAY = Pattern(r"\b(?:ago|earlier|later|previously|beforehand|afterwards?|hence|from\s+now)\Z", re.IGNORECASE)
_BY_GRAIN = {Grain.MONTH: MONTH, Grain.YEAR: YEAR}
_BY_KIND = {TimeKind.IMPOSSIBLE: IMPOSSIBLE, TimeKind.DURATION: LENGTH}
_WITHIN_DAY = frozenset([Grain.DAY, Grain.HOUR, Grain.MINUTE])


@dataclass(frozen=True, slots=True)
class Timed:
    """One sentence, its time expressions as marks."""

    marked: str
    """The sentence with a mark for each time expression."""
    times: tuple[TimeExpression, ...]
    """Its time expressions, in order."""
    _marks: tuple[int, ...]
    """Where each mark stands in ``marked``."""
    _start: int
    """Where the sentence starts in the text."""

    def time(self, match: re.Match[str], group: str | int = "when") -> TimeExpression:
        """The time expression that a group of a match begins with."""
        return self.times[self._marks.index(match.start(group))]

    def span(self, match: re.Match[str], group: str | int = 0) -> Span:
        """Where a group of a match stands in the text."""
        return Span(start=self._offset(match.start(group)), end=self._offset(match.end(group)))

    def _offset(self, marked: int) -> int:
        """The offset in the text of an offset in ``marked``; right behind a mark is the end of its expression."""
        before = bisect_right(self._marks, marked - 1)
        if before == 0:
            return self._start + marked
        return self.times[before - 1].end + marked - self._marks[before - 1] - 1


def all_sentences(context: Context) -> Iterator[Timed]:
    """The sentences of the article, furniture and endless ones left out.

    What comes again and again (*annual*, *every day*) and what has no date (*now*, *recently*) stays in words.
    """
    for sentence in context.sentences:
        if sentence.end - sentence.start <= LONGEST_SENTENCE:
            times = (time for time in context.times(sentence) if _says_when(time))
            yield _timed(context.text, sentence, tuple(times))


def _says_when(time: TimeExpression) -> bool:
    return time.kind is not TimeKind.SET and not (time.value or "").endswith("_REF")


def _timed(text: str, sentence: Span, times: tuple[TimeExpression, ...]) -> Timed:
    pieces, marks, done, length = [], [], sentence.start, 0
    for time in times:
        words = _ANY_MARK.sub("\ufffd", text[done : time.start])
        length += len(words)
        marks.append(length)
        pieces += [words, mark_of(time)]
        length, done = length + 1, time.end
    pieces.append(_ANY_MARK.sub("\ufffd", text[done : sentence.end]))
    return Timed("".join(pieces), times, tuple(marks), sentence.start)


def mark_of(time: TimeExpression) -> str:
    """The mark that stands for a time expression."""
    if time.kind in _BY_KIND:
        return _BY_KIND[time.kind]
    if _COUNTED_AWAY.search(time.text):
        return AWAY
    if time.first is None or time.grain is None:
        return OTHER
    if time.grain not in _WITHIN_DAY:
        return RANGE if time.kind is TimeKind.RANGE else _BY_GRAIN.get(time.grain, OTHER)
    return _mark_of_day(time)


def _mark_of_day(time: TimeExpression) -> str:
    if time.kind is TimeKind.RANGE:
        return RANGE
    if _STATES_DAY.search(time.text):
        return DAY
    return OTHER if time.weekday is None else WEEKDAY


def states_year(time: TimeExpression) -> bool:
    """Whether its words hold a year in four figures."""
    return _STATES_YEAR.search(time.text) is not None


def one_line(words: str) -> str:
    """Words as they stand, with single spaces for line ends."""
    return " ".join(words.split())
