"""Every rule on its own cases, through ``inspect``: what it notices, and the look-alikes it leaves alone."""

from __future__ import annotations

import pytest

from factcheck.leads import ALL_RULES, inspect

from .conftest import CASES, Case, cases_of


@pytest.mark.parametrize("rule", sorted(file.stem for file in CASES.glob("*.toml")))
def test_what_is_noticed_and_which_words_are_marked(rule: str) -> None:
    assert [fault for case in cases_of(rule) for fault in _faults(case)] == []


def _faults(case: Case) -> list[str]:
    """What is wrong about the leads of one case, with its text."""
    noticed = [lead for lead in inspect(case.text, case.published) if lead.rule == case.rule]
    if bool(noticed) is not case.is_wrong:
        return [f"{'not noticed' if case.is_wrong else 'noticed'}: {case.text}"]
    marked = [tuple(sorted(case.text[span.start : span.end] for span in lead.spans)) for lead in noticed]
    return [f"marked {marked}: {case.text}"] if case.sides and marked != [tuple(sorted(case.sides))] else []


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.id)
def test_each_rule_has_enough_cases_to_be_believed(rule) -> None:
    cases = cases_of(rule.id)
    assert sum(case.is_wrong for case in cases) >= 8
    assert sum(not case.is_wrong for case in cases) >= 12
