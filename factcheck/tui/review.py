"""The review of one article: what the desk said of it, where in it one is, and where to go next."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from factcheck.coverage import Words, left_of
from factcheck.tui.claim_filter import EVERYTHING, ClaimFilter
from factcheck.tui.claim_order import IN_TEXT, Order
from factcheck.tui.rows import ClaimRow, FoldRow, Row, furniture_runs, lay_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from factcheck.coverage import LookedAt
    from factcheck.models import ClaimFile, ClaimLine, DeskArticle, Segment, Span
    from factcheck.scales import Scale
    from factcheck.store import Desk


class Snapshot(NamedTuple):
    """What the desk says of an article at one moment."""

    article: DeskArticle
    segments: Sequence[Segment]
    claims: Sequence[ClaimLine]
    ticks: Mapping[str, Sequence[Span]]
    """What was ticked, by the id of the claim."""
    scale: Scale
    last_claim: str | None
    """Where this reviewer last decided something."""
    version: int
    """That of the desk when it was asked."""

    def says_the_same_as(self, other: Snapshot) -> bool:
        """Whether the desk said the same of the article at another moment."""
        return self == other._replace(version=self.version)


def look_at(desk: Desk, ref: str) -> Snapshot:
    """Ask the desk for everything that the review of an article shows."""
    version = desk.version  # before all else: what is written meanwhile is news then
    return Snapshot(
        desk.article(ref),
        desk.segments(ref),
        desk.claims(ref),
        desk.ticks(ref),
        desk.scale(),
        desk.last_claim(ref),
        version,
    )


class Review:
    """A place in an article, and the ways to another.

    The place is a row: a claim, a run of furniture, or one segment of it. It survives filtering, folding and a new
    look at the desk; where its row is gone, the next one takes its place.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        """What the desk said last."""
        self.filter = EVERYTHING
        """Which claims are listed."""
        self.order = IN_TEXT
        """In which order they are."""
        self.unfolded: set[int] = set()
        """The starts of the runs of furniture that are unfolded."""
        self.rows: list[Row] = []
        """What is listed."""
        self.cursor = 0
        """The row one is at."""
        self.shows_unseen = False
        """Whether words that nobody has looked at yet are marked."""
        self.sought = ""
        """The words that were sought last."""
        self.twins: Mapping[str, Sequence[str]] | None = None
        """The claims that say the same as another, by their ids; None until the desk was asked."""
        self.judged: str | None = None
        """The claim that was given a verdict last."""
        self._sought_after = 0
        self._words = Words(self.text, snapshot.segments)
        self._looked_at: LookedAt | None = None
        self._lay_out()
        self._resume()

    @property
    def text(self) -> str:
        """The text of the draft."""
        return self.snapshot.article.draft.text

    @property
    def row(self) -> Row | None:
        """The row one is at; None where nothing is listed."""
        return self.rows[self.cursor] if self.rows else None

    @property
    def claim(self) -> ClaimLine | None:
        """The claim one is at; None on furniture."""
        return self.row.claim if isinstance(self.row, ClaimRow) else None

    def neighbour(self, direction: int) -> ClaimLine | None:
        """The claim after the one one is at, or before it, listed or not; None at either end."""
        claims = self.snapshot.claims
        here = next((number for number, claim in enumerate(claims) if claim == self.claim), None)
        there = -1 if here is None else here + direction
        return claims[there] if 0 <= there < len(claims) else None

    def twins_of(self, claim: str | None) -> list[ClaimLine]:
        """The claims that say the same as another, as they stand now."""
        names = set((self.twins or {}).get(claim or "", ()))
        return [line for line in self.snapshot.claims if line.id in names] if names else []

    def free_from(self, offset: int) -> Iterator[tuple[int, int]]:
        """What is neither furniture nor of a claim, from an offset on."""
        body = (segment for segment in self.snapshot.segments if segment.role != "furniture")
        places = [(max(segment.start, offset), segment.end) for segment in body if segment.end > offset]
        return left_of(places, [(claim.start, claim.end) for claim in self.snapshot.claims])

    @property
    def left(self) -> int:
        """How many claims are not verified yet, listed or not."""
        return self._left

    @property
    def place(self) -> str:
        """``words looked at 42 % · 12 of 87 · 75 left``, counted among the claims that are listed."""
        number = self._claims_to[self.cursor] if self.rows else 0
        return f"words looked at {int(self.looked_at.share * 100)} % · {number} of {self.listed} · {self.left} left"

    @property
    def listed(self) -> int:
        """How many claims are listed."""
        return self._claims_to[-1] if self._claims_to else 0

    @property
    def listing(self) -> str:
        """What is listed, and in which order, in words; empty for everything in the order of the text."""
        only = f"only {self.filter.said}" if self.filter.said else ""
        return " · ".join(filter(None, [only, self.order.said]))

    @property
    def looked_at(self) -> LookedAt:
        """Which words somebody has looked at."""
        if self._looked_at is None:
            ticks = (span for spans in self.snapshot.ticks.values() for span in spans)
            self._looked_at = self._words.looked_at(self.snapshot.claims, ticks)
        return self._looked_at

    @property
    def folded(self) -> list[FoldRow]:
        """The runs of furniture that are folded, whether they are listed or not."""
        return [
            FoldRow(run, False) for run in furniture_runs(self.snapshot.segments) if run[0].start not in self.unfolded
        ]

    # ------------------------------------------------------------ going

    def step(self, by: int) -> None:
        """Go so many rows on, or back, as far as there are any."""
        self.cursor = max(0, min(len(self.rows) - 1, self.cursor + by))

    def seek(self, direction: int) -> bool:
        """Go to the next unverified claim, or the one before; past the last one, go on from the other end.

        Returns:
            Whether there is another one than where one is.
        """
        return self._seek(direction, self._is_unverified)

    def seek_lead(self) -> bool:
        """Go to the next claim with a lead, past the last one to the first; whether there is another."""
        return self._seek(1, self._has_lead)

    def leave(self, claim: str) -> None:
        """Having decided on a claim, go to the next one that is unverified, if there is one."""
        if self.rows and (self.rows[self.cursor].key == claim or not self._is_unverified(self.cursor)):
            self.seek(1)

    def go_to_claim(self, claim: str) -> bool:
        """Go to a claim by its id; whether it is listed."""
        index = self._row_of(claim)
        if index is not None:
            self.cursor = index
        return index is not None

    def go_to_offset(self, offset: int) -> None:
        """Go to what holds a code point of the text, unfolding furniture for it; nowhere if nothing listed does."""
        for row in self.rows:
            if isinstance(row, FoldRow) and row.start <= offset < row.segments[-1].end:
                self.unfolded.add(row.start)
                self._lay_out()
                break
        holders = (i for i, row in enumerate(self.rows) if row.span.start <= offset < row.span.end)
        self.cursor = max(holders, default=self.cursor)

    def find(self, words: str) -> tuple[int, int] | None:
        """The next place of some words, whatever their case: the first, or the one after that found before."""
        after = self._sought_after if words == self.sought else 0
        wanted = re.compile(re.escape(words), re.IGNORECASE)
        found = wanted.search(self.text, after) or wanted.search(self.text)
        self.sought, self._sought_after = words, found.end() if found else 0
        return found.span() if found else None

    # ------------------------------------------------------------ changing

    def fold(self, *, unfold: bool | None = None) -> bool:
        """Unfold the run of furniture one is at, or fold it; whether one is at such a run."""
        if not isinstance(self.row, FoldRow):
            return False
        wanted = not self.row.unfolded if unfold is None else unfold
        (self.unfolded.add if wanted else self.unfolded.discard)(self.row.start)
        self._lay_out()
        return True

    def list_only(self, wanted: ClaimFilter) -> None:
        """List only the claims that pass a filter."""
        self.filter = wanted
        self._lay_out()

    def sort(self, order: Order) -> None:
        """List claims in another order."""
        self.order = order
        self._lay_out()

    def look_again(self, snapshot: Snapshot) -> None:
        """Take in what the desk says now."""
        if snapshot.segments != self.snapshot.segments:
            self._words = Words(snapshot.article.draft.text, snapshot.segments)
        if [claim.id for claim in snapshot.claims] != [claim.id for claim in self.snapshot.claims]:
            self.twins = None
        self.snapshot = snapshot
        self._looked_at = None
        self._lay_out()

    def take_in(self, file: ClaimFile) -> bool:
        """Take in what the desk says now of one claim, which leaves all others where they are listed.

        Returns:
            Whether it is a claim of the article as it was looked at last; nothing is taken in of another.
        """
        line, before = file.line, self.snapshot
        claims = list(before.claims)
        at = next((number for number, claim in enumerate(claims) if claim.id == line.id), None)
        if at is None:
            return False
        was, claims[at] = claims[at], line
        self.snapshot = before._replace(claims=claims, ticks={**before.ticks, line.id: file.ticks})
        self._looked_at = None
        row = self._row_of(line.id)
        if row is not None and self.filter.passes(line) and self.order == IN_TEXT:
            self.rows[row] = ClaimRow(line)
            self._left += line.unverified - was.unverified
        else:
            self._lay_out()
        return True

    def _lay_out(self) -> None:
        place = self.row
        is_whole = (self.filter, self.order) == (EVERYTHING, IN_TEXT)
        listed = [claim for claim in self.snapshot.claims if self.filter.passes(claim)]
        rows = lay_out(listed, self.snapshot.segments if is_whole else (), self.unfolded)
        self.rows = rows if self.order == IN_TEXT else sorted(rows, key=self.order.place)
        # Counted once, and not at every key: there may be ten thousand of them.
        self._claims_to = list(accumulate(int(isinstance(row, ClaimRow)) for row in self.rows))
        self._left = sum(claim.unverified for claim in self.snapshot.claims)
        if place is not None and not self.go_to_claim(place.key):
            self.cursor = bisect_left(self.rows, self.order.place(place), key=self.order.place)
            self.step(0)

    def _row_of(self, key: str) -> int | None:
        """The row of a claim by its id, or of furniture by its key; None where it is not listed."""
        if self.cursor < len(self.rows) and self.rows[self.cursor].key == key:
            return self.cursor
        return next((index for index, row in enumerate(self.rows) if row.key == key), None)

    def _seek(self, direction: int, is_sought: Callable[[int], bool]) -> bool:
        """Go to another row that is sought, in a circle; whether there is one."""
        size = len(self.rows)
        for distance in range(1, size):
            index = (self.cursor + direction * distance) % size
            if is_sought(index):
                self.cursor = index
                return True
        return False

    def _resume(self) -> None:
        last = self.snapshot.last_claim
        if last is None or not self.go_to_claim(last):
            first = (index for index in range(len(self.rows)) if self._is_unverified(index))
            self.cursor = next(first, 0)

    def _is_unverified(self, index: int) -> bool:
        row = self.rows[index]
        return isinstance(row, ClaimRow) and row.claim.unverified

    def _has_lead(self, index: int) -> bool:
        row = self.rows[index]
        return isinstance(row, ClaimRow) and bool(row.claim.leads) and row.claim.state != "dismissed"
