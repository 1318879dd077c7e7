"""How a claim's standing is shown: always a glyph, a word and a tone, never a colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck.models import ClaimLine
    from factcheck.scales import Scale

TONES = {
    "open": "",
    "flagged": "$text-warning",
    "progress": "$text-primary",
    "changed": "$text-warning",
    "disputed": "$text-error",
    "dismissed": "dim",
    "success": "$text-success",
    "secondary": "$text-secondary",
    "warning": "$text-warning",
    "error": "$text-error",
    "accent": "$text-accent",
}
"""How words in each tone are styled: the unfinished states, and the colours of ratings."""


class Mark(NamedTuple):
    """How one standing looks."""

    glyph: str
    word: str
    tone: str


STATES = {
    "open": Mark("○", "open", "open"),
    "flagged": Mark("⚑", "flagged", "flagged"),
    "in progress": Mark("…", "in progress", "progress"),
    "changed": Mark("≠", "changed", "changed"),
    "disputed": Mark("⇄", "disputed", "disputed"),
    "dismissed": Mark("–", "dismissed", "dismissed"),
}
"""The states that are not a verdict."""


def mark_of(line: ClaimLine, scale: Scale) -> Mark:
    """The mark of a claim: that of its verdict once it is checked, that of its state before."""
    if (state := STATES.get(line.state)) is not None:
        return state
    return rating_mark(line.rating or line.state, scale)


def rating_mark(label: str, scale: Scale) -> Mark:
    """The mark of a rating, also of one that the scale no longer offers."""
    try:
        rating = scale.rating(label)
    except InputError:
        return Mark("●", label, "accent")
    return Mark(rating.symbol, rating.label, tone_of(rating.colour))


def tone_of(colour: str) -> str:
    """The tone for a colour that a scale names; an unknown one becomes the accent."""
    return colour if colour in TONES else "accent"
