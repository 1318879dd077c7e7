"""One key press or command: decisions written under one id, each chained to the reviewer's one before."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from factcheck.store.ids import row_hash, uuid7

if TYPE_CHECKING:
    from datetime import date
    from sqlite3 import Connection

    from factcheck.models import JSON


def now() -> str:
    """This moment as the desk stores it: ISO 8601 in UTC with milliseconds and ``Z``."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def as_day(day: date | None) -> str | None:
    """A date as the desk stores it: ISO 8601."""
    return day.isoformat() if day else None


class Action:
    """Writes decisions inside a transaction that is open already."""

    id: str
    """Id of the action: that of its first decision; empty before it."""
    conn: Connection
    """The connection with the open transaction."""
    reviewer: str
    """Who does it."""
    at: str
    """When it was done, in UTC; the same for all its decisions."""

    def __init__(self, conn: Connection, reviewer: str, shown: dict[str, str | None]) -> None:
        self.id, self.at = "", now()
        self.conn, self.reviewer, self._shown = conn, reviewer, shown
        register(conn, reviewer)
        self._newest: str = conn.execute("SELECT coalesce(max(id), '') FROM decisions").fetchone()[0]
        chain = "SELECT hash FROM decisions WHERE reviewer = ? ORDER BY id DESC LIMIT 1"
        self._link = (conn.execute(chain, (reviewer,)).fetchone() or ("",))[0]

    def decide(self, kind: str, *, claim: str | None = None, **columns: object) -> str:
        """Write one decision and return its id.

        Args:
            kind: one of the kinds that the desk knows.
            claim: id of the claim that it is about, if it is about one.
            columns: the other columns of the decision; None and absent are the same.
        """
        self._newest = uuid7(after=self._newest)
        self.id = self.id or self._newest
        said = {name: value for name, value in columns.items() if value is not None}
        row: JSON = {
            "id": self._newest,
            "action": self.id,
            "kind": kind,
            "reviewer": self.reviewer,
            "at": self.at,
        } | said
        if claim is not None:
            row |= {"claim": claim} | self._head(claim)
        self._link = row["hash"] = row_hash(self._link, row)
        insert(self.conn, "decisions", row)
        if claim is not None:
            self._shown[claim] = self._newest
        return self._newest

    def _head(self, claim: str) -> JSON:
        """The newest decision that the reviewer was shown; where nothing was, the newest there is."""
        if claim not in self._shown:
            newest = "SELECT max(id) FROM decisions WHERE claim = ?"
            self._shown[claim] = self.conn.execute(newest, (claim,)).fetchone()[0]
        return {"prev": self._shown[claim]} if self._shown[claim] else {}


def register(conn: Connection, reviewer: str) -> None:
    """Let a name stand under decisions and drafts."""
    conn.execute("INSERT INTO reviewers (name) VALUES (?) ON CONFLICT DO NOTHING", (reviewer,))


def insert(conn: Connection, table: str, row: JSON) -> None:
    """Insert one row; table and column names come from this package alone."""
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    conn.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))
