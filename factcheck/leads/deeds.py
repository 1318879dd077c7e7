"""What is done and said, as regular expressions over verbs in the past tense.

The lists hold what somebody in office does; a verb that is not among them may be said of an office long past (*was
accused*, *drew criticism*), and raises nothing.
"""

from __future__ import annotations

from typing import NamedTuple

DEEDS = (
    "abandoned|abolished|accused|adopted|agreed|allocated|allowed|amended|annexed|apologi[sz]ed|appointed|approved|"
    "armed|arrested|asked|auctioned|authori[sz]ed|awarded|backed|bailed|banned|barred|began|blacklisted|blamed|"
    "blockaded|blocked|bombed|borrowed|bought|brokered|built|called|cancell?ed|capped|ceded|censored|certified|"
    "charged|cleared|closed|commissioned|compensated|condemned|considered|created|criminali[sz]ed|criticised|"
    "criticized|curbed|cut|decided|declared|declassified|declined|decriminali[sz]ed|defaulted|defended|delayed|"
    "demolished|deployed|deported|deregulated|designated|detained|devalued|directed|disbanded|disclosed|dispatched|"
    "dissolved|doubled|downgraded|drafted|dropped|eased|eliminated|enacted|ended|enforced|established|evacuated|"
    "evicted|exempted|expanded|expelled|extended|extradited|failed|finali[sz]ed|fined|fired|forgave|fought|froze|"
    "funded|gave|granted|halted|halved|handed|helped|hired|hosted|ignored|imposed|increased|initiated|introduced|"
    "invaded|investigated|invited|invoked|issued|jailed|joined|launched|leased|legali[sz]ed|liberali[sz]ed|"
    "licensed|lifted|lobbied|loosened|lowered|mandated|merged|mobili[sz]ed|moderni[sz]ed|moved|nationali[sz]ed|"
    "negotiated|nominated|occupied|opened|opposed|ordered|outlawed|overhauled|overlooked|overturned|passed|paused|"
    "permitted|pledged|postponed|pressed|pressured|privati[sz]ed|prohibited|proposed|prosecuted|provided|published|"
    "pulled|pursued|pushed|raised|ratified|rationed|recalled|recogni[sz]ed|redrew|reduced|reformed|refused|"
    "regulated|reimposed|reinstated|rejected|rejoined|relaxed|released|removed|renewed|reopened|repealed|replaced|"
    "required|rescinded|rescued|resettled|resisted|restored|restricted|restructured|resumed|reversed|revived|"
    "revoked|rewrote|rolled|sanctioned|scrapped|seized|sent|set|settled|shelled|shelved|shut|signed|slashed|sold|"
    "sought|spent|spied|started|stopped|struck|subsidi[sz]ed|sued|supplied|supported|suspended|taxed|terminated|"
    "threatened|tightened|took|toppled|trained|transferred|tried|triggered|tripled|unfroze|unveiled|upgraded|urged|"
    "vetoed|vowed|waived|wiretapped|withdrew|withheld"
)
"""Verbs, in the past tense, of what an administration does."""

ANY_DEED = r"\w{2,}ed|began|broke|came|gave|held|left|made|met|put|ran|sent|took|went|withdrew|won|wrote"
"""Most verbs in the past tense, for an actor who is said to be in office at the time."""

PERSON_DEEDS = (
    r"(?:called\s+(?:for|on)|took\s+o(?:ver|ffice)|met\s+with|presided\s+over|replied\s+to|responded\s+to|spoke\s+(?:to|with))|"
    "abolished|accused|acknowledged|addressed|adopted|allowed|announced|apologi[sz]ed|appointed|approved|ate|"
    "attended|authori[sz]ed|awarded|backed|banned|beatified|blamed|blocked|briefed|called|cancell?ed|canoni[sz]ed|"
    "chaired|closed|condemned|congratulated|convened|criticised|criticized|cut|declared|defended|demanded|deployed|"
    "dismissed|dispatched|dissolved|drew|ended|endorsed|established|expanded|expelled|expressed|extended|fired|"
    "granted|greeted|hailed|halted|held|hosted|imposed|inaugurated|introduced|invited|invoked|issued|launched|"
    "lifted|lowered|mandated|met|mobili[sz]ed|named|nationali[sz]ed|negotiated|nominated|opened|ordered|outlawed|"
    "outlined|oversaw|pardoned|paused|pledged|praised|presented|presided|privati[sz]ed|proclaimed|prohibited|"
    "promised|proposed|prorogued|quit|raised|ratified|reaffirmed|rebuked|received|recogni[sz]ed|reduced|refused|"
    r"reinstated|reiterated|rejected|removed|repealed|reshuffled|resigned|restored|resumed|reversed|ruled\s+out|"
    r"sacked|sanctioned|scrapped|sent|shut|signed|slashed|stepped\s+down|suspended|testified|thanked|threatened|"
    "toured|travell?ed|unveiled|urged|vetoed|visited|vowed|warned|welcomed|withdrew"
)
"""Verbs, in the past tense, of what somebody in office does there, and seldom before or after."""

_PRIVATE_DEEDS = (
    "appealed|appeared|argued|attended|became|bought|came|campaigned|clerked|climbed|collapsed|co-?wrote|commanded|conceded|converted|"
    "defected|died|divorced|dropped|earned|elected|emigrated|ended|endorsed|enlisted|entered|fled|followed|fought|founded|"
    "got|graduated|grew|headed|interned|invested|joined|launched|learned|led|left|lived|lost|married|moved|opposed|played|"
    "posed|practi[sc]ed|prosecuted|published|ran|rejoined|remained|replaced|represented|retired|returned|rose|served|shared|"
    "sold|sponsored|starred|started|stood|studied|succeeded|sued|suffered|supported|survived|switched|taught|took|trained|"
    "turned|underwent|voted|went|won|worked|wrote"
)
"""Verbs of what people do before and after they hold an office."""

OFFICIAL_PARTICIPLE = (
    r"(?:announced|brokered|commissioned|declared|delivered|outlined|presented|decreed|granted|inaugurated|mediated|proposed|reopened|"
    r"appointed|approved|authori[sz]ed|banned|canoni[sz]ed|chaired|dismissed|dissolved|enacted|expelled|fired|hosted|imposed|"
    r"introduced|issued|launched|lifted|named|negotiated|nominated|opened|ordered|pardoned|ratified|received|repealed|sacked|"
    r"signed|unveiled|vetoed|welcomed)\b"
)
"""The same in the passive voice."""

SPEECH = "added|alleged|announced|argued|claimed|confirmed|contended|insisted|noted|promised|said|told|warned"
"""Verbs, in the past tense, of what it says; set between commas they report what follows, which has its own date."""

PARTICIPLE = (
    r"(?:\w{2,}ed|begun|bought|broken|built|chosen|cut|frozen|given|held|laid|led|made|put|sent|set|shut|sold|struck|taken|"
    r"thrown|withdrawn|withheld)\b"
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
    dated: str | None = None
    """Further verbs, which count where the date stands before them."""
    meets: bool = False
    """Whether meetings, visits and speeches count, wherever they were."""


ADMINISTERS = Acts(DEEDS, SPEECH)
"""What an administration or a government does."""
ANYTHING = Acts(ANY_DEED, SPEECH, meets=True)
"""Whatever somebody does who is said to be in office at the time."""
HOLDS_OFFICE = Acts(
    PERSON_DEEDS,
    SPEECH,
    OFFICIAL_PARTICIPLE,
    dated=rf"(?!(?:{_PRIVATE_DEEDS})\b)(?:{ANY_DEED}|chose|drew|laid|shook|spoke|swore|threw)",
    meets=True,
)
"""What a person does in office, and seldom before or after."""

ACTS_UNDER_A_NAME = Acts(
    rf"(?!became\b|ceased\b|split\b|broke\b|ended\b|existed\b|used\b)(?:{ANY_DEED}|{DEEDS})", SPEECH, meets=True
)
"""What a country, company or agency does."""
