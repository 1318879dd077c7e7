"""Search over claims, their sources, and what was written about them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from factcheck.errors import DeskError, InputError
from factcheck.models import Found
from factcheck.store import connection
from factcheck.store.deeds import Deeds
from factcheck.store.word_index import catch_up, is_behind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_FOUND: Final = 200
"""How many claims are found at most, the newest: of common words there is no end."""

_PLACES: Final = {
    "claim": "SELECT c.id, NULL FROM claims_fts AS f JOIN claims AS c ON c.rowid = f.rowid"
    " WHERE claims_fts MATCH ? ORDER BY f.rowid DESC",
    "source": "SELECT d.claim, d.title FROM sources_fts AS f JOIN sources AS s ON s.rowid = f.rowid"
    " JOIN citations AS d ON d.source = s.id WHERE sources_fts MATCH ? ORDER BY d.id DESC",
    "note": "SELECT d.claim, coalesce(d.text, d.quote) FROM decisions_fts AS f JOIN decisions AS d ON d.rowid = f.rowid"
    " WHERE decisions_fts MATCH ? AND d.claim IS NOT NULL"
    " AND EXISTS (SELECT 1 FROM standing_decisions AS s WHERE s.id = d.id) ORDER BY f.rowid DESC",
}
"""Where words are looked for, the first before the next, and how; each gives a claim and the words beside it."""


class Search(Deeds):
    """Finds claims by words."""

    def search(self, words: str, *, most: int = MOST_FOUND) -> list[Found]:
        """The claims in which all of some words stand, or in a source or note of theirs; newest articles first.

        Each word is found from its beginning, whatever its case and accents; it is never anything but a word.

        Args:
            words: what to look for.
            most: how many claims at most.

        Raises:
            InputError: there is no word among the words.
            DeskError: the desk is read-only, and what is new on it cannot be taken into the index.
        """
        wanted = _as_query(words)
        self._bring_in_step()
        return list(self._found(dict(islice(self._places(wanted), most))))

    def _places(self, wanted: str) -> Iterator[tuple[str, tuple[str, str | None]]]:
        """Each claim that stands and has the words, with the first place that has them; the newest of a place first.

        Whether it stands is asked of one after the other: a join would go through every claim of the desk first.
        """
        seen = set()
        for place, sql in _PLACES.items():
            for claim, beside in self._each(sql, wanted):
                if claim not in seen and self._rows("SELECT 1 FROM standing_claims WHERE id = ?", claim):
                    yield claim, (place, beside)
                seen.add(claim)

    def _bring_in_step(self) -> None:
        with connection.told(self.path):
            if not is_behind(self._db.conn):
                return
        if self.read_only:
            raise DeskError(
                f"the desk {self.path} is read-only, and its words are not indexed yet: search once where you may write"
            )
        with self._write() as conn:
            catch_up(conn)

    def _found(self, places: Mapping[str, tuple[str, str | None]]) -> Iterator[Found]:
        marks = ", ".join("?" * len(places))
        articles = self._rows(
            "SELECT DISTINCT a.number, a.id, a.title FROM placements AS p"
            " JOIN corrected_articles AS a ON a.id = p.article"
            f" WHERE p.claim IN ({marks}) ORDER BY a.number DESC",
            *places,
        )
        for number, article, title in articles:
            for line in self._claim_lines(f"s.article = ? AND s.id IN ({marks})", article, *places):
                found_in, words = places[line.id]
                verdict = next(iter(self._verdicts(line.id)), None) if line.rating else None
                yield Found(
                    article=article,
                    article_number=number,
                    article_title=title,
                    line=line,
                    found_in=found_in,
                    words=words,
                    reviewer=verdict.reviewer if verdict else None,
                    at=verdict.at if verdict else None,
                )


def _as_query(words: str) -> str:
    """Words as FTS5 takes them: each in quotation marks, so that none is an operator, and from its beginning.

    https://www.sqlite.org/fts5.html#full_text_query_syntax
    """
    safe = words.encode(errors="replace").decode().replace("\0", " ")
    listed = [word for word in safe.split() if any(letter.isalnum() for letter in word)]
    if not listed:
        raise InputError("there is no word to search for: give one or more")
    return " ".join('"' + word.replace('"', '""') + '"*' for word in listed)
