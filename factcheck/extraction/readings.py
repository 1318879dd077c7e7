"""A claim as a sentence that stands alone, where what it lacks stands safely before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.attribution import subject_before
from factcheck.extraction.boundaries import Join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.clauses import Clause
    from factcheck.extraction.grammar import Sentence

_OBJECT = frozenset("dsnNz0")


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
    if host is None or host.nested or sentence.tags[host.verb] == "S":
        return None
    subject = _words(sentence, *subject_before(sentence, host.first, host.verb))
    if not subject:
        return None
    link = _link(sentence, host, clauses, place)
    return None if link is None else " ".join([subject[0].upper() + subject[1:], *link, words])


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
    if clause.join is Join.VERB:
        return []
    if clause.rule == "reduced":
        return [sentence.words[host.verb]]
    if clause.rule in ("conjunct", "list", "last") and place > 0 and sentence.tags[clause.first] in _OBJECT:
        return _shared_verb(sentence, host)
    return None


def _shared_verb(sentence: Sentence, host: Clause) -> list[str] | None:
    """The verb whose objects are listed: "won" in "won a cup and a medal"; None where a preposition stands between."""
    tags, end = sentence.tags, host.verb + 1
    while end < host.last and tags[end] in "rxf":
        end += 1
    if end >= host.last or tags[end] not in _OBJECT or any(tag in "iatTg" for tag in tags[end : host.last]):
        return None
    return sentence.words[host.verb : end]


def _with_name_before(words: str, sentence: Sentence, clause: Clause) -> str | None:
    """The name before "who" in its place."""
    if sentence.lower[clause.first] != "who":
        return None
    end = clause.first - 1
    start = end
    while start > 0 and sentence.tags[start - 1] == "N":
        start -= 1
    if start == end or sentence.tags[start - 1 : start] in ("c", ","):
        return None
    return _words(sentence, start, end) + words[len("who") :]


def _words(sentence: Sentence, first: int, last: int) -> str:
    out = ""
    for i in range(first, last):
        out += sentence.words[i] if sentence.tags[i] == "," or not out else " " + sentence.words[i]
    return out
