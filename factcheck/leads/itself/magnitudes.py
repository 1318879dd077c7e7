"""The rule that holds sums of the same thing against each other: *the $2 billion plant … the $2 million plant*."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.extraction.words import CLASSES, VERB_FORMS
from factcheck.leads.figures import COUNT, MONEY, Figure
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from factcheck.leads.context import Context

_STOP = (
    r"(?:in|on|at|to|for|from|of|by|with|and|or|but|was|were|is|are|will|would|has|have|had|that|which|who|as|into|over|per|"
    r"after|before|since|than|under|between|more|less|each|when|while|may|could|can|a|an|the|its|their|his|her|this|last|next)"
)
_NOUNS = Pattern(rf"[-\s](?P<nouns>(?!{_STOP}\b|\w+ed\b)[a-z][a-z-]+(?:\s(?!{_STOP}\b|\w+ed\b)[a-z][a-z-]+){{0,2}})")
_IN_FRONT = Pattern(
    r"\b(?P<noun>[a-z]{3,})(?:\s(?:in|at|on|near)\s[A-Z]\w+)?,?\s(?:which\s)?"
    r"(?:will\s|would\s|could\s|to\s|is\sexpected\sto\s)?"
    r"(?:costs?|costing|is\sworth|was\sworth|worth|valued\sat|priced\sat|totall?ing|of|is|was)\s(?:[a-z]+\s){0,2}\Z"
)
_FOR_IT = Pattern(
    r"\s(?:for|on|in|to\s(?:build|buy|fund|finance|repair|expand))\s(?:the|a|an|its|this|their)\s"
    r"(?:[a-z-]+\s){0,2}?(?P<noun>[a-z]{4,})\b"
)
_A_PERIOD = Pattern(
    r"[-\s](?:a|per|each|every)[-\s](?:year|month|week|day|quarter|head|person|hour)\b|\s(?:annually|apiece|each)\b"
)
_ON_PURPOSE = Pattern(
    r"\b(?:not|rather\s+than|instead\s+of|mistaken\w*|misstated|corrected|typo|from|versus|compared|from\b[^.]{0,60}\bto)"
    r"\s+(?:an?\s+)?\Z"
)
_DEFINITE = Pattern(r"(?:\b(?:the|this|that|its|their|his|her|our|[Tt]he|[Ii]ts|[Tt]his)|['’]s?)\s(?:[a-z]+\s)?\Z")
_VAGUE = frozenset(["dollars", "euros", "pounds", "times", "worth", "years", "others"])
_LARGE = 1_000
_AROUND = 80
"""Code points on both sides of a figure in which its noun stands."""
_FINITE = frozenset(["Y", "V", "v", "E"])
_FINITE_OR_PLURAL = frozenset(["y"])
"""Classes of ``VERB_FORMS``."""


class _Sum(NamedTuple):
    """A figure of money or number with the noun that it belongs to."""

    figure: Figure
    noun: str
    is_attribute: bool
    """Whether it stands right before its noun: *the $2 billion plant*."""
    is_new: bool
    """Whether the noun is of something not spoken of before: *a $2 billion plant*."""


@rule("magnitude", Family.ITSELF)
def magnitude(context: Context, _: Facts) -> Iterator[Finding]:
    """The same figure of the same thing, once in millions and once in billions.

    The noun must be the same (*the $2 billion plant … the $2 million plant*) and one of the two stand right before it.
    Silent about rates, and where the two are set against each other.

    Wrong: The firm will build a $2 billion plant in Ohio. Work on the $2 million plant begins in May.
    Right: The firm will build a $2 billion plant in Ohio. Work on the $2 billion plant begins in May.
    """
    seen: dict[tuple[Decimal, str, str], _Sum] = {}
    for found in _sums(context):
        key = (_mantissa(found.figure), found.figure.unit, found.noun)
        first = seen.setdefault(key, found)
        if first.figure.value == found.figure.value or not _is_slip(first, found):
            continue
        if not (_has_time(context, first) or _has_time(context, found)):
            yield _slip(context, first, found)
            seen[key] = found


def _sums(context: Context) -> Iterator[_Sum]:
    for figure in context.figures.all:
        if figure.sort not in {MONEY, COUNT} or figure.value < _LARGE or context.is_quoted(figure.span):
            continue
        before, after = (
            context.text[max(0, figure.start - _AROUND) : figure.start],
            context.text[figure.end : figure.end + _AROUND],
        )
        if not (_A_PERIOD.match(after) or _ON_PURPOSE.search(before)):
            yield from _with_noun(figure, before, after)


def _with_noun(figure: Figure, before: str, after: str) -> Iterator[_Sum]:
    nouns, front, behind = _NOUNS.match(after), _IN_FRONT.search(before), _FOR_IT.match(after)
    if nouns:
        is_new = _DEFINITE.search(before) is None
        yield from (_Sum(figure, head, True, is_new) for head in sorted(_heads(nouns["nouns"].split())))
    elif front:
        yield _Sum(figure, _singular(front["noun"]), is_attribute=False, is_new=False)
    elif behind:
        yield _Sum(figure, _singular(behind["noun"]), is_attribute=False, is_new=False)


def _heads(words: Sequence[str]) -> set[str]:
    """The last noun before a verb, and any before a word that may be one: *the plant opens soon*, *power plants*."""
    verbs = (
        place for place, word in enumerate(words) if place and (word in CLASSES or VERB_FORMS.get(word) in _FINITE)
    )
    nouns = words[: next(verbs, len(words))]
    maybe = (one for one, other in pairwise(nouns) if VERB_FORMS.get(other) in _FINITE_OR_PLURAL)
    return {_singular(noun) for noun in (nouns[-1], *maybe)}


def _singular(noun: str) -> str:
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _mantissa(figure: Figure) -> Decimal:
    """The figure without its power of ten: 2.5 for 2,500,000."""
    return figure.value.scaleb(-figure.value.adjusted()).normalize()


def _has_time(context: Context, found: _Sum) -> bool:
    """Whether a date stands beside it: a budget was another in 1990."""
    start, end = max(0, found.figure.start - _AROUND), found.figure.end + _AROUND // 2
    return not found.is_attribute and bool(context.times(Span(start=start, end=end)))


def _is_slip(first: _Sum, second: _Sum) -> bool:
    """Whether two figures with the same digits look like one figure with a slip."""
    powers = abs(first.figure.value.adjusted() - second.figure.value.adjusted())
    is_telling = first.figure.sort == MONEY or len(_mantissa(first.figure).as_tuple().digits) > 1
    is_same = not second.is_new and first.noun not in _VAGUE and (first.is_attribute or second.is_attribute)
    return is_same and powers % 3 == 0 and is_telling


def _slip(context: Context, first: _Sum, second: _Sum) -> Finding:
    words = [" ".join(context.text[side.figure.start : side.figure.end].split()) for side in (first, second)]
    values = sorted(side.figure.value for side in (first, second))
    message = f"“{words[1]}” does not match “{words[0]}” before"
    working = f"{second.noun}: {words[0]}, then {words[1]}", f"{values[1] / values[0]:,f} times apart"
    return Finding((first.figure.span, second.figure.span), message, working)
