"""Rules that hold a change against its two ends: *from 40 to 50, a 25 % increase*."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from factcheck.leads.arithmetic.change_shapes import (
    A_PERIOD,
    DIRECTIONS,
    MULTIPLIERS,
    NO_PLAIN_CHANGE,
    SHAPES,
    TIMES_SHAPES,
)
from factcheck.leads.figures import FRACTION, PERCENT, POINTS, Figure, Masked
from factcheck.leads.intervals import Hedge, Interval
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import Span

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_WITHOUT_RATIO = frozenset(["°C", "°F", "°"])
"""Units whose nought is a convention: twice as warm means nothing."""
_AROUND = 30
"""Code points on both sides of a change in which a word may say that it is no plain one."""
_LOOSE = 0.05
"""How far a change in words (*by a third*, *doubled*) may lie from the truth, as a share."""


class _Change(NamedTuple):
    """A change as a sentence states it, with both ends."""

    before: Figure
    after: Figure
    stated: Figure
    rises: bool | None
    """None where the words leave it open."""


@rule("percent-change", Family.ARITHMETIC)
def percent_change(context: Context, _: Facts) -> Iterator[Finding]:
    """A change in percent that does not follow from its two ends.

    Every rounding of the ends and of the percentage is accepted. Silent about changes a year, changes after inflation,
    ends of different units, and differences between two percentages, which ``percent-points`` looks at.

    Wrong: The fare rose from $40 to $50, a 20% increase.
    Right: The fare rose from $40 to $50, a 25% increase.
    """
    for masked in context.figures.sentences:
        for change in _changes(masked):
            if change.stated.sort != POINTS and not _is_in_points(change) and _is_comparable(context, change):
                yield from _unequal_change(context, change)
        yield from _unequal_multiples(context, masked)


@rule("percent-points", Family.ARITHMETIC)
def percent_points(context: Context, _: Facts) -> Iterator[Finding]:
    """A difference between two percentages that is given in percent, or in points that do not fit.

    Only where both ends are percentages. Silent where the percentage is right as a share of the first.

    Wrong: Support fell from 50% to 40%, down 10%.
    Right: Support fell from 50% to 40%, down 10 percentage points.
    """
    for masked in context.figures.sentences:
        for change in _changes(masked):
            if not _is_comparable(context, change) or change.before.sort != PERCENT:
                continue
            before, after = change.before, change.after
            working = (
                f"{before.value:f} % to {after.value:f} % is {abs(after.value - before.value):f} percentage points"
            )
            if _is_in_points(change):
                lines = (working, f"as a share of {before.value:f} % it is {_nominal(change)}")
                yield _finding(
                    context, change, "does not match the two percentages, which are that many points apart", lines
                )
            elif change.stated.sort == POINTS and not _point_difference(change).meets(_stated(change.stated)):
                yield _finding(context, change, "does not match the two percentages", (working,))


def _changes(masked: Masked) -> Iterator[_Change]:
    figures = [figure for figure in masked.places.values() if figure is not None]
    if len(figures) < 3 or not any(figure.sort in {PERCENT, POINTS, FRACTION} for figure in figures):
        return
    seen: set[Figure] = set()
    for shape in SHAPES:
        for match in shape.finditer(masked.text):
            change = _change(masked, match)
            if change.stated not in seen:
                seen.add(change.stated)
                yield change


def _change(masked: Masked, match: re.Match[str]) -> _Change:
    groups = match.groupdict()
    stated = masked.figure(match, next(name for name in ("p1", "p2", "p3") if groups.get(name)))
    words = next((groups[name] for name in ("w1", "w2", "w3") if groups.get(name)), "")
    rises = next((rises for pattern, rises in DIRECTIONS if pattern.search(words)), None)
    if groups.get("either"):
        ends = sorted([masked.figure(match, "either"), masked.figure(match, "other")], key=lambda end: end.value)
        before, after = reversed(ends) if rises is False else ends
        return _Change(before, after, stated, rises)
    return _Change(masked.figure(match, "a"), masked.figure(match, "b"), stated, rises)


def _is_comparable(context: Context, change: _Change) -> bool:
    before, after, stated, _ = change
    first, last = min(change[:3], key=_start), max(change[:3], key=_start)
    around = context.text[max(0, first.start - _AROUND) : last.end + _AROUND]
    if NO_PLAIN_CHANGE.search(around) or A_PERIOD.match(context.text, stated.end):
        return False
    fits = before.unit == after.unit and before.sort == after.sort and before.unit not in _WITHOUT_RATIO
    return fits and before.value > 0 and not any(context.is_quoted(figure.span) for figure in change[:3])


def _start(figure: Figure) -> int:
    return figure.start


def _unequal_change(context: Context, change: _Change) -> Iterator[Finding]:
    ratio = _ratio(change.before, change.after)
    change_of = Interval((ratio.low - 1) * 100, (ratio.high - 1) * 100)
    stated = _stated(change.stated)
    signed = [Interval(-stated.high, -stated.low)] if change.rises is not True else []
    signed += [stated] if change.rises is not False else []
    if not any(change_of.meets(option) for option in signed):
        low, high = (_signed(end) for end in change_of)
        lines = (
            f"{_said(change.before)} to {_said(change.after)} is {_nominal(change)}",
            f"{low} to {high} with rounding",
        )
        yield _finding(context, change, "does not follow from the two figures", lines)


def _ratio(before: Figure, after: Figure) -> Interval:
    """The later figure as a multiple of the earlier; both are taken to be as exact as the more exact of the two."""
    step = float(min(before.step, after.step)) / 2
    first, last = (
        end.hedge.around(float(end.value), min(end.margin, step) if end.rounded else end.margin)
        for end in (before, after)
    )
    return Interval(max(0.0, last.low), last.high).over(Interval(max(0.0, first.low), first.high))


def _stated(figure: Figure) -> Interval:
    """What a stated change may stand for, in percent or points: rounded or cut off, and *more than* without an end."""
    hedge = Hedge.AT_LEAST if figure.hedge is Hedge.OVER else figure.hedge
    if figure.sort == FRACTION:
        return hedge.around(float(figure.value) * 100, float(figure.value) * 100 * _LOOSE)
    return hedge.around(float(figure.value), float(figure.step) * 0.99)


def _is_in_points(change: _Change) -> bool:
    """Whether a percentage is stated that is the difference of two percentages, and not the relative change."""
    before, after, stated, _ = change
    if before.sort != PERCENT or after.sort != PERCENT or stated.sort != PERCENT or stated.value == 0:
        return False
    exact = 100 * abs(after.value - before.value) / before.value if before.value else Decimal(0)
    slack = max(exact / 10, stated.step)
    return abs(after.value - before.value) == stated.value and abs(exact - stated.value) > slack


def _point_difference(change: _Change) -> Interval:
    difference = float(abs(change.after.value - change.before.value))
    finest = min(change.after.step, change.before.step)
    hedged = {change.after.hedge, change.before.hedge} - {Hedge.EXACT}
    return Interval(difference, difference).widened(float(finest) + (math.inf if hedged else 0.0))


def _unequal_multiples(context: Context, masked: Masked) -> Iterator[Finding]:
    for shape in TIMES_SHAPES:
        for match in shape.finditer(masked.text):
            before, after = masked.figure(match, "a"), masked.figure(match, "b")
            times = next(times for pattern, times in MULTIPLIERS if pattern.search(match["times"]))
            change = _Change(before, after, after, None)
            if _is_comparable(context, change):
                yield from _unequal_multiple(change, match["times"], _multiple(match["hedge"] or "", times))


def _multiple(hedge: str, times: float) -> Interval:
    if hedge.startswith(("more", "over")):
        return Interval(times, math.inf)
    if hedge.startswith(("less", "fewer")):
        return Interval(0.0, times)
    if hedge.startswith(("nearly", "almost")):
        return Interval(times * (1 - 4 * _LOOSE), times * (1 + _LOOSE))
    return Interval(times, times).widened(times * _LOOSE * (3 if hedge else 1.5))


def _unequal_multiple(change: _Change, words: str, multiple: Interval) -> Iterator[Finding]:
    before, after = change.before, change.after
    if not _ratio(before, after).meets(multiple):
        working = f"{_said(before)} to {_said(after)} is {float(after.value / before.value):.3g} times as much"
        message = f"“{words}” does not follow from the two figures"
        yield Finding((before.span, after.span), message, (working,))


def _finding(context: Context, change: _Change, problem: str, working: tuple[str, ...]) -> Finding:
    stated = change.stated
    ends = sorted((change.before, change.after), key=lambda figure: figure.start)
    both = Span(start=ends[0].start, end=ends[1].end)
    between = both.start <= stated.start < both.end
    spans = (stated.span, ends[0].span, ends[1].span) if between else (stated.span, both)
    words = " ".join(context.text[stated.start : stated.end].split())
    return Finding(spans, f"“{words}” {problem}", working)


def _nominal(change: _Change) -> str:
    return _signed(float(change.after.value / change.before.value - 1) * 100) + " %"


def _signed(number: float) -> str:
    return f"{number:+.3g}" if abs(number) < 1000 else f"{number:+.0f}"


def _said(figure: Figure) -> str:
    return f"{figure.value:,f} {figure.unit}".strip()
