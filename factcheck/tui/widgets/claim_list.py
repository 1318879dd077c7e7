"""The list of claims, one a line, with the furniture between them folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual.geometry import Offset

from factcheck.display import display_safe
from factcheck.tui.marks import STATES, TONES, mark_of
from factcheck.tui.rows import ClaimRow, FoldRow, Row
from factcheck.tui.widgets.cursor_list import CursorList
from factcheck.tui.widgets.fitting import fit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.models import ClaimLine, Segment
    from factcheck.scales import Scale

_LONGEST_WORD = 12
_NARROWEST_WITH_WORD = 30


class ClaimList(CursorList):
    """Number, mark, leads and words of each claim."""

    LOOKS: ClassVar[Mapping[str, str]] = {
        **CursorList.LOOKS,
        **TONES,
        "open": "dim",
        "number": "dim",
        "furniture": "dim",
        "lead": "bold $text-warning",
    }

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's own name for it)
        super().__init__(id=id)
        self._rows: Sequence[Row] = ()
        self._scale: Scale | None = None
        self._text = ""
        self._digits = 1

    def show(self, rows: Sequence[Row], text: str, scale: Scale, *, cursor: int) -> None:
        """List other rows of an article, whose text is needed to show its furniture."""
        self._rows, self._text, self._scale = rows, text, scale
        numbers = [row.claim.number for row in rows if isinstance(row, ClaimRow)]
        self._digits = len(str(max(numbers, default=1)))
        self.rows_changed(cursor)

    def claims_in_view(self) -> Iterator[tuple[int, Offset]]:
        """Where each claim stands that is in view."""
        corner, top = self.scrollable_content_region.offset, self.scroll_offset.y
        for y, row in enumerate(self._rows[top : top + self.scrollable_content_region.height]):
            if isinstance(row, ClaimRow):
                yield row.start, corner + Offset(0, y)

    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def row(self, index: int, width: int) -> Iterator[tuple[str, str]]:
        """One row, fitted to the width."""
        row = self._rows[index]
        if isinstance(row, ClaimRow):
            yield from self._claim(row.claim, width)
        elif isinstance(row, FoldRow):
            yield (
                f"{'▾' if row.unfolded else '▸'} {row.lines} left out as furniture",
                "furniture",
            )
        else:
            yield fit(f"  {self._words(row.segment)}", width), "furniture"

    def _claim(self, claim: ClaimLine, width: int) -> Iterator[tuple[str, str]]:
        if self._scale is None:
            return
        mark = mark_of(claim, self._scale)
        yield f"{claim.number:>{self._digits}} ", "number"
        yield mark.glyph, mark.tone
        yield "⚑" if claim.flagged and mark.glyph != "⚑" else " ", "flagged"
        yield "! " if claim.leads else "  ", "lead"
        has_verdict = claim.rating is not None and claim.state not in STATES
        word = f" {mark.word}"[:_LONGEST_WORD] if has_verdict and width >= _NARROWEST_WITH_WORD else ""
        yield fit(self._words(claim), width - self._digits - 5 - cell_len(word)), self._tone_of_words(claim)
        yield word, mark.tone

    def _tone_of_words(self, claim: ClaimLine) -> str:
        return "" if claim.unverified else "dismissed"

    def _words(self, span: Segment | ClaimLine) -> str:
        return display_safe(self._text[span.start : span.end]).replace("\n", " ").strip()
