"""What the rules noticed in a text, and where in its lines it stands, for the formats of linters."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import Lead


class Position(NamedTuple):
    """Where a code point stands; both count from 1, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True)
class CheckedText:
    """A text from a file, and the leads in it."""

    path: str
    """The file as it was named; ``-`` for standard input."""
    text: str
    leads: Sequence[Lead]

    def position(self, offset: int) -> Position:
        """The line and column of an offset."""
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(offset for offset, character in enumerate(self.text, 1) if character == "\n")]
