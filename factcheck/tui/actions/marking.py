"""Where claims begin and end: they are added, split, joined, and their ends moved, each as one action.

Where words have to be selected first, the action that the purpose names follows when they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.tui.actions.action import of_claim, redraw, writing
from factcheck.tui.rows import FoldRow
from factcheck.tui.widgets.marking_pane import MarkingPane
from factcheck.tui.widgets.text_cursor import Range, TextCursor, next_word, whole_words, word_before

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.models import ClaimLine, Done, Span
    from factcheck.store import Desk
    from factcheck.tui.actions.action import Action
    from factcheck.tui.review import Review
    from factcheck.tui.screens.showing import Showing


class Purpose(NamedTuple):
    """What words are selected for."""

    action: str
    """The name of the action that is taken with them."""
    said: str
    """What the reviewer is told to do."""
    without: tuple[str, ...] = ()
    """Steps of the cursor that make no sense for it."""


ADD = Purpose("add_words", "Add a claim: go to its first word, space, go to its last, enter")
SPLIT = Purpose(
    "split_at",
    "Split the claim: go to the word with which the second begins, enter",
    without=("begin", "extend", "swap"),
)
MOVE = Purpose("move_ends", "Move the end of the claim, or after tab its beginning, enter", without=("begin",))


async def add(screen: Showing, review: Review) -> None:
    """Add a claim of the words that are selected with the mouse; or let them be selected."""
    words = screen.query_one(MarkingPane).selected_words
    if words is not None:
        await add_words(screen, review, *words)
        return
    if isinstance(review.row, FoldRow) and review.fold(unfold=True):
        screen.show_rows()
    if (place := _place_to_begin(review)) is not None:
        screen.begin_marking(ADD, TextCursor(review.text, place))


async def add_words(screen: Showing, review: Review, start: int, end: int) -> None:
    """Add a claim of some words."""
    words = whole_words(review.text, start, end)
    await _mark(screen, lambda desk: desk.add_claim(screen.article, _span(*words)))


@of_claim
async def split(screen: Showing, claim: ClaimLine) -> None:
    """Let the word be chosen with which the second claim is to begin."""
    text = screen.query_one(MarkingPane).text
    second = next_word(text, (claim.start + claim.end) // 2)
    if second is None or second.end > claim.end:
        second = word_before(text, claim.end)
    if second is None or second.start <= claim.start:
        screen.say("There is but one word in this claim.", severity="warning")
        return
    rest, bounds = (claim.end - 1, claim.end), (claim.start + 1, claim.end)
    screen.begin_marking(SPLIT, TextCursor(text, second, rest, bounds))


@of_claim
async def split_at(screen: Showing, claim: ClaimLine, start: int, _: int) -> None:
    """Let a second claim begin at an offset inside the claim."""
    await _mark(screen, lambda desk: desk.split(claim.id, start))


@of_claim
async def move(screen: Showing, claim: ClaimLine) -> None:
    """Let the claim begin and end with the words that are selected with the mouse; or let its ends be moved."""
    pane = screen.query_one(MarkingPane)
    words = pane.selected_words
    first, last = next_word(pane.text, claim.start), word_before(pane.text, claim.end)
    if words is not None:
        span = _span(*whole_words(pane.text, *words))
        await _mark(screen, lambda desk: desk.move(claim.id, span))
    elif first is not None and last is not None:
        screen.begin_marking(MOVE, TextCursor(pane.text, (last.start, claim.end), (claim.start, first.end)))


@of_claim
async def move_ends(screen: Showing, claim: ClaimLine, start: int, end: int) -> None:
    """Let the claim begin and end elsewhere."""
    await _mark(screen, lambda desk: desk.move(claim.id, _span(start, end)))


async def join(screen: Showing, review: Review, direction: int) -> None:
    """Join the claim with the next one, or the one before."""
    claim, other = review.claim, review.neighbour(direction)
    if claim is None or other is None:
        screen.say("There is no claim to join with.", severity="warning")
    else:
        await _mark(screen, lambda desk: desk.join(claim.id, other.id))


ACTIONS: Mapping[str, Action] = {
    # Keys that are struck after these are for what they begin, or for what stands when they are done.
    "add": writing(add, asks=True),
    "add_words": writing(add_words, asks=True),
    "split": writing(split, asks=True),
    "split_at": writing(split_at, asks=True),
    "move_claim": writing(move, asks=True),
    "move_ends": writing(move_ends, asks=True),
    "join": writing(join),
}


async def _mark(screen: Showing, deed: Callable[[Desk], Done]) -> None:
    """Draw claims otherwise; where the desk refuses, the words stay selected."""
    await redraw(screen, deed)
    screen.end_marking()


def _span(start: int, end: int) -> Span:
    from factcheck.models import Span  # noqa: PLC0415 (the first frame does not wait for it)

    return Span(start=start, end=end)


def _place_to_begin(review: Review) -> Range | None:
    """The first word from here on that is of no claim; without one, or on furniture, the first word of the row."""
    row = review.row
    at = row.span.start if row is not None else 0
    if review.claim is not None:
        for start, end in review.free_from(review.claim.end):
            word = next_word(review.text, start)
            if word is not None and word.end <= end:
                return word
    return next_word(review.text, at)
