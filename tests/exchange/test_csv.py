"""What leaves the desk as CSV."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Desk
from factcheck.exchange.csv import export, guarded, unguarded
from factcheck.models import Article, Citation, Draft

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEADER = (
    "article_id,article_title,published_on,claim_number,claim_id,start,end,claim,kind,claimant,claimant_name,worth,"
    "details_ticked,details_total,leads,state,flagged,rating,note,reviewer,reviewed_at,sources,source_urls"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Two articles, one of them with a verdict."""
    with Desk(tmp_path / "desk.db", reviewer="Ann") as desk:
        flood = "The river rose 9.1 metres in 2013, the mayor said. More than 20,000 people left their homes."
        desk.add(Article(title="The flood, in full", published_on=date(2013, 6, 10), draft=Draft(text=flood)))
        desk.add(Article(title="=cmd|' /C calc'!A0", draft=Draft(text="The bridge opened in 1999.")))
        yield desk


def written(desk: Desk, **options: Any) -> str:
    out = io.StringIO(newline="")
    export(desk, out, **options)
    return out.getvalue()


def rows(desk: Desk, **options: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(desk, **options), newline="")))


def test_the_header_is_exactly_what_the_readme_says(desk: Desk) -> None:
    assert written(desk).split("\r\n")[0] == HEADER


def test_one_row_a_claim_in_the_order_of_the_desk(desk: Desk) -> None:
    numbers = [(row["article_title"][-6:], int(row["start"])) for row in rows(desk, raw=True)]
    assert len(numbers) == len(desk.claims("1")) + len(desk.claims("2"))
    assert numbers[: len(desk.claims("1"))] == [("n full", line.start) for line in desk.claims("1")]


def test_an_annotated_claim(desk: Desk) -> None:
    desk.flag("1:1")
    sources = [
        Citation(source="https://example.org/a"),
        Citation(source="by phone"),
        Citation(source="https://example.org/b"),
    ]
    desk.verdict("1:1", "false", note="12.89, not 9.1", citations=sources)
    desk.note("1:1", "call again")
    desk.tick("1:1")
    row, file = rows(desk)[0], desk.claim("1:1")
    assert row["claim"] == file.line.text
    assert row["claimant"] == "the mayor"
    assert (row["state"], row["flagged"], row["rating"], row["reviewer"]) == ("checked", "yes", "False", "Ann")
    assert row["note"] == "12.89, not 9.1 | call again"
    assert row["reviewed_at"].endswith("Z")
    assert (row["sources"], row["source_urls"]) == ("3", "https://example.org/a | https://example.org/b")
    assert row["details_ticked"] == row["details_total"] == str(len(file.details)) != "0"
    assert row["published_on"] == "2013-06-10"


def test_a_claim_nobody_touched_has_empty_cells(desk: Desk) -> None:
    row = rows(desk, articles=["2"])[0]
    assert {
        row[name] for name in ("claimant", "flagged", "rating", "note", "reviewer", "reviewed_at", "source_urls")
    } == {""}
    assert (row["state"], row["sources"], row["details_ticked"]) == ("open", "0", "0")


def test_unverified_is_what_is_left(desk: Desk) -> None:
    desk.verdict("1:1", "true")
    left = {row["claim_id"] for row in rows(desk, unverified=True)}
    assert left == {line.id for ref in ("1", "2") for line in desk.claims(ref) if line.unverified}
    assert desk.claim("1:1").line.id not in left


def test_one_row_for_each_citation(desk: Desk) -> None:
    assert rows(desk, rows="citations") == []
    cited = Citation(
        source="https://example.org/a", stance="refutes", standing="primary", quote='"12.89 m"', locator="p. 4"
    )
    desk.verdict("1:1", "false", citations=[cited, Citation(source="by phone")])
    first, second = rows(desk, rows="citations")
    assert (first["source_url"], first["stance"], first["standing"]) == ("https://example.org/a", "refutes", "primary")
    assert (first["quote"], first["locator"], first["reviewer"]) == ('"12.89 m"', "p. 4", "Ann")
    assert (second["source"], second["source_url"]) == ("by phone", "")


def test_no_cell_is_a_formula_unless_asked(desk: Desk) -> None:
    assert rows(desk, articles=["2"])[0]["article_title"] == "'=cmd|' /C calc'!A0"
    assert rows(desk, articles=["2"], raw=True)[0]["article_title"] == "=cmd|' /C calc'!A0"


@given(st.text(alphabet=st.one_of(st.sampled_from("'=+-@\t\r\n＝＋－＠a1,\""), st.characters(codec="utf-8"))))
def test_the_guard_can_be_taken_off_again(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(tuple("=+-@\t\r\n＝＋－＠"))


@given(
    st.text(alphabet=st.one_of(st.sampled_from('",\r\n;\t '), st.characters(codec="utf-8", exclude_characters="\0")))
)
def test_notes_of_any_form_come_back_through_csv(text: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out).writerow([guarded(text), "end"])
    (cell, _), = csv.reader(io.StringIO(out.getvalue(), newline=""))  # fmt: skip
    assert unguarded(cell) == text
