"""A claim as a sentence that stands alone, where what it lacks stands safely before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution import subject_before
from factcheck.extraction.clauses.boundaries import Join
from factcheck.extraction.words import SPEECH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.clauses import Clause
    from factcheck.extraction.grammar import Sentence

_OBJECT = frozenset("dsnNz0")
_VERBS = frozenset("bhmF")
_AS_WELL_AS = "as well as "
_OF = (["of"], ["at"], ["from"], ["for"])
"""Between somebody and where he belongs: "a professor of Yale, who"."""


def reading_of(words: str, sentence: Sentence, clauses: Sequence[Clause], place: int) -> str | None:
    """The claim with its subject restored; None where it has one, or where which one is not safe to say.

    Args:
        words: The words of the claim.
        sentence: The sentence it stands in.
        clauses: The clauses of the sentence.
        place: Which of them it is.
    """
    clause = clauses[place]
    if clause.join in (Join.FIRST, Join.CLAUSE):
        return None
    if clause.join is Join.RELATIVE:
        return _with_name_before(words, sentence, clause)
    host = _host(clauses, place)
    if host is None or _says_more_inside(sentence, host):
        return None
    subject = _words(sentence, *_without_aside(sentence, *subject_before(sentence, host.first, host.verb)))
    link = _link(sentence, host, clauses, place)
    if not subject or link is None or _is_cut_quotation(words):
        return None
    return " ".join([_as_first(subject), *link, words.removeprefix(_AS_WELL_AS)])


def _as_first(words: str) -> str:
    """Words as a sentence begins with them: "The king", but "iPhone"."""
    return words[0].upper() + words[1:] if words.split(maxsplit=1)[0].islower() else words


def _is_cut_quotation(words: str) -> bool:
    """Whether a quotation begins or ends in the words without the other half."""
    return words.count('"') % 2 == 1 or words.count("“") != words.count("”")


def _says_more_inside(sentence: Sentence, host: Clause) -> bool:
    """Whether a clause inside the host, behind its verb, may be what goes on: "said that taxes rose and"."""
    tags = sentence.tags
    return tags[host.verb] == "S" or (
        host.nested and any(tag in "wuqCQTbhmFSP" for tag in tags[host.verb + 1 : host.last])
    )


def _without_aside(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The subject without a relative clause that a comma sets off: "The king" in "The king, who was born in Rome,".

    None where it may hold more than the subject.
    """
    aside = sentence.tags.find(",w", first, last)
    last = aside if aside > first else last
    unsafe = "w" in sentence.tags[first:last] or not SPEECH.isdisjoint(sentence.lower[first:last])
    return (first, first) if unsafe else (first, last)


def _host(clauses: Sequence[Clause], place: int) -> Clause | None:
    """The clause whose subject it shares: the nearest before it that has its own."""
    for clause in reversed(clauses[:place]):
        if clause.join in (Join.RELATIVE, Join.PARTICIPLE) or clause.rule == "reason":
            return None
        if clause.join in (Join.FIRST, Join.CLAUSE):
            return clause if clause.verb >= 0 else None
    return None


def _link(sentence: Sentence, host: Clause, clauses: Sequence[Clause], place: int) -> list[str] | None:
    """What stands between the restored subject and the words of the claim; None where that is not safe to say."""
    clause = clauses[place]
    tags, first = sentence.tags, clause.first
    if clause.join is Join.VERB:
        return None if tags[first] == "i" or tags[first - 1] != "c" else []
    if clause.rule == "reduced":
        return None if "i" in tags[host.verb : first] else [sentence.words[host.verb]]
    added = sentence.lower[first : first + 3] == ["as", "well", "as"]
    item = added or (clause.rule in ("conjunct", "list", "last") and tags[first] in _OBJECT)
    return _shared_verb(sentence, host) if item and place > 0 and clause.verb < 0 else None


def _shared_verb(sentence: Sentence, host: Clause) -> list[str] | None:
    """The verb whose objects are listed: "won" in "won a cup and a medal"; None where a preposition stands between."""
    tags, end = sentence.tags, host.verb + 1
    while end < host.last and tags[end] in "rxf":
        end += 1
    if end >= host.last or tags[end] not in _OBJECT or any(tag in "iatTg" for tag in tags[end : host.last]):
        return None
    return sentence.words[host.verb : end]


def _with_name_before(words: str, sentence: Sentence, clause: Clause) -> str | None:
    """The name before "who", or before a "which" that is the subject, in its place."""
    pronoun = sentence.lower[clause.first]
    if pronoun != "who" and not (pronoun == "which" and sentence.tags[clause.first + 1 : clause.first + 2] in _VERBS):
        return None
    end = clause.first - 1
    start = end
    while start > 0 and sentence.tags[start - 1] == "N":
        start -= 1
    if start == end or sentence.tags[start - 1 : start] in ("c", ",") or _is_cut_quotation(words):
        return None
    if pronoun == "who" and sentence.lower[start - 1 : start] in _OF:
        return None
    return _words(sentence, start, end) + words[len(pronoun) :]


def _words(sentence: Sentence, first: int, last: int) -> str:
    out = ""
    for i in range(first, last):
        out += sentence.words[i] if sentence.tags[i] == "," or not out else " " + sentence.words[i]
    return out
