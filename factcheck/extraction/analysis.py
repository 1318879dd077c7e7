"""Everything that the rules find in one text, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.claims import find_claims
from factcheck.extraction.dates import find_times
from factcheck.extraction.furniture import find_furniture
from factcheck.extraction.sentences import split_sentences
from factcheck.models import Extraction, Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from factcheck.models import Claim, Span


def analyse(text: str, published: date | None = None, weights: Mapping[str, float] | None = None) -> Extraction:
    """Everything that the rules find in one text.

    Args:
        text: The text of a draft; all offsets count its code points.
        published: The day of publication, which relative dates are counted from; None leaves them unresolved.
        weights: How much more, or less, a reviewer cares about what, by the name of an `Interest`; None for nothing.

    Returns:
        Segments that cover every word of the text, and the claims of those that are no furniture, in order.
    """
    segments = tuple(find_furniture(text, split_sentences(text)))
    times = tuple(find_times(text, published))
    article = [segment for segment in segments if segment.role is not Role.FURNITURE]
    claims = tuple(find_claims(text, article, times, weights))
    return Extraction(text=text, published_on=published, segments=segments, claims=claims, times=times)


def extract(text: str, published: date | None = None, weights: Mapping[str, float] | None = None) -> list[Claim]:
    """The claims of a text, in order; never of furniture. See :func:`analyse`."""
    return list(analyse(text, published, weights).claims)


def claims_in(
    text: str, segment_span: Span, published: date | None = None, weights: Mapping[str, float] | None = None
) -> list[Claim]:
    """The claims of one sentence, whatever its role, with offsets in ``text``: for promoting furniture."""
    return find_claims(text, [segment_span], find_times(text, published), weights)
