"""Rules for years, fiscal years, decades and centuries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.dates import intervals
from factcheck.extraction.dates import words as w
from factcheck.extraction.dates.days import is_joined, year_of_two_digits
from factcheck.extraction.dates.grammar import Reading, rule
from factcheck.extraction.patterns import Pattern

if TYPE_CHECKING:
    from factcheck.extraction.dates.intervals import Interval

S = w.SPACE

# ---------------------------------------------------------------- bare years

_YEAR_ASKED = Pattern(
    r"\b(?:in|since|until|till|during|early|late|mid|throughout|year|circa|between|from|before|by)"
    r"(?:\s(?:at least|about|around|roughly|late|early|mid))?[\s-]+\Z",
    re.IGNORECASE,
)
_DETERMINER_BEFORE = Pattern(r"(?:\b(?:the|a|an|its|his|her|their|our|this|that)|['’]s)\s+\Z", re.IGNORECASE)
_YEAR_LIKELY = Pattern(
    r"\b(?:after|of|for|around|to|and|through|or|than|with|at|on|about|as of)[\s-]+\Z", re.IGNORECASE
)
_NUMBERED_THING = Pattern(
    r"(?:\b(?:Sections?|Resolutions?|Flight|Route|Highway|Room|Unit|Model|Article|Paragraph|Chapter|Clause|Rule|Title|"
    r"Boeing|Airbus|Form|Order|Directive|Regulation|Convention|Bill|Page|Psalms?|Windows|Channels?|Lot|Area|Interstate|"
    r"Bus|Train|Line|Platform|Proposition|Prop|Protocol|Docket|Case|Law|Extension|Suite|Box|Nos?|[Nn]umber|[Vv]ersion|"
    r"pages?|nearly|almost|than|least|over|some|about|only|another|exactly)\.?|[$£€¥#№])\s*\Z"
)
_COUNTED_UNIT = Pattern(
    r"[\s-]+(?:percent|per|metres?|meters?|miles?|kilomet(?:er|re)s?|km|kg|feet|foot|ft|yards?|acres?|hectares?|tons?|"
    r"tonnes?|pounds?|dollars?|euros?|rou?bles?|yen|yuan|rupees?|pesos?|francs?|cents?|degrees?|people|persons?|men|women|"
    r"children|hours?|minutes?|days?|weeks?|months?|years?|seconds?|lit(?:er|re)s?|gallons?|barrels?|watts?|megawatts?|"
    r"volts?|calories|points?|votes?|seats?|times|troops|soldiers|workers|jobs|cases|deaths|homes|houses|employees|"
    r"students|others?|more|pieces|units|words|pages|GMT|UTC|hundred|thousand|million|billion|trillion)\b"
    r"|-(?:seat|strong|member|hp)\b"
)
_COUNTED = Pattern(rf"\s+(?!{w.FUNCTION_WORD})(?:[a-z]+\s+)?[a-z]{{3,}}s\b(?!\s+of\b)")
_NOUN_AFTER = Pattern(rf"\s+(?!{w.FUNCTION_WORD})[a-z]")
_PART_BEFORE = Pattern(r"\b(?:mid|early|late)-\Z", re.IGNORECASE)


@rule("0", r"(?P<year>1[89][0-9]{2}|20[0-4][0-9])(?![0-9]|[.,:][0-9]|%|/[0-9]|°)\b")
def _bare_year(reading: Reading, match: re.Match[str]) -> Interval | None:
    """2018, unless it counts or numbers something."""
    return intervals.calendar_year(int(match["year"])) if reading.nested or _is_year(reading, match) else None


@rule("0", r"(?P<year>20[5-9][0-9]|2100|1[0-7][0-9]{2})(?![0-9]|[.,:][0-9]|%|/[0-9]|°)\b")
def _far_year(reading: Reading, match: re.Match[str]) -> Interval | None:
    """By 2050, in 1492: years further off need a word that asks for one, and nothing they could count."""
    asked = re.search(r"\b(?:in|by|until|since)\s+\Z", reading.before(match.start(), 8), re.IGNORECASE)
    if not asked or _COUNTED_UNIT.match(reading.after(match.end())) or _NOUN_AFTER.match(reading.after(match.end())):
        return None
    return intervals.calendar_year(int(match["year"]))


def _is_year(reading: Reading, match: re.Match[str]) -> bool:
    before, after = reading.before(match.start()), reading.after(match.end(), 40)
    if _hangs_together(before) or _COUNTED_UNIT.match(after):
        return False
    if _YEAR_ASKED.search(before) or _DETERMINER_BEFORE.search(before):
        return True
    if _NUMBERED_THING.search(before):
        return False
    if _YEAR_LIKELY.search(before):
        return not _COUNTED.match(after)
    return not _NOUN_AFTER.match(after)


def _hangs_together(before: str) -> bool:
    """Whether the figures hang on to what stands before them: "B-2000", "$2018", "1,998"."""
    return bool(re.search(r"[0-9A-Za-z$£€¥#&_@][-–/.,:]?\Z", before)) and not _PART_BEFORE.search(before)


@rule(
    "0",
    rf"(?P<first>1[89][0-9]{{2}}|20[0-4][0-9])(?:{w.DASH}|/)(?P<last>[0-9]{{4}}|[0-9]{{2}})(?![0-9]|[-/.,][0-9]|%)\b",
)
def _split_year(reading: Reading, match: re.Match[str]) -> Interval | None:
    """2014-18, 2023-24, 1990–2000."""
    first = int(match["first"])
    last = int(match["last"]) if len(match["last"]) == 4 else first // 100 * 100 + int(match["last"])
    last += 100 if last < first and first % 100 > 90 and len(match["last"]) == 2 else 0
    if not first < last <= first + 200 or is_joined(reading, match.start()):
        return None
    if _COUNTED_UNIT.match(reading.after(match.end())):
        return None
    return intervals.span_of(intervals.calendar_year(first), intervals.calendar_year(last))


@rule("since|of|in|from|until", r"(?:since|of|in|from|until)\s?['’‘](?P<year>[0-9]{2})(?![0-9]|['’]?s\b)\b")
def _short_year(reading: Reading, match: re.Match[str]) -> Interval:
    """Since '82."""
    return intervals.calendar_year(year_of_two_digits(int(match["year"]), reading.published))


# ---------------------------------------------------------------- fiscal years


@rule(
    "fiscal|fy",
    rf"(?:fiscal(?:{S}year)?|FY){S}?(?:(?P<year>(?:19|20)[0-9]{{2}})|['’]?(?P<short>[0-9]{{2}}))(?![0-9])\b",
)
def _fiscal_year(reading: Reading, match: re.Match[str]) -> Interval:
    """Fiscal 2023, FY24."""
    short = match["short"]
    return intervals.fiscal_year(year_of_two_digits(int(short), reading.published) if short else int(match["year"]))


@rule("the|0", rf"(?:the{S})?(?P<year>(?:19|20)[0-9]{{2}}){S}(?:fiscal|financial){S}year\b")
def _year_fiscal(reading: Reading, match: re.Match[str]) -> Interval:  # noqa: ARG001 - as every rule
    """The 2023 fiscal year."""
    return intervals.fiscal_year(int(match["year"]))


# ---------------------------------------------------------------- decades and centuries

_DECADES = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"
_HEAT = Pattern(r"\b(?:temperatures?|highs|lows|degrees|scored|shot|aged?)\b", re.IGNORECASE)
_AFTER_DECADE = Pattern(r"\bthe\b[^.;]{0,20}(?:s and |and ['’]?)\Z|\b(?:early|late|mid)[ -]\Z", re.IGNORECASE)


@rule("the|0", rf"(?:the{S})?(?P<decade>1[0-9]{{2}}0|20[0-9]0)['’]?s(?!\w)")
def _decade(reading: Reading, match: re.Match[str]) -> Interval:  # noqa: ARG001 - as every rule
    """The 1990s."""
    return intervals.decade(int(match["decade"]))


@rule("the|'|’|‘|0", rf"(?P<the>the{S})?(?:(?P<mark>['’‘`])?(?P<figures>[2-9]0)['’]?s|(?P<word>{_DECADES}))(?!\w)")
def _short_decade(reading: Reading, match: re.Match[str]) -> Interval | None:
    """The '90s, the 70s and 80s; no temperatures and no ages."""
    lead = reading.before(match.start(), 80)
    if _HEAT.search(lead) or not (match["the"] or match["mark"] or _AFTER_DECADE.search(lead)):
        return None
    tens = int(match["figures"]) if match["figures"] else (_DECADES.split("|").index(match["word"].lower()) + 2) * 10
    return intervals.decade(1900 + tens)


_CENTURIES = {"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21}


@rule(
    f"the|0|twenty|{'|'.join(_CENTURIES)}",
    rf"(?:the{S})?(?:(?P<number>[0-9]{{1,2}})(?:st|nd|rd|th)|(?P<word>{'|'.join(_CENTURIES)}))(?:{S}|-)century\b",
)
def _century(reading: Reading, match: re.Match[str]) -> Interval | None:  # noqa: ARG001 - as every rule
    """The 19th century."""
    number = int(match["number"]) if match["number"] else _CENTURIES[match["word"].lower()]
    return intervals.century(number) if 1 < number < 31 else None
