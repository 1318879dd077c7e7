"""Words cut to the cells there are for them."""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size


def fit(words: str, width: int) -> str:
    """The words in exactly ``width`` cells, with an ellipsis where they are cut; nothing where there is no room."""
    if cell_len(words) > width > 0:
        return f"{set_cell_size(words, width - 1)}…"
    return set_cell_size(words, max(0, width))
