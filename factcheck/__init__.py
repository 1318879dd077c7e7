"""The fact-checker's desk: an article in, claims out, verdicts that rest on sources.

Example:
    article = factcheck.read("article.txt", published=date(2025, 7, 29))
    claims = factcheck.extract(article.draft.text, article.published_on)
    leads = factcheck.inspect(article.draft.text, article.published_on)
    desk = factcheck.Desk("factcheck.db")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.extraction import extract
    from factcheck.leads import inspect
    from factcheck.reading import read
    from factcheck.store import Desk

__all__ = ["Desk", "__version__", "extract", "inspect", "read"]

__version__ = "0.1.0"

_ROOMS = {
    "Desk": "factcheck.store",
    "extract": "factcheck.extraction",
    "inspect": "factcheck.leads",
    "read": "factcheck.reading",
}


def __getattr__(name: str) -> object:
    """Open a room when it is first asked for: start-up pays only for what it uses."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_ROOMS[name]), name)
