"""What a rule is: a small pure function with an id, a family, and one wrong and one right example."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from inspect import cleandoc
from typing import TYPE_CHECKING, NamedTuple

from factcheck.leads.context import Context
from factcheck.models import Lead, Severity, Span
from factcheck.reference import Names, Offices, names, offices_with, version

if TYPE_CHECKING:
    from pathlib import Path


class Family(StrEnum):
    """What a rule holds the text against."""

    FACTS = "facts"
    CALENDAR = "calendar"
    ARITHMETIC = "arithmetic"
    ITSELF = "itself"
    WORDS = "words"


class Facts:
    """The dated facts that rules rest on: those that ship, and a newsroom's own, which win.

    This is the door for whoever runs the rules: ``find_leads(extraction, Facts(own=config.own_facts()))``. Nothing is
    read before a rule asks for it, and each table once; whoever reads many articles keeps one ``Facts`` for all.
    ``version`` is stored beside leads: where it differs, the same text may give other leads.
    """

    def __init__(self, offices: Offices | None = None, *, own: Iterable[Path] = ()) -> None:
        """Take the tables to use.

        Args:
            offices: offices in place of those that ship and of those in ``own``.
            own: the newsroom's own files of offices, in the columns of ``reference.table.COLUMNS``.
        """
        self._given, self._own = offices, tuple(own)

    @cached_property
    def offices(self) -> Offices:
        """Who held which office when.

        Raises:
            InputError: one of the newsroom's own files cannot be read.
        """
        return self._given or offices_with(self._own)

    @property
    def names(self) -> Names:
        """Which names are names no more."""
        return names()

    @cached_property
    def version(self) -> str:
        """Twelve hexadecimal digits that change with the tables that ship and the newsroom's own.

        Raises:
            InputError: one of the newsroom's own files cannot be read.
        """
        return version(self._own)


class Finding(NamedTuple):
    """What a rule found in one place."""

    spans: tuple[Span, ...]
    """Both sides of what does not match; the first lies in the claim that it is about."""
    message: str
    """One line."""
    working: tuple[str, ...]
    """The numbers, dates and source rows that the message rests on, a line each."""


def noticed(context: Context, sides: Iterable[Span], message: str, *working: str) -> Iterator[Finding]:
    """The finding that two sides do not match, or nothing.

    Nothing where one of them stands between quotation marks, for that is somebody else's wording, errors included, and
    where none lies in a claim.
    """
    spans = sorted(set(sides), key=lambda span: (context.claim(span) is None, span.start))
    if context.claim(spans[0]) is not None and not any(context.is_quoted(span) for span in spans):
        yield Finding(tuple(spans), message, working)


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
    def explanation(self) -> str:
        """What it leaves alone and why, a paragraph a line; empty where the summary says it all."""
        behind = cleandoc(self.find.__doc__ or "").partition("\n")[2].partition("Wrong: ")[0]
        return "\n".join(" ".join(paragraph.split()) for paragraph in behind.split("\n\n") if paragraph.strip())

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
