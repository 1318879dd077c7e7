"""One of a few options, on a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style

from factcheck.display import display_safe
from factcheck.tui.held_keys import FieldSaid, KeepsOrder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.events import Click, Key


class Option(NamedTuple):
    """Something that can be chosen."""

    value: str
    """What is handed back; an empty string for nothing."""
    label: str
    hotkey: str = ""
    """The key that chooses it while the choice has the focus."""
    style: str = ""
    """How its label is styled while it is not chosen."""


class Choice(KeepsOrder, can_focus=True):
    """Options beside each other: arrows, a hotkey or a click choose one."""

    BINDINGS: ClassVar = [
        Binding("left", "step(-1)", "previous option", id="choice.previous", tooltip="Choose the one before."),
        Binding("right", "step(1)", "next option", id="choice.next", tooltip="Choose the next one."),
        Binding("enter", "submit", "save", id="choice.submit", tooltip="Save."),
    ]
    DEFAULT_CSS = """
    Choice { height: auto; width: 1fr; padding: 0 1; }
    Choice:focus { background: $boost; }
    Choice:focus:nocolor { text-style: underline; }
    """

    value: reactive[str | None] = reactive(None)
    """The value that is chosen; None while nothing is."""

    class Submitted(FieldSaid):
        """Enter was struck on it."""

    @dataclass
    class Typed(FieldSaid):
        """Something was typed on it that is no hotkey: it is meant for another field."""

        choice: Choice
        words: str

    @dataclass
    class Hit(FieldSaid):
        """An option was chosen by its hotkey."""

        choice: Choice

    def __init__(self, options: Sequence[Option], value: str | None = None, *, id: str | None = None) -> None:  # noqa: A002 (Textual's own name for it)
        super().__init__(id=id)
        self.options = options
        """What there is to choose from."""
        self.set_reactive(Choice.value, value)

    def render(self) -> Content:
        """The options, the chosen one marked."""
        return Content(" ").join([self._option(number, option) for number, option in enumerate(self.options)])

    def action_step(self, by: int) -> None:
        """Choose a neighbour of what is chosen."""
        values = [option.value for option in self.options]
        at = values.index(self.value) + by if self.value in values else max(0, by) - (by > 0)
        self.value = values[at % len(values)]

    def action_submit(self) -> None:
        """Say that enter was struck."""
        self.tell(self.Submitted())

    def on_key(self, event: Key) -> None:
        """Choose by hotkey."""
        if self.has_to_wait(event):
            return
        for option in self.options:
            if option.hotkey and option.hotkey == event.character:
                event.stop()
                self.value = option.value
                self.tell(self.Hit(self))
                return
        if event.is_printable and event.character:
            event.stop()
            self.tell(self.Typed(self, event.character))

    def on_click(self, event: Click) -> None:
        """Choose what was clicked."""
        number = event.style.meta.get("option")
        if number is not None:
            self.value = self.options[number].value

    def _option(self, number: int, option: Option) -> Content:
        is_chosen = option.value == self.value
        sign = display_safe(option.hotkey or ("●" if is_chosen else "○"))
        look = "reverse bold" if is_chosen else option.style
        words = Content.assemble((f"{'▸' if is_chosen else ' '}{sign} ", "bold"), (display_safe(option.label), look))
        return words.stylize(Style.from_meta({"option": number}))
