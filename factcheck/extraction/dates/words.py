"""The words that time expressions are made of, as pieces of patterns and as numbers."""

from __future__ import annotations

import re

from factcheck.models import Grain

SPACE = r"(?:[^\S\n]{1,3}|[^\S\n]?\n)"
"""What stands between the words of one expression: at most one line end, so that a paragraph ends it."""
DASH = "[-–—]"

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
MONTH = rf"(?P<month>{MONTHS}|(?P<short>(?:{_SHORT_MONTHS})\b\.?))"
MONTH_STARTS = f"{MONTHS}|{_SHORT_MONTHS}".lower()
"""First words, for :func:`~factcheck.extraction.dates.grammar.rule`, of what begins with a month."""
WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
WEEKDAY = rf"(?P<weekday>{WEEKDAYS}|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\b\.?)"
DAY = r"(?P<day>0?[1-9]|[12][0-9]|3[0-9])(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2})(?![0-9]|[.,][0-9]|%)"
SEASONS = "spring|summer|autumn|fall|winter"
PART_OF_DAY = "morning|afternoon|evening|night"

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_CARDINAL = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES}|single)"
_VAGUE = "several|a few|few|many|a couple of|a couple|a handful of|dozens of|hundreds of"
_FIGURES = r"[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,4}(?:\.[0-9]{1,2})?"
COUNT = rf"(?P<count>(?:{_FIGURES}|{_CARDINAL}|{_VAGUE}|a dozen|half an?|an?)(?:{SPACE}and{SPACE}a{SPACE}half)?)"
COUNT_STARTS = f"0|{_ONES}|{_TEENS}|{_TENS}|single|several|few|many|a|an|dozens|hundreds|half"
"""First words of counts."""
UNIT = (
    r"(?P<unit>seconds?|minutes?|hours?|days?|fortnights?|weeks?|weekends?|months?|quarters?|years?|decades?|"
    r"centur(?:y|ies))\b"
)
ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
FUNCTION_WORD = (
    r"(?:and|or|to|but|with|when|as|at|in|on|of|by|for|from|until|till|through|than|that|which|who|where|while|after|"
    r"before|since|the|a|an|his|her|its|their|this|it|he|she|they|we|was|were|is|are|had|has|have|will|would|could|can|"
    r"did|does|because|if|so|not|following|amid|during|over|under|about|between|near|said|says|told)\b"
)
"""Words that go on with the sentence and name nothing that a number before them could count."""


_UNITS = "second|minute|hour|day|fortnight|week|weekend|month|quarter|year|decade"
_OTHER_WORDS = """
    annual annually autumnal biannual biweekly boxing centuries century christmas current currently daily day's easter
    eighteenth eighties eve fifties financial fiscal forties friday's future fy good half halloween hourly lately
    midnight monthly new nightly nineteenth nineties noon now nowadays past period present quarterly recent recently
    seventies sixties soon thanksgiving thirties today tomorrow tonight twenties twentieth valentine weekly yearly
    yesterday h q
"""
_SHORT_DAYS = "mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun"
_NAMED = f"{_UNITS}|{WEEKDAYS}|{SEASONS}|{PART_OF_DAY}".lower().split("|")
TIME_WORDS = frozenset(
    [*_NAMED, *(f"{name}s" for name in _NAMED), *f"{MONTH_STARTS}|{_SHORT_DAYS}".split("|"), *_OTHER_WORDS.split()]
)
"""Words of which one stands in every expression that states no figure."""


def _numbered(words: str, start: int = 1, step: int = 1) -> dict[str, int]:
    return {word.lower(): start + step * place for place, word in enumerate(words.split("|"))}


_MONTH_NUMBERS = {name[:3]: number for name, number in _numbered(MONTHS).items()}
_DAY_NUMBERS = {name[:3]: number for name, number in _numbered(WEEKDAYS, 0).items()}
_CARDINALS = {**_numbered(_ONES), **_numbered(_TEENS, 10), **_numbered(_TENS, 20, 10)}
_CARDINALS |= {"a": 1, "an": 1, "single": 1, "a dozen": 12}
_ORDINALS = _numbered(ORDINALS)
_GRAINS = {grain.value: grain for grain in Grain} | {"fortnight": Grain.WEEK, "centurie": Grain.CENTURY}


def month_number(word: str) -> int:
    """1 to 12 for a month's name or abbreviation."""
    return _MONTH_NUMBERS[word[:3].lower()]


def weekday_number(word: str) -> int:
    """0 for Monday to 6 for Sunday, for a name or an abbreviation."""
    return _DAY_NUMBERS[word[:3].lower()]


def ordinal_number(word: str) -> int:
    """1 for "first" or "1st", and so on."""
    digits = re.match("[0-9]+", word)
    return int(digits[0]) if digits else _ORDINALS[word.lower()]


def grain_of(unit: str) -> Grain | None:
    """The grain of a unit's name, singular or plural; None for what is no unit, and for seconds, finer than any."""
    return _GRAINS.get(unit.lower().removesuffix("s"))


def plain(words: str) -> str:
    """In lower case, with single spaces."""
    return " ".join(words.lower().split())


def count_of(words: str, unit: str = "") -> float | None:
    """The number that a count states; None for "several". A fortnight counts as two weeks."""
    whole, halved, _ = plain(words).partition(" and a half")
    number = _plain_count(whole)
    factor = 2 if unit.lower().startswith("fortnight") else 1
    return None if number is None else (number + (0.5 if halved else 0)) * factor


def _plain_count(words: str) -> float | None:
    if words[:1].isdigit():
        return float(words.replace(",", ""))
    if words.startswith("half a"):
        return 0.5
    if words in _CARDINALS:
        return _CARDINALS[words]
    tens, _, ones = words.replace("-", " ").partition(" ")
    return _CARDINALS[tens] + _CARDINALS[ones] if tens in _CARDINALS and ones in _CARDINALS else None
