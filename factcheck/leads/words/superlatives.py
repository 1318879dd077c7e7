"""Rules about words that leave nothing beside them: the first, the only, the largest, never."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.details import name_words as lists
from factcheck.extraction.patterns import Pattern
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import ClaimKind, DetailKind, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context
    from factcheck.models import Claim

_OWNER = r"(?:\b[Tt]he|\b[Ii]ts|\b[Tt]heir|\b[Hh]is|\b[Hh]er|\b[Oo]ur|\b[Mm]y|\b[Ww]hose|\b[Tt]his|\b[Aa]|['’]s|s['’])"
_NUMBERED = (
    r"(?:lady|ladies|name|names|aid|place|half|quarter|rounds?|floor|class|person|hand|minister|degree|grade|steps?"
    r"|stages?"
    r"|phase|draft|reading|thing|days?|nights?|weeks?|weekend|months?|years?|hours?|minutes?|seconds?|few|two|three"
    r"|four"
    r"|five|six|seven|eight|nine|ten|dozen|hundred|thousand|\d+|pages?|chapter|line|goal|set|game|match|leg|innings|lap"
    r"|instance|glance|sight|language|responders?|edition|volume|part|session|act|term|wife|husband|marriage|child|son"
    r"|daughter|light|love|cousins?|trimester|semester|impression|reaction|name|responder|option|choice|chance|attempt"
    r"|paragraph|sentence|of|and|or|in|on|at|to|letter|song|visit|meeting|question|victims?|train|bus|one)\b"
)
"""What is merely counted: the first of several, as every row has one."""
_FIRST = Pattern(
    rf"\b[Ff]irst[- ]ever\b|\b(?:for\s+)?the\s+(?:very\s+)?first\s+time\b|\b[Ff]irst\s+time\s+(?:ever|since|in)\b"
    rf"|\b(?:its|their|whose)\s+(?:very\s+)?first\s+(?!{_NUMBERED})[a-z]+"
    rf"|(?:world|country|nation|city|state|county|region|continent|town|club|school|university|party|industry"
    rf"|(?P<owner>[A-Z][\w.]+))"
    rf"['’]s\s+first\s+(?!{_NUMBERED})[a-zA-Z][\w’'-]*"
    rf"|{_OWNER}\s+(?:very\s+)?first\s+(?!{_NUMBERED})(?:[\w’'-]+\s+){{1,5}}?(?:to\s+(?!the\b|a\b|[A-Z])[a-z]+|since\b"
    rf"|in\s+(?:[\w-]+\s+){{0,2}}(?:years|decades|centuries|history|generations?|months)\b|of\s+its\s+kind|ever\b)"
    rf"|\b(?:first)\s+(?:to|since|of\s+its\s+kind)\b(?=\s+[a-z\d])"
    rf"|\b(?:becom(?:e|es|ing)|became|is|was|are|were|being|been|as"
    rf"|be)\s+the\s+(?:very\s+)?first\s+(?!{_NUMBERED})[a-zA-Z][\w’'-]*"
    rf"|\b[Tt]he\s+first\s+(?:[Bb]lack|woman|women|female|man|human|openly|person|people|living|known|documented"
    rf"|recorded"
    rf"|such|commercial|[A-Z][a-z]+an|[Aa]frican|[Mm]uslim|[Jj]ewish)\b"
)
_ONLY = Pattern(
    r"(?:\b[Tt]he|\b[Ii]ts|\b[Tt]heir|\b[Hh]is|\b[Hh]er|\b[Oo]ur|\b[Ww]hose|['’]s|s['’])\s+(?:only|sole)\s+"
    r"(?!(?:way|thing|question|problem|reason|recently|just|too|partly|slightly|occasionally|then|now|when"
    r"|if)\b)[\w’'-]+"
    r"|\bone\s+of\s+only\s+\w+|\b(?:[Nn]o\s+one|[Nn]obody|[Nn]one)\s+(?:has|have|had)\s+ever\b"
    r"|\b[Nn]o\s+(?:[\w-]+\s+){1,3}?(?:has|have|had)\s+ever\b|\b[Nn]o\s+other\s+\w+|\b(?:[Nn]o\s+one|[Nn]obody)\s+else\s+(?:has|had|was|is)\b"
    r"|\b(?:is|was|are|were|remains?)\s+the\s+only\b"
)
_NEVER = Pattern(
    r"\b[Nn]ever\s+before\b|\b(?:has|have|had|was|were|is|are|did|does|do|['’]ve|['’]s)\s+never\s+(?!(?:mind"
    r"|again)\b)(?![^.,;]{0,40}\bagain\b)\w+"
    r"|\b(?<!will\s)(?<!would\s)(?<!could\s)(?<!should\s)(?<!must\s)(?<!shall\s)(?<!may\s)(?<!can\s)(?<!to\s)(?<!you\s)"
    r"(?<=[a-z]\s)never\s+(?!(?:mind|again|be|have|ever|to|the|a|in|an)\b)(?![^.,;]{0,40}\bagain\b)\w+(?:ed|t|w|n|e|k|g|d|s)\b"
    r"|\b[Nn]ever\s+(?:has|have|had)\s+\w+"
)
_RECORD = Pattern(
    r"\b[\w-]+-(?:year|month|decade|week)\s+(?:high|low|record|best|worst)s?\b|\b[Tt]he\s+last\s+(?:surviv(?:or|ing)|remaining|living|known|speaker)\b"
    r"|\b(?:all-time|historic|record)\s+(?:highs?|lows?|best|peaks?|worst)\b"
    r"|\b(?:world|[Oo]lympic|[Ww]orld|national|all-time|course|European|club|track)\s+record(?!\s+(?:label|shop"
    r"|company|of))\b"
    r"|\b(?:set|sets|setting|broke|breaks|broken|breaking|beat|beats|smashed|shattered|holds|held|equalled)\s+"
    r"(?:a|an|the|his|her|its|their)\s+(?:[\w-]+\s+){0,2}records?\b"
    r"|\b(?:a|the|its|their|his|her|another|new)\s+(?:new\s+)?record\s+(?:high|low|number|amount|profits?|loss|sum"
    r"|level|year"
    r"|attendance|crowd|turnout|fine|temperatures?|heat|rainfall|sales|revenues?|price|fee|time|harvest|deficit|surplus"
    r"|[$€£]?\d[\d.,]*)\b|\brecord-(?:breaking|setting)\b|\b[Rr]ecord\s+(?:high|low|heat|number|profits|turnout|sales"
    r"|numbers)\b"
    r"|\b(?:of\s+all\s+time|in\s+living\s+memory|in\s+recorded\s+history|since\s+records\s+began"
    r"|than\s+ever(?:\s+before)?"
    r"|than\s+any\s+other|without\s+(?:precedent|parallel)|unparalleled|unrivalled|unmatched|unprecedented)\b",
)
_OF_YEARS = ("-year", "-month", "-week", "-decade", "istoric", "last ")
_BY_CUES = (
    (_FIRST, ("irst",)),
    (_ONLY, ("only", "sole", "other", "else", " ever")),
    (_NEVER, ("ever",)),
    (
        _RECORD,
        (
            "ecord",
            "time",
            "memory",
            "ever",
            "other",
            "preceden",
            "parallel",
            "unrivalled",
            "unmatched",
            *_OF_YEARS,
        ),
    ),
)
"""Each with words of which its matches hold one: a quick look before the slow ones."""
_SECOND_TO = Pattern(
    rf"(?:{_OWNER}|\b(?:second|third|fourth|fifth|by\s+far|\w+th|\w+[- ]wide))[\s-]+(?:[\w-]+[\s-]+)?\Z"
)
_EVERYDAY = Pattern(
    r"(?:first|last|only|sole|never|record|unprecedented)\b|(?:most|least)\s+(?:recent|likely|notabl|important|people"
    r"|of|part)"
    r"|(?:best|worst)(?!\s+[a-z])|best\s+(?:to|not|if|when|of\s+luck)\b|(?:best|worst)\s+(?:friends?|man|known"
    r"|interests?|practices?|wishes|intentions|regards|case|way|thing|part|efforts?)\b"
    r"|(?:latest|nearest|closest|slightest|earliest)\b|(?:eldest|oldest|youngest)\s+(?:son|daughter|child|brother"
    r"|sister|of)\b"
    r"|(?:\w+est|worst)\s+\w+\s+of\s+(?:my|his|her|their|our|your)\s+li(?:fe|ves)\b"
    r"|(?:best|highest|lowest|greatest)\s+(?:bids?|bidder|denominator|hits)\b|(?:utmost|almost|foremost)\b",
    re.IGNORECASE,
)
_ONE_OF_MANY = Pattern(
    r"(?:\b(?:one|some|two|three|four|five|several|many|most|any)\s+of|\bamong|\bnot|n['’]t|\bhardly|\bnor)"
    r"(?:\s+(?:[\w’']+))?\s+\Z"
)
"""In front of a superlative that leaves room for others, or is denied."""
_VERB_IN_FRONT = Pattern(r"(?:becom\w+|became|is|was|are|were|being|been|as|be|remains?)\s+(?=the\b)")
_NOT_CLAIMED = frozenset([ClaimKind.QUESTION, ClaimKind.NOT_A_CLAIM])
_SHOWN = 60
"""Code points of the claim that a message shows, at most."""


@rule("superlative", Family.WORDS, Severity.NOTE)
def superlative(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - every rule is given the facts
    """A claim says that there is no other: the first, the only, the largest, a record, never.

    One exception is enough to undo it, so it is worth checking first. Silent where the word merely counts (the first
    half), limits (only said) or belongs to a name or a phrase (First Lady, never mind).

    Wrong: She is the first woman to lead the bank.
    Right: The first half of the year was quiet, and the bank only said so on Friday.
    """
    for claim in context.extraction.claims:
        spans = _superlatives(context.text, claim) if claim.kind not in _NOT_CLAIMED else []
        if spans:
            words = _with_what_follows(context.text, claim, spans[0])
            published = context.extraction.published_on
            until = f", up to {published}" if published else ""
            yield Finding(tuple(spans), f"“{words}” is claimed against all others", (f"to check: all others{until}",))


def _superlatives(text: str, claim: Claim) -> list[Span]:
    """The words of a claim that leave nothing beside them, in order, none over another."""
    matches = (
        match
        for pattern, cues in _BY_CUES
        if any(map(claim.text.__contains__, cues))
        for match in pattern.finditer(text, claim.start, claim.end)
    )
    spans = [span for match in matches if (span := _span(match))]
    judged = claim.kind is ClaimKind.OPINION
    details = (detail for detail in claim.details if detail.kind is DetailKind.SUPERLATIVE and not judged)
    spans += [Span(start=d.start, end=d.end) for d in details if _is_at_the_end(text, claim, d.start)]
    spans = [span for span in spans if not _ONE_OF_MANY.search(text[max(claim.start, span.start - 40) : span.start])]
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _span(match: re.Match[str]) -> Span | None:
    """The words without the verb in front of them; none for what is somebody's own first: *Platonov's first flight*."""
    owner = match.groupdict().get("owner")
    if owner and owner not in lists.PLACES and not owner.isupper():
        return None
    verb = _VERB_IN_FRONT.match(match[0])
    return Span(start=match.start() + (verb.end() if verb else 0), end=match.end())


def _is_at_the_end(text: str, claim: Claim, start: int) -> bool:
    """Whether a superlative at ``start`` is one of somebody's or something's, and no turn of phrase."""
    if _EVERYDAY.match(text, start, claim.end) or text[start].isupper():
        return False
    return bool(_SECOND_TO.search(text[max(claim.start, start - 30) : start]))


def _with_what_follows(text: str, claim: Claim, span: Span) -> str:
    """The words of a superlative and those behind it, as far as a message has room."""
    words = " ".join(text[span.start : min(claim.end, span.end + _SHOWN)].split())
    whole = len(words) <= _SHOWN
    return words if whole else words[:_SHOWN].rpartition(" ")[0] + " …"
