"""A line for words that are searched for as they are typed."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.containers import Container
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from factcheck.tui.held_keys import HoldsKeys


class SoughtLine(Container):
    """Takes no room until it is opened; the field is made then, so that the first frame does not wait for it."""

    DEFAULT_CSS = """
    SoughtLine { layout: horizontal; height: 1; display: none; background: $surface; }
    SoughtLine.-open { display: block; }
    SoughtLine Static { width: auto; color: $text-accent; padding: 0 1; text-style: bold; }
    SoughtLine Input { width: 1fr; }
    """

    @dataclass
    class Changed(Message):
        """Other words are searched for."""

        words: str

    class Taken(Message):
        """Enter was struck: what was found is wanted."""

    def open(self) -> None:
        """Let words be typed, after those that stand there."""
        if not self.query(Input):
            from factcheck.tui.dialogs.dialog import line  # noqa: PLC0415 (the first frame does not wait for it)

            self.mount(Static(Content("/")), line("sought", placeholder="title, publication or number"))
        self.add_class("-open")
        hold = self.app.hold_keys() if isinstance(self.app, HoldsKeys) else 0  # until there is a line for the words
        self.call_later(self._focus, hold)

    def _focus(self, hold: int) -> None:
        self.query_one(Input).focus()
        if isinstance(self.app, HoldsKeys):
            self.call_after_refresh(self.app.release_keys, hold)

    def close(self) -> None:
        """Search for nothing any more."""
        self.remove_class("-open")
        for field in self.query(Input):
            field.value = ""

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Changed(event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Taken())
