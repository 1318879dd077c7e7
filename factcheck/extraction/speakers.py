"""Whom the words for a speaker mean: "the agency", "he", "Bakanov".

A name is given only where it is safe: one name fits, and it was a speaker or carried that title before. All else stays
as it stands in the text.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
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


_ALIKE = (
    "agency authority bureau office service administration",
    "company firm carrier airline airways airlines manufacturer carmaker corporation group operator supplier retailer",
    "charity foundation trust fund group organisation organization",
    "union association federation group",
    "newspaper paper magazine daily tabloid website weekly broadcaster network station channel",
    "ministry department government",
    "university institute school college centre center",
    "club team association",
    "bank",
    "commission committee council board panel",
    "hospital clinic",
    "party movement",
    "court",
    "regulator watchdog authority commission",
    "embassy",
    "airport",
)
"""Words for bodies; those of a line may mean the same one."""
_HEADS = frozenset(" ".join(_ALIKE).split())
_HONORIFIC = Pattern(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady)\b\.? ")
_PLACED = Pattern(
    r"\b(?:by|in|at|from|for|with|to|on|near|behind|inside|or|of(?= (?:the|an?|its|his|her|their)\b|\Z))\b"
)
_ANOTHER = Pattern(r"(?:\b[A-Z]\S*|s) and\b|\band\Z")
"""Words in front of a name that name somebody else; "founder and director" is one person."""
_PRONOUNS = {"he": _Sort.PERSON, "she": _Sort.PERSON, "it": _Sort.BODY}
_REMEMBERED = {_Sort.PERSON: 2, _Sort.BODY: 1}
"""After how many sentences a pronoun no longer means the last speaker: later where nobody else was named since, for
long quotations; "it" may mean too much else."""
_FORGETS_AFTER = 6
"""After how many sentences a speaker is no longer what "the agency" means."""


class Speakers:
    """The names a text has given so far, and who spoke last."""

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = {}
        self._titles: dict[str, set[str]] = {}
        self._bodies: dict[str, set[str]] = {}
        self._last: _Name | None = None
        self._last_body: _Name | None = None
        self._age = self._body_age = 0
        self._alone = True

    def next_sentence(self, text: str, details: Iterable[Detail]) -> None:
        """Take in the names and titles of a sentence."""
        self._age += 1
        self._body_age += 1
        title: Detail | None = None
        for detail in details:
            if detail.kind is DetailKind.TITLE:
                title = detail
            elif detail.kind is DetailKind.NAME:
                name = _bare(detail.text)
                self._alone = self._alone and self._last is not None and self._last.text.endswith(name)
                self._learn(name)
                if title and text[title.end : detail.start].strip(" ,") == "":
                    self._entitle(title.text, name)
                title = None
            elif detail.kind is DetailKind.ORGANISATION:
                self._learn_body(detail.text)

    def _learn(self, name: str) -> None:
        last = name.rsplit(maxsplit=1)[-1]
        if last != name:
            self._names.setdefault(last, set()).add(name)

    def _learn_body(self, name: str) -> None:
        words = name.split()
        if len(words) > 1 and words[0].lower() not in _HEADS:
            self._names.setdefault(words[0], set()).add(name)
        for word in words:
            if word.lower() in _HEADS:
                self._bodies.setdefault(word.lower(), set()).add(name)

    def _entitle(self, title: str, name: str) -> None:
        """Remember a title and all it may be shortened to: "finance minister", "minister"."""
        words = _key(title).split()
        for first in range(len(words)):
            self._titles.setdefault(" ".join(words[first:]), set()).add(name)

    def named(self, words: str, details: Iterable[Detail]) -> str | None:
        """The name that these words mean, and remember them as the last who spoke; None where that is not safe."""
        found = self._found(words, details)
        if found:
            self._last, self._age, self._alone = found, 0, True
            if found.sort is not _Sort.PERSON:
                self._last_body, self._body_age = found, 0
        elif words.lower() not in _PRONOUNS:
            self._last = None
            if _head(words) in _HEADS:
                self._last_body = None
        return found.text if found else None

    def _found(self, words: str, details: Iterable[Detail]) -> _Name | None:
        if words.lower() in _PRONOUNS:
            return self._pronoun(words.lower())
        kinds = (DetailKind.NAME, DetailKind.ORGANISATION, DetailKind.PLACE)
        names = [detail for detail in details if detail.kind in kinds]
        if _head(words) in _HEADS and names and not _is_just(words, names[-1].text):
            return self._body_described(words, names)
        name = _speaking(words, names)
        if name is None:
            return self._description(words)
        before = words[: words.rfind(name.text)].strip()
        if _is_placed(before):
            return None
        if name.kind is DetailKind.NAME:
            return self._person_or_body(_bare(name.text), before)
        return self._body(name.text, before)

    def _body(self, name: str, before: str) -> _Name | None:
        """A body with at most what it is in front: "State broadcaster ATV"."""
        if _key(before) in ("", "the") or _head(before) in _HEADS:
            if _head(before) in _HEADS:
                self._bodies.setdefault(_head(before), set()).add(name)
            return _Name(name, _Sort.BODY)
        return None

    def _body_described(self, words: str, names: list[Detail]) -> _Name | None:
        """A body with what it is behind: "the IGB union"; "the bank in Oslo" and "Oslo’s bank" have no name."""
        name, head = names[0].text, _head(words)
        if len(names) != 1 or names[0].kind is not DetailKind.ORGANISATION or _key(words) != f"{name} {head}".lower():
            return None
        self._bodies.setdefault(head, set()).add(name)
        return _Name(name, _Sort.BODY)

    def _person_or_body(self, name: str, before: str) -> _Name | None:
        if _head(before) in _HEADS:
            return self._body(name, before)
        known = self._names.get(name, set())
        if " " in name or len(known) == 1:
            full = name if " " in name else next(iter(known))
            if before and not before.endswith(","):
                self._entitle(before, full)
            return _Name(full, _Sort.BODY if any(full in bodies for bodies in self._bodies.values()) else _Sort.PERSON)
        return _Name(name, _Sort.EITHER)

    def _pronoun(self, word: str) -> _Name | None:
        wanted = _PRONOUNS[word]
        if self._last is None or self._age > _REMEMBERED[wanted] + 3 * (self._alone and wanted is _Sort.PERSON):
            return None
        if self._last.sort is wanted:
            return self._last
        return self._last if wanted is _Sort.BODY and self._last.sort is _Sort.EITHER else None

    def _description(self, words: str) -> _Name | None:
        """Whom "the minister", "the agency" mean: one who was called so, or spoke lately and may be called so."""
        if not words.lower().startswith("the "):
            return None
        key, head = _key(words), _head(words)
        people = self._titles.get(key, set())
        if people:
            return self._one_of(people)
        if key != head or head not in _HEADS:
            return None
        called = self._bodies.get(head, set())
        if len(called) == 1:
            return _Name(next(iter(called)), _Sort.BODY)
        recent = self._last_body if self._body_age <= _FORGETS_AFTER else None
        return recent if recent and _may_be_called(recent.text, head, called) else None

    def _one_of(self, people: set[str]) -> _Name | None:
        """The only one with a title, or whoever of them spoke last."""
        if len(people) == 1:
            return _Name(next(iter(people)), _Sort.PERSON)
        return self._last if self._last and self._last.text in people else None


def _bare(name: str) -> str:
    """A name without "Dr." and the like."""
    return _HONORIFIC.sub("", name, count=1)


def _head(words: str) -> str:
    """The last word, which says what somebody is."""
    return words.lower().rsplit(maxsplit=1)[-1] if words.strip() else ""


def _key(title: str) -> str:
    """A title as it is looked up: "The Roscosmos chief" is "roscosmos chief"."""
    return re.sub(r"^(?:(?:the|a|an|former|acting)(?: |$))+", "", title.lower())


def _speaking(words: str, names: list[Detail]) -> Detail | None:
    """The name that the words end with, or a full name of which they only add where from: "Mayor Ann Lee of Orrin"."""
    for name in names:
        if name.kind is DetailKind.NAME and " " in name.text and f"{name.text} of " in words:
            return name
    return names[-1] if names and (words.endswith(names[-1].text) or names[-1].text.endswith(words)) else None


def _is_placed(before: str) -> bool:
    """Whether the name only says where somebody belongs: "an expert at Boeing", "Boeing’s agent"."""
    if before.endswith(("’s", "'s", "’", "'")):
        return True
    return bool(_PLACED.search(before) or _ANOTHER.search(before))


def _may_be_called(name: str, head: str, called: set[str]) -> bool:
    """Whether a body may be meant by a word: its name says nothing else of what it is."""
    if called:
        return name in called
    own = {word for word in name.lower().split() if word in _HEADS}
    return not own or any(head in line.split() and own & set(line.split()) for line in _ALIKE)


def _is_just(words: str, name: str) -> bool:
    return re.sub(r"^(?:the|The) ", "", words).strip() == re.sub(r"^(?:the|The) ", "", name).strip()
