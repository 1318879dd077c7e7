"""What the program read wrongly is put right: of a claim, and of the article it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.tui import dialogs
from factcheck.tui.actions.action import ask_until_saved, decide, of_claim, redraw, writing

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from factcheck.models import ClaimLine, Done
    from factcheck.store import Desk
    from factcheck.tui.actions.action import Action
    from factcheck.tui.review import Review
    from factcheck.tui.screens.showing import Showing
    from factcheck.tui.screens.turns import TakesTurns

_NOTHING_CHANGED = "Nothing was changed."


@of_claim
async def correct(screen: Showing, claim: ClaimLine) -> None:
    """Correct the kind of the claim, who makes it, and what it means."""
    file = await screen.desk.run(lambda desk: desk.claim(claim.id))

    async def save(changed: Mapping[str, str]) -> None:
        if changed:
            await decide(screen, lambda desk: desk.correct_claim(claim.id, **changed))
        else:
            screen.say(_NOTHING_CHANGED)

    await ask_until_saved(screen, lambda given, problem: dialogs.CorrectionDialog(file, given, problem), save)


async def correct_this_article(screen: Showing, _: Review) -> None:
    """Correct what is known of the article that is open."""
    await correct_article(screen, screen.article, lambda deed: redraw(screen, deed))


async def correct_article(
    screen: TakesTurns, article: str, do: Callable[[Callable[[Desk], Done]], Awaitable[None]]
) -> None:
    """Ask for what is known of an article, and save what was changed.

    Args:
        screen: who asks.
        article: id of the article.
        do: does a deed at the desk, and shows what came of it.
    """
    known = await screen.desk.run(lambda desk: desk.article(article))

    async def save(changed: Mapping[str, Any]) -> None:
        if changed:
            await do(lambda desk: desk.correct_article(article, **changed))
        else:
            screen.say(_NOTHING_CHANGED)

    await ask_until_saved(screen, lambda given, problem: dialogs.PropertiesDialog(known, given, problem), save)


ACTIONS: Mapping[str, Action] = {
    "correct": writing(correct, asks=True),
    "correct_article": writing(correct_this_article, asks=True),
}
