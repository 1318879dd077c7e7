"""What a reviewer says of leads: taken up, or dismissed with a reason that the desk remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.models import State
from factcheck.store.deeds import Deeds
from factcheck.store.history import words_for

if TYPE_CHECKING:
    from factcheck.models import ClaimFile, DeskLead, Done
    from factcheck.store.action import Action

_SHOWN_OF_ID = 8
"""So many letters of a lead's id are enough to tell it from others of its claim."""


class Rulings(Deeds):
    """Takes leads up and dismisses them.

    A ruling is remembered by the rule and the words that it noticed, so that it outlives readings by newer rules and
    facts; a dismissal holds wherever on the desk the same rule notices the same words. A lead is named by its rule, or
    by the start of its id; where the claim has just one, it needs no name.
    """

    def accept_lead(self, claim: str, lead: str | None = None) -> Done:
        """Take a lead up: its claim is flagged, and taken back where it was dismissed.

        Args:
            claim: the claim.
            lead: the lead, also one that was dismissed.

        Raises:
            InputError: there is no such claim or lead, or more than one.
        """
        file = self.claim(claim)
        chosen = _named(file, lead)
        if chosen.ruling is not None and chosen.ruling.accepted:
            return self._nothing_done(file.line, f"has its lead {chosen.rule} accepted already")
        with self._act() as action:
            where = self._rule(action, "lead accepted", file, chosen)
            if file.line.state is State.DISMISSED:
                action.decide("promotion", claim=file.line.id, **where)
            if not file.line.flagged:
                action.decide("flag", claim=file.line.id, **where)
        return self._done(action, file.line.id, words_for("lead accepted", field=chosen.rule))

    def dismiss_lead(self, claim: str, lead: str | None = None, *, reason: str) -> Done:
        """Say why a lead is none; it is shown as dismissed from then on, and counts no more.

        Args:
            claim: the claim.
            lead: the lead.
            reason: why, in words.

        Raises:
            InputError: there is no such claim or lead, or more than one, or no reason.
        """
        if not reason.strip():
            raise InputError("the reason is empty: say why the lead is none, so that others need not ask")
        file = self.claim(claim)
        chosen = _named(file, lead)
        with self._act() as action:
            self._rule(action, "lead dismissed", file, chosen, reason.strip())
        return self._done(action, file.line.id, words_for("lead dismissed", field=chosen.rule))

    def _rule(
        self, action: Action, kind: str, file: ClaimFile, lead: DeskLead, reason: str | None = None
    ) -> dict[str, str]:
        where = self._where(file.line.id)
        (words,) = self._row("SELECT words FROM leads WHERE id = ?", lead.id)
        action.decide(kind, claim=file.line.id, **where, rule=lead.rule, words=words, text=reason)
        return where


def _named(file: ClaimFile, name: str | None) -> DeskLead:
    """The lead of a claim that a reviewer names.

    Raises:
        InputError: there is none of that name, or more than one.
    """
    standing = (*file.leads, *file.quiet_leads)
    found = [lead for lead in (*standing, *file.dismissed_leads) if name and _is_called(lead, name)]
    if name is None:
        found = list(file.leads or standing or file.dismissed_leads)
    if len(found) == 1:
        return found[0]
    claim, offered = f"{file.article_number}:{file.line.number}", found or [*standing, *file.dismissed_leads]
    names = ", ".join(f"{lead.rule} ({lead.id[:_SHOWN_OF_ID]})" for lead in offered) or "it has none"
    many = "has more than one" if found else "has no such"
    raise InputError(f"{claim} {many} lead; name it by its rule or the start of its id: {names}")


def _is_called(lead: DeskLead, name: str) -> bool:
    return lead.rule == name or (len(name) >= 4 and lead.id.startswith(name.lower()))
