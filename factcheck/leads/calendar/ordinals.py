"""Ordinals in words and figures: the 20th, the twenty-first."""

from __future__ import annotations

import re

_UP_TO_NINETEEN = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    "sixteenth|seventeenth|eighteenth|nineteenth"
)
_ONES = _UP_TO_NINETEEN.split("|")[:9]
_TENS = {"twent": 20, "thirt": 30, "fort": 40, "fift": 50, "sixt": 60, "sevent": 70, "eight": 80, "ninet": 90}

_SIMPLE = {word: number for number, word in enumerate(_UP_TO_NINETEEN.split("|"), 1)}
_SIMPLE |= {f"{stem}ieth": tens for stem, tens in _TENS.items()} | {"hundredth": 100}
_COMPOUND = {f"{stem}y-{ones}": tens + _SIMPLE[ones] for stem, tens in _TENS.items() for ones in _ONES}
_NUMBERS = _SIMPLE | _COMPOUND

_WORDS = rf"(?:{'|'.join(_TENS)})y[-\s](?:{'|'.join(_ONES)})|{'|'.join(_SIMPLE)}"
ORDINAL = rf"(?P<nth>\d{{1,3}}(?:st|nd|rd|th)\b|(?i:(?:{_WORDS})\b))"
"""An ordinal, as a regular expression: *20th*, *twenty-first*."""


def ordinal(words: str) -> int:
    """The number of what ``ORDINAL`` matches."""
    digits = re.match(r"\d+", words)
    return int(digits[0]) if digits else _NUMBERS[re.sub(r"\s+", "-", words.lower())]
