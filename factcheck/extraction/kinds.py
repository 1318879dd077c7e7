"""What sort of proposition a claim is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.models import ClaimKind

if TYPE_CHECKING:
    from factcheck.extraction.clauses import Clause
    from factcheck.extraction.grammar import Sentence

_WILL = frozenset(["will", "won't", "shall", "shan't"])
_OUGHT = frozenset(["should", "shouldn't", "ought"])
_FUTURE = frozenset(["expected", "predicted", "forecast", "projected", "poised", "going", "likely", "bound"])


def kind_of(
    words: str, sentence: Sentence, clause: Clause, *, attributed: bool, quoted: bool, asked: bool, judges: bool
) -> ClaimKind:
    """The kind of a claim.

    Args:
        words: The words of its span.
        sentence: The sentence it stands in.
        clause: Its place there.
        attributed: Whether somebody other than the article says so.
        quoted: Whether it holds the words of a speaker, or is held by them.
        asked: Whether its sentence is a question.
        judges: Whether it judges rather than states.
    """
    if _is_fragment(words, sentence, clause):
        return ClaimKind.NOT_A_CLAIM
    if asked or words.rstrip("\"”’')").endswith("?"):
        return ClaimKind.QUESTION
    if quoted:
        return ClaimKind.QUOTATION
    if _is_forecast(sentence, clause, attributed=attributed):
        return ClaimKind.FORECAST
    if not attributed and (judges or (clause.verb >= 0 and sentence.lower[clause.verb] in _OUGHT)):
        return ClaimKind.OPINION
    return ClaimKind.STATEMENT


def _is_fragment(words: str, sentence: Sentence, clause: Clause) -> bool:
    """A greeting, a kicker, an interjection: few words, and neither verb nor number."""
    tags = sentence.tags[clause.first : clause.last]
    if len(clause_words := tags.replace(",", "")) > 3 or len(clause_words) != len(sentence.tags.replace(",", "")):
        return False
    return not any(tag in "bhmFSPxgf" for tag in tags) and not any(c.isdigit() for c in words)


def _is_forecast(sentence: Sentence, clause: Clause, *, attributed: bool) -> bool:
    """Whether its verb looks ahead: "will open", "is expected to open", reported "would open"."""
    for i in range(max(clause.verb, 0), clause.last if clause.verb >= 0 else 0):
        tag, word = sentence.tags[i], sentence.lower[i]
        if tag in "mP":
            return word in _WILL or word.endswith("'ll") or (attributed and word == "would")
        if tag == "b":
            ahead = sentence.lower[i + 1 : i + 4]
            return any(w in _FUTURE and "to" in sentence.lower[i + k + 2 : i + k + 3] for k, w in enumerate(ahead))
        if tag in "hF":
            return False
    return False
