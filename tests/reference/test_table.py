"""The table that ships is sound, and the check that says so finds what is wrong with a table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from factcheck import reference
from factcheck.reference import EndKind, Term, offices
from factcheck.reference.table import COLUMNS, problems, read_terms

TABLE = Path(reference.__file__).parent / "tables" / "united-states.csv"


def test_the_table_that_ships_has_no_problems() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        assert problems(read_terms(file)) == []


def test_the_presidents_follow_one_another_without_a_gap_since_1789() -> None:
    terms = offices().terms
    assert len(terms) == 47
    assert terms[0].start == date(1789, 4, 30)
    assert [term.end for term in terms[:-1]] == [term.start for term in terms[1:]]
    assert terms[-1].end is None


def test_the_header() -> None:
    assert TABLE.read_text(encoding="utf-8").splitlines()[0] == ",".join(COLUMNS)


def changed(index: int, **parts: Any) -> list[Term]:
    terms = list(offices().terms)
    terms[index] = replace(terms[index], **parts)
    return terms


DAY = timedelta(days=1)
BIDEN = offices().terms[45]


@pytest.mark.parametrize(
    ("terms", "problem"),
    [
        (changed(45, source=""), "no source URL"),
        (changed(45, source="the White House"), "no source URL"),
        (changed(45, holder_aliases=()), "a name or alias is missing"),
        (changed(45, end=None), "an end that is given must have a date"),
        (changed(46, end=date(2026, 1, 1)), "an end that is open must be empty"),
        (changed(46, as_of=date(2024, 12, 31)), "says more than was known on 2024-12-31"),
        (changed(45, end=date(2020, 1, 1)), "before it starts"),
        (changed(45, start=BIDEN.start - DAY), "Donald Trump and Joe Biden overlap from 2021-01-19"),
        (changed(45, start=BIDEN.start + DAY), "nobody between Donald Trump on 2021-01-20 and Joe Biden on 2021-01-21"),
        (changed(45, end=None, end_kind=EndKind.OPEN), "Joe Biden and Donald Trump overlap from 2025-01-20"),
        ([*offices().terms[:44], *offices().terms[:43:-1]], "stands after"),
    ],
)
def test_what_is_wrong_with_a_table_is_named(terms: list[Term], problem: str) -> None:
    assert any(problem in found for found in problems(terms))


@pytest.mark.parametrize(
    "row",
    [
        "President,US president,United States,A,B,soon,,open,no,2026-06-15,https://example.com",
        "President,US president,United States,A,B,2021-01-20,,running,no,2026-06-15,https://example.com",
        "President,US president,United States,A,B,2021-01-20,,open,perhaps,2026-06-15,https://example.com",
        "President,US president,United States,A,B,2021-01-20,,open,no,,https://example.com",
    ],
)
def test_a_row_that_cannot_be_read_is_named(row: str) -> None:
    with pytest.raises(ValueError, match="row 2"):
        list(read_terms([",".join(COLUMNS), row]))
