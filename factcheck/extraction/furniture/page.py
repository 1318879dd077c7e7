"""A page as paragraphs and lines of their own, with what their furniture is known by."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from factcheck.extraction.furniture.appeals import is_personal
from factcheck.extraction.patterns import Pattern
from factcheck.extraction.sentences.lines import find_paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import Span

_DECORATION = " •·|/»›>*_#♦←▼▲↓→►▶▸✉📧👉\u200b\ufeff"
_ARROWS = ("→", "»", "›", "▶", "►", "▸")
_STOPPED = Pattern(r"[.!?…][\"”’')\]]{0,3}\s{0,3}\Z")
_QUOTATION_MARK = Pattern(
    r"[“”\"](?:(?P<opens>(?<=“)|(?<!\S.)(?<=\")(?=\S))|(?P<closes>(?<=”)|(?<=\S.))|(?P<either>))", re.DOTALL
)
_LONGEST = 2000
"""Code points of a paragraph that are looked at; no furniture is longer."""


@dataclass
class Paragraph:
    """A paragraph or a line of its own."""

    start: int
    sentences: list[Span]
    words: str
    """Its first code points, bare of bullets and arrows around them."""
    stopped: bool
    """Whether it ends as a sentence does."""
    pointing: bool
    """Whether it ends with an arrow, as links do."""
    reason: str | None = None
    """Why it is furniture; None for the article."""

    def __post_init__(self) -> None:
        self.size = len(self.words.split())

    @property
    def runs_on(self) -> bool:
        """Whether it reads as running text and not as a line of its own."""
        return self.stopped and self.size >= 12

    @property
    def is_line(self) -> bool:
        """Whether it reads as a heading, a link or a button: short, without a full stop."""
        return self.size <= 12 and not self.stopped and not self.words.endswith((":", ";", ","))


def paragraphs_of(text: str, sentences: Sequence[Span]) -> list[Paragraph]:
    """The paragraphs of a text, each with the sentences that start in it."""
    found: list[Paragraph] = []
    rest = iter(sentences)
    sentence = next(rest, None)
    for start, end in find_paragraphs(text):
        here: list[Span] = []
        while sentence is not None and sentence.start < end:
            here.append(sentence)
            sentence = next(rest, None)
        if here:
            found.append(_paragraph(text, start, end, here))
    return found


def _paragraph(text: str, start: int, end: int, sentences: list[Span]) -> Paragraph:
    words = " ".join(text[start : min(end, start + _LONGEST)].split()).strip(_DECORATION)
    stopped = bool(_STOPPED.search(text, max(start, end - 9), end))
    return Paragraph(start, sentences, words, stopped, text[max(start, end - 9) : end].rstrip().endswith(_ARROWS))


def speaks_personally(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether an article speaks in the first or second person, as columns do, so that pronouns prove little."""
    spoken = [is_personal(paragraph.words) for paragraph in paragraphs if paragraph.stopped and paragraph.size >= 8]
    return sum(spoken) * 3 > len(spoken)


def in_quotation_marks(text: str, sentences: Sequence[Span], *, goes_on: bool) -> list[bool]:
    """For each sentence of a paragraph, whether all of its words stand in quotation marks.

    A quotation that is not closed counts for nothing unless it ``goes_on`` in the next paragraph.
    """
    quotations: list[tuple[int, int]] = []
    opened = None
    for mark in _QUOTATION_MARK.finditer(text, sentences[0].start, sentences[-1].end):
        if mark.lastgroup == "opens" or (mark.lastgroup == "either" and opened is None):
            opened = mark.start()
        elif opened is not None:
            quotations.append((opened, mark.end()))
            opened = None
    if opened is not None and goes_on:
        quotations.append((opened, sentences[-1].end))
    return [_is_within(text, sentence, quotations) for sentence in sentences]


def _is_within(text: str, sentence: Span, quotations: Sequence[tuple[int, int]]) -> bool:
    here = bisect_right(quotations, sentence.start, key=itemgetter(1))
    opened, closed = quotations[here] if here < len(quotations) else (sentence.end, sentence.end)
    return opened <= sentence.start and not any(map(str.isalnum, text[closed : sentence.end]))
