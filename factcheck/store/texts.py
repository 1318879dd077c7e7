"""Rows that are written once and never changed: articles, drafts, sources, scales."""

from __future__ import annotations

import json
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.errors import InputError
from factcheck.models import Role
from factcheck.store.action import as_day, insert, now, register
from factcheck.store.ids import source_id
from factcheck.store.readings import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from sqlite3 import Connection

    from factcheck.models import Article, Citation, Segment, Span
    from factcheck.scales import Scale
    from factcheck.store.action import Action

_LONGEST_TITLE: Final = 60


def store_article(conn: Connection, article: Article, segments: Sequence[Segment], reviewer: str) -> Place:
    """Store an article with its first draft, and give it its number on this desk.

    Args:
        conn: a connection with an open transaction.
        article: the article.
        segments: those of its draft, which tell a headline from the furniture above it.
        reviewer: who takes it in.
    """
    draft, at = article.draft, now()
    place = Place(draft.id, draft.id)
    register(conn, reviewer)
    insert(
        conn,
        "articles",
        {
            "id": place.article,
            "title": _title(article, segments),
            "byline": article.byline,
            "publication": article.publication,
        }
        | {"url": article.url, "published_on": as_day(article.published_on), "added_at": at},
    )
    insert(
        conn,
        "drafts",
        {"article": place.article, "id": place.draft, "text": draft.text, "sha256": draft.sha256}
        | {"original": draft.original, "encoding": draft.encoding, "origin": draft.origin}
        | {"notices": json.dumps(draft.notices, ensure_ascii=False), "imported_by": reviewer, "imported_at": at},
    )
    conn.execute("INSERT INTO article_numbers (article) VALUES (?)", (place.article,))
    return place


def _title(article: Article, segments: Sequence[Segment]) -> str:
    """The title, or what comes nearest: the headline, the name of the file, the first words."""
    told = {role: [_words(article.draft.text, s) for s in _top(segments) if s.role is role] for role in Role}
    if article.title and (article.title not in told[Role.FURNITURE] or not told[Role.HEADLINE]):
        return article.title
    if told[Role.HEADLINE]:
        return told[Role.HEADLINE][0]
    if article.draft.origin not in (None, "-"):
        return Path(str(article.draft.origin)).name
    words = " ".join(article.draft.text[: 4 * _LONGEST_TITLE].split())
    return words if len(words) <= _LONGEST_TITLE else f"{words[:_LONGEST_TITLE].rsplit(' ', 1)[0]} …"


def _top(segments: Sequence[Segment]) -> Iterator[Segment]:
    """What stands above the text proper."""
    return takewhile(lambda segment: segment.role in (Role.FURNITURE, Role.HEADLINE), segments)


def _words(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].split())


def store_scale(conn: Connection, scale: Scale) -> None:
    """Let a scale in use be a row of the desk, so that it travels with it."""
    key = (scale.key, scale.revision)
    if conn.execute("SELECT 1 FROM scales WHERE (key, revision) = (?, ?)", key).fetchone():
        return
    insert(conn, "scales", {"key": scale.key, "revision": scale.revision, "label": scale.label})
    for position, rating in enumerate(scale.ratings, 1):
        row = rating.model_dump() | {"scale": scale.key, "revision": scale.revision, "position": position}
        insert(conn, "ratings", row)


def store_source(action: Action, citation: Citation) -> str:
    """Store what a citation rests on, unless the desk knows its URL, and return the id of the source.

    Raises:
        InputError: the source is empty.
    """
    words = citation.source.strip()
    if not words:
        raise InputError("the source is empty: give a URL, or say in words what it is")
    url = words if words.lower().startswith(("http://", "https://")) else None
    source = source_id(url)
    if not action.conn.execute("SELECT 1 FROM sources WHERE id = ?", (source,)).fetchone():
        row = {"id": source, "title": citation.title or words, "url": url}
        insert(action.conn, "sources", row | {"added_by": action.reviewer, "added_at": action.at})
    return source
