"""What a cue is: words by which a paragraph shows that it is furniture."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern, first_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.furniture.page import Paragraph


REPORTED = Pattern(
    r"\b(?:said|says|told|added|according to|announced|argued|tweeted|testified|wrote|warned|ruled|reads|advise[sd]|"
    r"(?:court|judge|study|report|inquiry|police) found)\b"
)
"""What shows that a paragraph reports what somebody says."""
_QUOTED = Pattern(r"[“”\"]")


class Cue:
    """One way in which a paragraph shows that it is furniture."""

    def __init__(
        self,
        reason: str,
        most_words: int,
        patterns: Sequence[str],
        *,
        bare: bool = False,
        cased: bool = False,
        own: bool = False,
    ) -> None:
        self.reason = reason
        """What it is, in words a reviewer understands."""
        self.most_words = most_words
        """Longer paragraphs are not judged by this cue."""
        self.bare = bare
        """Whether brackets, dashes and stops around the words are left off first, as for buttons and headings."""
        self.own = own
        """Whether what is reported or quoted does not count: whoever has the words said is no publisher."""
        self._patterns, self._flags = patterns, 0 if cased else re.IGNORECASE
        self._by_letter: dict[str, list[Pattern]] = {}

    def speaks(self, words: str) -> bool:
        """Whether a paragraph begins as the cue says."""
        for way in self._ways_from(words[:1].lower()):
            if way.match(words):
                return not (self.own and (REPORTED.search(words) or _QUOTED.search(words)))
        return False

    def _ways_from(self, letter: str) -> list[Pattern]:
        """The ways to put the cue that can begin with a letter, in lower case."""
        if letter not in self._by_letter:
            ways = [way for letters, way in self._ways if letters is None or letter in letters]
            self._by_letter[letter] = ways
        return self._by_letter[letter]

    @cached_property
    def _ways(self) -> list[tuple[frozenset[str] | None, Pattern]]:
        """What each way can begin with, None where that may be anything, and the way itself."""
        return [(first_letters(pattern), Pattern(pattern, self._flags)) for pattern in self._patterns]


def opening(reason: str, most_words: int, *alternatives: str, cased: bool = False) -> Cue:
    """A cue that speaks for all that begins with its words."""
    return Cue(reason, most_words, alternatives, cased=cased)


def notice(reason: str, most_words: int, *alternatives: str) -> Cue:
    """A cue that speaks for all that begins with its words, unless somebody is reported to have said them."""
    return Cue(reason, most_words, alternatives, own=True)


def line(reason: str, most_words: int, *alternatives: str, cased: bool = False) -> Cue:
    """A cue that speaks for lines that are its words and no others."""
    return Cue(reason, most_words, [rf"(?:{pattern})\Z" for pattern in alternatives], bare=True, cased=cased)


def first_match(tried: Sequence[Cue], paragraph: Paragraph) -> str | None:
    """The reason of the first cue that speaks for a paragraph."""
    bare = paragraph.words.strip(".!:…[]()–—- ")
    for cue in tried:
        if paragraph.size <= cue.most_words and cue.speaks(bare if cue.bare else paragraph.words):
            return cue.reason
    return None
