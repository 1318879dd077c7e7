"""Rules that hold what is said to be the first against what the text tells of earlier ones."""

from __future__ import annotations

import re
from calendar import month_name
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.extraction.words import CLASSES
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context
    from factcheck.models import Segment

_YEAR = r"(?:1[6-9]|20)\d\d(?![\d-]|\s*(?:dollars|euros|pounds))"
_SINCE = (
    r"since\s+(?:(?:at\s+least|back\s+in|the\s+[a-z]+\s+of|early|late|mid)\s+)?"
    rf"(?:[A-Z][a-z]{{2,8}}\.?\s+(?:\d{{1,2}},\s+)?)?(?P<since>{_YEAR})"
)
_FIRST = Pattern(rf"\bfirst\s+(?:(?P<what>[a-z][\w’'-]*(?:\s+[\w’'-]+){{0,7}}?)\s+)?{_SINCE}")
_DONE = Pattern(r"((?:[\w’'-]+\s+){1,8})for\s+(?:only\s+)?the\s+\Z")
_THIS = Pattern(r"([a-z][\w’'-]*)\s+(?:is|was|were|are|would\s+be|will\s+be|marks?|marked),?\s+(?:the|its|their)\s+\Z")
"""The first strike since 1975; struck for the first time since 1975; the strike is the first since 1975."""
_MENTION = Pattern(rf"(?<![\d-])(?P<year>{_YEAR})\b")
_WORD = Pattern(r"[^\W\d_]{3,}")
_PREPOSITION = Pattern(
    r"\s(?:at|in|of|for|to|by|on|with|from|against|between|under|outside|involving|without|over|there)\s"
)
_BEFORE, _AFTER = 60, 45
"""Code points before and behind a year in which the event stands that it dates."""
_CLAUSE = Pattern(
    r"[.;:!?\n“”\"]|,\s+(?:and|but|while|when|after|before|which|who)\b|\b(?:since|after|before|until|than)\s"
)
_NOT_HELD = Pattern(
    r"\b(?:cancel|call(?:s|ed)\s+off|avert|avoid|threat|plan|propos|attempt|almost|nearly|abandon|postpon|scheduled"
    r"|would\s+have|should\s+have|unofficial|except|apart\s+from|other\s+than|fictional|novel|film)",
    re.IGNORECASE,
)
_PLACE = Pattern(r"\b(?:in|at|near|of|across|outside)\s+(?:the\s+)?([A-Z][\w’'-]+)")
_NARROWER = Pattern(
    r"\b(?:(?:of|by|from|for|with|between|against)\s+(?:a|an)|in|on)\s+([a-z]{4,}|"
    rf"{'|'.join(month_name[1:])})\b"
)
_MONTHS = frozenset(month_name)
_MOST_MENTIONS = 20


class _First(NamedTuple):
    """Something that is said to be the first since a year."""

    span: Span
    event: str
    """Stem of the word for what happened."""
    kinds: frozenset[str]
    """Stems of the words that say what sort it is."""
    since: int
    until: int
    """The year of the thing itself, as far as the sentence or the day of publication tells."""
    sentence: Segment


class _Mention(NamedTuple):
    """A year with the words around it."""

    year: int
    span: Span
    stems: frozenset[str]
    sentence: Segment


@rule("first-since", Family.ITSELF, Severity.NOTE)
def first_since(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - every rule is given the facts
    """The first since one year, where the text tells of another since then.

    Only an event of the same noun, and of the same sort, that the text dates to a year in between. Silent about what
    was planned or called off, and about other places.

    Wrong: It was the first strike at the port since 1975. In 1995, a strike closed it for three days.
    Right: It was the first strike at the port since 1975. In 1995, a storm closed it for three days.
    """
    firsts = [first for first in _firsts(context) if context.claim(first.span)]
    if not firsts:
        return
    mentions = _mentions(context)
    for first in firsts:
        for mention in mentions[first.event][:_MOST_MENTIONS]:
            if _contradicts(context.text, first, mention):
                yield _finding(context.text, first, mention)
                break


def _firsts(context: Context) -> Iterator[_First]:
    text, published = context.text, context.extraction.published_on
    for match in _FIRST.finditer(text):
        span = Span(start=match.start(), end=match.end())
        sentence = context.sentence(span)
        stems = _event(text, match)
        if sentence is None or not stems or context.is_quoted(span):
            continue
        since = int(match["since"])
        years = [int(found["year"]) for found in _MENTION.finditer(text, sentence.start, sentence.end)]
        own = [year for year in years if year > since]
        until = min(own) if own else published.year if published else 9999
        yield _First(span, stems[-1], frozenset(stems[:-1]) | _narrower(match["what"] or ""), since, until, sentence)


def _event(text: str, match: re.Match[str]) -> list[str]:
    """Stems of the words for what happened, the word for the event itself last."""
    what = match["what"]
    if what and what != "time":
        return _stems(_PREPOSITION.split(f"{what} ")[0])
    before = (_DONE if what else _THIS).search(text[max(0, match.start() - 100) : match.start()])
    return _stems(before[1])[-1:] if before else []


def _narrower(what: str) -> frozenset[str]:
    """Stems of what narrows an event behind its noun: the first visit *of a king*, the first snow *in April*."""
    return frozenset(_stem(word) for word in _NARROWER.findall(what))


def _stems(words: str) -> list[str]:
    return [_stem(word) for word in _WORD.findall(words) if word.casefold() not in CLASSES or word == "election"]


def _stem(word: str) -> str:
    """What a noun and its verb, one and many, have in common, roughly: eruption, erupted; strike, strikes."""
    plain = word.casefold()
    return plain[:5] if len(plain) > 5 else plain.rstrip("s").rstrip("e")


def _mentions(context: Context) -> dict[str, list[_Mention]]:
    """The years of the text, by each of the stems beside them."""
    found: dict[str, list[_Mention]] = defaultdict(list)
    for match in _MENTION.finditer(context.text):
        span = Span(start=match.start(), end=match.end())
        sentence = context.sentence(span)
        if sentence is None or context.is_quoted(span):
            continue
        before = _CLAUSE.split(context.text[max(sentence.start, span.start - _BEFORE) : span.start])[-1]
        after = _CLAUSE.split(context.text[span.end : min(sentence.end, span.end + _AFTER)])[0]
        mention = _Mention(int(match["year"]), span, frozenset(_stems(f"{before} {after}")), sentence)
        for stem in mention.stems:
            found[stem].append(mention)
    return found


def _contradicts(text: str, first: _First, mention: _Mention) -> bool:
    """Whether a year between the two dates an event of the same sort, in the same place."""
    if not first.since < mention.year < first.until or mention.sentence == first.sentence:
        return False
    if not first.kinds <= mention.stems:
        return False
    own, other = (text[sentence.start : sentence.end] for sentence in (first.sentence, mention.sentence))
    return not _NOT_HELD.search(other) and set(_PLACE.findall(other)) - _MONTHS <= set(_WORD.findall(own))


def _finding(text: str, first: _First, mention: _Mention) -> Finding:
    words = " ".join(text[first.span.start : first.span.end].split())
    told = " ".join(text[mention.sentence.start : mention.sentence.end].split())
    message = f"“{words}” does not match what the text tells of {mention.year}"
    working = (f"“{told}”", f"{first.since} < {mention.year} < {first.until}")
    return Finding((first.span, mention.span), message, working)
