"""A line for what must be known at every moment, that is only there while there is something to know."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

from factcheck.display import display_safe
from factcheck.tui.widgets.fitting import fit


class Notice(Widget):
    """What is the case, cut where it must be, and beside it the keys that go with it, which never are."""

    DEFAULT_CSS = """
    Notice { height: 1; padding: 0 1; background: $boost; display: none; }
    Notice.-shown { display: block; }
    """

    _words, _keys = "", ""

    def show(self, words: str, keys: str) -> None:
        """Say something, or nothing any more where there are no words; they are shown safely."""
        if (words, keys) != (self._words, self._keys):
            self._words, self._keys = words, keys
            self.set_class(bool(words), "-shown")
            self.refresh()

    def render(self) -> Content:
        """The two, at either end of the line."""
        keys = fit(self._keys, min(cell_len(self._keys), max(0, self.size.width - 1)))
        room = max(0, self.size.width - cell_len(keys) - 1)
        words = display_safe(self._words).replace("\n", " ")
        return Content.assemble((fit(words, room), "bold"), " ", (keys, "dim"))
