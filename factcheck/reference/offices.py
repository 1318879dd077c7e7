"""Offices and who held them, looked up by name and by interval."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

TIMES_IN_OFFICE = {
    "administration": ("President", "Mayor", "Governor"),
    "government": ("President", "Prime Minister", "Chancellor", "Premier", "Taoiseach", "Leader", "First Minister"),
    "cabinet": ("President", "Prime Minister", "Chancellor", "Premier", "Taoiseach", "First Minister"),
    "white house": ("President of the United States",),
    "presidency": ("President",),
    "premiership": ("Prime Minister", "Premier", "Taoiseach"),
    "chancellorship": ("Chancellor",),
    "papacy": ("Pope",),
    "pontificate": ("Pope",),
    "era": ("President", "Prime Minister", "Chancellor", "Leader"),
}
"""What a time in office is called, and how the offices begin that are called so: *the Merkel government*."""

_ADDRESSES = frozenset(["the", "mr", "mrs", "ms", "sir", "dr", "us", "american", "then", "former"])
"""Words that stand before a name and say nothing of which office it is."""
_LONGEST_NAME = 5
"""Words."""


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

    def is_called(self, time_in_office: str) -> bool:
        """Whether its time in office goes by that word, one of `TIMES_IN_OFFICE`: *administration*, *government*."""
        heads = self.office == "Pope" or re.search(
            rf"(?:^Taoiseach|of (?:the )?{re.escape(self.jurisdiction)})$", self.office
        )
        return bool(heads) and self.office.startswith(TIMES_IN_OFFICE[time_in_office])

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
        self.terms = tuple(sorted(terms, key=lambda term: (*reversed(term.place), term.start)))
        """Every term; those of one office stand together, oldest first."""
        self._by_name: dict[str, list[Term]] = {}
        self._by_place: dict[tuple[str, str], list[Term]] = {}
        self._by_title: dict[str, set[tuple[str, str]]] = {}
        for term in self.terms:
            self._by_place.setdefault(term.place, []).append(term)
            for name in dict.fromkeys(map(_key, term.names)):
                self._by_name.setdefault(name, []).append(term)
        for place, (term, *_) in self._by_place.items():
            for title in (term.office, *term.office_aliases):
                self._by_title.setdefault(_key(title), set()).add(place)
        self._last_words = frozenset(name.rpartition(" ")[2] for name in self._by_name)

    def ends_a_name(self, word: str) -> bool:
        """Whether somebody's name or surname ends with this word."""
        return _key(word) in self._last_words

    def called(self, name: str) -> tuple[Term, ...]:
        """The terms of everybody who goes by a name or surname."""
        return tuple(self._by_name.get(_key(name), ()))

    def titled(self, title: str) -> frozenset[tuple[str, str]]:
        """The places of the offices whose holders bear a title: ``chancellor``, ``German chancellor``."""
        return frozenset(self._by_title.get(_key(title), ()))

    def named(self, words: str) -> tuple[Term, ...]:
        """The terms that ``words`` may speak of; a name that several holders share gives all theirs.

        A bare name will do, a title, and the regular ways to speak of somebody in office: ``the Biden
        administration``, ``Joe Biden's White House``, ``Chancellor Scholz``, ``Mr. Biden``, ``NASA Administrator``.
        """
        spoken, time_in_office = _without_time_in_office(_key(words).removeprefix("the "))
        places = self.titled(spoken)
        if places and not time_in_office:
            return tuple(term for term in self.terms if term.place in places)
        parts = spoken.replace("then-", "then ").split()
        for first in range(max(0, len(parts) - _LONGEST_NAME), len(parts)):
            terms = self.called(" ".join(parts[first:]))
            if terms:
                return tuple(self._fitting(terms, parts[:first], time_in_office))
        return ()

    def _fitting(self, terms: Iterable[Term], before: list[str], time_in_office: str) -> Iterator[Term]:
        title = [word for word in before if word not in _ADDRESSES or len(before) > 1]
        while title and title[0] in _ADDRESSES and not self.titled(" ".join(title)):
            title = title[1:]
        places = self.titled(" ".join(title))
        if title and not places:
            return
        for term in terms:
            if (not places or term.place in places) and (not time_in_office or term.is_called(time_in_office)):
                yield term

    def held(self, like: Term, first: date, last: date) -> tuple[Term, ...]:
        """The terms of the office of ``like`` that share a day with ``first`` to ``last``; oldest first."""
        terms = self._by_place.get(like.place, [])
        begun = bisect_right(terms, last, key=lambda term: term.start)
        return tuple(term for term in terms[:begun] if term.overlaps(first, last))


def _without_time_in_office(words: str) -> tuple[str, str]:
    """``biden's white house`` as ``biden`` and ``white house``."""
    for noun in TIMES_IN_OFFICE:
        if words.endswith((f" {noun}", f"-{noun}")):
            return re.sub("'s?$", "", words[: -len(noun) - 1]), noun
    return re.sub("'s?$", "", words), ""


def _key(name: str) -> str:
    return " ".join(name.casefold().replace(".", "").replace("’", "'").split())
