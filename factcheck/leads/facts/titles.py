"""A rule that holds the title somebody is given against how the office was held that day: acting, former, in full."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.leads.facts.binding import BoundTime, Days, bound_time, sure_days
from factcheck.leads.facts.deeds import ANYTHING
from factcheck.leads.facts.mentions import Mention, MentionKind
from factcheck.leads.facts.offices import office_mentions, periods, sources
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context
    from factcheck.models import Claim
    from factcheck.reference import Term

_STANDS_IN = Pattern(
    r"\b(?:acting|interim|caretaker|temporar(?:y|ily)|provisional|stand-?in|pro\s+tempore)\b", re.IGNORECASE
)
_LOOSE_TITLE = Pattern(r"\b(?:chief|boss|head|leader|diplomat|ruler)\b", re.IGNORECASE)
"""Titles of the street, which one who stands in may be given too."""
_HIS_PEOPLE = Pattern(
    r"['’]|\s+(?:aides?|advis[eo]rs?|ally|allies|officials?|spokes\w+|staff\w*|ministers?|lawyers?|attorney|appointees?|critics?|loyalists?"
    r"|supporters?|campaign|administration|government|era|cabinet|White\s+House|deputy|secretary|chief|rival|opponent)\b"
)
"""Behind a name, what makes it somebody else who is former: *former Macron adviser*."""
_NO_MORE = Pattern(r"(?:[Tt]he\s+|[A-Z][\w.]*['’]s\s+)?(?:former|ex|one-?time|erstwhile)\b", re.IGNORECASE)
_NOW = Pattern(
    r"\s+(?:(?:also|now|still)\s+)?(?:says|plans|wants|hopes|urges|warns|insists|faces|vows|pledges|refuses|denies|announces|signs|meets"
    r"|is\s+(?:expected|due|set|scheduled|(?!being\b|spending\b|writing\b)\w+ing)\b|will\s+(?!always|be\b|forever|go\s+down|have\b|never|stand\b)\w+)"
)
"""Behind a title and name, what is said of somebody who is in office now."""
_OF_LATE = timedelta(days=10 * 365)
_A_FORTNIGHT = timedelta(days=14)
_LATELY = timedelta(days=92)


class _Day(NamedTuple):
    """The days on which a title is given: those of the clause, else that of publication."""

    days: Days
    words: str
    bound: BoundTime | None


@rule("title-status", Family.FACTS)
def title_status(context: Context, facts: Facts) -> Iterator[Finding]:
    """A title in full for somebody who was only acting, *former* of one in office, or the like.

    It is held against the date of the clause, else the day of publication; silent where another date stands in the
    sentence, and past the day up to which the facts are known. *Chief* and *head* may be said of an acting holder.

    Wrong: NASA Administrator Sean Duffy announced a mission to the moon.
    Right: Acting NASA Administrator Sean Duffy announced a mission to the moon.
    """
    for claim, mention in office_mentions(context, facts):
        if (
            not mention.title
            or mention.kind in {MentionKind.OFFICE, MentionKind.HELD}
            or context.is_quoted(mention.span)
        ):
            continue
        day = _day(context, mention)
        status = _status(context, mention, day)
        if status:
            yield _finding(mention, day, status, claim)


def _day(context: Context, mention: Mention) -> _Day | None:
    sentence, published = context.sentence(mention.span), context.extraction.published_on
    if sentence is None:
        return None
    times = context.times(sentence)
    bound = bound_time(context.text, sentence, mention.span, times, ANYTHING)
    days = sure_days(bound.time, context.text, published) if bound else None
    if bound and days and published and days[0] <= published:
        return None if context.is_quoted(bound.span) else _Day(days, bound.words, bound)
    since = min((time.first or date.min for time in times), default=published)
    if published is None or since is None or since < published - _LATELY:
        return None
    return _Day((min(since, published), published), f"on {published}", None)


def _status(context: Context, mention: Mention, day: _Day | None) -> str:
    """How the office was held, where that is not what the title says; else nothing."""
    if day is not None and any(day.days[1] > term.as_of and term.end is None for term in mention.terms):
        return ""
    if mention.kind is MentionKind.FORMER:
        return "in office" if day and _is_in_office_all_along(context, mention, day) else ""
    if mention.stands_in:
        return "in office in full" if day and _is_confirmed(mention, day.days) else ""
    if _is_only_acting(context, mention, day):
        return "acting"
    return "no longer in office" if day and day.bound is None and _is_gone(context, mention, day.days) else ""


def _is_only_acting(context: Context, mention: Mention, day: _Day | None) -> bool:
    terms = [term for term in mention.terms if day and term.overlaps(*day.days)] or mention.terms
    if not all(term.acting for term in terms) or _LOOSE_TITLE.search(mention.title):
        return False
    sentence = context.sentence(mention.span)
    if sentence is None or _STANDS_IN.search(context.text[sentence.start : sentence.end]):
        return False
    surname = re.escape(mention.name.split()[-1])
    said = rf"(?i:\b(?:acting|interim|caretaker))\b[^.\n]{{0,60}}\b{surname}\b"
    return re.search(said, context.text) is None


def _is_in_office_all_along(context: Context, mention: Mention, day: _Day) -> bool:
    """Whether somebody called former is in office on the days and on that of publication.

    One who left and came back was former for a while, and is so of what is told without a date.
    """
    days, sentence = day.days, context.sentence(mention.span)
    dated = sentence is not None and bool(context.times(sentence))
    published = context.extraction.published_on
    if not _NO_MORE.match(mention.words) or _HIS_PEOPLE.match(context.text, mention.span.end):
        return False
    sitting = [
        term for term in mention.terms if published and _lasts(term, days) and _lasts(term, (published, published))
    ]
    returned = any(term.end and term.end + _A_FORTNIGHT < sitting[0].start for term in mention.terms if sitting)
    return bool(sitting) and (dated or not returned)


def _lasts(term: Term, days: Days) -> bool:
    """Whether a term, well begun, lasts all the days."""
    return term.start + _A_FORTNIGHT <= days[0] and (term.end is None or days[1] < term.end)


def _is_confirmed(mention: Mention, days: Days) -> bool:
    full = any(not term.acting and _lasts(term, days) for term in mention.terms)
    return full and not any(term.acting and term.overlaps(*days) for term in mention.terms)


def _is_gone(context: Context, mention: Mention, days: Days) -> bool:
    """Whether something is told as of now of somebody who left not long ago; US presidents keep their title."""
    ends = [term.end for term in mention.terms]
    if mention.kind is not MentionKind.TITLE or any(
        term.office == "President of the United States" for term in mention.terms
    ):
        return False
    if not _NOW.match(context.text, mention.span.end):
        return False
    left = max((end for end in ends if end), default=days[0])
    return None not in ends and left + _A_FORTNIGHT < days[0] < left + _OF_LATE


def _finding(mention: Mention, day: _Day | None, status: str, claim: Claim) -> Finding:
    title, name = _title_span(mention), mention.name_span
    sides = (mention.span, day.bound.span) if day and day.bound else (title, name)
    spans = tuple(sorted(sides, key=lambda span: (not claim.covers(span), span.start)))
    said = mention.words if day and day.bound else mention.title
    other = day.words if day and day.bound else mention.name
    office = mention.terms[0].office_aliases[0]
    working = (
        f"{mention.name}, {office}: {periods(mention.terms)}",
        *([f"{day.words[0].upper()}{day.words[1:]}: {status}"] if day else [f"only ever {status}"]),
        *sources(mention.terms),
    )
    return Finding(spans, f"“{said}” does not match “{other}”", working)


def _title_span(mention: Mention) -> Span:
    """The words of the title, before the name or behind it."""
    if mention.span.start < mention.name_span.start:
        words = mention.words[: -len(mention.name)].rstrip()
        article = re.match(r"[Tt]he\s+", words)
        start = mention.span.start + (len(article[0]) if article else 0)
        gap = 2 if words.endswith(",") else 1
        return Span(start=start, end=max(start, mention.name_span.start - gap))
    return Span(start=mention.name_span.end + 2, end=max(mention.name_span.end + 2, mention.span.end - 1))
