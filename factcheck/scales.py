"""Verdict scales: the ratings on offer, as data."""

from __future__ import annotations

from factcheck.errors import InputError
from factcheck.models import Model


class Rating(Model):
    """One rating of a scale."""

    key: str
    """What is stored and typed: ``mostly-true``."""
    label: str
    """What people read: ``Mostly true``."""
    hotkey: str
    symbol: str
    """One glyph, different for each rating, so that colour is never the only sign."""
    colour: str
    """A name of the theme: ``success``, ``warning``, ``error``, ``accent`` …"""
    value: float | None
    """From 0, false, to 1, true; None where the rating does not say."""
    normal: str
    """The form in which ratings of different scales are compared."""
    final: bool = True
    """Whether a claim with this rating counts as checked."""


class Scale(Model):
    """The ratings on offer. A verdict names scale, revision and rating for ever."""

    key: str
    revision: int
    label: str
    ratings: tuple[Rating, ...]
    """In the order in which they are offered."""

    def rating(self, name: str) -> Rating:
        """The rating with this key, label or hotkey, whatever its case.

        Raises:
            InputError: the scale has no such rating; the message lists those it has.
        """
        wanted = name.strip().casefold().replace(" ", "-")
        for rating in self.ratings:
            if wanted in (rating.key, rating.hotkey):
                return rating
        offered = ", ".join(rating.key for rating in self.ratings)
        raise InputError(f"no rating {name!r} on the scale {self.key!r}: choose one of {offered}")


STANDARD = Scale(
    key="standard",
    revision=1,
    label="Standard",
    ratings=(
        Rating(key="true", label="True", hotkey="1", symbol="✓", colour="success", value=1.0, normal="true"),
        Rating(
            key="mostly-true",
            label="Mostly true",
            hotkey="2",
            symbol="◕",
            colour="secondary",
            value=0.75,
            normal="mostly-true",
        ),
        Rating(
            key="misleading",
            label="Misleading",
            hotkey="3",
            symbol="◑",
            colour="warning",
            value=0.25,
            normal="misleading",
        ),
        Rating(key="false", label="False", hotkey="4", symbol="✗", colour="error", value=0.0, normal="false"),
        Rating(
            key="unverifiable",
            label="Unverifiable",
            hotkey="5",
            symbol="?",
            colour="accent",
            value=None,
            normal="unverifiable",
        ),
    ),
)
"""The default scale."""

PRESETS = {STANDARD.key: STANDARD}
"""The scales that come with the program, by key."""
