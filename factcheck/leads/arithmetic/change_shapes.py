"""The shapes of sentences that state a change and its two ends; every figure is one character (``figures``)."""

from __future__ import annotations

import re

from factcheck.extraction.patterns import Pattern
from factcheck.leads.figures import COUNT, FRACTION, MEASURE, MONEY, PERCENT, POINTS, TIME

_RISES = (
    r"ro[s]e|ris(?:e|es|en|ing)|increas\w*|grew|grow(?:s|n|th|ing)?|climb\w*|jump\w*|surg(?:e[ds]?|ing)|soar\w*|gain\w*|"
    r"up|higher|more|hike[ds]?|rais(?:e[ds]?|ing)|boost\w*|expan\w+|swell\w*|spik(?:e[ds]?|ing)|leap\w*|upped|advanc\w+|"
    r"bigger|larger|greater|above|uptick|upswing|rocketed|ballooned|appreciat\w+|shot"
)
_FALLS = (
    r"fell|fall(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|down|lower(?:ed|ing)?|fewer|less|cut(?:s|ting)?|slump\w*|plung\w+|"
    r"shr[aiu]nk\w*|reduc\w+|slash\w*|dip(?:s|ped)?|slid(?:e|es)?|sank|tumbl\w+|contract(?:ed|ion)|plummet\w*|trim\w*|smaller|"
    r"below|shed|dwindl\w+|downturn|slipped|eased|depreciat\w+|crash\w*|sagged|lost"
)
_NEUTRAL = r"chang\w+|differen\w+|swing|move[ds]?|went|gone|going|shift\w*|by"
_MOVES = rf"\b(?:{_RISES}|{_FALLS}|{_NEUTRAL})\b"
DIRECTIONS = (
    (Pattern(rf"\b(?:{_RISES})\b", re.IGNORECASE), True),
    (Pattern(rf"\b(?:{_FALLS})\b", re.IGNORECASE), False),
)
"""Whether words of change mean more or less, in the order in which to try them."""

_END = f"[{COUNT}{MONEY}{MEASURE}{PERCENT}]"
_SHARE = f"[{PERCENT}{POINTS}{FRACTION}]"
_FIGURES = f"{COUNT}-{FRACTION}"
_ELSEWHERE = (
    r"\b(?:and|but|while|whereas|although|though|with|including|as|who|when|after|because|so|appl(?:y|ies|ied)|available|"
    r"affects?)\b"
)
_GAP = rf"(?:(?!{_ELSEWHERE})[^{_FIGURES};:]){{0,60}}?"
"""A few words of the same clause, dates among them and figures not."""
_TIGHT = rf"(?:(?!{_ELSEWHERE})[^{_FIGURES};:,()—–]){{0,50}}?"
"""The same without a comma."""
_NEAR = r"(?:[a-z][\w-]*\s+){0,4}?"
"""The hedges before a figure: *just over the*."""
_BREAK = r"\s*[,(—–-]\s*"

_FROM_TO = rf"\bfrom\s+{_NEAR}(?P<a>{_END}){_TIGHT}\bto\s+{_NEAR}(?P<b>{_END})"
_TO_FROM = rf"\b(?:to|at)\s+{_NEAR}(?P<b>{_END}){_GAP}\bfrom\s+{_NEAR}(?P<a>{_END})"

_OF_WHOLE = r"(?!\s+(?:points?\s+)?of\s+(?!points?\b))"
_NO_DEPENDENT = r"(?!\s+(?:of|in)\s+(?:the|its|their|all|those|his|her)\b)"


def _share(number: int) -> str:
    """A share with a word that makes a change of it, before (*up 20%*) or after it (*a 20% increase*)."""
    one, two = f"p{number}", f"p{number + 1}"
    return (
        rf"(?:(?P<w{number}>{_MOVES}(?:\s+of)?){_TIGHT}(?P<{one}>{_SHARE}){_OF_WHOLE}{_NO_DEPENDENT}"
        rf"|(?P<{two}>{_SHARE})(?P<w{number + 1}>[-\s]+(?:[a-z-]+\s+){{0,2}}?{_MOVES}))"
    )


_CHANGE = _share(1)
_OR = (
    rf"(?:(?:or|about|roughly|nearly|almost)\s+{_NEAR}|[+−-]\s?|(?<=\()(?={_SHARE}\s*\)))"
    rf"(?P<p3>{_SHARE}){_OF_WHOLE}{_NO_DEPENDENT}"
)
_RESULT = rf"(?:{_CHANGE}|{_OR})"
_STATES = r"\s+(?:is|was|represents?|represented|means?|meant|amounts?|amounted|marks?|marked|would\s+be)\s+(?:to\s+)?"
_BEFORE_END = rf"(?:\s+{_TIGHT})?\b(?:from|over|than|on|versus|compared\s+(?:with|to)|against|above|below)\s+{_NEAR}"
_COMPARED = r"(?:compared\s+(?:with|to)|versus|vs\.?|against|(?:up|down)\s+from|from)"

_TWO_TIMES = rf"[^{_FIGURES}]{{0,60}}"

SHAPES = tuple(
    Pattern(shape, re.IGNORECASE)
    for shape in (
        rf"(?<=[\w,]\s){_FROM_TO}{_TIGHT}{_BREAK}{_TIGHT}{_RESULT}",
        rf"{_FROM_TO}{_TIGHT}{_STATES}{_TIGHT}{_RESULT}",
        rf"{_TO_FROM}{_TIGHT}(?:{_BREAK}|{_STATES}){_TIGHT}{_RESULT}",
        rf"{_CHANGE}{_GAP}{_FROM_TO}",
        rf"{_CHANGE}{_GAP}{_TO_FROM}",
        rf"(?P<b>{_END}){_GAP}(?:{_BREAK}|\s+(?:is|was|were|are)\s+){_TIGHT}{_CHANGE}{_BEFORE_END}(?P<a>{_END})",
        rf"(?P<b>{_END}){_GAP}(?:{_BREAK}|\s+){_COMPARED}\s+{_NEAR}(?P<a>{_END}){_TIGHT}{_BREAK}{_TIGHT}{_RESULT}",
        rf"{TIME}{_TIGHT}(?P<either>{_END}){_TWO_TIMES}{TIME}{_TWO_TIMES}(?P<other>{_END}){_BREAK}{_TIGHT}{_CHANGE}",
        rf"(?P<either>{_END}){_TIGHT}{TIME}{_TWO_TIMES}(?P<other>{_END}){_TIGHT}{TIME}{_BREAK}{_TIGHT}{_CHANGE}",
    )
)
"""Its groups: the ends ``a`` (before) and ``b`` (after), or ``either`` and ``other`` where only the direction tells;
the stated change ``p1``, ``p2`` or ``p3``; the words of change ``w1`` or ``w2``."""

MULTIPLIERS = (
    (Pattern(r"doubl|twice|twofold|two-fold", re.IGNORECASE), 2.0),
    (Pattern(r"tripl|trebl|three-?fold", re.IGNORECASE), 3.0),
    (Pattern(r"quadrupl|four-?fold", re.IGNORECASE), 4.0),
    (Pattern(r"quintupl|five-?fold", re.IGNORECASE), 5.0),
    (Pattern(r"ten-?fold", re.IGNORECASE), 10.0),
    (Pattern(r"halv", re.IGNORECASE), 0.5),
)
"""How often the earlier figure goes into the later."""
_HEDGE = r"(?:(?P<hedge>more\s+than|over|less\s+than|nearly|almost|about|roughly|approximately|virtually)\s+)?"
_FOLD = r"(?:two|three|four|five|ten)-?fold"
_FOLD_NOUN = rf"{_HEDGE}(?P<times>{_FOLD})\b"
_VERB = (
    rf"{_HEDGE}(?P<times>(?:doubl|tripl|trebl|quadrupl|quintupl|halv)(?:es?|ed|ing)"
    rf"|(?:increas|ris|ros|grow|grew)\w*\s+{_FOLD})\b"
)
_NOUN = rf"(?:an?\s+)?{_HEDGE}(?P<times>(?:doubl|tripl|trebl|quadrupl|halv)ing|{_FOLD})\b"
TIMES_SHAPES = tuple(
    Pattern(shape, re.IGNORECASE)
    for shape in (
        rf"\b{_VERB}{_GAP}{_FROM_TO}",
        rf"\b{_VERB}{_GAP}{_TO_FROM}",
        rf"\b{_FOLD_NOUN}{_GAP}{_FROM_TO}",
        rf"{_FROM_TO}{_TIGHT}{_BREAK}{_TIGHT}{_NOUN}",
        rf"(?P<b>{_END}){_GAP}(?:{_BREAK}|\s+(?:is|was|were|are)\s+){_HEDGE}(?P<times>double|twice|triple)\s+{_NEAR}(?P<a>{_END})",
    )
)
"""Its groups: the ends ``a`` and ``b``, the words ``times``, and ``hedge``, the words before them."""

A_PERIOD = Pattern(
    r",?\s+(?:a|an|per|each|every)[-\s]+(?:year|month|week|day|quarter|decade|annum)\b|\s+(?:annually|yearly|monthly)",
    re.IGNORECASE,
)
"""What makes a change one of many: *5% a year*."""
NO_PLAIN_CHANGE = Pattern(
    r"\bannual(?:ly|i[sz]ed)?\b|"
    r"\b(?:(?:for|after)\s+inflation|real\s+terms|adjust\w+|seasonally|(?:on|an)\s+average|compound\w*|like[-\s]for[-\s]like|comparable|organic|"
    r"constant\s+currenc\w+|underlying|excluding|respectively|separately|overall|if|suppose|imagine|hypothetical(?:ly)?)\b",
    re.IGNORECASE,
)
"""Words with which two ends and a change need not fit each other."""
