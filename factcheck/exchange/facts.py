"""A newsroom's own dated facts: in from CSV, checked before they are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.errors import InputError, OutputError
from factcheck.exchange.files import writing
from factcheck.reference.table import faults, read_files, read_text

if TYPE_CHECKING:
    from pathlib import Path


class Kept(NamedTuple):
    """What came of adding a file of facts."""

    path: Path
    """Where it is kept."""
    terms: int
    replaced: bool
    """Whether a file of the same name was kept before."""


def add_facts(file: Path, folder: Path) -> Kept:
    """Keep a CSV file of offices among the newsroom's own, in place of one of the same name.

    Args:
        file: the file, in the columns of ``reference.table.COLUMNS``.
        folder: where the newsroom's own facts are kept; made where it is missing, with a note that keeps it out of Git.

    Raises:
        InputError: the file cannot be read, or something in it cannot be right; the message names row and column.
        OutputError: it cannot be kept.
    """
    terms = read_files([file])
    if not terms:
        raise InputError(f"there are no facts in {file}: a header is not enough")
    if fault := next(faults(terms), None):
        raise InputError(f"cannot take the facts in {file}: row {fault.row + 2}, {fault.column}: {fault.problem}")
    kept = folder / f"{file.stem}.csv"
    others = [path for path in sorted(folder.glob("*.csv")) if path != kept]
    together = [*read_files(others), *terms]
    if fault := next(faults(together), None):
        raise InputError(f"cannot take the facts in {file} beside those kept in {folder}: {fault.problem}")
    replaced = kept.exists()
    _make(folder)
    with writing(kept) as stream:
        stream.write(read_text(file))
    return Kept(kept, len(terms), replaced)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ignoring = folder / ".gitignore"
        if not ignoring.exists():
            ignoring.write_text("*\n", encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be made ({error.strerror or error}): name another in FACTCHECK_FACTS"
        ) from None
