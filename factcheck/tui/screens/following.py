"""Screens that follow what happens at the desk: what others write to it, and that one has to wait for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import Screen

from factcheck.errors import FactcheckError
from factcheck.tui.keys import shown
from factcheck.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from textual.worker import Worker

    from factcheck.tui.desk_thread import DeskThread

_LOOK_EVERY = 1.0
"""Seconds between two looks for what others wrote: two people see each other's verdicts within two seconds."""
_WAIT_SHOWN_EVERY = 0.25


class FollowsDesk(Screen[None]):
    """A screen that shows what others do to the desk soon after they did it.

    Args:
        desk: the thread of the desk.
    """

    seen: int | None = None
    """The version of the desk that is shown, as far as it is known."""

    def __init__(self, desk: DeskThread) -> None:
        super().__init__()
        self.desk = desk
        self._looking: Worker[None] | None = None

    def follow(self) -> None:
        """Begin to look, now and then."""
        self.set_interval(_LOOK_EVERY, self._look_now)
        self.set_interval(_WAIT_SHOWN_EVERY, self._show_wait)

    async def look_for_news(self) -> None:
        """Show what others wrote since the screen last looked; a look that fails says nothing: the next deed will."""
        try:
            version = await self.desk.run(lambda desk: desk.version)
            if version != self.seen:
                await self.show_news()
                self.seen = version
        except FactcheckError:
            return

    async def show_news(self) -> None:
        """Ask the desk again, and show what changed where one is."""
        raise NotImplementedError

    def _look_now(self) -> None:
        if self._looking is None or self._looking.is_finished:
            self._looking = self.run_worker(self.look_for_news(), group="news")

    def _show_wait(self) -> None:
        waits = (
            f"another program is writing: waiting … · {shown(self, 'app.stop')} stops" if self.desk.is_waiting else ""
        )
        for bar in self.query(TitleBar):
            bar.waits = waits
