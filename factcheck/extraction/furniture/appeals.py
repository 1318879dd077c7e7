"""Appeals to the reader: for money, subscriptions, addresses, clicks.

Known by who is spoken of (the publisher), who is spoken to (the reader) and what about; words inside quotation marks
do not count, nor does what somebody is reported to have said.
"""

from __future__ import annotations

import re
from operator import or_

from factcheck.extraction.patterns import Pattern


def _any(*alternatives: str, start: str = r"\b", end: str = r"\b") -> Pattern:
    return Pattern(f"{start}(?:{'|'.join(alternatives)}){end}", re.IGNORECASE)


_QUOTED = Pattern(r"“[^“”]*”|\"[^\"]*\"|‘[^‘’]{1,300}’(?!\w)")
_SENTENCE = Pattern(r"[^.!?]+[.!?]*")
_QUOTATION_MARK = Pattern(r"[“”\"]")
_REPORTED = Pattern(r"\b(?:said|says|told|added|according to|announced|argued|tweeted|testified)\b")
"""What shows that a paragraph reports what somebody says; an appeal may have something written, or found."""
_PERSON = Pattern(r"\b(?:[Ww]e|[Oo]urs?|us|[Yy]ou|[Yy]ours?|I|[Mm]y|WE|OUR|YOU|YOUR)\b")
_PUBLISHER = Pattern(r"\b(?:[Ww]e|[Oo]ur|us)\b")
_READER = _any("yours?", "you")
_ADDRESS = Pattern(r"\b(?:[Oo]ur|us|[Yy]ou|[Yy]our|[Ww]e)\b")

_JOURNALISM = (
    "(?:independent|quality|fearless|local|investigative|non-?profit|trusted|honest|free|open|accurate|"
    "reader[- ]funded|"
    r"public[- ]interest|public[- ]service) (?:[\w-]+ ){0,2}(?:journalism|news|newsroom|reporting|media|press)"
)
_SELF = Pattern(
    r"\b(?:[Oo]ur|[Ss]upport [Mm]y) (?:[\w-]+ ){0,2}(?:journalis[mt]s?|reporting|newsroom|reporters?|work|coverage|"
    r"mission|newsletters?|app|"
    "readers?|supporters?|members?|subscribers?|web ?site|site|team|stories|community|podcasts?|channels?|briefings?|"
    "editors?|partners?|correspondents?|paywall|archive|independence|letter|e-?mails?|guide|picks|bulletin|digest|quiz)"
    r"\b|\b[Bb]uy (?:me|us) a (?:coffee|beer|pint|tea)\b|\b(?:[Hh]elp|[Ss]upport(?:ing)?|[Ff]und|[Jj]oin|[Ff]ollow|"
    r"[Tt]rust|[Bb]ack|[Ss]ustain|[Ee]-?mail|"
    r"[Cc]ontact) us"
    r"\b|\b[Ww]e (?:rely|depend|count|survive|run|are funded|are (?:an? )?(?:\w+[- ])?(?:non-?profit|independent|"
    r"reader)|"
    r"(?:need|want|would like|ask|hope|invite) you)\b|\b[Ww]e(?:['’]re| are) (?:asking|counting on|grateful) "
)
"""The publisher speaks of itself."""

_IMPERATIVE = _any(
    "sign up|subscribe|join|donate|support|get|become|help|click|tap|follow|download|register|enter|consider|give|try",
    "stay|find out|explore|start|like|share|contribute|chip in|choose|make|take|never miss|don['’]t miss|enjoy|"
    "unlock|log in|sign in|keep",
    "upgrade|send|tell|visit|have your|let us|e-?mail|write|install|add|turn on|allow|accept|discover|check out|buy",
    "renew|claim|be part|scan|pledge|invest|save",
    start=r"\W{0,3}(?:please |to (?:read|continue|get|receive|support|unlock|access)\b.{0,60},? |(?:so|and|then),? "
    r"|want (?:more|the|to)\b.{0,60}\? )?",
)
_ORDER = Pattern(_IMPERATIVE.pattern + r"\s(?:an?|the|your|our|us|here|now|today|this|more|it|with)\b", re.IGNORECASE)
_FINITE = _any("is|are|was|were|has|have|had|will|would|could|came|went|rose|fell")
_IMPERATIVE_LATER = Pattern(
    r"[.!?:…]\s(?:[Pp]lease )?(?:Sign up|Subscribe|Unsubscribe|Support|Send|Share|Join|Donate|Download|Give|Get|Become|"
    r"Help|Click|Follow|Register|Enter|Log in|Tell|Read|Write|Unlock|Cancel|Read on|Try|Start|E-?mail|Call|Please|"
    r"Contact|Find out|To (?:receive|get|read|support|continue|see))\b"
)

_TOPICS = {
    "a newsletter or account sign-up": _any(
        "sign(?:ing)?[- ]?up",
        "register (?:for free|now|here|today)",
        "create (?:a free|an|your) account",
        "enter your (?:e-?mail|name)",
    ),
    "a subscription offer": _any(
        "subscrib(?:e|ing) (?:now|today|here|to|from|for|and|or)",
        "subscribers?[- ]only",
        "(?:become|already|for|our) (?:an? )?(?:paid )?subscribers?",
        "free trial|cancel any ?time|unlimited (?:digital )?access|full access|subscriptions?",
        r"(?<=[$£€\d]) ?(?:per|a|each|every) (?:day|week|month|year)",
        "free (?:articles?|account)|paywall|to continue|access (?:to )?this (?:article|story)|continue reading|"
        "read the (?:full|rest)|special offer|limited[- ]time",
    ),
    "a newsletter sign-up": _any(
        r"(?:in|to|into) your (?:\w+ )?(?:inbox|phone|e-?mail)",
        r"e-?mail address|newsletters?|unsubscribe|opt out|(?:get|receive) alerts|news e-?mails|(?:news|e-?mail|"
        r"push) (?:alerts?|notifications?)|"
        r"turn on (?:\w+ )?(?:alerts|notifications)",
        r"the (?:[\w-]+ )?(?:digest|round-?up) every|(?:daily|weekly|morning|evening) (?:\w+ )?(?:briefing|digest|"
        r"roundup|e-?mail|update)",
    ),
    "a cookie or privacy notice": _any(
        "privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions)|cookies?|(?:you|your|"
        "and) consent",
        "by (?:signing up|clicking|entering|submitting|subscribing|continuing|providing|registering)|reCAPTCHA",
        "personali[sz]ed (?:ads|advertising|content)|brows(?:er|ing) (?:settings|experience)",
    ),
    "points to an app or a channel": _any(
        r"(?:download|get|install|try|open) (?:[\w’']+ ){0,6}app",
        r"(?:download|get|install|try|open|use|on|via|in) (?:our|the) (?:\w+ ){0,2}app|app store|google play",
        "(?:follow|like|find|join) us (?:on|at)|social media",
        r"(?:our|on) (?:\w+ )?(?:whatsapp|telegram|facebook|instagram|youtube|x|twitter|tiktok)",
    ),
    "offers its news": _any(
        "(?:all )?the latest (?:news|stories|headlines|updates)|top stories|breaking (?:news|stories)|latest headlines",
        "more (?:stories )?like (?:it|this)|our best (?:stories|reporting|work)|best stories|the news you need",
    ),
    "speaks for its own journalism": _any(
        _JOURNALISM,
        "journalism (?:free|possible|alive|matters|going|strong|like)|hold(?:ing)? (?:the )?power(?:ful)? to account",
        r"makes? (?:a|all the|a world of|a real|a huge|a big) (?:\w+ )?(?:difference|impact)",
        "standing (?:with|by) us|thank(?:s| you) for (?:reading|your|standing|supporting|being)",
        "no (?:ads|advertising|shareholders|billionaires?)|billionaire owners?|free (?:for|to) (?:all|everyone|read)",
    ),
    "asks readers for money": _any(
        r"donat(?:e|ing|ions?)|contribut(?:e|ing|ions?)|chip in|tax[- ]deductible|give what you can|"
        r"no matter how small",
        r"buy (?:me|us) a (?:coffee|beer|pint|tea)|as little as|from (?:just |only |as little as )?[$£€]\d+|(?:price|"
        r"cost) of a (?:cup of )?coffee",
        r"(?:monthly|annual|yearly|regular|one[- ]off) (?:gift|amount)|gift of|our (?:fundraiser|appeal|costs)",
        r"make a (?:\w+[- ])?(?:gift|pledge)|every (?:dollar|pound|euro|penny|gift|bit|little)",
        "fund(?:ed|raising|ing)? (?:by|drive|campaign|our|from)",
    ),
    "asks readers for support": _any(
        r"becom(?:e|ing) an? (?:[\w-]+ ){0,2}(?:member|supporter|patron|donor|sustainer|friend)|membership",
        r"join (?:our|the|over|more than) (?:\w+ ){0,2}(?:community|thousands|readers|members|supporters|\d+)",
        r"your (?:\w+ )?(?:support|donation|contribution|gift|generosity|membership|subscription|help|readership)",
        "support(?:ing)? (?:us|our|my work)|(?:free or )?paid subscriber|reader[- ]supported",
    ),
    "asks readers to write in": _any(
        "help us (?:report|investigate|understand|tell|find|cover|improve)|fill (?:out|in) (?:our|this|the) (?:form|"
        "survey)",
        r"(?:(?<!\w )|(?<=please )|(?<=and )|(?<=or ))(?:let us know|tell us|get in touch|write to us|send us)",
        "(?:e-?mail|contact) us|have your say|in the comments|what do you think|be the first to know",
        "join the (?:conversation|discussion|debate)|share your (?:thoughts|views|story|stories|feedback)|tips? line",
        r"(?:have|got) (?:a |any )?(?:\w+ )?(?:tip|information|question|comment)s?|hear from you|your (?:comments|"
        r"letters)",
    ),
}
"""What appeals and boxes are about, by what is said of them; each counts once."""

BOXES = frozenset(_TOPICS)
"""The reasons that ``appeal_in`` gives."""
_OF_ANYBODY = {"asks readers for money", "asks readers for support"}
"""Topics that an article may put to its readers too, on behalf of others."""

_OPENER = _any(
    r"(?:an? )?(?:special |personal |urgent |short )?(?:message|note|letter|word|appeal|request) (?:from|to) (?:[^.!?]|"
    r"\.\w){2,60}[:—]?\Z",
    r"(?:dear|hello|hi),? (?:\w+ )?(?:readers?|friends?|supporters?|members?|subscribers?)\b",
    r"(?:just )?before you (?:go|leave|close)\b\s?(?:[,.:!…—–-]|\Z)|(?:while|since|as|now that) you(?:['’]re|"
    r" are) (?:still )?here\b",
    r"(?:please )?(?:support|help|fund|defend|back|save|keep) (?:us\b|our\b|independent|quality|local|free|fearless|"
    r"public|real|"
    r"non-?profit|investigative|trusted|(?:the )?[\w ]{2,30}(?:journalism|press|newsroom|news)\b)",
    r"we(?: urgently| really)? need your? |(?:a|one|this is a) (?:quick|small|short) (?:favou?r|request|ask|note)\b",
    r"one (?:last|more|final) thing\s?(?:[,.:!…—–-]|\Z)|why (?:you can )?(?:trust|support) (?:us\b|our\b)",
    r"if you(?:['’]ve)? (?:value|enjoy|like|found|appreciate|believe in|rely on|read|can afford)(?:e?d)?\b.{0,80}"
    r"\b(?:us|our|this|journalism|reporting)\b",
    r"(?:thank you|thanks) for (?:reading|being|your|supporting|standing)\b|you(?:['’]ve| have) (?:read|reached|"
    r"just read)\b",
    r"enjoy(?:ed|ing)? (?:this|what|our|the)\b|(?:here )?at a time (?:when|of)\b.{0,120}\b(?:our|us)\b",
    r"(?:support|donate to|subscribe to|join) (?:[\w'’]+ ?){1,5}\Z",
    start="",
    end="",
)
"""A paragraph that begins so, in the last part of a text, may begin an appeal."""


def appeal_in(words: str, *, personal: bool) -> str | None:
    """What a paragraph asks of the reader, in words; None where it reads as part of an article.

    Args:
        words: The paragraph.
        personal: Whether the article itself speaks in the first or second person, so that pronouns prove less.
    """
    unquoted = _QUOTED.sub(" ", words)
    ordered = _orders(unquoted)
    if not (ordered or _ADDRESS.search(unquoted)) or _REPORTED.search(unquoted):
        return None
    topics, itself = _topics(unquoted), bool(_SELF.search(unquoted))
    if not topics or not (itself or set(topics) - _OF_ANYBODY):
        return None
    heard = _times_heard(unquoted, topics) if ordered else len(topics)
    publisher, reader = bool(_PUBLISHER.search(unquoted)), bool(_READER.search(unquoted))
    sure = heard + itself + reader + ordered >= 3
    return topics[0] if sure or (not personal and ordered + publisher + reader >= 2) else None


def begins_appeal(words: str, following: str, *, personal: bool) -> bool:
    """Whether a paragraph opens an appeal that it or, if it is short, the next goes on with.

    Args:
        words: The paragraph.
        following: The next paragraph or two.
        personal: Whether the article itself speaks in the first or second person, so that pronouns prove nothing.
    """
    unquoted = _QUOTED.sub(" ", words)
    short = len(unquoted.split()) <= 8 and not unquoted.endswith((".", "…"))
    heading = short and not personal and bool(_PERSON.search(unquoted) or _topics(unquoted))
    heading = heading or (len(unquoted.split()) <= 14 and unquoted[-1:].isalpha() and bool(_SELF.search(unquoted)))
    if not (heading or _OPENER.match(unquoted)) or _REPORTED.search(unquoted):
        return False
    heard = unquoted if len(unquoted.split()) > 12 else _QUOTED.sub(" ", following)
    return bool(_PERSON.search(heard) and (_SELF.search(heard) or _topics(heard)))


def continues_appeal(words: str, *, personal: bool) -> bool:
    """Whether a paragraph inside an appeal still belongs to it.

    Args:
        words: The paragraph.
        personal: Whether the article itself speaks in the first or second person, so that pronouns prove nothing.
    """
    unquoted = _QUOTED.sub(" ", words)
    body_like = len(unquoted.split()) >= 8 and unquoted.rstrip(" \"”’')")[-1:] in (".", "!", "?", "…")
    if not body_like or (_PERSON.search(unquoted) and not personal):
        return True
    return bool(_SELF.search(unquoted)) or (bool(_topics(unquoted)) and not _REPORTED.search(unquoted))


def belongs_to_box(words: str) -> bool:
    """Whether a short paragraph after a sign-up or an offer is the small print of it."""
    unquoted = _QUOTED.sub(" ", words)
    spoken = _orders(unquoted) or bool(_ADDRESS.search(unquoted))
    return spoken and bool(_topics(unquoted)) and not _REPORTED.search(unquoted)


def addresses_reader(words: str) -> bool:
    """Whether the publisher speaks to the reader: proof enough after the end of an article that does not."""
    unquoted = _QUOTED.sub(" ", words)
    size = len(unquoted.split())
    if _REPORTED.search(unquoted) or _QUOTATION_MARK.search(unquoted) or size > 90:
        return False
    publisher, reader = bool(_PUBLISHER.search(unquoted)), bool(_READER.search(unquoted))
    if size <= 15 and ((reader and unquoted.endswith("?")) or _only_orders(unquoted)):
        return True
    topics = set(_topics(unquoted))
    return (publisher and reader) or bool(
        (_SELF.search(unquoted) and topics) or (topics - _OF_ANYBODY and (reader or _orders(unquoted)))
    )


def asks_on_a_line(words: str) -> bool:
    """Whether a line of its own is an order to the reader, with "you", "your" or "us" in it."""
    return bool(_IMPERATIVE.match(words) and _ADDRESS.search(words)) and not _QUOTATION_MARK.search(words)


def is_personal(words: str) -> bool:
    """Whether a paragraph says "we", "I" or "you" outside quotation marks."""
    return bool(_PERSON.search(_QUOTED.sub(" ", words)))


def _orders(words: str) -> bool:
    """Whether a sentence begins with an imperative."""
    return bool(_IMPERATIVE.match(words) or _IMPERATIVE_LATER.search(words))


def _only_orders(words: str) -> bool:
    """Whether each sentence is an order or a question: "Enjoyed it? Tell a friend."."""
    sentences = [sentence for sentence in _SENTENCE.findall(words) if sentence.strip()]
    ordered = [bool(_ORDER.match(sentence)) and not _FINITE.search(sentence) for sentence in sentences]
    asked = [sentence.rstrip().endswith("?") for sentence in sentences]
    return any(ordered) and all(map(or_, ordered, asked))


def _times_heard(words: str, topics: list[str]) -> int:
    """How often the topics are touched in other words, at most twice each."""
    return sum(min(2, len({found[0].lower() for found in _TOPICS[topic].finditer(words)})) for topic in topics)


def _topics(words: str) -> list[str]:
    return [topic for topic, pattern in _TOPICS.items() if pattern.search(words)]
