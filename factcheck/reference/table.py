"""The table of terms as CSV, and what may be wrong with one."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, TypeVar

from factcheck.errors import InputError
from factcheck.reference.names import Naming
from factcheck.reference.offices import EndKind, Term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

Made = TypeVar("Made")

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

NAME_COLUMNS = ("name", "aliases", "kind", "start", "end", "successor", "unless", "as_of", "source")
"""The header of the table of names; ``aliases`` and ``unless`` are joined by ``|``."""

_NEXT_DAY = timedelta(days=1)


def read_terms(lines: Iterable[str]) -> Iterator[Term]:
    """The terms in CSV with the header ``COLUMNS``.

    Raises:
        ValueError: the header or a cell cannot be read; the message names row and column.
    """
    return _each(lines, COLUMNS, _term)


def read_names(lines: Iterable[str]) -> Iterator[Naming]:
    """The namings in CSV with the header ``NAME_COLUMNS``.

    Raises:
        ValueError: the header or a cell cannot be read; the message names row and column.
    """
    return _each(lines, NAME_COLUMNS, _naming)


def _each(lines: Iterable[str], columns: Sequence[str], made: Callable[[dict[str, str]], Made]) -> Iterator[Made]:
    rows = csv.DictReader(lines, restval="")
    if missing := [column for column in columns if column not in (rows.fieldnames or ())]:
        raise ValueError(f"the header lacks {missing[0]}; it must be {','.join(columns)}")
    for number, row in enumerate(rows, start=2):
        try:
            yield made(row)
        except ValueError as error:
            raise ValueError(f"row {number}, {error}") from None


def read_bytes(path: Path) -> bytes:
    """What is in a file.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot read the facts in {path}: {error.strerror or error}") from None


def read_files(paths: Iterable[Path]) -> list[Term]:
    """The terms in CSV files, those of one file together.

    Raises:
        InputError: a file cannot be read, or a cell in it; the message names file, row and column.
    """
    terms: list[Term] = []
    for path in paths:
        try:
            terms += read_terms(read_bytes(path).decode("utf-8-sig").splitlines())
        except (ValueError, csv.Error) as error:
            raise InputError(f"cannot read the facts in {path}: {error}") from None
    return terms


def replaced(shipped: Iterable[Term], own: Iterable[Term]) -> list[Term]:
    """The terms of ``own``, and those that ship of which no term of ``own`` in the same office covers a part."""
    by_office: dict[tuple[str, str], list[Term]] = {}
    for term in own:
        by_office.setdefault(term.place, []).append(term)
    kept = (term for term in shipped if not any(term.shares_time(other) for other in by_office.get(term.place, ())))
    return [*kept, *(term for terms in by_office.values() for term in terms)]


def problems(terms: Iterable[Term]) -> list[str]:
    """What is wrong with a table, a line each: order, overlaps, ends, missing sources and days.

    Terms are taken in the order given, those of one office together; acting terms stand among the others, and may lie
    within the term of whoever was away.
    """
    rows = list(terms)
    found = [f"{_label(term)}: {problem}" for term in rows for problem in _problems_of(term)]
    for group in _by_office(rows):
        found += [f"{group[0].office}, {group[0].jurisdiction}: {problem}" for problem in _problems_between(group)]
    return found


def vacancies(terms: Iterable[Term]) -> list[str]:
    """When nobody held an office between two who did, a line each: a conclave, or a row that is missing."""
    found = []
    for group in _by_office(terms):
        held_until = group[0].end
        for term in group[1:]:
            if held_until and term.start > held_until + _NEXT_DAY:
                found.append(f"{term.office}: nobody between {held_until} and {term.holder} on {term.start}")
            held_until = max(held_until, term.end) if held_until and term.end else None
    return found


def name_problems(namings: Iterable[Naming]) -> list[str]:
    """What is wrong with the table of names, a line each."""
    return [f"{naming.name}, {naming.kind}: {problem}" for naming in namings for problem in _problems_of_name(naming)]


def _problems_of_name(naming: Naming) -> Iterator[str]:
    if not (naming.name and naming.kind):
        yield "a name or kind is missing"
    if not naming.source.startswith(("https://", "http://")):
        yield "no source URL"
    if naming.end and not naming.successor:
        yield "nothing is said of what came after"
    if naming.start and naming.end and naming.end < naming.start:
        yield f"ends on {naming.end}, before it starts"
    if (naming.end or naming.start or naming.as_of) > naming.as_of:
        yield f"says more than was known on {naming.as_of}"


def _by_office(terms: Iterable[Term]) -> Iterator[list[Term]]:
    for _place, group in groupby(terms, key=lambda term: term.place):
        yield list(group)


def _term(row: dict[str, str]) -> Term:
    return Term(
        office=row["office"].strip(),
        office_aliases=_aliases(row["office_aliases"]),
        jurisdiction=row["jurisdiction"].strip(),
        holder=row["holder"].strip(),
        holder_aliases=_aliases(row["holder_aliases"]),
        start=_day(row, "start"),
        end=_day(row, "end") if row["end"].strip() else None,
        end_kind=EndKind(_one_of(row, "end_kind", tuple(EndKind))),
        acting=_one_of(row, "acting", ("yes", "no")) == "yes",
        as_of=_day(row, "as_of"),
        source=row["source"].strip(),
    )


def _naming(row: dict[str, str]) -> Naming:
    return Naming(
        name=row["name"].strip(),
        aliases=_aliases(row["aliases"]),
        kind=row["kind"].strip(),
        start=_day(row, "start") if row["start"].strip() else None,
        end=_day(row, "end") if row["end"].strip() else None,
        successor=row["successor"].strip(),
        unless=_aliases(row["unless"]),
        as_of=_day(row, "as_of"),
        source=row["source"].strip(),
    )


def _day(row: dict[str, str], column: str) -> date:
    try:
        return date.fromisoformat(row[column].strip())
    except ValueError:
        raise ValueError(f"{column}: {row[column]!r} is no day as in 2021-01-20") from None


def _one_of(row: dict[str, str], column: str, choices: Sequence[str]) -> str:
    if row[column].strip() not in choices:
        raise ValueError(f"{column}: {row[column]!r} is none of {', '.join(choices)}")
    return row[column].strip()


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
    for earlier, later in pairwise(term for term in terms if not term.acting):
        if earlier.shares_time(later) and earlier.start <= later.start:
            yield f"{earlier.holder} and {later.holder} overlap from {later.start}"
