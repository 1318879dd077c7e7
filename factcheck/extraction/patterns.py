"""Regular expressions that are compiled when they are first asked something.

The rules have hundreds of them; a short article asks a few, and a start of the program none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class Pattern:
    """A regular expression; its methods are those of :class:`re.Pattern`, and as fast from the second call on."""

    __slots__ = ("_flags", "pattern", *_METHODS)

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]
    sub: Callable[..., str]
    split: Callable[..., list[str]]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> object:
        """Compile the expression when the first of its methods is asked for; none is set before."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


_ANY = "any"
_DIGITS = frozenset("0123456789")
_PIECES = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|[a-z]*:|<?[=!]))?|[?*+][?+]?|\{[\d,]*\}[?+]?|.", re.DOTALL
)


def first_letters(pattern: str) -> frozenset[str] | None:
    """What a match of a regular expression can begin with, in lower case; None where it may be anything.

    A cheap look before an expression is tried, or even compiled. It knows what the expressions of this package are
    made of: groups, classes, repetition, looking around.
    """
    letters, empty, _ = _first_of_group(_PIECES.findall(pattern), 0)
    return None if empty or _ANY in letters else frozenset(letter.lower() for letter in letters)


def _first_of_group(pieces: list[str], at: int) -> tuple[set[str], bool, int]:
    """First letters up to the end of a group, whether it can be empty, and the place after it."""
    letters: set[str] = set()
    empty, begins = False, True
    while at < len(pieces) and pieces[at] != ")":
        piece, at = pieces[at], at + 1
        if piece == "|":
            empty, begins = empty or begins, True
            continue
        found, skipped = _first_of_one(piece), False
        if piece[0] == "(":
            found, skipped, at = _first_of_group(pieces, at)
        if piece in _WIDTHLESS:
            continue
        if at < len(pieces) and (pieces[at][0] in "?*+" or pieces[at][0] == "{"):
            skipped = skipped or pieces[at][0] in "?*" or pieces[at].startswith("{0")
            at += 1
        if begins:
            letters |= found
            begins = skipped
    return letters, empty or begins, at + 1


_WIDTHLESS = frozenset(["(?=", "(?!", "(?<=", "(?<!", r"\b", r"\B", r"\A", r"\Z", "^", "$"])


def _first_of_one(piece: str) -> set[str]:
    """The letters that one class, escape or character stands for."""
    if piece == r"\d":
        return set(_DIGITS)
    if piece[0] == "\\":
        return {_ANY} if piece[1].isalpha() else {piece[1]}
    if piece[0] != "[":
        return {_ANY} if piece == "." else {piece}
    inside = piece[1:-1]
    if inside[:1] == "^" or "\\" in inside or re.search("(?!A-Z|a-z|0-9).-.", inside):
        return {_ANY}
    ranges = {"A-Z": "abcdefghijklmnopqrstuvwxyz", "a-z": "abcdefghijklmnopqrstuvwxyz", "0-9": "0123456789"}
    for name, letters in ranges.items():
        inside = inside.replace(name, letters)
    return set(inside)
