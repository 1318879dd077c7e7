"""Every key of every screen, as data: the footer, the help and the command palette are made from it.

A binding's ``id`` is what a keymap remaps, its ``description`` the hint in the footer and the line in the palette,
its ``tooltip`` the sentence in the help. Those with ``show`` may stand in the footer, in this order.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, runtime_checkable

from textual.binding import Binding, BindingType

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from textual.app import App
    from textual.dom import DOMNode
    from textual.screen import Screen


def _key(
    key: str, action: str, name: str, description: str, tooltip: str, *, show: bool = False, priority: bool = False
) -> Binding:
    return Binding(key, action, description, id=name, tooltip=tooltip, show=show, priority=priority)


APP: list[BindingType] = [
    _key("question_mark", "help", "app.help", "help", "Every key of this screen, and what it does.", show=True),
    _key("ctrl+p", "command_palette", "app.palette", "palette", "Every action by its name.", priority=True),
    _key("ctrl+q", "quit", "app.quit", "quit", "Leave the program. Everything is saved already.", priority=True),
]

LIBRARY: list[BindingType] = [
    _key("j,down", "move(1)", "library.next", "next article", "Go to the next article.", show=True),
    _key("k,up", "move(-1)", "library.previous", "previous article", "Go to the previous article."),
    _key("enter", "review", "library.review", "review", "Open the article where you left off.", show=True),
    _key("q", "back", "library.quit", "quit", "Leave the desk. Everything is saved already.", show=True),
]

REVIEW: list[BindingType] = [
    _key("j,down", "move(1)", "review.next", "next", "Go to the next claim.", show=True),
    _key("k,up", "move(-1)", "review.previous", "previous", "Go to the previous claim."),
    _key("n", "seek(1)", "review.next_unverified", "next unverified", "Go to the next claim that is not verified yet."),
    _key(
        "N", "seek(-1)", "review.previous_unverified", "previous unverified", "Go back to one that is not verified yet."
    ),
    _key("f", "flag", "review.flag", "flag", "Flag the claim as needing a check, or take the flag away.", show=True),
    *(
        _key(
            str(digit),
            f"rate('{digit}')",
            f"review.rate_{digit}",
            f"verdict {digit}",
            "Give this verdict, save it, and go to the next claim that is not verified yet.",
        )
        for digit in range(1, 10)
    ),
    _key("s", "source", "review.source", "source", "Attach a source: an address, or words for it.", show=True),
    _key("v", "verdict", "review.verdict", "verdict + note", "Give a verdict with a note and a source.", show=True),
    _key("x", "tick", "review.tick", "tick a detail", "Tick the next detail that is not ticked yet: you checked it."),
    _key("X", "tick_all", "review.tick_all", "tick all details", "Tick every detail of the claim."),
    _key("e", "note", "review.note", "note", "Write a note on the claim."),
    _key("d", "dismiss_claim", "review.dismiss", "dismiss", "Not a claim: take it out of what is left to verify."),
    _key(
        "p",
        "promote",
        "review.promote",
        "promote",
        "Take text that was left out into the article; or undo a dismissal.",
    ),
    _key("u", "undo", "review.undo", "undo", "Undo your last action, of this session or an earlier one.", show=True),
    _key("ctrl+r", "redo", "review.redo", "redo", "Do again what you undid."),
    _key("slash", "find", "review.find", "find", "Find words in the article; enter goes from hit to hit."),
    _key("F", "filter", "review.filter", "filter", "List only some claims: by state, kind, leads or words."),
    _key("tab", "pane", "review.pane", "next pane", "Go to the next pane: article, claims, the claim."),
    _key("enter", "unfold", "review.unfold", "unfold", "Show the lines that were left out as furniture, or hide them."),
    _key("q", "back", "review.back", "back", "Leave the article. Everything is saved already."),
]


class Entry(NamedTuple):
    """One thing that can be done on a screen, with every key that does it."""

    keys: tuple[str, ...]
    """As they are shown to people: ``j``, ``down``."""
    description: str
    tooltip: str
    run: Callable[[], Awaitable[object]]
    """Does it."""


@runtime_checkable
class Describes(Protocol):
    """A screen that knows better words for some of its keys than the table of keys does."""

    def described(self, binding: Binding) -> Binding:
        """The binding with those words."""
        ...


def entries(app: App[Any], screen: Screen[Any]) -> Iterator[Entry]:
    """What can be done on a screen now, in the order of the tables above: one entry an id."""
    together: dict[str, list[tuple[DOMNode, Binding]]] = {}
    for node, binding, enabled, _ in screen.active_bindings.values():
        if enabled and binding.id in _ORDER:
            together.setdefault(binding.id or "", []).append((node, binding))
    for name in sorted(together, key=_ORDER.index):
        same = together[name]
        node, binding = same[0]
        shown = tuple(app.get_key_display(alike) for _, alike in same)
        described = node.described(binding) if isinstance(node, Describes) else binding
        yield Entry(shown, described.description, described.tooltip, partial(app.run_action, binding.action, node))


_ORDER = [binding.id for binding in (*REVIEW, *LIBRARY, *APP) if isinstance(binding, Binding)]
