"""How a desk waits while another program writes to it, so that whoever waits can see it and give up."""

from __future__ import annotations

from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Final

from sqlite_utils.utils import sqlite3

from factcheck.errors import DeskError

if TYPE_CHECKING:
    from pathlib import Path
    from sqlite3 import Connection

SECONDS: Final = 5.0
"""How long a command waits for a program that holds the desk."""
_SLICE_MS: Final = 100
"""How long SQLite waits by itself, before anybody is told or asked."""


class Waiting:
    """The wait for the lock of a desk; its thread waits, any other may look at it and end it."""

    def __init__(self) -> None:
        self.at_most = SECONDS
        """Seconds until the wait fails by itself."""
        self.is_on = False
        """Whether another program is being waited for."""
        self._given_up = Event()

    def give_up(self) -> None:
        """End the wait that is on; nothing is written then, and the one who wanted to is told."""
        if self.is_on:
            self._given_up.set()

    def lock(self, conn: Connection, path: Path) -> None:
        """Begin a transaction that may write, once nobody else is in one.

        Raises:
            DeskError: somebody gave up.
            sqlite3.OperationalError: the desk is still locked when the time is over, or cannot be locked at all.
        """
        self._given_up.clear()
        until = monotonic() + self.at_most
        conn.execute(f"PRAGMA busy_timeout={_SLICE_MS}")
        try:
            while not _locks(conn, is_last=monotonic() > until):
                self.is_on = True
                if self._given_up.is_set():
                    raise DeskError(f"the desk {path} is still in use by another program: nothing was saved")
        finally:
            self.is_on = False
            conn.execute(f"PRAGMA busy_timeout={int(SECONDS * 1000)}")


def _locks(conn: Connection, *, is_last: bool) -> bool:
    try:
        conn.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if is_last or "locked" not in str(error):
            raise
        return False
    return True
