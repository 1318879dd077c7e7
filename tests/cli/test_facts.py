"""The facts that leads rest on, as a newsroom sees them and adds to them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from factcheck.reference.table import COLUMNS

HEADER = ",".join(COLUMNS)
README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
QUIMBY = "Mayor of Springfield,mayor,Springfield,Ada Quimby,,2019-05-01,,,,2025-07-01,https://example.org/mayors"
SAYS = b"In 2015, Mayor Ada Quimby vetoed the budget bill."


@pytest.fixture
def mayors(factcheck):
    return factcheck.write("mayors.csv", f"{HEADER}\n{QUIMBY}\n")


@pytest.mark.parametrize(
    ("name", "line"),
    [
        (["the Biden administration"], "2021-01-20  2025-01-20  Joe Biden, President of the United States"),
        (["NASA", "Administrator"], "2025-07-09  2025-12-18  Sean Duffy, acting Administrator of NASA"),
        (["Chancellor Merkel"], "2005-11-22  2021-12-08  Angela Merkel, Chancellor of Germany"),
        (["czechoslovakia"], "1918-10-28  1992-12-31  Czechoslovakia, then the Czech Republic and Slovakia"),
    ],
)
def test_what_is_known_is_shown_with_its_source_and_day(factcheck, name, line):
    (shown,) = [row for row in factcheck("facts", "show", *name).out.splitlines() if row.startswith(line)]
    assert " https://" in shown
    assert " as of 202" in shown


def test_each_office_is_one_line(factcheck):
    lines = factcheck("facts", "list").out.splitlines()
    (nasa,) = [line for line in lines if line.startswith("Administrator of NASA")]
    assert "22 terms  since 1958-08-19  as of 2025-12-19" in nasa


def test_facts_are_data(factcheck):
    (merkel,) = factcheck("facts", "show", "the Merkel government", "--json").data
    assert merkel["holder"] == "Angela Merkel"
    assert (merkel["start"], merkel["end"], merkel["acting"]) == ("2005-11-22", "2021-12-08", False)
    assert merkel in factcheck("facts", "list", "--json").data
    assert factcheck("facts", "show", "Zaire", "--json").data[0]["end"] == "1997-05-17"


def test_own_facts_are_kept_for_this_person_alone_and_out_of_git(factcheck, mayors, tmp_path):
    kept = tmp_path / "ours" / "mayors.csv"
    ended = factcheck("facts", "add", mayors, FACTCHECK_FACTS=str(kept.parent))
    assert (ended.code, ended.out) == (0, f"1 term kept in {kept}\n")
    assert kept.read_bytes() == mayors.read_bytes()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert (kept.parent / ".gitignore").read_text() == "*\n"
    again = factcheck("facts", "add", mayors, FACTCHECK_FACTS=str(kept.parent))
    assert again.out == f"1 term kept in {kept}, in place of those that were there\n"


def test_leads_rest_on_own_facts(factcheck, mayors):
    assert factcheck("check", "-", stdin=SAYS).out == ""
    assert factcheck("facts", "add", mayors).code == 0
    assert "office-date “In 2015” does not match “Mayor Ada Quimby”" in factcheck("check", "-", stdin=SAYS).out
    assert factcheck("facts", "show", "Ada", "Quimby").out.startswith("2019-05-01")


def test_own_facts_win_over_those_that_ship(factcheck):
    row = (
        "President of the United States,US president,United States,Joe Biden,Biden,2017-06-01,2025-01-20,,,2026-01-01,"
    )
    file = factcheck.write("own.csv", f"{HEADER}\n{row}https://example.org/biden\n")
    text = b"In 2018, the Biden administration lifted an entry ban."
    assert factcheck("check", "-", stdin=text).code == 1
    factcheck("facts", "add", file)
    assert factcheck("check", "-", stdin=text).code == 0


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        (f"{HEADER}\n{QUIMBY.replace('2019-05-01', 'May 2019')}", "row 2, start: 'May 2019' is no day"),
        (f"{HEADER}\n{QUIMBY.replace('https://example.org/mayors', '')}", "row 2, source: no source URL"),
        (f"{HEADER}\n{QUIMBY.replace('2025-07-01', '2019-01-01')}", "row 2, as_of: says more than was known"),
        (f"{HEADER}\n{QUIMBY}\n{QUIMBY}", "row 3, start: Ada Quimby and Ada Quimby overlap from 2019-05-01"),
        ("office,holder\nMayor,Ada Quimby\n", "the header lacks office_aliases"),
        (HEADER, "there are no facts in"),
        ("", "the header lacks office"),
        (b"\xff\xfe\x00", "it is no UTF-8 text"),
        ("#" * 5_000_001, "it is larger than the 5,000,000 bytes read at most"),
    ],
)  # fmt: skip
def test_facts_that_cannot_be_right_are_refused_and_nothing_is_kept(factcheck, tmp_path, table, complaint):
    ended = factcheck("facts", "add", factcheck.write("new.csv", table), FACTCHECK_FACTS=str(tmp_path / "ours"))
    assert ended.code == 2
    assert complaint in ended.complaint
    assert not (tmp_path / "ours").exists()


def test_what_is_no_file_is_refused_at_once(factcheck):
    pipe = factcheck.write("mayors.csv", "").with_name("pipe.csv")
    os.mkfifo(pipe)
    for path, kind in ((pipe, "a pipe"), ("/dev/zero", "a device"), (pipe.parent, "a directory")):
        ended = factcheck("facts", "add", path)
        assert (ended.code, ended.out) == (2, "")
        assert f"cannot read the facts in {path}: it is {kind}" in ended.complaint


def test_a_pipe_among_the_facts_keeps_nobody_waiting(factcheck, tmp_path):
    (tmp_path / "ours").mkdir()
    os.mkfifo(tmp_path / "ours" / "mayors.csv")
    ended = factcheck("check", "-", stdin=SAYS, FACTCHECK_FACTS=str(tmp_path / "ours"))
    assert ended.code == 2
    assert "mayors.csv: it is a pipe" in ended.complaint


def test_facts_that_contradict_those_of_another_file_are_refused(factcheck, mayors):
    factcheck("facts", "add", mayors)
    ended = factcheck("facts", "add", factcheck.write("others.csv", f"{HEADER}\n{QUIMBY.replace('Ada', 'Ida')}\n"))
    assert ended.code == 2
    assert "overlap from 2019-05-01" in ended.complaint


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["show"], "needs a name"),
        (["add"], "needs a CSV file"),
        (["list", "mayors"], "takes no name"),
        (["add", "missing.csv"], "cannot read the facts in missing.csv"),
        (["show", "Nobody\x1b[2J"], "there are no facts about"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(factcheck, arguments, complaint):
    ended = factcheck("facts", *arguments)
    assert ended.code == 2
    assert complaint in ended.err
    assert "\x1b" not in ended.err


def test_the_example_of_the_readme_can_be_added(factcheck):
    (example,) = [block for block in README.split("```csv\n")[1:] if block.startswith(HEADER)]
    assert factcheck("facts", "add", factcheck.write("example.csv", example.partition("```")[0])).code == 0
