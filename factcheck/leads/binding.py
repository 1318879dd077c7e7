"""Which date belongs to which actor of a sentence, where the words leave no doubt.

The actor and the dates are replaced by one character each, and what remains is held against a few shapes of
English sentences: *In T, A lifted …*, *A in T lifted …*, *A lifted the ban in T*, *lifted by A in T*, *under A in T*.
A date in any other place belongs to something else, or may: *a ban imposed in T*, *since T*, *a T law*, *in T dollars*.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.models import Span, TimeExpression, TimeKind

if TYPE_CHECKING:
    from collections.abc import Iterable

_ACTOR = "\ue000"
_WHEN = "\ue001"
_OTHER = "\ue002"
_PLACEHOLDERS = re.compile(f"[{_ACTOR}-{_OTHER}]")

_PREPOSITION = re.compile(r"\b(?:(?:early|late|back)\s+)?(?:in|on|during|throughout)\s+$", re.IGNORECASE)
_BEGINS_ADVERBIAL = re.compile(r"(?:from|between|in|on|during)\s", re.IGNORECASE)
_DEICTIC = re.compile(
    r"(?:last|this|earlier|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.IGNORECASE
)
_BLOCKS_DEICTIC = re.compile(
    r"\b(?:since|until|till|by|before|after|from|of|to|between|for|through|than|as|the|a|an|its|his|her|their)\s+$",
    re.IGNORECASE,
)

_IRREGULAR = (
    "became|began|bought|broke|brought|built|came|chose|cut|drew|fell|fought|forbade|froze|gave|got|grew|held|hit|kept|"
    "laid|led|left|let|lost|made|met|overrode|paid|put|quit|ran|rose|sent|set|shut|sold|sought|spent|stood|struck|swore|"
    "threw|took|undertook|undid|upheld|went|withdrew|withheld|won|wrote"
)
_IRREGULAR_PARTICIPLES = (
    "begun|bought|broken|brought|built|chosen|cut|drawn|forbidden|frozen|given|held|kept|laid|led|lost|made|overridden|"
    "paid|put|sent|set|shut|sold|sought|struck|sworn|taken|thrown|undertaken|undone|upheld|withdrawn|withheld|written"
)
_SPEECH = "added|acknowledged|alleged|announced|argued|claimed|conceded|contended|estimated|insisted|noted|said|told"
_NOT_YET = "scheduled|expected|slated|supposed|poised|set|planned|proposed"
_LATER = "later|eventually|subsequently|ultimately|finally"
_ADVERB = rf"(?:(?!(?:{_LATER})\b)(?:\w+ly|also|then|first|even|still|once|again)\s+)?"
_PAST = rf"(?:\w{{2,}}ed|{_IRREGULAR})\b"
_PARTICIPLE = rf"(?!(?:{_NOT_YET})\b)(?:\w{{2,}}ed|{_IRREGULAR_PARTICIPLES})\b"
_SAID = rf"(?:{_SPEECH})\b(?!\s*[,.;:“\"{_WHEN}{_OTHER}]|\s*$)"
ANY_ACT = rf"{_ADVERB}(?:{_SAID}|(?!(?:{_SPEECH})\b)(?:had\s+{_ADVERB})?{_PAST}|(?:was|were)\s+{_ADVERB}{_PARTICIPLE})"
"""A verb phrase that says what the actor did, or what was done to it: as a regular expression."""

_DEED = (
    "adopted|appointed|approved|banned|barred|blocked|cancelled|canceled|closed|created|cut|deployed|eased|ended|"
    "established|expelled|extended|froze|granted|halted|imposed|introduced|issued|launched|lifted|loosened|opened|paused|"
    "raised|reduced|reimposed|reinstated|repealed|rescinded|restored|resumed|revoked|sanctioned|scrapped|sold|"
    "suspended|tightened|unveiled|waived|withdrew"
)
_EVENT = (
    "agreement|attack|attacks|bombing|case|coup|crash|crisis|deal|election|elections|fire|flood|killing|law|leak|murder|"
    "pandemic|protests|raid|ruling|shooting|storm|strike|strikes|summit|treaty|trial|verdict|vote|war"
)
_JOINING = (
    "about|after|against|all|among|and|at|before|but|by|during|for|from|in|into|made|of|on|or|over|since|that|through|to|"
    "under|until|when|which|who|whose|with"
)
_SIMPLE_WORD = (
    rf"(?!(?:{_JOINING}|{_EVENT})\b)(?!\w+(?:ed|ing|ings|tion|tions|sion|sions|ment|ments|al|als)\b)[\w$%.-]+"
)
_SIMPLE_OBJECT = rf"(?:\s+{_SIMPLE_WORD}){{0,5}}"
_PLAIN_SUBJECT = rf"(?:(?!(?:and|but|that|which|who|whose|later|{_IRREGULAR})\b|\w+ed\b)[\w$%.’'-]+\s+){{1,8}}"
_AFTERTHOUGHT = r"(?:(?:after|amid|as part of|at|despite|facing|following|for|in|under|with|without)\s[^,]{1,60},\s+)?"

_OPENING = r"(?:^\W*|[;:—–]\s*|\b(?:and|but|that|while|whereas|because|although|though|so)\s+)"
_CLOSING = (
    r"(?=\s*(?:$|[.;:!?)]|,(?!\s*[\ue001\ue002\d]))|\s+(?:after|amid|as|because|before|following|to|when|while)\b)"
)
_ACTOR_ENDS = r"(?=\s*(?:$|[.,;:!?)—–])|\s+(?:after|amid|and|as|because|before|but|following|to|when|while)\b)"
_WHEN_GROUP = f"(?P<when>{_WHEN})"


class BoundTime(NamedTuple):
    """A time expression that belongs to an actor."""

    time: TimeExpression
    span: Span
    """The time expression with its preposition."""
    words: str
    """Its words on one line: ``In 2018``."""


class _Token(NamedTuple):
    span: Span
    mark: str
    time: TimeExpression | None = None


def bound_time(
    text: str, sentence: Span, actor: Span, times: Iterable[TimeExpression], act: str = ANY_ACT
) -> BoundTime | None:
    """The time expression that says when ``actor`` acted, or None where none does so without doubt.

    Args:
        text: the whole text; all offsets count in it.
        sentence: the sentence that holds the actor.
        actor: the words for the actor, article included: ``the Biden administration``.
        times: the time expressions of the text.
        act: what counts as acting, as a regular expression.
    """
    tokens = [_Token(actor, _ACTOR), *(_time_token(text, time) for time in times if sentence.covers(time))]
    masked, places = _mask(text, sentence, tokens)
    for shape in _shapes(act):
        match = shape.search(masked)
        if match is not None and (time := places[match.start("when")].time) is not None:
            span = places[match.start("when")].span
            return BoundTime(time, span, " ".join(text[span.start : span.end].split()))
    return None


@cache
def _shapes(act: str) -> tuple[re.Pattern[str], ...]:
    """The shapes of sentences in which a date belongs to an actor."""
    act_at_its_end = rf"(?:(?:{_DEED})\b{_SIMPLE_OBJECT}|(?:was|were)\s+{_ADVERB}{_PARTICIPLE}|(?:{act}))"
    patterns = (
        rf"{_OPENING}{_WHEN_GROUP},?\s+{_AFTERTHOUGHT}{_ACTOR}\s+{act}",
        rf"{_OPENING}{_ACTOR},?\s+{_WHEN_GROUP},?\s+{act}",
        rf"{_OPENING}{_ACTOR}\s+{_ADVERB}{act_at_its_end},?\s+{_WHEN_GROUP}{_CLOSING}",
        rf"\b{_PARTICIPLE}\s+by\s+{_ACTOR},?\s+{_WHEN_GROUP}{_CLOSING}",
        rf"\b{_PARTICIPLE}\s+{_WHEN_GROUP}\s+by\s+{_ACTOR}{_ACTOR_ENDS}",
        rf"{_OPENING}{_WHEN_GROUP},?\s+{_PLAIN_SUBJECT}(?:was|were)\s+{_ADVERB}{_PARTICIPLE}\s+by\s+{_ACTOR}{_ACTOR_ENDS}",
        rf"{_OPENING}{_WHEN_GROUP},?\s+(?:under|during)\s+{_ACTOR}{_ACTOR_ENDS}",
        rf"{_WHEN_GROUP},\s+(?:under|during)\s+{_ACTOR}\s*[,.;)]",
        rf"\b(?:under|during)\s+{_ACTOR},?\s+{_WHEN_GROUP}{_CLOSING}",
    )
    return tuple(re.compile(pattern) for pattern in patterns)


def _time_token(text: str, time: TimeExpression) -> _Token:
    """The time expression, taken together with its preposition where the two stand as an adverbial."""
    before = text[max(0, time.start - 40) : time.start]
    preposition = _PREPOSITION.search(before)
    if time.kind not in {TimeKind.DATE, TimeKind.RANGE} or time.first is None:
        return _Token(time, _OTHER)
    if preposition:
        start = time.start - len(preposition.group())
        return _Token(Span(start=start, end=time.end), _WHEN, time)
    stands_alone = _DEICTIC.match(time.text) and not _BLOCKS_DEICTIC.search(before)
    mark = _WHEN if stands_alone or _BEGINS_ADVERBIAL.match(time.text) else _OTHER
    return _Token(Span(start=time.start, end=time.end), mark, time)


def _mask(text: str, sentence: Span, tokens: list[_Token]) -> tuple[str, dict[int, _Token]]:
    """The sentence with a placeholder for each token, and the token that stands at each offset of it."""
    masked, places, done = "", {}, sentence.start
    for token in sorted(tokens, key=lambda token: token.span.start):
        if token.span.start >= done:
            masked += _PLACEHOLDERS.sub("\ufffd", text[done : token.span.start])
            places[len(masked)] = token
            masked += token.mark
            done = token.span.end
    return masked + _PLACEHOLDERS.sub("\ufffd", text[done : sentence.end]), places
