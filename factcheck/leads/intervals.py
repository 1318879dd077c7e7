"""What a written figure may stand for: an interval, from its rounding and from the words before it."""

from __future__ import annotations

import math
import re
from enum import StrEnum
from typing import NamedTuple

from factcheck.extraction.patterns import Pattern

_ROUGHLY = 0.075
"""How far *about* may lie from the truth, as a share."""
_SHORT_OF = 0.1
"""How far *nearly* may lie above the truth, and *more than* below it."""
_TOLERANCE = 1e-9


class Interval(NamedTuple):
    """Everything from ``low`` to ``high``, neither of them negative unless a temperature is."""

    low: float
    high: float

    def widened(self, by: float) -> Interval:
        """The interval with a margin on both sides."""
        return Interval(self.low - by, self.high + by)

    def meets(self, other: Interval) -> bool:
        """Whether the two have a value in common."""
        slack = _TOLERANCE * max(1.0, abs(self.low), abs(other.low))
        return self.low <= other.high + slack and other.low <= self.high + slack

    def plus(self, other: Interval) -> Interval:
        """Every sum of a value of each."""
        return Interval(self.low + other.low, self.high + other.high)

    def times(self, other: Interval) -> Interval:
        """Every product of a value of each, for intervals above nought."""
        return Interval(self.low * other.low, self.high * other.high)

    def over(self, other: Interval) -> Interval:
        """Every quotient of a value of each, for intervals above nought."""
        return Interval(self.low / (other.high or math.inf), self.high / other.low if other.low > 0 else math.inf)


class Hedge(StrEnum):
    """What the words around a figure say of its exactness."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    OVER = "over"
    AT_LEAST = "at least"
    UP_TO = "up to"

    def around(self, value: float, margin: float) -> Interval:
        """What a figure may stand for that is rounded by ``margin`` at most."""
        match self:
            case Hedge.ABOUT:
                return Interval(value, value).widened(max(margin, abs(value) * _ROUGHLY))
            case Hedge.NEARLY:
                return Interval(value - max(margin, abs(value) * _SHORT_OF), value)
            case Hedge.OVER:
                return Interval(value, value + max(margin, 2 * abs(value) * _SHORT_OF))
            case Hedge.AT_LEAST:
                return Interval(value, math.inf)
            case Hedge.UP_TO:
                return Interval(0.0, value + margin)
            case _:
                return Interval(value, value).widened(margin)


_BEFORE = Pattern(
    r"\b(?:(?P<about>about|around|roughly|approximately|approx\.?|some|circa|ca?\.|(?:an\s+)?estimated|close\s+to|"
    r"in\s+the\s+region\s+of|more\s+or\s+less)"
    r"|(?P<nearly>nearly|almost|just\s+(?:under|below|short\s+of)|(?:a\s+little|slightly)\s+(?:less|fewer)\s+than|"
    r"barely|approaching|not\s+quite)"
    r"|(?P<at_least>at\s+least|(?:a\s+)?minimum\s+of|no\s+(?:fewer|less)\s+than|upwards\s+of|starting\s+at)"
    r"|(?P<up_to>(?<!\badd\s)(?<!\badds\s)(?<!\badded\s)up\s+to|as\s+(?:many|much|high|few|little|low)\s+as|at\s+most|no\s+more\s+than|(?:a\s+)?maximum\s+of|"
    r"not\s+more\s+than|(?:less|fewer|lower)\s+than|under|below)"
    r"|(?P<over>(?:just\s+|slightly\s+|a\s+little\s+)?(?:more\s+than|over|above|in\s+excess\s+of)|exceeding|topping))"
    r"\s+(?:the\s+|an?\s+)?\Z",
    re.IGNORECASE,
)
_LAST_WORDS = (
    *("about", "around", "roughly", "approximately", "approx", ".", "some", "circa", "estimated", "to", "of", "less"),
    *(
        "nearly",
        "almost",
        "under",
        "below",
        "than",
        "barely",
        "approaching",
        "quite",
        "least",
        "at",
        "as",
        "most",
        "over",
    ),
    *("above", "exceeding", "topping", "the", "a", "an"),
)
"""What stands last before a figure with a hedge: a quick look before the slow one."""
_AFTER = Pattern(
    r"(?:\s+or\s+(?:(?P<so>so)|(?P<more>more|above|over)|(?P<less>less|fewer|under))\b|\s*(?P<plus>\+|-?\s?plus\b)"
    r"|\s+(?P<roughly>approximately|roughly|or\s+thereabouts)\b|-(?P<odd>odd)\b)",
    re.IGNORECASE,
)


def hedge_around(text: str, start: int, end: int) -> Hedge:
    """What the words before and after ``text[start:end]`` say of it."""
    words = text[max(0, start - 30) : start].rstrip().casefold()
    before = _BEFORE.search(text, max(0, start - 30), start) if words.endswith(_LAST_WORDS) else None
    if before:
        return Hedge[(before.lastgroup or "exact").upper()]
    after = _AFTER.match(text, end, end + 20)
    if after is None:
        return Hedge.EXACT
    return {"more": Hedge.AT_LEAST, "plus": Hedge.AT_LEAST, "less": Hedge.UP_TO}.get(after.lastgroup or "", Hedge.ABOUT)
