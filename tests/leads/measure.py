"""Precision and recall of every rule on its own cases: ``python tests/leads/measure.py [--errors]``.

A wrong case counts as noticed where its own rule has a lead. A right case counts against whichever rule speaks up in
it, its own or another, so that a rule pays for the false alarms it raises among the look-alikes of all the others.
Another rule that speaks up in a wrong case counts neither way: what is wrong with a date may be wrong with an age.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from conftest import Case, all_cases

from factcheck.leads import ALL_RULES, inspect
from factcheck.models import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOTES = frozenset(rule.id for rule in ALL_RULES if rule.severity is Severity.NOTE)


class Tally(NamedTuple):
    """What one rule made of the cases."""

    noticed: int
    wrong: int
    """Its own wrong cases."""
    alarms: int
    """Right cases, of any rule, in which it has a lead."""
    right: int
    """Its own right cases."""

    def line(self, name: str) -> str:
        precision = self.noticed / (self.noticed + self.alarms) if self.noticed + self.alarms else 1.0
        recall = self.noticed / self.wrong if self.wrong else 1.0
        found = f"{self.noticed:4d} of {self.wrong:<4d}  {self.alarms:5d} ({self.right:4d})"
        return f"{name:20} {found}      {precision:6.3f}     {recall:6.3f}"


def main() -> None:
    """Print the table, and with ``--errors`` each case that went amiss."""
    heard = [(case, {lead.rule for lead in inspect(case.text, case.published)}) for case in all_cases()]
    tallies = {rule.id: _tally(rule.id, heard) for rule in ALL_RULES}
    print(f"{'rule':20} noticed wrong  false alarms    precision     recall")
    for rule, tally in tallies.items():
        print(tally.line(f"{rule}{' (note)' if rule in _NOTES else ''}"))
    print(_sum(tally for rule, tally in tallies.items() if rule not in _NOTES).line("all but notes"))
    print(_sum(tallies.values()).line("all"))
    if "--errors" in sys.argv[1:]:
        _print_errors(heard)


def _tally(rule: str, heard: list[tuple[Case, set[str]]]) -> Tally:
    own = [case.is_wrong for case, _ in heard if case.rule == rule]
    noticed = sum(case.is_wrong and case.rule == rule and rule in rules for case, rules in heard)
    alarms = sum(not case.is_wrong and _counts(rule, case) and rule in rules for case, rules in heard)
    return Tally(noticed, sum(own), alarms, len(own) - sum(own))


def _counts(rule: str, case: Case) -> bool:
    """Whether a rule may err on a right case: a note about words may well stand in the look-alike of another rule."""
    return case.rule == rule or rule not in _NOTES


def _sum(tallies: Iterable[Tally]) -> Tally:
    return Tally(*map(sum, zip(*tallies, strict=True)))


def _print_errors(heard: list[tuple[Case, set[str]]]) -> None:
    for case, rules in heard:
        if case.is_wrong and case.rule not in rules:
            print(f"missed       {case.rule}: {case.text}")
    for case, rules in heard:
        for rule in () if case.is_wrong else sorted(rule for rule in rules if _counts(rule, case)):
            print(f"false alarm  {rule}: {case.text}   [a right case of {case.rule}]")


if __name__ == "__main__":
    main()
