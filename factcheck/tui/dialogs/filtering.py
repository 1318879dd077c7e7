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
_STATES = ("unverified", *State)
_WORTHS = [Option("0", "any"), *(Option(least, f"{least}+") for least in ("0.25", "0.5", "0.75", "0.9"))]


class FilterDialog(Dialog[ClaimFilter]):
    """Conditions that a claim must meet, all of them."""

    AUTO_FOCUS = "#state"

    def __init__(self, current: ClaimFilter) -> None:
        super().__init__("List only claims that are …")
        self._current = current

    def fields(self) -> Iterator[Widget]:
        """State, kind, leads, worth, claimant and words."""
        states = [_ANY, *(Option(state, state) for state in _STATES)]
        yield field("State", Choice(states, self._current.state or "", id="state"))
        kinds = [_ANY, *(Option(kind, kind) for kind in ClaimKind)]
        yield field("Kind", Choice(kinds, self._current.kind or "", id="kind"))
        leads = [_ANY, Option("yes", "with a lead")]
        yield field("Leads", Choice(leads, "yes" if self._current.with_leads else "", id="leads"))
        yield field("Worth", Choice(_WORTHS, f"{self._current.worth:g}", id="worth"))
        yield field("Claimant", line("claimant", self._current.claimant, "who makes it"))
        yield field("Words", line("words", self._current.words, "words of the claim or its claimant"))

    def answer(self) -> ClaimFilter:
        """The conditions that were set."""
        return ClaimFilter(
            state=self.chosen("state"),
            kind=self.chosen("kind"),
            with_leads=bool(self.chosen("leads")),
            words=self.words("words"),
            claimant=self.words("claimant"),
            worth=float(self.chosen("worth") or 0),
        )

    def hint(self) -> str:
        """The keys, in words."""
        return f"enter lists them · tab next field · arrows choose · {self.key('cancel')} leaves"
