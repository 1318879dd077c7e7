"""Keys that are struck before what they are meant for is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import App, ReturnType
from textual.message import Message
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.events import Event, Key


class HoldsKeys(App[ReturnType]):
    """Keeps what is struck while a dialog opens, takes something in or closes, and hands it on in the order it came.

    A slow line or a paste delivers the key that opens a dialog and the words that are to stand in it at once; without
    this, those words would be taken for keys of the screen underneath.
    """

    @dataclass
    class Done(Message):
        """What a key does is done; this takes the way that keys take, and so comes behind what the key sent."""

        hold: int

    @dataclass
    class Released(Message):
        """What was struck before keys were released has been kept: all of it is in order now."""

        hold: int

    _hold = 0
    """How often keys were held."""
    _holds: frozenset[int] = frozenset()
    """The holds that are not released yet: each is once, and a second release must not end a later one."""
    _held: list[tuple[float, str, str | None]] | None = None
    """What was struck, with its time; None while nothing is held."""
    _ahead: Key | None = None
    """The key behind which others are kept, while it is on its way."""

    @property
    def holds_keys(self) -> bool:
        """Whether keys are kept now."""
        return self._held is not None

    def hold_keys(self, *, behind: Key | None = None) -> int:
        """Keep keys from now on.

        Args:
            behind: a key that is on its way; the others are released when what it does is done.

        Returns:
            The number of this hold, with which it is released.
        """
        self._held, self._ahead = self._held or [], behind
        self._hold += 1
        self._holds |= {self._hold}
        return self._hold

    def release_keys(self, hold: int | None = None) -> None:
        """Hand on what was kept, and what is struck before that is done; nothing where nothing is kept.

        Args:
            hold: the number of the hold that is over; None for the one that is on.
        """
        hold = hold or self._hold
        if self.holds_keys:
            self.post_message(self.Released(hold))
        else:
            self._holds -= {hold}

    def _send_done(self, done: Done) -> None:
        if not (self.focused or self.screen).post_message(done):  # it closes just now, and takes in nothing
            self.release_keys(done.hold)

    @on(Done)
    def _go_on(self, done: Done) -> None:
        self.release_keys(done.hold)

    @on(Released)
    async def _hand_on(self, released: Released) -> None:
        if released.hold not in self._holds:
            return
        self._holds -= {released.hold}
        held, self._held = self._held or [], None
        for time, key, character in sorted(held, key=lambda struck: struck[0]):
            again = events.Key(key, character)
            again.time = time  # should it be kept once more, it still comes before what is struck by now
            await self.on_event(again)

    async def on_event(self, event: Event) -> None:
        """Keep a key that comes from the terminal."""
        if isinstance(event, events.Key) and not event.is_forwarded and self._keeps(event):
            return
        await super().on_event(event)

    def on_key(self, event: Key) -> None:
        """Keep a key that was on its way already, but for the one behind which others are kept."""
        if event is self._ahead:
            self._ahead, done = None, self.Done(self._hold)
            self.call_later(self._send_done, done)
        elif self._keeps(event):
            event.prevent_default()

    def is_urgent(self, key: str) -> bool:  # noqa: ARG002 (programs that have such keys look at it)
        """Whether a key is for the program itself, and so kept for nothing."""
        return False

    def _keeps(self, key: Key) -> bool:
        if self._held is None or self.is_urgent(key.key):
            return False
        self._held.append((key.time, key.key, key.character))
        return True


class FieldSaid(Message):
    """A field told its dialog something, which releases the keys once it has taken that in."""


class KeepsOrder(Widget):
    """A field that takes one key after the other.

    A letter does what it does at once, but a key that is bound travels to the program first, and a message to the
    dialog: letters that are here already must neither be written nor choose before that is done.
    """

    def tell(self, message: FieldSaid) -> None:
        """Send the dialog a message before all keys that come behind."""
        if isinstance(self.app, HoldsKeys) and not self.app.holds_keys:
            self.app.hold_keys()
        self.post_message(message)

    def has_to_wait(self, key: Key) -> bool:
        """Whether a key has to wait: it goes its way to the program then, which keeps it."""
        if not isinstance(self.app, HoldsKeys):
            return False
        if self.app.holds_keys:
            key.prevent_default()
            return True
        if not key.is_printable:
            self.app.hold_keys(behind=key)
        return False
