"""A sentence as a string of word classes, one letter a word: what the rules for clauses and speakers read.

The letters::

    N name             n noun or adjective     z plural noun        0 number          k day, month, "today"
    d determiner       s possessive            p subject pronoun    o object pronoun  P "it's", "he’ll"
    b form of "be"     h "have", "do"          m modal              F other finite verb
    S finite verb of speech                    x participle         g "-ing" form     f bare infinitive
    t "to"             i preposition           a "as"               I "including"     r adverb
    c "and", "but"     u "because", "while"    q "after", "since"   C "if", "unless"
    w "who", "which"   Q "what", "how"         T "that"             , ; : - as written, "-" for every dash

Words that may be of two classes are settled by their neighbours: "claims" is a noun in "the claims" and a verb in
"Boeing claims the", "imposed" is a participle where another verb follows for the same subject. Round brackets and what
they hold are passed over. Everything takes time in proportion to the text.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.extraction.words import CLASSES, SPEECH, VERB_FORMS

if TYPE_CHECKING:
    from collections.abc import Callable

FINITE = frozenset("bhmFSP")
"""The letters of verbs that carry a clause."""

_TOKEN = Pattern(r"\([^()]*\)|[^\W_]+(?:(?:[’'.\-/&–]|(?<=\d),(?=\d))[^\W_]+)*|--|[,;:–—]|(?<=\s)-(?=\s)")
_MARKS = {",": ",", ";": ";", ":": ":", "–": "-", "—": "-", "--": "-", "-": "-"}
_CONTRACTED = Pattern(r"(?:i|you|he|she|it|we|they|that|there|who|what|here)[’'](?:s|re|m|ve|ll|d)\Z")
_OPENING = frozenset('"“‘„«')
_CLOSES = frozenset('"”»’')
_CLOSER = Pattern('["”»’]')
_CLOSING_REACH = 5
"""Code points behind a word in which a mark closes: three stops, a space, the mark."""
_CLOSING = Pattern(r"[.,?!…]{0,3}\s?(?:[\"»](?!\w)|”)|[.,?!…]’")
_SMALL = frozenset("dspoPbhmtircuqCwQTkaI")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence with their classes; the lists run in parallel."""

    starts: list[int]
    """Offset of each word in the text."""
    ends: list[int]
    words: list[str]
    """As written."""
    lower: list[str]
    """In lower case, with straight apostrophes."""
    tags: str
    """One letter a word; see the head of this file."""
    opens: list[bool]
    """Whether an opening quotation mark stands right before the word."""
    closes: list[bool]
    """Whether a closing quotation mark stands right after the word, a comma or stop between them or not."""


def parse(text: str, start: int, end: int) -> Sentence:
    """The words of ``text[start:end]`` with their classes."""
    found = [match for match in _TOKEN.finditer(text, start, end) if text[match.start()] != "("]
    words = [match.group() for match in found]
    starts, ends = [match.start() for match in found], [match.end() for match in found]
    looks = [_look(word) for word in words]
    lower = [low for low, _, _ in looks]
    tags = "".join([tag for _, tag, _ in looks[:1]] + [tag for _, _, tag in looks[1:]])
    opens, closes = _quotation_marks(text, starts, ends)
    return Sentence(starts, ends, words, lower, _settle(tags, lower, opens, closes), opens, closes)


def _quotation_marks(text: str, starts: list[int], ends: list[int]) -> tuple[list[bool], list[bool]]:
    """For each word whether a quotation mark opens right before it, and whether one closes right after it."""
    closes = [False] * len(starts)
    around = text[max(0, starts[0] - 1) : ends[-1] + _CLOSING_REACH] if starts else ""
    opens = (
        [False] * len(starts)
        if _OPENING.isdisjoint(around)
        else [text[start - 1 : start] in _OPENING for start in starts]
    )
    if _CLOSES.isdisjoint(around):
        return opens, closes
    for mark in _CLOSER.finditer(text, starts[0], ends[-1] + _CLOSING_REACH):
        place = bisect_right(ends, mark.start()) - 1
        while place >= 0 and mark.start() - ends[place] < _CLOSING_REACH:
            closes[place] = closes[place] or _CLOSING.match(text, ends[place]) is not None
            place -= 1
    return opens, closes


@lru_cache(maxsize=65536)
def _look(word: str) -> tuple[str, str, str]:
    """A word in lower case with straight apostrophes, and its class at the head of a sentence and inside."""
    low = word.lower().replace("’", "'")
    if word in _MARKS:
        return low, _MARKS[word], _MARKS[word]
    return low, _class_in_place(word, low, first=True), _class_in_place(word, low, first=False)


def _class_in_place(word: str, low: str, *, first: bool) -> str:
    tag = _class(low)
    if not first and len(word) > 1 and word.isupper():
        return "N"
    if not word[0].isupper() or tag in _SMALL:
        return "k" if word == "May" and not first else tag
    if first:
        return "N" if tag in "nz" else tag
    return "N"


@lru_cache(maxsize=65536)
def _class(word: str) -> str:
    """The class of a lower-case word by itself; V, v, y, B and Y are still open."""
    if word in CLASSES:
        return CLASSES[word]
    if word in VERB_FORMS:
        return VERB_FORMS[word]
    if word[0].isdigit():
        return "0"
    if _CONTRACTED.match(word):
        return "P"
    return _class_by_ending(word)


_ENDINGS = (
    (4, ("ing",), "g"),
    (3, ("ed",), "V"),
    (4, ("ly",), "r"),
    (6, ("izes", "ises", "ifies"), "Y"),
    (0, ("ss", "us", "is"), "n"),
    (3, ("s",), "z"),
)
"""Longer than, ending in, class; the first that fits."""


def _class_by_ending(word: str) -> str:
    if "'" in word:
        return "n"
    for longer_than, endings, letter in _ENDINGS:
        if len(word) > longer_than and word.endswith(endings):
            return letter
    return "n"


# ---------------------------------------------------------------- words of two classes

_BREAKS = frozenset("cuwqCTQ;:-")
"""The letters of what ends a clause."""


def _settle(tags: str, lower: list[str], opens: list[bool], closes: list[bool]) -> str:
    """The same string with every open class settled, from left to right."""
    out: list[str] = []
    ahead = _verb_ahead(tags, opens)
    finite = seen = fresh = False
    waiting = 0
    for i, tag in enumerate(tags):
        new = tag
        if tag in _RULES:
            after = tags[i + 1] if i + 1 < len(tags) else ""
            taken = finite or (after == "i" and lower[i + 1] == "by" and (seen or out[-1:] == [","]))
            before = "h" if out[-2:] == ["x", "c"] else _before(out)
            place = _Place(before, after, taken or ahead[i], seen or ahead[i])
            new = _RULES[tag](tag, place)
            if lower[i] in SPEECH and _is_speech(new, place, fresh=fresh or i == 0):
                new = "S"
                if place.before == "h":
                    _join_auxiliary(out)
        elif tag == "u" or lower[i] == "even":
            new = _with_next(tag, lower[i : i + 2], tags[i + 1 : i + 2])
        if new in FINITE:
            finite, fresh = True, closes[i]
            seen = seen or not waiting
            waiting = max(0, waiting - 1)
        elif new in _BREAKS:
            finite = False
            seen = seen and new not in ";:-"
            waiting += new in "wT"
            fresh = fresh or closes[i]
        else:
            fresh = fresh or new == "," or closes[i]
        out.append(new)
    return "".join(out)


def _with_next(tag: str, words: list[str], after: str) -> str:
    """The class of "because" in "because of", of "even" in "even though"."""
    if tag == "u" and words[1:] == ["of"]:
        return "i"
    return "u" if words[0] == "even" and after == "u" else tag


def _is_speech(tag: str, place: _Place, *, fresh: bool) -> bool:
    """Whether a verb of speech carries its clause: "he says", "has said", at the end "…, the agency said Tuesday"."""
    if tag == "F" or (tag == "x" and place.before == "h"):
        return True
    return fresh and tag in "xnz" and place.before in _SPEAKER and place.after in _AFTER_SPEECH


def _join_auxiliary(out: list[str]) -> None:
    """Make "has said" one verb of speech."""
    for i in range(len(out) - 1, -1, -1):
        if out[i] == "h":
            out[i] = "r"
            return


class _Place(NamedTuple):
    """What stands around a word of an open class."""

    before: str
    """Class of the last word that is no adverb; empty at the start."""
    after: str
    """Class of the next word, perhaps still open; empty at the end."""
    taken: bool
    """Whether the clause has its finite verb, here or soon."""
    seen: bool
    """Whether the sentence has one, relative clauses aside."""


def _before(out: list[str]) -> str:
    for tag in reversed(out[-3:]):
        if tag != "r":
            return tag
    return ""


def _verb_ahead(tags: str, opens: list[bool]) -> list[bool]:
    """For each word whether a certain finite verb follows before the next conjunction or strong stop."""
    out, ahead = [False] * len(tags), False
    for i in range(len(tags) - 1, -1, -1):
        out[i] = ahead
        if tags[i] in "cuwqCTQ;:-" or opens[i]:
            ahead = False
        elif tags[i] in "bhmvYP":
            ahead = True
    return out


def _past(_tag: str, place: _Place) -> str:
    """Forms like "imposed" and "made": past tense, participle or adjective."""
    before, after = place.before, place.after
    if before in _SETTLES:
        return _SETTLES[before]
    if before in _DETERMINED:
        return "n" if after in _NOUNISH else "x"
    if before and after in _OBJECT:
        return "F"
    if before == ",":
        return "x" if place.seen or (place.taken and after == "i") else "F"
    return "x" if not before or place.taken else "F"


def _past_only(_tag: str, place: _Place) -> str:
    """Forms like "took": past tense; a noun after a determiner: "the rose"."""
    return "n" if place.before in ("d", "s") else "F"


def _one_form(tag: str, place: _Place) -> str:
    """Forms like "put", "cut", "set": any form of the verb, or a noun."""
    if place.before in _DETERMINED or place.after not in _AFTER_VERB:
        return "f" if place.before in _INFINITIVE else "n"
    return _past(tag, place)


def _third_or_plural(_tag: str, place: _Place) -> str:
    """Forms like "plans": a verb or a plural noun."""
    if place.before in _ITS_SUBJECT:
        return "F"
    verb = place.before in _SUBJECT and place.after in (_OBJECT_OR_TO if place.before == "n" else _AFTER_VERB)
    verb = verb and not place.taken
    return "F" if verb else "z"


def _third(_tag: str, place: _Place) -> str:
    """Forms like "includes": a verb."""
    return "z" if place.before in ("d", "s") else "F"


def _base_or_noun(_tag: str, place: _Place) -> str:
    """Words like "plan": an infinitive after "to" or a modal, a finite verb after a plural subject, else a noun."""
    if place.before in _INFINITIVE or (place.before == "h" and place.after in _AFTER_VERB):
        return "f"
    if place.before == "p" or (place.before in _PLURAL and place.after in _AFTER_VERB and _is_free(place)):
        return "F"
    return "n"


def _base(_tag: str, place: _Place) -> str:
    """Forms like "include": an infinitive, or a finite verb after a plural subject."""
    if (place.before in _PLURAL and _is_free(place)) or (place.before == "N" and place.after == "T"):
        return "F"
    return "f"


_SPEAKER = frozenset(["n", "N", "z", "p", "k", "P", "o", ",", "x", "0", ""])
_AFTER_SPEECH = frozenset(["", ",", "k", "r", "i", "t", "d", "s", "N", "n", "p", "-", ":", "g", "B", "o"])


def _is_free(place: _Place) -> bool:
    """Whether the subject right before has no verb yet; that of "who" and "that" never has."""
    return not place.taken or place.before in ("w", "T")


def _plural(_tag: str, place: _Place) -> str:
    """Words in -s that are in no list: "it encompasses"."""
    return "F" if place.before == "p" else "z"


_ITS_SUBJECT = frozenset("pwT")
_SETTLES = {
    "b": "x",
    "h": "x",
    "P": "x",
    "x": "x",
    "m": "f",
    "t": "f",
    "c": "F",
    "p": "F",
    "w": "F",
    "T": "F",
    "g": "x",
}
_INFINITIVE = frozenset("mt")
_DETERMINED = frozenset("dsi0")
_NOUNISH = frozenset("nNzgVB0yA")
_OBJECT = frozenset("dsoNpTz")
_OBJECT_OR_TO = frozenset("dspTtoQ")
_SUBJECT = frozenset("NnzkPTo,")
_PLURAL = frozenset("pzwT")
_AFTER_VERB = frozenset("dspotTiragN0kCQIqu")
_RULES: dict[str, Callable[[str, _Place], str]] = {
    "V": _past,
    "v": _past_only,
    "A": _one_form,
    "y": _third_or_plural,
    "Y": _third,
    "z": _plural,
    "B": _base_or_noun,
    "E": _base,
}
