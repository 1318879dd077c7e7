"""Notices: what a page says about itself, its rules and its money, in sentences.

General wording of English-language pages; none names a publication.
"""

from __future__ import annotations

from factcheck.extraction.furniture.cue import notice, opening
from factcheck.extraction.furniture.cue_words import PIECE

CORRECTION = opening(
    "a correction or editor's note",
    120,
    r"(?:corrections?(?: (?:and|&) clarifications)?|clarifications?|(?:editor|author|publisher)(?:['’]s|"
    r"s['’])? note|updates?|"
    r"amendment|note to (?:readers|editors)|disclaimer|disclosure|corrects)\b(?:\s?\([^()]{1,40}\)"
    r"|,? (?:on |added |appended )?[a-z]{3,9}\.? \d{1,2}(?:, \d{4})?|,? \d.{0,20})?\s?(?:[:—–|]|\Z)",
    rf"this (?:{PIECE}|report|version) (?:was|has been|is being|is) (?:\w+ ){{0,2}}?"
    r"(?:updated|amended|corrected|clarified|edited|republished|translated)\b",
    r"(?:a|an) (?:correction|clarification|update|editor[’']s note) (?:was|has been) (?:made|added|"
    r"appended) (?:on [A-Z\d]|to (?:this|an earlier)|at \d)",
    rf"(?:a version of )?this {PIECE} (?:appears?|appeared|ran|was published|will appear) (?:in|on)\b",
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
COOKIES = opening(
    "a cookie or privacy notice",
    120,
    r"this (?:content|video|post) is (?:hosted|provided|not available)\b|we may earn (?:a|an) (?:\w+ )?commission\b",
    r"(?:we|this (?:web ?)?site|our (?:web ?)?site)(?: and (?:our|its) (?:\w+ )?partners)? (?:also )?(?:uses?|"
    r"stores?) cookies\b",
)
METER = opening(
    "a subscription offer",
    40,
    r"you(?:['’]ve| have) (?:\w+ ){0,3}?(?:free )?(?:articles?|stories|story|views?) (?:left|remaining|"
    r"this (?:month|week))\b",
    r"you (?:have|do not have|don[’']t have) (?:full |free )?access (?:to this|via|through)\b|(?:unlock|get|try|read|"
    r"access) .{2,50} (?:for|"
    r"of) (?:free|charge)\Z",
    r"(?:just|only|from) [$£€₹]\d[\d.]* (?:a|per|each|every) \w+ (?:supports?|helps?|keeps?|funds?) (?:this|our|us)\b",
    r"you(?:['’]ve| have) reached your (?:\w+ ){0,3}(?:limit|allowance)\b|already (?:an? )?(?:\w+ )?(?:subscriber|"
    r"member|"
    r"registered|have an account)\?|exclusive (?:content )?(?:for|to) (?:our )?subscribers\b",
)
COPYRIGHT = opening(
    "a copyright line",
    80,
    r"(?:©|\(c\)\s|copyright\b.{0,5}(?:©|\d{4}|\(c\)))|all rights reserved\b",
    r"copyright (?-i:(?:[A-Z][\w&’'.-]*,?\s){1,6})\d{4}\b",
    r"this (?:material|content|article|story|work) (?:may|cannot|can not|must) not? ?be "
    r"(?:published|reproduced|broadcast|republished|copied)\b|(?:reproduction|"
    r"republication) (?:in whole or in part )?(?:is|without)\b",
    r"(?:.{1,60} )?(?:is republished from|republished with permission|reprinted with permission|"
    r"syndicated with permission)\b",
    r"(?:we are|.{2,40} is) not responsible for the content of external\b",
)
CALL_OUT = notice(
    "asks readers to write in",
    90,
    r"(?:have|got|know|seen|spotted) (?:an?|any|something|more)\b[^.?]{0,80}\?\s(?:write|send|e-?mail|call|tell|let|"
    r"contact)\b",
    r"if you(?: would|[’']d)? (?:like|want|wish) to\b.{0,80}\b(?:contact|get in touch with|e-?mail) (?:the author|us|"
    r"our)\b",
    r"(?:do|have|did|are|were|can) you\b[^.?]{3,140}\?\s(?:please )?"
    r"(?:send|e-?mail|call|tell|write|share|let|get in|contact|click|fill|text)\b(?=.{0,160}(?:@|\bus\b|\bour\b|"
    r"\bhere\b))",
)
LEGAL = notice(
    "a legal notice",
    70,
    r"(?:this|nothing (?:on|in) this|the (?:content|information) (?:on|"
    r"in) this) (?:[\w-]+ ){1,4}?(?:does not constitute|"
    r"is not (?:intended|a substitute)|should not be|is (?:\w+ )?advice|contains forward-looking|constitutes)\b",
    r"forward-looking statements\b",
    r"this (?:live )?(?:blog|thread|feed|poll|survey|quiz) (?:is|has)(?: now)? (?:closed|ended|paused|over)\b",
)
AFFILIATE = notice(
    "a notice about commissions",
    60,
    r"(?:this|our) (?:\w+ )?(?:contains?|includes?|may contain|may include) (?:\w+ )?(?:affiliate|sponsored)\b",
    r"(?:when|if) you (?:buy|purchase|click|shop|order|book)\b.{0,80}\b(?:commission|earn)\b",
    r"we (?:may |might |could )?(?:earn|receive|get|make|be paid) (?:a|an|some) (?:\w+ ){0,2}commission\b|"
    r"as an? \w+ associate,? (?:i|we)\b",
)
RIGHTS = notice(
    "who may use it again",
    60,
    r"republish (?:this|our)\b|(?:re-?use|licen[cs]e|embed|cite) this(?: \w+)?\Z|(?:order|request|"
    r"buy)(?: a)? reprints?\b|reprints?\Z",
    r"(?:this (?:story|article|post|work)|our (?:articles|stories|content|work|journalism)) (?:can|may) be (?:freely )?"
    r"(?:republished|reproduced|shared|reprinted)\b",
    r"copying (?:articles|content) to\b|please use the sharing (?:tools|buttons)\b|"
    r"we encourage \w+ to republish\b|you (?:must|should|may|can) (?:credit us|republish)\b",
    r"(?:licen[cs]ed under )?(?:an? )?creative commons(?: attribution)?\b[^.!?]{0,60}\Z",
)
COMMENT_RULES = notice(
    "rules for comments",
    90,
    r"(?:all |your |reader |the )?comments? (?:have to|must|should|may|are|is|on this|below|posted|left)\b.{0,90}"
    r"(?:moderat|language|english|guidelines|closed|abusive|polic|disabled)",
    r"(?:submissions|letters|entries|comments) (?:may|will) be (?:edited|shortened|published)\b|please (?:abide by|"
    r"keep|respect|be|read|follow|stick to) .{0,60}\b(?:guidelines|comments?|civil|polite|"
    r"polic(?:y|ies)|rules)\b",
    r"your e-?mail(?: address)? (?:will|won[’']t) (?:not )?be\b|required fields\b|notify me (?:of|when|by)\b|"
    r"save my (?:name|e-?mail)\b",
    r"(?:the )?(?:views|opinions) expressed in (?:the )?(?:comments?|contents above)\b|(?:leave|post|write|"
    r"add) a (?:reply|comment)\b.{0,40}\Z",
    r"we (?:invite you to use|have migrated|reserve the right|moderate)\b|(?:if )?you are already a registered\b",
    r"(?:only )?(?:registered|logged[- ]in|signed[- ]in) (?:users|readers|members) (?:only|can|"
    r"may)\b.{0,40}(?:comment|log in|post|reply)",
    r"if you want a picture to show with your comment\b|this site (?:uses akismet|is protected by)\b|"
    r"protected by recaptcha\b|\d+ (?:thoughts?|repl(?:y|ies)|comments?|responses?) (?:on|to) [“\"‘]",
)
COMPLAINTS = notice(
    "how to complain",
    70,
    r"(?:if you|to|did you|do you|have you|(?:did you )?see|spot(?:ted)?|notice(?:d)?|"
    r"found)\b.{0,70}\b(?:complain(?:t|ts)?|inaccura\w+|"
    r"(?:spelling|grammatical|factual)(?: or \w+)? (?:error|mistake)s?|a (?:typo|correction|mistake))\b.{0,120}"
    r"\b(?:us|here|editors?|please|contact|e-?mail|report it|know|regulator|ipso)\b",
    r"(?:submit|suggest|request|report|flag) (?:a |an )?(?:correction|error|typo|mistake|issue|problem)s?\Z",
    r"when we (?:learn of|make) (?:a |an )?(?:mistake|error)s?\b|see something (?:wrong|we missed)\b",
)
FORM = notice(
    "what a form says",
    50,
    r"(?:success|error|oops|thank you|thanks|almost there)!\s?(?=.{0,60}\b(?:e-?mail|list|request|subscri|confirm|sent|"
    r"sign|again))|thanks for (?:sharing|signing|joining|subscribing)\b",
    r"please (?:check your (?:e-?mail|inbox|spam)|enter (?:a|your)|try again|enable (?:javascript|cookies))\b",
    r"please (?:select (?:an?|your)|fill (?:in|out))\b|data returned from\b|(?:zip|post)(?:al)? ?code\Z",
    r"your browser (?:does not|doesn[’']t|is (?:not|out of date))\b|to view this (?:video|content|post|map|chart)\b",
    r"an error (?:has )?occurred(?: while|,? please|\W*\Z)|there was an error (?:processing|loading|submitting)\b",
    r"(?:(?:first|last|your|full) )?(?:name|e-?mail)(?: address)?(?: ?\*| \(required\))?\Z|enter (?:your|e-?mail)\b",
    r"by (?:subscribing|submitting|signing up|clicking|continuing|registering|providing|entering|using)\b.{0,70}"
    r"\b(?:you|i)\b.{0,30}\b(?:agree|consent|acknowledge|accept|confirm)\b|i (?:agree|consent) to\b.{0,80}\Z",
    r"(?:contact me|receive e-?mails?|get e-?mails?|send me)\b.{0,60}\b(?:offers?|brands?|partners?|sponsors?|"
    r"updates?|news)\b",
)
MACHINE = notice(
    "a player or a machine speaking",
    30,
    r"getting your .{2,40} ready\b|this (?:audio|voice|recording|translation|summary) (?:is|was|has been) "
    r"(?:\w+[- ]){0,2}(?:created|generated|translated|voiced) (?:by|with|using)\b",
    r"(?:listen to|hear) (?:more|our|this|the) .{2,40} (?:on|in) (?:the|our) .{2,20} app\b|listen live\b|"
    r"watch (?:live|now)\b[^.!?]{0,40}\Z|stream (?:your|our|the latest)\b",
    r"(?:your )?(?:audio|video) (?:player|unavailable|(?:cannot|can[’']t|could not) be (?:played|loaded))\b|"
    r"(?:toggle|hide|enlarge)(?: this)? (?:caption|image|transcript)\b",
    r"(?-i:Heard on [A-Z][\w ]{2,40}\Z)|(?:link|url) copied\b|"
    r"\d[\d.,]*k? (?:viewing now|views?|likes?|shares?|restacks?|comments?)\Z",
)
DISCLOSURE = notice(
    "what the author discloses",
    70,
    r"disclosure statement\b|.{2,60} (?:does not|do not|doesn[’']t|don[’']t) work for, consult\b|.{2,60} (?:has|"
    r"have) disclosed no\b"
    r"|.{2,60} provides funding as an? (?:[\w-]+ )?(?:member|partner) of\b",
)
FUNDING = notice(
    "who pays for the page",
    70,
    r"(?:[\w’'&.-]+ ){1,8}(?:coverage|newsroom|initiative|journalism|series) "
    r"(?:receives? (?:\w+ )?(?:support|funding)|is (?:supported|funded|made possible))\b",
    r"(?:the|this|our) (?:magazine|newspaper|newsroom|paper|site) is committed to\b",
    r".{2,50} is solely responsible for (?:all|its|the|this) (?:\w+ )?content\b",
)
REFERENCE = notice(
    "a reference",
    60,
    r"(?=.{0,200}(?:\bet al\b|\b\d+, ?\w?\d+[–-]\d+)).{5,220}\((?:19|20)\d\d\)\W*\Z|doi:\s?\S+\Z|references\Z|"
    r"article google scholar\b",
)
NOTICES = (CALL_OUT, LEGAL, AFFILIATE, RIGHTS, COMMENT_RULES, COMPLAINTS, FORM, MACHINE)
"""Notices that speak wherever they stand."""
NOTICES_AT_EDGES = (REFERENCE, DISCLOSURE, FUNDING)
"""Notices that articles may speak of too, and so count around the running text only."""
