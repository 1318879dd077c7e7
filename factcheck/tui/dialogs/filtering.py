"""Which claims are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.models import ClaimKind, State
from factcheck.tui.claim_filter import ClaimFilter
from factcheck.tui.dialogs.dialog import Dialog, field, line
from factcheck.tui.widgets.choice import Choice, Option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget

_ANY = Option("", "any")
_STATES = ("unverified", State.OPEN, State.FLAGGED, State.IN_PROGRESS, State.CHECKED, State.DISMISSED)


class FilterDialog(Dialog[ClaimFilter]):
    """Conditions that a claim must meet, all of them."""

    AUTO_FOCUS = "#state"

    def __init__(self, current: ClaimFilter) -> None:
        super().__init__("List only claims that are …")
        self._current = current

    def fields(self) -> Iterator[Widget]:
        """State, kind, leads and words."""
        states = [_ANY, *(Option(state, state) for state in _STATES)]
        yield field("State", Choice(states, self._current.state or "", id="state"))
        kinds = [_ANY, *(Option(kind, kind) for kind in ClaimKind)]
        yield field("Kind", Choice(kinds, self._current.kind or "", id="kind"))
        leads = [_ANY, Option("yes", "with a lead")]
        yield field("Leads", Choice(leads, "yes" if self._current.with_leads else "", id="leads"))
        yield field("Words", line("words", self._current.words, "words of the claim or its claimant"))

    def answer(self) -> ClaimFilter:
        """The conditions that were set."""
        return ClaimFilter(self.chosen("state"), self.chosen("kind"), bool(self.chosen("leads")), self.words("words"))

    def hint(self) -> str:
        """The keys, in words."""
        return "enter lists them · tab next field · arrows choose · esc leaves"
