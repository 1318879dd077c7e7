"""What every dialog has: a question, fields, a line for what went wrong, and two keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from rich.highlighter import Highlighter
from textual import on
from textual.app import SuspendNotSupported
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from factcheck.display import display_safe
from factcheck.errors import InputError
from factcheck.tui import keys
from factcheck.tui.held_keys import FieldSaid, HoldsKeys, KeepsOrder
from factcheck.tui.widgets.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.text import Text
    from textual.app import ComposeResult
    from textual.events import Key, Paste
    from textual.widget import Widget

Answer = TypeVar("Answer")

LINE_FEED = "␊"
"""What stands for the end of a line in a field that has only one: words from an editor may have many."""


class Dialog(ModalScreen[Answer | None]):
    """Enter saves from any field, escape leaves without saving.

    Args:
        question: what is asked.
        about: the words it is asked about; from outside, so shown safely.
        problem: why an earlier answer was not saved.
    """

    AUTO_FOCUS = "Input, Choice"
    BINDINGS = keys.DIALOG
    CSS_PATH = "dialog.tcss"

    def __init__(self, question: str, about: str = "", problem: str = "") -> None:
        super().__init__()
        self._question, self._about, self._problem = question, about, problem

    def compose(self) -> ComposeResult:
        """The question, its fields, and the keys."""
        with VerticalScroll(id="dialog", can_focus=False):
            yield Static(Content(self._question), id="question")
            if self._about:
                yield Static(Content(display_safe(self._about).replace("\n", " ")), id="about")
            yield from self.fields()
            yield Static(Content(display_safe(self._problem)), id="problem")
            yield Static(Content(self.hint()), id="hint")

    def fields(self) -> Iterable[Widget]:
        """What is filled in."""
        raise NotImplementedError

    def answer(self) -> Answer | None:
        """The answer that the fields give; None where they do not give one, after `complain` said why."""
        raise NotImplementedError

    def hint(self) -> str:
        """The keys, in words."""
        return f"enter saves · tab next field · {self.key('cancel')} leaves without saving"

    def key(self, name: str) -> str:
        """The key that does something here, as people see it, for words that name it: ``cancel``, ``edit``."""
        return keys.shown(self, f"dialog.{name}")

    def complain(self, problem: str) -> None:
        """Say why the answer cannot be saved."""
        self.query_one("#problem", Static).update(Content(display_safe(problem)))

    def words(self, field: str) -> str:
        """What stands in a field, without the white space around it."""
        return self.query_one(f"#{field}", _Line).words

    def chosen(self, field: str) -> str | None:
        """What is chosen in a field; None for nothing."""
        return self.query_one(f"#{field}", Choice).value or None

    def on_resize(self) -> None:
        """Keep the field that is being filled in on the screen, however low the terminal becomes."""
        if self.focused is not None:
            self.call_after_refresh(self.focused.scroll_visible, animate=False)

    @on(Input.Submitted)
    @on(Choice.Submitted)
    def submit(self) -> None:
        """Close with the answer, if there is one."""
        answer = self.answer()
        if answer is not None:
            self.dismiss(answer)

    @on(Input.Submitted)
    @on(FieldSaid)
    def go_on(self) -> None:
        """Let the keys go on that wait for what a field told: the dialog has taken that in."""
        if isinstance(self.app, HoldsKeys):
            self.app.release_keys()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer the editor only where there is a note."""
        return bool(self.query("#note")) if action == "edit" else super().check_action(action, parameters)

    def action_edit(self) -> None:
        """Have the note written in an editor; it stays as it is where that fails."""
        note = self.query_one("#note", Input)
        try:
            with self.app.suspend():
                words, problem = _edited(self.words("note"))
        except SuspendNotSupported:
            words, problem = self.words("note"), "This terminal cannot be handed to an editor."
        if not problem:
            note.value = words.replace("\n", LINE_FEED)
        self.complain(problem)
        note.focus()

    def action_cancel(self) -> None:
        """Close without an answer."""
        self.dismiss(None)


def _edited(words: str) -> tuple[str, str]:
    """What an editor makes of some words, and why it does not; nothing is raised while the screen is put away."""
    from factcheck.tui.editor import edit  # noqa: PLC0415 (hardly needed)

    try:
        return edit(words), ""
    except InputError as error:
        return words, str(error)


def field(label: str, widget: Widget) -> Horizontal:
    """A widget with a label before it."""
    return Horizontal(Static(Content(label), classes="label"), widget, classes="field")


class _ShownSafely(Highlighter):
    """Shows what was pasted without doing it; the value itself stays as it is."""

    def highlight(self, text: Text) -> None:
        text.plain = display_safe(text.plain)


class _Line(Input, KeepsOrder):
    """Takes all that is pasted, not its first line alone; and nothing that is struck after enter.

    Args:
        given: what stands in it at first.
        placeholder: what is shown while nothing stands in it.
        name: its id.
    """

    def __init__(self, given: str, placeholder: str, name: str) -> None:
        self._given, self._shown = given, given.replace("\n", LINE_FEED)
        highlighter = _ShownSafely()
        super().__init__(self._shown, placeholder=placeholder, id=name, compact=True, highlighter=highlighter)

    @property
    def words(self) -> str:
        """What stands in it, without the white space around it; what nobody changed, as it was given."""
        is_changed = self.value != self._shown
        return (self.value.replace(LINE_FEED, "\n") if is_changed else self._given).strip()

    def on_key(self, event: Key) -> None:
        """Write nothing that has to wait."""
        self.has_to_wait(event)

    def _on_paste(self, event: Paste) -> None:
        event.prevent_default()
        event.stop()
        self.replace("\n".join(event.text.splitlines()).replace("\n", LINE_FEED), *self.selection)


def line(name: str, value: str | None = None, placeholder: str = "") -> Input:
    """A field of one line."""
    return _Line(value or "", placeholder, name)
