"""Bars of glyphs, as every terminal can draw them; always beside the number that they show."""

from __future__ import annotations

FULL, EMPTY = "█", "░"


def bar(part: int, whole: int, width: int) -> str:
    """A bar of ``width`` cells, ``part`` of ``whole`` of it full.

    Something is never drawn as nothing, nor all but something as all.
    """
    cells = round(width * part / whole) if whole else 0
    if 0 < part < whole and width > 1:
        cells = max(1, min(width - 1, cells))
    return FULL * cells + EMPTY * (width - cells)


def percent(part: int, whole: int) -> str:
    """The share in words: ``42 %``, rounded down; a dash where there is nothing to share."""
    return f"{part * 100 // whole} %" if whole else "–"
