"""The shapes of sentences that say how long something took, with its beginning and its end (``durations``)."""

from __future__ import annotations

import re

from factcheck.extraction.patterns import Pattern
from factcheck.leads.timed import AWAY, DATE, LENGTH, MARKS, RANGE

_WORDS = rf"[^.;:{MARKS}]"
_LENGTH = rf"(?:the\s+(?:past|last)\s+)?(?P<length>{LENGTH})"
_SINCE = rf"\bsince\s+(?P<first>{DATE})"
_SUPERLATIVE = r"\b(?P<best>first|only|\w{2,}est|worst|best)\b"
_WAIT = (
    r"\s+(?:\w+\s+)?(?:wait|drought|gap|absence|streak|hiatus|spell|exile|break|run|ban|stalemate|lull|pause|interval|impasse|"
    r"freeze|truce|silence|boycott)\b"
)
_STRETCH = (
    r"(?:an?\s+(?:span|period|stretch|total|reign|tenure|stint|term|rule|career|run|gap|interval|drought|wait|absence|streak|"
    r"spell|closure|hiatus)\s+of\s+)?(?:some\s+)?"
)
_SPELL = (
    r"(?:reign|rule|tenure|term|stint|spell|war|conflict|occupation|presidency|premiership|papacy|career|marriage|run|period|"
    r"project|span|stay|dictatorship|siege|mandate|tour|hiatus|break|gap|leadership|captaincy|chairmanship|suspension|drought|"
    r"investigation|inquiry|famine|renovation|construction|era|stretch|imprisonment|exile|campaign|streak|programme|program|"
    r"festival|fair|conference|visit|trip|truce|ceasefire|strike|exhibition|partnership|insurgency|study|trial|closure)"
)
_SPENT = (
    r"(?:\s+(?:there|together)|\s+to\s+\w+|\s+in\s+(?:the\s+)?[\w-]+(?:\s+[\w-]+)?|\s+(?:as|at|with|leading|running|heading|under)\s+"
    r"(?:[\w.'’-]+\s+){0,5}?[\w.'’-]+|\s+of\s+(?:[\w-]+\s+){0,2}?[\w-]+)?"
)
_BEGUN = (
    r"(?:began|started|opened|launched|founded|established|elected|joined|appointed|inaugurated|took\s+(?:office|over))"
)
_ENDED = r"(?:ended|closed|folded|shut|left|resigned|retired|stepped\s+down|finished|stopped|dissolved|died|disbanded)"
_IN_BEING = (
    r"(?:(?:re)?open|operating|operational|running|trading|active|broadcasting|publishing|in\s+(?:business|operation|existence|service|print|use)|"
    r"existed|brewing|held|staged|family-owned|closed|shut|empty|vacant|abandoned|banned|missing|in\s+(?:prison|jail|power|office))"
)
_STARTED = (
    r"(?:(?:re)?opened|closed|abandoned|built|completed|banned|introduced|founded|established|launched|created|formed|inaugurated|incorporated|set\s+up|"
    r"first\s+(?:held|opened|published|staged))"
)
_NOBODY_ELSE = rf"(?:(?!\b(?:who|whose|whom|by|while|but|known)\b){_WORDS}){{0,60}}?"
_HAS = rf"{_NOBODY_ELSE}\b(?P<has>has|have)\s+{_NOBODY_ELSE}"
_LASTED = r"(?:lasted|took|went\s+on\s+for|ran\s+for|continued\s+for|dragged\s+on\s+for|raged\s+for|spanned)"
_CLOSED = r"(?=\s*(?:[,.;:)\]—–]|$)|\s+(?:in\s+all|in\s+total|now|and|when|before|later|that|which)\b)"
SHAPES = tuple(
    Pattern(shape, re.IGNORECASE)
    for shape in (
        rf"{_SUPERLATIVE}{_WORDS}{{0,80}}?{_SINCE}{_WORDS}{{0,30}}?\b(?:(?P=best)\b{_WORDS}{{0,40}}?\s|or\s)(?:in|for|of)\s+{_LENGTH}(?!\s+(?:that|to|where|when|with|without)\b)",
        rf"{_SUPERLATIVE}{_WORDS}{{0,60}}?\s(?:in|for|of)\s+{_LENGTH}{_WORDS}{{0,30}}?(?:\b(?P=best)\b{_WORDS}{{0,40}}?|[,—–(]\s*){_SINCE}",
        rf"{_SINCE}{_WORDS}{{0,60}}?\b(?:end(?:ed|ing|s)|after|snapp(?:ed|ing)|br(?:oke|eaking|eaks)|follow(?:ed|ing|s)|over|is|was)\s+"
        rf"(?:an?|its|the|their|his|her|that)\s+(?:\w+\s+)?(?P<length>{LENGTH}){_WAIT}",
        rf"\bend(?:ed|ing|s)\s+(?:an?|its|the|their|his|her)\s+(?:\w+\s+)?(?P<length>{LENGTH}){_WAIT}{_WORDS}{{0,60}}?{_SINCE}",
        rf"{_SINCE}{_WORDS}{{0,60}}?(?:[{MARKS}]{_WORDS}{{0,20}}?)?\bafter\s+(?P<length>{LENGTH})\s+(?:in|out\s+of|without|away)\b",
        rf"{_SINCE}\s*[,—–(]\s*(?:for|over|during|in|that\s+is,?|or(?:\s+for)?)\s+(?:the\s+)?{_LENGTH}(?!\s+after|\s+before)",
        rf"{_SINCE}\s*[,—–(]\s*{_STRETCH}(?P<length>{LENGTH}){_CLOSED}",
        rf"{_SINCE}\s*[,—–(]\s*an?\s+(?P<length>{LENGTH})[\s-](?:low|high|record|peak|best|worst)\b",
        rf"{_SINCE}\s*[,—–)]\s*ha(?:s|ve)\s+(?:ruled|led|run|headed|governed|reigned|been\s+in\s+\w+)\s+{_WORDS}{{0,30}}?for\s+{_LENGTH}{_CLOSED}",
        rf"\b(?:for|over|during|in|ha(?:s|ve)\s+lasted)\s+{_LENGTH}{_SPENT}\s*[,—–(]\s*{_SINCE}",
        rf"\bthe\s+(?P<length>{LENGTH})\s+since\s+(?P<first>{DATE}){_CLOSED}",
        rf"(?P<range>{RANGE})\s*[,—–(]\s*(?:for\s+)?{_STRETCH}(?P<length>{LENGTH}){_CLOSED}",
        rf"(?P<range>{RANGE})\s*[,—–(]\s*{_STRETCH}(?P<length>{LENGTH})\s+(?:in|at|as)\b",
        rf"(?P<length>{LENGTH})(?:\s+(?:\w+\s+)?{_SPELL}\b)?{_SPENT}\s*[,—–(]?\s*(?:(?:lasting|running|spanning)\s+)?(?:from\s+)?(?P<range>{RANGE})",
        rf"(?P<range>{RANGE})\s*[,—–)]?\s+(?:\w+\s+){{0,4}}(?:lasted|took|spanned|covers?|span|lasts)\s+(?P<length>{LENGTH})",
        rf"\b{_BEGUN}\b{_WORDS}{{0,60}}?\b(?:in|on)\s+(?P<first>{DATE}){_WORDS}{{0,60}}?\b{_ENDED}\b{_WORDS}{{0,40}}?\b(?:in|on)\s+"
        rf"(?P<last>{DATE})\s*[,—–(]?\s*(?:after|(?:having\s+)?last(?:ed|ing)|running\s+for|spanning|a\s+\w+\s+of)\s+"
        rf"{_LENGTH}{_CLOSED}",
        rf"\b{_BEGUN}\b{_WORDS}{{0,40}}?\b(?:in|on)\s+(?P<first>{DATE}){_WORDS}{{0,20}}?\b{_LASTED}\s+{_LENGTH}[,;]\s+"
        rf"{_WORDS}{{0,40}}?\b(?:ending|finishing|closing|until|end(?:ed|s)|finished|closed|completed|concluded)\b{_WORDS}{{0,20}}?\s(?:in\s+)?(?P<last>{DATE})",
        rf"\b{_IN_BEING}\s+since\s+(?P<first>{DATE}){_HAS}\bfor\s+{_LENGTH}{_CLOSED}",
        rf"\b{_STARTED}\s+in\s+(?P<first>{DATE}){_HAS}\bfor\s+{_LENGTH}{_CLOSED}",
        rf"(?P<range>{RANGE}),?\s+(?:has\s+|had\s+)?(?:spent|was|served)\s+(?P<length>{LENGTH})\s+(?:in\s+(?:power|office|charge)|at\s+the\s+helm)",
        rf"(?P<away>{AWAY})\s*[,—–(]?\s*(?:back\s+)?(?:in|on)\s+(?P<date>{DATE})",
        rf"\b(?:in|on|since|until)\s+(?P<date>{DATE})\s*[,—–(]?\s*(?:just\s+|only\s+|exactly\s+|some\s+)?(?P<away>{AWAY})",
    )
)
"""In a shape, ``length`` lies between ``first`` and now, or is that of ``range``; ``away`` is the same as ``date``.
With ``has``, what has been done for so long may be newer than ``first``, but not older."""
