"""Superlatives and firsts: "the largest", "most expensive", "first-ever", "the only", "a record high"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extraction.details.capitals import Words

_NO_SUPERLATIVES = """
    arrest attest behest bequest best bucharest budapest chest conquest contest crest detest digest disinterest
    divest ernest everest fest forest guest harvest honest infest ingest inquest interest invest jest latest
    lest manifest midwest modest molest nest northwest pest priest protest quest request rest retest southwest
    suggest tempest test trieste unrest vest west worst zest
"""
_SUPERLATIVE = Pattern(
    r"(?:first|last)-(?:ever|time)\b|first\b|(?:only|sole|last)(?=\s[a-z])"
    r"|(?:most|least)\s(?!(?:part|people|likely)\b|[a-z]*[^u]s\b)[a-z]{3,}\b"
    r"|(?:all-time\s)?record(?=\s(?:high|low|number|amount|profit|loss|sum|level|year|[a-z]+s\b)|-)\b"
    r"|unprecedented\b|(?:best|worst)\b|never\sbefore\b|(?:[a-z]+-)?[a-z]{3,12}est\b",
    re.IGNORECASE,
)
_NOT_EST = frozenset(_NO_SUPERLATIVES.split())
_FIRST_WORDS = "all-time best first first-ever first-time last least most never only record sole unprecedented worst"
_WORDS = frozenset(_FIRST_WORDS.split())
_AFTER_THE = frozenset(["best", "last", "only", "sole", "worst"])
_BEFORE = frozenset(["her", "his", "its", "the", "their"])


def find_superlatives(words: Words, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of what claims a place at one end of a scale, in order: first, largest, most expensive, the only."""
    for place, small in enumerate(words.small):
        if _may_begin(small):
            match = _SUPERLATIVE.match(words.text, words.starts[place], end)
            if match and (small not in _AFTER_THE or words.small_at(place - 1) in _BEFORE):
                yield match.span()


@lru_cache(maxsize=65536)
def _may_begin(small: str) -> bool:
    return small in _WORDS or (small.endswith("est") and small not in _NOT_EST)
