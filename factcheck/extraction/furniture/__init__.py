"""Telling the article from what else stands on its page.

Every sentence keeps its place and gets a role; nothing is dropped. Furniture is known by its words and its position,
and the reason is kept, so that a reviewer can see it and take a sentence back. Where it is doubtful, it is body: a
sentence of the article that nobody checks is the worse error.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.extraction.furniture import cues
from factcheck.extraction.furniture.appeals import (
    BOXES,
    addresses_reader,
    appeal_in,
    begins_appeal,
    belongs_to_box,
    continues_appeal,
    is_personal,
)
from factcheck.extraction.furniture.page import in_quotation_marks, paragraphs_of
from factcheck.models import Role, Segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.extraction.furniture.cues import Cue
    from factcheck.extraction.furniture.page import Paragraph
    from factcheck.models import Span

_LISTED = "in a list of other articles"
_AFTER_THE_END = "speaks to the reader after the end of the article"
_FRONT, _END = 12, 30
"""How many paragraphs from either end may stand outside the running text."""


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
    _mark_appeals(paragraphs, len(text))
    _mark_front(paragraphs[:_FRONT])
    _mark_end(paragraphs)
    first = next((here for here, paragraph in enumerate(paragraphs) if paragraph.reason is None), 0)
    return [segment for here in range(len(paragraphs)) for segment in _segments(paragraphs, here, first, text)]


def _mark_known(paragraphs: Sequence[Paragraph]) -> None:
    """Mark what is furniture wherever it stands, with the links under a heading and the small print of a box."""
    personal = _is_personal(paragraphs)
    for here, paragraph in enumerate(paragraphs):
        before = paragraphs[here - 1].reason if here else None
        paragraph.reason = _known(paragraph, first=here == 0, personal=personal) or _continued(paragraph, before)


def _is_personal(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether an article speaks in the first or second person, as columns do, so that pronouns prove little."""
    spoken = [is_personal(paragraph.words) for paragraph in paragraphs if paragraph.stopped and paragraph.size >= 8]
    return sum(spoken) * 3 > len(spoken)


def _known(paragraph: Paragraph, *, first: bool, personal: bool) -> str | None:
    reason = _first_match(cues.BUTTONS if first else cues.ANYWHERE, paragraph)
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


def _first_match(tried: Sequence[Cue], paragraph: Paragraph) -> str | None:
    bare = paragraph.words.strip(".!:…[]()–—- ")
    for cue in tried:
        if paragraph.size <= cue.most_words and cue.speaks(bare if cue.bare else paragraph.words):
            return cue.reason
    return None


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


def _mark_front(paragraphs: Sequence[Paragraph]) -> None:
    """Mark bylines, dates and the like before and just after the first running paragraph."""
    running = 0
    for paragraph in paragraphs:
        if paragraph.reason is None and not paragraph.runs_on:
            paragraph.reason = _first_match(cues.EDGES, paragraph)
        running += paragraph.reason is None and paragraph.runs_on
        if running > 1:
            break
    for before, paragraph, after in zip(paragraphs, paragraphs[1:], paragraphs[2:], strict=False):
        beside = {before.reason, after.reason} & {cues.BYLINE.reason, cues.TIME_STAMP.reason}
        if paragraph.reason is None and beside and paragraph.is_line and cues.NAME_LINE.match(paragraph.words):
            paragraph.reason = cues.BYLINE.reason


def _mark_end(paragraphs: Sequence[Paragraph]) -> None:
    """Mark what follows the last running paragraph of the article: notes, credits, appeals and their buttons."""
    running = [paragraph for paragraph in paragraphs if paragraph.reason is None and paragraph.stopped]
    personal = _is_personal(running)
    end = len(paragraphs)
    for paragraph in reversed(paragraphs[1:][-_END:]):
        if paragraph.reason is None:
            paragraph.reason = _first_match(cues.EDGES, paragraph) or _author_note(paragraph, paragraphs)
        if paragraph.reason is None and not personal and addresses_reader(paragraph.words):
            paragraph.reason = _AFTER_THE_END
        if paragraph.reason is None and paragraph.stopped and paragraph.size >= 5:
            break
        end -= 1
    _mark_lines_between(paragraphs[end:])
    if len(running) >= 3 and not paragraphs[end - 1].words.endswith(":"):
        _mark_leftovers(paragraphs[end:])


def _mark_lines_between(after: Sequence[Paragraph]) -> None:
    """Mark short lines after the end of the article: below furniture, and right above an appeal."""
    for paragraph, following in pairwise(after):
        heads = following.reason == _AFTER_THE_END or following.reason in BOXES
        if paragraph.reason is None and heads and paragraph.size <= 8:
            paragraph.reason = "heads what is not of the article"
    for before, paragraph in pairwise(after):
        if paragraph.reason is None and before.reason and (paragraph.is_line or paragraph.size < 5):
            paragraph.reason = "a short line below furniture, after the end of the article"


def _mark_leftovers(after: Sequence[Paragraph]) -> None:
    """Mark lines that nothing of the article follows: links and labels, where they come in numbers or with a colon."""
    lines = [paragraph for paragraph in after if paragraph.reason is None and paragraph.is_line]
    for paragraph in lines:
        if (len(lines) > 1 or cues.LABEL.match(paragraph.words)) and paragraph.words[:1].isalnum():
            paragraph.reason = "a line after the end of the article"


def _author_note(paragraph: Paragraph, paragraphs: Sequence[Paragraph]) -> str | None:
    """A note on somebody who writes for a living and whom the article does not mention."""
    found = cues.AUTHOR.match(paragraph.words)
    if not found or paragraph.size > 60 or cues.NEWS.search(paragraph.words):
        return None
    reached = cues.AUTHOR_REACHED.search(paragraph.words)
    name = found["name"] if reached else found["name"].split()[-1]
    article = (other.words for other in paragraphs if other is not paragraph and other.reason is None)
    return None if any(name in words for words in article) else "an author's note"


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
