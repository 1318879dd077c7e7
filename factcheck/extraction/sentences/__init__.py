"""Sentences, with exact offsets and every visible character in exactly one of them.

Quotations are split inside, because each quoted sentence is a claim of its own. Conventions are those of news agencies
(AP, Reuters). Line breaks are judged in ``lines``, stops in ``stops``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.extraction.sentences.lines import find_paragraphs
from factcheck.extraction.sentences.stops import STOP, ends_sentence
from factcheck.models import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_DATELINE = Pattern(
    r"[A-Z][A-Z.'’/ -]{1,40}(?:,\s[A-Z][\w. ]{1,20}){0,3}\s?"
    r"(?:[(/][\w .,&-]{2,30}[)/]\.?\s?(?:[-–—]{1,2})?|[-–—]{1,2})\s"
)
_BULLETS = "•⁃‣◦▪●■►"
_BULLET = Pattern(rf"(?<=\s)[{_BULLETS}]")
_LABEL = Pattern(rf"(?:[{_BULLETS}*-]\s?)?\(?(?P<label>\d{{1,3}}|[A-Za-z]|[ivxIVX]{{2,4}})(?P<mark>[.)]{{1,2}})\s")
_LABELS_AHEAD = Pattern(r"(?<=\s)(?P<label>\d{1,3}|[a-z])(?P<mark>[.)]{1,2})\s(?=[A-Z\"“])")


def split_sentences(text: str) -> list[Span]:
    """Split a text into sentences, headlines and list items.

    Args:
        text: Any text; it need not be normalised.

    Returns:
        Spans in order, each starting and ending on a visible character. Together they hold every character of the
        text that is not white space, once.
    """
    return [
        Span(start=start, end=end)
        for paragraph in find_paragraphs(text)
        for item in _items(text, *_trimmed(text, *paragraph))
        for start, end in _sentences(text, *item)
    ]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The items of a list that stands in one line, or the whole range where it holds none."""
    first = _LABEL.match(text, start, end)
    cuts = [start]
    if first:
        cuts += _labels_in_sequence(text, first, end)
    if text[start] in _BULLETS:
        cuts = [start, *(found.start() for found in _BULLET.finditer(text, start + 1, end))]
    return zip(cuts, [*cuts[1:], end], strict=True)


def _labels_in_sequence(text: str, first: re.Match[str], end: int) -> Iterator[int]:
    label, mark = first["label"], first["mark"]
    for found in _LABELS_AHEAD.finditer(text, first.end(), end):
        if found["mark"] == mark and found["label"] == _label_after(label):
            label = found["label"]
            yield found.start()


def _label_after(label: str) -> str:
    if label.isdecimal():
        return str(int(label) + 1)
    return chr(ord(label) + 1) if len(label) == 1 else ""


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    start, end = _trimmed(text, start, end)
    lead = _DATELINE.match(text, start, end) or _LABEL.match(text, start, end)
    for stop in STOP.finditer(text, lead.end() if lead else start, end):
        if ends_sentence(text, start, stop, end):
            yield start, stop.end()
            start, _ = _trimmed(text, stop.end(), end)
    if start < end:
        yield start, end
