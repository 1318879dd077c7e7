"""Where claims begin and end, as a reviewer sees it: claims added, split, joined and moved, furniture taken back."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from factcheck.errors import InputError
from factcheck.models import Claim, ClaimKind, Done, Origin, Role, Span, Worth
from factcheck.store.deeds import Deeds
from factcheck.store.readings import Place, follow_edit, store_claims

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from factcheck.models import ClaimFile, DeskArticle, Segment, TimeExpression
    from factcheck.store.action import Action
    from factcheck.store.history import Told
    from factcheck.store.names import Row

_BETWEEN_CLAIMS: Final = " \t\n\u00a0,;:"

_DRAWN: Final = frozenset({"add", "split", "join", "move"})

EDITS: Final = _DRAWN | {"promotion"}
"""Kinds of decisions that change which claims stand."""

_LASTING: Final = "origin = 'manual' OR EXISTS (SELECT 1 FROM decisions WHERE claim = s.id)"
"""Which claims outlive another reading, as an SQL condition."""


class Boundaries(Deeds):
    """Moves the boundaries of claims. What a reviewer draws wins over what extraction found, and can be undone.

    A new claim starts unverified: what was decided on the claims it comes from stays in their history.
    """

    def add_claim(self, ref: str, span: Span, *, kind: ClaimKind = ClaimKind.STATEMENT) -> Done:
        """Offer the words of a span as a claim.

        Args:
            ref: the article.
            span: code points of its current draft.
            kind: what sort of claim it is.

        Raises:
            InputError: the span holds no words, leaves the text, or meets a claim that stands.
        """
        article = self.article(ref)
        drawn = _drawn(article, span, self.config.worth, kind=kind)
        return self._draw("add", article, [drawn], said="added")

    def split(self, claim: str, at: int) -> Done:
        """Make two claims of one.

        Args:
            claim: the claim.
            at: the offset, inside the claim, with which the second begins.

        Raises:
            InputError: there are no words on one of the sides.
        """
        file, article = self._claim_and_article(claim)
        line = file.line
        if not line.start < at < line.end:
            raise InputError(f"offset {at} is not inside the claim ({line.start} to {line.end})")
        sides = Span(start=line.start, end=at), Span(start=at, end=line.end)
        drawn = [_redrawn(article, side, self.config.worth, file) for side in sides]
        return self._draw("split", article, drawn, parents=[file.line.id], said="split")

    def join(self, claim: str, other: str) -> Done:
        """Make one claim of two that stand next to each other, with all that stands between them.

        Raises:
            InputError: they stand in two articles, are the same, or another claim stands between them.
        """
        file, article = self._claim_and_article(claim)
        second = self.claim(other)
        if second.article != article.id or second.line.id == file.line.id:
            raise InputError("a claim is joined to another one of the same article")
        span = Span(start=min(file.line.start, second.line.start), end=max(file.line.end, second.line.end))
        drawn = _redrawn(article, span, self.config.worth, file)
        parents = [file.line.id, second.line.id]
        return self._draw("join", article, [drawn], parents=parents, said="joined")

    def move(self, claim: str, span: Span) -> Done:
        """Let a claim begin and end elsewhere; a neighbour into which it goes gives way, and keeps its other words.

        Args:
            claim: the claim.
            span: code points of the current draft; it shares words with the claim as it is.

        Raises:
            InputError: the span is the claim's own, lies elsewhere, or leaves no words of another claim.
        """
        file, article = self._claim_and_article(claim)
        drawn = _redrawn(article, span, self.config.worth, file)
        if (drawn.start, drawn.end) == (file.line.start, file.line.end):
            raise InputError("the claim begins and ends there already")
        if not drawn.overlaps(file.line):
            raise InputError("the span shares no word with the claim: add a claim there")
        met = [self.claim(name) for (name,) in self._met(article.id, drawn, besides=file.line.id)]
        left = [_redrawn(article, self._left_of(other, drawn), self.config.worth, other) for other in met]
        given = " and ".join(self._name(article.id, other.line.id) for other in met)
        said = f"moved, and {given} gave way" if given else "moved"
        parents = [file.line.id, *(other.line.id for other in met)]
        return self._draw("move", article, [drawn, *left], parents=parents, said=said)

    def promote_segment(self, ref: str, offset: int) -> Done:
        """Take furniture back into the article: the segment at this offset counts as body, and its claims are offered.

        Where a reviewer has drawn claims in it already, those stay, and no others are offered in their words.

        Args:
            ref: the article.
            offset: a code point inside the segment.

        Raises:
            InputError: there is no furniture at the offset.
        """
        from factcheck.extraction import claims_in  # noqa: PLC0415 (heavy, and rarely wanted)

        article = self.article(ref)
        segment = self._furniture_at(article.id, offset)
        text = article.draft.text
        claims = claims_in(text, segment, article.published_on, self.config.worth) or [_whole(text, segment)]
        offered = [claim for claim in claims if not self._met(article.id, claim)]
        return self._draw("promotion", article, offered, segment=segment, said="promoted")

    def _draw(
        self,
        kind: str,
        article: DeskArticle,
        claims: Sequence[Claim],
        *,
        said: str,
        parents: Iterable[str] = (),
        segment: Segment | None = None,
    ) -> Done:
        """Let claims stand that a reviewer drew, in place of their parents.

        Only now that nobody else can write is it sure that the parents stand and that nothing else was drawn there.
        """
        place = Place(article.id, article.draft_id)
        where = {"article": place.article, "draft": place.draft}
        with self._act() as action:
            if segment is not None:
                self._furniture_at(article.id, segment.start)
                action.decide(kind, **where, start=segment.start, end=segment.end)
            for parent in parents:
                action.decide(kind, claim=parent, **self._where(parent))
            for claim in claims:
                self._refuse_overlap(article.id, claim)
            named = store_claims(action.conn, place, claims, Origin.MANUAL, self._rulebook.version)
            for name, claim in zip(named, claims, strict=True):
                action.decide("add", claim=name, **where)
                self._correct_to(action, name, claim)
            if not follow_edit(action.conn, place, action.id, self._rulebook.version):
                self._ask_for_reading(action, article.id)
        self._make_up(article.id)
        return Done(
            action=action.id,
            said=f"{said}: {', '.join(self._name(article.id, name) for name in named) or 'its claims stand already'}",
            claim=next(iter(named), None),
            article=article.id,
        )

    def _claim_and_article(self, ref: str) -> tuple[ClaimFile, DeskArticle]:
        file = self.claim(ref)
        return file, self.article(file.article)

    def _left_of(self, neighbour: ClaimFile, drawn: Span) -> Span:
        """What is left of a claim when one that stands beside it goes into it.

        Raises:
            InputError: no words are.
        """
        line = neighbour.line
        start, end = (drawn.end, line.end) if drawn.start <= line.start else (line.start, drawn.start)
        if not any(letter.isalnum() for letter in line.text[max(0, start - line.start) : max(0, end - line.start)]):
            name = self._name(neighbour.article, line.id)
            raise InputError(f"no words would be left of claim {name}: join the two instead")
        return Span(start=start, end=end)

    def _correct_to(self, action: Action, name: str, claim: Claim) -> None:
        """Say of a claim that was drawn before in the same words, and taken back, what is said of it now."""
        fields = ("kind", "claimant", "claimant_name")
        says = self._row(f"SELECT {', '.join(fields)} FROM standing_claims WHERE id = ?", name)
        for field, said in zip(fields, says, strict=True):
            wanted = getattr(claim, field)
            if wanted != said:
                action.decide("correction", claim=name, **self._where(name), field=field, value=wanted or "")

    def _refuse_overlap(self, article: str, span: Span, *, besides: str = "", only: str = "1") -> None:
        for (claim,) in self._met(article, span, besides=besides, only=only):
            raise InputError(f"the words meet claim {self._name(article, claim)}: split, join or move that one")

    def _met(self, article: str, span: Span, *, besides: str = "", only: str = "1") -> list[Row]:
        """The ids of the standing claims that share words with a span, of those that an SQL condition is true of."""
        return self._rows(
            'SELECT id FROM standing_claims AS s WHERE article = ? AND start < ? AND "end" > ? AND id <> ?'
            f" AND ({only}) ORDER BY start",
            article,
            span.end,
            span.start,
            besides,
        )

    def _refuse_to_meet(self, turned: Iterable[Told]) -> None:
        """Let no claim stand again where another one was drawn since; those of the program alone make way."""
        for one in turned:
            drawn = self._rows('SELECT start, "end" FROM standing_claims WHERE id = ?', one.claim)
            for start, end in drawn if one.kind in _DRAWN else ():
                self._refuse_overlap(one.article, Span(start=start, end=end), besides=str(one.claim), only=_LASTING)

    def _furniture_at(self, article: str, offset: int) -> Segment:
        for segment in self.segments(article):
            if segment.start <= offset < segment.end and segment.role is Role.FURNITURE:
                return segment
        raise InputError(
            f"no furniture at offset {offset}: `factcheck claims ARTICLE --furniture` shows where it stands"
        )


def _drawn(
    article: DeskArticle, span: Span, weights: Mapping[str, float], *, kind: ClaimKind = ClaimKind.STATEMENT
) -> Claim:
    """A claim with the words of a span, without what only stands between claims.

    Raises:
        InputError: the span leaves the text, or holds no words.
    """
    from factcheck.extraction.details import find_details  # noqa: PLC0415 (heavy, and rarely wanted)
    from factcheck.extraction.worth import score_sentence  # noqa: PLC0415

    text = article.draft.text
    words = text[span.start : span.end]
    if span.end > len(text) or not any(letter.isalnum() for letter in words):
        raise InputError(f"there are no words from offset {span.start} to {span.end}")
    start = span.start + len(words) - len(words.lstrip(_BETWEEN_CLAIMS))
    words = words.strip(_BETWEEN_CLAIMS)
    trimmed = Span(start=start, end=start + len(words))
    details = tuple(find_details(text, trimmed, _times(text, article.published_on)))
    worth = score_sentence(words, weights)
    return Claim(start=trimmed.start, end=trimmed.end, text=words, kind=kind, worth=worth, details=details)


@lru_cache(maxsize=1)
def _times(text: str, published_on: date | None) -> Sequence[TimeExpression]:
    """The time expressions of an article; kept for its next edit, since edits come in runs."""
    from factcheck.extraction.dates import find_times  # noqa: PLC0415 (heavy, and rarely wanted)

    return find_times(text, published_on)


def _redrawn(article: DeskArticle, span: Span, weights: Mapping[str, float], like: ClaimFile) -> Claim:
    """A claim with the words of a span that takes after the claim it comes from."""
    from factcheck.extraction.worth import reported  # noqa: PLC0415 (heavy, and rarely wanted)

    words, name = like.line.claimant, like.claimant_name
    claim = _drawn(article, span, weights, kind=like.line.kind)
    worth = claim.worth if words is None else reported(claim.worth, words, name)
    return claim.model_copy(update={"claimant": words, "claimant_name": name, "worth": worth})


def _whole(text: str, segment: Segment) -> Claim:
    """A segment in which extraction finds no claim, as one claim."""
    words = text[segment.start : segment.end]
    return Claim(start=segment.start, end=segment.end, text=words, kind=ClaimKind.STATEMENT, worth=Worth(score=0))
