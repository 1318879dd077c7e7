"""Telling the article from what else stands on its page.

Every sentence keeps its place and gets a role; nothing is dropped. Furniture is known by its words and its position,
and the reason is kept, so that a reviewer can see it and take a sentence back. Where it is doubtful, it is body: a
sentence of the article that nobody checks is the worse error.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.extraction.furniture import cues
from factcheck.extraction.furniture.appeals import (
    BOXES,
    appeal_in,
    asks_on_a_line,
    begins_appeal,
    belongs_to_box,
    continues_appeal,
    is_personal,
)
from factcheck.extraction.furniture.cue import first_match
from factcheck.extraction.furniture.end import mark_end
from factcheck.extraction.furniture.front import FRONT, begin, headline_of, mark_authors, mark_front, mark_head
from factcheck.extraction.furniture.page import in_quotation_marks, paragraphs_of, speaks_personally
from factcheck.models import Role, Segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.extraction.furniture.page import Paragraph
    from factcheck.models import Span

_LISTED = "in a list of other articles"


def find_furniture(text: str, sentences: Sequence[Span]) -> list[Segment]:
    """Give each sentence its role, and furniture and headlines a reason in words.

    Args:
        text: The text of a draft.
        sentences: Its sentences in order, as ``split_sentences`` finds them.

    Returns:
        One segment a sentence, with the same offsets, in the same order.
    """
    paragraphs = paragraphs_of(text, sentences)
    _mark_known(paragraphs)
    _mark_messages(paragraphs)
    _mark_appeals(paragraphs, len(text))
    _mark_repeated(paragraphs)
    mark_front(paragraphs[:FRONT])
    mark_head(paragraphs[:FRONT])
    mark_authors(paragraphs)
    mark_end(paragraphs)
    _mark_between(paragraphs)
    first = next((here for here, paragraph in enumerate(paragraphs) if paragraph.reason is None), 0)
    return [segment for here in range(len(paragraphs)) for segment in _segments(paragraphs, here, first, text)]


def _mark_known(paragraphs: Sequence[Paragraph]) -> None:
    """Mark what is furniture wherever it stands, with the links under a heading and the small print of a box."""
    personal = speaks_personally(paragraphs)
    for here, paragraph in enumerate(paragraphs):
        before = paragraphs[here - 1].reason if here else None
        paragraph.reason = _known(paragraph, first=here == 0, personal=personal) or _continued(paragraph, before)
        if not any(map(str.isalnum, paragraph.words)):
            paragraph.reason = "a dividing mark"


def _known(paragraph: Paragraph, *, first: bool, personal: bool) -> str | None:
    reason = first_match(cues.BUTTONS if first else cues.ANYWHERE, paragraph)
    if reason is None and paragraph.size <= 80 and cues.ends_with_credit(paragraph.words[-130:]):
        reason = "a caption with its credit"
    if reason is None and paragraph.size <= 130 and (paragraph.stopped or not first):
        reason = appeal_in(paragraph.words, personal=personal)
    if reason is None and cues.is_menu(paragraph.words[:200]):
        reason = cues.BUTTON.reason
    if reason is None and paragraph.pointing and paragraph.is_line and not first:
        reason = cues.LINKS.reason
    return reason


def _continued(paragraph: Paragraph, before: str | None) -> str | None:
    """What the paragraph is after one that was marked ``before``."""
    linked = paragraph.size <= (12 if paragraph.words[-1:] in "?!" else 25 * (not paragraph.stopped))
    if before in (cues.LIST_OF_LINKS.reason, _LISTED) and linked:
        return _LISTED
    return before if before in BOXES and paragraph.size <= 25 and belongs_to_box(paragraph.words) else None


def _mark_messages(paragraphs: Sequence[Paragraph]) -> None:
    """Mark the paragraph of a sponsor below the line that names him."""
    for before, paragraph in pairwise(paragraphs[2:]):
        if before.reason is None and paragraph.size <= 60 and cues.SPONSOR.match(before.words):
            before.reason = "names a sponsor"
            paragraph.reason = paragraph.reason or cues.SPONSORED
        elif before.reason == cues.SPONSORED and paragraph.reason is None and before.is_line and paragraph.size <= 60:
            paragraph.reason = cues.SPONSORED


def _mark_repeated(paragraphs: Sequence[Paragraph]) -> None:
    """Mark lines that stand on the page more than once, as captions and links do."""
    lines = [paragraph for paragraph in paragraphs if not paragraph.stopped and 4 <= paragraph.size <= 30]
    times = Counter(paragraph.words for paragraph in lines)
    headline = paragraphs[headline_of(paragraphs)].words if paragraphs else ""
    for paragraph in lines:
        if paragraph.reason is None and times[paragraph.words] > 1 and paragraph.words != headline:
            paragraph.reason = "a line that stands on the page more than once"


def _mark_appeals(paragraphs: Sequence[Paragraph], length: int) -> None:
    """Mark the appeals that a strong opener begins in the last part of a text and a body-like paragraph ends."""
    opening, body, personal = None, 0, 0
    for here, paragraph in enumerate(paragraphs):
        spoken = personal * 4 > body
        if opening and paragraph.reason is None and continues_appeal(paragraph.words, personal=spoken):
            paragraph.reason = f"part of the appeal that begins “{opening}”"
            continue
        late = body >= 2 and paragraph.start * 3 >= length
        following = " ".join(other.words for other in paragraphs[here + 1 : here + 3]) if late else ""
        if late and begins_appeal(paragraph.words, following, personal=spoken):
            opening = _shortened(paragraph.words)
            paragraph.reason = paragraph.reason or f"begins an appeal: “{opening}”"
        elif paragraph.reason is None:
            opening = None
            body += paragraph.runs_on
            personal += paragraph.runs_on and is_personal(paragraph.words)


def _shortened(line: str) -> str:
    return line if len(line) <= 40 else line[:39].rstrip() + "…"


def _mark_between(paragraphs: Sequence[Paragraph]) -> None:
    """Mark up to three lines without a full stop between two paragraphs that are furniture, after the article began."""
    waiting: list[Paragraph] = []
    after_furniture = False
    for paragraph in paragraphs[begin(paragraphs[:FRONT]) :]:
        if paragraph.reason is None and paragraph.is_line and asks_on_a_line(paragraph.words):
            paragraph.reason = "a line that asks something of the reader"
        if paragraph.reason is not None:
            for line in waiting:
                line.reason = "a line between others that are furniture"
            waiting, after_furniture = [], True
        elif after_furniture and len(waiting) < 3 and _could_be_a_line(paragraph):
            waiting.append(paragraph)
        else:
            waiting, after_furniture = [], False


def _could_be_a_line(paragraph: Paragraph) -> bool:
    cried = paragraph.words.endswith("!") and not any(mark in paragraph.words for mark in '“”"')
    return paragraph.size <= 15 and (cried or not paragraph.stopped)


def _segments(paragraphs: Sequence[Paragraph], here: int, first: int, text: str) -> Iterator[Segment]:
    paragraph = paragraphs[here]
    heading = None if paragraph.reason else _heading(paragraphs, here, first)
    goes_on = here + 1 < len(paragraphs) and paragraphs[here + 1].words[:1] in ("“", '"')
    quoted = in_quotation_marks(text, paragraph.sentences, goes_on=goes_on)
    near_end = max(1, len(quoted) - 2)
    for number, (sentence, is_quote) in enumerate(zip(paragraph.sentences, quoted, strict=True)):
        reason = paragraph.reason or heading or (_sentence_reason(text, sentence) if number >= near_end else None)
        role = Role.HEADLINE if heading else Role.FURNITURE if reason else Role.QUOTE if is_quote else Role.BODY
        yield Segment(start=sentence.start, end=sentence.end, role=role, reason=reason)


def _sentence_reason(text: str, sentence: Span) -> str | None:
    """Why one sentence at the end of a paragraph of the article is furniture."""
    words = text[sentence.start : min(sentence.end, sentence.start + 300)]
    return next((cue.reason for cue in cues.AT_PARAGRAPH_END if cue.speaks(words)), None)


def _heading(paragraphs: Sequence[Paragraph], here: int, first: int) -> str | None:
    paragraph = paragraphs[here]
    if len(paragraph.sentences) > 2 or not (paragraph.words[:1].isalnum() or paragraph.words[:1] in "“‘\"'"):
        return None
    if here == first and paragraph.size <= 30 and here + 1 < len(paragraphs):
        asks = paragraph.words.endswith(("?", "!")) and paragraph.size <= 15
        line = asks or not (paragraph.stopped or paragraph.words.endswith(":"))
        return "the first line, without a full stop" if line and len(paragraph.sentences) == 1 else None
    follows = any(other.reason is None for other in paragraphs[here + 1 : here + 4])
    begun = not paragraph.words[:1].islower()
    return "a short line without a full stop" if paragraph.is_line and follows and begun else None
