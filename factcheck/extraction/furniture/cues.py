"""By what words furniture is known when it is a line or a short paragraph of its own.

General cues of English-language pages: none names a publication. The words for names, dates, pictures and trades that
they are made of stand in ``cue_words``.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.furniture.cue_words import (
    AGENCY,
    DAY,
    JOB,
    MONTH,
    NAME,
    NAMES,
    NETWORK,
    PICTURE,
    PIECE,
    SHARING,
    STAMP,
    WHEN,
)
from factcheck.extraction.patterns import Pattern, first_letters

if TYPE_CHECKING:
    from collections.abc import Sequence


class Way(NamedTuple):
    """One of the ways to put a cue."""

    letters: frozenset[str] | None
    """What it can begin with, in lower case; None where that may be anything."""
    pattern: Pattern
    """Matched at the start of the paragraph."""


class Cue:
    """One way in which a paragraph shows that it is furniture."""

    def __init__(self, reason: str, most_words: int, patterns: Sequence[str], *, bare: bool, cased: bool) -> None:
        self.reason = reason
        """What it is, in words a reviewer understands."""
        self.most_words = most_words
        """Longer paragraphs are not judged by this cue."""
        self.bare = bare
        """Whether brackets, dashes and stops around the words are left off first, as for buttons and headings."""
        self._patterns, self._flags = patterns, 0 if cased else re.IGNORECASE

    def speaks(self, words: str) -> bool:
        """Whether a paragraph begins as the cue says."""
        first = words[:1].lower()
        return any(
            (way.letters is None or first in way.letters) and way.pattern.match(words) is not None for way in self._ways
        )

    @cached_property
    def _ways(self) -> list[Way]:
        return [Way(first_letters(pattern), Pattern(pattern, self._flags)) for pattern in self._patterns]


def _cue(reason: str, most_words: int, *alternatives: str, cased: bool = False) -> Cue:
    """A cue that speaks for all that begins with its words."""
    return Cue(reason, most_words, alternatives, bare=False, cased=cased)


def _line(reason: str, most_words: int, *alternatives: str, cased: bool = False) -> Cue:
    """A cue that speaks for lines that are its words and no others."""
    return Cue(reason, most_words, [rf"(?:{pattern})\Z" for pattern in alternatives], bare=True, cased=cased)


ADVERTISEMENT = _line(
    "an advertisement mark",
    10,
    r"advertise?ments?|advertorial|ads?(?: by \w+)?|remove ads|partner content|paid (?:content|post|partnership)",
    r"sponsored(?: (?:content|post|links?|stories)| by .{1,40}|: .{1,60})?|promoted(?: content| stories| links)?",
    r"(?:the |this )?(?:story|article|report) continues (?:below|after|underneath)(?: .{1,40})?",
    r"(?:scroll(?: down)?|keep scrolling|continue) (?:to|for) (?:continue|read on|more|content)(?: .{1,20})?",
    r"skip (?:past |this )?(?:ad|advertisement|advert|newsletter|promotion)\b.{0,40}|(?:after|"
    r"before) newsletter promotion",
)
BUTTON = _line(
    "a button or menu of the page",
    8,
    r"remind me (?:later|next (?:week|month)|in \w+(?: \d{4})?)|no,? thanks?(?: you)?|not now|maybe later|got it|"
    r"dismiss",
    r"(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|manage (?:preferences|options|cookies|settings)|close",
    r"(?:log|sign) ?in(?: (?:here|now|to .{1,30}|or .{1,30}))?|(?:create|open) (?:an|your|a free) account",
    r"(?:sign up|subscribe|donate|give|join|register)(?: (?:now|here|today|for free|once|monthly|us)){0,2}",
    r"(?:support|join) us(?: (?:now|today))?|(?:i['’]m|i am) already a (?:subscriber|member)|(?:members|"
    r"subscribers) only",
    r"(?:show|view|load|see|read|post|leave|add|hide|join)(?: all| a| the)? (?:\d+ )?(?:more|comments?|replies|"
    r"conversation)",
    r"(?:\d+ )?comments?(?: \(?\d+\)?)?|back to (?:top|the top|home|homepage)|skip to (?:main )?content|(?:main )?menu",
    r"(?:next|previous) (?:article|story|post|page)|(?:once|one[- ]time)[ /|]+(?:monthly|annually|"
    r"yearly)(?:[ /|]+\w+)?",
    r"expand|collapse|play|pause|mute|listen|loading|search|newsletters?|print|page \d+(?: of \d+)?|text size\b.{0,12}",
    r"thank you for signing up|invalid e-?mail|bookmark|imprint|terms|privacy|to (?:comment|post|"
    r"reply)\b.{0,30}\blogged in",
    r"(?:report|spotted) (?:a|an) (?:typo|error|mistake)|community (?:guidelines|standards)|(?:contact|about) us",
    r"(?:privacy|cookie) (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions)",
    r"(?:get|claim) (?:the|this) (?:app|offer)|home(?: ?[>›»/|] ?[\w ]{2,20}){1,4}",
    r"(?:save|gift|print|share|e-?mail|bookmark|copy) (?:article|story|link)|(?:e-?mail|send|"
    r"forward)(?: this)? to (?:a friend|someone)",
)
SHARE = _line(
    "a share box",
    16,
    rf"(?:(?:share|tweet|copy|click to share|follow us|like us|e-?mail)\b|{NETWORK}\b(?=[\s,|/•·]*{SHARING}\b))"
    rf"(?:[\s,|/•·:&()]{{0,5}}{SHARING}\b)*[\s,|/•·:&()]*",
    rf"{NETWORK}|(?:share|save|print|tweet|comments?|copy|listen){{2,4}}",
)
META = _cue(
    "speaks of the page itself",
    14,
    r"(?=.{0,90}\bthis (?:article|story|post|page|video|podcast|newsletter|e-?mail|content|site|thread|interview)\b)"
    r"(?:.*\?(?: .*)?\Z|[^.!?]*\Z|(?:view|read|save|share|print|give|gift|republish|reprint|unlock|embed|cite|enjoy|"
    r"like|"
    r"finish|rate|hide|play|continue|comment|report|follow|watch|join|log in|subscribe|sign up|register)\b)",
)
TIME_STAMP = _line(
    "a date or time stamp",
    24,
    rf"{STAMP}\s?{WHEN}{{1,14}}(?:(?:and|\W){{0,3}}\s?{STAMP}\s?{WHEN}{{1,14}})?",
    rf"(?=\D{{0,40}}\d)(?=\W*(?:{MONTH}|{DAY}|\d))(?!\d[\d.,]*\Z){WHEN}{{2,14}}(?:\W{{0,3}}{STAMP}\s?{WHEN}{{1,14}})?",
    r"published (?:by|in|on) .{2,60}\b\d{4}|listen:? \d.{1,20}|\d{1,2}:\d\d(?: ?/ ?\d+:\d\d)?",
    r"\d{1,2}[- ]min(?:ute)?s?[- ](?:read|listen|watch)|(?:estimated )?reading time:? .{1,20}",
    r"(?:video )?duration:? .{1,40}|listen to (?:this |the )?(?:article|story|episode)(?:\W{1,3}.{1,14})?",
)
BYLINE = _line(
    "a byline",
    22,
    rf"(?:(?:[Ww]ritten |[Rr]eported |[Pp]osted |[Ss]tory |[Aa]nalysis |[Oo]pinion )?[Bb]y|BY):? {NAMES}"
    r"(?:(?:,|\s?[|/•·–—-]|\sin|\sat|\sfor|\son|\sfrom)\s.{1,80})?",
    r"(?:Words?|Text|Author|Reporter|Writer|Reporting|Story|Editor|Edited by|Reported by|Written by)"
    rf"(?::|\sby:?)\s{NAMES}(?:\s?[,;|].{{1,80}})?",
    r"[Oo]pinion\s?[|·•]\s?[Bb]y .{2,80}",
    rf"{NAME}(?:,|\s?[|/•·–—-])\s(?:[A-Za-z'’& -]{{0,40}}\s)?(?i:{JOB})(?i:s)?(?:[,|/•·–—\s-].{{1,60}})?",
    r"[Bb]y (?:our|a) (?:[a-z]+ ){0,2}(?:correspondents?|reporters?|writers?)|"
    rf"{NAME} reports from {NAME}|(?:[A-Z][\w&'’.-]*\s){{0,4}}(?:[Ss]taff|[Aa]genc(?:y|ies)) and (?:[Aa]gencies|"
    rf"[Ww]ires|[Ss]taff)",
    rf"{NAME}\s?[|/•·]\s?{NAME}|{NAME}\sin\s{NAME}(?:(?:,|\sand|,\sand)\s{NAME}\sin\s{NAME}){{0,4}}",
    rf"(?:[A-Z][\w&'’-]*\s){{0,4}}(?i:{JOB})s?(?:,\s{NAME})?|(?:[A-Z][\w&'’.-]*\s){{0,5}}[Ss]taff(?:\s[Rr]eports?)?",
    cased=True,
)
CREDIT = _line(
    "a photo credit",
    30,
    rf"(?i:{PICTURE}(?: (?:credit|source|courtesy|by|from|provided by|via))*)(?::|\s?[©/|])\s?.+",
    rf"(?i:{PICTURE})|{AGENCY}|(?i:{PICTURE}) (?:by:?|courtesy of) {NAMES}(?:\s?[/,|]\s?.{{1,40}})?",
    r"(?i:(?:credit|source|courtesy of|courtesy|file|handout)):\s?.+|(?i:file (?:photo|picture|image))\b.{0,60}",
    rf"{NAMES}\s?/\s?{AGENCY}(?:[\s/]\w+){{0,4}}|(?:via |©\s?){AGENCY}.{{0,60}}|{AGENCY}\s?/\s?.{{1,40}}",
    rf"[^()]{{0,60}}\b{AGENCY}\sPhoto\b[^()]{{0,40}}",
    cased=True,
)
_CREDIT_AT_END = Pattern(
    r"(?:\((?:AP|AFP|EPA|PA|Reuters|Getty)\s?(?:Photo|Images?|Video)?\s?/\s?[^()]{2,60}\)"
    rf"|\((?i:{PICTURE})(?:\s(?i:credit|by|courtesy))*:?\s[^()]{{2,80}}\)"
    r"|(?<=\s)(?:Image|Photo|Photograph|Photos|Picture|Credit|Illustration|Graphic)(?:\s(?i:credit|by|"
    r"courtesy(?: of)?))*"
    r":\s(?:[A-Z©][^.]{1,80}|@\w+)"
    rf"|(?<=[.)]\s)(?:[|/]\s?)?[A-Z][A-Z.'’ -]{{3,40}}\sFOR\s[A-Z' ]{{3,40}}"
    rf"|(?<=[.)]\s)[|/]\s?{NAME}(?:\s(?:for|/)\s(?:the\s)?{NAME})?"
    rf"|(?<=[.)]\s){NAME}\s?/\s?{AGENCY}(?:[\s/]\w+){{0,3}}|(?<=[.)]\s)(?:REUTERS|Reuters|AFP|AP)\s?/\s?{NAME}"
    r"|(?<=[.)]\s)(?:Getty Images|©\s?.{2,60})"
    r")\.?\s*\Z"
)
"""A caption: whatever the paragraph says, it ends with whose picture it is."""
_CREDIT_MARKS = ("(", ":", "FOR", "|", "/", "Getty Images", "©")
"""One of these is in every such credit."""
CAPTION = _cue("a caption", 60, rf"(?:{PICTURE}|caption|file (?:photo|picture))\s?:\s")
LINKS = _cue(
    "a link to other articles",
    34,
    r"(?:read|see|watch|listen|learn|find out|discover|explore) (?:this )?(?:more|also|next|"
    r"further)(?:\s?[:|»>→–—-]|\Z)",
    r"also (?:on|in|from|by) [^.:]{1,30}:|(?:read|see|watch|view|play) (?:the|our) (?:full|video|gallery|map|photos|"
    r"graphic)\b",
    r"(?:watch|listen|read|view|find|get)(?: more| it)? (?:on|at|in) [A-Z]?[\w’' ]{2,30}\Z|play video\b",
    r"(?:related|recommended|more|next|previous|read|also read|watch(?: now)?|listen|see also|don['’]t miss|"
    r"explainer|opinion|"
    r"in case you missed it|analysis|live updates?|full coverage|from the archives?|gallery|in pictures|podcast|quiz|"
    r"must[- ]read)(?: (?:articles?|stor(?:y|ies)|news|video))?\s?[:»>|→]",
    r"(?:read|see|click|tap) here(?: (?:to|for)\b.*)?|(?:click|tap) (?:here|on the link|to)\b.*|continue reading\b.*",
    r"(?:(?:read|see|find|discover|get|explore) (?:more|all|the latest)|more) (?:(?:news|stories|articles|coverage|"
    r"videos|"
    r"features|reporting|updates) )?(?:about|from|on|in|of|by|at) (?:[^.!?]|\.\w){2,80}\Z",
    r"(?:read|see) the latest\b|follow (?:our|the) live\b|find out more\b|watch more (?:on|of|about) this\b|"
    r"(?:follow|join|find|like|watch|subscribe to) (?:us|"
    r"(?:the )?[A-Z][\w’' ]{1,40}) on "
    rf"{NETWORK}\b|(?:never|don['’]t) miss (?:a|an|any|another|our) (?:\w+ )?(?:story|update|article|post|issue|"
    rf"episode)\b",
    r"(?:for|want) more (?:news|stories|coverage|information|on this)\b.{0,80}(?:visit|click|follow|see|read|go|"
    r"head) .*",
    r"(?:thanks|thank you) for (?:reading|subscribing|listening|watching)\b|https?://\S+\Z|www\.\S+\Z",
)
LIST_OF_LINKS = _line(
    "a heading over other articles",
    8,
    r"(?:related|recommended|trending|popular|suggested|similar)(?: (?:articles?|stories|story|topics?|content|"
    r"coverage|"
    r"news|links?|posts?|reading|now|for you|videos?)){0,2}|(?:read|see|also|watch) (?:also|next|more)|"
    r"what to read next",
    r"most (?:read|popular|viewed|shared|watched|commented)(?: .{1,20})?|up next|next up|also read|more to explore",
    r"more (?:from (?:this .{1,20}|.{1,40})|stories|news|articles|coverage|like this|top stories|"
    r"on this(?: \w+)?)(?: .{1,20})?",
    r"(?:(?:other|more) (?:stories|articles|posts) )?you (?:may|might) (?:also )?(?:like|be interested in|enjoy|"
    r"have missed)",
    r"editors?['’]?s?['’]? (?:picks?|choice)|(?:top|latest|other|must[- ]read|featured) (?:stories|news|headlines|"
    r"articles)",
    r"(?:around|from) the web|from our partners|don['’]t miss|in case you missed it|further reading|keep reading",
    r"elsewhere on .{1,20}|(?:explore|discover) more(?: .{1,30})?",
)
TAGS = _cue(
    "tags",
    40,
    r"(?:tag(?:s|ged)?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|(?:mentioned )?in this (?:article|"
    r"story))"
    r"\s?:\s?(?!.*[.!?]\Z)",
)
CORRECTION = _cue(
    "a correction or editor's note",
    120,
    r"(?:corrections?(?: (?:and|&) clarifications)?|clarifications?|(?:editor|author|publisher)(?:['’]s|"
    r"s['’])? note|updates?|"
    r"amendment|note to (?:readers|editors)|disclaimer|disclosure|corrects)\b(?:\s?\([^()]{1,40}\)"
    r"|,? (?:on |added |appended )?[a-z]{3,9}\.? \d{1,2}(?:, \d{4})?|,? \d.{0,20})?\s?(?:[:—–|]|\Z)",
    rf"this (?:{PIECE}|report|version) (?:was|has been|is being|is) (?:\w+ ){{0,2}}?"
    r"(?:updated|amended|corrected|clarified|edited|republished|translated)\b",
    rf"this {PIECE} (?:was|has been|is|has|first|originally) (?:\w+ ){{0,2}}?(?:originally|first|published|produced|"
    rf"supported|"
    r"funded|sponsored|syndicated|part of|adapted|available|appeared|generated|written by)\b",
    rf"(?:(?:due to|because of) .{{3,40}}, )?(?:an |a )?(?:earlier|previous|original) versions? of this (?:{PIECE}|"
    rf"report)\b",
    rf"the (?:headline|photo|caption|text|introduction) (?:of|in|on|to|with) this {PIECE}\b|for the record:",
    rf"the {PIECE} (?:has been|was) (?:updated|corrected|amended)\b|(?:it|this) was (?:corrected|amended|"
    rf"updated) (?:on|at) \w+ \d",
    rf"(?:support|funding) for this (?:{PIECE}|reporting|series)\b|(?:the )?(?:views|"
    rf"opinions)(?: and \w+)? expressed (?:in|here|by)\b",
)
COOKIES = _cue(
    "a cookie or privacy notice",
    120,
    r"this (?:content|video|post) is (?:hosted|provided|not available)\b|we may earn (?:a|an) (?:\w+ )?commission\b",
    r"(?:we|this (?:web ?)?site|our (?:web ?)?site)(?: and (?:our|its) (?:\w+ )?partners)? (?:also )?(?:uses?|"
    r"stores?) cookies\b",
)
METER = _cue(
    "a subscription offer",
    40,
    r"you(?:['’]ve| have) (?:\w+ ){0,3}?(?:free )?(?:articles?|stories|story|views?) (?:left|remaining|"
    r"this (?:month|week))\b",
    r"you(?:['’]ve| have) reached your (?:\w+ ){0,3}(?:limit|allowance)\b|already (?:an? )?(?:\w+ )?(?:subscriber|"
    r"member|"
    r"registered|have an account)\?|exclusive (?:content )?(?:for|to) (?:our )?subscribers\b",
)
COPYRIGHT = _cue(
    "a copyright line",
    80,
    r"(?:©|\(c\)\s|copyright\b.{0,5}(?:©|\d{4}|\(c\)))|all rights reserved\b",
    r"this (?:material|content|article|story|work) (?:may|cannot|can not|must) not? ?be "
    r"(?:published|reproduced|broadcast|republished|copied)\b|(?:reproduction|"
    r"republication) (?:in whole or in part )?(?:is|without)\b",
    r"(?:.{1,60} )?(?:is republished from|republished with permission|reprinted with permission|"
    r"syndicated with permission)\b",
    r"(?:we are|.{2,40} is) not responsible for the content of external\b",
)
REPORTING_CREDIT = _cue(
    "who reported and edited it",
    60,
    r"(?i:\(?(?:additional |further )?(?:reporting|writing|editing|research|translation|graphics|production|"
    r"compiled|edited|"
    r"translated|distributed|syndicated)(?: (?:and|&) (?:writing|editing|reporting))? by:?|"
    r"(?:additional )?reporting:) [A-Z]",
    r"(?:With|Includes) (?:additional )?(?:reporting|files|information|contributions|material) (?:from|by) [A-Z]",
    r"(?:The )?(?:[A-Z][\w&'’-]+ ){0,3}(?i:writers?|reporters?|correspondents?|staff|journalists?|producers?),? "
    rf"{NAMES},? .{{0,60}}\b(?:contributed|reported (?:from|in))\b",
    rf"(?:The )?{NAMES},?(?: also| and .{{1,60}})? (?:contributed (?:to this|reporting|research|from)|"
    rf"reported from)\b.{{1,120}}",
    cased=True,
)
REPORTING_CREDIT_ALONE = _cue("who reported and edited it", 8, rf"(?:The )?{NAMES} contributed reporting\b", cased=True)
SIGNATURE = _cue("a signature", 8, rf"[-–—]{{1,2}}\s?(?:By |with )?{NAMES}(?:[/,]\s?.{{1,40}})?\Z", cased=True)
CONTACT = _cue(
    "how to reach the author",
    60,
    r"(?:follow|contact|reach|e-?mail|find|message|write to|you can (?:follow|reach|contact|e-?mail|find)|"
    r"(?:send|got|have) (?:a |any |your )?(?:\w+ )?(?:tips?|feedback))\b.{0,100}"
    r"(?:@|\bon (?:x|twitter|facebook|linkedin|bluesky|mastodon|instagram|signal)\b|\bat \S+\.\S)",
    r".{2,60} can be (?:reached|contacted|e-?mailed|found)\b|(?:reach|call|contact)(?: .{2,60})? (?:at|on) \S*\d{3}",
    r"(?:e-?mail|twitter|x|contact|signal|tel|phone)\s?:\s?\S+.{0,60}|@\w{2,30}(?:[\s,|]+@\w{2,30})*\Z|"
    r"\S{1,64}@\S{1,64}\.\w{2,10}\Z",
)
AUTHOR = Pattern(
    rf"(?P<name>{NAME})(?:,[^,]{{2,60}},)?\s(?:(?:covers|writes|reports|has written|has reported)\s(?:about|on|"
    rf"for)\b|covers\b"
    r"|(?:is|has been|joined|works|has covered|speciali[sz]es|leads)\b"
    rf"(?=.{{0,160}}(?:\b(?i:{JOB})\b|\b(?:covers|covering|based in|writes|reports|our)\b)))"
)
"""What an author's note begins with; told from the article by a name that the article does not mention."""
AUTHOR_REACHED = Pattern(r"@\w|\b(?:[Ff]ollow|covers|covering|writes about|joined)\b")
NEWS = Pattern(r"\b(?:said|told|according to)\b|\b(?:on|last|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
"""What no author's note says."""
ABOUT_AUTHOR = _line(
    "an author's note",
    8,
    r"about the (?:authors?|writers?|reporters?)|meet the (?:author|writer)|"
    "(?:the )?authors?:.{1,40}",
)
NAME_LINE = Pattern(rf"(?!(?:The|A)\s){NAMES}\Z")
"""A name by itself; a byline where it stands beside one or a date."""

LABEL = Pattern(r"[A-Z][\w ]{2,24}\s?[:|]\s")
"""A line that begins with what it is: "Tagged: bridges"."""

BUTTONS = (ADVERTISEMENT, BUTTON, SHARE, LIST_OF_LINKS, CREDIT, COOKIES, METER)
"""Cues that speak even for the first line of a text, which is likely to be a headline."""
ANYWHERE = (*BUTTONS, META, CAPTION, LINKS, CORRECTION, COPYRIGHT)
"""Cues that speak wherever the paragraph stands."""
EDGES = (TAGS, TIME_STAMP, BYLINE, REPORTING_CREDIT, REPORTING_CREDIT_ALONE, SIGNATURE, CONTACT, ABOUT_AUTHOR)
"""Cues that speak only around the running text."""
AT_PARAGRAPH_END = (
    _cue(
        "a link to other articles",
        40,
        r"(?:read|see|watch|listen) (?:more|also)\s?[:|»>→–—-]|related\s?[:»>|→]|click here\b",
    ),
    _cue(
        "who reported and edited it",
        40,
        r"\((?:additional )?(?:reporting|writing|editing|compiled|edited|translated)\b.{0,20}\bby\b",
    ),
    _cue(
        "a subscription offer",
        40,
        r"(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletter|inbox|briefing|alerts?)\b|(?:sign up|"
        r"subscribe) (?:here|now)\b",
    ),
    _cue("a copyright line", 40, r"©|copyright \d{4}|all rights reserved\b"),
    _cue(
        "a correction or editor's note", 40, rf"this {PIECE} (?:was|has been) (?:\w+ )?(?:updated|amended|corrected)\b"
    ),
)
"""Cues that speak for a sentence or two at the end of a paragraph of the article."""

_SEPARATOR = Pattern(r"\s?[·|•]\s?|\s/\s")


def ends_with_credit(words: str) -> bool:
    """Whether the end of a paragraph says whose picture it is."""
    return any(mark in words for mark in _CREDIT_MARKS) and _CREDIT_AT_END.search(words) is not None


def is_menu(line: str) -> bool:
    """Whether a line is nothing but buttons, with dots or bars between them."""
    labels = _SEPARATOR.split(line)
    return len(labels) > 1 and all(BUTTON.speaks(label) or SHARE.speaks(label) for label in labels)
