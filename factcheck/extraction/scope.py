"""How far a speaker's words reach: which clauses of a sentence are whose."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from factcheck.extraction.attribution import Place
from factcheck.extraction.clauses.boundaries import Join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.extraction.attribution import Attribution
    from factcheck.extraction.clauses import Clause
    from factcheck.extraction.grammar import Sentence


_NEAR = 60
"""Words behind a speaker in which another verb of speech shows that he is its subject."""


def attribute(
    sentence: Sentence, clauses: Sequence[Clause], attributions: Sequence[Attribution]
) -> list[Attribution | None]:
    """For each clause the attribution that covers it; None for the article's own voice."""
    covered: list[Attribution | None] = [None] * len(clauses)
    firsts = [clause.first for clause in clauses]
    homes = [bisect_right(firsts, found.cue) - 1 for found in attributions]
    ends = [*homes, len(clauses)]
    for found, home in zip(attributions, homes, strict=True):
        if found.place is not Place.FRONT:
            _cover_back(covered, home, found)
        elif covered[home] is None:
            covered[home] = found
        if covered[home] is found:
            _cover_on(sentence, clauses, covered, range(home + 1, ends[bisect_right(homes, home)]), found)
    return covered


def _cover_back(covered: list[Attribution | None], home: int, found: Attribution) -> None:
    """A speaker behind or in the middle has said all that comes before."""
    for k in range(home, -1, -1):
        earlier = covered[k]
        if earlier and earlier.place is not Place.FRONT:
            break
        covered[k] = found


def _cover_on(
    sentence: Sentence, clauses: Sequence[Clause], covered: list[Attribution | None], places: range, found: Attribution
) -> None:
    """A speaker has said the clauses after him that hang on what he says, up to the next speaker."""
    for k in places:
        if (
            k == places.start
            and _tells_of_speaker(clauses[k], found)
            and "S" not in sentence.tags[clauses[k].first : clauses[k].first + _NEAR]
        ):
            break
        aside = found.place is Place.BEHIND and k == places.start and sentence.tags[clauses[k].first - 2] == ","
        if not (_goes_on(sentence, clauses[k]) or (aside and _is_added(sentence, clauses[k]))):
            break
        covered[k] = covered[k - 1]


def _tells_of_speaker(clause: Clause, found: Attribution) -> bool:
    """Whether the article itself says who the speaker is: "…, said Jones, who lost his house"."""
    told = clause.join in (Join.RELATIVE, Join.PHRASE, Join.ITEM)
    return told and found.first > found.cue > 0 and clause.first == found.last + 1


def _is_added(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause goes on behind a speaker in the middle: "Costs rose, she said, and will rise again"."""
    own = clause.join is Join.CLAUSE and sentence.tags[clause.first] in "pP"
    return sentence.lower[clause.first - 1] in ("and", "but") and not own


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
