"""What a reviewer may care about, and how a claim shows that it touches it: by its words or by its details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.dates import find_times
from factcheck.extraction.details import find_details
from factcheck.extraction.worth import words
from factcheck.extraction.worth.subjects import SUBJECTS
from factcheck.models import DetailKind, Interest, Span

if TYPE_CHECKING:
    from collections.abc import Mapping


_DETAILS: Mapping[Interest, tuple[str, frozenset[DetailKind]]] = {
    Interest.PEOPLE: ("the name of a person", frozenset({DetailKind.NAME})),
    Interest.OFFICES: ("a title or office", frozenset({DetailKind.TITLE})),
    Interest.PLACES: ("a place", frozenset({DetailKind.PLACE})),
    Interest.ORGANISATIONS: ("an organisation", frozenset({DetailKind.ORGANISATION})),
    Interest.NUMBERS: ("a figure", frozenset({DetailKind.NUMBER, DetailKind.MONEY, DetailKind.PERCENTAGE})),
    Interest.PERCENTAGES: ("a percentage", frozenset({DetailKind.PERCENTAGE})),
    Interest.DATES: ("a date or time", frozenset({DetailKind.DATE, DetailKind.DURATION})),
    Interest.QUOTATIONS: ("a quotation", frozenset({DetailKind.QUOTATION})),
    Interest.SUPERLATIVES: ("a superlative", frozenset({DetailKind.SUPERLATIVE})),
}
_WORDS: Mapping[Interest, tuple[str, frozenset[str]]] = {
    Interest.COMPARISONS: ("a comparison", words.COMPARISONS),
    Interest.CHANGES: ("a change", words.CHANGES),
    Interest.CAUSES: (
        "what causes what",
        frozenset(("because", "caused", "causes", "due", "leads", "led", "owing", "resulted", "results", "thanks")),
    ),
    Interest.FORECASTS: ("what is to come", words.FUTURE | {"expect", "expected", "forecast", "predicted", "predicts"}),
}


def touched(text: str, known: frozenset[str], weights: Mapping[str, float]) -> list[tuple[float, str]]:
    """What a reviewer cares about and a sentence touches, each with its weight and reason, the strongest first.

    Args:
        text: The sentence.
        known: Its words, in lower case.
        weights: How much more, or less, the reviewer cares about what.

    Raises:
        ValueError: a weight has a name that is no interest.
    """
    cared = {Interest(name): weight for name, weight in weights.items() if weight}
    kinds = frozenset() if _DETAILS.keys().isdisjoint(cared) else _kinds_of_details(text)
    found = [(weight, _touch(name, known, kinds)) for name, weight in cared.items()]
    return sorted(((weight, _reason(what, weight)) for weight, what in found if what), key=lambda one: -abs(one[0]))


def _touch(name: Interest, known: frozenset[str], kinds: frozenset[DetailKind]) -> str | None:
    """What of an interest a sentence holds, in words; None where it holds nothing of it."""
    if name in _DETAILS:
        what, wanted = _DETAILS[name]
        return None if wanted.isdisjoint(kinds) else what
    what, speaking = _WORDS[name] if name in _WORDS else (f"about {name}", SUBJECTS[name])
    return None if speaking.isdisjoint(known) else what


def _kinds_of_details(text: str) -> frozenset[DetailKind]:
    details = find_details(text, Span(start=0, end=len(text)), find_times(text, None))
    return frozenset(detail.kind for detail in details)


def _reason(what: str, weight: float) -> str:
    return f"{what}, which you care about" if weight > 0 else f"but {what}, which you care less about"
