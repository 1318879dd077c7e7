"""The table of terms as CSV, and what may be wrong with one."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from factcheck.errors import InputError
from factcheck.files import read_regular
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
"""The header. Aliases are joined by ``|``, dates are ISO 8601, ``acting`` is yes or no, an open end is empty.

Left empty, ``office_aliases`` are the office, ``holder_aliases`` the last word of the holder, ``end_kind`` given or
open as the end is, ``acting`` no.
"""

NAME_COLUMNS = ("name", "aliases", "kind", "start", "end", "successor", "unless", "as_of", "source")
"""The header of the table of names; ``aliases`` and ``unless`` are joined by ``|``."""

_MAX_BYTES = 5_000_000
"""Of one file; some twenty thousand terms."""
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
        InputError: it cannot be read, is no regular file, or is larger than a table will be.
    """
    try:
        return read_regular(path, _MAX_BYTES)
    except OSError as error:
        raise InputError(f"cannot read the facts in {path}: {error.strerror or error}") from None


def read_text(path: Path) -> str:
    """The words in a file, as UTF-8.

    Raises:
        InputError: it cannot be read, or is no UTF-8.
    """
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(f"cannot read the facts in {path}: it is no UTF-8 text; save it as CSV in UTF-8") from None


def read_files(paths: Iterable[Path]) -> list[Term]:
    """The terms in CSV files, those of one file together.

    Raises:
        InputError: a file cannot be read, or a cell in it; the message names file, row and column.
    """
    terms: list[Term] = []
    for path in paths:
        try:
            terms += read_terms(read_text(path).splitlines())
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


class Fault(NamedTuple):
    """What is wrong with one row of a table."""

    row: int
    """Its place in the table, from 0."""
    column: str
    problem: str


def faults(terms: Sequence[Term]) -> Iterator[Fault]:
    """What is wrong with the terms of a table, in any order: ends, missing sources and days, overlaps.

    An acting term may lie within the term of whoever was away.
    """
    for row, term in enumerate(terms):
        yield from (Fault(row, column, problem) for column, problem in _faults_of(term))
    held: dict[tuple[str, str], list[int]] = {}
    for row, term in sorted(enumerate(terms), key=lambda pair: pair[1].start):
        if not term.acting:
            held.setdefault(term.place, []).append(row)
    for rows in held.values():
        for earlier, later in pairwise(rows):
            if terms[earlier].shares_time(terms[later]):
                both = f"{terms[earlier].holder} and {terms[later].holder}"
                yield Fault(later, "start", f"{both} overlap from {terms[later].start}")


def problems(terms: Iterable[Term]) -> list[str]:
    """What is wrong with a table that is kept in order, a line each: its faults, and rows that stand out of order."""
    rows = list(terms)
    found = [f"{rows[fault.row].office}, {rows[fault.row].holder}: {fault.problem}" for fault in faults(rows)]
    for group in _by_office(rows):
        for earlier, later in pairwise(group):
            if later.start < earlier.start:
                found.append(f"{later.office}: {later.holder} from {later.start} stands after {earlier.start}")
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
        office_aliases=_aliases(row["office_aliases"] or row["office"]),
        jurisdiction=row["jurisdiction"].strip(),
        holder=row["holder"].strip(),
        holder_aliases=_aliases(row["holder_aliases"] or row["holder"].strip().rpartition(" ")[2]),
        start=_day(row, "start"),
        end=_day(row, "end") if row["end"].strip() else None,
        end_kind=EndKind(_one_of(row, "end_kind", tuple(EndKind), usual="given" if row["end"].strip() else "open")),
        acting=_one_of(row, "acting", ("yes", "no"), usual="no") == "yes",
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


def _one_of(row: dict[str, str], column: str, choices: Sequence[str], *, usual: str) -> str:
    chosen = row[column].strip() or usual
    if chosen not in choices:
        raise ValueError(f"{column}: {row[column]!r} is none of {', '.join(choices)}")
    return chosen


def _aliases(cell: str) -> tuple[str, ...]:
    return tuple(alias for alias in map(str.strip, cell.split("|")) if alias)


def _faults_of(term: Term) -> Iterator[tuple[str, str]]:
    for column in ("office", "office_aliases", "jurisdiction", "holder", "holder_aliases"):
        if not getattr(term, column):
            yield column, "a name or alias is missing"
    if not term.source.startswith(("https://", "http://")):
        yield "source", "no source URL"
    if (term.end is None) != (term.end_kind is EndKind.OPEN):
        yield "end", f"an end that is {term.end_kind} must {'be empty' if term.end else 'have a date'}"
    if term.end is not None and term.end < term.start:
        yield "end", f"ends on {term.end}, before it starts"
    if (term.end or term.start) > term.as_of:
        yield "as_of", f"says more than was known on {term.as_of}"
