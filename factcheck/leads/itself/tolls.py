"""What a text counts: so many injured, so many hostages; where it says so and whether it speaks of them all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.leads.figures import COUNT, Figure
from factcheck.models import Role, Segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_WHAT = {
    "killed": (
        r"kill(?:ed|ing|s)|dead|died|dying|deaths?|fatalit(?:y|ies)|killings|lives|slain|perished|lost\s+their\s+lives"
    ),
    "injured": r"injur(?:ed|ing|es)|hurt(?:ing|s)?|wound(?:ed|ing|s)|injuries|casualties",
    "arrested": r"arrest(?:ed|ing|s)?|detain(?:ed|ing|s|ees)|detentions|(?:taken|held)\s+in(?:to)?\s+custody",
    "missing": r"missing|unaccounted\s+for",
    "rescued": r"rescu(?:ed|ing|es)|saved|pulled\s+(?:alive\s+)?from",
    "evacuated": r"evacuat(?:ed|ing|es)|evacuees",
    "abducted": r"abduct(?:ed|ing|s|ees)|kidnap(?:ped|ping|s)",
}
_WHOLE_GROUPS = frozenset(["rescued", "evacuated", "abducted", "arrested", "missing"])
"""What happens to a group as a whole: of whom some are hurt, there are others."""
_NAMED = "|".join(f"(?P<{name}>{words})" for name, words in _WHAT.items())
_BEING = (
    r"(?:(?:were|was|are|is|have\s+been|had\s+been|has\s+been|being|who|got|reported|confirmed|left|feared|"
    r"listed\s+as)\s+)"
)
_BEHIND = Pattern(
    rf"\s+(?:(?!and\b|or\b|but\b)[a-z]+\s+)??(?:(?P<noun>(?!and\b|but\b)[a-z]{{3,}}(?:-[a-z]+)?)\s+)?{_BEING}{{0,3}}(?:{_NAMED})\b"
    r"(?:\s+(?P<whom>(?!was\b|has\b|does\b)[a-z]{3,}s|children|men|women|people)\b)?",
    re.IGNORECASE,
)
_BEFORE = Pattern(rf"\b(?:{_NAMED})\s+(?:(?:a\s+)?total\s+of\s+|the\s+|all\s+)?\Z", re.IGNORECASE)
_NO_ADJECTIVE = (
    r"of|in|on|at|to|for|by|with|from|and|or|but|nor|as|than|per|who|that|which|when|where|while|if|so|not|no|the|an?|its|their|"
    r"his|her|more|fewer|less|other|others|additional|further|extra|new|were|was|are|is|be|been|have|had|has|do|did|will|would|"
    r"can|could|may|might|must|should|said|told|people|men|women|children|percent|per|out|over|under|up|down|million|billion|"
    r"thousand|hundred|dozen|half|made|took|came|went|got|left|lost|won|saw|held|gave|sent|cast|wrote|sold|bought|built|cut|shut|"
    r"also|only|just|now|still|later|earlier|each|every|year|day|month|week|hour|minute|second"
)
_PLAIN_NOUN = Pattern(
    rf"[-\s]+(?:(?!(?:{_NO_ADJECTIVE})\b|\w+s\b)[A-Za-z-]+\s+)?(?P<noun>(?!(?:{_NO_ADJECTIVE})\b)[a-z]{{4,}}s|children|men|women)\b"
)
_ABOARD = Pattern(r"\s+(?:(?:people|persons|souls)\s+)?(?:on\s+board|aboard)\b")
_GENERAL = frozenset(
    ["people", "person", "persons", "victims", "passengers", "individuals", "members", "others", "lives"]
)
_NO_NOUN = frozenset("were was are is have had who all will when after and while on in".split())  # noqa: SIM905 - read as one line
_VAGUE_NOUN = frozenset(
    [
        "people",
        "years",
        "months",
        "weeks",
        "days",
        "hours",
        "minutes",
        "seconds",
        "miles",
        "kilometres",
        "kilometers",
        "metres",
        "meters",
        "feet",
        "points",
        "times",
        "goals",
        "games",
        "runs",
        "wins",
        "losses",
        "dollars",
        "euros",
        "pounds",
        "percent",
        "others",
        "thirds",
        "quarters",
        "halves",
        "inches",
        "acres",
        "hectares",
        "tonnes",
        "tons",
        "votes",
        "degrees",
        "decades",
        "centuries",
        "persons",
        "pages",
        "words",
        "countries",
        "states",
        "cities",
        "items",
        "members",
        "details",
        "shares",
        "was",
        "does",
        "says",
        "cases",
        "hits",
        "has",
        "this",
        "series",
        "barrels",
        "units",
        "places",
        "steps",
        "ways",
        "sides",
        "ones",
        "things",
        "areas",
        "parts",
        "questions",
    ]
)
"""Nouns of which a text counts now these and now those, and words that are no nouns."""
_ALL_OF = Pattern(r"\b(?:the|all|all\s+of\s+the|those|these)\s+\Z", re.IGNORECASE)
_MORE = Pattern(
    r"\b(?:another|further|additional|extra|other|more|next|last|first|final|remaining|same|previous|any|every|no|only|"
    r"nearest|oldest|youngest|top|best|worst|least|most|than|from|by)\s+\Z",
    re.IGNORECASE,
)
_GOES_ON = Pattern(
    r"\s*(?:people|persons|victims|passengers)?\s*(?:[,.;:)—–!?]|\Z|['’]|(?:were|was|are|is|have|had|has|will|would|could|"
    r"may|include|came|come|remain|all|also|and|arrived|face|belong|got|left|went|took|met|fled|fell|lost|won|made|began|sat|stood|spent|told|gave|found|held|sent|flew|drove|ran|did|do|can|must|should|might|now|then|still|later|[a-z]{2,}ed|"
    r"in\s+(?:the|this)\s+(?:attack|blast|explosion|crash|accident|fire|shooting|incident|collapse|disaster|raid|storm|"
    r"flood|derailment|collision|stampede|quake|earthquake))\b)",
    re.IGNORECASE,
)


class Count(NamedTuple):
    """One place where a text counts something."""

    figure: Figure
    what: str
    """``injured``, ``killed`` …, or the noun that is counted."""
    whom: str
    """Of what kind they are, where the text says so: ``officers``; empty for people in general."""
    is_whole: bool
    """Whether it speaks of all of them, as known: *the 12 injured were*."""
    sentence: Segment

    @property
    def is_toll(self) -> bool:
        """Whether it counts those to whom something happened."""
        return self.what in _WHAT

    @property
    def is_headline(self) -> bool:
        """Whether it stands in a headline."""
        return self.sentence.role is Role.HEADLINE


def find_counts(context: Context) -> Iterator[Count]:
    """What a text counts, in order, quotations left out."""
    for figure in context.figures.all:
        if figure.sort == COUNT and figure.value == int(figure.value) and not context.is_quoted(figure.span):
            sentence = context.sentence(figure.span)
            found = _count(context.text, figure, sentence) if sentence else None
            if found:
                yield found
            if found and found.whom and found.what in _WHOLE_GROUPS:
                yield found._replace(what=found.whom, whom="")


def _count(text: str, figure: Figure, sentence: Segment) -> Count | None:
    before = text[max(sentence.start, figure.start - 40) : figure.start]
    after = text[figure.end : min(sentence.end, figure.end + 80)]
    is_whole, behind, ahead = bool(_ALL_OF.search(before)), _BEHIND.match(after), _BEFORE.search(before)
    if _MORE.search(before):
        return None
    if behind:
        what = next(name for name in _WHAT if behind[name])
        whom = _whom(behind["noun"]) or _whom(behind["whom"])
        rest = behind.end("whom") if behind["whom"] else behind.end(what)
        return Count(figure, what, whom, is_whole and bool(_GOES_ON.match(after, rest)), sentence)
    aboard = _ABOARD.match(after)
    if aboard:
        return Count(figure, "aboard", "", is_whole and bool(_GOES_ON.match(after, aboard.end())), sentence)
    noun = _PLAIN_NOUN.match(after)
    if ahead:
        what = next(name for name in _WHAT if ahead[name])
        return Count(figure, what, _whom(noun["noun"] if noun else ""), False, sentence)
    if noun is None or noun["noun"] in _VAGUE_NOUN:
        return None
    return Count(figure, noun["noun"], "", is_whole and bool(_GOES_ON.match(after, noun.end())), sentence)


def _whom(noun: str | None) -> str:
    word = (noun or "").lower()
    return "" if word in _GENERAL or word in _NO_NOUN else word
