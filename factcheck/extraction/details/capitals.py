"""The words of a stretch of text, and which of them are written as names are.

A word that is capitalised because it begins a sentence is a name unless the text, or the language, writes it small.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.details import name_words as lists
from factcheck.extraction.patterns import Pattern
from factcheck.extraction.words import CLASSES, VERB_FORMS

if TYPE_CHECKING:
    from collections.abc import Callable

_WORD = Pattern(r"[^\W_]+(?:['’.&/-](?=[^\W_])[^\W_]+)*(?:(?<=\b[A-Z])\.|(?<=\.[A-Z])\.)?|&")
_SENTENCE_START = Pattern(r"(?:\A|[.!?:;\n…—–•*“\"‘(\[]|[.!?]['\"”’)\]])['\"“‘(\[\s\-–—•*]*\Z")
_GOES_ON = frozenset("abcdefghijklmnopqrstuvwxyz0123456789,;")
"""What a word inside a sentence follows, with one space between."""
_INSIDE = Pattern(r"[^\W\d_]+(?:['’.&-][^\W_]+)*")
_OWNER = Pattern(
    r"([A-Z](?<!\w.)\w+) (?:chief|CEO|spokes(?:man|woman|person)|executives?|shares|employees|subsidiary)\b"
)
_TAIL = Pattern(
    r"(?:['’]s|-(?:based|led|owned|born|backed|style|like|made|controlled|bound|area|wide|run|funded|listed))\Z"
)
_IN_WORDS = Pattern(
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)-[a-z]"
)
"""A number in words at the head of a sentence: "Thirty-five", "Two-thirds"."""
_SMALL_WORDS = frozenset(word for word, letter in CLASSES.items() if letter not in "nzk0")
"""Words that are names nowhere by themselves."""
_PLURAL_NEXT = frozenset(["are", "continue", "do", "have", "remain", "were"])


class _Usage(NamedTuple):
    """How one text writes its words where no sentence begins."""

    small: frozenset[str]
    large: frozenset[str]
    owners: frozenset[str]


@lru_cache(maxsize=2)
def _usage(text: str) -> _Usage:
    pieces = text.split(" ")
    inside = {piece for before, piece in pairwise(pieces) if before[-1:] in _GOES_ON}
    words = {match[0] for piece in inside if (match := _INSIDE.match(piece))}
    small = frozenset(word for word in words if word.islower())
    return _Usage(
        small, frozenset(word.lower() for word in words if word[0].isupper()), frozenset(_OWNER.findall(text))
    )


class _Look(NamedTuple):
    """What a word shows by itself, wherever it stands."""

    word: str
    """As written, without a possessive 's, "-based" and the like."""
    small: str
    """The same in lower case."""
    capital: bool
    """Whether it is written as names are: NASA, Duffy, iPhone; not I or I'm."""
    heading: bool | None
    """Whether it begins with a capital, as the words of a headline do; None where it is too short to tell."""


@lru_cache(maxsize=65536)
def _look(written: str) -> _Look:
    tail = None if written.isalnum() else _TAIL.search(written)
    word = written[: tail.start()] if tail else written
    heading = word[0].isupper() if len(word) > 3 and word[0].isalpha() else None
    return _Look(word, word.lower(), _is_capital(word), heading)


class Words:
    """The words of a stretch of text; the lists run in parallel."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        """The whole text."""
        found = list(_WORD.finditer(text, start, end))
        self._looks = [_look(match[0]) for match in found]
        self.starts = [match.start() for match in found]
        """Offset of each word."""
        self.ends = [first + len(look.word) for first, look in zip(self.starts, self._looks, strict=True)]
        """Offset of its end, before a possessive 's and before "-based" and the like."""
        self.words = [look.word for look in self._looks]
        """As written."""
        self.small = [look.small for look in self._looks]
        """In lower case."""
        self.large = [False] * len(self.words)
        """Which words are written as names are; see :meth:`find_large`."""
        self.taken: Callable[[int, int], bool] = lambda _start, _end: False
        """Whether a stretch of text is in another detail, a date or an amount, already."""
        self._usage = _usage(text)

    def __len__(self) -> int:
        return len(self.words)

    def find_large(self, is_taken: Callable[[int, int], bool]) -> None:
        """Settle which words are parts of names; words that are part of a date or an amount are not."""
        self.taken = is_taken
        capital = [place for place, look in enumerate(self._looks) if look.capital and self.is_free(place)]
        headline = self._is_title_case()
        for place in capital:
            self.large[place] = not (headline and self._is_common(self.small[place]))
        for place in reversed(capital):
            if self.large[place] and self._begins_sentence(place):
                self.large[place] = self._is_name_first(place)
            elif self.small[place] in _SMALL_WORDS and not self.runs_on(place) and len(self.words[place]) > 1:
                self.large[place] = self.words[place].isupper()

    def is_free(self, place: int) -> bool:
        """Whether a word is in no other detail yet."""
        return not self.taken(self.starts[place], self.ends[place])

    def owns_people(self, word: str) -> bool:
        """Whether the text speaks of a chief, a spokesman or employees of this name: an organisation, mostly."""
        return word in self._usage.owners

    def adjacent(self, place: int) -> bool:
        """Whether nothing but space, or the stop of an abbreviation, stands between a word and the next."""
        if not 0 <= place < len(self.words) - 1:
            return False
        gap = self.text[self.ends[place] : self.starts[place + 1]]
        return (gap.isspace() and len(gap) < 4) or (gap == ". " and self.words[place] in lists.HONORIFICS)

    def runs_on(self, place: int) -> bool:
        """Whether the next word is written as a name too."""
        return self.adjacent(place) and self.large[place + 1]

    def is_large(self, place: int) -> bool:
        """Whether there is a word here that is written as a name."""
        return place < len(self.large) and self.large[place]

    def small_at(self, place: int) -> str:
        """The word in lower case; empty past either end."""
        return self.small[place] if 0 <= place < len(self.small) else ""

    def after(self, place: int, length: int) -> str:
        """The characters right after a word."""
        return self.text[self.ends[place] : self.ends[place] + length]

    def _is_title_case(self) -> bool:
        long = [look.heading for look in self._looks if look.heading is not None]
        return len(long) > 4 and sum(long) > 0.85 * len(long)

    def _is_common(self, small: str) -> bool:
        return small in self._usage.small or small in CLASSES or small in VERB_FORMS or small in lists.STARTERS

    def _begins_sentence(self, place: int) -> bool:
        start = self.starts[place]
        if start > 1 and self.text[start - 1] == " " and self.text[start - 2].isalnum():
            return False
        return bool(_SENTENCE_START.search(self.text[start - 6 : start] if start > 6 else "\n" + self.text[:start]))

    def _is_name_first(self, place: int) -> bool:
        """Whether a capitalised word that begins a sentence is a name."""
        word, small = self.words[place], self.small[place]
        if len(word) > 1 and word.isupper():
            return True
        if small in CLASSES or small in lists.STARTERS or (small in lists.ROLE_LEADS and not self.runs_on(place)):
            return False
        if small in self._usage.large or word in lists.PLACES or word in lists.DEMONYMS or not word[1:].islower():
            return True
        if small in self._usage.small or small.endswith(lists.SUFFIXES_OF_NOUNS):
            return False
        if self.small_at(place + 1) in lists.ROLES or self.small_at(place + 1) in lists.PARTICLES:
            return True
        return self.runs_on(place) or self._is_unknown_name(place)

    def _is_unknown_name(self, place: int) -> bool:
        """Whether one word, written nowhere else in the text, is more likely a name than a noun."""
        small, follower = self.small[place], self.small_at(place + 1)
        if small in VERB_FORMS or small in lists.ROLES:
            return False
        if small.endswith("s") and follower in _PLURAL_NEXT:
            return False
        if follower in {"and", "or"} and not self.is_large(place + 2):
            return False
        plain = self.adjacent(place) and follower.isalpha() and follower not in CLASSES
        return not plain or follower in VERB_FORMS or follower.endswith(("ed", "s"))


def _is_capital(word: str) -> bool:
    if word.islower():
        return False
    if word[0].isupper():
        return word != "I" and not _IN_WORDS.match(word) and word[:2] not in {"I'", "I’"}
    return word[0].islower()
