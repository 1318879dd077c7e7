"""Who says so: the words of a sentence that name a speaker.

Three shapes cover nearly all of the news: the speaker in front ("Jones said that …"), behind or in the middle
("…, Jones said, …", "…", said Jones) and "according to Jones".
"""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.clauses.boundaries import SAYING
from factcheck.extraction.grammar import FINITE
from factcheck.extraction.patterns import Pattern
from factcheck.extraction.speech import (
    ALWAYS,
    CLAUSE_AHEAD,
    GOING_ON,
    JUDGING,
    TELLING,
    UNSAID,
    is_verb_of_speech,
    may_report,
)

if TYPE_CHECKING:
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
_FAR = 60
"""Within how many words of its sentence a subject has its verb."""
_NAMES = frozenset("NnzpPdok0")
_CUES = SAYING | {"according", "citing"}
_ENDS_SOURCE = frozenset(",;:-bhmFSPcuwqCQTtgxf")
_TOLD = Pattern(r"[Nnzdosi0kr]{1,10}(?:T|,|:|\Z|[dspPNnz0][^,;:\-]{0,12}[bhmFS])")
_SOMEBODY = Pattern("[Nz]")
_TAIL = Pattern(r"(?:[rko]|n(?=i)){0,3}(?:[itag][^,;:\-bhmFSP]{0,12})?(?:\Z|[,;:\-])")
_LISTENER = Pattern(r"g?[Nnzdso0]{1,5}(?:[itkr][^,;:\-bhmFSP]{0,10})?(?:\Z|[,;:\-])")
_HEADLINE = Pattern(r"d?[nNz]{1,4}:")
_ANNOUNCED = Pattern(r"[^,;:\-bhmFSPcuwqCQTi]{1,6}[bhmFSPt]")
_LEADS = "iqaugxCtr"
"""What begins a phrase in front of the subject."""
_SPEAKS_NEXT = Pattern(r":[dsnN]{1,5}(?=[FSzbh])")
_WITH = Pattern(r"i[dsnNz0]{1,8}\Z")
_SIGNED = Pattern(r"-([nNz]{1,3})\Z")
_HEADS = Pattern(
    r"(?:police|officials?|experts?|scientists?|doctors?|minist(?:er|ry)|mayor|president|premier|governor|chief|boss"
    r"|coach|manager|judge|prosecutors?|lawyers?|union|bank|court|agency|company|council|government|regulator"
    r"|watchdog|army|military|study|report|survey|poll|analysts?|economists?|researchers?|sources?)\Z"
)
"""Who stands before the colon of a headline."""
_PARTED = Pattern(r"[^,;:\-bhmFSP]{0,6},r{0,2}[bhmF]")
_NAME_BEHIND = Pattern(r",N{2,4}(?=[,;:\-]|\Z)")
_WHOLE_SOURCE = Pattern(r"[dsnNz0]{1,6}(?:x?i(?!k)[dsnNz0]{1,6}){1,2}(?=[,;:\-]|\Z)")
_TIME_BEHIND = Pattern(r"i?k+\Z")
_PUBLISHED = Pattern(r"[xF](?:i[dsnNzk0]{1,6}){1,3}(?=[,;:\-]|\Z)")
"""What is said of a document: "a poll" "published by Hlas on Sunday"."""
_DATELINE = Pattern(r"[Nnk0,]{1,6}-")
_TIME_SET_OFF = Pattern(r"[rc]?(?:i[dn]?)?[nN]?k[k0]*,")
_TIME_IN_FRONT = Pattern(r"i[dn]{0,2}k[k0]*(?=[dspNn])|i[ds]?[nNz0]{1,3}(?=[dsp])")


def find_attributions(sentence: Sentence) -> list[Attribution]:
    """The attributions of a sentence, in order of their cues."""
    found: list[Attribution] = []
    read = verbs = 0
    for cue in _cues(sentence):
        verbs += sum(tag in FINITE for tag in sentence.tags[read:cue])
        read = cue
        new = _at(sentence, cue, verbs, found)
        if new and not _is_oneself(sentence, new) and not _is_nested(sentence, new, found):
            found.append(new)
    return found


def _cues(sentence: Sentence) -> list[int]:
    """The words that may say that somebody says something."""
    words = enumerate(zip(sentence.tags, sentence.lower, strict=True))
    return [place for place, (tag, word) in words if tag in "S:-" or _may_be_cue(word)]


@lru_cache(maxsize=65536)
def _may_be_cue(word: str) -> bool:
    return word in _CUES or may_report(word)


def _at(sentence: Sentence, cue: int, verbs: int, before: list[Attribution]) -> Attribution | None:
    """The attribution of which this word is the cue; ``verbs`` is how many finite verbs stand before it."""
    word = sentence.lower[cue]
    if sentence.tags[cue] == "-":
        return _by_signature(sentence, cue)
    if is_verb_of_speech(sentence, cue):
        return _by_verb(sentence, cue, after_clause=verbs > 0)
    if sentence.tags[cue] == ":" and not (verbs and before):
        headline = _by_headline(sentence, cue)
        if headline or not verbs:
            return headline
    if word in ("according", "citing"):
        return _by_document(sentence, cue)
    if word in SAYING and cue and sentence.lower[cue - 1] == "as":
        return _quoted_as_saying(sentence, cue)
    quotes = any(sentence.opens[cue + 1 : cue + 3])
    aside = word in SAYING and (quotes or sentence.tags[cue - 1 : cue] == ",")
    announced = sentence.tags[cue] == ":" and quotes and not before
    return _going_on(sentence, cue, before) if (verbs and announced) or aside else None


def _by_headline(sentence: Sentence, cue: int) -> Attribution | None:
    """The speaker in "Mayor: bridge will reopen" and "Ortiz: “The bridge is safe”"."""
    if cue and sentence.closes[cue - 1] and sentence.opens[0]:
        return _behind_quotation(sentence, cue)
    if not _HEADLINE.fullmatch(sentence.tags, 0, cue + 1):
        return None
    quotes = any(sentence.opens[cue + 1 : cue + 2])
    announced = _HEADS.match(sentence.lower[cue - 1]) and _ANNOUNCED.match(sentence.tags, cue + 1)
    return Attribution(0, cue, cue, Place.FRONT) if quotes or announced else None


def _behind_quotation(sentence: Sentence, colon: int) -> Attribution | None:
    """The speaker in the headline "“It is safe”: Ortiz calms town"."""
    found = _SPEAKS_NEXT.match(sentence.tags, colon)
    return Attribution(colon + 1, found.end(), colon, Place.BEHIND) if found else None


def _by_signature(sentence: Sentence, cue: int) -> Attribution | None:
    """The speaker behind the dash of a headline: "Bridge to reopen - mayor"."""
    if not _SIGNED.match(sentence.tags, cue) or not _HEADS.match(sentence.lower[-1]):
        return None
    return Attribution(cue + 1, len(sentence.tags), cue, Place.BEHIND)


def _by_document(sentence: Sentence, cue: int) -> Attribution | None:
    """Sources in "according to police" and "…, citing Interfax"."""
    if sentence.lower[cue + 1 : cue + 2] == ["to"]:
        return _source_after(sentence, cue + 2, cue, Place.ACCORDING)
    if sentence.lower[cue] != "citing" or sentence.tags[cue - 1 : cue] != ",":
        return None
    source = _source_after(sentence, cue + 1, cue, Place.ACCORDING)
    return source if source and _SOMEBODY.search(sentence.tags, source.first, source.last) else None


def _is_oneself(sentence: Sentence, found: Attribution) -> bool:
    """Whether "I" or "we" say so: inside somebody's quotation, whose words they are."""
    return found.last - found.first == 1 and sentence.lower[found.first] in ("i", "we", "you", "who", "which", "there")


def _is_nested(sentence: Sentence, new: Attribution, before: list[Attribution]) -> bool:
    """Whether a speaker only is what another reports: "Jones said Smith had told her"."""
    if not before or new.place is not Place.FRONT:
        return False
    if before[-1].place is Place.BEHIND:
        return new.first < before[-1].first
    if before[-1].place is not Place.FRONT:
        return False
    between = sentence.tags[before[-1].cue + 1 : new.first]
    return new.first > before[-1].cue and len(between) < _REACH and not any(tag in ",;:-cbhmFSP" for tag in between)


def _quoted_as_saying(sentence: Sentence, cue: int) -> Attribution | None:
    """The paper quoted Jones as saying", "Jones was quoted by the paper as saying"."""
    for i in range(cue - 2, max(-1, cue - 12), -1):
        if sentence.lower[i] not in ("quoted", "quotes", "cited", "quote"):
            continue
        place = Place.BEHIND if cue + 1 == len(sentence.tags) else Place.FRONT
        if sentence.tags[i - 1 : i] in ("b", "h"):
            return Attribution(_start_of_subject(sentence, i - 1), i - 1, cue, place)
        return Attribution(i + 1, cue - 1, cue, place) if cue - 1 > i + 1 else None
    return None


def _going_on(sentence: Sentence, cue: int, before: list[Attribution]) -> Attribution | None:
    """A speaker who goes on: "Jones left the meeting, saying that"; the one before, or the subject of the sentence."""
    own = _WITH.search(sentence.tags, max(0, cue - _REACH), cue)
    if own and sentence.lower[own.start()] == "with":
        return Attribution(own.start() + 1, cue, cue, Place.FRONT)
    if before:
        return Attribution(before[-1].first, before[-1].last, cue, Place.FRONT)
    verb = next((i for i, tag in enumerate(sentence.tags[:_FAR]) if tag in FINITE or tag == "x"), 0)
    first, last = subject_before(sentence, 0, verb)
    time = _TIME_BEHIND.search(sentence.tags, first, last)
    last = time.start() if time else last
    return Attribution(first, last, cue, Place.FRONT) if _names_somebody(sentence.tags[first:last]) else None


def _by_verb(sentence: Sentence, cue: int, *, after_clause: bool) -> Attribution | None:
    """The speaker of a verb of speech; None where the verb reports nothing: "Apple announced a phone"."""
    end = cue - 3 if sentence.lower[max(0, cue - 3) : cue] in GOING_ON else _before_auxiliary(sentence.tags, cue)
    first = _start_of_subject(sentence, end)
    end = first + 1 if sentence.tags[first] == "p" and first < end else end
    quoted = any(sentence.closes[max(0, first - 2) : first])
    if cue - first >= _REACH:
        return None
    if first == end or not _names_somebody(sentence.tags[first:end]):
        return _without_subject(sentence, first, cue, after_clause=after_clause, quoted=quoted)
    set_off = first > 0 and (sentence.tags[first - 1] == "," or quoted)
    if (
        set_off
        and (after_clause or quoted or cue + 1 == len(sentence.tags) or _interrupts(sentence, first, cue))
        and _closes(sentence, cue)
    ):
        return Attribution(*_without_apposition(sentence, first, end), cue, Place.BEHIND)
    if _reports(sentence, cue):
        return Attribution(*_without_apposition(sentence, first, end), cue, Place.FRONT)
    return None


def _before_auxiliary(tags: str, cue: int) -> int:
    """The place behind the subject: in front of "has" in "has told", of "would only" in "would only say"."""
    if tags[cue - 1 : cue] == "h":
        return cue - 1
    end = cue
    while tags[cue] == "f" and tags[end - 1 : end] == "r":
        end -= 1
    return end - 1 if end and tags[end - 1] == "m" else cue


def _without_subject(
    sentence: Sentence, first: int, cue: int, *, after_clause: bool, quoted: bool
) -> Attribution | None:
    """The speaker of a verb with none right before it: behind it, before an aside, or shared with another verb."""
    tags = sentence.tags
    if tags[first:cue].strip("r"):
        return None
    mark = tags[first - 1 : first]
    said_before = mark == "," and (after_clause or tags[0] not in _LEADS) and _closes(sentence, cue)
    aside = _behind_aside(sentence, first - 1, cue) if said_before else None
    if aside:
        return aside
    judges = JUDGING.match(sentence.lower[cue])
    if (judges or _says_more(sentence, cue)) and mark in (",", "c") and not quoted:
        return _shared(sentence, first, cue) if mark == "," or after_clause else None
    if mark == "," and _closes(sentence, cue) and not (quoted and sentence.closes[first - 1]):
        return _behind_aside(sentence, first - 1, cue)
    source = _source_after(sentence, cue + 1, cue, Place.BEHIND) if mark != "c" and not judges else None
    ends = source and mark == "," and source.last == len(tags)
    return source if after_clause or quoted or cue == 0 or ends else None


def _shared(sentence: Sentence, first: int, cue: int) -> Attribution | None:
    """The subject of the sentence as the speaker of a later verb: "Jones stood up and said", "Jones, 50, said that"."""
    tags = sentence.tags
    verb = next((i for i in range(cue) if tags[i] in FINITE), cue)
    start, last = subject_before(sentence, 0, verb if tags[first - 1] == "c" else tags.find(",", _lead(tags), cue))
    last = min(last, next((i for i in range(start, last) if tags[i] in ",w"), last))
    known = _names_somebody(tags[start:last]) and not any(tag in FINITE for tag in tags[start:last])
    last = _with_name(sentence, start, last)
    return Attribution(start, last, cue, Place.FRONT) if known and last - start <= _REACH else None


def _behind_aside(sentence: Sentence, comma: int, cue: int) -> Attribution | None:
    """The speaker in "…", Jones, a farmer, said."""
    last = sentence.tags.rfind(",", max(0, comma - _REACH), comma)
    first = _start_of_subject(sentence, last)
    set_off = first > 0 and (sentence.tags[first - 1] == "," or sentence.closes[first - 1])
    known = last > first and _names_somebody(sentence.tags[first:last])
    last = _with_name(sentence, first, last)
    return Attribution(first, last, cue, Place.BEHIND) if set_off and known else None


def _with_name(sentence: Sentence, first: int, last: int) -> int:
    """The end of a speaker with the name behind the comma: "His lawyer, Ann Lee,"."""
    named = _NAME_BEHIND.match(sentence.tags, last)
    own = last > first and sentence.tags[last - 1] in "nzo" and not any(sentence.closes[first:last])
    return named.end() if own and named else last


def _lead(tags: str) -> int:
    """Where the subject of a sentence begins: after a phrase in front that a comma sets off."""
    comma = tags.find(",", 0, 40)
    return comma + 1 if tags[:1] and tags[0] in _LEADS and tags[:2] != "xN" and comma >= 0 else 0


def _start_of_subject(sentence: Sentence, cue: int) -> int:
    """The first word of what stands before the verb, without a time in front: "On Tuesday the mayor said"."""
    first = _back_to_stop(sentence, cue)
    if sentence.tags[first : first + 1] == "i" and sentence.tags[first - 1 : first] == "F":
        first = _back_to_stop(sentence, first - 1)
    early = _TIME_IN_FRONT.match(sentence.tags, first, cue)
    return early.end() if early else first


def _back_to_stop(sentence: Sentence, cue: int) -> int:
    """The first word after the last mark, verb or conjunction before the cue, as far as a speaker may reach."""
    first = cue
    while first > 0 and cue - first < _REACH:
        tag = sentence.tags[first - 1]
        if (tag in ",;:-bhmFSPuwqCQT" and not _is_noun_in_front(sentence, first - 1)) or sentence.closes[first - 1]:
            break
        if tag == "c" and (sentence.lower[first - 1] != "and" or not sentence.tags[first:cue].strip("r")):
            break
        first -= 1
    while first < cue and sentence.tags[first] in "rca":
        first += 1
    return first


def _is_noun_in_front(sentence: Sentence, word: int) -> bool:
    """Whether a first word that may be a verb of speech is a noun: "State prosecutors said"."""
    return word == 0 and sentence.tags[:1] == "S" and sentence.tags[1:2] in ("n", "N", "z")


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


def _interrupts(sentence: Sentence, first: int, cue: int) -> bool:
    """Whether a speaker between two commas parts a subject from its verb: "Growth, she warned, was slow"."""
    subject = sentence.tags[:1] and sentence.tags[0] in "dspNnz0"
    return bool(subject) and sentence.tags[first - 1] == "," and bool(_PARTED.match(sentence.tags, cue + 1))


def _closes(sentence: Sentence, cue: int) -> bool:
    """Whether nothing is reported after the verb: "…, Jones said Tuesday." or "…, Jones told reporters, …"."""
    tail = sentence.tags[cue + 1 : cue + 24]
    if sentence.lower[cue] in TELLING:
        return bool(_LISTENER.match(tail)) or not tail
    return bool(_TAIL.match(tail))


def _reports(sentence: Sentence, cue: int) -> bool:
    """Whether the verb is followed by what is said; "say" always is."""
    if cue + 1 >= len(sentence.tags) or JUDGING.match(sentence.lower[cue]):
        return cue + 1 < len(sentence.tags)
    always = sentence.lower[cue] in ALWAYS and sentence.lower[cue + 1] not in UNSAID
    return always or _says_more(sentence, cue)


def _says_more(sentence: Sentence, cue: int) -> bool:
    """Whether a clause or a quotation follows the verb."""
    tail = sentence.tags[cue + 1 : cue + 24]
    verb = next((i for i, tag in enumerate(tail) if tag in FINITE or tag in ";-"), len(tail))
    if any(sentence.opens[cue + 1 : cue + 2 + verb]) or sentence.lower[cue + 1 : cue + 2] == ["how"]:
        return True
    return bool((_TOLD if sentence.lower[cue] in TELLING else CLAUSE_AHEAD).match(tail))


def _source_after(sentence: Sentence, first: int, cue: int, place: Place) -> Attribution | None:
    """The speaker who stands behind the cue: "according to Jones", "said Jones"."""
    tags, last = sentence.tags, first
    whole = _WHOLE_SOURCE.match(tags, first) if place is Place.ACCORDING else None
    while (
        last < len(tags)
        and last - first < _REACH
        and (tags[last] not in _ENDS_SOURCE or whole or _is_adjective(tags, first, last))
    ):
        if tags[last] in "iakr" and last > first and sentence.lower[last] not in ("of", "for") and not whole:
            break
        if whole and last == whole.end():
            break
        last += 1
        if sentence.closes[last - 1]:
            break
    if place is Place.BEHIND and tags[last : last + 1] and tags[last] in "bhmFSPT":
        return None
    known = _names_somebody(tags[first:last])
    published = _PUBLISHED.match(tags, last) if place is Place.ACCORDING else None
    last = published.end() if published else _with_name(sentence, first, last)
    return Attribution(first, last, cue, place) if known else None


def _is_adjective(tags: str, first: int, word: int) -> bool:
    """Whether a participle is part of a role: "chief operating officer", "retired teacher"."""
    return tags[word] in "gx" and (word == first or tags[word - 1] in "nd") and tags[word + 1 : word + 2] in ("n", "N")


def subject_before(sentence: Sentence, first: int, verb: int) -> tuple[int, int]:
    """The subject of the verb: the words from ``first`` on, without a phrase in front that a comma sets off."""
    tags = sentence.tags
    front = _TIME_SET_OFF.match(tags, first, verb) or (_DATELINE.match(tags) if sentence.words[0].isupper() else None)
    first = max(first, front.end()) if front else first
    while first < verb and tags[first] in "rc,":
        first += 1
    while first < verb and tags[first] in _LEADS[:-1] and tags[first : first + 2] != "xN":
        comma = tags.find(",", first, verb)
        if comma < 0:
            break
        first = comma + 1
        while first < verb and tags[first] in "rc,":
            first += 1
    last = verb
    while last > first and tags[last - 1] in "r,":
        last -= 1
    return first, last
