"""The rule that adds up percentages of one whole: *52% said yes, 41% said no and 12% were unsure*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.leads.arithmetic import sum_shapes as shapes
from factcheck.leads.figures import PERCENT, TIME, Figure, Masked
from factcheck.leads.rule import Facts, Family, Finding, rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.leads.context import Context

_ANOTHER_WHOLE = 140
"""Percentages that add up to so much were hardly meant to be parts of one whole."""


@rule("sum-percent", Family.ARITHMETIC)
def sum_percent(context: Context, _: Facts) -> Iterator[Finding]:
    """Percentages of one whole that add up to more than a hundred.

    One point an item is accepted as rounding. Silent where more than one answer was possible, and where the percentages
    are of different wholes.

    Wrong: In the poll, 52% said yes, 41% said no and 12% were unsure.
    Right: In the poll, 52% said yes, 41% said no and 7% were unsure.
    """
    for masked in context.figures.sentences:
        shares = _shares(masked)
        if len(shares) < 2 or any(context.is_quoted(share.span) for share in shares):
            continue
        least = sum(share.interval.low for share in shares)
        nominal = sum(share.value for share in shares)
        if 100 + len(shares) < nominal < _ANOTHER_WHOLE and least > 100:
            working = f"{' + '.join(f'{share.value:f}' for share in shares)} = {nominal:f} %"
            message = f"percentages of one whole add up to {nominal:f} %"
            yield Finding(tuple(share.span for share in shares), message, (working, "one point an item is accepted"))


def _shares(masked: Masked) -> Sequence[Figure]:
    """The percentages of a sentence that are parts of one whole; none where that is not sure."""
    places = [place for place, figure in masked.places.items() if figure is not None and figure.sort == PERCENT]
    if len(places) < 2 or not _are_of_one_whole(masked.text):
        return ()
    if any(shapes.NOT_A_SHARE_BEFORE.search(masked.text[max(0, place - 30) : place]) for place in places):
        return ()
    text = masked.text
    shown = (shapes.PERCENT_PAIR,) if len(places) == 2 else (shapes.PERCENT_PARTITION, *shapes.PERCENT_LIST)
    if not any(pattern.search(text) for pattern in shown):
        return ()
    return [figure for place in places if (figure := masked.places[place]) is not None]


def _are_of_one_whole(text: str) -> bool:
    between = text[text.index(PERCENT) : text.rindex(PERCENT)]
    verbs = [verb for verb in shapes.MAY_OVERLAP.findall(text) if verb not in {"said", "say", "who"}]
    if shapes.NO_PERCENT_PARTITION.search(text) or between.count(TIME) > 1 or len(set(verbs)) < len(verbs):
        return False
    return len({match["whole"].casefold() for match in shapes.OF_SOME.finditer(text)}) < 2
