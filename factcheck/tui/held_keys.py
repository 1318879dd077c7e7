"""Keys that are struck before the dialog they are meant for is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events
from textual.app import App, ReturnType

if TYPE_CHECKING:
    from textual.events import Event, Key


class HoldsKeys(App[ReturnType]):
    """Keeps what is struck while a dialog is being opened, and hands it to the dialog in the order it came.

    A slow line or a paste delivers the key that opens a dialog and the words that are to stand in it at once; without
    this, those words would be taken for keys of the screen underneath.
    """

    _held: list[tuple[float, str, str | None]] | None = None
    """What was struck, with its time; None while nothing is held."""

    def hold_keys(self) -> None:
        """Keep keys from now on."""
        self._held = self._held or []

    def release_keys(self) -> None:
        """Hand on what was kept."""
        held, self._held = self._held or [], None
        for _, key, character in sorted(held, key=lambda struck: struck[0]):
            self.post_message(events.Key(key, character))

    async def on_event(self, event: Event) -> None:
        """Keep a key that comes from the terminal while a dialog is being opened."""
        if isinstance(event, events.Key) and not event.is_forwarded and self._keeps(event):
            return
        await super().on_event(event)

    def on_key(self, event: Key) -> None:
        """Keep a key that was on its way when the dialog was asked for."""
        if self._keeps(event):
            event.prevent_default()

    def _keeps(self, key: Key) -> bool:
        if self._held is None:
            return False
        self._held.append((key.time, key.key, key.character))
        return True
