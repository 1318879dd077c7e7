"""How ranges of a text are marked, in layers of which the later lie over the earlier."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.tui.widgets.wrapping import Wrapped

_ANY_GLYPH = "●"


class Marking(NamedTuple):
    """A range of the text and how it is marked."""

    start: int
    end: int
    look: str
    """The name of its look: a tone, ``furniture``, ``current``, ``lead``, ``found`` …"""
    glyph: str = ""
    """What stands at its head, if anything does: one that takes one cell."""
    glyph_look: str = ""
    """The name of the look of that."""


MarksWithin: TypeAlias = Callable[[int, int], Iterable[Marking]]
"""The markings that share a code point with a range, from its start and its end, in order."""


def no_marks(start: int, end: int) -> tuple[()]:  # noqa: ARG001 (it is one of `MarksWithin`)
    """The markings of a text that has none."""
    return ()


def head_glyph(glyph: str) -> str:
    """A glyph that fits in the cell before a claim, which a scale need not care about."""
    return glyph if len(glyph) == cell_len(glyph) == 1 else _ANY_GLYPH


class Layers:
    """The markings of each line, layer by layer.

    Args:
        names: the layers, the lowest first.
    """

    def __init__(self, *names: str) -> None:
        self._markings: dict[str, tuple[Marking, ...]] = dict.fromkeys(names, ())
        self._by_line: dict[str, Mapping[int, list[Marking]]] = {name: {} for name in names}

    def lay(self, name: str, markings: Iterable[Marking], wrapped: Wrapped) -> set[int]:
        """Put other markings in a layer; the numbers of the lines that look different then."""
        before, laid = self._by_line[name], tuple(markings)
        if laid == self._markings[name]:
            return set()
        self._markings[name] = laid
        after = self._by_line[name] = _by_line(laid, wrapped)
        return {number for number in before.keys() | after.keys() if before.get(number) != after.get(number)}

    def wrap(self, wrapped: Wrapped) -> None:
        """Find the lines of everything again in a text that is wrapped otherwise."""
        for name, markings in self._markings.items():
            self._by_line[name] = _by_line(markings, wrapped)

    def __getitem__(self, name: str) -> tuple[Marking, ...]:
        return self._markings[name]

    def on(self, number: int) -> Iterator[Marking]:
        """The markings of a line, the lowest first."""
        for lines in self._by_line.values():
            yield from lines.get(number, ())


def _by_line(markings: Iterable[Marking], wrapped: Wrapped) -> dict[int, list[Marking]]:
    lines: dict[int, list[Marking]] = {}
    for marking in markings:
        last = wrapped.line_at(max(marking.start, marking.end - 1))
        for number in range(wrapped.line_at(marking.start), last + 1):
            lines.setdefault(number, []).append(marking)
    return lines
