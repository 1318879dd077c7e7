"""The claims of an article: clauses, who says them, what sort they are, what in them can be wrong."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise, repeat
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.attribution import Place, find_attributions, subject_before
from factcheck.extraction.clauses import clause_spans, find_clauses
from factcheck.extraction.details import find_details
from factcheck.extraction.grammar import parse
from factcheck.extraction.kinds import kind_of
from factcheck.extraction.patterns import Pattern
from factcheck.extraction.quotations import find_quotations, with_clear_marks
from factcheck.extraction.readings import reading_of
from factcheck.extraction.scope import attribute
from factcheck.extraction.speakers import Speakers
from factcheck.extraction.worth import is_opinion, look_at, reported, score, weighed
from factcheck.models import Claim, ClaimKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.extraction.attribution import Attribution
    from factcheck.extraction.clauses import Clause
    from factcheck.extraction.grammar import Sentence
    from factcheck.extraction.quotations import Quotation
    from factcheck.extraction.worth.features import Seen
    from factcheck.models import Detail, Span, TimeExpression, Worth


_TOGETHER = 32
"""Sentences that are read at once: a tenth less time than one by one, and little to remember."""
_NAME_WITH_VERB = Pattern(r"\A[iqaugxCt][^:;\-cw]*,(N{1,3})(?=[bhmF])")
_FAR = 60
"""Within how many words of its sentence a subject has its verb."""
_GAP = 200
"""Code points between two quotations of one speaker, at most."""


class _Voice(NamedTuple):
    """Who speaks: the words in the text, and whom they mean."""

    words: str
    name: str | None


class _Read(NamedTuple):
    """One sentence, taken apart."""

    span: Span
    sentence: Sentence
    clauses: list[Clause]
    spans: list[Span]
    details: list[list[Detail]]
    attributions: list[Attribution]


def find_claims(
    text: str, sentences: Sequence[Span], times: Sequence[TimeExpression], weights: Mapping[str, float] | None = None
) -> list[Claim]:
    """The claims of some sentences of a text, in order.

    Args:
        text: The whole text; offsets count its code points.
        sentences: Those to look at, in order; furniture is left out by whoever calls.
        times: All time expressions of the text, in order.
        weights: What a reviewer cares about, as `score_sentence` has it.
    """
    clear = with_clear_marks(text)
    voices = _Voices(clear)
    claims: list[Claim] = []
    waiting: list[_Read] = []
    for first in range(0, len(sentences), _TOGETHER):
        read = _read(clear, sentences[first : first + _TOGETHER], times)
        for one in read:
            voices.hear(one)
        waiting += read if clear is text else (_as_written(text, one) for one in read)
        if not voices.may_change(read[-1].span.end):
            voices.settle(read[-1].span.end)
            claims += (claim for one in waiting for claim in _claims(text, one, voices, weights))
            waiting = []
    voices.settle(len(text))
    return claims + [claim for one in waiting for claim in _claims(text, one, voices, weights)]


def _read(text: str, sentences: Sequence[Span], times: Sequence[TimeExpression]) -> list[_Read]:
    """Some sentences, taken apart step by step: what one step needs stays at hand for all of them."""
    parsed = [parse(text, span.start, span.end) for span in sentences]
    clauses = [find_clauses(sentence) for sentence in parsed]
    spans = list(map(clause_spans, repeat(text), sentences, parsed, clauses))
    details = [[find_details(text, clause, times) for clause in of_sentence] for of_sentence in spans]
    attributions = map(find_attributions, parsed)
    return list(map(_Read, sentences, parsed, clauses, spans, details, attributions))


def _topic(one: _Read) -> tuple[int, int]:
    """The words of the subject of a sentence, the last excluded; a name between a comma and its verb comes first."""
    named = _NAME_WITH_VERB.search(one.sentence.tags[:_FAR])
    if named:
        return named.span(1)
    return subject_before(one.sentence, 0, max(one.clauses[0].verb, 0)) if one.clauses else (0, 0)


def _as_written(text: str, one: _Read) -> _Read:
    """The same with the details as they stand in the text, whose quotation marks were read as clearer ones."""
    details = [[_with_words(detail, text[detail.start : detail.end]) for detail in row] for row in one.details]
    return one._replace(details=details)


def _with_words(detail: Detail, words: str) -> Detail:
    return detail if detail.text == words else detail.model_copy(update={"text": words})


def _claims(text: str, one: _Read, voices: _Voices, weights: Mapping[str, float] | None) -> list[Claim]:
    covered = attribute(one.sentence, one.clauses, one.attributions)
    asked = _is_question(text, one.span)
    claims: list[Claim] = []
    for place, (span, clause) in enumerate(zip(one.spans, one.clauses, strict=True)):
        found = covered[place]
        quotation = voices.around(span)
        voice = voices.of(one, found) if found else voices.of_quotation(quotation)
        words = text[span.start : span.end]
        part = slice(clause.first, clause.last)
        quoted = quotation is not None or (voice is not None and voices.speaks_in(span))
        seen = look_at(words, one.sentence.tags[part], one.sentence.lower[part], quoted=quoted)
        worth = score(seen)
        kind = kind_of(
            words,
            one.sentence,
            clause,
            attributed=voice is not None,
            quoted=quoted,
            asked=asked and voice is None,
            judges=is_opinion(seen, worth),
        )
        if kind is ClaimKind.STATEMENT and clause.verb < 0 and claims and claims[-1].kind is ClaimKind.FORECAST:
            kind = ClaimKind.FORECAST
        claims.append(
            Claim(
                start=span.start,
                end=span.end,
                text=words,
                reading=reading_of(words, one.sentence, one.clauses, place),
                kind=kind,
                claimant=voice.words if voice else None,
                claimant_name=voice.name if voice else None,
                worth=_worth(worth, seen, voice, weights),
                details=tuple(one.details[place]),
            )
        )
    return claims


def _worth(worth: Worth, seen: Seen, voice: _Voice | None, weights: Mapping[str, float] | None) -> Worth:
    """A score as a reviewer's weights change it, with whoever makes the claim among the reasons."""
    worth = weighed(worth, seen, weights)
    return reported(worth, voice.words, voice.name) if voice else worth


def _is_question(text: str, sentence: Span) -> bool:
    return text[max(sentence.start, sentence.end - 4) : sentence.end].rstrip("\"”’') \n").endswith("?")


class _Voices:
    """Who speaks where in a text: heard sentence by sentence, and settled where no quotation is left open."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._quotations = find_quotations(text)
        self._starts = [quotation.start for quotation in self._quotations]
        self._voices: dict[tuple[int, int], _Voice] = {}
        self._speakers: dict[int, _Voice] = {}
        self._names = Speakers()
        self._settled = 0

    def hear(self, one: _Read) -> None:
        """Take in who speaks in the next sentence: each has the quotations up to the next, one behind those before."""
        details = [detail for details in one.details for detail in details]
        start = one.span.start
        around = self._quotation_at(start)
        quoted = around is not None and around.start < start
        self._names.next_sentence(self._text, details, quoted=quoted, paragraph=self._begins_paragraph(start))
        cues = [one.sentence.starts[found.cue] for found in one.attributions]
        edges = [one.span.start, *cues, one.span.end]
        for found, before, cue, after in zip(one.attributions, edges, edges[1:], edges[2:], strict=False):
            voice = self._resolve(one, found, details)
            self._voices[one.span.start, found.cue] = voice
            self._give_quotations(cue if found.place is Place.FRONT else before, after, voice)
        if not quoted and not one.attributions:
            self._turn_to_subject(one, details)

    def _begins_paragraph(self, start: int) -> bool:
        return "\n" in self._text[max(0, start - 2) : start]

    def _turn_to_subject(self, one: _Read, details: list[Detail]) -> None:
        """Take in whom a sentence is about in which nobody speaks."""
        first, last = _topic(one)
        if last > first:
            words, inside = self._stretch(one, first, last, details)
            self._names.turn_to(words, inside, one.sentence.lower[last])

    def may_change(self, offset: int) -> bool:
        """Whether what was said up to an offset may get another speaker: a quotation goes on."""
        return self._quotation_at(offset) is not None

    def settle(self, offset: int) -> None:
        """Give every quotation up to an offset its speaker.

        One without is of the speaker before it: in the same paragraph, or where it opens the next.
        """
        last = bisect_left(self._starts, offset)
        for before, quotation in pairwise(self._quotations[self._settled : last]):
            if quotation.start not in self._speakers and before.start in self._speakers:
                gap = self._text[before.end : min(quotation.start, before.end + _GAP + 1)]
                if len(gap) <= _GAP and ("\n" not in gap or (gap[-1] == "\n" and len(gap.strip().splitlines()) <= 1)):
                    self._speakers[quotation.start] = self._speakers[before.start]
        self._settled = max(0, last - 1)

    def of(self, one: _Read, found: Attribution) -> _Voice:
        """The voice of an attribution."""
        return self._voices[one.span.start, found.cue]

    def around(self, span: Span) -> Quotation | None:
        """The quotation that holds the span, all of it."""
        quotation = self._quotation_at(span.start)
        return quotation if quotation and span.end <= quotation.end + 1 else None

    def of_quotation(self, quotation: Quotation | None) -> _Voice | None:
        """Who speaks in a quotation."""
        return self._speakers.get(quotation.start) if quotation else None

    def speaks_in(self, span: Span) -> bool:
        """Whether three quoted words or more stand in the span."""
        place = bisect_right(self._starts, span.end - 1) - 1
        if place < 0:
            return False
        quotation = self._quotations[place]
        start, end = max(span.start, quotation.start), min(span.end, quotation.end)
        return end > start and len(self._text[start:end].split(None, 3)) >= 3

    def _quotation_at(self, offset: int) -> Quotation | None:
        place = bisect_right(self._starts, offset) - 1
        found = self._quotations[place] if place >= 0 else None
        return found if found and offset < found.end else None

    def _resolve(self, one: _Read, found: Attribution, details: list[Detail]) -> _Voice:
        words, inside = self._stretch(one, found.first, found.last, details)
        return _Voice(words, self._names.named(words, inside))

    def _stretch(self, one: _Read, first: int, last: int, details: list[Detail]) -> tuple[str, list[Detail]]:
        """Some words of a sentence as they stand in the text, and the details in them."""
        start, end = one.sentence.starts[first], one.sentence.ends[last - 1]
        places = (bisect_left(details, offset, key=lambda detail: detail.start) for offset in (start, end))
        return self._text[start:end], details[slice(*places)]

    def _give_quotations(self, start: int, end: int, voice: _Voice) -> None:
        """The quotations between two offsets are the speaker's, unless they have one."""
        for place in range(max(0, bisect_right(self._starts, start) - 1), len(self._quotations)):
            quotation = self._quotations[place]
            if quotation.start >= end:
                break
            if quotation.end > start:
                self._speakers.setdefault(quotation.start, voice)
