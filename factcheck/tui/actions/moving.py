"""The ways through an article: every action here changes where one is, and nothing on the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.tui import dialogs
from factcheck.tui.actions.action import Action
from factcheck.tui.claim_filter import EVERYTHING
from factcheck.tui.claim_order import IN_TEXT, following
from factcheck.tui.keys import shown
from factcheck.tui.rows import FoldRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.tui.actions.action import Look
    from factcheck.tui.review import Review
    from factcheck.tui.screens.showing import Showing


def move(screen: Showing, review: Review, by: int) -> None:
    """Go to another row."""
    review.step(by)
    screen.show_place()


def seek(screen: Showing, review: Review, direction: int) -> None:
    """Go to another unverified claim."""
    if review.seek(direction):
        screen.show_place()
    else:
        screen.say(_nothing_to_seek(screen, review))


def unfold(screen: Showing, review: Review) -> None:
    """Show or hide the furniture one is at."""
    if review.fold():
        screen.show_article()
    else:
        screen.say(f"Nothing to fold here: {shown(screen, 'review.unfold')} is for the lines left out as furniture, ⋯.")


def go_to_row(screen: Showing, review: Review, index: int) -> None:
    """Go to a row; one of folded furniture is unfolded."""
    review.cursor = index
    if isinstance(review.row, FoldRow):
        unfold(screen, review)
    else:
        screen.show_place()


def go_to_offset(screen: Showing, review: Review, offset: int) -> None:
    """Go to what holds a code point of the text."""
    review.go_to_offset(offset)
    screen.show_rows()


def go_to_claim(screen: Showing, review: Review, claim: str) -> None:
    """Go to a claim, also where it is not listed now."""
    if not review.go_to_claim(claim):
        review.list_only(EVERYTHING)
        review.go_to_claim(claim)
    screen.show_rows()


def mark_unseen(screen: Showing, review: Review) -> None:
    """Mark the words that nobody has looked at yet, or stop it."""
    review.shows_unseen = not review.shows_unseen
    screen.show_rows()
    share = int(review.looked_at.share * 100)
    stopping = f"{shown(screen, 'review.unseen')} stops it"
    said = f"words that nobody has looked at are marked · {stopping}" if review.shows_unseen else "no longer marked"
    screen.say(f"{share} % of the words looked at: {said}")


async def find(screen: Showing, review: Review) -> None:
    """Find words in the article; the same words once more: find the next place."""
    words = await screen.ask(dialogs.FindDialog(review.sought))
    if not words:
        return
    found = review.find(words)
    if found is None:
        screen.say(f"“{words}” is not in the article.", severity="warning")
        return
    review.go_to_offset(found[0])
    screen.show_rows()
    screen.show_found(found)


async def jump(screen: Showing, review: Review) -> None:
    """Go to a claim by the letters over it, or by its number."""
    numbers = {str(claim.number): claim.id for claim in review.snapshot.claims}
    claim = await screen.ask(dialogs.JumpDialog(screen.claims_in_view(), numbers))
    if claim is None:
        return
    if review.go_to_claim(claim):
        screen.show_place()
    else:
        screen.say(f"This claim is not listed: {shown(screen, 'review.list_all')} lists all.", severity="warning")


async def choose_listed(screen: Showing, review: Review) -> None:
    """Choose which claims are listed."""
    wanted = await screen.ask(dialogs.FilterDialog(review.filter))
    if wanted is not None:
        review.list_only(wanted)
        screen.show_listing()


def sort(screen: Showing, review: Review) -> None:
    """List the claims in the next order."""
    review.sort(following(review.order))
    screen.show_listing()


def list_all(screen: Showing, review: Review) -> None:
    """List every claim in the order of the text."""
    if review.listing:
        review.list_only(EVERYTHING)
        review.sort(IN_TEXT)
        screen.show_listing()


ACTIONS: Mapping[str, Action | Look[...]] = {
    "move": move,
    "seek": seek,
    "unfold": unfold,
    "go_to_row": go_to_row,
    "go_to_offset": go_to_offset,
    "go_to_claim": go_to_claim,
    "unseen": mark_unseen,
    "jump": Action(jump, asks=True),
    "find": Action(find, asks=True),
    "filter": Action(choose_listed, asks=True),
    "sort": sort,
    "list_all": list_all,
}


def _nothing_to_seek(screen: Showing, review: Review) -> str:
    """Why there is no unverified claim to go to."""
    here = review.claim is not None and review.claim.unverified
    if not review.left:
        return (
            f"Nothing is left to verify: {shown(screen, 'review.back')} goes back, `{screen.how_to_go_on}` hands it on"
        )
    if review.left > here:
        lists = f"{shown(screen, 'review.list_all')} lists all"
        return f"Nothing else that is listed is left; {review.left - here} more are not listed: {lists}."
    return "This is the last one that is left."
