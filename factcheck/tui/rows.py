"""What the claim list shows: claims in the order of the text, and the furniture between them, folded."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from factcheck.models import ClaimLine, Segment, Span


class ClaimRow(NamedTuple):
    """A claim."""

    claim: ClaimLine

    @property
    def start(self) -> int:
        """Offset of its first code point."""
        return self.claim.start

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return self.claim

    @property
    def key(self) -> str:
        """What it is found by when the rows are laid out again."""
        return self.claim.id


class FoldRow(NamedTuple):
    """A run of furniture in one row."""

    segments: tuple[Segment, ...]
    unfolded: bool
    """Whether its segments follow, one a row."""

    @property
    def start(self) -> int:
        """Offset of its first code point: what a run is known by."""
        return self.segments[0].start

    @property
    def lines(self) -> str:
        """How much it is, in words."""
        return "1 line" if len(self.segments) == 1 else f"{len(self.segments)} lines"

    @property
    def span(self) -> Span:
        """Its first segment."""
        return self.segments[0]

    @property
    def key(self) -> str:
        """What it is found by when the rows are laid out again."""
        return f"fold {self.start}"


class FurnitureRow(NamedTuple):
    """One segment of furniture, unfolded."""

    segment: Segment

    @property
    def start(self) -> int:
        """Offset of its first code point."""
        return self.segment.start

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return self.segment

    @property
    def key(self) -> str:
        """What it is found by when the rows are laid out again."""
        return f"furniture {self.start}"


Row: TypeAlias = ClaimRow | FoldRow | FurnitureRow


def lay_out(claims: Sequence[ClaimLine], segments: Sequence[Segment], unfolded: Collection[int] = ()) -> list[Row]:
    """The rows of an article in the order of its text.

    Args:
        claims: the claims to list, in the order of the text.
        segments: all segments of the draft; those of furniture are listed in runs.
        unfolded: the starts of the runs that are unfolded.
    """
    furniture: list[Row] = []
    for run in furniture_runs(segments):
        is_unfolded = run[0].start in unfolded
        furniture.append(FoldRow(run, is_unfolded))
        if is_unfolded:
            furniture.extend(FurnitureRow(segment) for segment in run)
    rows = [ClaimRow(claim) for claim in claims]
    return sorted([*rows, *furniture], key=lambda row: row.start) if furniture else list(rows)


def furniture_runs(segments: Sequence[Segment]) -> Iterator[tuple[Segment, ...]]:
    """Segments of furniture that follow each other with nothing of the article between them."""
    run: list[Segment] = []
    for segment in segments:
        if segment.role == "furniture":
            run.append(segment)
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)
