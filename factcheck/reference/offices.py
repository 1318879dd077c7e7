"""Offices and who held them, looked up by name and by interval."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_REFERENCE = re.compile(
    r"(?:the\s+)?(?:(?:u\.?\s?s\.?|american)\s+)?(?:then[-\s])?(?:(?:president|mr\.?)\s+)?"
    r"(?P<name>.+?)"
    r"(?:['’]s?)?(?:[\s-](?:administration|white\s+house|presidency|era))?",
    re.IGNORECASE,
)
"""The regular ways to speak of somebody in office or of the time in office, around the name."""


class EndKind(StrEnum):
    """How the end of a term is known."""

    GIVEN = "given"
    """A source states it."""
    INFERRED = "inferred"
    """The next holder began then: the end is not later."""
    OPEN = "open"
    """The term was running on the day of ``as_of``."""


@dataclass(frozen=True, slots=True)
class Term:
    """One uninterrupted time in which somebody held an office."""

    office: str
    """The office in full: ``President of the United States``."""
    office_aliases: tuple[str, ...]
    """What else it is called, the shortest unmistakable name first: ``US president``."""
    jurisdiction: str
    holder: str
    """The name that news uses."""
    holder_aliases: tuple[str, ...]
    """What else the holder is called, the surname first."""
    start: date
    """The first day."""
    end: date | None
    """The last day, which is also the first of a successor; None while the term is open."""
    end_kind: EndKind
    acting: bool
    as_of: date
    """The day on which the row was last known to be true."""
    source: str
    """URL of the source."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of the holder."""
        return (self.holder, *self.holder_aliases)

    @property
    def place(self) -> tuple[str, str]:
        """The office and its jurisdiction, however they are spelt: what makes two terms terms of one office."""
        return _key(self.office), _key(self.jurisdiction)

    def shares_time(self, other: Term) -> bool:
        """Whether the two terms share more than the day on which one follows the other."""
        begins_before = other.end is None or self.start < other.end
        return begins_before and (self.end is None or other.start < self.end)

    def overlaps(self, first: date, last: date) -> bool:
        """Whether the term and the days from ``first`` to ``last``, both included, share a day."""
        return self.start <= last and (self.end is None or first <= self.end)


class Offices:
    """Terms, ready to be asked for by what an article calls them."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = tuple(sorted(terms, key=lambda term: (term.jurisdiction, term.office, term.start)))
        """Every term; those of one office stand together, oldest first."""
        self._by_name: dict[str, tuple[Term, ...]] = {}
        self._by_office: dict[str, tuple[Term, ...]] = {}
        for term in self.terms:
            self._by_office[term.office] = (*self._by_office.get(term.office, ()), term)
            for name in term.names:
                self._by_name[_key(name)] = (*self._by_name.get(_key(name), ()), term)

    def named(self, words: str) -> tuple[Term, ...]:
        """The terms that ``words`` may speak of, oldest first; a name that several holders share gives all theirs.

        A bare name will do, and so will the regular ways to speak of its bearer in office: ``the Biden
        administration``, ``Joe Biden's White House``, ``President Biden``, ``Mr. Biden``, ``Biden-era``.
        """
        bare = self._by_name.get(_key(words))
        if bare is not None:
            return bare
        match = _REFERENCE.fullmatch(words.strip())
        return self._by_name.get(_key(match["name"]), ()) if match else ()

    def held(self, office: str, first: date, last: date) -> tuple[Term, ...]:
        """The terms of ``office`` that share a day with ``first`` to ``last``, both included; oldest first."""
        terms = self._by_office.get(office, ())
        begun = bisect_right(terms, last, key=lambda term: term.start)
        return tuple(term for term in terms[:begun] if term.overlaps(first, last))


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
