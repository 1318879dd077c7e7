"""The head of a page: the menu above the headline, bylines and dates, and those who are named there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.furniture import cues
from factcheck.extraction.furniture.authors import names_in, note_on_author
from factcheck.extraction.furniture.cue import first_match
from factcheck.extraction.furniture.notices import DISCLOSURE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.furniture.page import Paragraph

FRONT = 20
"""How many paragraphs may stand before the running text."""


def mark_front(paragraphs: Sequence[Paragraph]) -> None:
    """Mark bylines, dates and the like before and just after the first running paragraph."""
    running = 0
    for here, paragraph in enumerate(paragraphs):
        if paragraph.reason is None:
            tried = (cues.TIME_STAMP, DISCLOSURE) if paragraph.runs_on else cues.EDGES
            paragraph.reason = first_match(tried, paragraph)
        if here == 0 and paragraph.reason == cues.BYLINE.reason and cues.HEADLINE_LIKE.match(paragraph.words):
            paragraph.reason = None
        running += paragraph.reason is None and paragraph.runs_on
        if running > 1:
            break
    for before, paragraph, after in zip(paragraphs, paragraphs[1:], paragraphs[2:], strict=False):
        beside = {before.reason, after.reason} & {cues.BYLINE.reason, cues.TIME_STAMP.reason}
        if paragraph.reason is None and beside and paragraph.is_line and cues.NAME_LINE.match(paragraph.words):
            paragraph.reason = cues.BYLINE.reason


def mark_head(front: Sequence[Paragraph]) -> None:
    """Mark the menu above a headline, and the labels between it and the first running paragraph."""
    body, headline = begin(front), headline_of(front)
    if headline >= body:
        return
    for here, paragraph in enumerate(front[:headline]):
        if paragraph.reason is None and paragraph.is_line and paragraph.size <= 2 + bool(here):
            paragraph.reason = "a line above the headline"
    beside = any(paragraph.reason for paragraph in front[headline:body])
    for paragraph in front[headline + 1 : body]:
        if paragraph.reason is None and beside and paragraph.is_line and paragraph.size <= 3:
            paragraph.reason = "a label between the headline and the article"


def mark_authors(paragraphs: Sequence[Paragraph]) -> None:
    """Mark what is said, after the article has begun, of those who signed it."""
    authors = names_in(paragraph.words for paragraph in paragraphs[:FRONT] if paragraph.reason == cues.BYLINE.reason)
    for paragraph in paragraphs[headline_of(paragraphs) + 1 :] if authors else ():
        paragraph.reason = paragraph.reason or note_on_author(paragraph, authors)


def begin(front: Sequence[Paragraph]) -> int:
    """Where the running text begins."""
    return next((here for here, paragraph in enumerate(front) if paragraph.reason is None and paragraph.runs_on), 0)


def headline_of(paragraphs: Sequence[Paragraph]) -> int:
    """Which paragraph is the headline: the longest above the first byline or date, else the longest of the head.

    Where there is none, it is where the running text begins.
    """
    head = paragraphs[: begin(paragraphs[:FRONT])]
    signed = (cues.BYLINE.reason, cues.TIME_STAMP.reason)
    above = next((here for here, paragraph in enumerate(head) if paragraph.reason in signed), len(head))
    for lines in (range(above), range(len(head))):
        fit = [here for here in lines if head[here].reason is None and head[here].size >= 4]
        if fit:
            return max(fit, key=lambda here: head[here].size)
    return len(head)
