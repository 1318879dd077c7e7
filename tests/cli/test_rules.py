"""The rules as a person reads them, and their page beside the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.leads import ALL_RULES

PAGE = Path(__file__).parents[2] / "factcheck" / "leads" / "RULES.md"


def test_every_rule_is_listed_in_one_line_with_what_it_notices(factcheck):
    lines = factcheck("rules").out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.id for rule in ALL_RULES]
    assert all(rule.summary in line for line, rule in zip(lines, ALL_RULES, strict=True))


def test_one_rule_is_explained_with_a_wrong_and_a_right_example(factcheck):
    rule = ALL_RULES[0]
    ended = factcheck("rules", rule.id)
    assert ended.out.startswith(f"{rule.id} (lead; ")
    assert f"\nWrong: {rule.wrong}\nRight: {rule.right}\n" in ended.out
    assert " ".join(rule.explanation.split()) in " ".join(ended.out.split())


def test_rules_are_data(factcheck):
    listed = factcheck("rules", "--json").data
    assert [one["id"] for one in listed] == [rule.id for rule in ALL_RULES]
    assert factcheck("rules", listed[-1]["id"], "--json").data == [listed[-1]]
    assert set(listed[0]) == {"id", "severity", "family", "off", "summary", "explanation", "wrong", "right"}


@pytest.mark.parametrize(
    ("name", "offered"), [("office-dates", "did you mean office-date"), ("[bold]\x1b[2J", "`factcheck rules` lists")]
)
def test_a_rule_that_is_not_there_is_refused_with_those_that_are_like_it(factcheck, name, offered):
    ended = factcheck("rules", name)
    assert ended.code == 2
    assert offered in ended.complaint
    assert "\x1b" not in ended.err


def test_the_settings_switch_a_rule_off_and_it_says_so(factcheck):
    config = factcheck.write("config.toml", '[leads]\noff = ["office-date"]\n')
    (listed,) = factcheck("rules", "office-date", "--json", FACTCHECK_CONFIG=str(config)).data
    assert listed["off"]
    assert factcheck("rules", "office-date", FACTCHECK_CONFIG=str(config)).out.startswith("office-date (lead, off; ")


@pytest.mark.parametrize("command", [["rules"], ["check", "-"]])
def test_settings_that_switch_off_what_is_not_there_are_told_in_one_line(factcheck, command):
    config = factcheck.write("config.toml", '[leads]\noff = ["ofice-date"]\n')
    ended = factcheck(*command, stdin=b"The river rose.", FACTCHECK_CONFIG=str(config))
    assert ended.code == 2
    assert "the settings" in ended.complaint
    assert "did you mean office-date" in ended.complaint


def test_the_page_of_the_rules_is_what_the_docstrings_say(factcheck):
    """Make it again with `factcheck rules --format markdown > factcheck/leads/RULES.md`."""
    assert PAGE.read_text(encoding="utf-8") == factcheck("rules", "--format", "markdown").out
