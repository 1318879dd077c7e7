"""The last line of the screen: the keys that matter here, as many as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.cells import cell_len
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from factcheck.tui.keys import ORDER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.binding import Binding

MOST_HINTS = 6
"""How many hints a reader takes in at a glance."""


class KeyHints(Widget):
    """Hints made from the bindings of the screen; a click on one does what its key does."""

    DEFAULT_CSS = """
    KeyHints {
        height: 1; background: $panel; color: $text-muted; padding: 0 1;
        link-style: none; link-color: $text-muted; link-background: $panel;
    }
    """

    def on_mount(self) -> None:
        """Follow the bindings as they change."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)

    def render(self) -> Content:
        """Key and word of each hint that fits."""
        hints: list[Content] = []
        room = self.size.width
        for key, word, action in self._hints():
            room -= cell_len(f"{key} {word}") + 2
            if room < -2 or len(hints) == MOST_HINTS:
                break
            hints.append(Content.assemble((key, "bold $text-accent"), f" {word}").stylize(_click(action)))
        return Content("  ").join(hints)

    def _hints(self) -> Iterator[tuple[str, str, str]]:
        active = [
            (node, binding) for node, binding, on, _ in self.screen.active_bindings.values() if on and binding.show
        ]
        seen: set[str | None] = set()
        for node, binding in sorted(active, key=lambda pair: _place(pair[1])):
            if binding.id not in seen:
                seen.add(binding.id)
                yield self._key(binding), binding.description, _action(node is self.app, binding)

    def _key(self, binding: Binding) -> str:
        return self.app.get_key_display(binding)

    def _bindings_updated(self, _: Any) -> None:
        self.refresh()


def _place(binding: Binding) -> int:
    """Where a key stands among all keys; those of no table come last."""
    return ORDER.index(binding.id) if binding.id in ORDER else len(ORDER)


def _action(of_app: bool, binding: Binding) -> str:
    return f"{'app' if of_app else 'screen'}.{binding.action}"


def _click(action: str) -> Style:
    return Style.from_meta({"@click": action})
