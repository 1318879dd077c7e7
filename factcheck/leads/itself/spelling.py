"""How alike two spellings are: distance, sound, and the ways in which one name is rightly spelt in two.

Nothing here looks at a text; names come in as words, and are compared folded: no accents, hyphens or capitals.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SHORTEST = 5
_LONG = 7
"""From this many letters on, two of them may differ."""
_LONGEST = 24
"""Up to this many; what is longer is rather a word than a name."""
_MOST_IN_BUCKET = 40
"""Words that are alike but for the same letters; a text with more of them is no text."""

_SOUNDS = (
    ("sch", "sh"), ("ph", "f"), ("ch", "k"), ("ck", "k"), ("th", "t"), ("v", "f"), ("c", "k"), ("q", "k"), ("y", "i"),
    ("z", "s"), ("w", "f"),
)  # fmt: skip
_SILENT = Pattern(r"(?<=.)h|e\Z")
_DOUBLE = Pattern(r"(.)\1")
_SLAVIC = Pattern(r"(?:[oe]v|[oe]va|ko|ka|[iy]ch|ski[iy]?|sky[iy]?|skaya|[iy]n|uk|i[iy]|yy|[iy])\Z")
_ALTERNANTS = (
    (Pattern(r"m[ou]h?am+[aeu]d"), "muhammad"),
    (Pattern(r"h[ou]s+[ae][iy]n"), "hussein"),
    (Pattern(r"^(?:gh?|k|q)h?ad+h?af[iy]"), "gaddafi"),
    (Pattern(r"^(?:ou?|u)s+ama"), "osama"),
    (Pattern(r"^y[ou]u?s+[eu]f"), "yusuf"),
    (Pattern(r"^ale(?:ks|x)and(?:er|re?)"), "alexandr"),
    (Pattern(r"^(?:y|j)?ev?g"), "evg"),
    (Pattern(r"ch(?:yo|io|o)v"), "chev"),
    (Pattern(r"ks"), "x"),
    (Pattern(r"kh"), "h"),
    (Pattern(r"t[sz]"), "ts"),
    (Pattern(r"(?<=[aou])e"), ""),
    (Pattern(r"(?:yi|iy|ii|ij|yy|ey|ei|ej|y)$"), "i"),
)
"""Sounds that other alphabets have and ours writes in several ways, and what stands for all of them."""
_ENDINGS = (
    "s", "es", "i", "a", "an", "ian", "er", "ers", "ese", "ish", "in", "ina", "ov", "ova", "ko", "ic", "on",
)  # fmt: skip
"""What is added to a name to make a plural, an adjective, an inhabitant or somebody's daughter of it."""
_GENDERS = frozenset(
    frozenset(pair)
    for pair in (
        ("i", "a"),
        ("y", "a"),
        ("o", "a"),
        ("e", "a"),
        ("us", "a"),
        ("es", "a"),
        ("y", "aya"),
        ("is", "iene"),
        ("e", "i"),
    )
)
"""Ends of names of men and women of one family, or of two languages."""


@lru_cache(maxsize=32_768)
def folded(word: str) -> str:
    """The letters of a word in lower case, without accents: ``Saint-Exupéry`` becomes ``saintexupery``."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in plain if letter.isalpha())


def sound(word: str) -> str:
    """What a folded word sounds like, roughly: Jon and John, Catherine and Katherine sound the same."""
    for letters, sign in _SOUNDS:
        word = word.replace(letters, sign)
    return str(_DOUBLE.sub(r"\1", _SILENT.sub("", word)))


def distance(one: str, other: str) -> int:
    """Letters to add, leave out, replace or swap with the next, to get from one word to the other.

    Optimal string alignment; anything above 2 is 3.
    """
    if abs(len(one) - len(other)) > 2:
        return 3
    before, last = [3] * (len(other) + 1), list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, against in enumerate(other, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return min(3, last[-1])


def are_close(one: str, other: str) -> bool:
    """Whether one folded word may be the other, misspelt: one letter apart, or two where both are long."""
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST or one == other:
        return False
    apart = distance(one, other)
    if one[0] != other[0]:
        return apart == 1 and shorter > _SHORTEST and sound(one)[0] == sound(other)[0]
    return apart == 1 or (apart == 2 and shorter >= _LONG)


def are_rightly_two(one: str, other: str) -> bool:
    """Whether two folded words are forms of one name, or one name out of another alphabet."""
    if _transliterated(one) == _transliterated(other):
        return True
    short, long = sorted((one, other), key=len)
    if long.startswith(short) and long[len(short) :] in _ENDINGS:
        return True
    if long == short + "n" and short[-1] in "aeiou":
        return True
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(short))
    return frozenset((one[shared:], other[shared:])) in _GENDERS


def _transliterated(word: str) -> str:
    slavic = bool(_SLAVIC.search(word))
    for pattern, sign in _ALTERNANTS:
        word = pattern.sub(sign, word)
    return word.replace("y", "i") if slavic else word


def close_pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The pairs of folded words that are close, each once, in order.

    Two words no more than two letters apart become the same where two letters or fewer of each are left out; so only
    words that share such a remainder are compared, and the work grows with the words, not with their pairs. Nearly all
    remainders are of one word, so a list is made only where there is a second.
    """
    first: dict[str, str] = {}
    shared: dict[str, list[str]] = {}
    for word in sorted({word for word in words if len(word) >= _SHORTEST}):
        for rest in _remainders(word):
            before = first.setdefault(rest, word)
            if before is not word:
                shared.setdefault(rest, [before]).append(word)
    pairs = {pair for bucket in shared.values() for pair in combinations(bucket[:_MOST_IN_BUCKET], 2)}
    return (pair for pair in sorted(pairs) if are_close(*pair))


def _remainders(word: str) -> set[str]:
    """The word with no letter, each letter, and where it is long each two letters, left out."""
    short = {word[:i] + word[i + 1 :] for i in range(len(word))}
    if not _LONG <= len(word) <= _LONGEST:
        return {word} | short
    return {word} | short | {rest[:i] + rest[i + 1 :] for rest in short for i in range(len(rest))}
