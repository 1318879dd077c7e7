"""Dated facts: who held which office when, and which names are names no more. Loaded when first asked for, and once.

The facts are written by hand, one row for each time that somebody held an office without interruption (``tables/``) or
something bore a name (``names.csv``); every row has a source and the day it was last known to be true. A newsroom has
files of offices of its own, in the same columns.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.reference.names import Names, Naming
from factcheck.reference.offices import EndKind, Offices, Term
from factcheck.reference.table import read_bytes, read_files, read_names, replaced

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "EndKind",
    "Names",
    "Naming",
    "Offices",
    "Term",
    "names",
    "offices",
    "offices_with",
    "shipped_files",
    "version",
]

_TABLES = Path(__file__).with_name("tables")
_NAMES = Path(__file__).with_name("names.csv")


def shipped_files() -> list[Path]:
    """The tables of offices that come with the program."""
    return sorted(_TABLES.glob("*.csv"))


@cache
def offices() -> Offices:
    """The offices that ship with the program."""
    return Offices(read_files(shipped_files()))


@cache
def names() -> Names:
    """The names that ship with the program."""
    return Names(read_names(read_bytes(_NAMES).decode().splitlines()))


def offices_with(own: Iterable[Path]) -> Offices:
    """The offices that ship, and a newsroom's own, which win where both speak of the same time in the same office.

    Raises:
        InputError: a file cannot be read; the message names it, the row and the column.
    """
    own = list(own)
    return Offices(replaced(offices().terms, read_files(own))) if own else offices()


def version(own: Iterable[Path] = ()) -> str:
    """Twelve hexadecimal digits that change whenever the facts do: a hash of the bytes of all tables.

    Raises:
        InputError: a file of ``own`` cannot be read.
    """
    digest = hashlib.sha256()
    for path in (_NAMES, *shipped_files(), *own):
        digest.update(hashlib.sha256(read_bytes(path)).digest())
    return digest.hexdigest()[:12]
