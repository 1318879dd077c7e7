"""The rule that holds what is to come and what is past against the day of publication."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.calendar.tense_shapes import DID_THEN, NOT_SOON, TOLD, WILL_SOON, WILL_THEN
from factcheck.leads.rule import Facts, Family, Finding, noticed, rule
from factcheck.leads.timed import Timed, one_line, states_year
from factcheck.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.leads.context import Context
    from factcheck.models import TimeExpression

_UNREAL = Pattern(
    r"\b(?:if|imagin\w+|novel|film|movie|game|fiction\w*|scenarios?|forecasts?|project(?:ed|ions?)|suppose|simulat\w+|dream\w*|"
    r"hypothetical\w*|set\s+in|alternate|prophe\w+|predict\w*|according\s+to\s+the\s+plan|mistaken\w*|erroneous\w*|typo|fiscal|"
    r"time\s+travel\w*|sci-?fi)\b",
    re.IGNORECASE,
)
_COMING = Pattern(
    r"\b(?:will|shall|is|are|plans?|hopes?|intends?|expects?|aims?)\s|['’]ll\s|upcoming|forthcoming", re.IGNORECASE
)
"""What all shapes of what is to come hold, but for those in the present tense: a quick look before the slow ones."""
_THEN_FUTURE = Pattern(
    r"\b(?:would|will|could|might|may|should|until|scheduled|due|planned|expected|slated|postponed|to\s+be)\b",
    re.IGNORECASE,
)
"""Words of what is to come, in whose sentence a past tense may be about a plan."""
_NAMES_MONTH = Pattern(r"[A-Za-z]{3}")
"""A date all in figures may have its day first or its month."""
_OLD_STORY = 3 * 366
"""Days after which the present tense may well tell of the past: *On 1 September 1939 the war begins*."""
_REPORTED = Pattern(
    r"\b(?:said|says|told|announc\w+|promis\w+|wrote|report\w*|declar\w+|stat(?:ed|es)|claim\w*|read|headline\w*|poster|tweet\w*|"
    r"vow\w+|pledg\w+|advert\w*|leaflet|letter|memo|email|website|statement|earlier|originally|at\s+the\s+time)\b",
    re.IGNORECASE,
)


@rule("tense-date", Family.CALENDAR)
def tense_date(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - as every rule
    """What is to come on a day that is over, or happened on a day that is still to come.

    Only dates that state their year count, and the day of publication itself is neither. Silent about what was due or
    scheduled, and what was said earlier about the time after.

    Wrong: The museum will open on 3 May 2025.
    Right: The museum was due to open on 3 May 2025.
    """
    published = context.extraction.published_on
    if published is None:
        return
    for sentence in context.timed:
        misplaced = list(_misplaced(sentence, published)) if any(map(states_year, sentence.times)) else []
        if not misplaced or _UNREAL.search(sentence.marked):
            continue
        seen: set[int] = set()
        for match, working in misplaced:
            when = sentence.time(match, "when")
            if when.start not in seen:
                seen.add(when.start)
                verb = sentence.span(match, "verb")
                words = one_line(context.text[verb.start : verb.end])
                sides = (verb, Span(start=when.start, end=when.end))
                yield from noticed(context, sides, f"“{words}” does not match “{one_line(when.text)}”", working)


def _misplaced(sentence: Timed, published: date) -> Iterator[tuple[re.Match[str], str]]:
    days = [_days_ago(time, published) for time in sentence.times]
    if any(ago > 0 for ago in days):
        yield from _to_come(sentence, published)
    if any(ago < 0 for ago in days) and not _THEN_FUTURE.search(sentence.marked):
        for match in (match for shape in DID_THEN for match in shape.finditer(sentence.marked)):
            when = sentence.time(match, "when")
            if _days_ago(when, published) < 0:
                yield match, f"{one_line(when.text)} is after the day of publication, {published}"


def _to_come(sentence: Timed, published: date) -> Iterator[tuple[re.Match[str], str]]:
    """What is to come on a day that is over."""
    is_told = TOLD.search(sentence.marked) is not None
    coming = WILL_THEN if _COMING.search(sentence.marked) else ()
    for shape in (*coming, *(() if is_told else WILL_SOON)):
        for match in shape.finditer(sentence.marked):
            when = sentence.time(match, "when")
            is_over = _days_ago(when, published) > 0 and (shape in WILL_THEN or _is_soon(sentence, match, published))
            if is_over and not _was_said_before(sentence, when):
                yield match, f"{one_line(when.text)} is before the day of publication, {published}"


def _is_soon(sentence: Timed, match: re.Match[str], published: date) -> bool:
    """Whether the present tense tells of what is to come: of a day not long ago, and in no infinitive."""
    when = sentence.time(match, "when")
    is_recent = _days_ago(when, published) < _OLD_STORY and _NAMES_MONTH.search(when.text) is not None
    return is_recent and NOT_SOON.search(sentence.marked, 0, match.start("verb")) is None


def _days_ago(when: TimeExpression, published: date) -> int:
    """How many days it was over before publication; below nought for what is to come, nought without a year."""
    if when.first is None or when.last is None or not states_year(when):
        return 0
    return max(0, (published - when.last).days) - max(0, (when.first - published).days)


def _was_said_before(sentence: Timed, when: TimeExpression) -> bool:
    """Whether the sentence reports, with its date, what somebody said before the time came."""
    earlier = (time for time in sentence.times if time.first and when.first and time.first < when.first)
    return _REPORTED.search(sentence.marked) is not None and any(earlier)
