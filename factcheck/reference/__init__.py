"""Dated facts: who held which office when. ``offices`` is the table that ships, loaded when it is first asked for.

The facts are written by hand in ``offices.csv``, one row for each time that somebody held an office without
interruption; every row has a source and the day it was last known to be true.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from factcheck.reference.offices import EndKind, Offices, Term
from factcheck.reference.table import read_terms

__all__ = ["EndKind", "Offices", "Term", "offices"]


@cache
def offices() -> Offices:
    """The offices that ship with the program."""
    with Path(__file__).with_name("offices.csv").open(encoding="utf-8", newline="") as file:
        return Offices(read_terms(file))
