"""One thing after the other: what keys ask for, dialogs and their answers, and what failed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from textual.screen import ModalScreen

from factcheck.display import display_safe
from factcheck.errors import FactcheckError, InputError
from factcheck.tui.held_keys import HoldsKeys
from factcheck.tui.screens.following import FollowsDesk

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.notifications import SeverityLevel

    from factcheck.tui.desk_thread import DeskThread

Answer = TypeVar("Answer")


class TakesTurns(FollowsDesk):
    """A screen that does what is asked of it in the order in which it was asked, and stays alive meanwhile.

    Args:
        desk: the thread of the desk.
    """

    asks = True
    """Whether dialogs are opened; not any more once the program is to end."""

    def __init__(self, desk: DeskThread) -> None:
        super().__init__(desk)
        self._turn = asyncio.Lock()
        self._under_way = 0
        self._hold: int | None = None
        self._failures = 0

    def in_turn(self, step: Callable[[], Awaitable[None] | None], *, asks: bool = False, writes: bool = False) -> None:
        """Do something that waits for the desk or for an answer, after everything that was asked for before it.

        Keys that are struck while a write waits are kept in their order, and the screen stays alive.

        Args:
            step: what to do.
            asks: whether what is struck from now on is meant for what it opens.
            writes: whether it leads to a write: on a desk that is read-only, that is said instead, before anything
                is typed in vain.
        """
        if writes and self.desk.read_only:
            self._refuse()
            return
        hold = self.app.hold_keys() if asks and isinstance(self.app, HoldsKeys) else None
        self._under_way += 1
        self.run_worker(self._take_turn(step, hold=hold, writes=writes))

    def at_once(self, step: Callable[[], None]) -> None:
        """Do something that waits for nothing: now, unless something that was asked for before is under way."""
        if self._under_way:
            self.in_turn(step)
        else:
            step()

    async def ask(self, dialog: ModalScreen[Answer | None]) -> Answer | None:
        """The answer to a dialog; None when it was put away, or the program is to end."""
        if not self.asks:
            return None
        answer = self.app.push_screen(dialog, wait_for_dismiss=True)
        dialog.call_after_refresh(self._release_keys, self._hold)
        return await answer

    def say(self, words: str, *, severity: SeverityLevel = "information") -> None:
        """Say something in passing, in place of what was said before; words from outside are shown safely."""
        self.app.clear_notifications()
        timeout = 3 if severity == "information" else 10
        self.notify(display_safe(words), severity=severity, timeout=timeout, markup=False)

    async def admit(self, error: FactcheckError) -> None:
        """Say what failed."""
        reason = await self.look_into(error)
        self.say(str(reason), severity="warning" if isinstance(reason, InputError) else "error")

    async def look_into(self, error: FactcheckError) -> FactcheckError:
        """Why something failed: where the desk refused it, the screen may be behind the desk, so look again."""
        if isinstance(error, InputError):
            try:
                await self.look_again()
            except FactcheckError as worse:
                return worse
        return error

    async def look_again(self) -> None:
        """Ask the desk for everything again, and show it."""
        raise NotImplementedError

    async def show_news(self) -> None:
        """Show what others did."""
        await self.look_again()

    def leave(self, go: Callable[[], object]) -> None:
        """Go when it is its turn; not if anything failed meanwhile, which has to be read first."""
        failures = self._failures

        async def leave() -> None:
            if self._failures == failures:
                go()
            else:
                self.asks = True

        self.in_turn(leave)

    def quit(self) -> None:
        """Leave the program, once everything that was asked for before is saved; an open question is put away."""
        self.asks = False
        if isinstance(self.app.screen, ModalScreen):
            self.app.screen.dismiss(None)
        self.leave(self.app.exit)

    async def _take_turn(self, step: Callable[[], Awaitable[None] | None], *, hold: int | None, writes: bool) -> None:
        async with self._turn:
            self._hold = hold
            try:
                if writes and self.desk.read_only:  # which is known only once the desk is open
                    self._refuse()
                    return
                waiting = step()
                if waiting is not None:
                    await waiting
            except FactcheckError as error:
                self._failures += 1
                await self.admit(error)
            finally:
                self._under_way -= 1
                self._release_keys(hold)

    def _refuse(self) -> None:
        ways = "copy it to a place where you may write, or ask for write permission"
        self.say(f"The desk {self.desk.path} is read-only: {ways}", severity="warning")

    def _release_keys(self, hold: int | None) -> None:
        if hold is not None and isinstance(self.app, HoldsKeys):
            self.app.release_keys(hold)
