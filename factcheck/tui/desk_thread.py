"""The one thread that owns the desk."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

import factcheck

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from factcheck.config import Config
    from factcheck.store import Desk

Answer = TypeVar("Answer")

_PATIENCE = 600.0
"""Seconds: whoever sits at the screen sees that it waits, and can give up at any moment."""


class DeskThread:
    """Runs whatever is asked of the desk, one after the other, in the order in which it was asked.

    A desk belongs to one thread, and the screen must stay alive while a write waits for another process: so the
    desk gets a thread of its own, and the screen awaits its answers.
    """

    def __init__(self, path: Path, *, reviewer: str | None = None, config: Config | None = None) -> None:
        self.path = path
        """The file of the desk."""
        self.reviewer = reviewer
        """In whose name decisions are made; None to ask git or the login."""
        self.config = config
        """What this person has set; None for everything as usual."""
        self._desk: Desk | None = None
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")

    @property
    def is_waiting(self) -> bool:
        """Whether it waits for another program that writes to the desk."""
        return self._desk is not None and self._desk.waiting.is_on

    @property
    def read_only(self) -> bool:
        """Whether the desk can only be read; known once it is open."""
        return self._desk is not None and self._desk.read_only

    def give_up(self) -> None:
        """Wait no longer: what was to be written is not, and whoever asked for it is told."""
        if self._desk is not None:
            self._desk.waiting.give_up()

    async def run(self, ask: Callable[[Desk], Answer]) -> Answer:
        """What ``ask`` answers when it is handed the desk, which is opened first if it is not yet.

        Raises:
            FactcheckError: whatever the desk raises.
        """
        return await asyncio.get_running_loop().run_in_executor(self._executor, lambda: ask(self._opened()))

    def close(self) -> None:
        """Finish what was asked, then close the desk."""
        self._executor.submit(self._close).result()
        self._executor.shutdown()

    def _opened(self) -> Desk:
        if self._desk is None:
            from factcheck.config import reviewer_name  # noqa: PLC0415 (the first frame does not need it)

            reviewer = self.reviewer or reviewer_name()
            self._desk = factcheck.Desk(self.path, reviewer=reviewer, config=self.config)
            self._desk.waiting.at_most = _PATIENCE
        return self._desk

    def _close(self) -> None:
        if self._desk is not None:
            self._desk.close()
