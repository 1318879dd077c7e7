"""The shapes of English sentences in which a verb says of a date that it is to come, or that it is over.

What stands between verb and date must be plain: no second verb, and no noun that may have the date for itself (*the
ruling of 3 May*, *the Games in 2032*).
"""

from __future__ import annotations

import re

from factcheck.extraction.patterns import Pattern
from factcheck.leads.timed import DATE, DAY, MARKS, MONTH, RANGE

_OPEN = (
    r"(?:re)?open|close|(?:re)?launch|begin|start|commence|end|conclude|finish|expire|happen|occur|meet|gather|convene|visit|"
    r"travel|tour|arrive|depart|land|fly|sail|leave|return|retire|resign|step\s+down|stand\s+(?:down|trial)|debut|premiere|air|"
    r"perform|play|host|hold|stage|kick\s+off|resume|vote|go\s+(?:on\s+(?:sale|trial|strike|display|show)|live|ahead|to\s+the\s+polls|"
    r"into\s+(?:effect|force|service))|come\s+into\s+(?:effect|force)|enter\s+into\s+force|take\s+(?:place|effect|office|over|part)|"
    r"appear|speak|sign|announce|publish|release|unveil|deliver|rule|decide|join|become|run|compete|introduce|ban|raise|cut|build|"
    r"complete|marry|merge|move|switch|appoint|elect|inaugurate|hand\s+over|shut|reach|receive|undergo|race|tee\s+off|testify"
)
_BE_DONE = (
    r"(?:re)?opened|closed|(?:re)?launched|held|released|published|unveiled|inaugurated|sworn\s+in|sentenced|completed|delivered|"
    r"demolished|staged|played|broadcast|announced|decided|introduced|banned|signed|elected|appointed|built|finished|laid\s+to\s+rest|"
    r"buried|crowned|shown|screened|performed|tested|removed|replaced|abolished|lifted|imposed|raised|cut|shut|merged|ready|available|"
    r"operational|in\s+place|in\s+force|on\s+sale|out|back"
)
_STAY = r"(?:remain|stay|be)\s+(?:closed|open|shut|in\s+\w+)|continue|last|run"
_OPENING = (
    r"opening|closing|launching|starting|beginning|ending|visiting|travelling|traveling|retiring|returning|leaving|resigning|hosting|"
    r"holding|releasing|publishing|playing|performing|getting\s+married|moving"
)
_ADVERB = r"(?:(?:not|also|then|only|now|still|again|first|soon|both|all|once|\w+ly)\s+){0,2}"
_TO = r"(?:set|due|scheduled|expected|planned|slated|going|likely|poised|hoping|planning|preparing|supposed)\s+to"
_WILL = (
    rf"(?P<verb>(?:(?:will|shall|['’]ll)\s+{_ADVERB}|(?:is|are)\s+{_ADVERB}(?:{_TO}|to)\s+|"
    rf"(?:plans?|hopes?|intends?|expects?|aims?)\s+to\s+)(?:be\s+{_ADVERB}(?:{_BE_DONE})|{_OPEN})\b"
    rf"|(?:is|are)\s+{_ADVERB}(?:{_OPENING})\b)"
)
_DID = (
    (
        r"(?P<verb>(?:(?:was|were)\s+{adverb}(?:{done}|born|killed|arrested|found(?:ed)?|convicted|injured|hit|struck|hanged|executed|"
        r"married|attacked|destroyed|discovered|re-?elected|acquitted|released|freed)|(?:re)?opened|closed|(?:re)?launched|began|started|"
        r"ended|concluded|expired|took\s+(?:place|effect|office|over)|met|visited|arrived|landed|left|returned|retired|resigned|"
        r"stepped\s+down|died|won|lost|debuted|premiered|crashed|erupted|struck|hit|went\s+(?:public|on\s+sale|on\s+trial|into\s+effect)|"
        r"came\s+into\s+(?:force|effect)|joined|became|married|collapsed|defeated|fell|happened|occurred|published|merged|moved|"
        r"exploded|sank|abdicated|killed|injured|destroyed|damaged|arrested|jailed|bombed|elected|beat|found\s+(?:him|her|them)\s+guilty|broke\s+out|graduated)\b)"
    )
    .replace("{adverb}", _ADVERB)
    .replace("{done}", _BE_DONE)
)
_IRREGULAR = "chosen|taken|given|made|sold|paid|read|told|heard|sent|shown|brought|put|set|drawn|flown|driven|cast"
_WITH_DATES = (
    r"agreement|anniversary|attacks?|bid|bookings?|campaign|cases?|championships?|concert|conference|contract|crash|cup|data|deadline|"
    r"deal|decision|earthquake|elections?|event|exhibition|festival|figures|finals?|fire|flood|games|gig|hearing|incident|killings?|law|"
    r"match|murder|olympics|plans?|poll|protests?|race|ruling|season|shooting|sitting|summit|talks|tickets|tour|tournament|trial|"
    r"verdict|vote|war|wedding|which|who|that|those|what|where|when|if|after|before|and|or|but|than|as|"
    r"he|she|it|they|we|you|I|left|won|lost|made|built|bought|sold|took|saw|led|ran|wrote|began|gave|got|had|met|said|told|was|were|"
    r"born|found|seen|known|taken|made|shot|held|last"
)
_HAPPENED = (
    r"attacks?|crash|earthquake|fire|flood|incident|killings?|murder|protests?|shooting|war|disaster|bombing|data|cases?|ruling|"
    r"which|who|that|those|what|where|when|if|after|before|and|or|but|than|as|he|she|it|they|we|you|I|left|won|lost|made|built|"
    r"bought|sold|took|saw|led|ran|wrote|began|gave|got|had|met|said|told|was|were|born|found|seen|known|taken|shot|held"
)
_LOOKS_BACK = (
    r"have|mark|celebrate|commemorate|remember|honou?r|appeal|investigate|review|examine|discuss|replace|cover|recall|revisit|"
    r"compare|describe|explain|feature|apply|include|consider|study|focus|affect|base|depend|see|look|probe|argue|tell|say|pay|"
    r"compensate|relate|reflect|show|benefit|refund|receive|be|not|never|always|also|remain|know|learn|find|prove|count|deal"
)
"""Verbs of what is to come that may look back on a day: *will investigate the fire on 3 May*."""
_PLANNED = (
    r"announced|planned|scheduled|postponed|delayed|booked|promised|extended|agreed|confirmed|predicted|expected|slated|"
    r"pencill?ed|earmarked|targeted|pledged|approved|proposed|named|invited|selected|awarded|hired|contracted|called|pushed|"
    r"demanded|warned|vowed|wanted|needed|hoped|intended|decided|ordered|rescheduled|anticipated|envisaged|forecasted|projected|"
    r"slotted|due|aimed|reserved|advertised|dated|based|used|entered|succeed|need|proceed|exceed|red|hundred|speed|seed|deed"
)
"""What is done today about a day to come."""
_PLAIN = rf"(?!(?:{_WITH_DATES}|\w+ed)\b)[\w$£€%.’'-]+"
_OBJECT = rf"(?:\s+{_PLAIN}){{0,8}}?"
_TO_THE_PUBLIC = r"(?:\s+to\s+(?:the\s+)?(?:public|traffic|visitors|passengers|customers|fans))?"
_SHORT_OBJECT = rf"{_TO_THE_PUBLIC}(?:\s+(?!(?:for|to|into|over|on)\b){_PLAIN}){{0,5}}?"
_ON = r",?\s+(?:in|on)\s+(?:or\s+(?:around|about)\s+)?"
_GOES_ON = "and|but|in|at|to|as|with|when|after|amid|for|by|following|because|despite"
_CLOSING = rf"(?=\s*(?:$|[.,;:!?)\]—–]|[\"”])|\s+(?:{_GOES_ON})\b)"
_NO_SUBJECT = r"and|but|that|which|who|whose|will|would|was|were|is|are|has|had|said|says|told|wrote|\w+ed"
_SUBJECT = rf"(?:(?!(?:{_NO_SUBJECT})\b)[\w$£€%.’'-]+\s+){{1,8}}?"
_WHEN = rf"(?P<when>{DATE})"
_OPENS = (
    r"(?:(?:re)?opens?|closes?|(?:re)?launch(?:es)?|premieres?|begins?|starts?|kicks?\s+off|takes?\s+(?:place|effect|office)|"
    r"comes?\s+into\s+(?:force|effect)|enters?\s+into\s+force|go(?:es)?\s+(?:on\s+(?:sale|trial|display|show)|live|to\s+the\s+polls|"
    r"into\s+(?:effect|force))|expires?|ends?|concludes?|meets?|convenes?|resumes?|votes?|falls?|faces?\s+trial|hits?\s+(?:shops|stores|cinemas|theaters))"
)
_LASTS = (
    r"(?:runs?|lasts?|continues?|remains?\s+(?:open|closed|shut|in\s+(?:force|place))|"
    r"(?:is|are)\s+(?:open|closed|shut|on\s+(?:show|display|sale)|valid))"
)
WILL_THEN = tuple(
    Pattern(shape)
    for shape in (
        rf"\b(?P<verb>(?:will|shall|(?:is|are)\s+{_ADVERB}(?:{_TO}|to))\s+(?!(?:{_LOOKS_BACK})\b)[a-z]+)(?:\s+(?!(?:{_HAPPENED}|\w+ed)\b)[\w$£€%.’'-]+){{0,6}}?"
        rf",?\s+on\s+(?P<when>{DAY}){_CLOSING}",
        rf"\b{_WILL}{_OBJECT}(?:{_ON}|\s+by\s+){_WHEN}{_CLOSING}",
        rf"\b(?P<verb>(?:will|shall|(?:is|are)\s+(?:{_TO}|to))\s+{_ADVERB}be\s+{_ADVERB}(?:\w+ed|{_IRREGULAR}))\b"
        rf"{_SHORT_OBJECT}{_ON}{_WHEN}{_CLOSING}",
        rf"\b(?P<verb>(?:will|shall|(?:is|are)\s+{_TO})\s+{_ADVERB}(?:{_STAY}))\b{_OBJECT}\s+(?:until|till|through|up\s+to)\s+{_WHEN}",
        rf"\b(?P<verb>(?:will|shall|(?:is|are)\s+{_TO})\s+{_ADVERB}(?:{_STAY}|take\s+place|be\s+held))\b{_OBJECT}\s+(?:from\s+)?(?P<when>{RANGE})",
        rf"\b(?P<verb>(?:is|are)\s+{_ADVERB}(?:scheduled|due|planned|slated|set|expected))\b{_OBJECT}\s+(?:for|in|on|by)\s+{_WHEN}{_CLOSING}",
        rf"(?:^\W*|[;:—–]\s+|\b(?:that|and|but)\s+)(?:On|In|By|on|in|by)\s+{_WHEN},?\s+{_SUBJECT}"
        rf"(?P<verb>(?:will|shall)\s+{_ADVERB}(?!have\b)(?:be\s+)?[a-z]+|(?:is|are)\s+{_ADVERB}{_TO}\s+[a-z]+)\b",
        rf"\b(?P<verb>[Uu]pcoming|[Ff]orthcoming)\s+[^.;,{MARKS}]{{1,50}}?\s(?:in|on)\s+{_WHEN}",
    )
)
"""What is to come: the group ``verb`` says so, ``when`` is its date."""
NOT_SOON = Pattern(r"\b(?:to|would|could|might|may|should|must|can|did|not|let|the|that)\s\Z", re.IGNORECASE)
"""What stands before a verb that says nothing of what is to come."""
TOLD = Pattern(
    r"\b(?:diar(?:y|ies)|timeline|video|clip|footage|recording|data|records?|log|chart|graph|list|book|story|chapter|report|"
    r"chronolog\w+|warranty|guarantee|account|documentary|podcast|episode|memoir)\b",
    re.IGNORECASE,
)
"""What begins on a day in that it tells of it: *The diary begins on 9 June*."""
WILL_SOON = tuple(
    Pattern(shape)
    for shape in (
        rf"\b(?P<verb>{_OPENS})\b{_SHORT_OBJECT}{_ON}(?:[A-Z]\w+day,\s+)?(?P<when>[{DAY}{MONTH}]){_CLOSING}",
        rf"\b(?P<verb>{_LASTS})\b{_SHORT_OBJECT}\s+(?:until|till|through|up\s+to)\s+(?P<when>[{DAY}{MONTH}]){_CLOSING}",
        rf"\b(?P<verb>has|have)\s+until\s+(?P<when>[{DAY}{MONTH}])\s+to\b",
        rf"\b[Dd]eadline\b[^.;,{MARKS}]{{0,40}}?\s(?P<verb>is)\s+(?:on\s+)?(?P<when>[{DAY}{MONTH}]){_CLOSING}",
    )
)
"""What is to come, in the present tense, which stories of old times are told in as well."""
DID_THEN = tuple(
    Pattern(shape)
    for shape in (
        rf"(?<!\bbe\s)(?<!\bis\s)(?<!\bare\s)\b(?P<verb>(?!(?:{_PLANNED})\b)[a-z]{{3,}}ed)\s+(?:in|on)\s+{_WHEN}{_CLOSING}",
        rf"\b{_DID}{_SHORT_OBJECT}{_ON}{_WHEN}{_CLOSING}",
        rf"\b(?P<verb>(?!(?:{_PLANNED})\b)[a-z]{{3,}}ed\s+(?:him|her|them|it)|gave\s+birth(?:\s+to\s+[\w-]+(?:\s+\w+)?)?){_ON}{_WHEN}{_CLOSING}",
        rf"\b(?P<verb>played|won|lost|held|staged|hosted|ran|gave|attended|celebrated|performed)\s+(?:its|their|his|her|the|an?)\s+"
        rf"(?:(?!(?:to|for|on|that|which)\b)[\w’'-]+\s+){{0,4}}?[\w’'-]+{_ON}{_WHEN}{_CLOSING}",
        rf"(?:^\W*|[;:—–]\s+|\b(?:that|and|but)\s+)(?:On|In|on|in)\s+{_WHEN},?\s+{_SUBJECT}{_DID}(?!\s+(?:to|by)\b)",
        rf"^\W*(?:On|In)\s+{_WHEN},?\s+{_SUBJECT}(?P<verb>(?!(?:{_PLANNED})\b)[a-z]{{3,}}ed)\s+(?:the|an?|its|his|her|their|[A-Z]\w+)\b",
    )
)
"""What is over, in the same groups."""
