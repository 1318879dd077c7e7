"""Claims of one article that say the same again: the same fact is asked once, and marked every time.

Two claims are twins where their words are the same but for case, punctuation and little words; or where the same
details stand in both, names in the same order, and one of them has all the words of the other and few besides. A word
that turns or bounds a fact ("not", "nearly", "former") has to stand in both. Twins are offered a verdict, not given it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WORD = re.compile(r"\w+(?:[.,:'’]\w+)*%?")
_LITTLE: Final = frozenset(re.findall(r"\w+", """
    a an the and but or also that which who of on in at to from for by with as its their his her is are was were be been
    has have had said says
"""))  # fmt: skip
_TURNING: Final = frozenset(re.findall(r"\w+", """
    not no never none neither nor without hardly barely nearly almost about only half twice double former least most up
    over under more less fewer
"""))  # fmt: skip
_NAMES: Final = frozenset({"name", "place", "organisation"})
_FEWEST_WORDS = 3
"""Fewer words than these, without a detail, say nothing that could be said again."""
_MOST_ALIKE = 100
"""What more claims than these have in common is what the article is about, and tells no two of them apart."""
_SHARED = 0.75
"""The least share of its words that the longer of two has in common with the shorter."""


Details: TypeAlias = tuple[tuple[str, str], ...]
"""The kind and the normal form of each detail, in the order of the text."""


class Saying(NamedTuple):
    """What a claim says."""

    claim: str
    """Its id."""
    text: str
    details: Details = ()


def find_twins(sayings: Iterable[Saying]) -> dict[str, tuple[str, ...]]:
    """The twins of each claim that has some, by id, in the order in which the claims were given."""
    order: dict[str, int] = {}
    found: dict[str, list[Sequence[str]]] = defaultdict(list)
    for alike in _alike(_counted(sayings, order)):
        for claim in alike:
            found[claim].append(alike)
    return {
        claim: tuple(sorted({one for alike in groups for one in alike} - {claim}, key=order.__getitem__))
        for claim, groups in found.items()
    }


def _counted(sayings: Iterable[Saying], order: dict[str, int]) -> Iterator[Saying]:
    for saying in sayings:
        order[saying.claim] = len(order)
        yield saying


def _alike(told: Iterable[Saying]) -> Iterator[Sequence[str]]:
    """Claims each of which is a twin of all the others."""
    # Of ten thousand claims hardly any is a twin: what they are known by is kept as a hash, which takes no room.
    by_words: dict[int, list[str]] = defaultdict(list)
    by_details: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for claim, text, details in told:
        words = _words(text)
        if details or len(words) >= _FEWEST_WORDS:
            by_words[hash(words)].append(claim)
        if details:
            by_details[hash(_known_by(details))].append((claim, text))
    yield from (same for same in by_words.values() if 1 < len(same) <= _MOST_ALIKE)
    for same in by_details.values():
        if 1 < len(same) <= _MOST_ALIKE:
            pairs = combinations([(_words(text), claim) for claim, text in same], 2)
            yield from (
                (one, other)
                for (words, one), (others, other) in pairs
                if words != others and _say_the_same(frozenset(words), frozenset(others))
            )


def _words(text: str) -> tuple[str, ...]:
    """The words that carry what is said, in their order."""
    folded = (match.group().replace("’", "'") for match in _WORD.finditer(text.casefold()))
    return tuple(word for word in folded if word not in _LITTLE)


def _known_by(details: Details) -> tuple[frozenset[tuple[str, str]], tuple[str, ...]]:
    """The details, and the names among them in their order: who did it to whom is part of a fact."""
    return frozenset(details), tuple(form for kind, form in details if kind in _NAMES)


def _say_the_same(words: frozenset[str], others: frozenset[str]) -> bool:
    fewer, more = sorted((words, others), key=len)
    return fewer <= more and len(fewer) >= _SHARED * len(more) and not any(map(_turns, more - fewer))


def _turns(word: str) -> bool:
    return word in _TURNING or word.endswith("n't")
