"""The table that ships is sound, and the check that says so finds what is wrong with a table."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.reference import EndKind, Term, names, offices, shipped_files
from factcheck.reference.table import COLUMNS, name_problems, problems, read_files, read_terms, replaced, vacancies

if TYPE_CHECKING:
    from pathlib import Path

PRESIDENTS = [term for term in offices().terms if term.office == "President of the United States"]


@pytest.mark.parametrize("table", shipped_files(), ids=lambda path: path.stem)
def test_the_tables_that_ship_have_no_problems(table: Path) -> None:
    assert problems(read_files([table])) == []
    assert table.read_text(encoding="utf-8").splitlines()[0] == ",".join(COLUMNS)


def test_no_office_stands_in_two_tables() -> None:
    places = [{term.place for term in read_files([table])} for table in shipped_files()]
    assert sum(map(len, places)) == len(set().union(*places))


def test_the_names_that_ship_have_no_problems() -> None:
    assert name_problems(names().namings) == []


def test_the_presidents_follow_one_another_without_a_gap_since_1789() -> None:
    assert len(PRESIDENTS) == 47
    assert PRESIDENTS[0].start == date(1789, 4, 30)
    assert vacancies(PRESIDENTS) == []
    assert PRESIDENTS[-1].end is None


def changed(index: int, **parts: Any) -> list[Term]:
    terms = list(PRESIDENTS)
    terms[index] = replace(terms[index], **parts)
    return terms


DAY = timedelta(days=1)
BIDEN = PRESIDENTS[45]


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
        (changed(45, end=None, end_kind=EndKind.OPEN), "Joe Biden and Donald Trump overlap from 2025-01-20"),
        ([*PRESIDENTS[:44], *PRESIDENTS[:43:-1]], "stands after"),
    ],
)
def test_what_is_wrong_with_a_table_is_named(terms: list[Term], problem: str) -> None:
    assert any(problem in found for found in problems(terms))


def test_an_acting_holder_may_stand_in_for_one_who_is_away() -> None:
    stands_in = replace(BIDEN, holder="Kamala Harris", start=date(2021, 11, 19), end=date(2021, 11, 19), acting=True)
    assert problems([*PRESIDENTS[:46], stands_in, PRESIDENTS[46]]) == []


def test_days_on_which_nobody_held_an_office_are_told() -> None:
    later = changed(45, start=BIDEN.start + 2 * DAY)
    assert vacancies(later) == ["President of the United States: nobody between 2021-01-20 and Joe Biden on 2021-01-22"]


def test_own_terms_take_the_place_of_those_that_ship_where_they_share_time() -> None:
    own = replace(BIDEN, office="president of the united states", start=date(2021, 1, 21))
    together = replaced(PRESIDENTS, [own])
    assert len(together) == len(PRESIDENTS)
    assert own in together
    assert BIDEN not in together


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


def test_the_maintenance_command_tells_what_is_wrong_and_what_may_be_missing(tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    row = "Mayor of Springfield,mayor,Springfield,Ada Quimby,Quimby,2019-05-01,,open,no,2019-01-01,https://example.org"
    own.write_text(f"{','.join(COLUMNS)}\n{row}\n", encoding="utf-8")
    run = [sys.executable, "-m", "factcheck.reference"]
    sound = subprocess.run(run, capture_output=True, text=True, check=True)
    assert "perhaps missing: organisations.csv: Pope: nobody between 2025-04-21 and Leo XIV" in sound.stdout
    unsound = subprocess.run([*run, str(own)], capture_output=True, text=True, check=False)
    assert unsound.returncode == 1
    assert "own.csv: Mayor of Springfield, Ada Quimby: says more than was known on 2019-01-01" in unsound.stdout
