"""Fractions in words: *two-thirds*, *a quarter*, *half*, *one in five*."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_PARTS = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_SIGNS = {
    "½": "1/2",
    "⅓": "1/3",
    "⅔": "2/3",
    "¼": "1/4",
    "¾": "3/4",
    "⅕": "1/5",
    "⅖": "2/5",
    "⅗": "3/5",
    "⅘": "4/5",
    "⅛": "1/8",
}
_NUMBERS = {word: number for number, word in enumerate(_SMALL, 1)} | {"a": 1, "an": 1}
_DENOMINATORS = {word: number for number, word in enumerate(_PARTS, 2) if number > 1} | {"fourth": 4}

_FRACTION = Pattern(
    r"(?<![\w-])(?:"
    rf"(?P<top>two|three|four|five|six|seven|eight|nine)[-\s](?P<parts>thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths)"
    r"|(?P<one>one|an?)[-\s](?P<part>half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"(?=[-\s]+(?:of|or|to|in|from|over|more|less|fewer|increase|rise|cut|drop|fall|decline|reduction|jump)\b|\s*[,.;:)—–]|\s*\Z)"
    r"|(?P<half>half)(?!-|\s(?:an?\s|past\b|time\b|brother|sister|million|billion|hour|dozen))"
    rf"|(?P<of>{'|'.join(_SMALL)}|[1-9])\s(?:in|out\sof)(?:\severy)?\s(?P<whole>{'|'.join(_SMALL[1:])}|10|[2-9])(?![\d.,-]*\d|\s(?:million|thousand|percent|per))"
    r"|(?P<digits>[1-9]/(?:[2-9]|10))(?![\d/])"
    rf"|(?P<sign>[{''.join(_SIGNS)}])"
    r")(?!\w)",
    re.IGNORECASE,
)
_CUES = (
    "half",
    "third",
    "quarter",
    *(f"{part}th" for part in ["four", "fif", "six", "seven", "eigh", "nin", "ten"]),
    "/",
    *_SIGNS,
)
_ONE_IN = Pattern(rf"\s(?:in|out\sof)(?:\severy)?\s(?:{'|'.join(_SMALL[1:])}|10|[2-9])")
"""What every fraction holds: a quick look before the slow one."""
_ANOTHER_HALF = Pattern(
    r"\b(?:first|second|latter|other|top|bottom|better|back|front|northern|southern|and\sa)\s\Z", re.IGNORECASE
)


class FractionWords(NamedTuple):
    """A fraction where it is written."""

    start: int
    end: int
    value: Decimal


def find_fractions(text: str, start: int, end: int) -> Iterator[FractionWords]:
    """The fractions of ``text[start:end]`` that are less than the whole, in order."""
    words = text[start:end].casefold()
    if not any(map(words.__contains__, _CUES)) and not _ONE_IN.search(words):
        return
    for match in _FRACTION.finditer(text, start, end):
        top, whole = _top_and_whole(match)
        if top < whole and not _ANOTHER_HALF.search(text, max(0, match.start() - 12), match.start()):
            yield FractionWords(match.start(), match.end(), Decimal(top) / whole)


def _top_and_whole(match: re.Match[str]) -> tuple[int, int]:
    if match["top"]:
        return _NUMBERS[match["top"].lower()], _DENOMINATORS[match["parts"].lower().removesuffix("s")]
    if match["part"]:
        return 1, _DENOMINATORS[match["part"].lower()]
    if match["half"]:
        return 1, 2
    if match["of"]:
        return _number(match["of"]), _number(match["whole"])
    top, _, whole = (match["digits"] or _SIGNS[match["sign"]]).partition("/")
    return int(top), int(whole)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]
