"""Whom "he", "she" and "it" mean: the last who spoke, or whoever a sentence since then was about.

Where both may be meant, nobody is, unless a new paragraph or the pronoun itself tells them apart.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple


class Sort(Enum):
    """What a name is the name of."""

    PERSON = auto()
    BODY = auto()
    EITHER = auto()
    """A single name that nothing else tells apart: "Roscosmos", "Smith"."""


class Name(NamedTuple):
    """Somebody who can be named."""

    text: str
    sort: Sort


PRONOUNS = frozenset(["he", "she", "it"])
_REMEMBERED = {Sort.PERSON: 2, Sort.BODY: 1}
"""After how many sentences a pronoun no longer means the last speaker; "it" may mean too much else."""
_REMEMBERED_ALONE = 5
"""The same for a person where nobody else was named since."""
_FORGETS_AFTER = 6
"""After how many sentences a speaker is no longer what "the agency" means."""


class _Mention:
    """Somebody, and how long ago in sentences outside quotations; ``paragraph`` counts those of the text."""

    def __init__(self) -> None:
        self.name: Name | None = None
        self.age = self.paragraph = 0

    def set(self, name: Name | None, paragraph: int) -> None:
        self.name, self.age, self.paragraph = name, 0, paragraph


class Centre:
    """Who has the floor, sentence by sentence."""

    def __init__(self) -> None:
        self._speaker, self._topic, self._body = _Mention(), _Mention(), _Mention()
        self._alone = True
        self._paragraph = 0
        self._pronouns: dict[str, str] = {}

    @property
    def speaker(self) -> Name | None:
        """The last who spoke."""
        return self._speaker.name

    @property
    def body(self) -> Name | None:
        """The last body that spoke, as long as "the agency" may mean it."""
        return self._body.name if self._body.age <= _FORGETS_AFTER else None

    def next_sentence(self, *, quoted: bool, paragraph: bool) -> None:
        """Go on to a sentence; those inside a quotation do not count, however long it is."""
        self._paragraph += paragraph
        self._body.age += 1
        if not quoted:
            self._speaker.age += 1
            self._topic.age += 1

    def mention(self, name: str) -> None:
        """Take in that a sentence names somebody."""
        self._alone = self._alone and self.speaker is not None and self.speaker.text.endswith(name)

    def learn(self, name: str, pronoun: str | None) -> None:
        """Remember that somebody is "he" or "she"."""
        if pronoun:
            self._pronouns.setdefault(name, pronoun)

    def turn_to(self, name: Name | None) -> None:
        """Take in whom a sentence is about; None for somebody who cannot be named."""
        self._topic.set(name, self._paragraph)
        if name is None:
            self._speaker.name = None

    def speaks(self, name: Name) -> None:
        """Give somebody the floor."""
        self._speaker.set(name, self._paragraph)
        self._topic.name = None
        self._alone = True
        if name.sort is not Sort.PERSON:
            self._body.set(name, self._paragraph)

    def forget(self, *, body: bool) -> None:
        """Take in that somebody spoke who cannot be named; whether it is a body."""
        self.turn_to(None)
        if body:
            self._body.name = None

    def meant_by(self, pronoun: str) -> Name | None:
        """Whom a pronoun means; None where that is not safe."""
        if pronoun == "it":
            fresh = self._speaker.age <= _REMEMBERED[Sort.BODY]
            return self.speaker if fresh and self.speaker and self.speaker.sort is not Sort.PERSON else None
        found = self._one_of([mention for mention in self._people() if self._may_be(mention, pronoun)], pronoun)
        if found:
            self.learn(found.text, pronoun)
        return found

    def _people(self) -> list[_Mention]:
        """The topic and the speaker, as far as they are people and remembered."""
        longest = {id(self._topic): _REMEMBERED[Sort.PERSON]}
        lasts = _REMEMBERED_ALONE if self._alone else _REMEMBERED[Sort.PERSON]
        both = (self._topic, self._speaker)
        return [m for m in both if m.name and m.name.sort is Sort.PERSON and m.age <= longest.get(id(m), lasts)]

    def _may_be(self, mention: _Mention, pronoun: str) -> bool:
        return mention.name is not None and self._pronouns.get(mention.name.text, pronoun) == pronoun

    def _one_of(self, people: list[_Mention], pronoun: str) -> Name | None:
        if len({mention.name for mention in people}) < 2:
            return people[0].name if people else None
        topic, speaker = people
        if topic.paragraph > speaker.paragraph:
            return topic.name
        sure = [m.name for m in people if m.name and self._pronouns.get(m.name.text) == pronoun]
        return sure[0] if len(sure) == 1 else None
