"""Who held an office is found by what an article calls them, and by when."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from factcheck.reference import Offices, Term, offices

PRESIDENT = next(term for term in offices().terms if term.office == "President of the United States")


@pytest.mark.parametrize(
    "words",
    [
        "the Biden administration",
        "The Biden Administration",
        "the Biden White House",
        "Biden's White House",
        "the Biden presidency",
        "Joe Biden’s presidency",
        "the U.S. Biden administration",
        "President Biden",
        "US President Joe Biden",
        "then-President Biden",
        "Biden-era",
        "the Biden era",
    ],
)
def test_the_regular_ways_to_speak_of_a_holder(words: str) -> None:
    assert [(term.holder, term.start, term.end) for term in offices().named(words)] == [
        ("Joe Biden", date(2021, 1, 20), date(2025, 1, 20))
    ]


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("the Trump administration", [2017, 2025]),
        ("President Cleveland", [1885, 1893]),
        ("the Bush administration", [1989, 2001]),
        ("the George W. Bush administration", [2001]),
        ("President George H.W. Bush", [1989]),
        ("the Roosevelt administration", [1901, 1933]),
        ("President Franklin Roosevelt", [1933]),
        ("the Johnson administration", [1865, 1963, 2008]),
        ("LBJ's White House", [1963]),
        ("the Harrison administration", [1841, 1889]),
        ("Mr. Biden", [2009, 2021]),
        ("Joseph R. Biden", [2009, 2021]),
        ("Vice President Biden", [2009]),
        ("Mr. Adams", [2022, 1789, 1797, 1825]),
        ("the Merkel government", [2005]),
        ("Emmanuel Macron’s presidency", [2017]),
        ("Pope Francis", [2013]),
        ("Chancellor Hunt", [2022]),
        ("UK Chancellor Philip Hammond", [2016]),
        ("NASA chief Sean Duffy", [2025]),
        ("the Lula government", [2003, 2023]),
        ("President Volodymyr Zelenskyy", [2019]),
        ("Gerhard Schroeder", [1998]),
        ("the Van Buren administration", [1837]),
    ],
)
def test_a_shared_name_gives_every_term(words: str, years: list[int]) -> None:
    assert sorted(term.start.year for term in offices().named(words)) == sorted(years)


def test_a_title_gives_everybody_who_bore_it() -> None:
    assert [term.holder for term in offices().named("NASA administrator")][-3:] == [
        "Janet Petro",
        "Sean Duffy",
        "Jared Isaacman",
    ]
    assert offices().titled("German chancellor") == {("chancellor of germany", "germany")}


@pytest.mark.parametrize(
    "words",
    [
        "",
        "the",
        "the administration",
        "the Harris administration",
        "the Bridenstine administration",
        "the Merkel White House",
        "Chancellor Macron",
        "Biden administrations",
        "Hunter Biden",
        "Presidents",
    ],
)
def test_words_that_name_no_holder(words: str) -> None:
    assert offices().named(words) == ()


@pytest.mark.parametrize(
    ("first", "last", "holders"),
    [
        ("2018-01-01", "2018-12-31", ["Donald Trump"]),
        ("2017-01-01", "2017-12-31", ["Barack Obama", "Donald Trump"]),
        ("2017-01-20", "2017-01-20", ["Barack Obama", "Donald Trump"]),
        ("1841-01-01", "1841-12-31", ["Martin Van Buren", "William Henry Harrison", "John Tyler"]),
        ("1963-11-22", "1963-11-22", ["John F. Kennedy", "Lyndon B. Johnson"]),
        ("1789-04-29", "1789-04-29", []),
        ("1788-01-01", "1788-12-31", []),
        ("2026-01-01", "2026-01-31", ["Donald Trump"]),
    ],
)
def test_who_held_the_office_in_an_interval(first: str, last: str, holders: list[str]) -> None:
    held = offices().held(PRESIDENT, date.fromisoformat(first), date.fromisoformat(last))
    assert [term.holder for term in held] == holders


def test_an_office_is_the_same_however_a_row_spells_it() -> None:
    def mayor(office: str, holder: str, start: int, end: int | None) -> Term:
        days = {"start": date(start, 1, 1), "end": date(end, 1, 1) if end else None}
        return replace(PRESIDENT, office=office, jurisdiction="Ankora", holder=holder, **days)

    early = mayor("mayor of Ankora", "Ada Brandt", 2010, 2014)
    later = [mayor("Mayor of Ankora", "Bo Lind", 2014, 2018), mayor("Mayor of Ankora", "Cy Moss", 2018, None)]
    known = Offices([*later, early])
    assert [term.holder for term in known.held(early, date(2012, 1, 1), date(2012, 2, 1))] == ["Ada Brandt"]
    assert [term.holder for term in known.terms] == ["Ada Brandt", "Bo Lind", "Cy Moss"]


def test_an_office_that_is_not_in_the_table() -> None:
    atlantis = replace(PRESIDENT, jurisdiction="Atlantis")
    assert offices().held(atlantis, date(2018, 1, 1), date(2018, 12, 31)) == ()


def test_the_table_is_read_when_it_is_first_asked_for_and_only_then() -> None:
    code = (
        "import sys, pathlib, factcheck.reference as reference\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "assert reference.offices() is reference.offices()\n"
        "assert [pathlib.Path(path).name for path in opened].count('united-states.csv') == 1\n"
        "assert 'pydantic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
