"""Which claims are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from factcheck.models import ClaimLine


class ClaimFilter(NamedTuple):
    """A claim is listed when it meets every condition that is set."""

    state: str | None = None
    """A claim state, or ``unverified``; ``flagged`` is every claim with a flag, however far it is."""
    kind: str | None = None
    """A claim kind."""
    with_leads: bool = False
    """Only claims with a lead."""
    words: str = ""
    """Words that stand in the claim or name its claimant, whatever their case."""
    claimant: str = ""
    """Words that name the claimant, whatever their case."""
    worth: float = 0.0
    """How check-worthy a claim is at least, from 0 to 1."""

    def passes(self, claim: ClaimLine) -> bool:
        """Whether a claim is listed."""
        return (
            self._passes_state(claim)
            and (self.kind is None or claim.kind == self.kind)
            and (bool(claim.leads) or not self.with_leads)
            and claim.worth >= self.worth
            and (not self.claimant or self.claimant.casefold() in (claim.claimant or "").casefold())
            and (not self.words or self.words.casefold() in f"{claim.text}\n{claim.claimant or ''}".casefold())
        )

    def _passes_state(self, claim: ClaimLine) -> bool:
        match self.state:
            case "unverified":
                return claim.unverified
            case "flagged":
                return claim.flagged
            case _:
                return self.state is None or claim.state == self.state

    @property
    def said(self) -> str:
        """The conditions in words; empty where there are none."""
        leads = "with leads" if self.with_leads else None
        claimant = f"by “{self.claimant}”" if self.claimant else None
        worth = f"worth {self.worth:g}+" if self.worth else None
        words = f"“{self.words}”" if self.words else None
        return ", ".join(word for word in (self.state, self.kind, leads, claimant, worth, words) if word)


EVERYTHING = ClaimFilter()
"""The filter that lets every claim through."""
