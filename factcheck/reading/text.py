"""Plain text: what its first lines say about the article."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from factcheck.reading.dateline import date_in_line, date_of_wire

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_TOP_LINES = 8
"""How many lines with words in them may come before the text proper."""
_LONGEST_HEADLINE = 140
_LONGEST_HEADLINE_WORDS = 22
_LONGEST_LINE_OF_WRAPPED_TEXT = 100

_MARKDOWN_HEADING = re.compile(r"#{1,3}\s+(?=\S)")
_BYLINE = re.compile(r"(?:by|from|von|text)\s+\S", re.IGNORECASE)
_FULL_STOP = re.compile(r"[.…:;,][\"'”’)\]]*$")
_ABBREVIATION = re.compile(r"(?:\b[A-Z]\.){2,}$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|[ap]\.m)\.$")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")


def guess_title(text: str) -> str | None:
    """The first line, where it is a headline: short, without a full stop, and with more text to follow.

    A line that holds only a date or a byline may stand before it. None where there is no headline.
    """
    for line, following in pairwise([*islice(_lines(text), _TOP_LINES), ("", False)]):
        if date_in_line(line[0]) is None and not _BYLINE.match(line[0]):
            return _as_headline(line[0], *following)
    return None


def guess_date(text: str) -> date | None:
    """The publication date, where a line near the top is one: ``July 29, 2025``, ``Published: 2025-07-29``."""
    top = [line for line, _ in islice(_lines(text), _TOP_LINES)]
    stated = (date_in_line(line) or date_of_wire(line) for line in top)
    return next((day for day in stated if day), None)


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Each line with words in it, and whether a blank line stands before it."""
    blank = True
    for match in re.finditer(r"[^\n]*(?:\n|\Z)", text):
        line = match.group().strip()
        if re.search(r"\w", line):
            yield line, blank
        blank = not line
    return


def _as_headline(line: str, next_line: str, blank_between: bool) -> str | None:
    line = _MARKDOWN_HEADING.sub("", line)
    if not next_line or len(line) > _LONGEST_HEADLINE or not 1 < len(line.split()) <= _LONGEST_HEADLINE_WORDS:
        return None
    if _FULL_STOP.search(line) and not _ABBREVIATION.search(line):
        return None
    return line if blank_between or not _continues(next_line) else None


def _continues(next_line: str) -> bool:
    """Whether the line after the first one goes on with its sentence, as in text that is broken to a width."""
    if date_in_line(next_line) or _BYLINE.match(next_line):
        return False
    if next_line[0].islower():
        return True
    return len(next_line) <= _LONGEST_LINE_OF_WRAPPED_TEXT and not _SENTENCE_END.search(next_line)
