"""Letters over the claims in view, each the way to one."""

from __future__ import annotations

from itertools import product
from string import ascii_lowercase
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from factcheck.tui.held_keys import HoldsKeys, KeepsOrder
from factcheck.tui.keys import shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult
    from textual.events import Click, Key, Resize
    from textual.geometry import Offset, Size

_NEAR_FIRST = sorted(ascii_lowercase, key="asdfjklghqweruioptyzxcvbnm".index)
"""Letters, those under the fingers first."""
_WAYS = "letters go to a claim · digits, then enter, to the claim of that number"


def labels_for(count: int) -> list[str]:
    """So many labels, all equally long, so that none begins another: of one letter, or of two."""
    length = 1 if count <= len(_NEAR_FIRST) else 2
    return ["".join(letters) for letters in product(_NEAR_FIRST, repeat=length)][:count]


class JumpDialog(KeepsOrder, ModalScreen[str | None]):
    """Hands back the id of a claim: one in view by its letters, any by its number.

    Args:
        in_view: the cells of the screen in which each claim in view begins, by its id.
        numbers: the id of every claim, by the digits of its number.
    """

    BINDINGS: ClassVar = [
        Binding("escape", "leave", "leave", id="dialog.cancel", tooltip="Stay where you are."),
        Binding("enter", "take_number", "go", id="jump.number", tooltip="Go to the claim of the number."),
        Binding("backspace", "take_back", "back", id="jump.back", tooltip="Take back what was typed last."),
    ]
    CSS = """
    JumpDialog { background: transparent; }
    JumpDialog .label {
        position: absolute; width: auto; height: 1; background: $text-warning; color: $background; text-style: bold;
    }
    JumpDialog .label:nocolor { text-style: bold reverse; }
    JumpDialog #typed { dock: bottom; height: 1; padding: 0 1; background: $panel; color: $text; }
    """

    def __init__(self, in_view: Mapping[str, Sequence[Offset]], numbers: Mapping[str, str]) -> None:
        super().__init__()
        self._claims = dict(zip(labels_for(len(in_view)), in_view, strict=False))
        self._cells = in_view
        self._numbers = numbers
        self._typed = ""
        self._opened_at: Size | None = None

    def compose(self) -> ComposeResult:
        """A label over the head of each claim in view, and a line for what is typed."""
        for label, claim in self._claims.items():
            for cell in self._cells[claim]:
                shown = Static(Content(label), classes="label")
                shown.styles.offset = (cell.x, cell.y)
                yield shown
        yield Static(Content(self._ways), id="typed")

    @property
    def _ways(self) -> str:
        return f"{_WAYS} · {shown(self, 'dialog.cancel')} leaves"

    def on_key(self, event: Key) -> None:
        """Go where the letters lead; keep the digits of a number."""
        typed = event.character or ""
        if self.has_to_wait(event):
            return
        if typed.isascii() and typed.isalnum():
            event.stop()
            self._take(typed.lower())

    def on_click(self, event: Click) -> None:
        """Go to the claim whose label was clicked; a click elsewhere leaves."""
        if not self.is_current:
            return  # the second of two quick clicks, when the first has left already
        for label, claim in self._claims.items():
            for cell in self._cells[claim]:
                if event.screen_y == cell.y and cell.x <= event.screen_x < cell.x + len(label):
                    self._leave(claim)
                    return
        self._leave(None)

    def on_resize(self, event: Resize) -> None:
        """Leave where the claims under the labels move."""
        if self._opened_at not in (None, event.size):
            self._leave(None)
        self._opened_at = event.size

    def action_leave(self) -> None:
        """Stay where one is."""
        self._leave(None)

    def action_take_number(self) -> None:
        """Go to the claim of the number that was typed."""
        claim = self._numbers.get(self._typed.lstrip("0"))
        if claim is not None:
            self._leave(claim)
        elif self._typed:
            self._say(f"There is no claim {self._typed}. ")

    def action_take_back(self) -> None:
        """Take back the letter or digit that was typed last."""
        self._typed = self._typed[:-1]
        self._say()

    def _leave(self, claim: str | None) -> None:
        """Close, once; keys that came here too late are handed on."""
        if self.is_current:
            if isinstance(self.app, HoldsKeys):
                self.post_message(HoldsKeys.Done(self.app.hold_keys()))
            self.dismiss(claim)

    def _take(self, typed: str) -> None:
        self._typed = typed if typed.isdecimal() != self._typed.isdecimal() else f"{self._typed}{typed}"
        if self._typed in self._claims:
            self._leave(self._claims[self._typed])
        elif self._typed.isdecimal() or any(label.startswith(self._typed) for label in self._claims):
            self._say()
        else:
            problem = f"No label is {self._typed}. "
            self._typed = ""
            self._say(problem)

    def _say(self, problem: str = "") -> None:
        typed = f"{self._typed}▏ " if self._typed and not problem else ""
        self.query_one("#typed", Static).update(
            Content.assemble((typed, "bold"), (problem, "bold $text-warning"), self._ways)
        )
