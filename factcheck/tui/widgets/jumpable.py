"""Widgets in which one can jump to what is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.geometry import Offset


@runtime_checkable
class Jumpable(Protocol):
    """Knows where on the screen the claims stand that it shows."""

    def claims_in_view(self) -> Iterator[tuple[int, Offset]]:
        """Of each claim whose beginning is in view, its first code point in the text, and its cell on the screen."""
        ...
