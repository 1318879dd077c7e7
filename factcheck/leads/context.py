"""What stands around a span of a text: its sentence, the dates beside it, the quotation it is in.

Every answer is found by bisection, so that a rule may ask at each of a hundred thousand places.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.facts.title_words import FUNCTION_WORDS, NATIONALITY
from factcheck.leads.figures import Figures
from factcheck.leads.timed import Timed, all_sentences
from factcheck.models import Role, Span

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from factcheck.models import Claim, Extraction, Segment, TimeExpression

_QUOTATION = Pattern(
    r"“[^”\n]*(?:”|$)|„[^“”\n]*(?:[“”]|$)|«[^»\n]*(?:»|$)|\"[^\"\n]*(?:\"|$)|(?<!\w)‘(?:[^‘’\n]|’(?=\w)){0,1000}’",
    re.MULTILINE,
)
"""What stands between quotation marks; a quotation that is never closed ends with its paragraph."""

_NO_FIRST_NAMES = FUNCTION_WORDS | {
    *("Administrator", "Chair", "Chairman", "Chancellor", "Director", "Director-General", "Former", "Minister", "Mr."),
    *("Mrs.", "Ms.", "Pope", "Premier", "President", "Secretary", "Secretary-General", "Senator", "Sir", "Taoiseach"),
}
"""Words before a surname that are no first name."""

_NAMESAKE = Pattern(
    r"\b(?:(?P<local>Gov(?:ernor|\.)|Mayor|County Executive)|Premier|Prime Minister|Chancellor)"
    r"(?P<name>(?:\s+[A-Z][\w.'’-]*){1,3})"
)
"""Somebody else who heads a government and may have an administration."""


class Context:
    """An extraction that rules can ask what stands around a span."""

    def __init__(self, extraction: Extraction) -> None:
        self.extraction = extraction
        self.text = extraction.text
        self._first_names: dict[str, frozenset[str]] = {}
        self._quotations = [Span(start=match.start(), end=match.end()) for match in _QUOTATION.finditer(self.text)]

    def sentence(self, span: Span) -> Segment | None:
        """The segment that the whole of ``span`` lies in."""
        place = bisect_right(self._segment_starts, span.start) - 1
        segment = self.extraction.segments[place] if place >= 0 else None
        return segment if segment and segment.covers(span) else None

    @cached_property
    def sentences(self) -> tuple[Segment, ...]:
        """The segments of the article, furniture left out, in order."""
        return tuple(segment for segment in self.extraction.segments if segment.role is not Role.FURNITURE)

    def claim(self, span: Span) -> Claim | None:
        """The claim that the whole of ``span`` lies in."""
        place = bisect_right(self._claim_starts, span.start) - 1
        claim = self.extraction.claims[place] if place >= 0 else None
        return claim if claim and claim.covers(span) else None

    def times(self, within: Span) -> Sequence[TimeExpression]:
        """The time expressions that lie in a span, in order."""
        first = bisect_left(self._time_starts, within.start)
        behind = bisect_left(self._time_starts, within.end)
        return [time for time in self.extraction.times[first:behind] if time.end <= within.end]

    def is_quoted(self, span: Span) -> bool:
        """Whether any of it stands between quotation marks: what does is somebody else's wording, errors included."""
        place = bisect_left(self._quotation_starts, span.end) - 1
        return place >= 0 and self._quotations[place].overlaps(span)

    @cached_property
    def figures(self) -> Figures:
        """The numbers of the text, as values to calculate with."""
        return Figures(self.extraction)

    @cached_property
    def timed(self) -> tuple[Timed, ...]:
        """The sentences that hold a time expression, each of which is one mark in them."""
        return tuple(sentence for sentence in self.marked if sentence.times)

    @cached_property
    def marked(self) -> tuple[Timed, ...]:
        """The same with the sentences that hold none."""
        return tuple(all_sentences(self))

    def names_another_head(self, surname: str, names: Container[str]) -> bool:
        """Whether the text names a mayor or governor of that surname, or the head of a government not in ``names``."""
        return any(
            surname in name.split() and (is_local or name not in names) for name, is_local in self._heads_of_governments
        )

    def names_another(self, surname: str, names: Container[str]) -> bool:
        """Whether the text speaks of somebody of that surname by a first name, and of nobody in ``names``."""
        return any(f"{first_name} {surname}" not in names for first_name in self._first_names_of(surname))

    def _first_names_of(self, surname: str) -> frozenset[str]:
        """The first names with which the text speaks of people of a surname; it is looked through once for each."""
        if surname not in self._first_names:
            called = re.findall(rf"(?<!['’])\b([A-Z][\w.-]+)\s+{re.escape(surname)}\b", self.text)
            first_names = {word for word in called if word not in _NO_FIRST_NAMES and not NATIONALITY.match(word)}
            self._first_names[surname] = frozenset(first_names)
        return self._first_names[surname]

    @cached_property
    def _heads_of_governments(self) -> list[tuple[str, bool]]:
        return [(" ".join(match["name"].split()), bool(match["local"])) for match in _NAMESAKE.finditer(self.text)]

    @cached_property
    def _segment_starts(self) -> list[int]:
        return _starts(self.extraction.segments)

    @cached_property
    def _claim_starts(self) -> list[int]:
        return _starts(self.extraction.claims)

    @cached_property
    def _time_starts(self) -> list[int]:
        return _starts(self.extraction.times)

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return _starts(self._quotations)


def _starts(spans: Sequence[Span]) -> list[int]:
    return [span.start for span in spans]
