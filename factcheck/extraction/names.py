"""Names of people, organisations and places, and the titles and roles beside them.

Rules, no gazetteer: a name is a run of capitalised words; its own words and its neighbours say what it names. A word
that is capitalised because it begins a sentence is a name unless the text, or the language, writes it small elsewhere.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction import name_words as lists
from factcheck.extraction.words import CLASSES, VERB_FORMS
from factcheck.models import DetailKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TOKEN = re.compile(r"[^\W_]+(?:['’.&/-](?=[^\W_])[^\W_]+)*(?:(?<=\b[A-Z])\.|(?<=\.[A-Z])\.)?|&")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:;\n…—–•*]|[.!?]['\"”’)\]])['\"“‘(\[\s\-–—•*]*\Z")
_GAP = re.compile(r"[^\S\n]{1,3}|\s")
_OWNER = re.compile(r"\b([A-Z]\w+) (?:chief|CEO|spokes(?:man|woman|person)|executives?|shares|employees|subsidiary)\b")
_MID_WORD = re.compile(r"(?<=[a-z0-9,;] )[^\W\d_]+(?:['’.&-][^\W_]+)*")


class Named(NamedTuple):
    """A name or a title in the text."""

    start: int
    """Offset of its first code point in the text."""
    end: int
    kind: DetailKind
    """Name, organisation, place or title."""


class _Word(NamedTuple):
    start: int
    end: int
    text: str


class _Usage(NamedTuple):
    """How one text writes its words where no sentence begins."""

    small: frozenset[str]
    large: frozenset[str]
    owners: frozenset[str]
    """Names that have a chief or a spokesman: organisations, mostly."""


@lru_cache(maxsize=4)
def _usage(text: str) -> _Usage:
    words = set(_MID_WORD.findall(text))
    return _Usage(
        frozenset(w for w in words if w.islower()),
        frozenset(w.lower() for w in words if w[0].isupper()),
        frozenset(_OWNER.findall(text)),
    )


class _Words:
    """The words of a stretch of text, and which of them may be parts of names."""

    def __init__(self, text: str, start: int, end: int, is_taken: Callable[[int, int], bool]) -> None:
        self.text = text
        self.usage = _usage(text)
        self.words = list(_words(text, start, end))
        title_case = _is_title_case(self.words)
        self.large = [
            _is_large(word.text)
            and not is_taken(word.start, word.end)
            and not (title_case and self._is_common(word.text.lower()))
            for word in self.words
        ]
        for place, word in enumerate(self.words):
            if self.large[place] and self._begins_sentence(word, start) and not self._is_name_first(place):
                self.large[place] = False

    def __len__(self) -> int:
        return len(self.words)

    def _is_common(self, small: str) -> bool:
        return small in self.usage.small or small in CLASSES or small in VERB_FORMS or small in lists.STARTERS

    def _begins_sentence(self, word: _Word, start: int) -> bool:
        before = self.text[max(0, word.start - 6) : word.start]
        return (
            bool(_SENTENCE_START.search(before))
            if word.start > 6 or word.start != start
            else not before.strip() or bool(_SENTENCE_START.search(before))
        )

    def _is_name_first(self, place: int) -> bool:
        """Whether a capitalised word that begins a sentence is a name."""
        word = self.words[place].text
        small = word.lower()
        if word.isupper() and len(word) > 1:
            return True
        if small in CLASSES or small in lists.STARTERS or small in lists.ROLE_LEADS and not self._goes_on(place):
            return False
        if (
            small in self.usage.large
            or word in lists.PLACES
            or word in lists.DEMONYMS
            or any(c.isupper() for c in word[1:])
        ):
            return True
        if small in self.usage.small or small.endswith(lists.SUFFIXES_OF_NOUNS):
            return False
        return self._goes_on(place) or (small not in VERB_FORMS and small not in lists.ROLES)

    def _goes_on(self, place: int) -> bool:
        return place + 1 < len(self.words) and self.large[place + 1] and self.adjacent(place)

    def adjacent(self, place: int) -> bool:
        """Whether nothing but space, or the stop of an abbreviation, stands between a word and the next."""
        if place + 1 >= len(self.words):
            return False
        gap = self.text[self.words[place].end : self.words[place + 1].start]
        return bool(_GAP.fullmatch(gap)) or (gap == ". " and self.words[place].text in lists.HONORIFICS)

    def small(self, place: int) -> str:
        """The word in lower case; empty past the end."""
        return self.words[place].text.lower() if 0 <= place < len(self.words) else ""


def _words(text: str, start: int, end: int) -> Iterator[_Word]:
    for match in _TOKEN.finditer(text, start, end):
        word, stop = match[0], match.end()
        if word[-2:] in {"'s", "’s"}:
            word, stop = word[:-2], stop - 2
        yield _Word(match.start(), stop, word)


def _is_large(word: str) -> bool:
    """Whether a word is written as a name is: NASA, Duffy, iPhone; not I or I'm."""
    if word[0].isupper():
        return word != "I" and word[:2] not in {"I'", "I’"}
    return word[0].islower() and any(c.isupper() for c in word[1:])


def _is_title_case(words: list[_Word]) -> bool:
    long = [word for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    return len(long) > 4 and sum(word.text[0].isupper() for word in long) > 0.7 * len(long)


def find_names(text: str, start: int, end: int, is_taken: Callable[[int, int], bool]) -> Iterator[Named]:
    """The names and titles of ``text[start:end]``, in order.

    Args:
        text: The whole text; how it writes a word elsewhere tells names from beginnings of sentences.
        start: Where to begin.
        end: Where to stop.
        is_taken: Whether a stretch is part of another detail, a date or an amount, already.
    """
    words = _Words(text, start, end, is_taken)
    place, titled = 0, False
    while place < len(words):
        after, named = _title(words, place)
        if named is None and words.large[place]:
            after, named = _name(words, place, titled=titled)
        if named is not None:
            yield named
        titled = named is not None and named.kind is DetailKind.TITLE
        place = max(after, place + 1)


def _title(words: _Words, place: int) -> tuple[int, Named | None]:
    """A role with what belongs to it: "acting NASA Administrator", "Roscosmos chief"; and where to go on."""
    body = _past_leads(words, place)
    owner = _past_large(words, body)
    last = _last_role(words, owner)
    if last < 0:
        return (body if body > place else place), None
    if _is_surname(words, body, owner, last) or not _is_title(words, place, body, owner, last):
        return place, None
    end = _past_office(words, last)
    return end, Named(words.words[place].start, words.words[end - 1].end, DetailKind.TITLE)


def _past_leads(words: _Words, place: int) -> int:
    while (
        place < len(words)
        and not words.large[place]
        and words.small(place) in lists.ROLE_LEADS
        and words.adjacent(place)
    ):
        if words.small(place) in lists.ROLES and not _is_lead_or_role(words, place + 1):
            break
        place += 1
    return place


def _is_lead_or_role(words: _Words, place: int) -> bool:
    return (
        words.small(place) in lists.ROLE_LEADS
        or words.small(place) in lists.ROLES
        or (place < len(words) and words.large[place])
    )


def _past_large(words: _Words, place: int) -> int:
    """Past the capitalised words that may own the role, as far as the role itself."""
    while place < len(words) and words.large[place] and words.adjacent(place) and not _belongs_to_role(words, place):
        if words.text[words.words[place].end] in "'’":
            return place + 1
        place += 1
    return place


def _belongs_to_role(words: _Words, place: int) -> bool:
    small = words.small(place)
    return (
        small in lists.ROLES
        or small in lists.ROLE_LEADS
        or words.words[place].text in lists.HONORIFICS - lists.IN_NAMES
    )


def _last_role(words: _Words, place: int) -> int:
    """The last role in a row of roles and the words that lead up to them; -1 where there is none."""
    last = -1
    while place < len(words) and _belongs_to_role(words, place):
        if words.small(place) in lists.ROLES or words.words[place].text in lists.HONORIFICS:
            last = place
        if not words.adjacent(place):
            break
        place += 1
    return last


def _past_office(words: _Words, last: int) -> int:
    """Past "of State" in "Secretary of State"."""
    if words.small(last + 1) == "of" and last + 2 < len(words) and words.words[last + 2].text in lists.OFFICES_OF:
        return last + 3
    return last + 1


def _is_surname(words: _Words, body: int, owner: int, last: int) -> bool:
    """Whether the role is a surname ("Stephen King") or part of a longer name ("General Motors")."""
    if not words.large[last]:
        return False
    rest = last + 1
    while rest < len(words) and words.large[rest] and words.adjacent(rest - 1):
        rest += 1
    if _owned_office(words, last + 1) or (rest > last + 1 and words.words[rest - 1].text in lists.ORGANISATION_ENDS):
        return True
    if words.small(last) not in lists.SURNAMES_TOO or last == body:
        return False
    return not words.words[body].text.isupper() and words.words[body].text not in lists.DEMONYMS and owner > body


def _is_title(words: _Words, place: int, body: int, owner: int, last: int) -> bool:
    """Whether a role is said of somebody: it has an owner, a name after it, a state ("acting") or a capital of its own."""
    if owner > body or words.large[last] or any(words.small(k) in lists.ROLE_STATES for k in range(place, body)):
        return True
    if last + 1 < len(words) and words.large[last + 1] and words.adjacent(last):
        return True
    before = words.text[max(0, words.words[place].start - 3) : words.words[place].start]
    if before[-3:-1] in {"'s", "’s"} and place > 0 and words.large[place - 1]:
        return True
    return words.small(last + 1) == "of" and any(words.large[last + 2 : last + 4])


def _name(words: _Words, place: int, *, titled: bool) -> tuple[int, Named]:
    """The run of capitalised words from here on, with the small words that belong inside."""
    end = place + 1
    while end < len(words):
        step = _step(words, place, end)
        if not step:
            break
        end += step
    kind = _kind(words, place, end, titled=titled)
    return end, Named(words.words[place].start, words.words[end - 1].end, kind)


def _step(words: _Words, first: int, end: int) -> int:
    """How many words more belong to the name: none where it ends."""
    if not words.adjacent(end - 1):
        return int(_owned_office(words, end))
    here, word = words.words[end].text, words.small(end)
    if words.large[end]:
        return 1
    if here == "&" or word in lists.PARTICLES:
        return 2 if _large_at(words, end + 1) and words.adjacent(end) else 0
    if word in {"of", "for"} and words.words[end - 1].text in lists.ORGANISATION_HEADS:
        return _of_step(words, end)
    if (
        word == "and"
        and any(words.small(k) == "of" for k in range(first, end))
        and words.words[first].text in lists.ORGANISATION_HEADS
    ):
        return 2 if _large_at(words, end + 1) else 0
    return int(here.isdigit() and len(here) <= 4 and _is_model(words, end))


def _of_step(words: _Words, end: int) -> int:
    if _large_at(words, end + 1):
        return 2
    return 3 if words.small(end + 1) == "the" and _large_at(words, end + 2) else 0


def _large_at(words: _Words, place: int) -> bool:
    return place < len(words) and words.large[place]


def _owned_office(words: _Words, end: int) -> bool:
    """The Prosecutor General's Office, Lloyd's Bank: a possessive that goes on to the end of an organisation."""
    if end >= len(words):
        return False
    gap = words.text[words.words[end - 1].end : words.words[end].start]
    return gap in {"'s ", "’s "} and words.large[end] and words.words[end].text in lists.ORGANISATION_ENDS


def _is_model(words: _Words, place: int) -> bool:
    """Whether figures belong to the name before them: "Boeing 747", "Section 230", not "Boeing 20 planes"."""
    after = words.text[words.words[place].end : words.words[place].end + 20]
    return not re.match(r"[.,]?[0-9%]|\s?%|\s(?:[a-z]+s|percent|people|million|billion|thousand|hundred)\b", after)


def _kind(words: _Words, place: int, end: int, *, titled: bool) -> DetailKind:
    parts = [word.text.rstrip(".") for word in words.words[place:end]]
    whole = words.text[words.words[place].start : words.words[end - 1].end]
    if whole in lists.PLACES or (len(parts) == 1 and parts[0] in lists.DEMONYMS):
        return DetailKind.PLACE
    if titled or parts[0] in lists.IN_NAMES:
        return DetailKind.NAME
    if parts[-1] in lists.ORGANISATION_ENDS or _is_office(parts) or _is_acronym(parts):
        return DetailKind.ORGANISATION
    if len(parts) == 1 and parts[0] in words.usage.owners:
        return DetailKind.ORGANISATION
    if len(parts) > 1 and (parts[-1] in lists.PLACE_ENDS or (parts[0] in lists.PLACE_STARTS and parts[1] != "of")):
        return DetailKind.PLACE
    if (
        words.small(place - 1) in {"in", "near"}
        and end - place < 3
        and place
        and words.adjacent(place - 1)
        and words.text[words.words[end - 1].end : words.words[end - 1].end + 2] not in {"'s", "’s"}
    ):
        return DetailKind.PLACE
    return DetailKind.NAME


def _is_office(parts: list[str]) -> bool:
    return "of" in parts[1:-1] and any(part in lists.ORGANISATION_HEADS for part in parts[: parts.index("of", 1)])


def _is_acronym(parts: list[str]) -> bool:
    letters = parts[0].replace(".", "").replace("&", "")
    return len(parts) == 1 and letters.isalpha() and letters.isupper() and 2 <= len(letters) <= 7
