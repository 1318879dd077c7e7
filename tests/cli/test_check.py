"""Leads without a desk, as a linter gives them."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Ended

ROSCOSMOS = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"
ADMINISTRATION = "Budgets rose.\n\nIn 2018, the Biden administration lifted the ban.\n"


def test_a_lead_is_a_place_a_rule_and_a_message_with_its_working_below(factcheck):
    article = factcheck.write("ban.txt", ADMINISTRATION)
    ended = factcheck("check", "ban.txt")
    first, *working = ended.out.splitlines()
    place, rule, message = first.split(" ", 2)
    assert (place, rule) == (f"{article.name}:3:{_column(ended)}", "office-date")
    assert message
    assert working
    assert all(line.startswith("    ") for line in working)
    assert ended.code == 1


def _column(ended) -> str:
    return ended.out.split(" ", 1)[0].split(":")[2]


def test_lines_and_columns_count_from_one_in_code_points(factcheck):
    factcheck.write("ban.txt", "Budgets rose.\r\n\r\n“Ünited”🚀. In 2018, the Biden administration lifted the ban.\r\n")
    (lead,) = factcheck("check", "ban.txt", "--json").data
    text = "“Ünited”🚀. In 2018, the Biden administration lifted the ban."
    words = text[lead["column"] - 1 :]
    assert lead["line"] == 3
    assert words.startswith(("In 2018", "2018", "the Biden", "Biden"))


def test_the_founding_article_is_noticed_without_a_desk(factcheck, tmp_path):
    ended = factcheck("check", ROSCOSMOS, "--published", "2025-07-29", "--json")
    (lead,) = [one for one in ended.data if one["rule"] == "office-date"]
    assert (lead["line"], ended.code) == (6, 1)
    assert not (tmp_path / "desk.db").exists()


def test_nothing_to_notice_is_silence_and_code_0(factcheck):
    factcheck.write("quiet.txt", "In 2022, the Biden administration lifted the ban.\n")
    ended = factcheck("check", "quiet.txt")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert factcheck("check", "quiet.txt", "--json").data == []


def test_a_file_that_cannot_be_read_counts_more_than_leads(factcheck):
    factcheck.write("ban.txt", ADMINISTRATION)
    ended = factcheck("check", "missing.txt", "ban.txt")
    assert "missing.txt" in ended.complaint
    assert "office-date" in ended.out
    assert ended.code == 2


def test_a_name_with_a_second_line_forges_none(factcheck):
    factcheck.write("ban.txt\nother.txt:1:1 office-date forged", ADMINISTRATION)
    ended = factcheck("check", "ban.txt\nother.txt:1:1 office-date forged")
    assert ended.code == 1
    assert [line for line in ended.out.splitlines() if line.startswith("other.txt")] == []


def test_check_reads_standard_input(factcheck):
    ended = factcheck("check", "-", stdin=ADMINISTRATION.encode())
    assert ended.out.startswith("-:3:")


def test_rules_are_chosen_and_left_out(factcheck):
    factcheck.write("ban.txt", ADMINISTRATION)
    assert factcheck("check", "ban.txt", "--select", "office-date").code == 1
    assert factcheck("check", "ban.txt", "--ignore", "office-date") == Ended(0, "", "")
    assert factcheck("check", "ban.txt", "--select", "office-date", "--ignore", "office-date").code == 0


def test_a_rule_that_is_switched_off_runs_where_it_is_asked_for(factcheck):
    factcheck.write("ban.txt", ADMINISTRATION)
    config = str(factcheck.write("config.toml", '[leads]\noff = ["office-date"]\n'))
    assert factcheck("check", "ban.txt", FACTCHECK_CONFIG=config) == Ended(0, "", "")
    assert factcheck("check", "ban.txt", "--select", "office-date", FACTCHECK_CONFIG=config).code == 1


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_rule_that_is_not_there_is_refused_before_anything_is_read(factcheck, option):
    ended = factcheck("check", "missing.txt", option, "office-date,ofice-date")
    assert ended.code == 2
    assert "did you mean office-date" in ended.complaint


def test_sarif_names_the_rules_that_ran_and_what_they_found(factcheck):
    factcheck.write("a b.txt", ADMINISTRATION)
    ended = factcheck("check", "a b.txt", "missing.txt", "--format", "sarif")
    (run,) = ended.data["runs"]
    (result,) = run["results"]
    assert result["ruleId"] == "office-date"
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b.txt"
    assert "office-date" in [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert run["invocations"] == [{"executionSuccessful": False}]
    assert ended.code == 2


def test_what_an_article_says_is_shown_and_never_acted_on(factcheck):
    text = (
        "In 2018, the [bold]Biden[/bold] White House\x1b[2J met. In 2018, the Biden\u009b2J administration lifted it.\n"
    )
    name = "[red]\x1b]52;c;eA==\x07.txt"
    factcheck.write(name, f"{text}{ADMINISTRATION}")
    for form in ("text", "json", "sarif"):
        ended = factcheck("check", name, "--format", form)
        assert ended.code == 1
        assert not set("\x1b\x07\u009b") & set(ended.out + ended.err)
        assert "[red]" in ended.out or "%5Bred%5D" in ended.out


def test_many_files_are_checked_without_a_bar_where_nobody_watches(factcheck):
    names = [f"ban{number}.txt" for number in range(25)]
    for name in names:
        factcheck.write(name, ADMINISTRATION)
    ended = factcheck("check", *names)
    assert [line.split(":")[0] for line in ended.out.splitlines() if not line.startswith(" ")] == names
    assert (ended.code, ended.err) == (1, "")


@pytest.mark.parametrize("option", [["--notes"], ["--select", "superlative"]])
def test_notes_are_shown_where_they_are_asked_for_and_do_not_fail(factcheck, option):
    factcheck.write("bridge.txt", "The bridge is the largest in Europe.\n")
    assert factcheck("check", "bridge.txt") == Ended(0, "", "")
    ended = factcheck("check", "bridge.txt", *option)
    assert ended.out.startswith("bridge.txt:1:19 superlative ")
    assert ended.code == 0
    assert [one["severity"] for one in factcheck("check", "bridge.txt", *option, "--json").data] == ["note"]
    (run,) = factcheck("check", "bridge.txt", *option, "--format", "sarif").data["runs"]
    assert [result["level"] for result in run["results"]] == ["note"]
