"""One sentence into clause-level spans that do not overlap.

Clauses inside another stay with their host. The comma and the conjunction between two claims belong to neither, and
neither does the stop at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.clauses.boundaries import FIRST, MARKS, Left, boundary
from factcheck.extraction.grammar import parse
from factcheck.extraction.patterns import Pattern
from factcheck.models import Span

if TYPE_CHECKING:
    from factcheck.extraction.clauses.boundaries import Join
    from factcheck.extraction.grammar import Sentence

_OPENERS = "$£€\"“‘'(["
_BEHIND = Pattern(r"(?:[%\"”’')\]]|\s?\([^()]{0,300}\))+")
"""What belongs to the words before it: signs, closing marks, an aside in brackets."""
_STOPS = ".,;: \t\r\n\u00a0"


class Clause(NamedTuple):
    """One clause: words ``first`` to ``last`` (excluded) of its sentence."""

    first: int
    last: int
    rule: str
    """Name of the rule by which it began."""
    join: Join
    verb: int
    """Its first finite verb; -1 where it has none."""
    nested: bool
    """Whether it holds a subordinate clause."""


def split_clauses(text: str, sentence: Span) -> list[Span]:
    """The clauses of one sentence, in order and without overlap, as offsets in ``text``."""
    parsed = parse(text, sentence.start, sentence.end)
    return clause_spans(text, sentence, parsed, find_clauses(parsed))


def find_clauses(sentence: Sentence) -> list[Clause]:
    """The clauses of a parsed sentence, in order; none where it has no words."""
    clauses: list[Clause] = []
    if not sentence.tags:
        return clauses
    size = len(sentence.tags.rstrip(",;:-")) or 1
    left = Left(sentence, 0, FIRST)
    for found in MARKS.finditer(sentence.tags):
        if found.start() == left.first or size - found.end() < 2:
            continue
        if not found.group() and sentence.tags[found.start() - 1] == ",":
            continue
        left.read(found.start())
        left.right = found.end()
        rule = boundary(left, found.group())
        if rule:
            clauses.append(_clause(left))
            left = Left(sentence, left.right, rule)
    left.read(len(sentence.tags))
    return [*clauses, _clause(left)]


def _clause(left: Left) -> Clause:
    return Clause(left.first, left.last, left.rule.name, left.rule.join, left.verb, left.nested)


def clause_spans(text: str, sentence: Span, parsed: Sentence, clauses: list[Clause]) -> list[Span]:
    """The spans of clauses: with the brackets, quotation marks and signs around their words."""
    spans: list[Span] = []
    floor = sentence.start
    for clause in clauses:
        start = parsed.starts[clause.first] if spans else sentence.start
        end = parsed.ends[clause.last - 1] if clause.last < len(parsed.tags) else sentence.end
        while start > floor and text[start - 1] in _OPENERS:
            start -= 1
        end += text[end : end + 1] == "," and text[end + 1 : end + 2] in ("”", '"')
        if behind := _BEHIND.match(text, end, sentence.end):
            end = behind.end()
        while end > start + 1 and text[end - 1] in _STOPS:
            end -= 1
        spans.append(Span(start=start, end=end))
        floor = end
    return spans
