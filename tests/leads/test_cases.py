"""Every rule on its own cases, through ``inspect``: what it notices, and the look-alikes it leaves alone."""

from __future__ import annotations

import pytest

from factcheck.leads import ALL_RULES, inspect

from .conftest import Case, all_cases, cases_of

every_case = pytest.mark.parametrize("case", all_cases(), ids=lambda case: case.name[:80])


@every_case
def test_what_is_noticed_and_which_words_are_marked(case: Case) -> None:
    noticed = [lead for lead in inspect(case.text, case.published) if lead.rule == case.rule]
    assert bool(noticed) is case.is_wrong
    if case.sides:
        marked = [tuple(sorted(case.text[span.start : span.end] for span in lead.spans)) for lead in noticed]
        assert marked == [tuple(sorted(case.sides))]


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.id)
def test_each_rule_has_enough_cases_to_be_believed(rule) -> None:
    cases = cases_of(rule.id)
    assert sum(case.is_wrong for case in cases) >= 8
    assert sum(not case.is_wrong for case in cases) >= 12
