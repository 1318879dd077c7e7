"""Why a lead is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.tui.dialogs.dialog import Dialog, field, line
from factcheck.tui.widgets.choice import Choice, Option

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget

    from factcheck.models import DeskLead


class LeadDismissed(NamedTuple):
    """What was filled in."""

    lead: str
    """Id of the lead."""
    reason: str


class LeadDialog(Dialog[LeadDismissed]):
    """Asks for a reason, and for the lead where there is more than one."""

    AUTO_FOCUS = "#reason"

    def __init__(
        self, claim: str, leads: Sequence[DeskLead], given: LeadDismissed | None = None, problem: str = ""
    ) -> None:
        super().__init__("This lead is none, because …", claim, problem)
        self._leads = leads
        self._given = given or LeadDismissed(leads[0].id, "")

    def fields(self) -> Iterator[Widget]:
        """The leads, and the reason."""
        options = [Option(lead.id, f"{lead.message} ({lead.rule})") for lead in self._leads]
        yield Choice(options, self._given.lead, id="lead")
        yield field("Reason", line("reason", self._given.reason, "so that others need not ask"))

    def answer(self) -> LeadDismissed | None:
        """The lead and the reason; both are needed."""
        reason = self.words("reason")
        if not reason:
            self.complain("Say why the lead is none.")
            return None
        return LeadDismissed(self.chosen("lead") or self._leads[0].id, reason)

    def hint(self) -> str:
        """The keys, in words."""
        which = "shift+tab, then arrows choose the lead · " if len(self._leads) > 1 else ""
        return f"enter saves · {which}{self.key('cancel')} leaves without saving"
