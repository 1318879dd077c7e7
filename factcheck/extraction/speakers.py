"""Whom the words for a speaker mean: "the agency", "he", "Bakanov".

A name is given only where it is safe: one name fits, and it was a speaker or carried that title before. All else stays
as it stands in the text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.extraction.genders import pronoun_of
from factcheck.extraction.patterns import Pattern
from factcheck.extraction.pronouns import PRONOUNS, Centre, Name, Sort
from factcheck.extraction.words import SPEECH
from factcheck.models import DetailKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.models import Detail


_ALIKE = (
    "agency authority bureau office service administration",
    "company firm carrier airline airways airlines manufacturer carmaker corporation group operator supplier retailer "
    "maker producer lender insurer",
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
_HONORIFIC = Pattern(r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady)\b\.? (?:Justice )?)+")
_LETTERS = Pattern(r",? (?:[KQS]C|MP|MEP|MSP|MBE|OBE|CBE|Ph\.?D\.?|MD)\Z")
"""What stands behind a name and is no part of it."""
_PLACED = Pattern(
    r"\b(?:by|in|at|from|for|with|to|on|near|behind|inside|or|of(?= (?:the|an?|its|his|her|their)\b|\Z))\b"
)
_FROM = Pattern(r" (?:of|from|at|with|for|in) ")
_ANOTHER = Pattern(r"(?:\b[A-Z]\S*|s) and\b|\band\Z")
"""Words in front of a name that name somebody else; "founder and director" is one person."""
_SOMEBODY_ELSE = Pattern(
    r"(?i)(?:an?|another|one|his|her|their) .*(?:er|or|ist|man|woman|boy|girl|wife|husband|mother|father|son|sister)\Z"
)
"""A subject who is somebody new: "A baker", "Her brother"."""


class Speakers:
    """The names a text has given so far, and who spoke last."""

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = {}
        self._titles: dict[str, set[str]] = {}
        self._bodies: dict[str, set[str]] = {}
        self._body_names: set[str] = set()
        self._met: set[str] = set()
        self._first: dict[str, set[str]] = {}
        self._centre = Centre()

    def next_sentence(self, text: str, details: Iterable[Detail], *, quoted: bool, paragraph: bool) -> None:
        """Take in the names and titles of a sentence.

        Args:
            text: The whole text.
            details: What the sentence holds.
            quoted: Whether it begins inside a quotation.
            paragraph: Whether it begins a paragraph.
        """
        self._centre.next_sentence(quoted=quoted, paragraph=paragraph)
        title: Detail | None = None
        for detail in details:
            if detail.kind is DetailKind.TITLE:
                title = detail
            elif detail.kind is DetailKind.NAME:
                name = _bare(detail.text)
                self._centre.mention(name)
                if detail.text not in self._met:
                    self._met.add(detail.text)
                    self._learn(name)
                    self._centre.learn(name, pronoun_of(name, detail.text.removesuffix(name)))
                if title and text[title.end : detail.start].strip(" ,") == "":
                    self._entitle(title.text, name)
                title = None
                if " " in name and text.startswith(", which", detail.end):
                    self._body_names.add(name)
            elif detail.kind is DetailKind.ORGANISATION:
                self._learn_body(detail.text)

    def turn_to(self, words: str, details: Sequence[Detail], after: str) -> None:
        """Take in whom a sentence is about that nobody is said to say.

        Args:
            words: Its subject.
            details: The names in the subject.
            after: The word behind it.
        """
        word = words.lower()
        found = self._centre.meant_by(word) if word in PRONOUNS else self._subject(words, details)
        if found and found.sort is Sort.PERSON:
            self._centre.turn_to(found)
        elif after == "who" or after in SPEECH or _SOMEBODY_ELSE.match(words):
            self._centre.turn_to(None)

    def _subject(self, words: str, details: Sequence[Detail]) -> Name | None:
        """The one person whom a subject names, whatever else it names with him."""
        named = [detail for detail in details if detail.kind is DetailKind.NAME]
        people = [detail for detail in named if not _owns(words, detail.text)]
        if not named:
            return self._description(words)
        if len(people) != 1 or _is_placed(before := words.partition(people[0].text)[0]):
            return None
        return self._person_or_body(_bare(people[0].text), before.strip())

    def _learn(self, name: str) -> None:
        last = name.rsplit(maxsplit=1)[-1]
        if last != name:
            self._names.setdefault(last, set()).add(name)
            self._first.setdefault(name.split(maxsplit=1)[0], set()).add(name)

    def _learn_body(self, name: str) -> None:
        words = name.split()
        if len(words) > 1 and words[0].lower() not in _HEADS:
            self._names.setdefault(words[0], set()).add(name)
            self._body_names.add(name)
        for word in words:
            if word.lower() in _HEADS:
                self._call(word.lower(), name)

    def _call(self, head: str, name: str) -> None:
        """Remember a word for a body."""
        self._bodies.setdefault(head, set()).add(name)
        self._body_names.add(name)

    def _entitle(self, title: str, name: str) -> None:
        """Remember a title and all it may be shortened to: "finance minister", "minister"."""
        self._centre.learn(name, pronoun_of(name, title))
        words = _key(title).split()
        for first in range(len(words)):
            self._titles.setdefault(" ".join(words[first:]), set()).add(name)

    def named(self, words: str, details: Iterable[Detail]) -> str | None:
        """The name that these words mean, and remember them as the last who spoke; None where that is not safe."""
        found = self._found(words, details)
        if found:
            self._centre.speaks(found)
        elif words.lower() not in PRONOUNS:
            self._centre.forget(body=_head(words) in _HEADS)
        return found.text if found else None

    def _found(self, words: str, details: Iterable[Detail]) -> Name | None:
        if words.lower() in PRONOUNS:
            return self._centre.meant_by(words.lower())
        kinds = (DetailKind.NAME, DetailKind.ORGANISATION, DetailKind.PLACE)
        names = [detail for detail in details if detail.kind in kinds]
        person = _person_of(words, names)
        if person:
            return self._person_or_body(_bare(person.text), "")
        if _head(words) in _HEADS and names and not _is_just(words, names[-1].text):
            return self._body_described(words, names)
        name = _speaking(words, names)
        return self._named(name, words[: words.rfind(name.text)].strip()) if name else self._description(words)

    def _named(self, name: Detail, before: str) -> Name | None:
        """Somebody by name, with the words in front of it."""
        if _is_placed(before):
            return None
        if name.kind is DetailKind.NAME:
            return self._person_or_body(_bare(name.text), before)
        return self._body(name.text, before)

    def _body(self, name: str, before: str) -> Name | None:
        """A body with at most what it is in front: "State broadcaster ATV"."""
        if _key(before) in ("", "the") or _head(before) in _HEADS:
            if _head(before) in _HEADS:
                self._call(_head(before), name)
            known = self._names.get(name, set()) & self._body_names
            return Name(next(iter(known)) if len(known) == 1 else name, Sort.BODY)
        return None

    def _body_described(self, words: str, names: list[Detail]) -> Name | None:
        """A body with what it is behind: "the IGB union"; "the bank in Oslo" and "Oslo’s bank" have no name."""
        name, head = names[0].text, _head(words)
        if len(names) != 1 or names[0].kind is not DetailKind.ORGANISATION or _key(words) != f"{name} {head}".lower():
            return None
        self._call(head, name)
        return Name(name, Sort.BODY)

    def _person_or_body(self, name: str, before: str) -> Name | None:
        if _head(before) in _HEADS:
            return self._body(name, before)
        known = self._names.get(name, set())
        if " " in name or len(known) == 1:
            full = name if " " in name else next(iter(known))
            if before and not before.endswith(","):
                self._entitle(before, full)
            return Name(full, Sort.BODY if full in self._body_names else Sort.PERSON)
        first = self._first.get(name, set()) if not known else ()
        if len(first) != 1:
            return Name(name, Sort.EITHER)
        full = next(iter(first))
        return Name(full, Sort.PERSON if pronoun_of(full) else Sort.EITHER)

    def _description(self, words: str) -> Name | None:
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
            return Name(next(iter(called)), Sort.BODY)
        recent = self._centre.body
        return recent if recent and _may_be_called(recent.text, head, called) else None

    def _one_of(self, people: set[str]) -> Name | None:
        """The only one with a title, or whoever of them spoke last."""
        if len(people) == 1:
            return Name(next(iter(people)), Sort.PERSON)
        last = self._centre.speaker
        return last if last and last.text in people else None


@lru_cache(maxsize=4096)
def _bare(name: str) -> str:
    """A name without "Dr.", "KC" and the like."""
    return _LETTERS.sub("", _HONORIFIC.sub("", name, count=1))


def _head(words: str) -> str:
    """The last word, which says what somebody is."""
    return words.lower().rsplit(maxsplit=1)[-1] if words.strip() else ""


def _key(title: str) -> str:
    """A title as it is looked up: "The Roscosmos chief" is "roscosmos chief"."""
    return re.sub(r"^(?:(?:the|a|an|former|acting)(?: |$))+", "", title.lower())


def _speaking(words: str, names: list[Detail]) -> Detail | None:
    """The name that the words end with."""
    return names[-1] if names and (words.endswith(names[-1].text) or names[-1].text.endswith(words)) else None


def _person_of(words: str, names: list[Detail]) -> Detail | None:
    """A full name that begins the words, where they only add where from: "Mayor Ann Lee of Orrin"."""
    for name in names:
        before, found, behind = words.partition(name.text)
        if (
            found
            and name.kind is DetailKind.NAME
            and " " in name.text
            and _FROM.match(behind)
            and not _is_placed(before)
        ):
            return name
    return None


def _owns(words: str, name: str) -> bool:
    """Whether somebody is named as an owner only: "Bell’s lawyer"."""
    return words.partition(name)[2].startswith(("’s", "'s", "’ ", "' "))


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
