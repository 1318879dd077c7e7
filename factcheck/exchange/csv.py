"""Annotated claims and their citations as CSV (RFC 4180), for spreadsheets and scripts."""

from __future__ import annotations

import csv
import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from factcheck.store.queries import CITATION_COLUMNS, CLAIM_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from factcheck.models import RowsOf
    from factcheck.store import Desk

_RUN_AS_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
"""How a cell begins that a spreadsheet would run, or that the guard has been put on before."""


def export(
    desk: Desk,
    out: TextIO,
    *,
    articles: Sequence[str] = (),
    rows: RowsOf = "claims",
    unverified: bool = False,
    raw: bool = False,
) -> None:
    """Write one row for each claim, or for each citation, in the order of the desk and of the texts.

    Args:
        desk: where the claims are.
        out: a text stream that leaves line ends as they are.
        articles: the articles to write; all where none is named.
        rows: what a row stands for.
        unverified: only claims that are still unverified.
        raw: leave the guard against formulas out.

    Raises:
        InputError: there is no such article.
    """
    columns = CLAIM_COLUMNS if rows == "claims" else CITATION_COLUMNS
    ask = desk.annotated_claims if rows == "claims" else desk.annotated_citations
    answer = ask(articles, unverified=unverified)
    first = list(islice(answer, 1))  # an article that is not there is refused before anything is written
    table = csv.writer(out)
    table.writerow(columns)
    for row in chain(first, answer):
        table.writerow(row if raw else [guarded(cell) if isinstance(cell, str) else cell for cell in row])


def guarded(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula: an apostrophe goes before what would begin one.

    OWASP's list of beginnings, with their full-width forms. `unguarded` gives the cell back.
    """
    return f"'{cell}" if _RUN_AS_FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell that `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _RUN_AS_FORMULA.match(cell) else cell
