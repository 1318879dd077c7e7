"""The shapes of English sentences in which a date belongs to an actor, as regular expressions.

In them ``ACTOR`` stands for the actor, article included, ``WHEN`` for a date with its preposition and ``OTHER`` for
any other expression of time.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.extraction.patterns import Pattern
from factcheck.leads.facts.deeds import ANY_DEED, DEEDS, PARTICIPLE, SPEECH, Acts

ACTOR = "\ue000"
WHEN = "\ue001"
OTHER = "\ue002"

_DATED_NOUNS = (
    r"accidents?|assassination|atrocit(?:y|ies)|attacks?|battle|blasts?|bombings?|case|conflict|coup|crash|crisis|data|deaths?(?!\s+penalty)|disaster|documents"
    "|earthquake|elections?|emails|events|famine|figures|files|fire|floods?|genocide|hurricane|incident|invasion|killing|leak|massacre|murder|pandemic|pogrom"
    "|protests?|purge|raids?|rebellion|records|referendum|remarks|reports?|results|review|revolt|revolution|riots?|ruling|scandal|shooting|siege|statistics"
    "|storm|strikes?|study|summit|trial|tsunami|uprising|verdict|vote|war"
)
"""Nouns that often have a date of their own: *the crash in 2018*, *data on crime in 2018*."""
_JOINING = (
    "about|after|against|all|among|and|at|before|but|by|during|for|from|in|into|made|of|on|or|over|since|that|through|to|"
    "under|until|when|which|who|whose|with"
)
_NO_EVENT = (
    r"(?:abortion|administration|apartment|banking|building|ceiling|clothing|coalition|commission|communication|conscription|constitution|consumption|corporation|corruption|department"
    r"|development|discrimination|document|drilling|education|emission|employment|engineering|environment|equipment|farming|fishing|foundation|fracking|funding"
    r"|gambling|generation|housing|hunting|immigration|inflation|institution|investment|king|legislation|lending|logging|management|manufacturing"
    r"|migration|million|billion|mining|mission|monument|morning|movement|nation|opposition|organi[sz]ation|painting|parking|parliament|payment"
    r"|pension|petition|pollution|population|position|production|protection|region|regulation|relation|religion|restriction|retirement|segregation|sanction|section"
    r"|settlement|shipping|smoking|spending|spring|station|taxation|teaching|television|training|transportation|treatment|tuition|unemployment|union|vaccination|warming|wing)s?\b"
)
"""Words that end as the names of events do, and have no date of their own."""
_NOMINAL = (
    rf"(?!{_NO_EVENT})\w+(?:ed|ings?|[st]ions?|(?<!agree)(?<!govern)ments?"
    r"|(?:appe|approv|deni|dismiss|refus|remov|renew)als?)\b"
)
_IRREGULAR = (
    "began|begun|born|bought|broke|brought|built|came|chose|cut|drew|fell|fought|found|gave|given|got|grew|had|held|hit|is|"
    "kept|laid|led|left|let|lost|made|met|paid|put|quit|ran|rose|said|saw|seen|sent|set|shut|sold|sought|spent|stood|struck|"
    "taken|thrown|told|took|was|went|were|withdrew|withheld|won|wrote|written"
)
_PLAIN_WORD = (
    rf"(?!(?i:{_DATED_NOUNS})\b|(?![A-Z])(?:{_NOMINAL}|(?:{_JOINING}|{_IRREGULAR})\b))"
    r"(?:[\w$£€%.’'-]|,(?=\d{3}))+"
)
"""A word of an object that has no date of its own; a capitalised one is part of a name."""
_PREPOSITION = (
    r"(?:\s+(?:against|for|from|into|of|on|out\s+of|to|towards?)"
    r"|\s+(?:at|over|with)(?:\s+(?:an?|the))?(?:\s+[a-z-]+)?(?=\s+[A-Z]))"
)
_PLAIN_OBJECT = (
    rf"(?:{_PREPOSITION}?\s+{_PLAIN_WORD}){{0,12}}(?:\s+(?:again|back|down|off|out|over|through|unchanged|up))?"
)

_PLAIN_SUBJECT = rf"(?:(?!(?:and|but|later|that|which|who|whose|{_IRREGULAR})\b|[a-z]{{2,}}ed\b)[\w$%.’'-]+\s+){{1,8}}"

_SETS_OFF = (
    r"declared\s+(?:an?\s+)?(?:state\s+of\s+)?(?:emergency|war|martial\s+law|victory|independence)"
    r"|(?:announced|attended|authori[sz]ed|began|called|carried\s+out|chaired|closed|convened|declared|held|hosted|joined|launched|opened|ordered"
    r"|presided\s+over|staged|started|(?:delivered|passed|presented|unveiled)(?=\s[^,.;]{0,20}\bbudget))"
    rf"\s+(?:(?:an?|her|his|its|the)\s+)?(?:[\w-]+\s+){{0,2}}(?:{_DATED_NOUNS}|{_NOMINAL})"
)
"""What sets off an event has the date of the event: *launched strikes*, *declared a pandemic*."""

_ADVERB = r"(?:(?:\w+ly|already|also|again|even|first|once|still|then)\s+)?"
_AFTERTHOUGHT = r"(?:(?:after|amid|as part of|at|despite|facing|following|for|in|under|with|without)\s[^,]{1,60},\s+)?"

_ASIDE = (
    rf"(?:,\s[^,{WHEN}{OTHER}]{{1,60}},"
    r"|\s+and(?:\s+(?!(?:that|was|were|who)\b|[a-z]{2,}ed\b)[\w.’'-]+){1,3}(?=\s))?"
)
"""What may stand between an actor and what it does: an aside, or somebody who does it too."""

_ADDRESSED = r"(?:(?:Dr|Lady|Lord|Mrs?|Ms|Sir)\b\.?\s+)?"
_OPENING = rf"(?:^\W*|[;:—–]\s*|\b(?:and|but|that|while|whereas|because|although|though|so)\s+){_ADDRESSED}"
_GOES_ON = r"\s+(?:after|amid|as|because|before|following|to|when|while)\b"
_CLOSING = rf"(?=\s*(?:$|[.;:!?)]|,(?!\s*[{WHEN}{OTHER}\d]))|{_GOES_ON})"
_ACTOR_ENDS = rf"(?=\s*(?:$|[.,;:!?)—–])|{_GOES_ON}|\s+(?:and|but)\b)"
_UNDER = r"\b(?:[Uu]nder|[Dd]uring)\s+"
_IN_OFFICE = r"(?:took|taking|take|came\s+to|coming\s+to)\s+(?:office|power)"
_DATE = f"(?P<when>{WHEN})"
_TALK = r"(?:address|article|broadcast|column|decree|interview|letter|memo|message|order|ruling|speech|statement)"


_DECISION = (
    r"(?:announcement|appointment|ban|budget|cabinet|clemency|crackdown|decision|decree|emergency|executive\s+order|executive\s+action|invasion|meeting|nomination"
    r"|order|pardon|pledge|proclamation|proposal|reforms?|reshuffle|sanctions|state\s+visit|State\s+of\s+the\s+Union|summit|tariffs|tax\s+cuts?|veto|visit"
    r"|withdrawal)\b"
)
"""What somebody in office makes, and hardly anybody else."""
_MESSAGE = (
    r"(?:State\s+of\s+the\s+Union|Oval\s+Office|inaugural|farewell|King’s|Queen’s|budget|Budget|Easter|Christmas|prime-time|televised|national)"
    r"\s+(?:address|blessing|message|speech|statement)"
)
_STATE_AFFAIR = (
    r"(?:address\s+to\s+(?:Congress|the\s+nation)|letter\s+to\s+(?:Congress|lawmakers)|state\s+visit|summit)"
)
_GATHERING = (
    r"(?:Assembly|Games|Olympics|Council|ceremony|championships?|conference|congress|convention|festival|final|forum|meeting|session|summit|talks|tournament|World\s+Cup"
    r"|World\s+Championships?)"
)

_PLACE = r"(?:\s+(?:at|in)(?:\s+the)?(?:\s+[A-Z][\w.’'-]*){1,4})"
_MEETS = (
    r"(?:addressed|celebrated|chaired|greeted|held|hosted|met|opened|received|signed|spoke|toured|travell?ed|visited"
    r"|welcomed)"
)
_MEETING = (
    rf"{_MEETS}(?:\s+(?:with|to|at|a|an|the|on))?(?:\s+{_PLAIN_WORD}){{0,5}}"
    rf"(?:\s+(?:at|to|with)(?:\s+{_PLAIN_WORD}){{1,4}})?{_PLACE}?"
)


_UNDER_IT = rf"(?:nder|uring)\s+{ACTOR}"
_BY_IT = rf"by\s+{ACTOR}"
_DATE_FIRST = rf"{_OPENING}{WHEN},?\s+{_AFTERTHOUGHT}{ACTOR}"
_PLACE_LAST = rf"{_OPENING}{ACTOR}.*{_PLACE},?\s+{WHEN}{_CLOSING}"
_SPOKE = rf"{_OPENING}{ACTOR}\s.*(?:boasted|complained|spoke|warned)\s.*{WHEN}{_CLOSING}"
_MET = rf"{_OPENING}{ACTOR}\s+{_ADVERB}{_MEETS}.*{WHEN}{_CLOSING}"
_SAYS_DATE_LAST = rf"(?:{_OPENING}|(?:after|sa(?:ys?|id)|shows?|when|wh(?:ich|om))\s+){ACTOR}.*{WHEN}{_CLOSING}"
_OTHER_FIRST = rf"{OTHER}.*,\s+{ACTOR}"
_OTHER_LAST = rf"{_OPENING}{ACTOR}.*(?:at|during)\s+(?:an?|the)\s+{OTHER}"


class Shape:
    """A shape with its bones: a few of its words and marks, which cost next to nothing to look for.

    A shape takes milliseconds to compile, and most sentences have the bones of one or two.
    """

    def __init__(self, bones: str, whole: str) -> None:
        self._bones, self._whole = Pattern(bones, re.DOTALL), Pattern(whole)

    def search(self, masked: str) -> re.Match[str] | None:
        """The first place of a sentence that has the shape."""
        return self._whole.search(masked) if self._bones.search(masked) else None


@cache
def shapes(acts: Acts) -> tuple[Shape, ...]:
    """The shapes in which the date belongs to an actor that does or says something.

    The group ``when`` of a match is the date.
    """
    deeds = rf"{acts.deeds}|{_SETS_OFF}" if acts.speech else acts.deeds
    deed = rf"{_ADVERB}(?:had\s+{_ADVERB})?(?:{deeds})\b"
    said = rf"{_ADVERB}(?:{acts.speech})\b"
    act = rf"(?:{deed}|{said})(?!\s*,)" if acts.speech else deed
    done = rf"{acts.participle}(?:\s+(?:as|at|into|to)(?:\s+{_PLAIN_WORD}){{1,4}})?"
    patterns = [
        (_DATE_FIRST, rf"{_OPENING}{_DATE},?\s+{_AFTERTHOUGHT}{ACTOR}{_ASIDE}\s+{act}"),
        (rf"{_OPENING}{ACTOR},?\s+{WHEN}", rf"{_OPENING}{ACTOR},?\s+{_DATE},?\s+{act}"),
        (
            _SAYS_DATE_LAST,
            rf"(?:{_OPENING}|\b(?:after|says?|said|shows?|when|which|whom)\s+){ACTOR}{_ASIDE}\s+{deed}{_PLAIN_OBJECT},?\s+{_DATE}{_CLOSING}",
        ),
        (_BY_IT, rf"\b{done}\s+by\s+{ACTOR}\s+{_DATE}(?:{_CLOSING}|(?=\s+(?:{_IRREGULAR}|ha[ds]|have|\w+ed)\b))"),
        (_BY_IT, rf"\b{done}\s+{_DATE}\s+by\s+{ACTOR}{_ACTOR_ENDS}"),
        (_BY_IT, rf"{_OPENING}{_DATE},?\s+{_PLAIN_SUBJECT}(?:was|were)\s+{_ADVERB}{done}\s+by\s+{ACTOR}{_ACTOR_ENDS}"),
        (_UNDER_IT, rf"{_OPENING}{_DATE},?\s+{_UNDER}{ACTOR}{_ACTOR_ENDS}"),
        (_UNDER_IT, rf"{_DATE},\s+{_UNDER}{ACTOR}\s*[,.;)]"),
        (_UNDER_IT, rf"{_UNDER}{ACTOR}\s+{_DATE}{_CLOSING}"),
        (_UNDER_IT, rf"\b{PARTICIPLE}(?:\s+{_PLAIN_WORD}){{0,3}}\s+{_DATE}\s+{_UNDER}{ACTOR}(?!['’])"),
        (_UNDER_IT, rf"{_OPENING}{_DATE},?\s+{_PLAIN_SUBJECT}{DEEDS}\b{_PLAIN_OBJECT}\s+{_UNDER}{ACTOR}{_ACTOR_ENDS}"),
        (rf"{ACTOR}['’]", rf"{ACTOR}['’]s?\s+(?:[a-z]+\s+){{0,2}}{_DECISION}\s+{_DATE}"),
        (
            _BY_IT,
            rf"\b[Tt]he\s+(?P<when>{OTHER})\s+(?:[a-z]+\s+){{0,2}}{_DECISION}(?:\s+(?:in|on|to)(?:\s+\w+){{1,2}})?\s+by\s+{ACTOR}",
        ),
        (
            rf"\san?\s.*{WHEN},\s+{ACTOR}",
            rf"{_OPENING}(?:[Aa]t|[Dd]uring|[Ii]n)\s+an?\s+{_STATE_AFFAIR}\b[^,{WHEN}{OTHER}]{{0,50}}\s{_DATE},\s+{ACTOR}(?!['’])",
        ),
        (
            rf"\san?\s.*{WHEN},\s+{ACTOR}",
            rf"{_OPENING}(?:[Aa]t|[Dd]uring|[Oo]n)\s+an?\s+(?:[\w’'-]+\s+){{0,2}}(?:{_GATHERING}|tour|trip|visit)\b[^,{WHEN}{OTHER}]{{0,50}}\s{_DATE},\s+{ACTOR}{_ASIDE}\s+{act}",
        ),
        (_UNDER_IT, rf"{_UNDER}{ACTOR},\s+{_PLAIN_SUBJECT}{_ADVERB}{DEEDS}\b{_PLAIN_OBJECT}\s+{_DATE}{_CLOSING}"),
        (
            _UNDER_IT,
            rf"{_UNDER}{ACTOR},\s+{_PLAIN_SUBJECT}(?:was|were)\s+{_ADVERB}{PARTICIPLE}{_PLAIN_OBJECT}\s+{_DATE}{_CLOSING}",
        ),
        (rf"{ACTOR}['’]", rf"{ACTOR}['’]s?\s+(?P<when>{OTHER})\s+(?:[a-z]+\s+){{0,2}}{_DECISION}"),
        (
            _OTHER_FIRST,
            rf"\b[Ii]n\s+(?:an?|her|his|the)\s+(?P<when>{OTHER})\s+{_MESSAGE}(?:\s+(?:at|in|on|to)\s[^,]{{1,40}})?,\s+{ACTOR}(?!['’])",
        ),
        (
            _OTHER_FIRST,
            rf"{_OPENING}(?:[Aa]t|[Dd]uring)\s+(?:an?|the)\s+(?P<when>{OTHER})\s+(?:[\w’'-]+\s+){{0,3}}{_GATHERING}(?:\s+(?:at|in)\s[^,]{{1,30}})?,\s+{ACTOR}{_ASIDE}\s+{act}",
        ),
        (
            _OTHER_LAST,
            rf"{_OPENING}{ACTOR}\s+{act}{_PLAIN_OBJECT}\s+(?:at|during)\s+(?:an?|the)\s+(?P<when>{OTHER})\s+(?:[\w’'-]+\s+){{0,3}}{_GATHERING}\b",
        ),
        (
            _UNDER_IT,
            rf"{_OPENING}(?:(?!from\s+[\d$£€]|(?:since|than|that|which|who)\b)[\w$%’'-]+\s+){{3,12}}{_DATE}\s+{_UNDER}{ACTOR}{_ACTOR_ENDS}",
        ),
        (rf"when\s+{ACTOR}", rf"(?P<when>[{WHEN}{OTHER}]),?\s+when\s+{ACTOR}\s+{act}"),
        (
            _OTHER_FIRST,
            rf"\b[Ii]n\s+(?:an?|her|his|its|the|their)\s+(?P<when>{OTHER})\s+(?:[\w’'-]+\s+){{0,5}}{_TALK}(?:\s+(?:at|in|on|to|with)\s[^,]{{1,40}})?,\s+{ACTOR}\s+{act}",
        ),
        (
            rf"\san?\s.*{WHEN},\s+{ACTOR}",
            rf"\b[Ii]n\s+an?\s+{_TALK}\b[^,]{{0,50}}\s{_DATE},\s+{ACTOR}\s+{act}",
        ),
        (rf"was\s+{ACTOR}", rf"\b[Ii]t\s+was\s+{ACTOR}\s+(?:that|who),?\s+{_DATE},?\s+{act}"),
        (
            rf"(?:Spea|Test|Writ|Visit|Addr).*{WHEN},\s+{ACTOR}",
            rf"{_OPENING}(?:Speaking|Testifying|Writing|Visiting|Addressing)\b[^,]{{0,50}}\s{_DATE},\s+{ACTOR}\s+{act}",
        ),
        (_UNDER_IT, rf"{_OPENING}{_DATE},?\s+(?:[\w’'-]+\s+){{1,5}}under\s+{ACTOR}\s+{_ADVERB}{DEEDS}\b"),
        (
            _UNDER_IT,
            rf"{_OPENING}(?:[\w’'-]+\s+){{1,5}}under\s+{ACTOR}\s+{_ADVERB}{DEEDS}\b{_PLAIN_OBJECT},?\s+{_DATE}{_CLOSING}",
        ),
        (
            rf"(?:by|under)\s+{ACTOR},",
            rf",\s+(?:(?:then\s+)?(?:headed|led|run)\s+by|under)\s+{ACTOR},\s+{_ADVERB}{DEEDS}\b{_PLAIN_OBJECT},?\s+{_DATE}{_CLOSING}",
        ),
        (
            rf"{ACTOR},\s+[stwva]",
            rf"{_OPENING}{ACTOR},\s+(?:speaking|testifying|writing|visiting|addressing)\b[^,]{{0,50}}\s{_DATE},\s+{act}",
        ),
        (rf"{WHEN}\s+that\s+{ACTOR}", rf"\b[Ii]t\s+was\s+{_DATE}\s+that\s+{ACTOR}\s+{act}"),
        ("office|power", rf"\b[Ss]ince\s+(?:it\s+|he\s+)?{_IN_OFFICE}\s+{_DATE},?\s+{ACTOR}(?!['’])"),
        ("office|power", rf"{ACTOR},?\s+(?:that|which|who)\s+{_IN_OFFICE}\s+{_DATE}"),
    ]
    if acts.speech:
        listener = r"(?:\s+(?!that\b)[\w’'-]+){0,3}"
        patterns.append(
            (rf"{WHEN}\s+that\b", rf"{_OPENING}{ACTOR}\s+{_ADVERB}(?:{acts.speech}){listener}\s+{_DATE}\s+that\b")
        )
        patterns.append(
            (_PLACE_LAST, rf"{_OPENING}{ACTOR}\s+{_ADVERB}(?:{_SETS_OFF}|{acts.deeds})\b{_PLACE}\s+{_DATE}{_CLOSING}")
        )
    if acts.meets:
        about = rf"(?:boasted|complained|spoke|warned)\s+(?:about|against|of)(?:\s+[“\"]?{_PLAIN_WORD}[”\"]?){{1,6}}"
        patterns.append((_SPOKE, rf"{_OPENING}{ACTOR}\s+{_ADVERB}{about},?\s+{_DATE}{_CLOSING}"))
        patterns.append((_PLACE_LAST, rf"{_OPENING}{ACTOR}\s+{deed}{_PLAIN_OBJECT}{_PLACE},?\s+{_DATE}{_CLOSING}"))
        patterns.append((_MET, rf"{_OPENING}{ACTOR}\s+{_ADVERB}{_MEETING},?\s+{_DATE}{_CLOSING}"))
        patterns.append((rf"{ACTOR}\s+\w+\s+{WHEN}", rf"[,”\"]\s+{ACTOR}\s+(?:{SPEECH})\s+{_DATE}{_CLOSING}"))
    return tuple(Shape(bones, pattern) for bones, pattern in patterns)


HELD = (
    Pattern(rf"{ACTOR},?\s+{_DATE}(?:{_CLOSING}|,)"),
    Pattern(rf"{ACTOR}\s+when\s+(?:[\w’'-]+\s+){{1,8}}{_DATE}{_CLOSING}"),
    Pattern(rf"{_DATE},?\s+(?:as|when|while)\s+{ACTOR}{_ACTOR_ENDS}"),
    Pattern(rf"{_OPENING}{_DATE},?\s+(?:(?:and|as|when|while|with)\s+)?{ACTOR}{_ACTOR_ENDS}"),
)
"""The shapes in which the date is when somebody held an office, where the actor is the words that say so."""

_TO_A_PLACE = (
    r"(?:across|against|at|by|from|in|into|near|off|on|outside|over|through|throughout|to|towards?|with|within)"
)
_TOUCHES = (
    r"(?:visited|joined|invaded|bought|acquired|sued|left|entered|toured|bombed|recogni[sz]ed|attacked|beat|defeated|hosted|quit|"
    r"sanctioned|banned|blocked|fined|crossed|reached)"
)
_FURTHER = "beat|drew|hit|laid|sank|shot|swept|threw"
_ANY_VERB = (
    rf"(?:(?!(?:recalled|remembered|described|recounted|fled)\b)(?:{ANY_DEED}|{_IRREGULAR}|{_FURTHER})"
    r"|(?:was|were)\s+\w+)"
)
_MEMORIES = (
    r"growing|living|fleeing|escaping|childhood|youth|upbringing|years|life|lives|days|exile|escape|roots|ancestors"
    r"|\w*wars?|\w*veterans?"
)
_OTHER_WORD = (
    rf"(?!(?:and|but|later|that|which|who|whose|since|by|{_MEMORIES}|[a-z]{{2,}}ed|{_IRREGULAR})\b)[\w$%.’'-]+"
)
_PEOPLE = (
    r"(?:athletes|citizens|crowds|delegates|diplomats|doctors|engineers|envoys?|executives?|farmers|investigators|journalists|judges|lawmakers|members|miners"
    r"|negotiators|officials?|people|players|police|prosecutors|protesters|residents|scientists|soldiers|spokes\w+|students|teachers|tourists|troops|voters|women"
    r"|workers|(?<!first\s)(?<!last\s)(?:ambassador|army|authorities|foreign\s+minister|government|king|parliament|president|prime\s+minister|queen))"
)
_TRAFFIC = r"(?:deliveries|exports|flights|goods|imports|sales|shipments|supplies|trade|visitors)"
AT_A_PLACE = (
    Pattern(rf"{_OPENING}[Aa]fter\s+[^,{WHEN}{OTHER}]{{1,40}}\s{_DATE},\s+{ACTOR}\s+{_ANY_VERB}"),
    Pattern(
        rf"{_OPENING}[A-Z][\w’'-]+,\s+(?:an?|the)\s+(?:{_OTHER_WORD}\s+){{1,3}}(?:in|of)\s+{ACTOR},\s+{_ANY_VERB}"
        rf"(?:\s+{_OTHER_WORD}){{0,7}},?\s+{_DATE}{_CLOSING}"
    ),
    Pattern(
        rf"\b(?:[Aa]fter|[Aa]t|[Dd]uring|[Ii]n)\s+the\s+(?P<when>{OTHER})\s+(?:[\w’'-]+\s+){{1,3}}(?:at|in)\s+{ACTOR}"
        rf"(?=\W|$)"
    ),
    Pattern(rf"\b(?:{_TO_A_PLACE}|{_TOUCHES})\s+{ACTOR},?\s+{_DATE}{_CLOSING}"),
    Pattern(rf"{_OPENING}{ACTOR}\s+{_ANY_VERB}(?:\s+{_OTHER_WORD}){{0,7}},?\s+{_DATE}{_CLOSING}"),
    Pattern(
        rf"{_OPENING}(?:(?:{_OTHER_WORD}\s+){{1,4}}(?:across|at|in)|(?:[\w’'-]+\s+){{0,3}}(?i:{_PEOPLE}|{_TRAFFIC})\s+(?:for|from|of|to|with))\s+{ACTOR}\s+{_ANY_VERB}(?:\s+{_OTHER_WORD}){{0,7}},?"
        rf"\s+{_DATE}(?:{_CLOSING}|\s+that\b)"
    ),
    Pattern(
        rf"{_OPENING}{_DATE},?\s+(?:{_OTHER_WORD}\s+){{1,6}}{_ANY_VERB}(?:\s+{_OTHER_WORD}){{0,5}}"
        rf"\s+(?:{_TO_A_PLACE}\s+)?(?<!\son\s)(?<!\sof\s)(?<!\sabout\s){ACTOR}{_ACTOR_ENDS}"
    ),
    Pattern(
        rf"{_OPENING}{_DATE},?\s+(?:{_OTHER_WORD}\s+){{1,6}}(?:posted|shared|said|announced)(?:\s+{_OTHER_WORD}){{0,5}}"
        rf"\s+on\s+{ACTOR}{_ACTOR_ENDS}"
    ),
)
"""The shapes in which the date belongs to what is done at a place or by it, where the actor is the place."""
