"""What every deed at a desk shares: one transaction, one action, and words for what was done."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from factcheck.errors import DeskError, InputError
from factcheck.models import Done
from factcheck.store import connection
from factcheck.store.action import Action
from factcheck.store.history import words_for
from factcheck.store.queries import Queries
from factcheck.store.readings import Place, is_stale, let_be_read_again, read_through, replace_reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from factcheck.config import Config
    from factcheck.models import ClaimLine
    from factcheck.store.rulebook import Rulebook
    from factcheck.store.waiting import Waiting


class Deeds(Queries):
    """The writing side of a desk, without the deeds themselves."""

    config: Config
    """What the person at the desk has set: readings depend on it."""
    waiting: Waiting
    """How it waits while another program writes."""
    _rulebook: Rulebook

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        if self.read_only:
            raise DeskError(f"the desk {self.path} is read-only: copy it to a place where you may write")
        with connection.write(self._db, self.path, self.waiting) as conn:
            yield conn

    @contextmanager
    def _act(self) -> Iterator[Action]:
        with self._write() as conn:
            shown = dict(self._shown)
            yield Action(conn, self.reviewer, shown)
        self._shown = shown

    def _done(self, action: Action, claim: str, said: str) -> Done:
        article = self._where(claim)["article"]
        return Done(action=action.id, said=f"{self._name(article, claim)} {said}", claim=claim, article=article)

    def _nothing_done(self, line: ClaimLine, why: str) -> Done:
        """What is said where there was nothing to do; no action stands behind it."""
        article = self._where(line.id)["article"]
        return Done(action="", said=f"{self._name(article, line.id)} {why}", claim=line.id, article=article)

    def _name(self, article: str, claim: str | None) -> str:
        """What a claim or article is called on this desk: ``1:14``, ``article 1``."""
        number = self._row("SELECT number FROM article_numbers WHERE article = ?", article)[0]
        if claim is None:
            return f"article {number}"
        of_claim = self._row("SELECT number FROM claim_numbers WHERE claim = ?", claim)[0]
        return f"{number}:{of_claim}"

    def _line(self, ref: str) -> ClaimLine:
        return self._claim_line_of(self._claim_id(ref))

    def _where(self, claim: str) -> dict[str, str]:
        """The article and draft in which a claim stands now."""
        article, draft = self._row("SELECT article, draft FROM standing_claims WHERE id = ?", claim)
        return {"article": article, "draft": draft}

    def _decide(self, kind: str, claim: str, **columns: object) -> Done:
        with self._act() as action:
            action.decide(kind, claim=claim, **self._where(claim), **columns)
        return self._done(action, claim, words_for(kind))

    def catch_up(self, *articles: str) -> None:
        """Read articles again where rules, facts, settings or their date changed since; all where none is named.

        What somebody decided stays as it is. A desk that is read-only shows what it holds.

        Raises:
            InputError: there is no such article, a rule that is switched off is none, or own facts cannot be read.
        """
        for article in () if self.read_only else self._articles_named(articles):
            is_read = False
            while not is_read and is_stale(self._db.conn, article, self._rulebook):
                is_read = self._read(article)

    def _ask_for_reading(self, action: Action, article: str) -> None:
        """Let an article be read again because of what an action does, if not now, then by `catch_up`.

        Raises:
            InputError: it cannot be read by the rules and facts of this desk.
        """
        self._rulebook.check()
        let_be_read_again(action.conn, article)

    def _make_up(self, article: str) -> None:
        """Read an article again after a deed, which is saved by now and stands even where this fails."""
        with suppress(DeskError, InputError):
            self.catch_up(article)

    def _read(self, ref: str) -> bool:
        """Read an article; whether nobody changed meanwhile what it was read by."""
        before, article = self._read_by(ref), self.article(ref)
        reading = read_through(article.draft.text, article.published_on, self._rulebook, self._promoted(ref))
        with self._write() as conn:
            is_current = self._read_by(ref) == before
            if is_current:
                replace_reading(conn, Place(article.id, article.draft_id), reading)
        return is_current

    def _read_by(self, article: str) -> tuple[object, ...]:
        """What a reading rests on besides text and rules: the date of the article, and what of it was promoted."""
        return *self._row("SELECT published_on FROM corrected_articles WHERE id = ?", article), self._promoted(article)
