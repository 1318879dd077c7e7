"""Whom the words for a speaker mean: "the agency", "he", "Bakanov".

A name is given only where it is safe: one name fits, and it was a speaker or carried that title before. All else stays
as it stands in the text.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from factcheck.models import DetailKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.models import Detail


class _Sort(Enum):
    PERSON = auto()
    BODY = auto()
    EITHER = auto()
    """A single name that nothing else tells apart: "Roscosmos", "Smith"."""


class _Name(NamedTuple):
    text: str
    sort: _Sort


_BODIES = re.compile(
    r"(?:agency|airline|airport|association|authority|bank|board|bureau|carrier|charity|club|commission"
    r"|committee|company|corporation|council|court|department|embassy|firm|foundation|fund|government"
    r"|group|hospital|institute|magazine|manufacturer|ministry|network|newspaper|office|operator"
    r"|organisation|organization|paper|party|regulator|report|school|service|statement|station|study"
    r"|team|union|university|watchdog|website)\Z"
)
"""What the words for a body end with: "the agency"."""
_PRONOUNS = {"he": _Sort.PERSON, "she": _Sort.PERSON, "it": _Sort.BODY}
_FORGETS_AFTER = 6
"""After how many sentences a speaker is no longer what "he" or "the agency" means."""


class Speakers:
    """The names a text has given so far, and who spoke last."""

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = {}
        self._titles: dict[str, set[str]] = {}
        self._last: _Name | None = None
        self._last_body: _Name | None = None
        self._age = self._body_age = 0

    def next_sentence(self, text: str, details: Iterable[Detail]) -> None:
        """Take in the names and titles of a sentence."""
        self._age += 1
        self._body_age += 1
        title: Detail | None = None
        for detail in details:
            if detail.kind is DetailKind.TITLE:
                title = detail
            elif detail.kind is DetailKind.NAME:
                self._learn(detail.text)
                if title and text[title.end : detail.start].strip(" ,") == "":
                    self._titles.setdefault(_key(title.text), set()).add(detail.text)
                title = None

    def _learn(self, name: str) -> None:
        last = name.rsplit(maxsplit=1)[-1]
        if last != name:
            self._names.setdefault(last, set()).add(name)

    def named(self, words: str, details: Iterable[Detail]) -> str | None:
        """The name that these words mean, and remember them as the last who spoke; None where that is not safe."""
        found = self._found(words, details)
        if found:
            self._last, self._age = found, 0
            if found.sort is not _Sort.PERSON:
                self._last_body, self._body_age = found, 0
        elif words.lower() not in _PRONOUNS:
            self._last = None
        return found.text if found else None

    def _found(self, words: str, details: Iterable[Detail]) -> _Name | None:
        kinds = (DetailKind.NAME, DetailKind.ORGANISATION, DetailKind.PLACE)
        names = [detail for detail in details if detail.kind in kinds]
        if words.lower() in _PRONOUNS:
            return self._pronoun(words.lower())
        if words.lower().startswith(("the ", "its ", "his ", "her ", "their ")):
            described = self._description(words)
            if described or not (len(names) == 1 and _is_just(words, names[0].text)):
                return described
        if not names:
            return None
        if names[0].kind is DetailKind.NAME:
            return self._person_or_body(names[0].text) if _ends_with(words, names[0].text) or len(names) > 1 else None
        return _Name(names[0].text, _Sort.BODY) if len(names) == 1 and _is_just(words, names[0].text) else None

    def _person_or_body(self, name: str) -> _Name:
        if " " in name:
            return _Name(name, _Sort.PERSON)
        known = self._names.get(name, set())
        if len(known) == 1:
            return _Name(next(iter(known)), _Sort.PERSON)
        return _Name(name, _Sort.EITHER)

    def _pronoun(self, word: str) -> _Name | None:
        wanted = _PRONOUNS[word]
        if self._last is None or self._age > 2 or self._last.sort is not wanted:
            return None
        return self._last

    def _description(self, words: str) -> _Name | None:
        head = words.lower().split()[-1]
        people = self._titles.get(_key(words), set())
        if len(people) == 1:
            return _Name(next(iter(people)), _Sort.PERSON)
        if words.lower().startswith("the ") and _BODIES.match(head) and len(words.split()) == 2:
            return self._last_body if self._body_age <= _FORGETS_AFTER else None
        return None


def _key(title: str) -> str:
    """A title as it is looked up: "The Roscosmos chief" is "roscosmos chief"."""
    return re.sub(r"^(?:the|a|an|former|acting) ", "", title.lower())


def _ends_with(words: str, name: str) -> bool:
    return words.endswith(name) or name.endswith(words)


def _is_just(words: str, name: str) -> bool:
    return re.sub(r"^(?:the|The) ", "", words).strip() == re.sub(r"^(?:the|The) ", "", name).strip()
