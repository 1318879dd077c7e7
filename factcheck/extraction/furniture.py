"""Telling the article from what else stands on its page.

Every sentence keeps its place and gets a role; nothing is dropped. Furniture is known by its words and its position,
and the reason is kept, so that a reviewer can see it and take a sentence back. Where it is doubtful, it is body: a
sentence of the article that nobody checks is the worse error.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING

from factcheck.extraction import cues
from factcheck.extraction.appeals import appeal_in, begins_appeal, continues_appeal, is_personal
from factcheck.extraction.lines import find_paragraphs
from factcheck.models import Role, Segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.extraction.cues import Cue
    from factcheck.models import Span

_DECORATION = " \t\r\n\xa0\u200b\ufeff•·|»›>–—*_#▼▲↓→►▶✉📧👉"
_STOPPED = re.compile(r"[.!?…][\"”’')\]]{0,3}\s{0,3}\Z")
_QUOTATION_MARK = re.compile(r"(?P<opens>“|(?<!\S)[\"(]*\"(?=\S))|(?P<closes>”|(?<=\S)\")|(?P<either>\")")
_LONGEST = 2000
"""Code points of a paragraph that are looked at; no furniture is longer."""


@dataclass
class _Paragraph:
    """A paragraph or a line of its own, and what is known of it."""

    start: int
    text: str
    """Its first code points, bare of bullets and arrows around them."""
    stopped: bool
    """Whether it ends as a sentence does."""
    sentences: list[Span] = field(default_factory=list)
    reason: str | None = None
    """Why it is furniture; None for the article."""

    def __post_init__(self) -> None:
        self.words = len(self.text.split())

    @property
    def runs_on(self) -> bool:
        """Whether it reads as running text and not as a line of its own."""
        return self.stopped and self.words >= 12


def find_furniture(text: str, sentences: Sequence[Span]) -> list[Segment]:
    """Give each sentence its role, and furniture and headlines a reason in words.

    Args:
        text: The text of a draft.
        sentences: Its sentences in order, as ``split_sentences`` finds them.

    Returns:
        One segment a sentence, with the same offsets, in the same order.
    """
    paragraphs = _paragraphs(text, sentences)
    _mark_known(paragraphs)
    _mark_appeals(paragraphs, len(text))
    _mark_edges(paragraphs)
    first = next((here for here, paragraph in enumerate(paragraphs) if paragraph.reason is None), 0)
    return [segment for here in range(len(paragraphs)) for segment in _segments(paragraphs, here, first, text)]


def _paragraphs(text: str, sentences: Sequence[Span]) -> list[_Paragraph]:
    """The paragraphs that hold a sentence's start, each with its sentences."""
    found: list[_Paragraph] = []
    rest = iter(sentences)
    sentence = next(rest, None)
    for start, end in find_paragraphs(text):
        here: list[Span] = []
        while sentence is not None and sentence.start < end:
            here.append(sentence)
            sentence = next(rest, None)
        if here:
            plain = " ".join(text[start : min(end, start + _LONGEST)].split()).strip(_DECORATION)
            found.append(_Paragraph(start, plain, bool(_STOPPED.search(text, max(start, end - 9), end)), here))
    return found


def _mark_known(paragraphs: Sequence[_Paragraph]) -> None:
    """Mark what is furniture wherever it stands, and the links under a heading over other articles."""
    in_list = False
    for here, paragraph in enumerate(paragraphs):
        paragraph.reason = _first_match(cues.ANYWHERE[: len(cues.ANYWHERE) if here else 5], paragraph)
        if paragraph.reason is None and paragraph.words <= 80 and cues.CREDIT_AT_END.search(paragraph.text[-130:]):
            paragraph.reason = "a caption with its credit"
        if paragraph.reason is None and not (here == 0 and not paragraph.stopped):
            paragraph.reason = appeal_in(paragraph.text) if paragraph.words <= 130 else None
        if paragraph.reason is not None:
            in_list = paragraph.reason == cues.LIST_OF_LINKS.reason or (in_list and paragraph.words < 12)
        elif in_list and paragraph.words <= 25 and not paragraph.stopped:
            paragraph.reason = "in a list of other articles"
        else:
            in_list = False


def _first_match(tried: Sequence[Cue], paragraph: _Paragraph) -> str | None:
    bare = paragraph.text.rstrip(".!:… ")
    for cue in tried:
        if paragraph.words <= cue.most_words and cue.pattern.match(bare if cue.bare else paragraph.text):
            return cue.reason
    return None


def _mark_appeals(paragraphs: Sequence[_Paragraph], length: int) -> None:
    """Mark the appeals that a strong opener begins in the last part of a text and a body-like paragraph ends."""
    opening, body, personal = None, 0, 0
    for here, paragraph in enumerate(paragraphs):
        if opening and paragraph.reason is None and continues_appeal(paragraph.text, personal=personal * 4 > body):
            paragraph.reason = f"part of the appeal that begins “{opening}”"
            continue
        late = body >= 2 and paragraph.start * 3 >= length
        following = " ".join(other.text for other in paragraphs[here + 1 : here + 3])
        if late and begins_appeal(paragraph.text, following):
            opening = _shortened(paragraph.text)
            paragraph.reason = paragraph.reason or f"begins an appeal: “{opening}”"
        elif paragraph.reason is None:
            opening = None
            body += paragraph.runs_on
            personal += paragraph.runs_on and is_personal(paragraph.text)


def _shortened(line: str) -> str:
    return line if len(line) <= 40 else line[:39].rstrip() + "…"


def _mark_edges(paragraphs: Sequence[_Paragraph]) -> None:
    """Mark bylines, dates and the like before the running text, and author's notes and credits after it."""
    running = 0
    for paragraph in paragraphs[:12]:
        if paragraph.reason is None and not (paragraph.runs_on and running):
            paragraph.reason = _first_match(cues.EDGES, paragraph) if not paragraph.runs_on else None
        running += paragraph.reason is None and paragraph.runs_on
    for paragraph in reversed(paragraphs[1:][-12:]):
        paragraph.reason = (
            paragraph.reason or _first_match(cues.EDGES, paragraph) or _author_note(paragraph, paragraphs)
        )
        if paragraph.reason is None and paragraph.runs_on:
            break


def _author_note(paragraph: _Paragraph, paragraphs: Sequence[_Paragraph]) -> str | None:
    """A note on somebody who writes for a living and whom the article does not mention."""
    found = cues.AUTHOR.match(paragraph.text)
    if not found or paragraph.words > 60:
        return None
    surname = found["name"].split()[-1]
    article = (other.text for other in paragraphs if other is not paragraph and other.reason is None)
    return None if any(surname in words for words in article) else "an author's note"


def _segments(paragraphs: Sequence[_Paragraph], here: int, first: int, text: str) -> Iterator[Segment]:
    paragraph = paragraphs[here]
    heading = None if paragraph.reason else _heading(paragraphs, here, first)
    goes_on = here + 1 < len(paragraphs) and paragraphs[here + 1].text[:1] in ("“", '"')
    quoted = _in_quotation_marks(text, paragraph.sentences, goes_on=goes_on)
    for sentence, is_quote in zip(paragraph.sentences, quoted, strict=True):
        reason = paragraph.reason or heading or _sentence_reason(text, sentence, paragraph)
        role = Role.HEADLINE if heading else Role.FURNITURE if reason else Role.QUOTE if is_quote else Role.BODY
        yield Segment(start=sentence.start, end=sentence.end, role=role, reason=reason)


def _sentence_reason(text: str, sentence: Span, paragraph: _Paragraph) -> str | None:
    """Why one sentence at the end of a paragraph of the article is furniture."""
    if sentence not in paragraph.sentences[1:][-2:] or sentence.end - sentence.start > 300:
        return None
    words = text[sentence.start : sentence.end]
    return next((cue.reason for cue in cues.AT_PARAGRAPH_END if cue.pattern.match(words)), None)


def _heading(paragraphs: Sequence[_Paragraph], here: int, first: int) -> str | None:
    paragraph = paragraphs[here]
    if len(paragraph.sentences) > 2 or (not paragraph.text[:1].isalnum() and paragraph.text[:1] not in "“‘\"'"):
        return None
    if here == first and paragraph.words <= 30 and here + 1 < len(paragraphs):
        return None if paragraph.text.endswith((".", ":")) else "the first line, without a full stop"
    short = paragraph.words <= 12 and not paragraph.stopped and paragraph.text[-1:] not in ":;,"
    follows = any(other.reason is None for other in paragraphs[here + 1 :][:3])
    return "a short line without a full stop" if short and follows and not paragraph.text[0].islower() else None


def _in_quotation_marks(text: str, sentences: Sequence[Span], *, goes_on: bool) -> list[bool]:
    """For each sentence of a paragraph, whether all of its words stand in quotation marks.

    A quotation that is not closed counts for nothing unless it ``goes_on`` in the next paragraph.
    """
    first, end = sentences[0].start, sentences[-1].end
    quotations: list[tuple[int, int]] = []
    opened = None
    for mark in _QUOTATION_MARK.finditer(text, first, end):
        if mark["opens"] or (mark["either"] and opened is None):
            opened = mark.start()
        elif opened is not None:
            quotations.append((opened, mark.end()))
            opened = None
    if opened is not None and goes_on:
        quotations.append((opened, end))
    return [_is_within(text, sentence, quotations) for sentence in sentences]


def _is_within(text: str, sentence: Span, quotations: Sequence[tuple[int, int]]) -> bool:
    here = bisect_right(quotations, sentence.start, key=itemgetter(1))
    opened, closed = quotations[here] if here < len(quotations) else (sentence.end, sentence.end)
    return opened <= sentence.start and not any(map(str.isalnum, text[closed : sentence.end]))
