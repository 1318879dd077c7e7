"""One sentence into clause-level spans."""

from __future__ import annotations

import re

from factcheck.models import Span

_CUTS = re.compile(
    r",? (?:and|but) (?=(?:is|was|were|are|has|had|will|would|can|could|did)\b|\w+ed\b)"
    r"|, (?=(?:who|which|whose|where)\b|\w+ing (?:a|an|the|his|her|its|their|for|in|on|to|with|from)\b)"
    r"|; |, (?=(?:while|although|because|but|and) )"
)


def split_clauses(text: str, sentence: Span) -> list[Span]:
    """The clauses of one sentence, in order and without overlap, as offsets in ``text``."""
    edges = [sentence.start, sentence.end]
    for found in _CUTS.finditer(text, sentence.start, sentence.end):
        edges[-1:] = [found.start(), found.end(), sentence.end]
    return [Span(start=a, end=b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a]
