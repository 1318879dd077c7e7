"""What is marked in an article wherever one is in it: its furniture, its claims, the words nobody has looked at."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol, TypeVar

from factcheck.tui.marks import mark_of
from factcheck.tui.widgets.markings import Marking, head_glyph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.models import ClaimLine
    from factcheck.scales import Scale
    from factcheck.tui.review import Review
    from factcheck.tui.widgets.markings import MarksWithin


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_P = TypeVar("_P", bound=_Placed)


def standing_marks(review: Review) -> MarksWithin:
    """The marks of an article as it stands now, asked for a range at a time: nobody sees ten thousand of them."""
    snapshot = review.snapshot
    furniture = [segment for segment in snapshot.segments if segment.role == "furniture"]
    unseen = [Marking(*place, "unseen") for place in review.looked_at.left] if review.shows_unseen else []

    def within(start: int, end: int) -> Iterator[Marking]:
        for segment in _overlapping(furniture, start, end):
            yield Marking(segment.start, segment.end, "furniture")
        for claim in _overlapping(snapshot.claims, start, end):
            yield _marking(claim, snapshot.scale)
        yield from _overlapping(unseen, start, end)

    return within


def _overlapping(places: Sequence[_P], start: int, end: int) -> Iterator[_P]:
    """Those of some places, in order and without overlaps, that share a code point with a range."""
    for index in range(max(0, bisect_right(places, start, key=attrgetter("start")) - 1), len(places)):
        place = places[index]
        if place.start >= end:
            return
        if place.end > start:
            yield place


def _marking(claim: ClaimLine, scale: Scale) -> Marking:
    mark = mark_of(claim, scale)
    if mark.tone != "open":
        return Marking(claim.start, claim.end, mark.tone, head_glyph(mark.glyph), f"{mark.tone} glyph")
    if claim.leads:
        return Marking(claim.start, claim.end, mark.tone, "!", "lead glyph")
    return Marking(claim.start, claim.end, mark.tone)
