"""What a reviewer can decide on the review screen: one key, one action, saved when it is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from textual import on

from factcheck.errors import DeskError, InputError
from factcheck.tui import dialogs
from factcheck.tui.review import look_at
from factcheck.tui.rows import FoldRow, FurnitureRow
from factcheck.tui.screens.showing import Showing
from factcheck.tui.widgets.claim_panel import ClaimPanel
from factcheck.tui.widgets.scale_bar import ScaleBar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.binding import Binding
    from textual.screen import ModalScreen

    from factcheck.models import ClaimLine, Done
    from factcheck.store import Desk

Answer = TypeVar("Answer")


class Deciding(Showing):
    """Every action here writes to the desk, shows what came of it, and names the key that undoes it."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only the verdicts that the scale has."""
        if action != "rate":
            return True
        ratings = self.review.snapshot.scale.ratings if self.review is not None else ()
        return any(rating.hotkey == parameters[0] for rating in ratings)

    def described(self, binding: Binding) -> Binding:
        """The keys of the scale with the words of its ratings."""
        ratings = self.review.snapshot.scale.ratings if self.review is not None else ()
        for rating in ratings:
            if binding.id == f"review.rate_{rating.hotkey}":
                return replace(
                    binding,
                    description=f"verdict: {rating.label}",
                    tooltip=f"Verdict {rating.symbol} {rating.label}; then the next unverified claim.",
                )
        return binding

    # ------------------------------------------------------------ with one key

    def action_flag(self) -> None:
        """Flag the claim, or take away the flag that is shown."""
        self._on_claim(lambda claim: self._decide(lambda desk: desk.flag(claim.id, not claim.flagged)))

    def action_rate(self, hotkey: str) -> None:
        """Give a verdict and go to the next unverified claim."""
        self._on_claim(lambda claim: self._decide(lambda desk: desk.verdict(claim.id, hotkey), leave=True))

    def action_tick(self) -> None:
        """Tick the next detail that is not ticked."""
        self._on_claim(lambda claim: self._decide(lambda desk: _tick_next(desk, claim.id)))

    def action_tick_all(self) -> None:
        """Tick every detail."""
        self._on_claim(lambda claim: self._decide(lambda desk: desk.tick(claim.id)))

    def action_dismiss_claim(self) -> None:
        """Say that it is not a claim; or that a dismissed one is."""
        self._on_claim(self._dismiss)

    def action_promote(self) -> None:
        """Take furniture into the article, or take up what was dismissed."""
        self.in_turn(self._promote)

    def action_undo(self) -> None:
        """Undo the newest action of this reviewer."""
        self.in_turn(lambda: self._turn_back(lambda desk: desk.undo(), "ctrl+r does it again"))

    def action_redo(self) -> None:
        """Do again what was undone."""
        self.in_turn(lambda: self._turn_back(lambda desk: desk.redo(), "u undoes"))

    @on(ScaleBar.Chosen)
    def _rating_clicked(self, message: ScaleBar.Chosen) -> None:
        self.action_rate(message.hotkey)

    @on(ClaimPanel.Ticked)
    def _detail_clicked(self, message: ClaimPanel.Ticked) -> None:
        async def tick(claim: ClaimLine) -> None:
            await self._decide(lambda desk: desk.tick(claim.id, desk.claim(claim.id).details[message.number]))

        self._on_claim(tick)

    # ------------------------------------------------------------ with a dialog

    def action_verdict(self) -> None:
        """Give a verdict with a note and a source."""
        self._on_claim(self._verdict, asks=True)

    def action_source(self) -> None:
        """Attach a source."""
        self._on_claim(self._source, asks=True)

    def action_note(self) -> None:
        """Write a note."""
        self._on_claim(self._note, asks=True)

    # ------------------------------------------------------------ how

    def _on_claim(self, step: Callable[[ClaimLine], Awaitable[None]], *, asks: bool = False) -> None:
        async def decide() -> None:
            claim = self.review.claim if self.review is not None else None
            if claim is None:
                self.say("This is not a claim: j and k go to one.", severity="warning")
            else:
                await step(claim)

        self.in_turn(decide, asks=asks)

    async def _decide(self, deed: Callable[[Desk], Done], *, leave: bool = False) -> None:
        done, line = await self.desk.run(lambda desk: _done_to(desk, deed))
        if self.review is not None:
            self.review.take_in(line)
            if leave:
                self.review.leave(line.id)
        self.show_rows()
        self.say(f"{done.said} · u undoes")

    async def _turn_back(self, deed: Callable[[Desk], Done], hint: str) -> None:
        if self.review is None:
            return
        article = self.review.snapshot.article.id
        done, snapshot = await self.desk.run(lambda desk: (deed(desk), look_at(desk, article)))
        self.review.look_again(snapshot)
        if done.claim is not None:
            self.review.go_to_claim(done.claim)
        self.show_article()
        self.say(f"{done.said} · {hint}")

    async def _dismiss(self, claim: ClaimLine) -> None:
        if claim.state == "dismissed":
            await self._decide(lambda desk: desk.promote(claim.id))
        else:
            await self._decide(lambda desk: desk.dismiss(claim.id), leave=True)

    async def _promote(self) -> None:
        row, claim = (self.review.row, self.review.claim) if self.review is not None else (None, None)
        if self.review is not None and isinstance(row, FoldRow):
            self.review.fold(unfold=True)
            self.show_rows()
        elif isinstance(row, FurnitureRow):
            await self._promote_furniture(row)
        elif claim is not None:
            await self._promote_claim(claim)

    async def _promote_furniture(self, row: FurnitureRow) -> None:
        if self.review is None:
            return
        article = self.review.snapshot.article.id
        await self._turn_back(lambda desk: desk.promote_segment(article, row.start), "u undoes")

    async def _promote_claim(self, claim: ClaimLine) -> None:
        if claim.state == "dismissed" or not (claim.unverified or claim.rating):
            await self._decide(lambda desk: desk.promote(claim.id))
        elif await self.desk.run(lambda desk: desk.claim(claim.id).origin == "manual"):
            await self._decide(lambda desk: desk.dismiss(claim.id), leave=True)
        else:
            self.say("It is in the article already; d dismisses it.")

    async def _verdict(self, claim: ClaimLine) -> None:
        if self.review is None:
            return
        scale = self.review.snapshot.scale
        await self._ask(
            lambda given, problem: dialogs.VerdictDialog(claim.text, scale, given, problem),
            lambda given: self._decide(
                lambda desk: desk.verdict(claim.id, given.rating, note=given.note, citations=given.citations),
                leave=True,
            ),
        )

    async def _source(self, claim: ClaimLine) -> None:
        await self._ask(
            lambda given, problem: dialogs.SourceDialog(claim.text, given, problem),
            lambda given: self._decide(lambda desk: desk.cite(claim.id, given)),
        )

    async def _note(self, claim: ClaimLine) -> None:
        await self._ask(
            lambda given, problem: dialogs.NoteDialog(claim.text, given, problem),
            lambda given: self._decide(lambda desk: desk.note(claim.id, given)),
        )

    async def _ask(
        self,
        dialog: Callable[[Answer | None, str], ModalScreen[Answer | None]],
        decide: Callable[[Answer], Awaitable[None]],
    ) -> None:
        """Ask until the answer is saved or put away: a write that fails gives what was typed back, and says why.

        Raises:
            FactcheckError: the write failed, and nobody can be asked any more.
        """
        given: Answer | None = None
        problem = ""
        while (given := await self.ask(dialog(given, problem))) is not None:
            try:
                await decide(given)
            except (DeskError, InputError) as error:
                if not self.asks:
                    raise
                problem = str(await self.look_into(error))
            else:
                return


def _done_to(desk: Desk, deed: Callable[[Desk], Done]) -> tuple[Done, ClaimLine]:
    """Do something to a claim, and see what became of it."""
    done = deed(desk)
    return done, desk.claim(done.claim or "").line


def _tick_next(desk: Desk, claim: str) -> Done:
    detail = next((detail for detail in desk.claim(claim).details if not detail.ticked), None)
    if detail is None:
        raise InputError("every detail of this claim is ticked: u undoes the last tick")
    return desk.tick(claim, detail)
