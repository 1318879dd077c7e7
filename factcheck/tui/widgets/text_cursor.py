"""A cursor in a text and what is selected with it, by words and by letters: pure, whatever draws it."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import split_graphemes

if TYPE_CHECKING:
    from collections.abc import Iterator

_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_REACH = 200
"""How far back a word is sought before all of the text is: longer than words are."""


class Range(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int


class TextCursor:
    """Stands on a word or a letter; what is selected reaches from where the selection began to there.

    Args:
        text: the text.
        head: where the cursor stands.
        anchor: where the selection began; None while nothing more than the head is selected.
        bounds: what the head stays in.
    """

    def __init__(
        self,
        text: str,
        head: tuple[int, int],
        anchor: tuple[int, int] | None = None,
        bounds: tuple[int, int] | None = None,
    ) -> None:
        self.text = text
        """The text."""
        self.head = Range(*head)
        """The word or letter on which the cursor stands."""
        self.anchor = Range(*anchor) if anchor is not None else None
        """The word or letter with which the selection began."""
        self.bounds = Range(*(bounds or (0, len(text))))
        """What the head stays in."""

    @property
    def selected(self) -> Range:
        """Everything from the anchor to the head, both included."""
        anchor = self.anchor or self.head
        return Range(min(anchor.start, self.head.start), max(anchor.end, self.head.end))

    def step_word(self, by: int) -> None:
        """Go to the next word, or the one before."""
        word = next_word(self.text, self.head.end) if by > 0 else word_before(self.text, self.head.start)
        self._stand_on(word)

    def step_letter(self, by: int) -> None:
        """Go to the next letter, or the one before: at its last letter is where a word stands that is selected to."""
        at = self._letter_at_the_edge()
        letters = [*_letters(self.text, at.end, self.bounds.end)] if by > 0 else [*_letters_before(self.text, at.start)]
        if letters:
            self._stand_on(letters[0] if by > 0 else letters[-1])

    def go_to(self, offset: int) -> None:
        """Go to the word at an offset, or to the next one where there is none."""
        self._stand_on(word_at(self.text, offset) or next_word(self.text, offset))

    def select(self, start: int, end: int) -> None:
        """Select every word of a range, also those of which it holds a part."""
        first, last = word_at(self.text, start) or next_word(self.text, start), word_at(self.text, end - 1)
        last = last or word_before(self.text, end)
        if first is not None and last is not None and first.start <= last.start:
            self.anchor, self.head = first, last

    def begin(self) -> None:
        """Begin the selection here, or begin it anew."""
        self.anchor = None if self.anchor is not None else self.head

    def swap(self) -> None:
        """Go to the other end of the selection."""
        if self.anchor is not None:
            self.anchor, self.head = self.head, self.anchor

    def _stand_on(self, place: Range | None) -> None:
        if place is not None and self.bounds.start <= place.start and place.end <= self.bounds.end:
            self.head = place

    def _letter_at_the_edge(self) -> Range:
        letters = list(_letters(self.text, *self.head))
        is_first = self.anchor is not None and self.head.start < self.anchor.start
        return letters[0 if is_first else -1] if letters else self.head


def next_word(text: str, offset: int) -> Range | None:
    """The first word that begins at or after an offset; None where there is none."""
    match = _word().search(text, offset)
    return _whole(text, match) if match else None


def word_before(text: str, offset: int) -> Range | None:
    """The last word that ends at or before an offset; None where there is none."""
    for start in (_some_way_before(text, offset), 0):
        words = [_whole(text, match) for match in _word().finditer(text, start, offset)]
        if words:
            return words[-1]
    return None


def word_at(text: str, offset: int) -> Range | None:
    """The word that holds an offset; None where there is none."""
    for match in _word().finditer(text, _some_way_before(text, offset)):
        word = _whole(text, match)
        if word.end > offset:
            return word if word.start <= offset else None
    return None


def whole_words(text: str, start: int, end: int) -> Range:
    """A range, and the rest of the words at its ends."""
    first, last = word_at(text, start), word_at(text, end - 1)
    return Range(first.start if first else start, last.end if last else end)


@cache
def _word() -> re.Pattern[str]:
    """A letter of a script without spaces, or what stands between spaces less the marks around it: ``$2.5``, ``U.S.``.

    Compiled when it is first asked for: that takes longer than to import all that is in this folder.
    """
    return re.compile(
        rf"[{_IDEOGRAPHS}]"
        rf"|[$€£¥+-]?[^\W{_IDEOGRAPHS}](?:[^\s–—…{_IDEOGRAPHS}]*[^\W{_IDEOGRAPHS}])?[%‰°]?(?:(?<=\.\w)\.)?"
    )


def _whole(text: str, match: re.Match[str]) -> Range:
    """A word with the marks that are written over its last letter."""
    end = match.end()
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return Range(match.start(), end)


def _some_way_before(text: str, offset: int) -> int:
    """A place before an offset at which no word is under way, if there is one within reach."""
    start = max(0, offset - _REACH)
    space = re.compile(r"\s").search(text, start, offset) if start else None
    return space.end() if space else start


def _letters(text: str, start: int, end: int) -> Iterator[Range]:
    """What a reader takes for one letter each, white space left out."""
    shown = text[start : min(end, start + 2 * _REACH)]
    for first, last, _ in split_graphemes(shown)[0]:
        if not shown[first:last].isspace():
            yield Range(start + first, start + last)


def _letters_before(text: str, offset: int) -> Iterator[Range]:
    return _letters(text, _some_way_before(text, offset), offset)
