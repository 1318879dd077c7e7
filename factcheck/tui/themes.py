"""The colours of the screen: which theme a person has chosen, and the two pairs that are made to be read.

The usual pair is Textual's own, but for words that do not stand out there from what is behind them by the 4.5 : 1 of
WCAG 2.1 (1.4.3). The other, for every kind of eyes, takes its hues from Okabe and Ito, "Color Universal Design"
(https://jfly.uni-koeln.de/color/), which stay apart for people who see no red, no green or no blue. They are lightened
and darkened until each stands out likewise.
"""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from textual.theme import BUILTIN_THEMES, Theme

from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

USUAL = "textual"
"""The theme of whoever set none: dark or light, as the terminal is."""

_TONES = ("primary", "secondary", "success", "warning", "error", "accent")


def _unmixed(theme: Theme, cursor: str) -> Theme:
    """The theme with words in exactly its tones, where Textual would mix in grey, and a colour for the cursor."""
    words = {f"text-{tone}": getattr(theme, tone) for tone in _TONES}
    return replace(theme, variables=words | {"primary-muted": cursor})


def _mended(name: str, **colours: str) -> Theme:
    """A theme of Textual with other colours for some of its variables."""
    theme = BUILTIN_THEMES[name]
    mended = {variable.replace("_", "-"): colour for variable, colour in colours.items()}
    return replace(theme, variables=theme.variables | mended)


_USUAL = (
    _mended("textual-dark", text_secondary="#7fa9c8"),
    _mended(
        "textual-light",
        text_success="#1d5c33",
        text_warning="#6f4500",
        text_accent="#6f4500",
        primary_muted="#b9cfe0",
    ),
)

COLOUR_BLIND = (
    _unmixed(
        Theme(
            "colour-blind-dark",
            background="#121212",
            foreground="#e6e6e6",
            primary="#56b4e9",
            secondary="#a9c4d6",
            success="#4fa8ff",
            warning="#f0e442",
            error="#ff8a3d",
            accent="#e8a0cc",
        ),
        cursor="#1e3442",
    ),
    _unmixed(
        Theme(
            "colour-blind-light",
            background="#ffffff",
            foreground="#1a1a1a",
            primary="#00568c",
            secondary="#4a5a66",
            success="#2a50d0",
            warning="#755f0d",
            error="#ba2676",
            accent="#00665a",
            dark=False,
        ),
        cursor="#dce9f2",
    ),
)
"""Blue for what is well, yellow for what is not sure, and for what is wrong orange on dark and purple on light, where
no orange is dark enough to be read and still unlike the yellow; never a red beside a green."""

PAIRS = (*_USUAL, *COLOUR_BLIND)
"""The themes in which every word can be read."""

THEMES: Mapping[str, Theme] = {**BUILTIN_THEMES, **{theme.name: theme for theme in PAIRS}}
"""Every theme by its name."""


def theme_named(name: str | None, *, dark: bool | None) -> str:
    """The name of the theme for a setting.

    Args:
        name: that of a theme, or of a pair without its ``-dark`` or ``-light``; None for the usual pair.
        dark: whether the terminal is; None where it does not say, which most dark ones do not.

    Raises:
        InputError: there is no such theme.
    """
    if name is None or f"{name}-dark" in THEMES:
        return f"{name or USUAL}-{'light' if dark is False else 'dark'}"
    if name in THEMES:
        return name
    near = get_close_matches(name, THEMES, n=3, cutoff=0.4) or ["colour-blind", "nord", "gruvbox"]
    raise InputError(f"theme in your settings: there is no {name!r}; did you mean {' or '.join(near)}?")
