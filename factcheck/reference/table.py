"""The table of terms as CSV, and what may be wrong with one."""

from __future__ import annotations

import csv
from datetime import date
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from factcheck.reference.offices import EndKind, Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

COLUMNS = (
    "office",
    "office_aliases",
    "jurisdiction",
    "holder",
    "holder_aliases",
    "start",
    "end",
    "end_kind",
    "acting",
    "as_of",
    "source",
)
"""The header. Aliases are joined by ``|``, dates are ISO 8601, ``acting`` is yes or no, an open end is empty."""


def read_terms(lines: Iterable[str]) -> Iterator[Term]:
    """The terms in CSV with the header ``COLUMNS``.

    Raises:
        ValueError: a cell cannot be read; the message names the row.
    """
    for number, row in enumerate(csv.DictReader(lines, restval=""), start=2):
        try:
            yield _term(row)
        except (KeyError, ValueError) as error:
            raise ValueError(f"row {number}: {error}") from None


def problems(terms: Iterable[Term]) -> list[str]:
    """What is wrong with a table, a line each: order, overlaps, gaps, ends, missing sources and days.

    Terms are taken in the order given, those of one office together; acting terms stand among the others.
    """
    rows = list(terms)
    found = [f"{_label(term)}: {problem}" for term in rows for problem in _problems_of(term)]
    for (office, jurisdiction), group in groupby(rows, key=lambda term: (term.office, term.jurisdiction)):
        found += [f"{office}, {jurisdiction}: {problem}" for problem in _problems_between(list(group))]
    return found


def _term(row: dict[str, str]) -> Term:
    return Term(
        office=row["office"],
        office_aliases=_aliases(row["office_aliases"]),
        jurisdiction=row["jurisdiction"],
        holder=row["holder"],
        holder_aliases=_aliases(row["holder_aliases"]),
        start=date.fromisoformat(row["start"]),
        end=date.fromisoformat(row["end"]) if row["end"] else None,
        end_kind=EndKind(row["end_kind"]),
        acting={"yes": True, "no": False}[row["acting"]],
        as_of=date.fromisoformat(row["as_of"]),
        source=row["source"],
    )


def _aliases(cell: str) -> tuple[str, ...]:
    return tuple(alias for alias in map(str.strip, cell.split("|")) if alias)


def _label(term: Term) -> str:
    return f"{term.office}, {term.holder} from {term.start}"


def _problems_of(term: Term) -> Iterator[str]:
    if not (term.office and term.office_aliases and term.jurisdiction and term.holder and term.holder_aliases):
        yield "a name or alias is missing"
    if not term.source.startswith(("https://", "http://")):
        yield "no source URL"
    if (term.end is None) != (term.end_kind is EndKind.OPEN):
        yield f"an end that is {term.end_kind} must {'be empty' if term.end else 'have a date'}"
    if term.end is not None and term.end < term.start:
        yield f"ends on {term.end}, before it starts"
    if (term.end or term.start) > term.as_of:
        yield f"says more than was known on {term.as_of}"


def _problems_between(terms: Sequence[Term]) -> Iterator[str]:
    for earlier, later in pairwise(terms):
        if later.start < earlier.start:
            yield f"{later.holder} from {later.start} stands after {earlier.holder} from {earlier.start}"
        elif earlier.end is None or later.start < earlier.end:
            yield f"{earlier.holder} and {later.holder} overlap from {later.start}"
        elif later.start > earlier.end:
            yield f"nobody between {earlier.holder} on {earlier.end} and {later.holder} on {later.start}"
