"""From the text of an article to the claims in it: pure functions, text in, values out."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.extraction.analysis import analyse, claims_in, extract

__all__ = ["RULES", "analyse", "claims_in", "extract"]

RULES = "2026.11.26"
"""Version of the rules of extraction: readings that others made are made again."""


def __getattr__(name: str) -> object:
    """Load the rules when something is to be read: whoever only asks for their version does not wait for them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("factcheck.extraction.analysis"), name)
