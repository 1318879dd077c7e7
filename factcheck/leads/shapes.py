"""The shapes of English sentences in which a date belongs to an actor, as regular expressions.

In them ``ACTOR`` stands for the actor, article included, ``WHEN`` for a date with its preposition and ``OTHER`` for
any other expression of time. The lists hold what somebody in office does; a verb that is not among them may be said
of an office long past (*was accused*, *drew criticism*), and raises nothing.
"""

from __future__ import annotations

from functools import cache

from factcheck.extraction.patterns import Pattern

ACTOR = "\ue000"
WHEN = "\ue001"
OTHER = "\ue002"

DEEDS = (
    "abandoned|abolished|adopted|allocated|allowed|amended|appointed|approved|authori[sz]ed|awarded|banned|barred|began|"
    "blacklisted|blocked|bought|brokered|built|cancell?ed|capped|charged|cleared|closed|created|cut|decided|declared|"
    "declassified|delayed|deployed|designated|directed|disbanded|dispatched|dissolved|dropped|eased|eliminated|enacted|"
    "ended|enforced|established|evacuated|exempted|expanded|expelled|extended|extradited|finali[sz]ed|fired|forgave|froze|"
    "funded|gave|granted|halted|hired|imposed|increased|initiated|introduced|invited|invoked|issued|joined|launched|lifted|"
    "loosened|lowered|mandated|moved|negotiated|nominated|opened|ordered|outlawed|overhauled|overturned|passed|paused|"
    "permitted|postponed|prohibited|proposed|provided|published|pulled|raised|ratified|recalled|recogni[sz]ed|reduced|"
    "refused|reimposed|reinstated|rejected|rejoined|relaxed|released|removed|renewed|reopened|repealed|replaced|required|"
    "rescinded|restored|restricted|resumed|reversed|revived|revoked|rolled|sanctioned|scrapped|seized|sent|set|shelved|"
    "shut|signed|slashed|sold|started|stopped|sued|supplied|suspended|terminated|tightened|took|transferred|unveiled|"
    "vetoed|waived|withdrew|withheld"
)
"""Verbs, in the past tense, of what an administration does."""

ANY_DEED = r"\w{2,}ed|began|broke|came|gave|held|left|made|met|put|ran|sent|took|went|withdrew|won|wrote"
"""Most verbs in the past tense, for an actor who is said to be in office at the time."""

SPEECH = "added|alleged|announced|argued|claimed|confirmed|contended|insisted|noted|promised|said|told|warned"
"""Verbs, in the past tense, of what it says; set between commas they report what follows, which has its own date."""

_DATED_NOUNS = (
    "attacks?|bombings?|budget|case|coup|crash|crisis|data|documents|elections?|emails|figures|files|fire|flood|killing|"
    "deaths?|leak|murder|pandemic|protests?|raids?|records|reports?|results|review|ruling|shooting|statistics|storm|strikes?|study|"
    "summit|trial|verdict|vote|war"
)
"""Nouns that often have a date of their own: *the crash in 2018*, *data on crime in 2018*."""
_JOINING = (
    "about|after|against|all|among|and|at|before|but|by|during|for|from|in|into|made|of|on|or|over|since|that|through|to|"
    "under|until|when|which|who|whose|with"
)
_NOMINAL = r"\w+(?:ed|ings?|[st]ions?|(?<!agree)(?<!govern)ments?|(?:appe|approv|deni|dismiss|refus|remov|renew)als?)\b"
_IRREGULAR = (
    "began|begun|born|bought|broke|brought|built|came|chose|cut|drew|fell|fought|found|gave|given|got|grew|had|held|hit|is|"
    "kept|laid|led|left|let|lost|made|met|paid|put|quit|ran|rose|said|saw|seen|sent|set|shut|sold|sought|spent|stood|struck|"
    "taken|thrown|told|took|was|went|were|withdrew|withheld|won|wrote|written"
)
_PLAIN_WORD = rf"(?!(?:{_JOINING}|{_DATED_NOUNS}|{_NOMINAL}|{_IRREGULAR})\b)[\w$%.-]+"
_PLAIN_OBJECT = rf"(?:\s+{_PLAIN_WORD}){{0,5}}(?:\s+(?:against|for|from|into|on|out of|to)(?:\s+{_PLAIN_WORD}){{1,4}})?"

_PLAIN_SUBJECT = rf"(?:(?!(?:and|but|later|that|which|who|whose|{_IRREGULAR})\b|\w+ed\b)[\w$%.’'-]+\s+){{1,8}}"

_ADVERB = r"(?:(?:\w+ly|also|again|even|first|once|still|then)\s+)?"
_PARTICIPLE = (
    r"(?:\w{2,}ed|begun|bought|broken|built|chosen|cut|frozen|given|held|laid|led|made|put|sent|set|shut|sold|struck|taken|"
    r"thrown|withdrawn|withheld)\b"
)
_AFTERTHOUGHT = r"(?:(?:after|amid|as part of|at|despite|facing|following|for|in|under|with|without)\s[^,]{1,60},\s+)?"

_ASIDE = rf"(?:,\s[^,{WHEN}{OTHER}]{{1,60}},)?"

_OPENING = r"(?:^\W*|[;:—–]\s*|\b(?:and|but|that|while|whereas|because|although|though|so)\s+)"
_GOES_ON = r"\s+(?:after|amid|as|because|before|following|to|when|while)\b"
_CLOSING = rf"(?=\s*(?:$|[.;:!?)]|,(?!\s*[{WHEN}{OTHER}\d]))|{_GOES_ON})"
_ACTOR_ENDS = rf"(?=\s*(?:$|[.,;:!?)—–])|{_GOES_ON}|\s+(?:and|but)\b)"
_UNDER = r"\b(?:[Uu]nder|[Dd]uring)\s+"
_IN_OFFICE = r"(?:took|taking|take|came\s+to|coming\s+to)\s+(?:office|power)"
_DATE = f"(?P<when>{WHEN})"


@cache
def shapes(deeds: str, speech: str | None) -> tuple[Pattern, ...]:
    """The shapes in which the date belongs to an actor that does one of ``deeds`` or says something.

    The group ``when`` of a match is the date.
    """
    deed = rf"{_ADVERB}(?:had\s+{_ADVERB})?(?:{deeds})\b"
    said = rf"{_ADVERB}(?:{speech})\b"
    act = rf"(?:{deed}|{said})(?!\s*,)" if speech else deed
    patterns = [
        rf"{_OPENING}{_DATE},?\s+{_AFTERTHOUGHT}{ACTOR}{_ASIDE}\s+{act}",
        rf"{_OPENING}{ACTOR},?\s+{_DATE},?\s+{act}",
        rf"{_OPENING}{ACTOR}\s+{deed}{_PLAIN_OBJECT},?\s+{_DATE}{_CLOSING}",
        rf"\b{_PARTICIPLE}\s+by\s+{ACTOR}\s+{_DATE}{_CLOSING}",
        rf"\b{_PARTICIPLE}\s+{_DATE}\s+by\s+{ACTOR}{_ACTOR_ENDS}",
        rf"{_OPENING}{_DATE},?\s+{_PLAIN_SUBJECT}(?:was|were)\s+{_ADVERB}{_PARTICIPLE}\s+by\s+{ACTOR}{_ACTOR_ENDS}",
        rf"{_OPENING}{_DATE},?\s+{_UNDER}{ACTOR}{_ACTOR_ENDS}",
        rf"{_DATE},\s+{_UNDER}{ACTOR}\s*[,.;)]",
        rf"{_UNDER}{ACTOR}\s+{_DATE}{_CLOSING}",
        rf"{_UNDER}{ACTOR},\s+{_PLAIN_SUBJECT}{_ADVERB}(?:{DEEDS})\b{_PLAIN_OBJECT}\s+{_DATE}{_CLOSING}",
        rf"\b[Ss]ince\s+(?:it\s+|he\s+)?{_IN_OFFICE}\s+{_DATE},?\s+{ACTOR}(?!['’])",
        rf"{ACTOR},?\s+(?:that|which|who)\s+{_IN_OFFICE}\s+{_DATE}",
    ]
    if speech:
        patterns.append(rf"{_OPENING}{ACTOR}\s+{_ADVERB}(?:{speech})\s+{_DATE}\s+that\b")
    return tuple(Pattern(pattern) for pattern in patterns)
