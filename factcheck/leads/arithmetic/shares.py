"""The rule that holds a fraction against its whole and its part: *two-thirds of the 90 members, or 50*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.figures import COUNT, FRACTION, MEASURE, MONEY, OTHER, PERCENT, Figure
from factcheck.leads.intervals import Hedge, Interval
from factcheck.leads.rule import Facts, Family, Finding, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_LOOSE = 0.04
"""How far a fraction in words may lie from the truth, as a share of it."""

_FIGURES = f"{COUNT}-{OTHER}"
_AMOUNT = f"[{COUNT}{MONEY}{MEASURE}]"
_SHARE = f"(?P<share>[{FRACTION}{PERCENT}])"
_WHOLE = f"(?P<whole>{_AMOUNT})"
_PART = f"(?P<part>{_AMOUNT})"
_GAP = rf"[^{_FIGURES},;:.()—–]{{0,60}}?"
_NEAR = (
    r"(?:(?:about|around|roughly|approximately|some|nearly|almost|just|over|under|more|fewer|less|than|exactly|a|an|or|"
    r"only)\s+){0,4}"
)
_OF = r"\s+(?:out\s+)?(?:of\s+)?(?:the|its|their|his|her|our|all|those|these|some)\s+(?:[\w’'-]+\s+){0,3}?"
_OF_ANY = rf"(?:{_OF}|\s+(?:out\s+)?of\s+)"
_OR = rf"(?:,\s+or\s+|\s+or\s+|,\s+that\s+is,?\s+|,\s+i\.e\.,?\s+){_NEAR}"
_ASIDE = rf"(?:,\s+|\s*\(|\s+[—–]\s*|\s+[—–-]\s+){_NEAR}"
_OF_ALL = r"\s+of\s+(?:the\s+)?(?:total|them|whole|chamber|membership|house|council|board|fleet|workforce|group)"
_ASIDE_ENDS = rf"(?=(?:{_OF_ALL}|(?:\s+[a-z]+){{0,2}})\s*[,;.)—–]|\s+-\s|\Z)"
_ONE_WORD_ENDS = r"(?=(?:\s+(?:in\s+(?:all|total)|all\s+told)|\s+(?!of\b)[a-z]+)?\s*[,;.)—–]|\s+-\s|\Z)"

_SHAPES = tuple(
    Pattern(shape, re.IGNORECASE)
    for shape in (
        rf"{_SHARE}{_OF_ANY}{_WHOLE}{_GAP}{_OR}{_PART}(?!\s+(?:of|in(?!\s+(?:all|total))|percent|times|per)\b)",
        rf"{_SHARE}{_OF_ANY}{_WHOLE}{_GAP}{_ASIDE}{_PART}{_ONE_WORD_ENDS}",
        rf"{_SHARE}{_OR}{_PART},?\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|all\s+)?{_WHOLE}",
        rf"{_SHARE}\s+\({_PART}\)\s+of\s+(?:the\s+|its\s+|their\s+|all\s+)?{_WHOLE}",
        rf"{_PART}{_GAP}(?:{_OR}|{_ASIDE}){_SHARE}\)?,?{_OF}{_WHOLE}",
        rf"{_PART}{_OF_ANY}{_WHOLE}{_GAP}(?:{_OR}|{_ASIDE}){_SHARE}{_ASIDE_ENDS}",
        rf"\bof\s+(?:the\s+|its\s+|their\s+|all\s+|those\s+)?{_WHOLE}{_GAP},\s+{_PART}{_GAP}(?:{_OR}|{_ASIDE}){_SHARE}{_ASIDE_ENDS}",
        rf"\bof\s+(?:the\s+|its\s+|their\s+|all\s+|those\s+)?{_WHOLE}{_GAP},\s+{_SHARE}{_GAP}(?:{_OR}|{_ASIDE}){_PART}{_ONE_WORD_ENDS}",
    )
)
"""*A share of a whole, or so many*, in every order."""


@rule("fraction", Family.ARITHMETIC)
def fraction(context: Context, _: Facts) -> Iterator[Finding]:
    """A fraction or percentage of a whole that does not match the part that is given with it.

    A fraction in words is taken within 4 % of it, after *about* within 7.5 %, after *nearly* within 10 %.

    Wrong: Two-thirds of the 90 members, or 50, voted yes.
    Right: Two-thirds of the 90 members, or 60, voted yes.
    """
    for masked in context.figures.sentences:
        if len(masked.places) < 3 or not (FRACTION in masked.text or PERCENT in masked.text):
            continue
        seen: set[Figure] = set()
        for match in (match for shape in _SHAPES for match in shape.finditer(masked.text)):
            share, whole, part = (masked.figure(match, name) for name in ("share", "whole", "part"))
            if share in seen or whole.unit != part.unit or whole.sort != part.sort or not 0 < part.value <= whole.value:
                continue
            seen.add(share)
            if not any(context.is_quoted(figure.span) for figure in (share, whole, part)):
                yield from _unequal(context, share, whole, part)


def _unequal(context: Context, share: Figure, whole: Figure, part: Figure) -> Iterator[Finding]:
    whole_persons = 0.99 if whole.value > 10 and not part.rounded else 0
    if part.counted.widened(whole_persons).over(whole.counted).meets(_share(share)):
        return
    words = [" ".join(context.text[figure.start : figure.end].split()) for figure in (share, whole, part)]
    nominal = float(share.value) / (100 if share.sort == PERCENT else 1)
    working = (
        f"{words[0]} of {whole.value:,f} is {float(whole.value) * nominal:,.6g}",
        f"{part.value:,f} of {whole.value:,f} is {float(part.value / whole.value):.1%}",
    )
    ordered = sorted((share, whole, part), key=lambda figure: figure.start)
    message = f"“{words[0]}” of “{words[1]}” does not match “{words[2]}”"
    yield Finding(tuple(figure.span for figure in ordered), message, working)


def _share(figure: Figure) -> Interval:
    """What a share may stand for, from 0 to 1."""
    hedge = Hedge.AT_LEAST if figure.hedge is Hedge.OVER else figure.hedge
    if figure.sort == PERCENT:
        stated = hedge.around(float(figure.value), float(figure.step) * 0.99)
        return Interval(stated.low / 100, stated.high / 100)
    return hedge.around(float(figure.value), float(figure.value) * _LOOSE)
