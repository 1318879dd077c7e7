"""Whether the words around a date speak of the past or of what is to come."""

from __future__ import annotations

import re
from enum import IntEnum

_REACH = 120

_AHEAD = (
    r"(?:to|will|would|may|might|could|can|must|should) (?:not |also |only |now |then )?be [a-z]+|"
    r"will|won['’]t|shall|would|going|upcoming|due|scheduled|slated|set (?:to|for)|expect(?:s|ed|ing)?|"
    r"planned|plan(?:s|ning)? (?:to|for)|hop(?:e|es|ing) (?:to|for)|aim(?:s|ing)? (?:to|for)|intends?|promis(?:es|ing)|"
    r"may|might|could|can|must|should|to be|(?:is|are|was|were) to|deadline|next|future|ahead of|before|about to"
)
_BACK = (
    r"was|were|had|has|have|did|been|ago|since|began|rose|fell|took|won|lost|met|made|came|went|held|left|sold|saw|hit|"
    r"grew|led|gave|got|broke|brought|bought|built|became|found|kept|ran|sent|shot|spoke|struck|stood|fought|flew|"
    r"(?!(?:hundr|ne|spe|inde|exce|proce|succe|se|fe|bre)ed\b)(?-i:[a-z]{2,15}ed)"
)
_SAID = (
    r"said|says|told|announced|reported|added|confirmed|noted|stated|claimed|warned|admitted|revealed|wrote|tweeted|"
    r"called|denied|insisted|asked|explained|declared|disclosed|posted|published"
)
_CUE = re.compile(rf"\b(?:(?P<said>{_SAID})|(?P<ahead>{_AHEAD})|['’](?P<short>ll)|(?P<back>{_BACK}))\b", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|till|by|not before)(?: about| around| early| late| mid-?| the)?\s*$", re.IGNORECASE)
_SINCE = re.compile(r"\bsince(?: about| around| early| late| mid-?| the)?\s*$", re.IGNORECASE)
_STOP = re.compile(r"[.!?]['\"”’)]?\s|\n")


class Tense(IntEnum):
    """Where the words put what they tell of."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


def tense_of(text: str, start: int, end: int) -> Tense:
    """The tense of the words around ``text[start:end]``: the nearest verb before it, else the first after it.

    A verb of saying counts only where it stands right before ("said Tuesday"): what was said may be still to come.
    """
    before = _same_sentence_before(text, start)
    if _UNTIL.search(before):
        return Tense.FUTURE
    if _SINCE.search(before):
        return Tense.PAST
    cues = list(_CUE.finditer(before))
    if cues and cues[-1]["said"] and len(before) - cues[-1].end() <= 4:
        return Tense.PAST
    telling = [cue for cue in cues if not cue["said"]]
    if telling:
        return _tense(telling[-1])
    return _tense_after(text, end)


def _same_sentence_before(text: str, start: int) -> str:
    window = text[max(0, start - _REACH) : start]
    stops = list(_STOP.finditer(window))
    return window[stops[-1].end() :] if stops else window


def _tense_after(text: str, end: int) -> Tense:
    window = text[end : end + _REACH]
    stop = _STOP.search(window)
    cue = _CUE.search(window[: stop.start()] if stop else window)
    return _tense(cue) if cue else Tense.UNKNOWN


def _tense(cue: re.Match[str]) -> Tense:
    return Tense.FUTURE if cue["ahead"] or cue["short"] else Tense.PAST
