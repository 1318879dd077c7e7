"""What follows the last running paragraph of an article: notes, credits, appeals and their buttons."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.extraction.furniture import cues
from factcheck.extraction.furniture.appeals import BOXES, addresses_reader
from factcheck.extraction.furniture.authors import author_note, publisher_note
from factcheck.extraction.furniture.cue import first_match
from factcheck.extraction.furniture.page import speaks_personally

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.furniture.page import Paragraph

_AFTER_THE_END = "speaks to the reader after the end of the article"
_END = 60
"""How many paragraphs may stand after the running text."""


def mark_end(paragraphs: Sequence[Paragraph]) -> None:
    """Mark what follows the last running paragraph of the article: notes, credits, appeals and their buttons."""
    running = [paragraph for paragraph in paragraphs if paragraph.reason is None and paragraph.stopped]
    personal = speaks_personally(running)
    end = len(paragraphs)
    for paragraph in reversed(paragraphs[1:][-_END:]):
        if paragraph.reason is None:
            paragraph.reason = (
                first_match(cues.EDGES, paragraph)
                or author_note(paragraph, paragraphs)
                or publisher_note(paragraph, paragraphs)
            )
        if paragraph.reason is None and not personal and addresses_reader(paragraph.words):
            paragraph.reason = _AFTER_THE_END
        if paragraph.reason is None and paragraph.stopped and paragraph.size >= 3:
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
        if paragraph.reason is None and before.reason and (paragraph.is_line or paragraph.size < 3):
            paragraph.reason = "a short line below furniture, after the end of the article"


def _mark_leftovers(after: Sequence[Paragraph]) -> None:
    """Mark lines that nothing of the article follows: links and labels, where they come in numbers or with a colon."""
    lines = [paragraph for paragraph in after if paragraph.reason is None and paragraph.is_line]
    for paragraph in lines:
        if (len(lines) > 1 or cues.LABEL.match(paragraph.words)) and (
            paragraph.words[:1].isalnum() or paragraph.size == 1
        ):
            paragraph.reason = "a line after the end of the article"
