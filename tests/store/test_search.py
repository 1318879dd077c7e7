"""Search: words are words, whatever they look like, and the index is in step with the desk."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Desk
from factcheck.errors import InputError
from factcheck.models import Article, Citation, Draft

if TYPE_CHECKING:
    from pathlib import Path


def found(desk: Desk, words: str) -> list[str]:
    return [one.name for one in desk.search(words)]


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("river", ["1:1"]),
        ("RIVER passau", ["1:1"]),
        ("riv", ["1:1"]),
        ("iver", []),
        ("Pássau", ["1:1"]),
        ("9.1", ["1:1"]),
        ("20,000", ["1:2"]),
        ("the", ["1:1", "1:2", "1:3"]),
        ("river homes", []),
        ("newsletter", []),
    ],
)
def test_claims_are_found_by_the_beginnings_of_all_words(ann: Desk, words: str, claims: list[str]) -> None:
    assert [name for name in found(ann, words) if name != "1:4"] == claims


@pytest.mark.parametrize(
    "words",
    [
        '"',
        "river OR homes",
        "river*",
        "NEAR(river homes)",
        "text:river",
        "^river",
        "river -homes",
        "(river",
        "a\0b",
        "\ud800x",
    ],
)
def test_words_are_never_a_query(ann: Desk, words: str) -> None:
    if any(letter.isalnum() for letter in words):
        assert isinstance(ann.search(words), list)
        assert found(ann, "river OR homes") == []
    else:
        with pytest.raises(InputError, match="no word to search for"):
            ann.search(words)


@settings(max_examples=60)
@given(st.text())
def test_any_words_are_searched_for_or_refused(empty_desk: Path, words: str) -> None:
    with Desk(empty_desk) as desk:
        try:
            assert desk.search(words) == []
        except InputError:
            assert not any(letter.isalnum() for letter in words)


def test_sources_and_notes_lead_to_their_claims_with_the_verdict_and_its_day(ann: Desk, river: str, homes: str) -> None:
    ann.verdict(
        river, "false", note="The gauge says otherwise", citations=[Citation(source="https://example.org/levels")]
    )
    ann.cite(homes, Citation(source="the town archive", quote="eighteen thousand"))
    (by_note,) = ann.search("gauge")
    assert (by_note.found_in, by_note.words) == ("note", "The gauge says otherwise")
    assert (by_note.line.rating, by_note.reviewer, by_note.article_title) == ("False", "Ann", "The flood")
    assert by_note.at
    assert [one.found_in for one in ann.search("example levels")] == ["source"]
    assert [(one.found_in, one.line.id) for one in ann.search("town archive")] == [("source", homes)]
    assert [(one.found_in, one.words) for one in ann.search("eighteen")] == [("note", "eighteen thousand")]


def test_what_was_undone_is_found_no_more(ann: Desk, river: str) -> None:
    ann.note(river, "ask the harbour master")
    assert found(ann, "harbour") == ["1:1"]
    ann.undo()
    assert found(ann, "harbour") == []
    ann.redo()
    assert found(ann, "harbour") == ["1:1"]


def test_what_comes_and_goes_after_a_search_is_found_or_not(ann: Desk, bob: Desk, path: Path) -> None:
    assert found(ann, "tunnel") == []
    bob.add(Article(title="Tunnel", draft=Draft(text="The tunnel cost $2 million in 1999. It opened in 2004.")))
    assert found(ann, "tunnel") == ["2:1"]
    with ann._write() as conn:  # as if newer rules read the first article: its claims go, and come again
        conn.execute("UPDATE readings SET rules = 'older'")
    ann.catch_up()
    assert found(ann, "river") == ["1:1"]
    assert found(ann, "tunnel") == ["2:1"]
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("INSERT INTO claims_fts(claims_fts, rank) VALUES ('integrity-check', 1)")


@pytest.mark.parametrize(
    "damage",
    [
        "INSERT INTO claims_fts(claims_fts) VALUES ('delete-all')",
        "INSERT INTO claims_fts(rowid, text) VALUES (99, 'river')",
        "INSERT INTO claims_fts(claims_fts, rowid, text) SELECT 'delete', rowid, text FROM claims LIMIT 1",
    ],
)
def test_an_index_out_of_step_is_built_again(ann: Desk, path: Path, damage: str) -> None:
    assert found(ann, "river") == ["1:1"]
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(damage)
        conn.commit()
    assert found(ann, "river") == ["1:1"]
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("INSERT INTO claims_fts(claims_fts, rank) VALUES ('integrity-check', 1)")


def test_no_more_are_found_than_were_asked_for(ann: Desk) -> None:
    assert len(ann.search("the", most=2)) == 2


def test_claims_that_stand_no_more_take_no_place_of_those_that_do(ann: Desk, river: str, homes: str) -> None:
    for claim in (homes, river):
        ann.cite(claim, Citation(source="the gauge"))
        ann.note(claim, "lowest in summer")
    ann.split(river, ann.claim(river).line.text.index("rose"))
    assert [[one.line.id for one in ann.search(words, most=1)] for words in ("gauge", "lowest")] == [[homes], [homes]]
    ann.undo()
    assert [one.line.id for one in ann.search("river", most=1)] == [river]


def test_the_index_reads_well_in_other_programs(ann: Desk) -> None:
    ann.search("river")
    assert ann._db["claims"].detect_fts() == "claims_fts"
