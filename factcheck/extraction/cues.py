"""By what words furniture is known.

General cues of English-language pages: none names a publication. A cue speaks for a paragraph of its own, or for one
sentence where it says so.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Cue(NamedTuple):
    """One way in which a paragraph shows that it is furniture."""

    reason: str
    """What it is, in words a reviewer understands."""
    pattern: re.Pattern[str]
    """Matched at the start of the paragraph, decoration stripped."""
    most_words: int
    """Longer paragraphs are not judged by this cue."""
    bare: bool
    """Whether closing stops are left off first, as for buttons and headings."""


def _cue(
    reason: str, most_words: int, *alternatives: str, whole: bool = False, cased: bool = False, bare: bool = False
) -> Cue:
    pattern = "(?:" + "|".join(alternatives) + ")" + (r"\Z" if whole else "")
    return Cue(reason, re.compile(pattern, 0 if cased else re.IGNORECASE), most_words, bare)


NAME = r"(?:[A-Z][\w'’.-]+|[A-Z]\.?)(?:\s(?:[A-Z][\w'’.-]*|de|da|di|du|van|von|der|den|al|bin|el|la|le|of|the)){0,4}"
_NAMES = rf"{NAME}(?:(?:,\s?|\s?(?:and|&|with)\s|,\sand\s){NAME}){{0,5}}"
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_WHEN = (
    rf"(?:(?:{_MONTH}|{_DAY}|\d{{1,4}}(?:[:./-]\d{{1,4}}){{0,2}}(?:st|nd|rd|th|am|pm|h)?|[ap]\.?m\.?|"
    rf"[a-z]{{1,3}}[sd]?t|gmt|"
    r"utc|msk|cet|at|on|today|yesterday|ago|an?|hours?|hrs?|minutes?|mins?|days?|weeks?|about|time|local|eastern|last|"
    r"less|than|old)\b[\s,.:;|•·()+–—-]{0,4})"
)
_STAMP = (
    r"(?:first |last |originally )?(?:published|updated|posted|modified|edited|issued|date|time|created|revised)\b:?"
)
_NETWORK = (
    r"(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|flipboard|pocket|bluesky|threads|messenger|"
    r"instagram|youtube|tiktok|mastodon|e-?mail|sms|viber)"
)
_SHARING = (
    rf"(?:{_NETWORK}|share[ds]?|tweet|print|copy|copied|link|save|bookmark|this|article|story|post|page|on|via|with|by|"
    r"to|and|or|a|friend|your|icon|button|logo|more|options|click|opens?|in|new|window|follow|us|like|comments?|gift|"
    r"\d[\d.,k]*)"
)
_PICTURE = (
    r"(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|videos?|footage|artwork|map|"
    r"screen ?(?:shot|grab)|cover)"
)
_AGENCY = (
    "(?:AP|AFP|EPA|PA|UPI|DPA|dpa|EFE|Reuters|REUTERS|Getty(?: Images)?|TASS|Xinhua|Shutterstock|iStock|Alamy|Unsplash|"
    "Flickr|Wikimedia(?: Commons)?|Bloomberg|NASA|Handout|ZUMA|Anadolu|NurPhoto|Pool)"
)
_JOB = (
    r"(?:reporter|correspondent|editor|editor-in-chief|columnist|journalist|writer|author|freelancer?|contributor|"
    r"producer|photographer|bureau chief|analyst|fellow|professor|lecturer|critic|historian|researcher)"
)
_OUTLETS = r"(?:newsletters?|e-?mails?|alerts?|inbox|briefing|bulletin|digest|round-?up|notifications?|podcast|channel)"

META = _cue(
    "speaks of the page itself",
    14,
    r"(?=.{0,90}\bthis (?:article|story|post|page|video|podcast|newsletter|email|content|site|"
    r"thread)\b)(?:.*\?(?: .*)?\Z|"
    r"[^.!?]*\Z|(?:view|read|save|share|print|give|gift|republish|reprint|unlock|embed|cite|enjoy|like|finish|rate|"
    r"hide|play|"
    r"continue|comment|report|follow|watch more)\b)",
)
_SEPARATOR = re.compile(r"\s?[·|•]\s?|\s/\s")

ADVERTISEMENT = _cue(
    "an advertisement mark",
    10,
    r"advertise?ments?|advertorial|ads?(?: by \w+)?|sponsored(?: (?:content|post|links?)| by .{1,40})?",
    r"promoted(?: content| stories| links)?|paid (?:content|post|partnership)|partner content|remove ads",
    r"(?:the |this )?(?:story|article|report) continues (?:below|after|underneath)(?: .{1,40})?",
    r"(?:scroll(?: down)?|keep scrolling|continue) (?:to|for) (?:continue|read on|more|content)(?: .{1,20})?",
    r"skip (?:past |this )?(?:ad|advertisement|advert|newsletter|promotion)\b.{0,40}|(?:after|"
    r"before) newsletter promotion",
    whole=True,
    bare=True,
)
BUTTON = _cue(
    "a button or menu of the page",
    8,
    r"remind me (?:later|next (?:week|month)|in \w+( \d{4})?)|no,? thanks?(?: you)?|not now|maybe later|got it|dismiss",
    r"(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|manage (?:preferences|options|cookies|settings)|close",
    r"cookie settings|(?:log|sign) ?in(?: (?:here|now|to .{1,30}|or .{1,30}))?|(?:create|open) (?:an|your|"
    r"a free) account",
    r"(?:sign up|subscribe|donate|give|join|register)(?: (?:now|here|today|for free|once|monthly|us|in seconds)){0,2}",
    r"(?:support|join) us(?: (?:now|today))?|(?:i['’]m|i am) already a (?:subscriber|member)",
    r"(?:show|view|load|see|read|post|leave|add|hide|join)(?: all| a| the)? (?:\d+ )?(?:more|comments?|replies|"
    r"conversation)",
    r"(?:\d+ )?comments?(?: \(?\d+\)?)?|back to (?:top|the top|home|homepage)|skip to (?:main )?content|(?:main )?menu",
    r"(?:next|previous) (?:article|story|post|page)|(?:once|one[- ]time)[ /|]+(?:monthly|annually|"
    r"yearly)(?:[ /|]+\w+)?",
    r"(?:save|gift|print|share|e-?mail|bookmark|copy) (?:article|story|link)|newsletters?|community guidelines|"
    r"expand|collapse|play|"
    r"pause|mute|listen|loading|search|report (?:a|an) (?:typo|error|mistake)|"
    r"page \d+(?: of \d+)?",
    r"(?:contact|about) us|(?:privacy|cookie) (?:policy|notice)|terms (?:of (?:use|service)|and conditions)",
    r"(?:get|claim) (?:the|this) (?:app|offer)|home(?: ?[>›»/|] ?[\w ]{2,20}){1,4}",
    whole=True,
    bare=True,
)
SHARE = _cue(
    "a share box",
    16,
    rf"(?:(?:share|tweet|copy|click to share|follow us|like us|e-?mail)\b|{_NETWORK}\b(?=[\s,|/•·]*{_SHARING}\b))"
    rf"(?:[\s,|/•·:&()]{{0,5}}{_SHARING}\b)*[\s,|/•·:&()]*",
    _NETWORK,
    "(?:share|save|print|tweet|comments?|copy|listen){2,4}",
    whole=True,
    bare=True,
)
TIME_STAMP = _cue(
    "a date or time stamp",
    20,
    rf"{_STAMP}\s?{_WHEN}{{1,14}}(?:(?:and|\W){{0,3}}\s?{_STAMP}\s?{_WHEN}{{1,14}})?",
    rf"(?=\D{{0,40}}\d)(?=\W*(?:{_MONTH}|{_DAY}|"
    rf"\d))(?!\d[\d.,]*\Z){_WHEN}{{2,14}}(?:\W{{0,3}}{_STAMP}\s?{_WHEN}{{1,14}})?",
    r"published (?:by|in|on) .{2,60}\b\d{4}|listen:? \d.{1,20}|\d{1,2}[- ]min(?:ute)?s?[- ](?:read|listen|watch)|"
    r"(?:estimated )?reading time:? .{1,20}|"
    r"\d{1,2}:\d\d(?: ?/ ?\d+:\d\d)?",
    r"listen to (?:this |the )?(?:article|story|episode)(?:\W{1,3}.{1,14})?",
    whole=True,
    bare=True,
)
BYLINE = _cue(
    "a byline",
    22,
    rf"(?:(?:[Ww]ritten |[Rr]eported |[Pp]osted |[Ss]tory |[Aa]nalysis |[Oo]pinion )?[Bb]y|BY):? {_NAMES}"
    rf"(?:(?:,|\s?[|/•·–—-]|\sin|\sat|\sfor|\son|\sfrom)\s.{{1,80}}(?<![.!?]))?",
    rf"(?:Words?|Text|Author|Reporter|Writer|Reporting|Story|Editor|Edited by|Reported by|Written by)(?::|"
    rf"\sby:?)\s{_NAMES}(?:\s?[,;|].{{1,80}})?",
    rf"{NAME}(?:,|\s?[|/•·–—-])\s(?:[A-Za-z'’& -]{{0,40}}\s)?(?i:{_JOB})(?i:s)?(?:[,|/•·–—\s-].{{1,60}})?",
    rf"{NAME}\s?[|/•·]\s?{NAME}",
    whole=True,
    cased=True,
)
CREDIT = _cue(
    "a photo credit",
    30,
    rf"(?i:{_PICTURE}(?: (?:credit|source|courtesy|by|from|provided by|via))*)(?::|\s?[©/|])\s?.+|"
    rf"(?i:{_PICTURE} courtesy of) {_NAMES}",
    rf"[\[(]?(?i:{_PICTURE}) by:? {_NAMES}(?:\s?[/,|]\s?.{{1,40}})?[\])]?",
    r"(?i:(?:credit|source|courtesy of|courtesy|file|handout)):\s?.+|(?i:file (?:photo|picture|image))\b.{0,60}",
    rf"{_NAMES}\s?/\s?{_AGENCY}(?:[\s/]\w+){{0,4}}|(?:via |©\s?){_AGENCY}.{{0,60}}|{_AGENCY}\s?/\s?.{{1,40}}",
    rf"\([^()]{{0,60}}\b{_AGENCY}\b[^()]{{0,40}}\)",
    whole=True,
    cased=True,
)
CREDIT_AT_END = re.compile(
    r"(?:\((?:AP|AFP|EPA|PA|Reuters|Getty)\s?(?:Photo|Images?|Video)?\s?/\s?[^()]{2,60}\)"
    rf"|\((?i:{_PICTURE})(?:\s(?i:credit|by|courtesy))*:?\s[^()]{{2,80}}\)"
    r"|(?<=\s)(?:Image|Photo|Photograph|Photos|Picture|Credit|Illustration|Graphic)(?:\s(?i:credit|by|"
    r"courtesy(?: of)?))*"
    r":\s(?:[A-Z©][^.]{1,80}|@\w+)"
    rf"|(?<=[.)]\s)[|/]\s?{NAME}(?:\s(?:for|/)\s(?:the\s)?{NAME})?"
    rf"|(?<=[.)]\s){NAME}\s?/\s?{_AGENCY}(?:[\s/]\w+){{0,3}}|(?<=[.)]\s)(?:REUTERS|Reuters|AFP|AP)\s?/\s?{NAME}"
    r"|(?<=[.)]\s)(?:Getty Images|©\s?.{2,60})"
    r")\.?\s*\Z"
)
"""A caption: whatever the paragraph says, it ends with whose picture it is."""

JOB_LINE = _cue("a byline", 6, rf"(?:[A-Z][\w&'’-]*\s){{0,4}}(?i:{_JOB})s?(?:,\s{NAME})?", whole=True, cased=True)
NAME_LINE = re.compile(rf"(?!(?:The|A)\s){NAME}\Z")
"""A name by itself; a byline where it stands beside one or a date."""
CAPTION = _cue("a caption", 60, rf"(?:{_PICTURE.replace('|map', '')}|caption|file (?:photo|picture))\s?:\s")
LINKS = _cue(
    "a link to other articles",
    34,
    r"(?:read|see|watch|listen|learn|find out|discover|explore) (?:more|also|next|further|"
    r"the full .{1,20})(?:\s?[:|»>→–—-]|\Z)",
    r"also (?:on|in|from|by) [^.:]{1,30}:|(?:read|see|watch) the full (?:story|article|interview|report|video)\b|"
    r"(?:watch|listen|read|view|find|get)(?: more| it)? (?:on|at|in) [A-Z]?[\w’' ]{2,30}\Z",
    r"(?:related|recommended|more|next|previous|read|also read|watch(?: now)?|listen|see also|don['’]t miss|in case you missed it|"
    r"explainer|"
    r"opinion|analysis|live updates?|full coverage|from the archives?|gallery|in pictures|podcast|quiz|"
    r"must[- ]read)\s?[:»>|→]",
    r"(?:read|see|click|tap) here(?: (?:to|for)\b.*)?|(?:click|tap) (?:here|on the link|to)\b.*|continue reading\b.*",
    r"(?:(?:read|see|find|discover|get|explore) (?:more|all|the latest)|more) (?:(?:news|stories|articles|coverage|"
    r"features|videos|reporting|"
    r"updates) )?(?:about|from|on|in|of|by|at) (?:[^.!?]|\.\w){2,80}[→»>]?\Z",
    r"(?:for|want) more (?:news|stories|coverage|information|on this)\b.{0,80}(?:visit|click|follow|see|read|go to|"
    r"head to)\b.*",
    r"https?://\S+\Z|www\.\S+\Z",
)
LIST_OF_LINKS = _cue(
    "a heading over other articles",
    8,
    r"(?:related|recommended|trending|popular|suggested|similar)(?: (?:articles?|stories|story|topics?|content|"
    r"coverage|"
    r"news|links?|posts?|reading|now|for you|videos?)){1,2}|related|recommended|trending",
    r"most (?:read|popular|viewed|shared|watched|commented)(?: .{1,20})?|(?:read|see|also|watch) (?:also|next|more)|"
    r"read more",
    r"more (?:from (?:this .{1,20}|.{1,40})|stories|news|articles|coverage|like this|top stories|"
    r"on this(?: \w+)?)(?: .{1,20})?",
    r"you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed)|what to read next|up next|next up|"
    r"also read",
    r"editors?['’]?s?['’]? (?:picks?|choice)|(?:top|latest|other|must[- ]read|featured) (?:stories|news|headlines|"
    r"articles)",
    r"(?:around|from) the web|from our partners|don['’]t miss|in case you missed it|further reading|keep reading",
    r"more to explore|elsewhere on .{1,20}|(?:explore|discover) more(?: .{1,30})?",
    whole=True,
    bare=True,
)
TAGS = _cue(
    "tags",
    40,
    r"(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|in this (?:article|story)|"
    r"mentioned in this (?:article|story))\s?:\s?(?!.*[.!?]\Z)",
)
_PIECE = r"(?:(?:web |news |original )?(?:article|story|piece|post|column|essay|headline|page|item|caption|interview))"
CORRECTION = _cue(
    "a correction or editor's note",
    120,
    r"(?:corrections?|clarifications?|corrections (?:and|&) clarifications|(?:editor|author|publisher)(?:['’]s|"
    r"s['’])? note|"
    r"updates?|amendment|"
    r"note to (?:readers|editors)|disclaimer|disclosure|corrects)\b"
    r"(?:\s?\([^()]{1,40}\)|,? (?:on |added |appended )?[a-z]{3,9}\.? \d{1,2}(?:, \d{4})?|"
    r",? \d.{0,20})?\s?(?:[:—–|]|\Z)",
    rf"this (?:{_PIECE}|report|version) (?:was|has been|is being|is) (?:\w+ ){{0,2}}?(?:updated|amended|corrected|"
    rf"clarified|edited|republished|translated)\b",
    rf"this {_PIECE} (?:was|has been|is|has|first|originally) (?:\w+ ){{0,2}}?(?:originally|first|published|"
    rf"produced|supported|funded|sponsored|syndicated|"
    r"part of|adapted|available|appeared|generated|written by)\b",
    rf"(?:an |a )?(?:earlier|previous|original) versions? of this (?:{_PIECE}|report)\b",
    rf"the {_PIECE} (?:has been|was) (?:updated|corrected|amended)\b|(?:it|this) was (?:corrected|amended|"
    rf"updated) (?:on|at) \w+ \d",
)
COOKIES = _cue(
    "a cookie or privacy notice",
    120,
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
    r"registered|have an account)\?|(?:this (?:article|story|content) is|"
    r"exclusive) (?:only )?for (?:our )?subscribers\b",
)
COPYRIGHT = _cue(
    "a copyright line",
    80,
    r"(?:©|\(c\)\s|copyright\b.{0,5}(?:©|\d{4}|\(c\)))",
    r"all rights reserved\b|(?:the )?(?:views|opinions)(?: and \w+)? expressed\b",
    r"this (?:material|content|article|story|work) (?:may|cannot|can not|must) not? ?be (?:published|reproduced|"
    r"broadcast|republished|copied)\b",
    r"(?:.{1,60} )?(?:contributed to this|is republished from|republished with permission|"
    r"reprinted with permission)\b.{0,80}",
    r"(?:reproduction|republication) (?:in whole or in part )?(?:is|without)\b",
    r"(?:we are|.{2,40} is) not responsible for the content of external\b",
)
REPORTING_CREDIT = _cue(
    "who reported and edited it",
    60,
    r"(?i:\(?(?:additional |further )?(?:reporting|writing|editing|research|translation|graphics|production|compiled|"
    r"edited|translated)(?: (?:and|&) (?:writing|editing|reporting))? by):? [A-Z]",
    r"(?:With|Includes) (?:additional )?(?:reporting|files|information|contributions|material) (?:from|by) [A-Z]",
    rf"(?:The )?(?:[A-Z][\w&'’-]+ ){{0,3}}(?i:writers?|reporters?|correspondents?|staff|journalists?|producers?),? "
    rf"{_NAMES},? .{{0,60}}\b(?:contributed|reported (?:from|in))\b",
    rf"{_NAMES},?(?: also| and .{{1,60}})? (?:contributed (?:to this|reporting|research|from)|"
    rf"reported from)\b.{{1,120}}",
    cased=True,
)
SIGNATURE = _cue(
    "a signature", 8, rf"[-–—]{{1,2}}\s?(?:By |with )?{_NAMES}(?:[/,]\s?.{{1,40}})?", whole=True, cased=True
)
CONTACT = _cue(
    "how to reach the author",
    60,
    r"(?:follow|contact|reach|e-?mail|find|message|write to|you can (?:follow|reach|contact|e-?mail|find)|(?:send|"
    r"got|have) (?:a |any |your )?(?:tips?|feedback))"
    r"\b.{0,100}(?:@|\bon (?:x|twitter|facebook|linkedin|bluesky|mastodon|instagram|signal)\b|\bat \S+\.\S)",
    r"(?:.{2,60} can be (?:reached|contacted|e-?mailed|found)|(?:reach|call|contact)(?: .{2,60})? (?:at|on) )\b.*",
    r"(?:e-?mail|twitter|x|contact|signal|tel|phone)\s?:\s?\S+.{0,60}|@\w{2,30}(?:[\s,|]+@\w{2,30})*|"
    r"\S{1,64}@\S{1,64}\.\w{2,10}",
)
AUTHOR = re.compile(
    rf"(?P<name>{NAME})(?:,[^,]{{2,60}},)?\s(?:(?:covers|writes|reports|has written|has reported)\s(?:about|on|"
    rf"for)\b|covers\b"
    rf"|(?:is|has been|joined|works|has covered|speciali[sz]es|leads)\b"
    rf"(?=.{{0,160}}(?:\b(?i:{_JOB})\b|\b(?:covers|covering|based in|writes|reports|our)\b)))"
)
"""What an author's note begins with; told from the article by a name that the article does not mention."""
AUTHOR_REACHED = re.compile(r"@\w|\b(?:[Ff]ollow|covers|covering|writes about|joined)\b")
NEWS = re.compile(
    r"\b(?:said|told|according to)\b|\b(?:on|last|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
"""What no author's note says."""
ABOUT_AUTHOR = _cue(
    "an author's note",
    8,
    r"about the (?:authors?|writers?|reporters?)|meet the (?:author|writer)|the author|(?:the )?authors?:? .{1,40}",
    whole=True,
)

BUTTONS = (ADVERTISEMENT, BUTTON, SHARE, LIST_OF_LINKS, CREDIT, COOKIES, METER)
"""Cues that speak even for the first line of a text, which is likely to be a headline."""
ANYWHERE = (*BUTTONS, META, CAPTION, LINKS, CORRECTION, COPYRIGHT)
"""Cues that speak wherever the paragraph stands."""
AT_PARAGRAPH_END = (
    _cue(
        "a link to other articles",
        40,
        r"(?:read|see|watch|listen) (?:more|also)\s?[:|»>→–—-]|(?:related|read more|also read)\s?[:»>|→]",
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
        r"subscribe) (?:here|now)\b|follow us on\b|click here\b",
    ),
    _cue("a copyright line", 40, r"©|copyright \d{4}|all rights reserved\b"),
    _cue(
        "a correction or editor's note", 40, rf"this {_PIECE} (?:was|has been) (?:\w+ )?(?:updated|amended|corrected)\b"
    ),
)
"""Cues that speak for a sentence or two at the end of a paragraph of the article."""
EDGES = (TAGS, TIME_STAMP, BYLINE, JOB_LINE, REPORTING_CREDIT, SIGNATURE, CONTACT, ABOUT_AUTHOR)
"""Cues that speak only around the running text."""


def is_menu(line: str) -> bool:
    """Whether a line is nothing but buttons, with dots or bars between them."""
    labels = _SEPARATOR.split(line)
    return len(labels) > 1 and all(BUTTON.pattern.match(label) or SHARE.pattern.match(label) for label in labels)
