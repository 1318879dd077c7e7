"""Untrusted text made safe to show: what a terminal would act on, or hide, becomes a visible mark.

Every mark is one code point that is one column wide, so offsets in the text stay offsets on the screen.
Line feeds stay, since the screen draws lines; a tab shows as a space; ZWJ and ZWNJ stay, since emoji and
several scripts are written with them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

TAB_MARK = " "
CONTROL_MARK = "␦"
LINE_MARK = "␤"
RIGHT_TO_LEFT_MARK = "↤"
LEFT_TO_RIGHT_MARK = "↦"
ISOLATE_MARK = "↧"
END_OF_DIRECTION_MARK = "↥"
SOFT_HYPHEN_MARK = "¬"
INVISIBLE_MARK = "¦"
SURROGATE_MARK = "\N{REPLACEMENT CHARACTER}"


class HiddenCharacters(NamedTuple):
    """One kind of character that a text holds and a reader would not see."""

    kind: str
    """In words, singular: ``bidirectional control``."""
    number: int
    """How many of them, at least one."""
    first: int
    """Offset of the first."""


_Range = tuple[int, int, str]
"""First and last code point, and the mark that stands for each of them."""

_KINDS: dict[str, tuple[_Range, ...]] = {
    "control character": (
        *((code, code, chr(0x2400 + code)) for code in range(0x20) if chr(code) not in "\t\n"),
        (0x7F, 0x7F, "␡"),
        (0x80, 0x9F, CONTROL_MARK),
    ),
    "line separator": ((0x2028, 0x2029, LINE_MARK),),
    "bidirectional control": (
        (0x061C, 0x061C, RIGHT_TO_LEFT_MARK),
        (0x200E, 0x200E, LEFT_TO_RIGHT_MARK),
        (0x200F, 0x200F, RIGHT_TO_LEFT_MARK),
        (0x202A, 0x202A, LEFT_TO_RIGHT_MARK),
        (0x202B, 0x202B, RIGHT_TO_LEFT_MARK),
        (0x202C, 0x202C, END_OF_DIRECTION_MARK),
        (0x202D, 0x202D, LEFT_TO_RIGHT_MARK),
        (0x202E, 0x202E, RIGHT_TO_LEFT_MARK),
        (0x2066, 0x2066, LEFT_TO_RIGHT_MARK),
        (0x2067, 0x2067, RIGHT_TO_LEFT_MARK),
        (0x2068, 0x2068, ISOLATE_MARK),
        (0x2069, 0x2069, END_OF_DIRECTION_MARK),
    ),
    "zero-width character": (
        (0x034F, 0x034F, INVISIBLE_MARK),
        (0x180E, 0x180E, INVISIBLE_MARK),
        (0x200B, 0x200B, INVISIBLE_MARK),
        (0x2060, 0x2065, INVISIBLE_MARK),
        (0xFEFF, 0xFEFF, INVISIBLE_MARK),
    ),
    "soft hyphen": ((0x00AD, 0x00AD, SOFT_HYPHEN_MARK),),
    "invisible letter": (
        (0x115F, 0x1160, INVISIBLE_MARK),
        (0x17B4, 0x17B5, INVISIBLE_MARK),
        (0x3164, 0x3164, INVISIBLE_MARK),
        (0xFFA0, 0xFFA0, INVISIBLE_MARK),
    ),
    # U+FE0E and U+FE0F stay: they choose between the text and the picture form of an emoji.
    "variation selector": (
        (0x180B, 0x180D, INVISIBLE_MARK),
        (0x180F, 0x180F, INVISIBLE_MARK),
        (0xFE00, 0xFE0D, INVISIBLE_MARK),
        (0xE0100, 0xE01EF, INVISIBLE_MARK),
    ),
    "format control": (
        (0x206A, 0x206F, INVISIBLE_MARK),
        (0xFFF0, 0xFFFB, INVISIBLE_MARK),
        (0x13430, 0x1343F, INVISIBLE_MARK),
        (0x1BCA0, 0x1BCA3, INVISIBLE_MARK),
        (0x1D173, 0x1D17A, INVISIBLE_MARK),
    ),
    "tag character": (
        (0xE0000, 0xE00FF, INVISIBLE_MARK),
        (0xE01F0, 0xE0FFF, INVISIBLE_MARK),
    ),
    "lone surrogate": ((0xD800, 0xDFFF, SURROGATE_MARK),),
}


def display_safe(text: str) -> str:
    """The text with a visible mark for every character that a terminal would act on or hide.

    Code point for code point: the result is as long as ``text``, and what needs no mark is unchanged.
    """
    if (text.isascii() and text.isprintable()) or _marked().isdisjoint(text):
        return text
    return text.translate(_marks())


def hidden_characters(text: str) -> list[HiddenCharacters]:
    """Which characters ``display_safe`` marks in this text, by kind, in the order they first occur.

    Tabs are left out: a reader sees them for what they are.
    """
    if _concealed().isdisjoint(text):
        return []
    found: dict[str, tuple[int, int]] = {}
    for match in _hidden().finditer(text):
        kind = _KIND_NAMES[match.lastgroup or ""]
        count, first = found.get(kind, (0, match.start()))
        found[kind] = (count + match.end() - match.start(), first)
    return [HiddenCharacters(kind, count, first) for kind, (count, first) in found.items()]


_KIND_NAMES = {kind.replace(" ", "_").replace("-", "_"): kind for kind in _KINDS}


@cache
def _marks() -> dict[int, str]:
    """The table for ``str.translate``, made when it is first needed."""
    marks = {ord("\t"): TAB_MARK}
    for ranges in _KINDS.values():
        for first, last, mark in ranges:
            marks.update(dict.fromkeys(range(first, last + 1), mark))
    return marks


@cache
def _marked() -> frozenset[str]:
    """Every character that has a mark: most texts hold none, which is ten times as quick to see as to replace."""
    return frozenset(map(chr, _marks()))


@cache
def _concealed() -> frozenset[str]:
    """Those of them that are not a tab."""
    return _marked() - {"\t"}


@cache
def _hidden() -> re.Pattern[str]:
    """One group a kind, each matching a run of its characters."""
    groups = (
        f"(?P<{name}>[{''.join(_class_part(first, last) for first, last, _ in _KINDS[kind])}]+)"
        for name, kind in _KIND_NAMES.items()
    )
    return re.compile("|".join(groups))


def _class_part(first: int, last: int) -> str:
    return rf"\U{first:08x}-\U{last:08x}"
