"""By what words furniture is known when it is a line or a short paragraph of its own.

General cues of English-language pages: none names a publication. The words for names, dates, pictures and trades that
they are made of stand in ``cue_words``.
"""

from __future__ import annotations

import re

from factcheck.extraction.furniture.cue import line, opening
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
from factcheck.extraction.furniture.notices import (
    COOKIES,
    COPYRIGHT,
    CORRECTION,
    METER,
    NOTICES,
    NOTICES_AT_EDGES,
)
from factcheck.extraction.patterns import Pattern

ADVERTISEMENT = line(
    "an advertisement mark",
    10,
    r"advertise?ments?|advertorial|ads?(?: by \w+)?|remove ads|partner content|paid (?:content|post|partnership)",
    r"(?:presented|sponsored|brought to you|powered) by [^.!?]{2,60}|sponsored contents?\b.{5,60}|"
    r"sponsored(?: (?:content|post|links?|stories)| by .{1,40}|: .{1,60})?|"
    r"promoted(?: content| stories| links)?",
    r"(?:the |this )?(?:story|article|report) continues (?:below|after|underneath)(?: .{1,40})?",
    r"(?:scroll(?: down)?|keep scrolling|continue) (?:to|for) (?:continue|read on|more|content)(?: .{1,20})?",
    r"skip (?:past |this )?(?:ad|advertisement|advert|newsletter|promotion)\b.{0,40}|(?:after|"
    r"before) newsletter promotion",
)
BUTTON = line(
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
    r"(?:view|open|show|enlarge)(?: the| this)? (?:image|photo|picture|gallery|slideshow|map|editorial)\b.{0,25}|"
    r"(?:photo )?gallery \(.{3,25}\)|article count (?:on|off)|(?:very |extra )?(?:normal|large|larger|small|smaller|"
    r"medium) text size|"
    r"more info(?:rmation)?|skip to \w+(?: \w+)?|skip next section.{0,40}|search for|access options|(?:e-?mail|"
    r"newsletter) sign[- ]?up|learn more|"
    r"(?:scroll|swipe) (?:down|left|right|up)(?: (?:for|to) .{1,30})?|\+ ?\d{1,3}|use our content|"
    r"(?:toggle|hide) (?:caption|transcript)|newest|oldest|sort by.{0,20}|how we (?:make money|work)|quick guide|"
    r"transcript|download|(?:watch|listen) live|(?:my|your) account|"
    r"give a gift|e-?edition|"
    r"e-?paper|sections?|obituaries|classifieds|podcasts|all access|view all(?: \w+)?|read later|see all|write to us|"
    r"(?:yes, )?(?:i(?:['’]ll| will) (?:help|give|donate|subscribe)|count me in|add your name|keep me posted)|"
    r"i already (?:give|subscribe|donate)|"
    r"i['’]m not interested|not (?:now|today|interested)|(?:for|already a) subscribers?|about sharing|share page|"
    r"social sharing|"
    r"thanks for sharing|start writing|ready for more|get started|join now|log ?out|(?:request|order) reprints?.{0,20}|"
    r"(?:advertisement|sponsor) message|support (?:our (?:work|cause|journalism|mission)|the .{2,20})|"
    r"get your copy(?: now)?|(?:subscribe|sign up) (?:for|from) (?:just |only )?[$£€₹]\d.{0,20}",
    r"(?:get|claim) (?:the|this) (?:app|offer)|home(?: ?[>›»/|] ?[\w ]{2,20}){1,4}",
    r"(?:save|gift|print|share|e-?mail|bookmark|copy) (?:article|story|link)|(?:e-?mail|send|"
    r"forward)(?: this)? to (?:a friend|someone)",
)
SHARE = line(
    "a share box",
    16,
    rf"(?:(?:share|tweet|copy|click to share|follow us|like us|e-?mail)\b|{NETWORK}\b(?=[\s,|/•·]*{SHARING}\b))"
    rf"(?:[\s,|/•·:&()]{{0,5}}{SHARING}\b)*[\s,|/•·:&()]*",
    rf"{NETWORK}|(?:share|save|print|tweet|comments?|copy|listen){{2,4}}",
)
META = opening(
    "speaks of the page itself",
    14,
    r"(?=.{0,90}\bthis (?:article|story|post|page|video|podcast|newsletter|e-?mail|content|site|thread|interview)\b)"
    r"(?:.*\?(?: .*)?\Z|[^.!?]*\Z|(?:view|read|save|share|print|give|gift|republish|reprint|unlock|embed|cite|enjoy|"
    r"like|"
    r"finish|rate|hide|play|continue|comment|report|follow|watch|join|log in|subscribe|sign up|register)\b)",
)
TIME_STAMP = line(
    "a date or time stamp",
    24,
    rf"{STAMP}\s?[–—-]?\s?{WHEN}{{1,14}}(?:[–—-]?\s?[\w ]{{3,20}}\Z)?(?:(?:and|\W){{0,3}}\s?{STAMP}\s?{WHEN}{{1,14}})?",
    rf"(?=\D{{0,40}}\d)(?=\W*(?:{MONTH}|{DAY}|\d))(?!\d[\d.,]*\Z){WHEN}{{2,14}}(?:\W{{0,3}}{STAMP}\s?{WHEN}{{1,14}})?",
    r"published (?:by|in|on) .{2,60}\b\d{4}|listen:? \d.{1,20}|\d{1,2}:\d\d(?: ?/ ?\d+:\d\d)?",
    r"\d{1,2}[- ]min(?:ute)?s?[- ](?:read|listen|watch)|(?:estimated )?reading time:? .{1,20}",
    r"(?:video )?duration:? .{1,40}|listen to (?:this |the )?(?:article|story|episode)(?:\W{1,3}.{1,14})?",
)
CLOCK = line(
    "a date or time stamp",
    8,
    r"\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?|(?-i:[A-Z]{2,4}))(?:\s(?-i:[A-Z]{2,4}))?",
    rf"{STAMP}\s(?:at )?\d{{1,2}}[.:]\d\d\s?(?:[ap]\.?m\.?|(?-i:[A-Z]{{2,4}}))?",
)
BYLINE = line(
    "a byline",
    22,
    rf"(?:(?:[Ww]ritten |[Rr]eported |[Pp]osted |[Ss]tory |[Aa]nalysis |[Oo]pinion )?[Bb]y|BY):? {NAMES}"
    rf"(?:\s@\w{{2,30}})?(?:\s(?i:staff |senior )?(?i:{JOB}))?"
    r"(?:(?:,|\s?[|/•·–—-]|\sin|\sat|\sfor|\son|\sfrom)\s.{1,80})?",
    rf"By (?:[a-z-]+ ){{0,3}}(?i:{JOB})s? {NAMES}(?:[,|].{{1,60}})?|(?:By|BY)",
    rf"(?:By {NAMES}|{NAME}\sin\s{NAME})(?:\s?[|·•,–—-]|\s[Oo]n)?\s(?i:(?:{WHEN}){{2,14}})",
    rf"{NAME}(?:,\s{NAME})?\s(?:with|and)\s{AGENCY}(?:,\s{AGENCY}){{0,3}}",
    rf"(?:By )?(?:[A-Z][\w.'’&]*[\s,|·•/–—-]+){{1,10}}(?i:{STAMP}\s?[–—-]?\s?(?:{WHEN}){{2,14}}"
    rf"(?i:\W{{0,3}}{STAMP}\s?(?:{WHEN}){{1,14}})?)",
    r"(?:Words?|Text|Author|Reporter|Writer|Reporting|Story|Editor|Edited by|Reported by|Written by)"
    rf"(?::|\sby:?)\s{NAMES}(?:\s?[,;|].{{1,80}})?",
    rf"(?:Interview|Photographs|Pictures|Illustrations?|Video|Graphics|Research|Additional reporting) by {NAMES}",
    rf"(?:[Ss]taff|[Ww]ire) [Rr]eports?,?\s(?i:(?:{WHEN}){{2,14}})",
    r"[Oo]pinion\s?[|·•]\s?[Bb]y .{2,80}",
    rf"{NAME}(?:,|\s?[|/•·–—-])\s(?:[A-Za-z'’& -]{{0,40}}\s)?(?i:{JOB})(?i:s)?(?:[,|/•·–—\s-].{{1,60}})?",
    r"(?:[Bb]y )?(?:[Oo]ur|a|A) (?:[a-z]+ ){0,2}(?:correspondents?|reporters?|writers?)|"
    rf"{NAME} reports from {NAME}|(?:[A-Z][\w&'’.-]*\s){{0,4}}(?:[Ss]taff|[Aa]genc(?:y|ies)) and (?:[Aa]gencies|"
    rf"[Ww]ires|[Ss]taff)",
    rf"{NAME}\s?[|/•·]\s?{NAME}|{NAME}\sin\s{NAME}(?:(?:,|\sand|,\sand)\s{NAME}\sin\s{NAME}){{0,4}}",
    rf"(?:[A-Z][\w&'’-]*\s){{0,4}}(?i:{JOB})s?(?:\sin\s{NAME},\s(?:University|College|Institute)\b.{{0,60}}|"
    rf",\s{NAME})?|(?:[A-Z][\w&'’.-]*\s){{0,5}}[Ss]taff(?:\s[Rr]eports?)?",
    cased=True,
)
CREDIT = line(
    "a photo credit",
    30,
    rf"(?i:{PICTURE}(?: (?:credit|source|courtesy|by|from|provided by|via))*)(?::|\s?[©/|])\s?.+",
    rf"(?i:{PICTURE} (?:source|caption|credit)),\s.+",
    rf"(?i:{PICTURE})|{AGENCY}|(?i:{PICTURE}) (?:by:?|courtesy of) {NAMES}(?:\s?[/,|]\s?.{{1,40}})?",
    r"(?i:(?:credit|source|courtesy of|courtesy|file|handout)):\s?[A-Z©@(].*|(?i:file (?:photo|picture|"
    r"image))\b.{0,60}",
    rf"{NAMES}\s?/\s?{AGENCY}(?:[\s/]\w+){{0,4}}|(?:via |©\s?){AGENCY}.{{0,60}}|{AGENCY}\s?/\s?.{{1,40}}",
    rf"[^()]{{0,60}}\b{AGENCY}\sPhoto\b[^()]{{0,40}}",
    cased=True,
)
_CREDIT_AT_END = Pattern(
    r"(?:\((?:AP|AFP|EPA|PA|Reuters|Getty)\s?(?:Photo|Images?|Video)?\s?/\s?[^()]{2,60}\)"
    rf"|\((?i:{PICTURE})(?:\s(?i:credit|by|courtesy))*:?\s[^()]{{2,80}}\)"
    r"|(?<=\s)(?:Image|Photo|Photograph|Photos|Picture|Credit|Illustration|Graphic)(?:\s(?i:credit|by|"
    r"courtesy(?: of)?))*"
    r":\s(?:(?:[A-Z]\.\s?){0,3}[A-Z©][^.]{1,80}|@\w+)"
    r"|(?<=[a-z.’”!?)])(?:Credit|Image|Photo|Photograph)(?::\s?|(?<=Credit)\.\.\.\s?)[A-Z@][^.]{1,80}"
    rf"|[(\[](?:File:\s?)?[A-Z][\w’'&. ]{{1,30}}:\s?{NAME}[)\]]|"
    rf"[(\[](?:File:\s?)?{NAME}\s?/\s?[A-Z][\w&’' ]{{1,40}}[)\]]"
    rf"|(?<=[.!?]\s)\((?i:supplied|handout|screen ?(?:shot|grab)|courtesy[^()]{{0,40}}|{NETWORK})\)"
    r"|(?<=[a-z])\s\|\s[A-Z][A-Z /&.-]{2,40}"
    rf"|\((?i:(?:file|archive|stock) (?:photo|picture|image))\)|[(\[]{NAME} (?:for|via) (?:the )?{NAME}[)\]]"
    rf"|(?<=[.)]\s)(?:[|/]\s?)?[A-Z][A-Z.'’ -]{{3,40}}\sFOR\s[A-Z' ]{{3,40}}"
    rf"|(?<=[.)]\s)[|/]\s?{NAME}(?:\s(?:for|/)\s(?:the\s)?{NAME})?"
    rf"|(?<=[.)]\s){NAME}\s?/\s?{AGENCY}(?:[\s/]\w+){{0,3}}|(?<=[.)]\s)(?:REUTERS|Reuters|AFP|AP)\s?/\s?{NAME}"
    r"|(?<=[.)]\s)(?:Getty Images|©\s?.{2,60})"
    r")\.?\s*\Z"
)
"""A caption: whatever the paragraph says, it ends with whose picture it is."""
_CREDIT_MARKS = ("(", "[", ":", "FOR", "Credit", "|", "/", "Getty Images", "©")
"""One of these is in every such credit."""
CAPTION = opening("a caption", 60, rf"(?:{PICTURE}|caption|file (?:photo|picture))\s?:\s")
LINKS = opening(
    "a link to other articles",
    34,
    r"(?:read|see|watch|listen|learn|find out|discover|explore) (?:this )?(?:more|also|next|"
    r"further)(?:\s?[:|»>→–—-]|\Z)",
    r"also (?:on|in|from|by|see) ?[^.:]{0,30}:|download (?:the|our|a|this) (?:[^.!?]|\.\w){2,60}\Z|(?:download|"
    r"install) (?:the|our)\b.{0,60}\bapp\b|(?:sign up|subscribe) (?:to|for)\b[^.!?]{0,60}\Z|"
    r"(?:\w[^.!?]{0,90})?\bthis (?:free |daily |weekly |morning |evening |twice-weekly )+newsletter\b|(?:read|see|"
    r"watch|view|play) (?:the|our) (?:full|video|gallery|map|photos|"
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
    r"(?:follow|see|read|find|watch|learn|learn more|for more)\b.{0,80}\b(?:at|on|visit):? (?:https?://|www\.|"
    r"[\w-]+\.[\w.-]*[a-z]/?\Z)\S*\Z",
    r"[\w.-]+\.[a-z]{2,10}/\S+\Z|to (?:learn|read|find out|see) (?:more|how)\b.{0,80}\b(?:visit|click|go to)\b.*",
    r"follow along (?:for|with|here|live|below)\b|(?:thanks|thank you) for (?:following|joining)(?: us|"
    r" along)?[.!]?\Z|get [^.!?]{2,40} every \w+\Z|(?:read|see) the latest\b|follow (?:our|the) live\b|"
    r"find out more\b|watch more (?:on|of|about) this\b|"
    r"(?:follow|join|find|like|watch|subscribe to) (?:us|"
    r"(?:the )?[A-Z][\w’' ]{1,40}) on "
    rf"{NETWORK}\b|(?:never|don['’]t) miss (?:a|an|any|another|our) (?:\w+ )?(?:story|update|article|post|issue|"
    rf"episode)\b",
    r"(?:for|want) more (?:news|stories|coverage|information|on this)\b.{0,80}(?:visit|click|follow|see|read|go|"
    r"head) .*",
    r"(?:thanks|thank you) for (?:reading|subscribing|listening|watching)\b|https?://\S+\Z|"
    r"www\.\S+\Z",
)
LIST_OF_LINKS = line(
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
    r"this (?:item|story|article|piece) is part of|part of (?:the|a|our) (?:special )?(?:series|report|coverage)|"
    r"(?:also )?in (?:this section|the headlines|other news)|more in .{1,30}|latest (?:on|in|from) .{1,30}|"
    r"(?:around|from) the web|from our partners|don['’]t miss|in case you missed it|further reading|keep reading",
    r"elsewhere on .{1,20}|(?:explore|discover) more(?: .{1,30})?",
)
TAGS = opening(
    "tags",
    40,
    r"(?:tag(?:s|ged)?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|(?:mentioned )?in this (?:article|"
    r"story))"
    r"\s?:\s?(?!.*[.!?]\Z)",
)
REPORTING_CREDIT = opening(
    "who reported and edited it",
    60,
    r"[-–— ]*(?i:with (?:a |additional )?reports? (?:from|by)) [A-Z]",
    r"(?i:\(?(?:additional |further )?(?:reporting|writing|editing|research|translation|graphics|production|"
    r"compiled|edited|"
    r"translated|distributed|syndicated)(?: (?:and|&) (?:writing|editing|reporting))? by:?|"
    r"(?:additional )?reporting:) [A-Z]",
    r"\(?(?:With|Includes) (?:additional )?(?:reporting|files|information|contributions|material|[Ii]nputs?|"
    r"agency [Ii]nputs?) "
    r"(?:from|by) (?:[A-Z]|agenc)",
    r"(?:The )?(?:[A-Z][\w&'’-]+ ){0,3}(?i:writers?|reporters?|correspondents?|staff|journalists?|producers?),? "
    rf"{NAMES},? .{{0,60}}\b(?:contributed|reported (?:from|in))\b",
    rf"(?:The )?{NAMES},?(?: also| and .{{1,60}})? (?:contributed (?:to this|reporting|research|from)|"
    rf"reported from)\b.{{1,120}}",
    cased=True,
)
SLUG = opening("a wire service's own name for the story", 12, r"[A-Z]{2}-[\w&'-]*--?\S+(?:,.*)?\Z", cased=True)
GIFT = opening(
    "asks readers for money",
    20,
    r"[$£€₹]\d[\d,.]* (?:a month )?(?:could|can|would|will) (?:help|buy|give|pay|provide|feed|mend|send|supply|"
    r"protect|plant)\b",
)
PRESS_OFFICE = opening(
    "how to reach the press office",
    40,
    r"(?:media|press|news|investors?)(?: \w+)? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|office)\b"
    r".{0,80}(?:\Z|(?<=:))|for (?:[\w-]+ ){0,4}"
    r"(?:information|interviews?|enquir\w+|inquir\w+|details)\b.{0,30}\b(?:contact|call|e-?mail)\b|"
    r"notes? (?:to|for) editors?\b|news provided by\b.{0,40}\Z|source: [^.]{2,60}\Z|(?-i:SOURCE [A-Z][^.]{2,60}\Z)",
)
REPORTING_CREDIT_ALONE = opening(
    "who reported and edited it", 8, rf"(?:The )?{NAMES} contributed reporting\b", cased=True
)
SIGNATURE = opening("a signature", 8, rf"[-–—]{{1,2}}\s?(?:By |with )?{NAMES}(?:[/,]\s?.{{1,40}})?\Z", cased=True)
CONTACT = opening(
    "how to reach the author",
    60,
    r"(?:follow|contact|reach|e-?mail|find|message|write to|you can (?:follow|reach|contact|e-?mail|find)|"
    r"(?:send|got|have) (?:a |any |your )?(?:\w+ )?(?:tips?|feedback))\b.{0,100}"
    r"(?:@|\bon (?:x|twitter|facebook|linkedin|bluesky|mastodon|instagram|signal)\b|\bat \S+\.\S)",
    r".{2,60} can be (?:reached|contacted|e-?mailed|found)\b|(?:reach|call|contact)(?: .{2,60})? (?:at|on) \S*\d{3}",
    r"(?:e-?mail|twitter|x|contact|signal|tel|phone)\s?:\s?\S+.{0,60}|@\w{2,30}(?:[\s,|]+@\w{2,30})*\Z|"
    r"\S{1,64}@\S{1,64}\.\w{2,10}\Z",
)
ABOUT_AUTHOR = line(
    "an author's note",
    8,
    r"about the (?:authors?|writers?|reporters?)|meet the (?:author|writer)|"
    "(?:the )?authors?:.{1,40}",
)
HEADLINE_LIKE = Pattern(rf"(?!(?i:by)\b){NAME}\s(?:in|at)\s{NAME}\Z|(?!(?i:by)\b){NAME},\s")
"""What may be a byline further down and is the headline where it stands first: "Fire in Halden"."""
NAME_LINE = Pattern(rf"(?!(?:The|A)\s){NAMES}\Z")
"""A name by itself; a byline where it stands beside one or a date."""

SPONSOR = Pattern(r"(?:an? |today[’']s )?message from(?: [^.!?]{2,60}:)?\Z", re.IGNORECASE)
"""A line that names whoever pays for the next paragraph."""
SPONSORED = "a sponsor's message"
LABEL = Pattern(r"[A-Z][\w ]{2,24}\s?[:|]\s")
"""A line that begins with what it is: "Tagged: bridges"."""

BUTTONS = (ADVERTISEMENT, BUTTON, SHARE, LIST_OF_LINKS, CREDIT, COOKIES, METER)
"""Cues that speak even for the first line of a text, which is likely to be a headline."""
ANYWHERE = (*BUTTONS, META, CAPTION, LINKS, CORRECTION, COPYRIGHT, *NOTICES, CLOCK)
"""Cues that speak wherever the paragraph stands."""
EDGES = (
    SLUG,
    PRESS_OFFICE,
    GIFT,
    TAGS,
    TIME_STAMP,
    BYLINE,
    REPORTING_CREDIT,
    REPORTING_CREDIT_ALONE,
    SIGNATURE,
    CONTACT,
    ABOUT_AUTHOR,
    *NOTICES_AT_EDGES,
)
"""Cues that speak only around the running text."""
AT_PARAGRAPH_END = (
    opening(
        "a link to other articles",
        40,
        r"(?:read|see|watch|listen) (?:more|also)\s?[:|»>→–—-]|related\s?[:»>|→]|click here\b",
    ),
    opening(
        "who reported and edited it",
        40,
        r"\((?:additional )?(?:reporting|writing|editing|compiled|edited|translated)\b.{0,20}\bby\b",
    ),
    opening(
        "a subscription offer",
        40,
        r"(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletter|inbox|briefing|alerts?)\b|(?:sign up|"
        r"subscribe) (?:here|now)\b",
    ),
    opening("a copyright line", 40, r"©|copyright \d{4}|all rights reserved\b"),
    opening(
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
    return len(labels) > 1 and all(
        BUTTON.speaks(label) or SHARE.speaks(label) or TIME_STAMP.speaks(label) for label in labels
    )
