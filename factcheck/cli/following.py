"""Going through many files, with a progress bar where somebody watches."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FEW = 20
"""Up to so many files need no bar, and each may get a line of its own."""


@contextmanager
def followed(sources: tuple[str, ...], label: str) -> Iterator[Iterable[str]]:
    """The sources, with a progress bar on standard error while they are gone through, if that is a terminal."""
    if len(sources) <= FEW or not sys.stderr.isatty():
        yield sources
        return
    with click.progressbar(sources, label=label, file=sys.stderr, show_pos=True) as bar:
        yield bar
