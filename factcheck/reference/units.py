"""Units of measurement and their factors: ``units.csv``, one row for each meaning of a unit, with its source.

A ton is three things and a gallon two, so that a unit may have several rows; who compares takes any of them.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Unit(NamedTuple):
    """One meaning of a unit: ``value * factor + zero`` is the quantity in the unit of the SI."""

    unit: str
    """As in normal forms of details: ``km``, ``°C``."""
    quantity: str
    """What it measures: ``length``, ``temperature``."""
    factor: float
    zero: float
    """Where the scale begins, in the unit of the SI: 273.15 for ``°C``, 0 for most."""
    source: str


@cache
def units() -> dict[str, tuple[Unit, ...]]:
    """The meanings of every unit that ships, by its name."""
    with Path(__file__).with_name("units.csv").open(encoding="utf-8", newline="") as file:
        rows = [_unit(row) for row in csv.DictReader(file)]
    return {row.unit: tuple(other for other in rows if other.unit == row.unit) for row in rows}


def _unit(row: dict[str, str]) -> Unit:
    return Unit(row["unit"], row["quantity"], float(row["factor"]), float(row["zero"]), row["source"])
