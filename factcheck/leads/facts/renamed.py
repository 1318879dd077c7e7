"""A rule that holds the names in a text against the time in which they were names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.leads.facts.binding import BoundTime, Days, bound_by, bound_time, sure_days
from factcheck.leads.facts.deeds import ACTS_UNDER_A_NAME
from factcheck.leads.facts.offices import sources
from factcheck.leads.facts.shapes import AT_A_PLACE
from factcheck.leads.facts.title_words import FUNCTION_WORDS
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import ClaimKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context
    from factcheck.models import Claim
    from factcheck.reference import Names, Naming

_CAPITALISED = Pattern(r"(?<![\w.'’-])[^\W\d_a-z][\w-]*|(?<!\w)\d+th\b")
_FIRST_WORD = Pattern(r"[\w-]+")
_BEFORE = Pattern(r"(?:^|(?<=\s))(?P<word>[\w.'’-]+)(?P<gap>\s+)(?P<article>[Tt]he\s+)?$")
_OF_SOMETHING = Pattern(r"[A-Z][\w'’-]*(?<!s)\s+(?:of|de|du)\s+(?:the\s+)?$")
_OLD = Pattern(
    r"(?:former|then|ex|old|defunct|now-defunct|erstwhile|onetime|one-time|ancient|historic|communist|imperial|pre-war|wartime"
    r"|called|named|as|ex-|now|fictional|fellow|like|unlike|dubbed|post-Soviet|once)[-\s]+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Right before a name, words that say that it is one of the past, or only a name."""
_SPEAKS_OF_THE_NAME = Pattern(
    r"\b(?:former(?:ly)?|previously|then[-\s]called|at\s+the\s+time|known\s+(?:\w+\s+){0,3}as|called|renam\w+|rebrand\w*|nam(?:ed|es?)\b"
    r"|now\b|today|present[-\s]day|ceased|successors?|breakup|break-up|broke\s+up|brok?en\s+up|split|disintegrat\w+|dissol\w+|collaps\w+"
    r"|fall\s+of|end\s+of|demise|histor\w+|nostalgi\w+|anniversary|memoirs?|era|tribunal|war\s+crimes|legacy|heirs?"
    r"|(?<!\bits\s)(?<!\btheir\s)(?:archives?|museum|novel|film|documentary|books?|exhibition|footage|series|stamps?|coins?|maps?|replica"
    r"|poster|photographs?|trademark|logo|brand))\b|[-–]era\b",
    re.IGNORECASE,
)
"""Words in a sentence with which an old name is right, or the sentence may be about the past."""
_POSSESSIVE = Pattern(
    r"['’]s\s+(?:[a-z-]+\s+){0,2}?(?:government|president|ministers?|parliament|army|navy|military|police|leaders?|king|queen"
    r"|teams?|squad|side|coach|court|bank|economy|board|owner|mayor|capital|executive|CEO|shares|users|embassy|voters|airline"
    r"|authorities|rebels)\b"
    r"|\s+(?:authorities|employees|executives|forces|headquarters|lawyers|officials|police|shares|soldiers|spokes\w+|troops)\b"
)
"""Behind a name, what belongs to it and acts for it."""
_BETWEEN = Pattern(r"\bbetween\s+[^,;]{1,60}\s+and\s+(?:the\s+)?$")


class _Named(NamedTuple):
    """A name of the table in the text, its article included."""

    span: Span
    spelling: str
    namings: tuple[Naming, ...]


@rule("name-date", Family.FACTS)
def name_date(context: Context, facts: Facts) -> Iterator[Finding]:
    """A name on a date when it was a name no more, or not yet one.

    It may be of a country, city, company or agency. Only a date that belongs to what is told under the name counts.
    Silent where the sentence speaks of the name or of the past: *former*, *then called*, *now*, in quotation marks, in
    the proper names of other things.

    Wrong: Czechoslovakia voted to join the alliance in 1999.
    Right: The former Czechoslovakia split in 1993, and in 1999 the Czech Republic joined the alliance.
    """
    for claim in context.extraction.claims:
        sentence = context.sentence(claim)
        dated = sentence is not None and context.times(sentence)
        if not dated or claim.kind in {ClaimKind.QUESTION, ClaimKind.NOT_A_CLAIM}:
            continue
        for named in _names_in(context.text, claim, facts.names):
            finding = _finding(context, claim, named)
            if finding is not None:
                yield finding


def _names_in(text: str, within: Span, names: Names) -> Iterator[_Named]:
    done = within.start
    for match in _CAPITALISED.finditer(text, within.start, within.end):
        if match.start() < done or (first := _FIRST_WORD.match(text, match.start())) is None:
            continue
        spelling, namings = names.spelt_at(text, match.start(), first[0])
        done = max(done, match.start() + len(spelling))
        if spelling and _stands_alone(text, match.start(), done):
            article = re.search(r"\b[Tt]he\s+$", text[max(0, match.start() - 8) : match.start()])
            start = match.start() - len(article[0]) if article else match.start()
            owner = _POSSESSIVE.match(text, done)
            yield _Named(Span(start=start, end=owner.end() if owner else done), spelling, namings)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a name is no part of the name of something else: *Leningrad Symphony*, *Bank of Bombay*."""
    before, behind = text[max(0, start - 40) : start], text[end : end + 30]
    if re.match(r"\s+[A-Z0-9]|-\w|[.]com|\s+(?:and|&)\s+[A-Z]\w+\s+(?:Bank|Company|Railway)", behind):
        return False
    if _OLD.search(before) or _OF_SOMETHING.search(before) or _BETWEEN.search(text[max(0, start - 90) : start]):
        return False
    word = _BEFORE.search(before)
    return word is None or not word["word"][0].isupper() or word["word"] in FUNCTION_WORDS or bool(word["article"])


def _finding(context: Context, claim: Claim, named: _Named) -> Finding | None:
    bound = _bound_time(context, named)
    if bound is None or context.is_quoted(bound.span) or context.is_quoted(named.span):
        return None
    days = sure_days(bound.time, context.text, context.extraction.published_on)
    if days is None or not _contradicts(named.namings, days) or _is_right_here(context, named):
        return None
    spans = tuple(sorted((bound.span, named.span), key=lambda span: (not claim.covers(span), span.start)))
    words = " ".join(context.text[named.span.start : named.span.end].split())
    return Finding(spans, f"“{bound.words}” does not match “{words}”", tuple(_working(named)))


def _bound_time(context: Context, named: _Named) -> BoundTime | None:
    sentence = context.sentence(named.span)
    if sentence is None:
        return None
    words = context.text[sentence.start : sentence.end]
    if _SPEAKS_OF_THE_NAME.search(words):
        return None
    times = context.times(sentence)
    bound = bound_time(context.text, sentence, named.span, times, ACTS_UNDER_A_NAME)
    return bound or bound_by(AT_A_PLACE, context.text, sentence, named.span, times)


def _contradicts(namings: tuple[Naming, ...], days: Days) -> bool:
    """Whether the days lie outside every time in which the name was one, as far as is known."""
    if any(days[1] > naming.as_of for naming in namings):
        return False
    return not any(
        (naming.end is None or days[0] <= naming.end) and (not _has_beginning(naming) or _begun(naming, days))
        for naming in namings
    )


def _has_beginning(naming: Naming) -> bool:
    """Whether it had no name before this one: countries are spoken of by their later names."""
    return naming.kind in {"company", "agency", "organisation"} and naming.start is not None


def _begun(naming: Naming, days: Days) -> bool:
    return naming.start is not None and naming.start <= days[1]


def _is_right_here(context: Context, named: _Named) -> bool:
    """Whether the article itself explains the name, or speaks of something else that bears it."""
    unless = [word for naming in named.namings for word in naming.unless]
    if any(re.search(rf"\b{re.escape(word)}\b", context.text) for word in unless):
        return True
    name = re.escape(named.spelling)
    explained = rf"\b(?:formerly|previously|once|then)\s+(?:known\s+as\s+|called\s+|named\s+)?(?:the\s+)?{name}\b"
    return re.search(explained, context.text) is not None


def _working(named: _Named) -> Iterator[str]:
    for naming in named.namings:
        until = f"until {naming.end}, then {naming.successor}" if naming.end else "still its name"
        yield f"{named.spelling}: {f'from {naming.start} ' if naming.start else ''}{until}"
    yield from sources(named.namings)
