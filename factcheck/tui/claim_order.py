"""In which order claims are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.tui.rows import ClaimRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.tui.rows import Row


class Order(NamedTuple):
    """An order of rows; within it, those that are alike stand as they do in the text."""

    said: str
    """In words; empty for the order of the text."""
    place: Callable[[Row], tuple[float, int]]
    """What a row is sorted by."""


def _worth_first(row: Row) -> tuple[float, int]:
    return (-row.claim.worth if isinstance(row, ClaimRow) else 0.0, row.start)


def _leads_first(row: Row) -> tuple[float, int]:
    return (float(not (isinstance(row, ClaimRow) and row.claim.leads)), row.start)


IN_TEXT = Order("", lambda row: (0.0, row.start))
ORDERS = (IN_TEXT, Order("worth first", _worth_first), Order("leads first", _leads_first))
"""All orders, each after the one before when the key for it is struck."""


def following(order: Order) -> Order:
    """The order after another, in turn."""
    return ORDERS[(ORDERS.index(order) + 1) % len(ORDERS)]
