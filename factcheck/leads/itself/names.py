"""Rules that hold the names of a text against each other."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.details import name_words as lists
from factcheck.extraction.patterns import Pattern
from factcheck.extraction.words import CLASSES, VERB_FORMS
from factcheck.leads.itself.spelling import are_rightly_two, close_pairs, distance, folded, sound
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import DetailKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.leads.context import Context

_RARE = 2
"""Mentions, at most, of the spelling that is the odd one."""
_MOST_PARTS = 8
"""Words of a name; what is longer is a list."""
_UNMISTAKABLE = 7
"""Letters from which on two names that sound the same, each written once, are rather one name."""
_KINDS = frozenset([DetailKind.NAME, DetailKind.PLACE, DetailKind.ORGANISATION])
_PART = Pattern(r"[^\W\d_]+(?:[.'’-](?=[^\W\d_])[^\W\d_]+)*")
_POSSESSIVE = Pattern(r"['’]s?\Z")
_LOWER = Pattern(r"(?<![\w'’-])[a-z]{5,}(?![\w'’-])")
_PLACE_BEFORE = Pattern(
    r"\b(?:(?:in|near|at|from|outside|around|across|the)|(?:town|city|village|river|district|port|island|county"
    r"|suburb|lake"
    r"|street|state|region|province|company|firm|brand|team|ship|band)(?:\s+of)?)\s+\Z",
    re.IGNORECASE,
)
_INTRODUCED = Pattern(r"(?:,\s+(?:the|a|an|\d)|\s+(?:is|was)\s+(?:the|a|an|\d))[\w ]")
"""Behind a name that says who it is."""
_FAMILY = Pattern(
    r"\b(?:(?:half|step|grand)-?)?(?:brothers?|sisters?|siblings?|twins?|cousins?|wife|husband|widow(?:er)?|sons?"
    r"|daughters?|fathers?|mothers?"
    r"|parents?|uncle|aunt|nephew|niece|family|married|bride|namesake|children|child)\b",
    re.IGNORECASE,
)
_TOLD_APART = Pattern(
    r"\bconfus|\bno\s+relation\b|\brelated\b|\brelative|\bunrelated\b|\bnamesake|\bspel(?:led|t|ling)|\bmisspel"
    r"|\btypo\b"
    r"|\brenamed\b|\bformerly\b|\bn[ée]e\b|\balias\b|\ba\.?k\.?a\b|\bpseudonym|\bmixed\b|\bknown\s+as\b|\bborn\s+as\b"
    r"|\bsimilar|\bsounds?\s+like\b|\btransliterat|\bpronounced\b|\bwritten\s+as\b|\[sic",
    re.IGNORECASE,
)
"""The text says itself that there are two names, or two spellings."""
_GENERIC = (
    lists.ORGANISATION_ENDS
    | lists.ORGANISATION_HEADS
    | lists.PLACE_ENDS
    | lists.PLACE_STARTS
    | lists.DEMONYMS
    | lists.HONORIFICS
    | {word.capitalize() for word in lists.ROLES | lists.ROLE_LEADS | lists.STARTERS}
)
_COMMON = frozenset(folded(word) for word in _GENERIC) | CLASSES.keys() | VERB_FORMS.keys()
_MORE_PLACES = """
    amman augsburg batavia bermuda bologna boulogne bremen burma cologne comoros cordoba freiburg fribourg galatia
    galicia gambia georgian granada grenada guiana guyana hamburg homburg iberia livonia macedonia mauritania
    mauritius moldavia persia prussia salzburg slavonia strasbourg valence valencia zambia
"""
_PLACES = frozenset(folded(place) for place in lists.PLACES | lists.DEMONYMS) | frozenset(_MORE_PLACES.split())
"""Places that are as they are, however much they look like each other: Austria, Australia."""


class _Mention(NamedTuple):
    """One place where a name stands."""

    span: Span
    parts: tuple[str, ...]
    """Its words, folded, without forms of address: ``("islam", "karimov")``."""
    words: str
    """As written, on one line."""
    title: str
    """The title right before it; empty where there is none."""
    sentence: int
    """Offset of its sentence."""
    kind: DetailKind

    @property
    def last(self) -> str:
        return self.parts[-1]

    @property
    def first(self) -> str:
        """The name in front of the last; empty where there is none."""
        return self.parts[0] if len(self.parts) > 1 else ""


class _Names:
    """The names of a text, by the words in them."""

    def __init__(self, context: Context) -> None:
        self._text = context.text
        self.mentions = [mention for mention in _mentions(context) if not context.is_quoted(mention.span)]
        self.by_last: dict[str, list[_Mention]] = defaultdict(list)
        self.inner: set[str] = set()
        """Words that stand in front of others within names: first names, mostly."""
        for mention in self.mentions:
            self.by_last[mention.last].append(mention)
            self.inner.update(mention.parts[:-1])

    @cached_property
    def small(self) -> frozenset[str]:
        """The longer words that the text writes small."""
        return frozenset(_LOWER.findall(self._text))

    def is_common(self, word: str) -> bool:
        """Whether a folded word is one of the language rather than a name."""
        return word in _COMMON or word in self.small

    def sentence_of(self, mention: _Mention) -> str:
        """The sentence of a name, and a little more."""
        return self._text[mention.sentence : mention.span.end + 150].partition("\n")[0]

    def introduces(self, mention: _Mention) -> bool:
        """Whether the words right behind a name say who that is."""
        return bool(_INTRODUCED.match(self._text, mention.span.end))

    def before(self, mention: _Mention) -> str:
        """The words right before a name."""
        return self._text[max(0, mention.span.start - 30) : mention.span.start]


_Pair = tuple[list[_Mention], list[_Mention]]
"""All mentions in one spelling and all in another."""


@rule("name-spelling", Family.ITSELF)
def name_spelling(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - every rule is given the facts
    """One name that is spelt in two ways.

    Five letters or more, one or two of them different, one of the spellings rare. A full name counts with the same
    name otherwise, a surname by itself with one that was introduced and is spelt nearly like it. Silent where both
    have first names of their own, within one sentence, and for other alphabets, families, adjectives and known places.

    Wrong: President Islam Karimov arrived on Monday. Karimov leaves tomorrow. On Friday, Kerimov flies to Paris.
    Right: President Islam Karimov arrived on Monday. Karimov leaves tomorrow. On Friday, Anar Kerimov flies to Paris.
    """
    names = _Names(context)
    told: set[frozenset[str]] = set()
    for one, other in [*_full_names(names), *_last_names(names)]:
        rare, usual = sorted((one, other), key=lambda mentions: (len(mentions), -mentions[0].span.start))
        spellings = frozenset((rare[0].words, usual[0].words))
        if len(rare) > _RARE or spellings in told or _are_told_apart(names, rare, usual):
            continue
        told.add(spellings)
        yield _finding(rare, usual)


def _mentions(context: Context) -> Iterator[_Mention]:
    for claim in context.extraction.claims:
        title, edge = "", -1
        for detail in claim.details:
            if detail.kind is DetailKind.TITLE:
                title, edge = detail.text, detail.end
                continue
            parts = _parts(detail.text) if detail.kind in _KINDS else ()
            if parts:
                shown = _POSSESSIVE.sub("", detail.text)
                whole = len(shown) == len(detail.text)
                span = detail if whole else Span(start=detail.start, end=detail.start + len(shown))
                sentence = context.sentence(span)
                near = title if 0 <= detail.start - edge <= 2 else ""
                start = sentence.start if sentence else claim.start
                yield _Mention(span, parts, " ".join(shown.split()), near, start, detail.kind)


@lru_cache(maxsize=16384)
def _parts(name: str) -> tuple[str, ...]:
    """The words of a name, folded, without forms of address and the small words inside; none of abbreviations."""
    words = [_POSSESSIVE.sub("", word) for word in _PART.findall(_POSSESSIVE.sub("", name))]
    if (
        len(words) > _MOST_PARTS
        or any(len(word) > 1 and word.isupper() for word in words)
        or any(letter.isdigit() for letter in name)
    ):
        return ()
    return tuple(folded(word) for word in words if word not in lists.IN_NAMES and word[0].isupper())


def _full_names(names: _Names) -> Iterator[_Pair]:
    """Names of two words or more that are the same but for one word, which is spelt nearly the same."""
    shelves: dict[tuple[int, tuple[str, ...]], dict[str, list[_Mention]]] = defaultdict(lambda: defaultdict(list))
    for mention in names.mentions:
        for at, part in enumerate(mention.parts if len(mention.parts) > 1 else ()):
            shelves[at, (*mention.parts[:at], "", *mention.parts[at + 1 :])][part].append(mention)
    for (at, others), shelf in shelves.items():
        if len(shelf) > 1:
            shortest = _UNMISTAKABLE + 1 if all(names.is_common(word) for word in others if word) else 0
            for one, other in _alike(shelf, is_first=at == 0):
                if min(len(one), len(other)) >= shortest and not (names.is_common(one) or names.is_common(other)):
                    yield shelf[one], shelf[other]


def _alike(words: Iterable[str], *, is_first: bool) -> Iterator[tuple[str, str]]:
    """The pairs of words that may be one; first names also where they are short and sound the same."""
    pairs = set(close_pairs(words))
    if is_first:
        sounds = defaultdict(list)
        for word in words:
            sounds[sound(word)].append(word)
        pairs |= {pair for group in sounds.values() for pair in combinations(sorted(group), 2) if len(pair[0]) > 1}
    return (pair for pair in sorted(pairs) if not _are_known(*pair))


def _are_known(one: str, other: str) -> bool:
    """Whether both are places or peoples, or forms of one name."""
    return (one in _PLACES and other in _PLACES) or are_rightly_two(one, other)


def _last_names(names: _Names) -> Iterator[_Pair]:
    """Surnames, and other names of one word, that are spelt nearly the same."""
    words = [word for word in names.by_last if not names.is_common(word)]
    for one, other in close_pairs(words):
        if _are_known(one, other):
            continue
        mine, theirs = names.by_last[one], names.by_last[other]
        alone = [word for word in (one, other) if not any(mention.first for mention in names.by_last[word])]
        if any(word in names.inner for word in alone):
            continue
        introduced = len(alone) == 1 and _is_left_alone(names, names.by_last[alone[0]])
        if introduced or (len(alone) == 2 and _are_one(one, other, mine, theirs)):
            yield mine, theirs


def _is_left_alone(names: _Names, mentions: list[_Mention]) -> bool:
    """Whether a surname is used as that of somebody introduced before: no place, no thing, nobody's relative."""
    return not any(
        mention.kind is DetailKind.PLACE
        or _PLACE_BEFORE.search(names.before(mention))
        or _FAMILY.search(names.before(mention))
        for mention in mentions
    )


def _are_one(one: str, other: str, mine: list[_Mention], theirs: list[_Mention]) -> bool:
    """Whether two names of one word each are the same by their titles, their numbers or their sound."""
    few, many = sorted((len(mine), len(theirs)))
    titles = [{mention.title.casefold() for mention in mentions} - {""} for mentions in (mine, theirs)]
    if one[0] != other[0]:
        return False
    if titles[0] & titles[1] or (few < many and min(len(one), len(other)) > 5 and distance(one, other) == 1):
        return True
    same_sound = sound(one) == sound(other) or sorted(one) == sorted(other)
    return same_sound and min(len(one), len(other)) >= _UNMISTAKABLE


def _are_told_apart(names: _Names, rare: list[_Mention], usual: list[_Mention]) -> bool:
    """Whether the text treats the two as two: in one sentence, in so many words, as two jobs, titles or relatives."""
    if {mention.sentence for mention in rare} & {mention.sentence for mention in usual}:
        return True
    sentences = [names.sentence_of(mention) for mention in (*rare, usual[0])]
    if any(_TOLD_APART.search(sentence) for sentence in sentences):
        return True
    titles = [{mention.title.casefold() for mention in mentions} - {""} for mentions in (rare, usual)]
    if titles[0] and titles[1] and not titles[0] & titles[1]:
        return True
    if names.introduces(rare[0]) and names.introduces(usual[0]):
        return True
    firsts = [{mention.first for mention in mentions} - {""} for mentions in (rare, usual)]
    return firsts[0] != firsts[1] and any(_FAMILY.search(sentence) for sentence in sentences)


def _finding(rare: list[_Mention], usual: list[_Mention]) -> Finding:
    spans = tuple(Span(start=mention.span.start, end=mention.span.end) for mention in (*rare, usual[0]))
    message = f"“{rare[0].words}” does not match the spelling of “{usual[0].words}”"
    working = tuple(f"“{mentions[0].words}”: {_times(len(mentions))}" for mentions in (rare, usual))
    return Finding(spans, message, working)


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
