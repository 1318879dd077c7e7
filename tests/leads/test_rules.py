"""What holds for every rule of the registry, now and to come."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.extraction import analyse
from factcheck.leads import ALL_RULES, RULES, Facts, Rule, find_leads, inspect
from factcheck.models import Severity
from factcheck.reference import Offices, offices
from factcheck.reference.table import COLUMNS

PUBLISHED = date(2025, 7, 29)
FOUNDING_ARTICLE = (Path(__file__).parents[2] / "data" / "roscosmos-houston.txt").read_text(encoding="utf-8")
every_rule = pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.id)


@every_rule
def test_its_docstring_says_what_it_notices(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
    assert re.fullmatch(r"[A-Z].+\.", rule.summary)


@every_rule
def test_its_wrong_example_has_a_lead_and_its_right_example_none(rule: Rule) -> None:
    noticed = inspect(rule.wrong, PUBLISHED)
    assert [lead.rule for lead in noticed if lead.rule == rule.id or lead.severity is Severity.LEAD] == [rule.id]
    assert rule.id not in [lead.rule for lead in inspect(rule.right, PUBLISHED)]


@every_rule
def test_its_leads_point_into_a_claim_show_their_working_and_judge_nothing(rule: Rule) -> None:
    extraction = analyse(rule.wrong, PUBLISHED)
    for lead in find_leads(extraction, without={other.id for other in ALL_RULES} - {rule.id}):
        assert any(claim.covers(lead.spans[0]) for claim in extraction.claims)
        assert lead.severity is rule.severity
        assert lead.working
        assert "\n" not in "".join((lead.message, *lead.working))
        assert not re.search(r"\b(?:false|wrong|incorrect|should be)\b", lead.message, re.IGNORECASE)


def test_ids_are_unique_and_the_rules_have_a_version() -> None:
    assert len({rule.id for rule in ALL_RULES}) == len(ALL_RULES)
    assert RULES


@every_rule
def test_a_rule_can_be_left_out(rule: Rule) -> None:
    left = find_leads(analyse(rule.wrong, PUBLISHED), without={rule.id})
    assert [lead for lead in left if lead.severity is Severity.LEAD or lead.rule == rule.id] == []


def test_leads_come_in_text_order_and_the_same_each_time() -> None:
    text = f"In 2017, the Biden administration lifted a ban.\n\n{FOUNDING_ARTICLE}"
    found = inspect(text, PUBLISHED)
    assert len(found) == 2
    assert found == sorted(found, key=lambda lead: lead.spans[0].start) == inspect(text, PUBLISHED)


def test_facts_can_be_those_of_a_newsroom() -> None:
    longer = [replace(term, start=date(2017, 6, 1)) if term.holder == "Joe Biden" else term for term in offices().terms]
    assert find_leads(analyse(FOUNDING_ARTICLE, PUBLISHED), Facts(Offices(longer))) == []


@pytest.mark.parametrize("text", ["", " ", "In 2018", "the Biden administration", "\ue000\ue001 in 2018 by \ue000"])
def test_texts_with_hardly_anything_in_them(text: str) -> None:
    assert inspect(text, PUBLISHED) == []


def own_table(path: Path, *rows: str) -> Path:
    path.write_text("\n".join((",".join(COLUMNS), *rows)), encoding="utf-8")
    return path


def test_facts_of_a_newsroom_win_over_those_that_ship_and_change_the_version(tmp_path: Path) -> None:
    own = own_table(
        tmp_path / "own.csv",
        "President of the United States,US president,United States,Joe Biden,Biden,2017-06-01,2025-01-20,given,no,"
        "2026-01-01,https://example.com/biden",
    )
    assert find_leads(analyse(FOUNDING_ARTICLE, PUBLISHED), Facts(own=[own])) == []
    assert Facts(own=[own]).version != Facts().version == Facts().version
    assert re.fullmatch(r"[0-9a-f]{12}", Facts().version)


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("Mayor,mayor,X,A,B,soon,,open,no,2026-06-15,https://example.com", r"own.csv: row 2, start: 'soon' is no day"),
        ("Mayor,mayor,X,A,B,2020-01-01,,running,no,2026-06-15,https://x.com", "row 2, end_kind: 'running' is none of"),
    ],
)
def test_facts_that_cannot_be_read_say_where(tmp_path: Path, row: str, complaint: str) -> None:
    own = own_table(tmp_path / "own.csv", row)
    with pytest.raises(InputError, match=complaint):
        find_leads(analyse(FOUNDING_ARTICLE, PUBLISHED), Facts(own=[own]))
