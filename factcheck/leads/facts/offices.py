"""Rules that hold a text against who was in office when."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.facts.binding import (
    LONGEST_SENTENCE,
    BoundTime,
    Days,
    bound_by,
    bound_time,
    states_year,
    sure_days,
)
from factcheck.leads.facts.deeds import ADMINISTERS, ANYTHING, HOLDS_OFFICE, RULES, STATELY, Acts
from factcheck.leads.facts.mentions import Mention, MentionKind, find_mentions
from factcheck.leads.facts.shapes import HELD
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import ClaimKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from factcheck.leads.context import Context
    from factcheck.models import Claim, TimeExpression
    from factcheck.reference import Naming, Offices, Term

_GENERATION = timedelta(days=30 * 365)
"""Beyond this distance a bare surname is more likely somebody else's: a mayor's, a governor's, a minister's."""
_HALF_GENERATION = timedelta(days=15 * 365)
"""The same for countries of which the table may not go back as far."""

_CAREER = timedelta(days=20 * 365)
"""Beyond this distance a title is that of today, and what was done was done by a younger man."""

_BY_COUNTRY = Pattern(r"U\.?S\.?\s|American\s|United\s")
"""A title with its country is said of somebody in office; *President Obama* is said for life."""
_LOCAL = ("Mayor", "Governor")
"""Where somebody of that name heads a country too, a mayor is one of many mayors of that name."""

_UNREAL = Pattern(r"\b(?:if|unless|whether|imagine[ds]?|suppose|hypothetical(?:ly)?|fiction(?:al)?)\b", re.IGNORECASE)

_ROLE = (
    r"(?:[\w-]+\s+){0,3}(?:mayor|minister|secretary|senator|governor|candidate|chief|chancellor|president|lawmaker|MP|MEP"
    r"|congress(?:man|woman)|citizen|student|teenager|lawyer|banker|host|archbishop|bishop|cardinal|priest|ambassador|leader|member"
    r"|envoy|chair(?:man|woman)?|professor|prosecutor|commissioner|judge|actor|comedian|general|spy|deputy|director|head|officer)\b"
)
_PRIVATE = Pattern(
    r"\b(?:as|while|when|still|then|being)\s+(?:an?\s+|the\s+|he\s+was\s+|she\s+was\s+|serving\s+as\s+|still\s+|then\s+)*"
    rf"{_ROLE}|,\s+an?\s+{_ROLE}"
    r"|\b(?:candidacy|bid\s+for|campaign(?:ed|ing)|(?:election|her|his|presidential)\s+campaign"
    r"|campaign\s+(?:promise|rally|speech|trail|video)|memoirs?|book|novel|engagement|wedding|retirement"
    r"|presidential\s+run|autobiography)\b"
    r"|\b(?:later|eventually|subsequently)\s+(?:became|become|took|rose|went|led|won)"
    r"|\bwent\s+on\s+to\b|\bwould\s+(?:later|go|become)\b"
    r"|\bbefore\s+(?:becoming|he\s+became|she\s+became|taking|he\s+took|she\s+took|entering|his|her|the\s+election)\b"
    r"|\bfuture\b|\b(?:years|months|decades|long)\s+(?:before|after|into|since)\b|\bnow[-\s]",
)
"""Words that say that somebody acted in another capacity, or before or after the time in office."""

_DEAD_OFFICE = Pattern(r"\b(?:no\s+longer|had\s+left|left\s+office|was\s+out\s+of|did\s+not\s+exist|predecessor)\b")


@rule("office-date", Family.FACTS)
def office_date(context: Context, facts: Facts) -> Iterator[Finding]:
    """An act in an office on a date when whoever did it was not in office.

    Only a date that belongs to the act counts, and only days that no term of anybody of that name touches. Silent in
    quotations, about what is supposed or unreal, and past the day up to which the facts are known. Of somebody who is
    named by the title alone, only what is done in office counts: a title is used of the years before it too.

    Wrong: In 2018, the Biden administration lifted an entry ban.
    Right: In 2018, Joe Biden, then a former vice president, criticised an entry ban.
    """
    for claim, mention in office_mentions(context, facts):
        bound = _bound_time(context, claim, mention, facts.offices)
        if bound is None or context.is_quoted(bound.span):
            continue
        days = sure_days(bound.time, context.text, context.extraction.published_on)
        if days is None or (bound.span.start > mention.span.end and not _within(_GENERATION, mention.terms, *days)):
            continue
        if _contradicts(context, claim, mention, bound.time, days):
            yield _finding(claim, mention, bound, days, facts.offices)


@lru_cache(maxsize=1)
def office_mentions(context: Context, facts: Facts) -> tuple[tuple[Claim, Mention], ...]:
    """Every mention of somebody in office, with its claim; none in questions and about what is supposed.

    Rules ask it of one text after another, so the last answer is kept.
    """
    return tuple(_office_mentions(context, facts))


def _office_mentions(context: Context, facts: Facts) -> Iterator[tuple[Claim, Mention]]:
    for claim in context.extraction.claims:
        if claim.kind in {ClaimKind.QUESTION, ClaimKind.NOT_A_CLAIM}:
            continue
        mentions = list(find_mentions(context.text, claim, facts.offices))
        if mentions and not _UNREAL.search(claim.text):
            yield from ((claim, mention) for mention in mentions)


def _bound_time(context: Context, claim: Claim, mention: Mention, offices: Offices) -> BoundTime | None:
    sentence = context.sentence(mention.span)
    if sentence is None or sentence.end - sentence.start > LONGEST_SENTENCE:
        return None
    times = context.times(sentence)
    if not any(time.first and not _touches(time, mention.terms) for time in times):
        return None
    acts = _acts(context, mention, times, offices)
    if acts is None:
        return None
    if mention.kind is MentionKind.HELD:
        return bound_by(HELD, context.text, sentence, mention.span, times)
    if mention.kind is MentionKind.TITLE and _PRIVATE.search(claim.text):
        return None
    return bound_time(context.text, sentence, mention.span, times, acts)


def _acts(context: Context, mention: Mention, times: Sequence[TimeExpression], offices: Offices) -> Acts | None:
    """What counts as an act, by what the words tie the person to."""
    if mention.kind is MentionKind.FORMER:
        return None
    if mention.kind is MentionKind.OFFICE:
        return ADMINISTERS
    if mention.kind is MentionKind.THEN:
        return ANYTHING
    published = context.extraction.published_on
    keeps = mention.terms[0].office == "President of the United States" and not _BY_COUNTRY.match(mention.title)
    bears = any(term.end is None or published is None or term.overlaps(published, published) for term in mention.terms)
    elsewhere = [term for term in offices.called(mention.terms[0].holder) if term.place != mention.terms[0].place]
    if not any(t.first and t.last and _within(_CAREER, mention.terms, t.first, t.last) for t in times):
        return RULES
    if not (keeps or bears):
        return HOLDS_OFFICE
    return RULES if any(_touches(time, elsewhere) for time in times) else STATELY


def _contradicts(context: Context, claim: Claim, mention: Mention, time: TimeExpression, days: Days) -> bool:
    """Whether every one of the days lies outside every term that the mention may speak of, as far as is known."""
    if any(term.overlaps(*days) or days[1] > term.as_of for term in mention.terms):
        return False
    if any(_touches(other, mention.terms) for other in context.times(claim) if other != time):
        return False
    return not mention.by_surname or _is_surely_meant(context, mention, *days)


def _touches(time: TimeExpression, terms: Sequence[Term]) -> bool:
    return time.first is not None and time.last is not None and any(t.overlaps(time.first, time.last) for t in terms)


def _is_surely_meant(context: Context, mention: Mention, first: date, last: date) -> bool:
    """Whether a bare surname cannot well be that of somebody else in such an office."""
    heads = [term for term in mention.terms if not term.office.startswith(_LOCAL)] or mention.terms
    american = all(term.jurisdiction == "United States" for term in heads)
    reach = _GENERATION if american else _HALF_GENERATION
    near = _within(reach, heads, first, last)
    names = {name for term in mention.terms for name in term.names}
    if context.names_another(mention.name, names):
        return False
    return near and not (mention.kind is MentionKind.OFFICE and context.names_another_head(mention.name, names))


def _within(reach: timedelta, terms: Sequence[Term], first: date, last: date) -> bool:
    """Whether any of the terms lies that close to the days: what is told of other times is told of something else."""
    return any(term.overlaps(first - reach, last + reach) for term in terms)


def _finding(claim: Claim, mention: Mention, bound: BoundTime, days: Days, offices: Offices) -> Finding:
    spans = tuple(sorted((bound.span, mention.span), key=lambda span: (not claim.covers(span), span.start)))
    message = f"“{bound.words}” does not match “{mention.words}”"
    return Finding(spans, message, tuple(_working(mention, bound, days, offices)))


def _working(mention: Mention, bound: BoundTime, days: Days, offices: Offices) -> Iterator[str]:
    """When the one who is mentioned was in office, who was in office then, and what says so."""
    yield f"{re.sub('^[Tt]he ', '', mention.words)}: {periods(mention.terms)}"
    office = mention.terms[0]
    held = offices.held(office, *days)
    if held:
        holders = ", then ".join(f"{term.holder} ({period(term)})" for term in held)
        yield f"{_when(bound, days)} the {office.office_aliases[0]} was {holders}"
    yield from sources((*mention.terms, *held))


def periods(terms: Sequence[Term]) -> str:
    """When somebody was in office; whose terms they are and in which office, where that differs."""
    several = len({term.holder for term in terms}) > 1
    offices = len({term.place for term in terms}) > 1
    notes = [[term.holder] * several + [term.office_aliases[0]] * offices + ["acting"] * term.acting for term in terms]
    return ", ".join(
        f"{period(term)} ({', '.join(note)})" if note else period(term) for term, note in zip(terms, notes, strict=True)
    )


def period(term: Term) -> str:
    """A term in words: ``2017-01-20 to 2021-01-20``."""
    return f"{term.start} to {term.end}" if term.end else f"since {term.start}"


def sources(rows: Sequence[Term | Naming]) -> Iterator[str]:
    """What facts rest on, and up to which day they are known."""
    for source in dict.fromkeys(row.source for row in rows):
        yield f"source: {source}"
    yield f"facts as of {min(row.as_of for row in rows)}"


def _when(bound: BoundTime, days: Days) -> str:
    """The words for the date, with the days they stand for where they do not state the year."""
    words = bound.words[0].upper() + bound.words[1:]
    if states_year(words):
        return words
    return f"{words} ({days[0]})" if days[0] == days[1] else f"{words} ({days[0]} to {days[1]})"
