"""What is done and said, as regular expressions over verbs in the past tense.

Whatever is done counts as an act of the actor but for the verbs that are said of an office long past as well
(*inspired*, *came under fire*), and of people before and after they hold one (*was born*, *ran for*).
"""

from __future__ import annotations

from typing import NamedTuple

ANY_DEED = (
    r"\w{2,}ed|began|bought|broke|built|came|chose|cut|fell\s+out|flew|forbade|forgave|fought|froze|gave|held|hid|kept|knelt|laid|left|lent|let"
    r"|made|met|oversaw|overrode|overthrew|paid|put|ran|rebuilt|reset|redrew|rewrote|rode|sent|set|shook|shut|sold|sought|spent|spoke|stood|struck|stuck|swore|threw|took"
    r"|undertook|unfroze|upheld|went|wept|withdrew|withheld|won|wore|wrote"
)
"""Most verbs in the past tense, for an actor who is said to be in office at the time."""

_AFTERLIFE = (
    "appeared|became|came|ceased|collapsed|compared|continued|defined|differed|dominated|emerged|enjoyed|existed|faced|featured|figured"
    "|haunted|helped|influenced|inherited|inspired|lasted|left|lived|looked|loomed|lost|marked|mattered|played|prefigured|proved|ran"
    "|ranked|received|remained|resembled|returned|seemed|served|shaped|showed|succeeded|suffered|survived|symboli[sz]ed|turned|used|went|won"
)
"""Verbs that are said of an administration after its time as well, or of its beginning and end."""
DEEDS = rf"(?!(?:{_AFTERLIFE})\b)(?:{ANY_DEED})"
"""What an administration does: every verb in the past tense that is not said of one long past."""

_PRIVATE_DEEDS = (
    "acquired|acted|administered|advised|appealed|appeared|argued|attended|auditioned|became|bought|buried|came|campaigned|clerked|climbed|coached|collapsed"
    "|co-?wrote|commanded|compared|conceded|converted|co-?founded|covered|crossed|defected|demonstrated|died|directed|divorced|dropped|earned|edited|elected"
    "|emigrated|ended|endorsed|enlisted|enrolled|entered|escaped|fathered|filed|fled|followed|formed|fought|founded|got|governed|graduated|grew|headed|hid"
    "|inherited|interned|invented|invested|joined|launched|learned|lectured|led|left|licensed|lived|lobbied|lost|managed|marched|married|modelled|moved|narrated|opposed|organi[sz]ed|owned"
    "|painted|played|posed|posted|practi[sc]ed|preached|produced|prosecuted|protested|published|purchased|qualified|ran|recorded|recovered|rejoined"
    r"|remained|remarried|rented|replaced|reported|represented|researched|retired|returned|rode|rose|ruled(?!\s+out)|served|settled|shared|sold|sponsored|starred|started|stood"
    "|studied|succeeded|sued|suffered|supported|surrendered|survived|switched|taught|took|trained|turned|tweeted|underwent|volunteered|voted|walked"
    "|went|won|wore|worked|wrote"
)
"""Verbs of what people do before and after they hold an office."""
_PERSON_DEEDS = (
    rf"(?!(?:{_PRIVATE_DEEDS})\b)(?:{ANY_DEED})|(?:lost|won)\s+(?:an?|her|his|the)\s+(?:majority|(?:confidence|no-confidence)\s+vote|referendum|vote\s+of)"
    r"|survived\s[^,.;]{0,30}\b(?:coup|motion|plot|vote)|(?:ended|launched|quit|left\s+(?:\w+\s+)?rates)\b"
    r"|attended\b(?!\s[^,.;]{0,40}\b(?:[Aa]cademy|[Cc]ollege|[Ss]chool|[Ss]eminary|[Uu]niversity)\b)"
    r"|(?:applied\s+(?:for|to)|took\s+(?:office|over|the\s+oath)|(?:was|were)\s+(?:inaugurated|sworn\s+in))"
)
"""What somebody in office does there, and seldom before or after."""

OFFICIAL_PARTICIPLE = (
    r"(?:agreed|announced|brokered|commissioned|declared|delivered|outlined|presented|decreed|granted|inaugurated|mediated|proposed|reopened|"
    r"appointed|approved|authori[sz]ed|banned|canoni[sz]ed|chaired|dismissed|dissolved|enacted|expelled|fired|hosted|imposed|"
    r"introduced|issued|launched|lifted|made|named|negotiated|nominated|opened|ordered|pardoned|ratified|received|repealed|sacked|"
    r"signed|unveiled|vetoed|welcomed)\b"
)
"""The same in the passive voice."""

SPEECH = "added|alleged|announced|argued|claimed|confirmed|contended|insisted|noted|promised|said|told|warned"
"""Verbs, in the past tense, of what it says; set between commas they report what follows, which has its own date."""
REPORTS = (
    f"{SPEECH}|acknowledged|admitted|conceded|declared|denied|disclosed|estimated|pledged|predicted|revealed|stated"
    "|suggested|vowed"
)
"""The same of an administration, company or country, which has no memories to tell when it is no more."""

PARTICIPLE = (
    r"(?:\w{2,}ed|begun|bought|broken|built|chosen|cut|frozen|given|held|laid|led|made|put|sent|set|shut|sold|struck|sworn|taken|"
    r"thrown|withdrawn|withheld|written)\b"
)
"""Most verbs in the passive voice."""


class Acts(NamedTuple):
    """What counts as an act of an actor, as regular expressions."""

    deeds: str
    """Verbs in the past tense, with what must follow them."""
    speech: str | None
    """Verbs of speaking in the past tense; None where speaking does not count."""
    participle: str = PARTICIPLE
    """Verbs in the passive voice."""
    meets: bool = False
    """Whether meetings, visits and speeches count, wherever they were."""


ADMINISTERS = Acts(DEEDS, REPORTS)
"""What an administration or a government does: whatever is not said of one long past."""
ANYTHING = Acts(ANY_DEED, SPEECH, meets=True)
"""Whatever somebody does who is said to be in office at the time."""
ACTS_UNDER_A_NAME = Acts(
    rf"(?!became\b(?!\s+(?:an?|independent)\b)|ceased\b|split\b|broke\b|ended\b|existed\b|used\b)(?:{ANY_DEED}|became)",
    REPORTS,
    meets=True,
)
"""What a country, company or agency does."""

_RULING_DEEDS = (
    r"vetoed|pardoned|nominated|commuted|took\s+(?:office|the\s+oath\s+of\s+office)|was\s+(?:impeached|inaugurated|sworn\s+in)|dissolved\s+parliament|beatified|canoni[sz]ed|decreed|prorogued|mobili[sz]ed"
    r"|(?:enacted|issued|signed)\s[^,.;]{0,60}\b(?i:accord|act|agreement|bill|declaration|deal|law|legislation|order|pact|proclamation|protocol"
    r"|treaty|decree|encyclical)"
    r"|(?:announced|banned|eased|imposed|lifted|suspended)\s[^,.;]{0,60}\b(?:ban|embargo|restrictions|sanctions|tariffs|lockdown)"
    r"|(?:cut|doubled|lowered|raised|hiked|slashed)\s[^,.;]{0,30}\b(?:cap|ceiling|duties|limit|rates?|tax(?:es)?|tariffs|wage)|hosted\s[^,.;]{0,40}\b(?:summit|talks)"
    r"|published\s[^,.;]{0,40}\bencyclical|(?:broke\s+off|cut|normali[sz]ed|opened|restored|severed)\s[^,.;]{0,40}\b(?:relations|ties)"
    r"|(?:dismissed|reshuffled|sacked)\s[^,.;]{0,40}\b(?:cabinet|government|minister)"
    r"|declared\s[^,.;]{0,40}\b(?:disaster|emergency|epidemic|holiday|mourning|outbreak|pandemic|war)"
    r"|(?:deployed|ordered|sent)\s[^,.;]{0,60}\b(?:airstrikes?|evacuation|forces|invasion|raid|soldiers|strikes?|troops|warships|withdrawal)"
    r"|(?:appointed|named)\s[^,.;]{0,60}\b(?:ambassador|judge|justice|Supreme Court|cabinet|minister|cardinals?)"
    r"|withdrew\s+(?:the\s+)?(?:US|U\.S\.|United States|troops)"
)
"""What only somebody in office does: a title is used of the years before and after it too."""
RULES = Acts(_RULING_DEEDS, None, OFFICIAL_PARTICIPLE)
"""What the head of a state or government does there, and in no other office."""
_CHIEFS = (
    r"(?:president|prime\s+minister|premier|chancellor|king|queen|emperor|pope|dalai lama|secretary[-\s]general"
    r"|ambassadors?|leaders?|counterpart|crowds?|delegation|pilgrims|foreign\s+minister|survivors|families)"
)
_STATELY_DEEDS = (
    r"(?:authori[sz]ed|banned|cancell?ed|expelled|granted|imposed|legali[sz]ed|lifted|mandated|nationali[sz]ed|outlawed|ratified|reinstated|repealed"
    r"|rescinded|revoked|scrapped|toured|visited|travell?ed\s+to|flew\s+to|met\s+(?:at|in|with)|held\s+talks|opened\s+talks|presided\s+over|pulled\s+out)"
    r"|(?:began|broke\s+off|cut|held|hosted|launched|normali[sz]ed|opened|ordered|restored|resumed|severed|started|suspended)\s[^,.;]{0,40}\b(?:airstrikes|campaign|commission|diplomatic"
    r"|drive|inquiry|investigation|initiative|mission|scheme|invasion|negotiations|offensive|operation|program(?:me)?|relations|review|summit|talks|ties|war)"
    rf"|(?i:(?:greeted|hosted|met|received|welcomed)\s[^.;]{{0,40}}\b{_CHIEFS})"
    r"|(?:addressed|asked|(?:delivered|gave|made)\s+(?:an?|her|his)\s+(?:\w+\s+)?(?:address|speech)\s+(?:at|before|to)|told|urged)\s[^,.;]{0,40}\b(?:Assembly|Bundestag|Congress|Council|Knesset|lawmakers|MPs|nation|parliament|Parliament|Senate)"
    r"|(?:announced|approved|presented|proposed|unveiled)\s[^,.;]{0,60}\b(?:aid|bailout|bill|budget|cuts?|deal|directive|doctrine|law|levy|loan|measures|package|plan|reforms?|rules?|strategy"
    r"|sale|withdrawal)"
    r"|(?:created|established|founded)\s[^,.;]{0,40}\b(?i:agency|commission|council|department|ministry|office|reserve|task\s+force)"
    r"|(?:dismissed|fired|sacked)\s[^,.;]{0,40}\b(?:ambassador|attorney|chief|commander|director|general|secretary)"
    r"|(?:abandoned|left|pulled|quit|rejoined|withdrew)\s[^,.;]{0,40}\b(?:accord|agreement|country|deal|forces|pact|treaty|troops)"
    r"|(?:expanded|extended|froze|reduced|sent)\s[^,.;]{0,40}\b(?:aid|assets|benefits|fleet|program(?:me)?|scheme|weapons)"
)
_CAMPAIGNING_DEEDS = (
    "accused|addressed|announced|asked|attacked|blamed|broke|built|called|celebrated|chaired|challenged|changed|claimed|closed|considered|created|criticised"
    "|criticized|declared|defended|delivered|demanded|denied|denounced|developed|donated|established|explored|expressed|gave|held|hired|hosted|insulted|introduced"
    "|kept|liked|made|met|mocked|named|offered|opened|predicted|presented|promised|proposed|pursued|put|praised|questioned|raised|received|refused|rejected"
    "|remembered|resigned|sent|set|shook|signed|spent|spoke|struck|suggested|thanked|threatened|toured|travell?ed|tried|unveiled|urged|used|visited|vowed|wanted|warned"
)
"""Verbs of what somebody does who has a name, and not yet an office or no more."""
_PUBLIC_MATTERS = (
    "aid|allies|allowances|ambassador|army|assets|banks|benefits|borders?|budget|cabinet|canal|carmakers|ceasefire|constitution|consulate|controllers|coup"
    "|court|curfew|currency|debts?|deficit|economy|embassy|exports|farmers|fleet|forces|fund|funding|government|imports|industry|inflation|judges?|justices?"
    "|laws?|lockdown|merger|migrants|military|ministers?|missiles?|navy|pact|pandemic|parliament|pensions?|permits?|pipeline|police|polic(?:y|ies)"
    "|prisoners|program(?:me)?s?|rates|rebels|reforms?|refugees|regime|regulations?|relations|reserves?|rules?|sanctions|schools|sector|spending"
    "|standards|strikes?|subsid(?:y|ies)|tariffs?|tax(?:es)?|territory|treaty|troops|truce|vaccines?|visas?|wage|war|week|weapons|welfare"
)
_UNLIKE_OTHERS = (
    rf"(?!(?:{_PRIVATE_DEEDS}|{_CAMPAIGNING_DEEDS})\b)(?:{ANY_DEED})"
    rf"(?:\s(?![a-z]+ed\b|(?:that|which|who)\b)[\w’'-]+){{0,6}}?\s(?:{_PUBLIC_MATTERS})"
)
"""What is done about public matters, in so many words."""
STATELY = Acts(rf"{_RULING_DEEDS}|{_STATELY_DEEDS}|{_UNLIKE_OTHERS}", None, OFFICIAL_PARTICIPLE)
"""The same, and what else few do who hold no office at all."""
HOLDS_OFFICE = Acts(rf"{_PERSON_DEEDS}|{_RULING_DEEDS}|{_STATELY_DEEDS}", SPEECH, OFFICIAL_PARTICIPLE, meets=True)
"""What a person does in office, and seldom before or after."""
