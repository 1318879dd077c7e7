"""What a rule is: a small pure function with an id, a family, and one wrong and one right example."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from inspect import cleandoc
from typing import NamedTuple

from factcheck.leads.context import Context
from factcheck.models import Lead, Severity, Span
from factcheck.reference import Offices, offices


class Family(StrEnum):
    """What a rule holds the text against."""

    FACTS = "facts"
    CALENDAR = "calendar"
    ARITHMETIC = "arithmetic"
    ITSELF = "itself"
    WORDS = "words"


class Facts:
    """The dated facts that rules rest on. A table is loaded when a rule first asks for it."""

    def __init__(self, offices: Offices | None = None) -> None:
        self._offices = offices

    @property
    def offices(self) -> Offices:
        """Who held which office when: the table that ships, unless another was given."""
        return self._offices or offices()


class Finding(NamedTuple):
    """What a rule found in one place."""

    spans: tuple[Span, ...]
    """Both sides of what does not match; the first lies in the claim that it is about."""
    message: str
    """One line."""
    working: tuple[str, ...]
    """The numbers, dates and source rows that the message rests on, a line each."""


Find = Callable[[Context, Facts], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. The docstring of its function opens with what does not match, and ends with the examples."""

    id: str
    """Stable: dismissals and settings name it."""
    family: Family
    severity: Severity
    find: Find

    @property
    def summary(self) -> str:
        """What it notices, in one sentence."""
        return cleandoc(self.find.__doc__ or "").partition("\n")[0]

    @property
    def wrong(self) -> str:
        """A text in which it notices something."""
        return self._example("Wrong")

    @property
    def right(self) -> str:
        """A text much like it in which it notices nothing."""
        return self._example("Right")

    def leads(self, context: Context, facts: Facts) -> Iterator[Lead]:
        """What it notices in a text, in no order."""
        for finding in self.find(context, facts):
            yield Lead(rule=self.id, severity=self.severity, **finding._asdict())

    def _example(self, label: str) -> str:
        lines = cleandoc(self.find.__doc__ or "").splitlines()
        return next(line.removeprefix(f"{label}: ") for line in lines if line.startswith(f"{label}: "))


def rule(id: str, family: Family, severity: Severity = Severity.LEAD) -> Callable[[Find], Rule]:  # noqa: A002 - it is one
    """Make a rule of a function. ``registry`` lists the rules that run."""
    return lambda find: Rule(id, family, severity, find)
