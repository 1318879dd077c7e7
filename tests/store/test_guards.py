"""What was decided cannot be changed behind the program's back without a trigger saying no."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from factcheck.models import Citation, Role
from factcheck.store.ids import row_hash

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck import Desk


@pytest.fixture
def tampering(ann: Desk, river: str, path: Path) -> Iterator[sqlite3.Connection]:
    """Somebody with a database browser, at a desk on which Ann has decided things."""
    ann.verdict(river, "false", note="no", citations=[Citation(source="https://example.org/a")])
    ann.promote_segment("1", next(s for s in ann.segments("1") if s.role is Role.FURNITURE).start)
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA recursive_triggers=ON")
        yield conn


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE decisions SET reviewer = 'Ann' WHERE reviewer = 'Ann'",
        "DELETE FROM decisions",
        "INSERT OR REPLACE INTO decisions SELECT * FROM decisions",
        "UPDATE drafts SET text = text",
        "DELETE FROM drafts",
        "UPDATE articles SET title = 'Other'",
        "DELETE FROM articles",
        "UPDATE sources SET url = 'https://example.org/b'",
        "DELETE FROM sources",
        "UPDATE ratings SET label = 'Truish'",
        "DELETE FROM ratings",
        "UPDATE scales SET label = 'Other'",
        "DELETE FROM reviewers",
        "UPDATE claim_numbers SET number = number + 100",
        "UPDATE article_numbers SET number = 7",
        "UPDATE claims SET text = text",
        "DELETE FROM claims WHERE origin = 'manual'",
        "DELETE FROM claims WHERE id IN (SELECT claim FROM decisions)",
    ],
)
def test_texts_and_decisions_are_append_only(tampering: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=r"never|FOREIGN KEY"):
        tampering.execute(statement)


def test_foreign_keys_are_declared_for_whoever_looks_at_the_desk(tampering: sqlite3.Connection) -> None:
    def parents(table: str) -> set[str]:
        return {row[2] for row in tampering.execute(f"PRAGMA foreign_key_list({table})")}

    assert parents("claims") == {"articles", "drafts"}
    assert parents("decisions") >= {"claims", "articles", "reviewers", "sources", "ratings"}
    assert not tampering.execute("PRAGMA foreign_key_check").fetchall()


def test_views_have_plain_names_and_say_what_stands(tampering: sqlite3.Connection) -> None:
    assert tampering.execute("SELECT reviewer, rating, note FROM verdicts").fetchall() == [("Ann", "False", "no")]
    assert tampering.execute("SELECT url FROM citations").fetchall() == [("https://example.org/a",)]
    unverified = tampering.execute("SELECT count(*) FROM unverified_claims").fetchone()[0]
    assert unverified == tampering.execute("SELECT count(*) FROM annotated_claims WHERE unverified").fetchone()[0] > 0


def test_each_decision_is_chained_to_the_reviewers_one_before(tampering: sqlite3.Connection) -> None:
    rows = tampering.execute("SELECT * FROM decisions WHERE reviewer = 'Ann' ORDER BY id")
    names, link = [column[0] for column in rows.description], ""
    for row in rows:
        said = {name: value for name, value in zip(names, row, strict=True) if value is not None}
        confidential, stored = said.pop("confidential"), said.pop("hash")
        assert not confidential
        assert stored == (link := row_hash(link, said))
    assert link


def test_each_decision_names_the_one_its_author_was_shown(ann: Desk, bob: Desk, river: str, path: Path) -> None:
    ann.claim(river)
    bob.claim(river)
    ann.verdict(river, "true")
    bob.verdict(river, "false")  # Bob was shown the claim before Ann's verdict
    bob.note(river, "we differ")
    with closing(sqlite3.connect(path)) as conn:
        rows = conn.execute("SELECT id, prev FROM decisions ORDER BY id").fetchall()
    assert [prev for _, prev in rows] == [None, None, rows[1][0]]
