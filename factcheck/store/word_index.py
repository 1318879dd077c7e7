"""The indexes of words: what of the desk can be searched, and how they are kept in step with it.

Triggers cannot keep them: SQLite before 3.41 refuses full-text tables in the triggers of a schema that it does not
trust, and a desk is not trusted. So an index takes in what is new when somebody searches. That needs no more than the
greatest row it holds: rows of sources and decisions are only ever added, and claims leave it before they are deleted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from sqlite3 import Connection

    from factcheck.store.readings import Place


class WordIndex(NamedTuple):
    """One full-text table over the rows of another, whose words it does not store again."""

    table: str
    """What it is an index of."""
    columns: str
    only: str = "1"
    """Which rows, as an SQL condition."""

    @property
    def name(self) -> str:
        """The full-text table."""
        return f"{self.table}_fts"

    @property
    def made(self) -> str:
        """The statement that makes it; Datasette finds the index by ``content`` in double quotes."""
        return (
            f'CREATE VIRTUAL TABLE {self.name} USING fts5({self.columns}, content="{self.table}",'
            ' tokenize="unicode61 remove_diacritics 2");\n'
        )

    @property
    def behind(self) -> str:
        """The query for the rows that are not in it yet."""
        return (
            f"SELECT rowid, {self.columns} FROM {self.table} WHERE {self.only}"
            f" AND rowid > (SELECT coalesce(max(id), 0) FROM {self.name}_docsize)"
        )


CLAIMS: Final = WordIndex("claims", "text")
SOURCES: Final = WordIndex("sources", "title, url")
REMARKS: Final = WordIndex("decisions", "text, quote", "kind IN ('verdict', 'note', 'citation', 'dismissal')")
"""What people wrote at verdicts, in notes, of sources and at dismissals."""
WORD_INDEXES: Final = (CLAIMS, SOURCES, REMARKS)

MADE: Final = "".join(index.made for index in WORD_INDEXES)
"""The statements that make all of them, empty."""


def is_behind(conn: Connection) -> bool:
    """Whether any index does not hold the rows that it should."""
    return not all(_is_in_step(conn, index) for index in WORD_INDEXES)


def catch_up(conn: Connection) -> None:
    """Take in what is new; an index that is out of step even then is built anew."""
    for index in WORD_INDEXES:
        _take_in_new(conn, index)
        if not _is_in_step(conn, index):
            conn.execute(f"INSERT INTO {index.name}({index.name}) VALUES ('delete-all')")
            _take_in_new(conn, index)


def forget_undecided(conn: Connection, place: Place) -> None:
    """Let go of the machine's claims in a draft on which nobody decided, which are about to be deleted."""
    conn.execute(
        "INSERT INTO claims_fts(claims_fts, rowid, text) SELECT 'delete', rowid, text FROM claims"
        " WHERE (article, draft) = (?, ?) AND origin = 'machine'"
        " AND NOT EXISTS (SELECT 1 FROM decisions WHERE claim = claims.id)"
        " AND rowid IN (SELECT id FROM claims_fts_docsize)",
        place,
    )


def _take_in_new(conn: Connection, index: WordIndex) -> None:
    conn.execute(f"INSERT INTO {index.name}(rowid, {index.columns}) {index.behind}")


def _is_in_step(conn: Connection, index: WordIndex) -> bool:
    """Whether it holds the same rows, told by their count and the sum of their numbers."""
    held = f"SELECT count(*), total(id) FROM {index.name}_docsize"
    wanted = f"SELECT count(*), total(rowid) FROM {index.table} WHERE {index.only}"
    return bool(conn.execute(held).fetchone() == conn.execute(wanted).fetchone())
