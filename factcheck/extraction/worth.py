"""How check-worthy a sentence is, by named features with hand-set weights."""

from __future__ import annotations

import re

from factcheck.models import Worth

_FEATURES = (
    ("a number", 1.5, re.compile(r"\d|\b(?:million|billion|percent|per cent)\b")),
    ("a name", 1.0, re.compile(r"\b[a-z]+ [A-Z][a-z]")),
    ("a comparison", 1.0, re.compile(r"\b(?:first|largest|most|more|less|fewer|highest|lowest)\b")),
)


def score_sentence(text: str) -> Worth:
    """How check-worthy a sentence is, from 0 to 1, with reasons, strongest first."""
    found = [(weight, name) for name, weight, pattern in _FEATURES if pattern.search(text)]
    total = 1.0 + sum(weight for weight, _ in found)
    return Worth(score=total / 4.5, reasons=tuple(name for _, name in sorted(found, reverse=True)))
