"""The shapes of sentences that give a whole with its parts; every figure is one character (``figures``)."""

from __future__ import annotations

import re

from factcheck.extraction.patterns import Pattern
from factcheck.leads.figures import COUNT, MEASURE, MONEY, OTHER, PERCENT

_WHOLE = f"(?P<whole>[{COUNT}{MONEY}{MEASURE}])"
_PART = f"[{COUNT}{MONEY}{MEASURE}]"
_FIGURES = f"{COUNT}-{OTHER}"
_NOUN = rf"[^{_FIGURES},;:.()—–]{{0,60}}?"
_ITEM = rf"[^{_FIGURES},;:.()—–]{{0,60}}"
_LIST = rf"(?P<parts>{_PART}{_ITEM}(?:,\s{_ITEM}{_PART}{_ITEM})*?(?:,\s|\b)(?:and|plus|with)\s{_ITEM}{_PART})"
_ENDS = r"(?=[.;)—–]|\Z)"
_TOTAL = r"(?:for\s+)?(?:an?\s+)?(?:combined\s+|grand\s+|overall\s+)?total(?:ling|ing|led)?(?:\s+of)?\s+(?:[a-z]+\s)?"
_IN_ALL = r"\b(?:in\s+(?:all|total)|altogether|all\s+told|combined|overall)\b"
_COMES_TO = r"(?:,|\s[—–-]|\s?\(|\sfor|\sto\s+make|\smaking|\sor)\s*"
_SIZE = r"(?:-(?:member|seat|strong|person|bed|room|page|car|team|vehicle)\b)?"
_CONSISTS = (
    r"(?:(?:is|are|was|were)?\s*(?:made\s+up|composed)\s+of|consist(?:s|ed)?\s+of|comprise[ds]?|"
    r"(?:is|are|was|were)?\s*(?:split|divided)\s+(?:into|between|among))"
)
_THE = r"(?:[\w'’-]+\s+){0,3}?"


def _patterns(*expressions: str) -> tuple[Pattern, ...]:
    return tuple(Pattern(expression, re.IGNORECASE | re.DOTALL) for expression in expressions)


OPEN = _patterns(
    rf"(?:\A|[\s“\"(])(?:of|among|from|out\s+of)\s+(?!whom\b|which\b|them\b|these\s+{_PART}){_THE}{_WHOLE}{_NOUN},\s+(?P<parts>[^;]*)",
    rf"(?P<parts>{_PART}\s+(?:out\s+)?of\s+(?:the|its|their|all)\s+{_WHOLE}\s[^;]*)",
    rf"{_WHOLE}{_NOUN},\s+of\s+(?:whom|which)\s+(?P<parts>[^;]*)",
    rf"\bin\s+(?:the|its|their|an?)\s+(?:\w+\s+)?{_WHOLE}-(?:member|seat|strong|person)\b{_NOUN},\s+(?P<parts>[^;]*)",
    rf"{_WHOLE}{_NOUN},\s+(?P<parts>{_PART}\s+of\s+(?:them|whom|which)\b{_ITEM}(?:,\s{_ITEM}{_PART}{_ITEM})+\band\s{_ITEM}{_PART})",
    rf"{_WHOLE}{_SIZE}{_NOUN}\s?(?::|[—–(]|\s-)\s?{_LIST}{_ITEM}{_ENDS}",
    rf"{_WHOLE}-(?:member|seat|strong|person)\b{_NOUN}\b(?:has|had|have)\s+{_LIST}{_ITEM}(?=[,.;)—–]|\Z)",
    rf"(?<!among\sthe\s)(?<!among\s){_WHOLE}{_SIZE}{_NOUN}\b(?:were|are|was|is)\s+{_LIST}{_ITEM}(?=[,.;)—–]|\Z)",
    rf"{_WHOLE}-(?:member|seat|strong|person)\b{_NOUN}\bof\s+{_LIST}{_ITEM}",
    rf"{_LIST}\s[a-z]+{_NOUN}\b(?:among|made\s+up|comprised)\s+(?:the|its)\s+{_WHOLE}\s[a-z]+",
)
"""*Of the 200 seats, 110 …, 60 …*: these may be some of the parts, never more than the whole. The first four patterns
take in the rest of the sentence; which figures of it are parts remains to be seen."""
REST_OF_SENTENCE = OPEN[:4]

APPOSED = _patterns(rf"{_WHOLE}{_NOUN}(?:,|\s[—–-]|\s?\()\s?(?:with\s+)?{_LIST}{_ITEM}(?=[,.;)—–]|\Z)")
"""*19 members, eleven women and nine men*: these may be parts, or other things (``appositions``)."""
BETWEEN_ITEMS = Pattern(r",\s|,?\s(?:and|plus|with)\s", re.IGNORECASE)

CLOSED = _patterns(
    rf"{_WHOLE}{_SIZE}{_NOUN}\b{_CONSISTS}\s+{_LIST}{_ITEM}(?=[,.;)—–]|\Z)",
    rf"\btotal\s+of\s+(?:[a-z]+\s)?{_WHOLE}{_NOUN}\s?(?::|[—–(]|\s-)\s?{_LIST}{_ITEM}{_ENDS}",
    rf"{_LIST}{_ITEM}{_COMES_TO}{_TOTAL}{_WHOLE}",
    rf"{_LIST}{_ITEM}(?:{_COMES_TO}(?:or\s|an?\s|with\s)?|[,)]?\s(?:has|have|had)\s){_WHOLE}{_NOUN}{_IN_ALL}",
    rf"{_LIST}{_ITEM}(?:,|\s[—–-])?\s*(?:bringing|taking|putting)\s{_NOUN}\btotal\s{_NOUN}\b(?:to|at)?\s*{_WHOLE}",
)
"""*5 gold, 3 silver and 4 bronze, 13 medals in all*: these are all the parts."""

NO_PARTITION = Pattern(
    r"\b(?:including|includes?|included|some\s+of|among\s+them|at\s+least\s+one|both|also|overlap\w*|respectively|several|each|"
    r"initially|later|earlier|respondents\s+could|more\s+than\s+one|multiple|either|twice|former(?:ly)?|previous(?:ly)?|"
    r"compared|once|another\s+of|again|double|dual)\b",
    re.IGNORECASE,
)
"""Words with which parts may overlap or belong to another whole."""
MAY_OVERLAP = Pattern(
    r"\b(?:ha(?:d|ve|s)(?!\s+no\s+(?:opinion|view|answer|preference))|having|report(?:ed|s)?|sa(?:id|y)(?!\s+(?:yes|no)\b)|speaks?|spoke|play(?:ed|s)?|owns?|owned|us(?:es?|ed)|suffer(?:ed|s)?|"
    r"experienced|knew|know|showed|need(?:ed|s)?|liked?|read|watch\w*|visited|studied|took\s+part|are\s+aware|attended|"
    r"who|whose|under|over|aged?|born|received|can|could|contain\w*|offer\w*)\b",
    re.IGNORECASE,
)
"""Verbs of which one subject may do two: *20 had a fever and 15 had a cough*."""
NOT_A_PART_BEFORE = Pattern(
    r"\b(?:from|than|with|against|after|since|by|in|under|over|aged?|at|within|between|every|about|of|top|of\s+the|than\s+the|"
    r"of\s+whom|of\s+which)\s+(?:(?!and\b|or\b|but\b|plus\b)[a-z]+\s)?\Z",
    re.IGNORECASE,
)
NOT_A_PART_AFTER = Pattern(
    r"\s*(?:more|fewer|less|extra|higher|lower|times|of\s+(?:them|whom|which)|others?\s+(?:in|at)|years?|days?|hours?|months?|weeks?|"
    r"minutes?|points?|percent)\b|-",
    re.IGNORECASE,
)
PART_GOES_ON = Pattern(
    r"\s*(?:[,;.)—–]|\Z|[A-Z]|[a-z]+\s*(?:[,;.]|and\b|\Z)|(?:and|of\s+(?:the|its|their|all|those|these)|were|was|are|is|"
    r"go(?:es)?|went|will|would|to|for|from|against|by|on|at|in|with|as|did|do|held|won|belong\w*|came|come|died|remain\w*|"
    r"stay\w*|had\s+no|walk|cycle|drive|ride|take\s+(?:the|a)\s+(?:bus|train|tram|metro|subway|car|taxi)|said|did\s?n[o’']t|work|live|serve|study|sit|lie|stand|support|oppose|back|favou?r|want|plan|attend|chose|took|"
    r"fell|fled|got|others?|seats?|votes?|m[ae]n|wom[ae]n|children|boys|girls|adults|civilians|soldiers|police\w*|officers|"
    r"students|teachers|pupils|passengers|crew|residents|workers|members|republicans|democrats|independents|"
    r"conservatives|liberals|people|injured|dead|wounded|missing|gold|silver|bronze|undecided|wins|losses|draws|\w+ed)\b)",
)
"""What may follow a part whose noun is that of the whole."""

_NO_OTHER = r"(?<!\bon\s)(?<!\bin\s)(?<!\bof\s)(?<!\bto\s)(?<!\bfor\s)(?<!\bthan\s)(?<!against\s)others?"
_NO_ANSWER = r"no\s+(?:opinion|view|answer|preference|change)|(?<!\bdo\s)(?<!\bdid\s)(?<!\bown\s)neither(?!\s+of)"
_ONE_WHOLE = (
    r"votes?|ballots|electorate|shares|electricity|power|energy|budget|population|revenue|sales|spending|market|total|"
    r"emissions|seats|funding|money|exports|imports|stock|stake|income|costs?|land|area|students|pupils|workforce|staff|generation|output|production|supply|trade|"
    r"residents|inhabitants|households|profits?"
)
PERCENT_PARTITION = Pattern(
    rf"\b(?:yes|no(?=\s*(?:[,.;:)]|and\b|or\b|\Z))|unsure|undecided|(?:do|did)\s?n[o’']t\s+know|not\s+sure|{_NO_ANSWER}|"
    rf"{_NO_OTHER}|the\s+rest|remaining|remainder|oppos\w+|disapprov\w+|abstain\w*|blank|spoi?l(?:ed|t)|disagree\w*|"
    r"unfavou?rabl\w*|reject\w*|undeclared|unaffiliated|independents?|refused|unchanged|(?:stay\s+)?the\s+same)\b"
    r"|\b(?:of|share\s+of)\s+(?:the\s+|all\s+|its\s+|their\s+|total\s+|overall\s+)*(?:popular\s+)?"
    rf"(?:[\w-]+['’]s?\s+)?(?:{_ONE_WHOLE})\b"
    r"|\b(?:comes?\s+from|breakdown|br(?:eaks?|oke|oken)\s+down|split\s+between|divided|made\s+up\s+of|consist\w*|compris\w+|composed|composition)\b",
    re.IGNORECASE,
)
"""Words that show percentages to be parts of one whole."""
PERCENT_PAIR = Pattern(
    r"\byes\b.*\bno\b|\bfor\b.*\bagainst\b|\bfavou?r\w*\b.*\b(?:oppos|against)|\bsupport\w*\b.*\boppos|\bapprov\w*\b.*\bdisapprov"
    r"|\bagree\w*\b.*\bdisagree|\bmen\b.*\bwomen\b|\bmale\b.*\bfemale\b|\bgirls\b.*\bboys\b|\bboys\b.*\bgirls\b|\bwomen\b.*\bmen\b|\bback\w*\b.*\boppos|\bleave\b.*\bremain\b"
    rf"|{PERCENT}\s+and\s+{PERCENT}\s+of\s+the\s+vote|\bremain\b.*\bleave\b|\bfavou?rabl\w+.*\bunfavou?rabl",
    re.IGNORECASE | re.DOTALL,
)
"""Two answers that leave nothing over between them."""
_NO_KIND = (
    r"(?:of|in|on|for|to|by|with|from|at|among|off|over|under|above|below|than|as|more|less|fewer|higher|lower|better|worse|chance|"
    r"increase|rise|fall|drop|cut|growth|discounts?|rebates?|vouchers?|likely|effective|full|accurate|sure|complete|"
    r"cheaper|lighter|faster|slower|bigger|smaller|larger|longer|shorter|stronger|weaker|heavier|older|younger|warmer|colder|rate|interest|tax|tariff|duty|and|or|but|who|that|which|say|said|\w+ed|"
    r"have|had|has|own|use|want|think|believe|feel|see|do|did|will|would|can)\b"
)
_KIND = rf"(?!{_NO_KIND})[\w’'-]+(?:\s+(?!{_NO_KIND})[\w’'-]+){{0,2}}"
_STANDS = r"(?:on|won|got|took|polled|polling|secured|received|gained)"
_RIVAL = rf"(?:,|,?\s+and)\s+(?:the|its|his|her|[A-Z])[^{COUNT}-{PERCENT},;:.()—–]{{0,50}}?\s(?:{_STANDS}\s+)?{PERCENT}"
PERCENT_LIST = tuple(
    Pattern(shape)
    for shape in (
        rf"{PERCENT}\s+(?:(?:is|are|was|were)\s+)?{_KIND}(?:,\s+{PERCENT}\s+{_KIND})+,?\s+and\s+{PERCENT}\s+{_KIND}\s*(?=[,.;:)—–]|\Z)",
        rf"\b{_STANDS}\s+{PERCENT}{_RIVAL}(?:{_RIVAL})+\s*(?=[,.;:)—–]|\Z)",
        rf"\b(?:left|gave|goes|divided|shared|split|bequeathed)\s+{PERCENT}\s+to\b[^;.]*?{PERCENT}\s+to\b[^;.]*?{PERCENT}\s+to\b",
        rf"\b(?:owned|held|controlled|financed|funded)\s+{PERCENT}\s+by\b[^;.]*?{PERCENT}\s+by\b[^;.]*?{PERCENT}\s+by\b",
        rf"{PERCENT}[^;.,]*?\s+vot(?:ed|e)\s+for\b[^;.]*?{PERCENT}\s+(?:vot(?:ed|e)\s+)?for\b[^;.]*?{PERCENT}\s+(?:vot(?:ed|e)\s+)?for\b",
    )
)
"""Three or more that are kinds, parties or owners, and so leave nothing over between them: *60% copper, 30% zinc*."""
NO_PERCENT_PARTITION = Pattern(
    r"\b(?:more\s+than\s+one|multiple|all\s+that\s+appl\w+|could\s+(?:choose|pick|name|select|give)|both|also|overlap\w*|including|"
    r"includes?|respectively|each|compared|versus|either|\w+\s+points?|turnout|among|another|earlier|last|previous\w*|"
    r"while|rose|fell|grew|increas\w+|declin\w+|(?<!made\s)(?<!making\s)(?<!make\s)(?<!built\s)up|(?<!broke\s)(?<!breaks\s)(?<!break\s)(?<!broken\s)down|gain\w*|drop\w*|jump\w*|climb\w*|interest|chance|probability|some\s+of)\b",
    re.IGNORECASE,
)
NOT_A_SHARE_BEFORE = Pattern(
    rf"\b(?:[Oo]f\s+(?:the|that|this|those)|[Aa]mong\s+(?:the|those)|from|than|by|(?<!made\s)(?<!making\s)(?<!make\s)up|(?<!broke\s)(?<!breaks\s)down|(?<!{PERCENT}\s)to|of\s+whom|reached|within|plus\s+or\s+minus)\s+(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
OF_SOME = Pattern(
    rf"{PERCENT}\s+of\s+(?:the\s+|all\s+|its\s+|those\s+|these\s+|registered\s+|likely\s+)*(?P<whole>[\w-]+)",
    re.IGNORECASE,
)
