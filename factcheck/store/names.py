"""How articles and claims are named on a desk, and how its rows are fetched."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from factcheck.errors import InputError
from factcheck.store import connection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlite_utils import Database

Row = tuple[Any, ...]

GONE: Final = "what was asked for stands on this desk no more, somebody took it back: look again"
"""What is said of a claim that an undo has taken away meanwhile."""
_SHORTEST_PREFIX: Final = 4


class Names:
    """Finds what a reviewer names: an article by number or start of its id, a claim by ``ARTICLE:NUMBER`` or id."""

    path: Path
    """The desk file."""
    reviewer: str
    """Who asks and decides."""
    read_only: bool
    """Whether the file or its folder may not be written."""
    _db: Database

    @contextmanager
    def _one_moment(self) -> Iterator[None]:
        """Several questions, answered as the desk stood at the first of them."""
        with connection.told(self.path):
            self._db.conn.execute("BEGIN")
        try:
            yield
        finally:
            self._db.conn.execute("ROLLBACK")

    def _rows(self, sql: str, *parameters: object) -> list[Row]:
        with connection.told(self.path):
            return self._db.conn.execute(sql, parameters).fetchall()

    def _each(self, sql: str, *parameters: object) -> Iterator[Row]:
        """Row after row, where there may be ten thousand of them; to be gone through at once."""
        with connection.told(self.path):
            yield from self._db.conn.execute(sql, parameters)

    def _row(self, sql: str, *parameters: object) -> Row:
        rows = self._rows(sql, *parameters)
        if not rows:
            raise InputError(GONE)
        return rows[0]

    def _articles_named(self, refs: Sequence[str]) -> list[str]:
        if refs:
            return [self._article_id(ref) for ref in refs]
        return [article for (article,) in self._rows("SELECT article FROM article_numbers ORDER BY number")]

    def _article_id(self, ref: str) -> str:
        if ref.isdecimal():
            found = self._rows("SELECT article FROM article_numbers WHERE number = ?", _number(ref))
            if found:
                return _only(found, ref, "article")
        found = self._by_prefix("SELECT id FROM articles WHERE id GLOB ?", ref)
        return _only(found, ref, "article")

    def _claim_id(self, ref: str) -> str:
        article, colon, number = ref.rpartition(":")
        if colon and number.isdecimal():
            named = "SELECT claim FROM claim_numbers WHERE article = ? AND number = ?"
            found = self._rows(named, self._article_id(article), _number(number))
        else:
            found = self._by_prefix("SELECT id FROM claims WHERE id GLOB ?", ref)
        claim = _only(found, ref, "claim")
        return _only(self._rows("SELECT id FROM standing_claims WHERE id = ?", claim), ref, "claim")

    def _by_prefix(self, sql: str, prefix: str) -> list[Row]:
        if len(prefix) < _SHORTEST_PREFIX or not prefix.isalnum():
            return []
        return self._rows(f"{sql} LIMIT 2", f"{prefix.lower()}*")


def _number(digits: str) -> int:
    """A local number; one past what SQLite can hold is a number that no row has."""
    return min(int(digits[:20]), 2**63 - 1)


def _only(found: list[Row], ref: str, what: str) -> str:
    listing = "factcheck list" if what == "article" else "factcheck claims ARTICLE"
    if not found:
        form = f" (a claim is ARTICLE:NUMBER, as {ref}:1)" if what == "claim" and ref.isdecimal() else ""
        raise InputError(f"no {what} {ref!r} on this desk{form}: `{listing}` shows what there is")
    if len(found) > 1:
        raise InputError(f"{ref!r} is the start of more than one {what} id: give more of it")
    name: str = found[0][0]
    return name
