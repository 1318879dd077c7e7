"""Which words of a draft somebody has looked at: those inside a tick, or a claim with a verdict or dismissal."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.models import ClaimLine, Segment, Span

_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_IDEOGRAPHS}]|[^\W{_IDEOGRAPHS}][^\s{_IDEOGRAPHS}]*")
"""What stands between spaces, or one character of a script without them."""

Range = tuple[int, int]
"""A half-open range of code points."""


class LookedAt(NamedTuple):
    """How far looking has come."""

    share: float
    """Of the words of the article, furniture left out: from 0 to 1; 1 where there are no words."""
    left: tuple[Range, ...]
    """Where nobody has looked yet, from word to word, in order; furniture left out."""


class Words:
    """The words of a draft that are to be looked at.

    Args:
        text: of the draft.
        segments: all of them; furniture is not looked at.
    """

    def __init__(self, text: str, segments: Iterable[Segment]) -> None:
        self._places = [(segment.start, segment.end) for segment in segments if segment.role != "furniture"]
        self._starts = [match.start() for place in self._places for match in _WORD.finditer(text, *place)]

    def looked_at(self, claims: Iterable[ClaimLine], ticks: Iterable[Span]) -> LookedAt:
        """What of them has been looked at.

        Args:
            claims: all claims of the draft.
            ticks: everything that was ticked in it.
        """
        decided = (claim for claim in claims if claim.rating is not None or claim.state == "dismissed")
        seen = _merged((span.start, span.end) for spans in (decided, ticks) for span in spans)
        left: list[Range] = []
        words_left = 0
        for start, end in left_of(self._places, seen):
            first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
            words_left += last - first
            if first < last:
                left.append((self._starts[first], end))
        return LookedAt(1 - words_left / len(self._starts) if self._starts else 1.0, tuple(left))


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
