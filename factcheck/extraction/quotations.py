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
