"""The words that cues of furniture are made of, as pieces of regular expressions."""

from __future__ import annotations

NAME = r"(?:[A-Z][\w'’.-]+|[A-Z]\.?)(?:\s(?:[A-Z][\w'’.-]*|de|da|di|du|van|von|der|den|al|bin|el|la|le|of|the)){0,4}"
"""A name of up to five words; cased."""
NAMES = rf"{NAME}(?:(?:,\s?|\s?(?:and|&|with)\s|,\sand\s){NAME}){{0,5}}"

MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?)"
)
DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
WHEN = (
    rf"(?:(?:{MONTH}|{DAY}|\d{{1,4}}(?:[:./-]\d{{1,4}}){{0,2}}(?!(?:[:./-]\d{{1,4}}){{3}})(?:st|nd|rd|th|am|pm|h)?|"
    rf"[ap]\.?m\.?|"
    rf"[a-z]{{1,3}}[sd]?t|gmt|"
    r"utc|msk|cet|et|pt|at|on|today|yesterday|ago|an?|hours?|hrs?|minutes?|mins?|days?|weeks?|about|time|local|eastern|"
    r"last|less|than|old)(?:\b|(?<=\.)|(?=updated|published|first|posted))[\s,.:;|•·()+–—-]{0,4})"
)
"""One part of a date, a time of day or an age ("3 hours ago"); no part of six numbers and more in a row, which could be
taken apart in millions of ways."""
STAMP = (
    r"(?:first |last |originally )?(?:published|updated|posted|modified|edited|issued|date|time|created|revised)\b:?"
)

NETWORK = (
    "(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|flipboard|pocket|bluesky|threads|messenger|"
    "instagram|youtube|tiktok|mastodon|e-?mail|sms|viber)"
)
SHARING = (
    rf"(?:{NETWORK}|share[ds]?|tweet|print|copy|copied|link|save|bookmark|this|article|story|post|page|on|via|with|"
    rf"by|to|"
    r"and|or|a|friend|your|icon|button|logo|more|options|click|opens?|in|new|window|follow|us|like|comments?|gift|"
    r"\d[\d.,k]*)"
)

PICTURE = (
    "(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|videos?|footage|artwork|screen ?(?:shot|"
    "grab)|"
    "cover)"
)
AGENCY = (
    "(?:AP|AFP|EPA|PA|UPI|DPA|dpa|EFE|Reuters|REUTERS|Getty(?: Images)?|TASS|Xinhua|Shutterstock|iStock|Alamy|Unsplash|"
    "Flickr|Wikimedia(?: Commons)?|Bloomberg|NASA|Handout|ZUMA|Anadolu|NurPhoto|Pool)"
)
JOB = (
    "(?:reporter|correspondent|editor|editor-in-chief|columnist|journalist|writer|author|freelancer?|contributor|"
    "producer|photographer|bureau chief|analyst|fellow|professor|lecturer|critic|historian|researcher|commentator|"
    "presenter)"
)
PIECE = "(?:(?:web |news |original )?(?:article|story|piece|post|column|essay|headline|page|item|caption|interview))"
"""What a page calls the writing that it carries; not "report", which is what articles write about."""
