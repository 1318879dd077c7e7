"""What the desk knows about its claims: a line of each, and everything about one. Nothing here writes."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from factcheck.errors import DeskError, InputError
from factcheck.models import (
    Citation,
    ClaimFile,
    ClaimLine,
    DeskLead,
    LeadRuling,
    Severity,
    Span,
    TickedDetail,
    Verdict,
    Worth,
)
from factcheck.store.history import TELLING, Told
from factcheck.store.names import GONE, Names, Row
from factcheck.store.views import RAISED_WORTH, RATING

if TYPE_CHECKING:
    from collections.abc import Sequence

Many = TypeVar("Many", bound=Span)


class ClaimFiles(Names):
    """The asking side of a desk as far as its claims go."""

    _shown: dict[str, str | None]
    """The newest decision on each claim that this reviewer has been shown."""

    def claim(self, ref: str) -> ClaimFile:
        """Everything the desk knows about one claim.

        Raises:
            InputError: there is no such claim, or more than one.
        """
        with self._one_moment():
            return self._claim_file(self._claim_id(ref))

    def _claim_file(self, claim: str) -> ClaimFile:
        self._shown[claim] = self._head(claim)
        article, draft, origin, reading, claimant_name, reasons = self._row(
            "SELECT article, draft, origin, reading, claimant_name, reasons FROM standing_claims WHERE id = ?",
            claim,
        )
        line, leads = self._claim_line_of(claim), self._leads(claim, draft)
        return ClaimFile(
            article=article,
            article_number=self._row("SELECT number FROM article_numbers WHERE article = ?", article)[0],
            draft=draft,
            line=line,
            origin=origin,
            reading=reading,
            claimant_name=claimant_name,
            worth=Worth(score=line.worth, reasons=(*_raised_by(leads), *json.loads(reasons))),
            details=self._details(claim, draft),
            ticks=self._ticks("t.claim = ?", claim).get(claim, ()),
            leads=tuple(lead for lead in leads if _counts(lead) and lead.severity is Severity.LEAD),
            quiet_leads=tuple(lead for lead in leads if _counts(lead) and lead.severity is Severity.NOTE),
            dismissed_leads=tuple(lead for lead in leads if not _counts(lead)),
            verdicts=self._verdicts(claim),
            citations=self._citations(claim),
            notes=tuple(text for (text,) in self._rows("SELECT text FROM notes WHERE claim = ? ORDER BY id", claim)),
            history=self._history(claim),
        )

    def ticks(self, ref: str) -> dict[str, tuple[Span, ...]]:
        """What was ticked in the current draft of an article, by the id of the claim in which it was."""
        return self._ticks("t.article = ?", self._article_id(ref))

    def _claim_lines(self, where: str, *values: str) -> list[ClaimLine]:
        rows = self._each(
            'SELECT s.number, s.id, s.start, s."end", s.text, s.kind, s.claimant,'
            f" {RAISED_WORTH}, s.state, s.unverified,"
            f" s.flagged, {RATING}, (SELECT group_concat(rule, ' ') FROM (SELECT DISTINCT rule FROM open_leads"
            " WHERE claim = s.id AND draft = s.draft ORDER BY rule)), s.relation, s.article"
            " FROM claim_states AS s LEFT JOIN decisions AS v ON v.id = s.verdict"
            " LEFT JOIN ratings AS r ON r.scale = v.scale AND r.revision = v.revision AND r.key = v.rating"
            f" WHERE {where} ORDER BY s.start",
            *values,
        )
        lines, text = [], ""
        for row in rows:
            text = text or self._current_text(row[-1])
            lines.append(self._claim_line(row, text[row[2] : row[3]]))
        return lines

    def _claim_line_of(self, claim: str) -> ClaimLine:
        for line in self._claim_lines("s.id = ?", claim):
            return line
        raise InputError(GONE)

    def _current_text(self, article: str) -> str:
        text: str = self._row("SELECT text FROM current_drafts WHERE article = ?", article)[0]
        return text

    def _claim_line(self, row: Row, words: str) -> ClaimLine:
        (
            number,
            claim,
            start,
            end,
            text,
            kind,
            claimant,
            worth,
            state,
            unverified,
            flagged,
            rating,
            rules,
            relation,
            _,
        ) = row
        if words != text and relation != "changed":
            raise DeskError(f"the desk {self.path} is damaged: claim {claim} is not in its text; go on with a backup")
        line = ClaimLine(
            number=number,
            id=claim,
            start=start,
            end=end,
            text=words,
            kind=kind,
            claimant=claimant,
            worth=worth,
            state=state,
            unverified=bool(unverified),
            flagged=bool(flagged),
            rating=rating,
            leads=tuple(rules.split()) if rules else (),
        )
        return light(line)

    def _details(self, claim: str, draft: str) -> tuple[TickedDetail, ...]:
        rows = self._rows(
            'SELECT d.start, d."end", d.kind, d.text, d.value, EXISTS (SELECT 1 FROM ticks AS t'
            ' WHERE t.claim = d.claim AND t.draft = d.draft AND t.start <= d.start AND t."end" >= d."end")'
            " FROM details AS d WHERE d.claim = ? AND d.draft = ? ORDER BY d.start",
            claim,
            draft,
        )
        fields = ("start", "end", "kind", "text", "value", "ticked")
        return tuple(TickedDetail(**dict(zip(fields, row, strict=True))) for row in rows)

    def _ticks(self, where: str, value: str) -> dict[str, tuple[Span, ...]]:
        rows = self._rows(
            'SELECT t.claim, t.start, t."end" FROM ticks AS t JOIN current_drafts AS c'
            f" ON c.article = t.article AND c.id = t.draft WHERE {where} ORDER BY t.id",
            value,
        )
        ticks: dict[str, tuple[Span, ...]] = {}
        for claim, start, end in rows:
            ticks[claim] = (*ticks.get(claim, ()), Span(start=start, end=end))
        return ticks

    def _leads(self, claim: str, draft: str) -> list[DeskLead]:
        """The leads of a claim, loud ones first, with what was said of each."""
        rows = self._rows(
            "SELECT id, rule, severity, spans, message, working, accepted, dismissed, reviewer, at, reason"
            " FROM ruled_leads WHERE claim = ? AND draft = ? ORDER BY severity, rule, id",
            claim,
            draft,
        )
        return [
            DeskLead(
                id=name,
                rule=rule,
                severity=severity,
                spans=tuple(Span(start=start, end=end) for start, end in json.loads(spans)),
                message=message,
                working=tuple(json.loads(working)),
                ruling=_ruling(*said),
            )
            for name, rule, severity, spans, message, working, *said in rows
        ]

    def _verdicts(self, claim: str) -> tuple[Verdict, ...]:
        fields = ("scale", "key", "rating", "symbol", "colour", "note", "reviewer", "at")
        rows = self._rows(
            f"SELECT {', '.join(fields)} FROM verdicts WHERE claim = ? AND newest ORDER BY id DESC", claim
        )
        names = ("scale", "rating", "label", *fields[3:])
        return tuple(Verdict(**dict(zip(names, row, strict=True))) for row in rows)

    def _citations(self, claim: str) -> tuple[Citation, ...]:
        rows = self._rows(
            "SELECT coalesce(url, title), iif(url IS NULL OR title = url, NULL, title), stance, standing, quote,"
            " locator, accessed_on, archive_url FROM citations WHERE claim = ? ORDER BY id",
            claim,
        )
        fields = ("source", "title", "stance", "standing", "quote", "locator", "accessed_on", "archive_url")
        return tuple(Citation(**dict(zip(fields, row, strict=True))) for row in rows)

    def _history(self, claim: str) -> tuple[str, ...]:
        rows = self._rows(f"{TELLING} WHERE d.claim = ? ORDER BY d.id", claim)
        return tuple(Told(*row).line for row in rows)

    def _head(self, claim: str) -> str | None:
        head: str | None = self._row("SELECT max(id) FROM decisions WHERE claim = ?", claim)[0]
        return head


def _ruling(accepted: int, dismissed: int, reviewer: str, at: str, reason: str | None) -> LeadRuling | None:
    """What was said of a lead; None also where its words were accepted on another claim."""
    if not (accepted or dismissed):
        return None
    return LeadRuling(accepted=bool(accepted), reviewer=reviewer, at=at, reason=reason)


def _counts(lead: DeskLead) -> bool:
    return lead.ruling is None or lead.ruling.accepted


def light(one: Many) -> Many:
    """One of ten thousand, with the names of its fields shared among all: a set for each takes as much as the rest."""
    object.__setattr__(one, "__pydantic_fields_set__", _field_names(type(one)))
    return one


@cache
def _field_names(kind: type[Span]) -> set[str]:
    return set(kind.model_fields)


def _raised_by(leads: Sequence[DeskLead]) -> list[str]:
    """Why leads make a claim more worth checking: `RAISED_WORTH` says how much."""
    return list(dict.fromkeys(f"a {lead.severity}: {lead.rule}" for lead in leads if _counts(lead)))
