"""What a reviewer can decide: every action here writes to the desk, shows what came of it, and names what undoes it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.errors import InputError
from factcheck.tui import dialogs
from factcheck.tui.actions.action import ask_until_saved, decide, of_claim, redraw, writing
from factcheck.tui.keys import shown
from factcheck.tui.rows import FoldRow, FurnitureRow
from factcheck.tui.widgets.claim_panel import ClaimPanel
from factcheck.tui.widgets.claim_words import detail_to_tick

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.models import ClaimLine, Done
    from factcheck.store import Desk
    from factcheck.tui.actions.action import Action
    from factcheck.tui.review import Review
    from factcheck.tui.screens.showing import Showing


@of_claim
async def flag(screen: Showing, claim: ClaimLine) -> None:
    """Flag the claim, or take away the flag that is shown."""
    await decide(screen, lambda desk: desk.flag(claim.id, not claim.flagged))


@of_claim
async def rate(screen: Showing, claim: ClaimLine, hotkey: str) -> None:
    """Give a verdict and go to the next unverified claim."""
    await decide(screen, lambda desk: desk.verdict(claim.id, hotkey), leave=True)
    await _offer_twins(screen, claim.id)


async def repeat_verdict(screen: Showing, review: Review) -> None:
    """Give the verdict of this claim, or of the one judged last, to those that say the same and have none."""
    await screen.ask_for_twins()
    here = review.claim.id if review.claim is not None and review.claim.rating else None
    for claim in filter(None, (here, review.judged)):
        left = [twin.id for twin in review.twins_of(claim) if twin.unverified]
        if left:
            await redraw(screen, partial(_repeat, claim=claim, others=left), stay=True)
            return
    screen.say("No claim that is left says the same as one with a verdict of yours.", severity="warning")


@of_claim
async def tick(screen: Showing, claim: ClaimLine, clicked: str | None = None, number: int | None = None) -> None:
    """Tick the next detail that is not ticked, or the one of a number of the claim that was clicked."""
    position = screen.query_one(ClaimPanel).position_in(claim.id)
    undoing = f"{shown(screen, 'review.undo')} undoes the last tick"
    await decide(screen, lambda desk: _tick(desk, clicked or claim.id, position, number, undoing))


@of_claim
async def tick_all(screen: Showing, claim: ClaimLine) -> None:
    """Tick every detail."""
    await decide(screen, lambda desk: desk.tick(claim.id))


@of_claim
async def dismiss(screen: Showing, claim: ClaimLine) -> None:
    """Say that it is not a claim; or that a dismissed one is."""
    if claim.state == "dismissed":
        await decide(screen, lambda desk: desk.promote(claim.id))
    else:
        await decide(screen, lambda desk: desk.dismiss(claim.id), leave=True)


async def promote(screen: Showing, review: Review) -> None:
    """Take furniture into the article, or take up what was dismissed."""
    row, article = review.row, screen.article
    if isinstance(row, FoldRow):
        review.fold(unfold=True)
        screen.show_article()
    elif isinstance(row, FurnitureRow):
        await redraw(screen, lambda desk: desk.promote_segment(article, row.start))
    elif review.claim is not None:
        await _promote_claim(screen, review.claim)


async def undo(screen: Showing, _: Review) -> None:
    """Undo the newest action of this reviewer."""
    await redraw(screen, lambda desk: desk.undo(), undone=True)


async def redo(screen: Showing, _: Review) -> None:
    """Do again what was undone."""
    await redraw(screen, lambda desk: desk.redo())


# ---------------------------------------------------------------- with a dialog


@of_claim
async def verdict(screen: Showing, claim: ClaimLine) -> None:
    """Give a verdict with a note and a source."""
    if screen.review is None:
        return
    scale = screen.review.snapshot.scale
    await ask_until_saved(
        screen,
        lambda given, problem: dialogs.VerdictDialog(claim.text, scale, given, problem),
        lambda given: decide(
            screen,
            lambda desk: desk.verdict(claim.id, given.rating, note=given.note, citations=given.citations),
            leave=True,
        ),
    )
    await _offer_twins(screen, claim.id)


@of_claim
async def source(screen: Showing, claim: ClaimLine) -> None:
    """Attach a source."""
    await ask_until_saved(
        screen,
        lambda given, problem: dialogs.SourceDialog(claim.text, given, problem),
        lambda given: decide(screen, lambda desk: desk.cite(claim.id, given)),
    )


@of_claim
async def note(screen: Showing, claim: ClaimLine) -> None:
    """Write a note."""
    await ask_until_saved(
        screen,
        lambda given, problem: dialogs.NoteDialog(claim.text, given, problem),
        lambda given: decide(screen, lambda desk: desk.note(claim.id, given)),
    )


ACTIONS: Mapping[str, Action] = {
    "flag": writing(flag),
    "rate": writing(rate),
    "repeat_verdict": writing(repeat_verdict),
    "tick": writing(tick),
    "tick_all": writing(tick_all),
    "dismiss": writing(dismiss),
    "promote": writing(promote),
    "undo": writing(undo),
    "redo": writing(redo),
    "verdict": writing(verdict, asks=True),
    "source": writing(source, asks=True),
    "note": writing(note, asks=True),
}


# ---------------------------------------------------------------- how


async def _offer_twins(screen: Showing, claim: str) -> None:
    """After a verdict: name the claims that say the same, and the key that gives it to them too."""
    review = screen.review
    if review is None:
        return
    await screen.ask_for_twins()
    judged = next((line for line in review.snapshot.claims if line.id == claim and line.rating), None)
    left = [str(twin.number) for twin in review.twins_of(claim) if twin.unverified]
    if judged is None or not left:
        return
    review.judged = claim
    again = f"{shown(screen, 'review.twins')} gives it there too"
    undoing = f"{shown(screen, 'review.undo')} undoes"
    screen.say(f"{judged.number} {judged.rating}; said again in {', '.join(left)}: {again} · {undoing}")


async def _promote_claim(screen: Showing, claim: ClaimLine) -> None:
    if claim.state == "dismissed" or not (claim.unverified or claim.rating):
        await decide(screen, lambda desk: desk.promote(claim.id))
    elif await screen.desk.run(lambda desk: desk.claim(claim.id).origin == "manual"):
        await decide(screen, lambda desk: desk.dismiss(claim.id), leave=True)
    else:
        screen.say(f"It is in the article already; {shown(screen, 'review.dismiss')} dismisses it.")


def _repeat(desk: Desk, claim: str, others: Sequence[str]) -> Done:
    return desk.repeat_verdict(claim, others)


def _tick(desk: Desk, claim: str, position: int, number: int | None, undoing: str) -> Done:
    details = desk.claim(claim).details
    if number is None and (number := detail_to_tick(details, position)) is None:
        raise InputError(f"every detail of this claim is ticked: {undoing}")
    if details[number].ticked:
        raise InputError(f"this detail is ticked: {undoing}")
    return desk.tick(claim, details[number])
