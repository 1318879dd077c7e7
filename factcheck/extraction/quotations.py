"""Quotations of a text, those that run over several sentences and paragraphs included."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = Pattern(
    r"[\"“”„«»\n](?:(?P<open>(?<=“)|(?<![\w.,!?].)(?<=[\"„«])(?=[^\s\"”]))|(?P<close>(?<=[\"”»]))|(?P<paragraph>(?<=\n)\s*))",
    re.DOTALL,
)


_STRAIGHT = Pattern(r"(?<!\d)\"")
_SPACED = Pattern(r"[,.!?…] \"\w|\w[,:]? \" \w")
"""A straight mark that may stand on the wrong side of its space: “The deal, "he said”."""
_LOOKS_CLOSING = Pattern(r"[\w,.!?…]\"(?:[\s,.;:!?)]|\Z)")
_MAY_CLOSE = Pattern(r"(?:[\w,.!?…)'’\-—\]]|[,.!?…] )\"|\w \"(?=[\s.,;:!?]|\Z)")


def with_clear_marks(text: str) -> str:
    """The text with curly marks for straight ones in the paragraphs where spaces would mislead; offsets stay.

    Where a paragraph has an even number of straight marks they open and close in turn, whatever stands around them,
    unless one looks like the opposite.
    """
    if '"' not in text or not _SPACED.search(text):
        return text
    return "\n".join(_clear(paragraph) if _SPACED.search(paragraph) else paragraph for paragraph in text.split("\n"))


def _clear(paragraph: str) -> str:
    marks = [found.start() for found in _STRAIGHT.finditer(paragraph)]
    if len(marks) % 2 or "“" in paragraph or _in_turn(marks) == list(_quotations(paragraph)):
        return paragraph
    opening, closing = marks[::2], marks[1::2]
    if any(_LOOKS_CLOSING.match(paragraph, mark - 1) for mark in opening if mark):
        return paragraph
    if not all(any(_MAY_CLOSE.match(paragraph, mark - before) for before in (1, 2)) for mark in closing):
        return paragraph
    letters = list(paragraph)
    for opened, closed in zip(opening, closing, strict=True):
        letters[opened], letters[closed] = "“", "”"
    return "".join(letters)


def _in_turn(marks: list[int]) -> list[Quotation]:
    return [Quotation(first, last + 1) for first, last in zip(marks[::2], marks[1::2], strict=True)]


class Quotation(NamedTuple):
    """The words between two quotation marks, paragraphs in between included."""

    start: int
    """Offset of the opening mark."""
    end: int
    """Offset one past the closing mark, or past the paragraph where none closes it."""


def find_quotations(text: str) -> list[Quotation]:
    """Quotations in order, without overlap; one that is not closed ends with its paragraph.

    A paragraph that opens with a mark while a quotation is open carries it on, as newspapers do.
    """
    return list(_quotations(text))


def _quotations(text: str) -> Iterator[Quotation]:
    start = -1
    for found in _MARK.finditer(text):
        if found["paragraph"] is not None:
            if start >= 0 and text[found.end() : found.end() + 1] not in ("“", '"'):
                yield Quotation(start, found.start())
                start = -1
        elif found["open"] is not None:
            start = found.start() if start < 0 else start
        elif start >= 0:
            yield Quotation(start, found.end())
            start = -1
    if start >= 0:
        yield Quotation(start, len(text))
