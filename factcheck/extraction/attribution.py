"""Who says so: the words of a sentence that name a speaker, and the clauses that are his or hers.

Three shapes cover nearly all of the news: the speaker in front ("Jones said that …"), behind or in the middle
("…, Jones said, …", "…", said Jones) and "according to Jones".
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.boundaries import SAYING, Join
from factcheck.extraction.grammar import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.clauses import Clause
    from factcheck.extraction.grammar import Sentence


class Place(Enum):
    """Where the speaker stands."""

    FRONT = auto()
    BEHIND = auto()
    ACCORDING = auto()


class Attribution(NamedTuple):
    """Words ``first`` to ``last`` (excluded) of a sentence name who says so; ``cue`` is the word that says it."""

    first: int
    last: int
    cue: int
    place: Place


_REACH = 14
"""How many words a speaker may have; longer ones are rare and unsafe."""
_NAMES = frozenset("NnzpPdok0")
_ENDS_SOURCE = frozenset(",;:-bhmFSPcuwqCQTtgxf")
_CLAUSE_AHEAD = re.compile(
    r"[rk]{0,3}(?:[it][^,;:\-bhmFSPcuwqCQT]{1,6})?(?:T|(?:P|[dspNnzk0ogr][^,;:\-bhmFSPcuwqCQT]{0,12}(?:c[^,;:\-bhmFSPcuwqCQT]{1,6})?[bhmFS]))"
)
_TOLD = re.compile(r"[Nnzdosi0]{1,8}(?:T|,|:|\Z|[dspPNn][^,;:\-]{0,12}[bhmFS])")
_SOMEBODY = re.compile("[Nz]")
_TAIL = re.compile(r"[rko]{0,3}(?:[itag][^,;:\-bhmFSP]{0,12})?(?:\Z|[,;:\-])")
_LISTENER = re.compile(r"[Nnzdso0]{1,5}(?:[itkr][^,;:\-bhmFSP]{0,10})?(?:\Z|[,;:\-])")
_ALWAYS = frozenset(["say", "says", "said"])
_TELLING = frozenset(["tell", "tells", "told", "assured", "informed", "reminded"])


def find_attributions(sentence: Sentence) -> list[Attribution]:
    """The attributions of a sentence, in order of their cues."""
    found: list[Attribution] = []
    verbs = 0
    for cue, tag in enumerate(sentence.tags):
        new = _at(sentence, cue, verbs, found)
        if new:
            found.append(new)
        verbs += tag in FINITE
    return found


def _at(sentence: Sentence, cue: int, verbs: int, before: list[Attribution]) -> Attribution | None:
    """The attribution of which this word is the cue; ``verbs`` is how many finite verbs stand before it."""
    tags, word = sentence.tags, sentence.lower[cue]
    previous = sentence.lower[cue - 1] if cue else ""
    if tags[cue] == "S":
        return _by_verb(sentence, cue, after_clause=verbs > 0)
    if word == "according" and sentence.lower[cue + 1 : cue + 2] == ["to"]:
        return _source_after(sentence, cue + 2, cue, Place.ACCORDING)
    if word == "citing" and previous == ",":
        source = _source_after(sentence, cue + 1, cue, Place.ACCORDING)
        return source if source and _SOMEBODY.search(tags, source.first, source.last) else None
    if word in SAYING and previous == "as":
        return _quoted_as_saying(sentence, cue)
    if word in SAYING and previous == "," and verbs:
        return _going_on(sentence, cue, before)
    return None


def _quoted_as_saying(sentence: Sentence, cue: int) -> Attribution | None:
    """The paper quoted Jones as saying", "Jones was quoted by the paper as saying"."""
    for i in range(cue - 2, max(-1, cue - 12), -1):
        if sentence.lower[i] not in ("quoted", "quotes", "cited", "quote"):
            continue
        if sentence.tags[i - 1 : i] in ("b", "h"):
            return Attribution(_start_of_subject(sentence, i - 1), i - 1, cue, Place.FRONT)
        return Attribution(i + 1, cue - 1, cue, Place.FRONT) if cue - 1 > i + 1 else None
    return None


def _going_on(sentence: Sentence, cue: int, before: list[Attribution]) -> Attribution | None:
    """A speaker who goes on: "Jones left the meeting, saying that"; the one before, or the subject of the sentence."""
    if before:
        return Attribution(before[-1].first, before[-1].last, cue, Place.FRONT)
    verb = next(i for i, tag in enumerate(sentence.tags) if tag in FINITE)
    first, last = subject_before(sentence, 0, verb)
    return Attribution(first, last, cue, Place.FRONT) if _names_somebody(sentence.tags[first:last]) else None


def _by_verb(sentence: Sentence, cue: int, *, after_clause: bool) -> Attribution | None:
    """The speaker of a verb of speech; None where the verb reports nothing: "Apple announced a phone"."""
    first = _start_of_subject(sentence, cue)
    quoted = any(sentence.closes[max(0, first - 2) : first])
    if first == cue or not _names_somebody(sentence.tags[first:cue]):
        inverted = (after_clause or quoted or cue == 0) and sentence.tags[first:cue].strip("r") == ""
        return _source_after(sentence, cue + 1, cue, Place.BEHIND) if inverted else None
    set_off = first > 0 and (sentence.tags[first - 1] == "," or quoted)
    if set_off and (after_clause or quoted) and _closes(sentence, cue):
        return Attribution(*_without_apposition(sentence, first, cue), cue, Place.BEHIND)
    if _reports(sentence, cue):
        return Attribution(*_without_apposition(sentence, first, cue), cue, Place.FRONT)
    return None


def _start_of_subject(sentence: Sentence, cue: int) -> int:
    """The first word of what stands before the verb, back to the last mark, verb or conjunction."""
    first = cue
    while first > 0 and cue - first < _REACH:
        if sentence.tags[first - 1] in ",;:-bhmFSPuwqCQT" or sentence.closes[first - 1]:
            break
        if sentence.tags[first - 1] == "c" and sentence.lower[first - 1] != "and":
            break
        first -= 1
    while first < cue and sentence.tags[first] in "rc":
        first += 1
    return first


def _names_somebody(tags: str) -> bool:
    return any(tag in _NAMES for tag in tags)


def _without_apposition(sentence: Sentence, first: int, cue: int) -> tuple[int, int]:
    """The speaker without what is said of him: "Jones" in "Jones, a farmer of 50, said"."""
    tags = sentence.tags
    last = cue
    while last > first and tags[last - 1] in "r,":
        last -= 1
    if first > 1 and tags[first - 1] == "," and tags[first] in "d0sn":
        start = first - 1
        while start > 0 and tags[start - 1] == "N" and first - start < _REACH:
            start -= 1
        if start < first - 1 and (start == 0 or tags[start - 1] == "," or sentence.closes[start - 1]):
            return start, first - 1
    return first, last


def _closes(sentence: Sentence, cue: int) -> bool:
    """Whether nothing is reported after the verb: "…, Jones said Tuesday." or "…, Jones told reporters, …"."""
    tail = sentence.tags[cue + 1 : cue + 24]
    if sentence.lower[cue] in _TELLING:
        return bool(_LISTENER.match(tail)) or not tail
    return bool(_TAIL.match(tail))


def _reports(sentence: Sentence, cue: int) -> bool:
    """Whether the verb is followed by what is said: a clause, a quotation, a colon."""
    tail = sentence.tags[cue + 1 : cue + 24]
    if not tail or any(sentence.opens[cue + 1 : cue + 10]):
        return bool(tail)
    if sentence.lower[cue] in _TELLING:
        return bool(_TOLD.match(tail))
    return sentence.lower[cue] in _ALWAYS or bool(_CLAUSE_AHEAD.match(tail))


def _source_after(sentence: Sentence, first: int, cue: int, place: Place) -> Attribution | None:
    """The speaker who stands behind the cue: "according to Jones", "said Jones"."""
    tags, last = sentence.tags, first
    while last < len(tags) and last - first < _REACH and tags[last] not in _ENDS_SOURCE:
        if tags[last] in "iakr" and last > first and sentence.lower[last] not in ("of", "for"):
            break
        last += 1
        if sentence.closes[last - 1]:
            break
    if place is Place.BEHIND and tags[last : last + 1] and tags[last] in "bhmFSPT":
        return None
    return Attribution(first, last, cue, place) if _names_somebody(tags[first:last]) else None


def subject_before(sentence: Sentence, first: int, verb: int) -> tuple[int, int]:
    """The subject of the verb: the words from ``first`` on, without a phrase in front that a comma sets off."""
    tags = sentence.tags
    while first < verb and tags[first] in "rc,":
        first += 1
    if tags[first : first + 1] and tags[first] in "iqaugxCt":
        comma = tags.find(",", first, verb)
        first = comma + 1 if comma >= 0 else first
        while first < verb and tags[first] in "rc,":
            first += 1
    last = verb
    while last > first and tags[last - 1] in "r,":
        last -= 1
    return first, last


# ---------------------------------------------------------------- which clauses are whose


def attribute(
    sentence: Sentence, clauses: Sequence[Clause], attributions: Sequence[Attribution]
) -> list[Attribution | None]:
    """For each clause the attribution that covers it; None for the article's own voice."""
    covered: list[Attribution | None] = [None] * len(clauses)
    for found in attributions:
        home = next((k for k, c in enumerate(clauses) if c.first <= found.cue < c.last), len(clauses) - 1)
        if found.place is Place.FRONT:
            _cover_after(sentence, clauses, covered, home, found)
        else:
            _cover_before(sentence, clauses, covered, home, found)
    return covered


def _cover_before(
    sentence: Sentence,
    clauses: Sequence[Clause],
    covered: list[Attribution | None],
    home: int,
    found: Attribution,
) -> None:
    """A speaker behind or in the middle has said all that comes before, and what goes on after him."""
    for k in range(home, -1, -1):
        earlier = covered[k]
        if earlier and earlier.place is not Place.FRONT:
            break
        covered[k] = found
    for k in range(home + 1, len(clauses)):
        if not _goes_on(sentence, clauses[k]):
            break
        covered[k] = found


def _cover_after(
    sentence: Sentence,
    clauses: Sequence[Clause],
    covered: list[Attribution | None],
    home: int,
    found: Attribution,
) -> None:
    """A speaker in front says the clause in which he stands, and those that hang on it."""
    if covered[home] is not None:
        return
    covered[home] = found
    for k in range(home + 1, len(clauses)):
        if not _goes_on(sentence, clauses[k]):
            break
        covered[k] = found


def _goes_on(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause after the speaker is still what he says."""
    tags, before = sentence.tags, sentence.lower[clause.first - 1]
    if clause.join is Join.VERB:
        return clause.verb >= 0 and tags[clause.verb] in "mb"
    if clause.join is Join.CLAUSE and clause.rule in ("clause", "stop"):
        told = tags[clause.first] == "T" or sentence.opens[clause.first]
        backshifted = clause.verb >= 0 and sentence.lower[clause.verb] in ("would", "had", "could")
        return told or backshifted or (before == "and" and tags[clause.first - 2] != ",")
    return True
