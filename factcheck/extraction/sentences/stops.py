"""Whether a full stop, exclamation mark, question mark or ellipsis ends a sentence.

Decided at each stop from the word before it and the word after it. The word lists are written by hand.
"""

from __future__ import annotations

import re

from factcheck.extraction.patterns import Pattern

# Every repetition below is possessive or bounded and no match can start inside another: the time is linear.

_CLOSERS = r"[\"”’'»)\]}›*\u200b-\u200f\u2060\ufeff]"
STOP = Pattern(
    rf"""
    (?: (?P<wide>[。！？؟۔।]++) {_CLOSERS}*+
      | (?<![.!?…]) (?P<run>[.!?…]++ (?:[ \xa0]\.(?![\w.])){{0,5}}+) (?P<closers>{_CLOSERS}*+)
        (?:[ ]?\[(?:\d{{1,3}}|[a-z]{{1,9}}(?:\ [a-z]{{1,9}}){{0,3}}|…|\.\.\.)\]|[ ][:;]-?[()](?=\s|\Z)){{0,9}}+
        (?: (?=\s|\Z) (?:[ ][\"”](?=\s|\Z))? | (?=["“‘(]?[A-Z]) )
    )
    """,
    re.VERBOSE,
)
"""A stop that may end a sentence, with the quotation marks, brackets and note references that close after it."""

_NEXT = Pattern(
    r"\s*+(?P<openers>[\"“”‘’'«‹(\[{¿¡*.…\-–—\u200b-\u200f\u2060\ufeff]{0,9}+[ \xa0]?)(?P<word>[^\s\"”]{0,24}+)"
)
_LAST_WORD = Pattern(r"[^\W_][\w.'’°º&]*\Z")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLES = _words(
    "Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Spc Brig Sen Sens Rep Reps Gov Govs Rev "
    "Hon Fr Msgr Pres Supt Insp Det Cllr Atty Amb Messrs Mme Mlle Ald Assoc Asst"
)
_SHORT_WORDS = _words("vs v cf viz approx ca eg ie")
"""Nothing ends with these, nor with a title."""

_MAY_END = _words(
    "Inc Corp Co Ltd Bros Jr Sr Esq St Ste Mt Ft Ave Blvd Rd Hwy Bldg Dept Univ Assn al "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri "
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa "
    "Tenn Tex Va Vt Wash Wis Wyo Ont Que"
)
"""A sentence may end with these; if it does, the next begins with a word that no name begins with."""

_NUMBERED = _words(
    "No Nos no nos N° Nº n° nº p pp Vol Vols vol vols Ch ch Chap chap Fig Figs fig figs Eq Eqs Sec Sect Art Arts Par "
    "Para Ref Refs Tab Pt Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec op ver div est ft"
)
"""A number after these belongs to them."""

_STARTERS = _words(
    "The A An This That These Those It Its He His Him She Her They Their We Our You Your My I "
    "There Here And But Or Nor Yet So If When While Where Who Whose Which What Why How As At In On For From By With "
    "Without Within Since Until Under Over After Before During Despite Through Throughout Between Among Against Amid "
    "About Because Although Though However Meanwhile Moreover Then Now Once Still Also Even Only Just Not No Yes Some "
    "Any Many Much Most More Few All Both Each Every Either Neither Another Other Others Such One Two Three Several "
    "Last Next Earlier Later Today Yesterday Tomorrow Did Does Do Is Are Was Were Has Have Had Can Could Would Should "
    "According Nobody Nothing Everyone Everybody Someone Instead Perhaps Maybe Therefore Thus Unlike Like To "
    "Please Let Don't Don’t"
)
"""Words of grammar that begin a sentence, and seldom a name."""

_AFTER_TIME = Pattern(
    r"[A-Z]{2,4}\b(?!’|')|(?:Eastern|Central|Mountain|Pacific|Greenwich|British|Moscow|Universal|local)\b"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
)
_TIME_OF_PLACE = Pattern(r"\.\s(?:[A-Z][a-z]{1,15}\s){1,2}(?:local\s)?time\b")
_TIME_ALONE = Pattern(
    r"\W{0,3}(?:Shortly )?(?:At|By|Around|About|Before|After|Until|From|Between|Since)\s[\d:.\s]{1,12}[ap]\.?\s?m\Z",
    re.IGNORECASE,
)
_DOTTED = Pattern(r"(?:(?:[A-Z][a-z]?|[a-z])\.)+(?:[A-Z][a-z]?|[a-z])")
_NO_VOWEL = Pattern(r"(?![AEIOUY])[A-Z][bcdfghjklmnpqrstvwxz]{1,4}")
_INITIALS = Pattern(r"\b[A-Z]\.?\s?[A-Z]\Z")
_TIMES = ("a.m", "p.m")
_BEFORE_NAMES = _words("the a an at of by from with on in for to and")
_LABELLED = _words(
    "Plan Group Class Type Section Category Grade Vitamin Appendix Schedule Hepatitis Block Part Unit Exhibit"
)
_SAYS = (
    "said|says|asked|asks|told|tells|added|adds|wrote|writes|tweeted|posted|replied|shouted|cried|exclaimed|yelled|"
    "chanted|declared|joked|quipped|demanded|wondered|recalled|continued|explained|announced|insisted|screamed|whispered|"
    "warned|urged|responded|begins|began|according"
)
_SAYS_NEXT = Pattern(
    rf"\s*+(?:I|(?:[A-Z][\w.'’-]{{1,24}}+\s){{1,4}}?[A-Z][\w.'’-]{{1,24}}+|[A-Z][\w.'’-]{{1,24}}+),?\s(?:{_SAYS})\b"
)


def ends_sentence(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Whether a sentence ends at a stop.

    Args:
        text: The text that offsets count in.
        start: Where the sentence starts.
        stop: A match of ``STOP``.
        end: Where the paragraph ends.
    """
    following = _NEXT.match(text, stop.end(), end)
    if stop["wide"] or not following:
        return True
    word, in_brackets = following["word"], "(" in following["openers"]
    if following.start("openers") == stop.end() and not _glued(text, start, stop, word):
        return False
    if stop["run"] != ".":
        return not in_brackets and _ends_loudly(text, start, stop, end, word)
    if _in_lower_case(word):
        word = "(" if in_brackets else ""
    return bool(word) and _ends_with_period(text, start, stop.start(), word)


def _in_lower_case(word: str) -> bool:
    """Whether a word goes on with a sentence; "iPhone" and "eBay" may begin one."""
    return word[:1].islower() and not word[1:2].isupper()


def _glued(text: str, start: int, stop: re.Match[str], word: str) -> bool:
    """Whether a stop without a space after it ("the visit.The agency") can end a sentence."""
    before = text[max(start, stop.start() - 40) : stop.start()].rpartition(" ")[2]
    return word in _STARTERS and before[-2:].isalpha() and before[-1:].islower() and not set(before) & set("@/")


def _ends_loudly(text: str, start: int, stop: re.Match[str], end: int, word: str) -> bool:
    """Whether "!", "?" or an ellipsis ends the sentence; not before "Trump said" or a lower-case word."""
    if not word or _in_lower_case(word):
        return False
    if stop["run"] == "!" and not stop["closers"] and _is_name_with_mark(text, start, stop.start(), word):
        return False
    quoted = any(mark in "\"”’'»" for mark in stop["closers"])
    return not (quoted and _SAYS_NEXT.match(text, stop.end(), end))


def _is_name_with_mark(text: str, start: int, at: int, word: str) -> bool:
    """Whether an exclamation mark belongs to a name in mid-sentence: "the Yahoo! Finance page"."""
    before = text[max(start, at - 40) : at].split()[-2:]
    return len(before) == 2 and before[0] in _BEFORE_NAMES and before[1][0].isupper() and not _begins_sentence(word)


def _ends_with_period(text: str, start: int, at: int, word: str) -> bool:
    before = text[max(start, at - 24) : at]
    found = _LAST_WORD.search(before)
    if not found:
        return True
    token, sentence = found[0], text[start:at] if at - start < 40 else ""
    if word[0].isdigit():
        return not sentence.isdecimal() and _ends_before_number(token, before)
    if token.lower() in _TIMES:
        of_place = _AFTER_TIME.match(word) or _TIME_OF_PLACE.match(text, at)
        return not _TIME_ALONE.match(sentence) and not of_place
    if _is_title(token) or _begins_sentence(word):
        return not _is_title(token)
    if len(token) == 1 and token.isalpha():
        return _ends_with_letter(token, before.split()[-2:-1])
    return not _is_abbreviation(token)


def _begins_sentence(word: str) -> bool:
    plain = word.rstrip(",;:")
    return plain in _STARTERS or plain.replace("’", "'").partition("'")[0] in _STARTERS


def _is_title(token: str) -> bool:
    """Whether a name or a term always follows: "Dr", "GEN", "e.g"."""
    return (
        token in _TITLES
        or (token.isupper() and token.capitalize() in _TITLES)
        or token.replace(".", "") in _SHORT_WORDS
    )


def _is_abbreviation(token: str) -> bool:
    return token in _MAY_END or bool(_DOTTED.fullmatch(token) or _NO_VOWEL.fullmatch(token))


def _ends_before_number(token: str, last: str) -> bool:
    if token in _NUMBERED or _is_title(token):
        return False
    if len(token) == 1 and token.isalpha():
        return token.isupper() and not _INITIALS.search(last)
    return token.lower() in _TIMES or not _is_abbreviation(token)


def _ends_with_letter(letter: str, before: list[str]) -> bool:
    """Whether a single letter is the last word ("Plan B. Police …") and not an initial ("J. Smith")."""
    return bool(before) and (before[0] in _LABELLED or (letter == "I" and before[0].islower()))
