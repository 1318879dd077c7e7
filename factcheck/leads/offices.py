"""Rules that hold a text against who was in office when."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.binding import BoundTime, bound_time
from factcheck.leads.mentions import Mention, MentionKind, find_mentions
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.leads.shapes import ANY_DEED, DEEDS, SPEECH
from factcheck.models import ClaimKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context
    from factcheck.models import Claim, TimeExpression
    from factcheck.reference import Offices, Term

_GENERATION = timedelta(days=30 * 365)
"""Beyond this distance a bare surname is more likely somebody else's: a mayor's, a governor's, a minister's."""

_LONGEST_SENTENCE = 2_000
"""Code points; what is longer is a list or a table, in which no words say what belongs to what."""

_RECENT = timedelta(days=14)
"""A date without a year is sure of its year only this close to the day of publication."""
_VAGUENESS = timedelta(days=92)
"""How far an approximate date may lie from the days it states; an office has its people before it begins."""
_STATES_YEAR = Pattern(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
_LAST_UNIT = Pattern(r"last\s+(?:year|month|week)\b", re.IGNORECASE)
_OTHER_YEARS = Pattern(r"\b(?:fiscal|financial|academic|school|model|tax|crop|season)\b|\bFY", re.IGNORECASE)
_UNREAL = Pattern(r"\b(?:if|unless|whether|imagine[ds]?|suppose|hypothetical(?:ly)?|fiction(?:al)?)\b", re.IGNORECASE)

_OFFICIAL_DEEDS = (
    r"vetoed|pardoned|nominated|commuted|took\s+office"
    r"|(?:enacted|issued|signed)\s[^,.;]{0,60}\b(?:act|bill|law|legislation|order|proclamation|treaty)"
    r"|(?:announced|eased|imposed|lifted|suspended)\s[^,.;]{0,60}\b(?:ban|embargo|restrictions|sanctions|tariffs)"
    r"|declared\s[^,.;]{0,40}\b(?:emergency|war)|ordered\s[^,.;]{0,60}\b(?:airstrikes?|strikes?|troops)"
    r"|(?:appointed|named)\s[^,.;]{0,60}\b(?:ambassador|judge|justice|Supreme Court)"
    r"|withdrew\s+(?:the\s+)?(?:US|U\.S\.|United States|troops)"
)
"""What only somebody in office does: a title is used of the years before and after it too."""

_ACTS = {
    MentionKind.OFFICE: (DEEDS, SPEECH),
    MentionKind.THEN: (ANY_DEED, SPEECH),
    MentionKind.TITLE: (_OFFICIAL_DEEDS, None),
}
"""What counts as an act, by what the words tie the person to: deeds and speech."""

_Days = tuple[date, date]
"""The first and the last day of an interval, both included."""


@rule("office-date", Family.FACTS)
def office_date(context: Context, facts: Facts) -> Iterator[Finding]:
    """An act of an administration on a date when it was not in office.

    Only a date that belongs to the act counts, and only days that no term of anybody of that name touches. Silent in
    quotations, about what is supposed or unreal, and past the day up to which the facts are known.

    Wrong: In 2018, the Biden administration lifted an entry ban.
    Right: In 2018, Joe Biden, then a former vice president, criticised an entry ban.
    """
    for claim in context.extraction.claims:
        if claim.kind in {ClaimKind.QUESTION, ClaimKind.NOT_A_CLAIM} or _UNREAL.search(claim.text):
            continue
        for mention in find_mentions(context.text, claim, facts.offices):
            bound = _bound_time(context, mention)
            if bound is None or context.is_quoted(bound.span):
                continue
            days = _sure_days(context, bound.time)
            if days is not None and _contradicts(context, claim, mention, bound.time, days):
                yield _finding(claim, mention, bound, days, facts.offices)


def _bound_time(context: Context, mention: Mention) -> BoundTime | None:
    sentence = context.sentence(mention.span)
    if sentence is None or sentence.end - sentence.start > _LONGEST_SENTENCE:
        return None
    deeds, speech = _ACTS[mention.kind]
    return bound_time(context.text, sentence, mention.span, context.times(sentence), deeds=deeds, speech=speech)


def _sure_days(context: Context, time: TimeExpression) -> _Days | None:
    """The days that a time expression may mean, where its year is beyond doubt and of the calendar."""
    around = context.text[max(0, time.start - 12) : time.end + 16]
    if time.first is None or time.last is None or _OTHER_YEARS.search(around):
        return None
    published = context.extraction.published_on
    recent = published is not None and published - _RECENT <= time.first <= time.last <= published
    if not (recent or _STATES_YEAR.search(time.text) or _LAST_UNIT.match(time.text)):
        return None
    margin = _VAGUENESS if time.approximate else timedelta()
    return time.first - margin, time.last + margin


def _contradicts(context: Context, claim: Claim, mention: Mention, time: TimeExpression, days: _Days) -> bool:
    """Whether every one of the days lies outside every term that the mention may speak of, as far as is known."""
    if any(term.overlaps(*days) or days[1] > term.as_of for term in mention.terms):
        return False
    if any(_touches(other, mention.terms) for other in context.times(claim) if other != time):
        return False
    return not mention.by_surname or _is_surely_meant(context, mention, *days)


def _touches(time: TimeExpression, terms: tuple[Term, ...]) -> bool:
    return time.first is not None and time.last is not None and any(t.overlaps(time.first, time.last) for t in terms)


def _is_surely_meant(context: Context, mention: Mention, first: date, last: date) -> bool:
    """Whether a bare surname cannot well be that of somebody else with an administration."""
    near = any(term.overlaps(first - _GENERATION, last + _GENERATION) for term in mention.terms)
    return near and mention.name not in context.other_heads


def _finding(claim: Claim, mention: Mention, bound: BoundTime, days: _Days, offices: Offices) -> Finding:
    spans = tuple(sorted((bound.span, mention.span), key=lambda span: (not claim.covers(span), span.start)))
    message = f"“{bound.words}” does not match “{mention.words}”"
    return Finding(spans, message, tuple(_working(mention, bound, days, offices)))


def _working(mention: Mention, bound: BoundTime, days: _Days, offices: Offices) -> Iterator[str]:
    """When the one who is mentioned was in office, who was in office then, and what says so."""
    several = len({term.holder for term in mention.terms}) > 1
    periods = (f"{_period(term)} ({term.holder})" if several else _period(term) for term in mention.terms)
    yield f"{re.sub('^[Tt]he ', '', mention.words)}: {', '.join(periods)}"
    office = mention.terms[0]
    held = offices.held(office.office, *days)
    holders = ", then ".join(f"{term.holder} ({_period(term)})" for term in held) or "nobody"
    yield f"{_when(bound, days)} the {office.office_aliases[0]} was {holders}"
    rows = (*mention.terms, *held)
    for source in dict.fromkeys(term.source for term in rows):
        yield f"source: {source}"
    yield f"facts as of {min(term.as_of for term in rows)}"


def _period(term: Term) -> str:
    return f"{term.start} to {term.end}" if term.end else f"since {term.start}"


def _when(bound: BoundTime, days: _Days) -> str:
    """The words for the date, with the days they stand for where they do not state the year."""
    words = bound.words[0].upper() + bound.words[1:]
    if _STATES_YEAR.search(words):
        return words
    return f"{words} ({days[0]})" if days[0] == days[1] else f"{words} ({days[0]} to {days[1]})"
