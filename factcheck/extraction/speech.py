"""Which verbs report what somebody says, and where they do: more than the word classes tell.

"Told" may be a participle, "claims" a noun, and "found" reports only where "that" follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.grammar import FINITE
from factcheck.extraction.patterns import Pattern
from factcheck.extraction.words import SPEECH

if TYPE_CHECKING:
    from factcheck.extraction.grammar import Sentence

CLAUSE_AHEAD = Pattern(
    r"[rk]{0,3}(?:[it][^,;:\-bhmFSPcuwqCQT]{1,6})?(?:T|(?:P|[dspNnzk0ogr][^,;:\-bhmFSPcuwqCQT]{0,12}(?:c[^,;:\-bhmFSPcuwqCQT]{1,6})?[bhmFS]))"
)
"""What follows a verb that reports: a clause, with or without "that"."""
ALWAYS = frozenset(["say", "says", "said"])
UNSAID = frozenset(["nothing", "little", "so", "much", "yes", "no", "goodbye"])
"""What "say" may be followed by without reporting anything."""
TELLING = frozenset(["tell", "tells", "told", "assured", "informed", "reminded"])
_TALES = frozenset(["story", "stories", "tale", "tales", "joke", "jokes", "lie", "lies", "truth", "apart"])
"""What is told without anything being reported."""
_NOUNS_TOO = frozenset(["state", "report", "claim", "note", "answer", "charge", "estimate", "reply", "joke", "promise"])
"""Verbs that are nouns after a noun in the singular: "home state"."""
_MANY = Pattern(r"[rc]{0,2}[dsnN0]{0,3}[zN]i[dsnNz0]{1,5}r?")
GOING_ON = (["went", "on", "to"], ["goes", "on", "to"])
"""What may stand before "say"."""
_FINDING = frozenset(["find", "finds", "found", "show", "shows", "showed", "point", "points", "pointed"])
"""Verbs that report where "that" follows them, or at the end of what is reported."""
_HEARING = frozenset(["court", "inquest", "inquiry", "jury", "tribunal", "committee", "hearing"])
"""Who "heard that" is said of, where it means that it was said there."""
_UTTERING = {
    **dict.fromkeys(
        [
            "asked",
            "begged",
            "boomed",
            "bellowed",
            "cried",
            "fumed",
            "gasped",
            "groaned",
            "growled",
            "grumbled",
            "laughed",
        ]
        + [
            "mused",
            "pleaded",
            "raged",
            "read",
            "reads",
            "roared",
            "screamed",
            "shouted",
            "shrugged",
            "sighed",
            "snapped",
        ]
        + ["sobbed", "thundered", "wept", "whispered", "yelled"],
        "",
    ),
    "went": "on",
    "goes": "on",
    "pointed": "out",
    "points": "out",
    "chimed": "in",
    "hit": "back",
    "shot": "back",
}
"""Verbs that report only a quotation right before them, with the word that must follow."""
JUDGING = Pattern(
    r"(?:call|describ|dismiss|denounc|condemn|prais|criticis|criticiz|hail|label|brand|accus)(?:e?d|e?s)\Z"
)
"""Verbs with which somebody is reported to judge something, in words behind it: "called it a mistake"."""
_JUDGED = Pattern(r"(?:o|[dspN0][^,;:\-bhmFSPdia]{0,6})(?:d|a)")
_ACCUSED = Pattern(r"(?:o|[dspN0][^,;:\-bhmFSP]{0,8})i[gdsnz]")


_NEAR = 7
"""Within how many words of a quotation its speaker and the verb stand."""


def may_report(word: str) -> bool:
    """Whether a word in lower case is in any list of what can report: all others report only as a verb of speech."""
    lists = (SPEECH, ALWAYS, TELLING, _FINDING, _UTTERING)
    return word == "heard" or any(word in words for words in lists) or JUDGING.match(word) is not None


def is_verb_of_speech(sentence: Sentence, cue: int) -> bool:
    """Whether the word says that somebody says something: what the classes tell, and what they leave open."""
    tag, word = sentence.tags[cue], sentence.lower[cue]
    if word in TELLING and not _TALES.isdisjoint(sentence.lower[cue + 1 : cue + 4]):
        return False
    if tag == "S":
        return (cue > 0 or word in ALWAYS) and not _is_noun(sentence, cue)
    if _utters(sentence, cue) or _would_say(sentence, cue):
        return True
    if tag == "F":
        return _finds(sentence, cue) or _judges(sentence, cue)
    return _is_verb_after_all(sentence, cue)


def _is_noun(sentence: Sentence, cue: int) -> bool:
    """Whether a word that seems to say something is counted or owned: "40 states", "Apple’s home state"."""
    tags, word = sentence.tags, sentence.lower[cue]
    counted = tags[cue - 1 : cue] == "0" and word.endswith("s") and word not in ALWAYS
    return counted or (word in _NOUNS_TOO and tags[cue - 1 : cue] in ("n", "N") and tags[cue + 1 : cue + 2] != "T")


def _is_verb_after_all(sentence: Sentence, cue: int) -> bool:
    """Whether a word that seems a participle, a noun or an infinitive carries its clause."""
    tag, word = sentence.tags[cue], sentence.lower[cue]
    before, after = _before(sentence, cue), sentence.tags[cue + 1 : cue + 2]
    if tag not in "xznf" or not before or before not in "Nnzpk0h":
        return False
    ahead = bool(CLAUSE_AHEAD.match(sentence.tags, cue + 1))
    if before == "h" or after in ("t", "i"):
        return word in TELLING if before == "h" else word in ALWAYS and ahead
    found = word in _FINDING and tag == "z" and before == "n" and not after
    ends = tag in "fn" and before == "z" and after in ("", ",")
    told = word in SPEECH and (ends or (ahead and (tag == "z" or _of_many(sentence.tags, cue))))
    return told or found or word in ALWAYS or word in TELLING


def _of_many(tags: str, cue: int) -> bool:
    """Whether an infinitive has a plural subject with a place behind it: "Diplomats in the capital believe"."""
    return tags[cue] == "f" and _MANY.fullmatch(tags, 0, cue) is not None


def _before(sentence: Sentence, cue: int) -> str:
    """The letter of the last word before the cue that is no adverb."""
    return sentence.tags[max(0, cue - 4) : cue].rstrip("r")[-1:]


def _would_say(sentence: Sentence, cue: int) -> bool:
    """Whether somebody "would only say that", or "went on to say that"; not "would not say"."""
    if sentence.lower[cue - 3 : cue] in GOING_ON and sentence.lower[cue] in SPEECH:
        return CLAUSE_AHEAD.match(sentence.tags, cue + 1) is not None
    if sentence.lower[cue] != "say" or _before(sentence, cue) != "m" or "not" in sentence.lower[cue - 2 : cue]:
        return False
    return sentence.tags[cue + 1 : cue + 2] == "T" or any(sentence.opens[cue + 1 : cue + 3])


def _utters(sentence: Sentence, cue: int) -> bool:
    """Whether a verb that reports nothing by itself follows a quotation: "“All gone,” he sobbed"."""
    particle = _UTTERING.get(sentence.lower[cue])
    if particle is None:
        return False
    follows = not particle or sentence.lower[cue + 1 : cue + 2] == [particle]
    return follows and any(sentence.closes[max(0, cue - _NEAR) : cue])


def _finds(sentence: Sentence, cue: int) -> bool:
    """Verbs that report only where "that" follows, or at the end: "the study found that", "…, data showed"."""
    word, follows = sentence.lower[cue], sentence.tags[cue + 1 : cue + 2]
    if word == "heard":
        return follows == "T" and sentence.lower[cue - 1] in _HEARING
    if word not in _FINDING:
        return False
    if word.startswith("point"):
        return sentence.lower[cue + 1 : cue + 2] == ["out"]
    return follows == "T" or not follows


def _judges(sentence: Sentence, cue: int) -> bool:
    """Verbs with a judgement behind them: "called it a mistake", "accused them of lying", "described it as “odd”"."""
    word = sentence.lower[cue]
    if not JUDGING.match(word):
        return False
    if word.startswith("accus"):
        return bool(_ACCUSED.match(sentence.tags, cue + 1))
    if word.startswith("describ") and sentence.lower[cue + 1 : cue + 2] == ["how"]:
        return True
    if word == "called" and sentence.tags[cue - 1 : cue] == "," and any(sentence.opens[cue + 1 : cue + 2]):
        return False
    return bool(_JUDGED.match(sentence.tags, cue + 1)) or _quotes_soon(sentence, cue)


def _quotes_soon(sentence: Sentence, cue: int) -> bool:
    """Whether a quotation opens before the next mark or finite verb."""
    tail = sentence.tags[cue + 1 : cue + 16]
    stop = next((i for i, tag in enumerate(tail) if tag in FINITE or tag in ",;:-"), len(tail))
    return any(sentence.opens[cue + 1 : cue + 1 + stop])
