"""What a reader can ask of a desk. Nothing here writes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from factcheck.errors import DeskError, InputError
from factcheck.models import (
    ArticleLine,
    ClaimLine,
    DeskArticle,
    Draft,
    Progress,
    Role,
    Segment,
    Span,
    State,
)
from factcheck.scales import STANDARD, Scale
from factcheck.store.claim_files import ClaimFiles, light

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from factcheck.store.names import Row

CLAIM_COLUMNS: Final = (
    "article_id", "article_title", "published_on", "claim_number", "claim_id", "start", "end", "claim", "kind",
    "claimant", "claimant_name", "worth", "details_ticked", "details_total", "leads", "state", "flagged", "rating",
    "note", "reviewer", "reviewed_at", "sources", "source_urls",
)  # fmt: skip
"""The columns of an annotated claim, in the order in which they are exported."""

CITATION_COLUMNS: Final = (
    "article_id", "claim_number", "claim_id", "claim", "state", "rating", "source", "source_url", "stance", "standing",
    "quote", "locator", "accessed_on", "archive_url", "reviewer", "cited_at",
)  # fmt: skip
"""The columns of a citation, in the order in which they are exported."""

_PROGRESS: Final = """
count(*), coalesce(sum(unverified), 0), coalesce(sum(flagged), 0), coalesce(sum(state IN ('checked', 'signed off')), 0),
coalesce(sum(state = 'dismissed'), 0),
coalesce(sum((SELECT count(*) FROM open_leads WHERE claim = s.id AND draft = s.draft AND s.state <> 'dismissed')), 0)
"""


ARCHIVED: Final = """
coalesce((SELECT field IS NOT 'off' FROM standing_decisions AS d WHERE d.article = a.id AND d.kind = 'archive'
          ORDER BY d.id DESC LIMIT 1), 0)
"""
"""Whether an article ``a`` was put away."""


class Queries(ClaimFiles):
    """The asking side of a desk: plain values out, with the corrections that stand.

    An article is named by its number on this desk or the start of its id, a claim by ``ARTICLE:NUMBER`` or the start
    of its id.
    """

    @property
    def version(self) -> int:
        """A number that is another one as soon as another program, or another desk on this file, has written to it."""
        return int(self._row("PRAGMA data_version")[0])

    def articles(self) -> list[ArticleLine]:
        """Every article on the desk with its progress, the last touched first; also those that are archived."""
        progress = {
            row[0]: _progress(row[1:])
            for row in self._rows(f"SELECT article, {_PROGRESS} FROM claim_states AS s GROUP BY article")
        }
        rows = self._rows(
            "SELECT number, id, title, publication, published_on,"
            f" coalesce((SELECT max(at) FROM decisions WHERE article = a.id), added_at) AS touched_at, {ARCHIVED}"
            " FROM corrected_articles AS a ORDER BY touched_at DESC, number DESC"
        )
        fields = ("number", "id", "title", "publication", "published_on", "touched_at", "archived")
        return [
            ArticleLine(**dict(zip(fields, row, strict=True)), progress=progress.get(row[1], Progress()))
            for row in rows
        ]

    def article(self, ref: str) -> DeskArticle:
        """The article and its current draft.

        Raises:
            InputError: there is no such article, or more than one.
            DeskError: the stored text is not what was stored.
        """
        article = self._article_id(ref)
        fields = ("number", "id", "title", "byline", "publication", "url", "published_on")
        row = self._row(f"SELECT {', '.join(fields)} FROM corrected_articles WHERE id = ?", article)
        draft_id, draft = self._draft(article)
        return DeskArticle(**dict(zip(fields, row, strict=True)), draft=draft, draft_id=draft_id)

    def segments(self, ref: str) -> list[Segment]:
        """The segments of the current draft in order; furniture that a reviewer promoted counts as body."""
        article = self._article_id(ref)
        promoted = set(self._promoted(article))
        rows = self._each(
            'SELECT s.start, s."end", s.role, s.reason FROM segments AS s JOIN current_drafts AS c'
            " ON c.article = s.article AND c.id = s.draft WHERE s.article = ? ORDER BY s.start",
            article,
        )
        return [
            light(
                Segment(start=start, end=end, role=Role.BODY, reason="promoted by a reviewer")
                if (start, end) in promoted
                else Segment(start=start, end=end, role=role, reason=reason)
            )
            for start, end, role, reason in rows
        ]

    def claims(self, ref: str, *, states: Collection[State] = (), unverified: bool = False) -> list[ClaimLine]:
        """The claims of an article in the order of the text.

        Args:
            ref: the article.
            states: only claims in one of these; all where empty. Flagged are all with a flag, however far they are.
            unverified: only claims that are still unverified.

        Raises:
            DeskError: a claim does not say what its draft says at its place.
        """
        article = self._article_id(ref)
        lines = self._claim_lines("s.article = ?", article)
        return [
            line
            for line in lines
            if (line.unverified or not unverified)
            and (not states or line.state in states or (line.flagged and State.FLAGGED in states))
        ]

    def find_words(self, ref: str, words: str, *, meeting: Span | None = None) -> Span:
        """Where words stand in an article, however its lines are broken.

        Args:
            ref: the article.
            words: the words, with any white space between them.
            meeting: only where they share a code point with this span.

        Raises:
            InputError: they stand nowhere, or in more than one place.
        """
        pattern = r"\s+".join(map(re.escape, words.split()))
        matches = re.finditer(pattern, self._current_text(self._article_id(ref))) if pattern else ()
        found = [Span(start=match.start(), end=match.end()) for match in matches]
        found = [span for span in found if meeting is None or span.overlaps(meeting)]
        if len(found) != 1:
            where = "in the article" if meeting is None else "in the claim"
            how_often = "stand more than once" if found else "do not stand"
            raise InputError(
                f"the words {words!r} {how_often} {where}: give them as they are there, and enough of them"
            )
        return found[0]

    def progress(self, ref: str | None = None) -> Progress:
        """How far one article is, or the whole desk without what is archived."""
        if ref is None:
            archived = f"SELECT a.id FROM articles AS a WHERE {ARCHIVED}"
            return _progress(
                self._row(f"SELECT {_PROGRESS} FROM claim_states AS s WHERE s.article NOT IN ({archived})")
            )
        return _progress(
            self._row(f"SELECT {_PROGRESS} FROM claim_states AS s WHERE article = ?", self._article_id(ref))
        )

    def last_claim(self, ref: str) -> str | None:
        """Id of the claim on which this reviewer last decided something in the article."""
        rows = self._rows(
            "SELECT d.claim FROM decisions AS d JOIN standing_claims AS c ON c.id = d.claim"
            " WHERE d.article = ? AND d.reviewer = ? ORDER BY d.id DESC LIMIT 1",
            self._article_id(ref),
            self.reviewer,
        )
        return rows[0][0] if rows else None

    def scale(self) -> Scale:
        """The scale on which verdicts are given."""
        return STANDARD

    def annotated_claims(self, articles: Sequence[str] = (), *, unverified: bool = False) -> Iterator[Row]:
        """Rows of `CLAIM_COLUMNS`, article by article, in the order of the text; all articles where none is named."""
        columns = ", ".join(f'"{name}"' for name in CLAIM_COLUMNS)
        only = " AND unverified" if unverified else ""
        for article in self._articles_named(articles):
            yield from self._rows(
                f"SELECT {columns} FROM annotated_claims WHERE article_id = ?{only} ORDER BY start", article
            )

    def annotated_citations(self, articles: Sequence[str] = (), *, unverified: bool = False) -> Iterator[Row]:
        """Rows of `CITATION_COLUMNS`, one for each citation that is not confidential."""
        only = " AND a.unverified" if unverified else ""
        for article in self._articles_named(articles):
            yield from self._rows(
                "SELECT a.article_id, a.claim_number, a.claim_id, a.claim, a.state, a.rating, c.title, c.url, c.stance,"
                " c.standing, c.quote, c.locator, c.accessed_on, c.archive_url, c.reviewer, c.at"
                " FROM annotated_claims AS a JOIN citations AS c ON c.claim = a.claim_id AND NOT c.confidential"
                f" WHERE a.article_id = ?{only} ORDER BY a.start, c.id",
                article,
            )

    # ------------------------------------------------------------ behind the questions

    def _is_archived(self, article: str) -> bool:
        return bool(self._row(f"SELECT {ARCHIVED} FROM articles AS a WHERE a.id = ?", article)[0])

    def _promoted(self, article: str) -> list[tuple[int, int]]:
        """Where a reviewer took furniture back into the article, as start and end of each segment."""
        return self._rows(
            'SELECT start, "end" FROM standing_decisions'
            " WHERE article = ? AND kind = 'promotion' AND claim IS NULL ORDER BY start",
            article,
        )

    def _draft(self, article: str) -> tuple[str, Draft]:
        draft_id, text, original, encoding, origin, notices = self._row(
            "SELECT id, text, original, encoding, origin, notices FROM current_drafts WHERE article = ?", article
        )
        draft = Draft(
            text=text, original=original, encoding=encoding, origin=origin, notices=tuple(json.loads(notices))
        )
        if draft.id != draft_id:
            raise DeskError(f"the desk {self.path} is damaged: the text of an article changed; go on with a backup")
        return draft_id, draft


def _progress(row: Row) -> Progress:
    fields = ("claims", "unverified", "flagged", "checked", "dismissed", "leads")
    return Progress(**dict(zip(fields, row, strict=True)))
