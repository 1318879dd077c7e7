"""The shapes of English sentences in which a date belongs to an actor, as regular expressions.

In them ``ACTOR`` stands for the actor, article included, ``WHEN`` for a date with its preposition and ``OTHER`` for
any other expression of time. The lists hold what somebody in office does; a verb that is not among them may be said
of an office long past (*was accused*, *drew criticism*), and raises nothing.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from factcheck.extraction.patterns import Pattern

ACTOR = "\ue000"
WHEN = "\ue001"
OTHER = "\ue002"

DEEDS = (
    "agreed|annexed|apologi[sz]ed|arrested|bailed|bombed|borrowed|commissioned|decriminali[sz]ed|deported|deregulated|doubled|"
    "halved|invaded|jailed|legali[sz]ed|nationali[sz]ed|pledged|privati[sz]ed|pushed|redrew|spent|tripled|vowed|"
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

PERSON_DEEDS = (
    "abolished|acknowledged|addressed|adopted|allowed|apologi[sz]ed|appointed|approved|ate|authori[sz]ed|awarded|banned|beatified|blocked|"
    "called|cancell?ed|canoni[sz]ed|chaired|closed|condemned|congratulated|convened|criticised|criticized|cut|declared|defended|"
    "dismissed|dispatched|dissolved|drew|ended|endorsed|established|expanded|expelled|fired|granted|greeted|halted|hailed|held|"
    "hosted|imposed|inaugurated|introduced|invited|invoked|issued|launched|lifted|lowered|mandated|met|named|negotiated|"
    "nominated|nationali[sz]ed|opened|ordered|outlawed|oversaw|pardoned|paused|pledged|praised|presented|presided|"
    "privati[sz]ed|proclaimed|prohibited|promised|prorogued|raised|ratified|received|recogni[sz]ed|reduced|refused|reinstated|"
    "rejected|removed|repealed|reshuffled|restored|resumed|reversed|sacked|sanctioned|scrapped|sent|shut|signed|slashed|"
    "suspended|testified|toured|travell?ed|unveiled|urged|vetoed|visited|vowed|warned|welcomed|withdrew"
)
"""Verbs, in the past tense, of what somebody in office does there, and seldom before or after."""

OFFICIAL_PARTICIPLE = (
    r"(?:appointed|approved|authori[sz]ed|banned|canoni[sz]ed|chaired|dismissed|dissolved|enacted|expelled|fired|hosted|imposed|"
    r"introduced|issued|launched|lifted|named|negotiated|nominated|opened|ordered|pardoned|ratified|received|repealed|sacked|"
    r"signed|unveiled|vetoed|welcomed)\b"
)
"""The same in the passive voice."""

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


_PLACE = r"(?:\s+(?:at|in)(?:\s+the)?(?:\s+[A-Z][\w.’'-]*){1,4})"
_MEETS = (
    r"(?:met|hosted|welcomed|received|addressed|visited|toured|travell?ed|spoke|signed|opened|held|chaired|greeted)"
)
_MEETING = (
    rf"{_MEETS}(?:\s+(?:with|to|at|a|an|the|on))?(?:\s+{_PLAIN_WORD}){{0,5}}"
    rf"(?:\s+(?:at|to|with)(?:\s+{_PLAIN_WORD}){{1,4}})?{_PLACE}?"
)


class Acts(NamedTuple):
    """What counts as an act of an actor, as regular expressions."""

    deeds: str
    """Verbs in the past tense, with what must follow them."""
    speech: str | None
    """Verbs of speaking in the past tense; None where speaking does not count."""
    participle: str = _PARTICIPLE
    """Verbs in the passive voice."""
    meets: bool = False
    """Whether meetings, visits and speeches count, wherever they were."""


ADMINISTERS = Acts(DEEDS, SPEECH)
"""What an administration or a government does."""
ANYTHING = Acts(ANY_DEED, SPEECH, meets=True)
"""Whatever somebody does who is said to be in office at the time."""
HOLDS_OFFICE = Acts(PERSON_DEEDS, SPEECH, OFFICIAL_PARTICIPLE, meets=True)
"""What a person does in office, and seldom before or after."""


@cache
def shapes(acts: Acts) -> tuple[Pattern, ...]:
    """The shapes in which the date belongs to an actor that does or says something.

    The group ``when`` of a match is the date.
    """
    deed = rf"{_ADVERB}(?:had\s+{_ADVERB})?(?:{acts.deeds})\b"
    said = rf"{_ADVERB}(?:{acts.speech})\b"
    act = rf"(?:{deed}|{said})(?!\s*,)" if acts.speech else deed
    patterns = [
        rf"{_OPENING}{_DATE},?\s+{_AFTERTHOUGHT}{ACTOR}{_ASIDE}\s+{act}",
        rf"{_OPENING}{ACTOR},?\s+{_DATE},?\s+{act}",
        rf"{_OPENING}{ACTOR}\s+{deed}{_PLAIN_OBJECT},?\s+{_DATE}{_CLOSING}",
        rf"\b{acts.participle}(?:\s+into\s+law)?\s+by\s+{ACTOR}\s+{_DATE}{_CLOSING}",
        rf"\b{acts.participle}(?:\s+into\s+law)?\s+{_DATE}\s+by\s+{ACTOR}{_ACTOR_ENDS}",
        rf"{_OPENING}{_DATE},?\s+{_PLAIN_SUBJECT}(?:was|were)\s+{_ADVERB}{acts.participle}(?:\s+into\s+law)?\s+by\s+{ACTOR}{_ACTOR_ENDS}",
        rf"{_OPENING}{_DATE},?\s+{_UNDER}{ACTOR}{_ACTOR_ENDS}",
        rf"{_DATE},\s+{_UNDER}{ACTOR}\s*[,.;)]",
        rf"{_UNDER}{ACTOR}\s+{_DATE}{_CLOSING}",
        rf"{_UNDER}{ACTOR},\s+{_PLAIN_SUBJECT}{_ADVERB}(?:{DEEDS})\b{_PLAIN_OBJECT}\s+{_DATE}{_CLOSING}",
        rf"\b[Ss]ince\s+(?:it\s+|he\s+)?{_IN_OFFICE}\s+{_DATE},?\s+{ACTOR}(?!['’])",
        rf"{ACTOR},?\s+(?:that|which|who)\s+{_IN_OFFICE}\s+{_DATE}",
    ]
    if acts.speech:
        patterns.append(rf"{_OPENING}{ACTOR}\s+{_ADVERB}(?:{acts.speech})\s+{_DATE}\s+that\b")
    if acts.meets:
        patterns.append(rf"{_OPENING}{ACTOR}\s+{_ADVERB}{_MEETING},?\s+{_DATE}{_CLOSING}")
        patterns.append(rf"[,”\"]\s+{ACTOR}\s+(?:{SPEECH})\s+{_DATE}{_CLOSING}")
    return tuple(Pattern(pattern) for pattern in patterns)


HELD = (
    Pattern(rf"{ACTOR},?\s+{_DATE}(?:{_CLOSING}|,)"),
    Pattern(rf"{_OPENING}{_DATE},?\s+(?:and\s+|as\s+|when\s+|while\s+)?{ACTOR}{_ACTOR_ENDS}"),
)
"""The shapes in which the date is when somebody held an office, where the actor is the words that say so."""
