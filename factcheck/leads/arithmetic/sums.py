"""The rule that adds up parts and holds them against their whole: *of the 200 seats, 110 …, 60 … and 40 …*."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.words import VERB_FORMS
from factcheck.leads.arithmetic import sum_shapes as shapes
from factcheck.leads.arithmetic.appositions import are_parts
from factcheck.leads.figures import OTHER, Figure, Masked
from factcheck.leads.intervals import Hedge, Interval
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context


_FINITE = frozenset(["Y", "V", "v", "E"])
"""Classes of ``VERB_FORMS`` that are no nouns as well."""


class _Sum(NamedTuple):
    """A whole and its parts."""

    whole: Figure
    parts: list[Figure]
    is_complete: bool
    """Whether the parts are all there are, so that they may not fall short either."""


@rule("sum-total", Family.ARITHMETIC)
def sum_total(context: Context, _: Facts) -> Iterator[Finding]:
    """Parts that add up to another number than their whole.

    Parts of a list that may be incomplete are only too many, never too few. Silent where parts may overlap:
    *including*, *some of them*, *20 had a fever and 15 a cough*. Decimals may be rounded; whole millions must add up.

    Wrong: Of the 200 seats, 110 went to Labour, 60 to the Conservatives and 40 to others.
    Right: Of the 200 seats, 110 went to Labour, 60 to the Conservatives and 20 to the Greens.
    """
    for masked in context.figures.sentences:
        if len(masked.places) < 3 or shapes.NO_PARTITION.search(masked.text):
            continue
        seen: set[int] = set()
        for added in _sums(masked):
            if added.whole.start in seen or _is_quoted(context, added):
                continue
            for finding in _unequal_sum(context, added):
                seen.add(added.whole.start)
                yield finding


def _sums(masked: Masked) -> Iterator[_Sum]:
    for pattern in (*shapes.CLOSED, *shapes.OPEN):
        for match in pattern.finditer(masked.text):
            whole, to_the_end = masked.figure(match, "whole"), pattern in shapes.REST_OF_SENTENCE
            parts = _parts(masked, match, whole, to_the_end=to_the_end)
            if len(parts) > 1 and not (to_the_end and any(part.value >= whole.value for part in parts)):
                yield _Sum(whole, parts, pattern in shapes.CLOSED)
    for match in (match for pattern in shapes.APPOSED for match in pattern.finditer(masked.text)):
        whole, parts = masked.figure(match, "whole"), masked.figures(*match.span("parts"))
        if all(_is_like(part, whole) for part in parts) and _are_apposed(masked, match):
            yield _Sum(whole, parts, is_complete=False)


def _is_like(part: Figure, whole: Figure) -> bool:
    return part.sort == whole.sort and part.unit == whole.unit and part.value < whole.value


def _are_apposed(masked: Masked, match: re.Match[str]) -> bool:
    """Whether the list behind a whole names its parts."""
    text, first, last = masked.text, *match.span("parts")
    places = [place for place in masked.places if first <= place < last]
    ends = [
        *(
            re.compile(r"(?:,\s|,?\s(?:and|plus|with)\s|\Z)").search(text, place + 1, after)
            for place, after in pairwise(places)
        )
    ]
    items = [text[place + 1 : end.start() if end else place + 1] for place, end in zip(places, ends, strict=False)]
    items.append(text[places[-1] + 1 : match.end()])
    return are_parts(text[: match.start("whole")], text[match.end("whole") : first], items, text[match.end() :])


def _end_of_item(text: str, start: int, after: int) -> int:
    """Where the words of one item of a list end, the next of which stands at ``after``."""
    end = shapes.BETWEEN_ITEMS.search(text, start, after)
    return end.start() if end else start


def _parts(masked: Masked, match: re.Match[str], whole: Figure, *, to_the_end: bool) -> list[Figure]:
    """The parts in a match; none where one of them may be no part of the whole."""
    first, last = match.span("parts")
    parts: list[Figure] = []
    acts: list[bool] = []
    for place, figure in masked.places.items():
        if figure is None or figure is whole or not first <= place < last:
            continue
        before, after = masked.text[first:place], masked.text[place + 1 :]
        if figure.sort != whole.sort or figure.unit != whole.unit or (parts and _is_aside(before, after)):
            continue
        if to_the_end and not shapes.PART_GOES_ON.match(after):
            acts.append(_acts(after))
        parts.append(figure)
    if (
        (OTHER in masked.text[first:last] and "first" in masked.text[first:last])
        or not all(acts)
        or (acts and len(parts) < 3)
    ):
        return []
    words = masked.text[first : last if match.start("whole") > first else last + 30]
    return parts if _leaves_no_overlap(words, len(parts), to_the_end=to_the_end) else []


def _in_turn(words: str) -> bool:
    """Whether all took part in both of two turns: *60 voted for the first bill and 55 for the second*."""
    return "first" in words and OTHER in words


def _acts(after: str) -> bool:
    """Whether a verb follows a number, whose noun is that of the whole then: *300 left on time*."""
    word = re.match(r"\s+([a-z]+)", after)
    return bool(word and VERB_FORMS.get(word[1]) in _FINITE)


def _is_aside(before: str, after: str) -> bool:
    return bool(shapes.NOT_A_PART_BEFORE.search(before[-30:]) or shapes.NOT_A_PART_AFTER.match(after))


def _leaves_no_overlap(words: str, parts: int, *, to_the_end: bool) -> bool:
    """Whether none of those who are one part can well be another, too."""
    return not shapes.MAY_OVERLAP.search(words) and not (to_the_end and parts == 2 and _two_predicates(words))


def _two_predicates(words: str) -> bool:
    """Two parts that each have a verb of being: *12 were women and 20 were under 30*."""
    return len(re.findall(r"\b(?:were|was|are|is)\b", words)) > 1


def _is_quoted(context: Context, added: _Sum) -> bool:
    return any(context.is_quoted(figure.span) for figure in (added.whole, *added.parts))


def _unequal_sum(context: Context, added: _Sum) -> Iterator[Finding]:
    is_whole = all(_is_without_decimals(figure) for figure in (added.whole, *added.parts))
    total = Interval(0, 0)
    for part in added.parts:
        total = total.plus(_range(part, is_exact=is_whole))
    whole = _range(added.whole, is_exact=is_whole)
    if total.low > whole.high + 1e-9 or (added.is_complete and total.high < whole.low - 1e-9):
        nominal = sum(part.value for part in added.parts)
        working = f"{' + '.join(_said(part) for part in added.parts)} = {nominal:,f}, not {_said(added.whole)}"
        words = " ".join(context.text[added.whole.start : added.whole.end].split())
        parts = Span(start=added.parts[0].start, end=added.parts[-1].end)
        if added.whole.start > parts.start and added.whole.end < parts.end:
            spans: tuple[Span, ...] = (added.whole.span, *(part.span for part in added.parts))
        else:
            spans = (added.whole.span, parts)
        yield Finding(spans, f"“{words}” does not match its parts", (working,))


def _is_without_decimals(figure: Figure) -> bool:
    """Whether it is a whole number, or so many whole millions: what is rounded alike is meant to add up."""
    exponent = figure.step.adjusted() if figure.step else 0
    return figure.hedge is Hedge.EXACT and (not figure.rounded or (exponent > 0 and exponent % 3 == 0))


def _range(figure: Figure, *, is_exact: bool) -> Interval:
    exact = float(figure.value)
    return Interval(exact, exact) if is_exact and figure.rounded else figure.counted


def _said(figure: Figure) -> str:
    return f"{figure.value:,f}"
