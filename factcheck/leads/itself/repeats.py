"""The rule that holds the counts of a text against each other: *injured 9 … the 12 injured were*."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.intervals import Hedge
from factcheck.leads.itself.tolls import Count, find_counts
from factcheck.leads.rule import Facts, Family, Finding, rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.leads.context import Context
    from factcheck.leads.figures import Figure

_MOST_FIGURES = 12
"""Earlier figures of which one may be the sum or the difference of two."""
_LATER = Pattern(
    r"\b(?:ro[s]e|risen|rises|rising|climb(?:ed|s|ing)|jump\w*|grew|grown|now|revis\w+|updat\w+|initial\w*|earlier|at\s+first|first\s+reports?|"
    r"previous\w*|by\s+(?:evening|nightfall|midday|noon|morning|then|now|late|\w+day)|so\s+far|later|since|toll|"
    r"preliminary|still|meanwhile|elsewhere|separate\w*|second|similar|last\s+(?:year|month|week)|years?\s+ago|on\s+record|"
    r"another|in\s+\d{4}|corrected|disputed|contradict\w*|wrongly|mistaken\w*|conflicting|(?:lowered|raised|fell|down|up|dropped)\s+(?:to|from)|"
    r"additional|succumbed|worst|same)\b",
    re.IGNORECASE,
)
"""Words with which a count may be another than before: later, elsewhere, corrected."""
_ANOTHER_GROUP = Pattern(
    r"\b(?:ro[s]e|risen|rises|rising|climb(?:ed|s|ing)|jump\w*|grew|grown|grow|revis\w+|updat\w+|initial\w*|at\s+first|"
    r"previous\w*|so\s+far|elsewhere|separate\w*|second|similar|last\s+(?:year|month|week)|years?\s+ago|another|in\s+\d{4}|"
    r"corrected|disputed|contradict\w*|wrongly|mistaken\w*|conflicting|(?:lowered|raised|fell|down|up|dropped)\s+(?:to|from)|"
    r"additional|join\w*|add(?:s|ed|ing)|other|more)\b",
    re.IGNORECASE,
)
"""Words with which a group may be another than before."""
_UNLIKE = 1.25
"""How many times as many, or as few, are too many for *some 30*."""
_GROUPS = frozenset(
    [
        "children",
        "women",
        "men",
        "girls",
        "boys",
        "officers",
        "soldiers",
        "policemen",
        "troops",
        "civilians",
        "firefighters",
        "journalists",
        "foreigners",
        "teenagers",
        "students",
        "adults",
        "fighters",
        "militants",
        "rebels",
        "pedestrians",
        "bystanders",
        "guards",
        "staff",
    ]
)
"""Those beside whom there may be others."""
_IN_PLACE = Pattern(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside)\s+([A-Z]\w+)")
_EVENT = Pattern(
    r"\b(?P<event>attack|blast|explosion|crash|accident|fire|shooting|collapse|derailment|collision|stampede|earthquake|quake|"
    r"flood|storm|tornado|avalanche|landslide|bombing|raid|protest|riot|clash(?:es)?|strike|robbery|siege)\b",
    re.IGNORECASE,
)
_SAID = Pattern(r"\b(?:said|says|according\s+to|reported|reports|claimed|put\s+the|estimated|told)\b", re.IGNORECASE)


@rule("number-mismatch", Family.ITSELF)
def number_mismatch(context: Context, _: Facts) -> Iterator[Finding]:
    """A number that differs from what the text said of the same before.

    What was counted must be the same and be spoken of as known (*the 12 injured were*), or stand in the headline, or be
    of the same event. Silent about later counts, hedged ones, and numbers that earlier ones add up to.

    Wrong: The blast injured 9 people. The 12 injured were taken to hospital.
    Right: The blast injured 9 people. The nine injured were taken to hospital.
    """
    counts: dict[str, list[Count]] = defaultdict(list)
    for count in find_counts(context):
        counts[count.what].append(count)
    seen: set[Figure] = set()
    for same in counts.values():
        for place, count in enumerate(same):
            known = {other.figure.value for other in same[:place]}
            is_new = len(known) == 1 and count.figure.value not in known and count.figure not in seen
            if is_new and _is_odd(context, same[:place], count):
                seen.add(count.figure)
                yield _mismatch(context, same[place - 1], count)
                break


def _is_odd(context: Context, earlier: Sequence[Count], count: Count) -> bool:
    """Whether a count that differs cannot well be of somebody else, of later, or a sum."""
    last = earlier[-1]
    if count.figure.rounded or any(_is_later(context, other) for other in (*earlier, count)):
        return False
    if any(_are_near(other, count) or _may_be_others(other, count) for other in earlier) or _is_known(context, count):
        return False
    if count.is_whole:
        return count.is_toll or count.figure.value > last.figure.value
    return count.is_toll and (last.is_headline != count.is_headline or _is_of_one_event(context, last, count))


def _are_near(one: Count, other: Count) -> bool:
    """Whether one of two counts is told so loosely that they may be the same."""
    hedges, values = {one.figure.hedge, other.figure.hedge}, sorted((one.figure.value, other.figure.value))
    if hedges == {Hedge.EXACT}:
        return False
    return not (
        hedges <= {Hedge.EXACT, Hedge.ABOUT} and other.is_whole and float(values[1]) >= _UNLIKE * float(values[0])
    )


def _may_be_others(one: Count, other: Count) -> bool:
    """Whether two counts may be of different groups: nine officers, and twelve in all."""
    return one.whom != other.whom and (bool(other.whom) or one.whom in _GROUPS or not other.is_whole)


def _is_later(context: Context, count: Count) -> bool:
    words = _LATER if count.is_toll else _ANOTHER_GROUP
    return words.search(context.text, count.sentence.start, count.sentence.end) is not None


def _is_known(context: Context, count: Count) -> bool:
    """Whether an earlier figure, or two of them together, say the same."""
    value, start = count.figure.value, count.sentence.start
    earlier = [figure.value for figure in context.figures.before(start)][-_MOST_FIGURES:]
    return value in earlier or any(value in {one + two, abs(one - two)} for one, two in combinations(earlier, 2))


def _is_of_one_event(context: Context, one: Count, other: Count) -> bool:
    """Whether both sentences name one event, no time and place of their own, and nobody who says so."""
    first, second = (context.text[count.sentence.start : count.sentence.end] for count in (one, other))
    events = {match["event"].lower() for match in _EVENT.finditer(first)}
    events &= {match["event"].lower() for match in _EVENT.finditer(second)}
    if one.sentence == other.sentence or not events or _SAID.search(first) or _SAID.search(second):
        return False
    times = [{time.value for time in context.times(count.sentence)} for count in (one, other)]
    is_elsewhere = set(_IN_PLACE.findall(second)) - set(_IN_PLACE.findall(first))
    is_another = re.search(rf"\b(?:an?|two|three)\s+(?:\w+\s+)?(?:{'|'.join(events)})", second, re.IGNORECASE)
    return not (times[1] - times[0] or is_elsewhere or is_another)


def _mismatch(context: Context, first: Count, second: Count) -> Finding:
    words = [context.text[count.figure.start : count.figure.end] for count in (first, second)]
    message = f"“{words[1]}” {second.what} does not match “{words[0]}” before"
    working = f"{second.what}: {first.figure.value:,f}, then {second.figure.value:,f}"
    return Finding((first.figure.span, second.figure.span), message, (working,))
