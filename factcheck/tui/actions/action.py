"""What an action is: a step that the review screen takes when its turn has come."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, NamedTuple, ParamSpec, TypeAlias, TypeVar

from factcheck.errors import DeskError, InputError
from factcheck.tui.keys import shown
from factcheck.tui.review import look_at

if TYPE_CHECKING:
    from textual.screen import ModalScreen

    from factcheck.models import ClaimFile, ClaimLine, Done
    from factcheck.store import Desk
    from factcheck.tui.review import Review
    from factcheck.tui.screens.showing import Showing
    from factcheck.tui.screens.turns import TakesTurns

Answer = TypeVar("Answer")
Given = ParamSpec("Given")

Step: TypeAlias = Callable[Concatenate["Showing", "Review", Given], Awaitable[None]]
"""Is handed the screen, the review on it, and what the key says."""
Look: TypeAlias = Callable[Concatenate["Showing", "Review", Given], None]
"""A step that waits for nothing, as it changes no more than what is looked at: taken at once."""


_MOST_SAID = 160
"""Characters of what was done that a toast says: three lines."""


class Action(NamedTuple):
    """A step that waits for the desk or for an answer, and how it is taken."""

    step: Step[...]
    asks: bool = False
    """Whether what is struck after it is meant for what it opens: a dialog, or words to select."""
    writes: bool = False
    """Whether it leads to a write, which a desk that is read-only refuses before anything is asked: see `writing`."""


def writing(step: Step[...], *, asks: bool = False) -> Action:
    """The action of a step that writes to the desk, or asks for what is to be written."""
    return Action(step, asks=asks, writes=True)


def of_claim(step: Callable[Concatenate[Showing, ClaimLine, Given], Awaitable[None]]) -> Step[Given]:
    """A step that is taken with the current claim; where there is none, that is said."""

    @wraps(step)
    async def taken(screen: Showing, review: Review, /, *given: Given.args, **named: Given.kwargs) -> None:
        if review.claim is None:
            ways = f"{shown(screen, 'review.next')} and {shown(screen, 'review.previous')}"
            screen.say(f"This is not a claim: {ways} go to one.", severity="warning")
        else:
            await step(screen, review.claim, *given, **named)

    return taken


async def decide(screen: Showing, deed: Callable[[Desk], Done], *, leave: bool = False) -> None:
    """Do something to a claim, show what came of it, and name the key that undoes it.

    Args:
        screen: where it is shown.
        deed: what is done at the desk.
        leave: whether to go to the next unverified claim then.
    """
    done, file = await screen.desk.run(lambda desk: _done_to(desk, deed))
    if screen.review is not None:
        if not screen.review.take_in(file):  # others drew it again while it was decided on
            await screen.look_again()
        if leave:
            screen.review.leave(file.line.id)
    screen.show_rows()
    screen.say(f"{_shortly(done)} · {shown(screen, 'review.undo')} undoes")


async def redraw(screen: Showing, deed: Callable[[Desk], Done], *, undone: bool = False, stay: bool = False) -> None:
    """Do something after which other claims stand, and show the article as it is then, at the claim it was about.

    Args:
        screen: where it is shown.
        deed: what is done at the desk.
        undone: whether it undid something, so that the key to name is the one that does it again.
        stay: whether to stay where one is, or go to the next unverified claim where that is verified now.
    """
    if screen.review is None:
        return
    done, snapshot = await screen.desk.run(lambda desk: (deed(desk), look_at(desk, screen.article)))
    screen.review.look_again(snapshot)
    if stay:
        screen.review.leave("")
    elif done.claim is not None:
        screen.review.go_to_claim(done.claim)
    screen.show_article()
    back = f"{shown(screen, 'review.redo')} does it again" if undone else f"{shown(screen, 'review.undo')} undoes"
    screen.say(f"{_shortly(done)} · {back}")


async def ask_until_saved(
    screen: TakesTurns,
    dialog: Callable[[Answer | None, str], ModalScreen[Answer | None]],
    save: Callable[[Answer], Awaitable[None]],
) -> None:
    """Ask until the answer is saved or put away: a write that fails gives what was typed back, and says why.

    Args:
        screen: who asks.
        dialog: the dialog, from the answer that was not saved and why.
        save: saves an answer.

    Raises:
        FactcheckError: the write failed, and nobody can be asked any more.
    """
    given: Answer | None = None
    problem = ""
    while (given := await screen.ask(dialog(given, problem))) is not None:
        try:
            await save(given)
        except (DeskError, InputError) as error:
            if not screen.asks:
                raise
            problem = str(await screen.look_into(error))
        else:
            return


def _shortly(done: Done) -> str:
    """What was done, in a toast that leaves the claim in view whatever was written."""
    return done.said if len(done.said) <= _MOST_SAID else f"{done.said[:_MOST_SAID].rstrip()}…"


def _done_to(desk: Desk, deed: Callable[[Desk], Done]) -> tuple[Done, ClaimFile]:
    done = deed(desk)
    return done, desk.claim(done.claim or "")
