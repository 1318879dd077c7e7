"""The same fact twice in an article: found, and given the same verdict where the reviewer wants it."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.models import Done, State
from factcheck.store.deeds import Deeds
from factcheck.twins import Saying, find_twins

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import ClaimLine
    from factcheck.store.action import Action

_VERDICT = ("scale", "revision", "rating", "text")
_USE = (
    "source", "stance", "standing", "quote", "locator", "accessed_on", "archive_url", "independence_group",
    "confidential",
)  # fmt: skip


class Repeats(Deeds):
    """Knows which claims say the same again, and repeats a verdict on them."""

    def twins(self, ref: str) -> dict[str, tuple[str, ...]]:
        """The ids of the claims that say the same as another, by its id, in the order of the text.

        Args:
            ref: the article.
        """
        article = self._article_id(ref)
        text = self._current_text(article)
        rows = self._each(
            'SELECT s.id, s.start, s."end", d.kind, coalesce(d.value, lower(d.text)) FROM standing_claims AS s'
            " LEFT JOIN details AS d ON d.claim = s.id AND d.draft = s.draft"
            " WHERE s.article = ? ORDER BY s.start, d.start",
            article,
        )
        return find_twins(
            Saying(claim, text[start:end], tuple((kind, form) for *_, kind, form in those if kind is not None))
            for (claim, start, end), those in groupby(rows, key=itemgetter(0, 1, 2))
        )

    def repeat_verdict(self, claim: str, others: Sequence[str]) -> Done:
        """Give the verdict that this reviewer gave a claim to others too, note and sources with it, as one action.

        The sources are those that this reviewer put to it. Whoever rates a claim that was dismissed takes it back.

        Args:
            claim: the claim with the verdict.
            others: the claims that say the same.

        Raises:
            InputError: the claim has no verdict of this reviewer, or there are no others in its article.
        """
        name, targets = self._line(claim).id, [self._line(other) for other in others]
        article = self._where(name)["article"]
        newest = "SELECT id FROM verdicts WHERE claim = ? AND reviewer = ? AND newest"
        verdicts = self._rows(newest, name, self.reviewer)
        if not verdicts:
            raise InputError("there is no verdict of yours on this claim to give to others")
        if not targets:
            raise InputError("no other claim that is left to verify says the same")
        if any(target.id == name or self._where(target.id)["article"] != article for target in targets):
            raise InputError("a verdict is repeated on other claims of the same article")
        verdict = self._columns(_VERDICT, "decisions WHERE id = ?", verdicts[0][0])[0]
        citations = self._columns(_USE, "citations WHERE claim = ? AND reviewer = ? ORDER BY id", name, self.reviewer)
        with self._act() as action:
            for target in targets:
                self._repeat(action, target, verdict, citations)
        names = " and ".join(self._name(article, target.id) for target in targets)
        label = self.claim(targets[0].id).verdicts[0].label
        return Done(
            action=action.id, said=f"{names} {label}, as {self._name(article, name)}", claim=name, article=article
        )

    def _repeat(
        self, action: Action, target: ClaimLine, verdict: dict[str, object], citations: Sequence[dict[str, object]]
    ) -> None:
        claim, where = target.id, self._where(target.id)
        action.decide("verdict", claim=claim, **where, **verdict)
        if target.state is State.DISMISSED:
            action.decide("promotion", claim=claim, **where)
        for citation in citations:
            action.decide(
                "citation", claim=claim, **where, **{name: value for name, value in citation.items() if value}
            )

    def _columns(self, names: Sequence[str], rest: str, *parameters: object) -> list[dict[str, object]]:
        """The named columns of some decisions."""
        rows = self._rows(f"SELECT {', '.join(names)} FROM {rest}", *parameters)
        return [dict(zip(names, row, strict=True)) for row in rows]
