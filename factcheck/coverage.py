"""Which words of a draft somebody has looked at: those inside a tick, or a claim with a verdict or dismissal."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.models import ClaimLine, Segment, Span

_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
Range = tuple[int, int]
"""A half-open range of code points."""


class Words:
    """The words of a draft that are to be looked at.

    Args:
        text: of the draft.
        segments: all of them; furniture is not looked at.
    """

    def __init__(self, text: str, segments: Iterable[Segment]) -> None:
        self._text = text
        self.places = [(segment.start, segment.end) for segment in segments if segment.role != "furniture"]
        """Where they stand, in order."""

    @cached_property
    def starts(self) -> list[int]:
        """Where each begins, in order; found when it is first asked for, which takes its time in a long text."""
        return [match.start() for place in self.places for match in _word().finditer(self._text, *place)]

    @cached_property
    def are_none(self) -> bool:
        """Whether there are no words at all."""
        return not any(_word().search(self._text, *place) for place in self.places)

    def looked_at(self, claims: Iterable[ClaimLine], ticks: Iterable[Span]) -> LookedAt:
        """What of them has been looked at.

        Args:
            claims: all claims of the draft.
            ticks: everything that was ticked in it.
        """
        decided = (claim for claim in claims if claim.rating is not None or claim.state == "dismissed")
        return LookedAt(self, _merged((span.start, span.end) for spans in (decided, ticks) for span in spans))


class LookedAt:
    """How far looking has come.

    Args:
        words: what is to be looked at.
        seen: what somebody has looked at, in order and without overlaps.
    """

    def __init__(self, words: Words, seen: Sequence[Range]) -> None:
        self._words, self._seen = words, seen

    @cached_property
    def share(self) -> float:
        """Of the words of the article, furniture left out: from 0 to 1; 1 where there are no words."""
        if self._words.are_none:
            return 1.0
        seen = sum(last - first for first, last in map(self._numbers, self._seen))
        return seen / len(self._words.starts) if seen else 0.0

    @cached_property
    def left(self) -> tuple[Range, ...]:
        """Where nobody has looked yet, from word to word, in order; furniture left out."""
        gaps = [(*gap, *self._numbers(gap)) for gap in left_of(self._words.places, self._seen)]
        return tuple((self._words.starts[first], end) for _, end, first, last in gaps if first < last)

    def _numbers(self, place: Range) -> tuple[int, int]:
        """The number of the first word that begins in a range, and of the first one behind it."""
        return bisect_left(self._words.starts, place[0]), bisect_left(self._words.starts, place[1])


@cache
def _word() -> re.Pattern[str]:
    """What stands between spaces, or one character of a script without them; compiled when it is first asked for."""
    return re.compile(rf"[{_IDEOGRAPHS}]|[^\W{_IDEOGRAPHS}][^\s{_IDEOGRAPHS}]*")


def _merged(ranges: Iterable[Range]) -> list[Range]:
    merged: list[Range] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def left_of(places: Sequence[Range], taken: Sequence[Range]) -> Iterator[Range]:
    """What is left of some places without what is taken; both in order, and each without overlaps."""
    first = 0
    for start, end in places:
        while first < len(taken) and taken[first][1] <= start:
            first += 1
        number, at = first, start
        while number < len(taken) and taken[number][0] < end:
            if at < taken[number][0]:
                yield at, taken[number][0]
            at = max(at, taken[number][1])
            number += 1
        if at < end:
            yield at, end
