"""From the text of an article to the claims in it: pure functions, text in, values out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.attribution import Speakers, find_attribution
from factcheck.extraction.clauses import split_clauses
from factcheck.extraction.worth import score_sentence
from factcheck.models import Claim, ClaimKind, Extraction, Role, Segment, Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.models import TimeExpression

__all__ = ["RULES", "analyse", "claims_in", "extract"]

RULES = "2025.11"
"""Version of the rules of extraction: readings made by others are made again."""


def analyse(text: str, published: date | None = None) -> Extraction:
    """Everything that the rules find in one text.

    Args:
        text: The text of a draft; all offsets count its code points.
        published: The day of publication, which relative dates are counted from; None leaves them unresolved.

    Returns:
        Segments that cover every word of the text, and the claims of those that are no furniture, in order.
    """
    segments = _segments(text)
    times = _times(text, published)
    speakers = Speakers()
    claims: list[Claim] = []
    for segment in segments:
        if segment.role is not Role.FURNITURE:
            claims += _claims(text, segment, times, speakers)
    return Extraction(text=text, published_on=published, segments=tuple(segments), claims=tuple(claims), times=times)


def extract(text: str, published: date | None = None) -> list[Claim]:
    """The claims of a text, in order; never of furniture. See :func:`analyse`."""
    return list(analyse(text, published).claims)


def claims_in(text: str, segment_span: Span, published: date | None = None) -> list[Claim]:
    """The claims of one sentence, whatever its role, with offsets in ``text``: for promoting furniture."""
    return _claims(text, segment_span, _times(text, published), Speakers())


def _claims(text: str, sentence: Span, times: Sequence[TimeExpression], speakers: Speakers) -> list[Claim]:
    claims = []
    for span in split_clauses(text, sentence):
        claimant, name = find_attribution(text, sentence, span, speakers)
        words = text[span.start : span.end]
        claims.append(
            Claim(
                start=span.start,
                end=span.end,
                text=words,
                kind=_kind(words),
                claimant=claimant,
                claimant_name=name,
                worth=score_sentence(words),
                details=tuple(_details(text, span, times)),
            )
        )
    return claims


def _kind(words: str) -> ClaimKind:
    if words.endswith("?"):
        return ClaimKind.QUESTION
    if re.search(r"\b(?:will|won’t|won't|shall)\b", words):
        return ClaimKind.FORECAST
    return ClaimKind.STATEMENT


try:
    from factcheck.extraction.furniture import find_furniture as _find_furniture
    from factcheck.extraction.sentences import split_sentences as _split
except ImportError:
    _find_furniture = _split = None
try:
    from factcheck.extraction.dates import find_times as _find_times
except ImportError:
    _find_times = None
try:
    from factcheck.extraction.details import find_details as _find_details
except ImportError:
    _find_details = None


def _segments(text: str):
    if _split:
        return list(_find_furniture(text, _split(text)))
    found = [m.span() for m in re.finditer(r"\S.*?(?:(?<!\b[A-Z])[.!?][\"”’)]*(?=\s)|(?=\n)|\Z)", text)]
    cut = text.find("A Message from")
    return [Segment(start=a, end=b, role=Role.BODY if cut < 0 or a < cut else Role.FURNITURE) for a, b in found]


def _times(text, published):
    return tuple(_find_times(text, published)) if _find_times else ()


def _details(text, span, times):
    return _find_details(text, span, times) if _find_details else []
