"""What the program noticed: the way from lead to lead, and what a reviewer says of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.tui import dialogs
from factcheck.tui.actions.action import Action, ask_until_saved, of_claim, redraw, writing
from factcheck.tui.keys import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.models import ClaimFile, ClaimLine, DeskLead, Done
    from factcheck.store import Desk
    from factcheck.tui.actions.action import Look
    from factcheck.tui.review import Review
    from factcheck.tui.screens.showing import Showing


def seek_lead(screen: Showing, review: Review) -> None:
    """Go to the next claim with a lead."""
    if review.seek_lead():
        screen.show_place()
    elif review.claim is not None and review.claim.leads:
        screen.say("No other claim that is listed has a lead.")
    else:
        screen.say("No claim that is listed has a lead.")


@of_claim
async def accept_lead(screen: Showing, claim: ClaimLine) -> None:
    """Take up the next lead of the claim that is not taken up: the claim is flagged."""
    await redraw(screen, lambda desk: _accept(desk, claim.id))


@of_claim
async def dismiss_lead(screen: Showing, claim: ClaimLine) -> None:
    """Say why a lead of the claim is none; where the same rule notices the same words, it holds there too."""
    leads = _offered(await screen.desk.run(lambda desk: desk.claim(claim.id)))
    if not leads:
        way = f"{shown(screen, 'review.next_lead')} goes to a claim with a lead"
        screen.say(f"Nothing was noticed in this claim: {way}.", severity="warning")
        return
    await ask_until_saved(
        screen,
        lambda given, problem: dialogs.LeadDialog(claim.text, leads, given, problem),
        lambda given: redraw(screen, lambda desk: desk.dismiss_lead(claim.id, given.lead, reason=given.reason)),
    )


ACTIONS: Mapping[str, Action | Look[...]] = {
    "seek_lead": seek_lead,
    "accept_lead": writing(accept_lead),
    "dismiss_lead": writing(dismiss_lead, asks=True),
}


def _accept(desk: Desk, claim: str) -> Done:
    offered = _offered(desk.claim(claim))
    for lead in offered:
        if lead.ruling is None:
            return desk.accept_lead(claim, lead.id)
    raise InputError("every lead of this claim is accepted" if offered else "nothing was noticed in this claim")


def _offered(file: ClaimFile) -> tuple[DeskLead, ...]:
    """Leads before notes; none that was dismissed."""
    return (*file.leads, *file.quiet_leads)
