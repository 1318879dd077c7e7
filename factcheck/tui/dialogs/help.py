"""Every key of a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from factcheck.display import display_safe
from factcheck.tui.keys import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from factcheck.tui.keys import Entry


class HelpDialog(ModalScreen[None]):
    """Made from the bindings, so that it cannot be out of date."""

    BINDINGS: ClassVar = [
        Binding("escape", "dismiss", "close", id="dialog.cancel", tooltip="Close the help."),
        Binding("q,question_mark", "dismiss", "close", id="help.close", tooltip="Close the help."),
    ]
    CSS_PATH = "help.tcss"

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._entries = entries

    def compose(self) -> ComposeResult:
        """One line for each thing that can be done."""
        with VerticalScroll(id="help"):
            yield Static(Content.styled("Keys", "bold"))
            for entry in self._entries:
                yield Horizontal(
                    Static(Content(" ".join(entry.keys)), classes="keys"),
                    Static(Content(display_safe(entry.tooltip)), classes="does"),
                    classes="entry",
                )
            closing = f"{shown(self, 'dialog.cancel')} closes this"
            yield Static(Content.styled(f"\nEverything is saved as it is done. {closing}.", "$text-muted"))
