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


def _step(
    key: str, action: str, name: str, description: str, tooltip: str, *, given: object = None, show: bool = False
) -> Binding:
    """A key of the review that takes a step of ``factcheck.tui.actions``."""
    call = f"do({action!r})" if given is None else f"do({action!r}, {given!r})"
    return _key(key, call, f"review.{name}", description, tooltip, show=show)


APP: list[BindingType] = [
    _key("question_mark", "help", "app.help", "help", "Every key of this screen, and what it does.", show=True),
    _key("G", "search", "app.search", "search the desk", "Search all claims, sources and verdicts of the desk."),
    _key("ctrl+p", "command_palette", "app.palette", "palette", "Every action by its name.", priority=True),
    _key(
        "ctrl+c",
        "stop_waiting",
        "app.stop",
        "stop waiting",
        "Wait no longer for another program that holds the desk.",
        priority=True,
    ),
    _key("ctrl+z", "suspend_process", "app.suspend", "suspend", "Go to the shell; fg there comes back.", priority=True),
    _key("ctrl+q", "quit", "app.quit", "quit", "Leave the program. Everything is saved already.", priority=True),
]

LIBRARY: list[BindingType] = [
    _key("j,down", "move(1)", "library.next", "next article", "Go to the next article."),
    _key("k,up", "move(-1)", "library.previous", "previous article", "Go to the previous article."),
    _key("enter", "review", "library.review", "review", "Open the article where you left off.", show=True),
    _key("slash", "seek", "library.seek", "search", "List only articles with these words, as you type.", show=True),
    _key("escape", "leave_seek", "library.leave_seek", "list all", "Leave the search, and list all articles."),
    _key("s", "sort", "library.sort", "sort", "Sort by last touched, left, leads, title or date.", show=True),
    _key("i", "import", "library.import", "import", "Import a file of plain text.", show=True),
    _key("a", "archive", "library.archive", "archive", "Put the article away, or take it out of the archive."),
    _key("A", "show_archive", "library.show_archive", "show archive", "List what was archived, or what was not."),
    _key("P", "properties", "library.properties", "properties", "Correct title, author, publication and date."),
    _key("D", "dashboard", "library.dashboard", "dashboard", "What is left and what was done, in numbers and plots."),
    _key("u", "undo", "library.undo", "undo", "Undo your last action, whatever article it was about."),
    _key("ctrl+r", "redo", "library.redo", "redo", "Do again what you undid."),
    _key("q", "back", "library.quit", "quit", "Leave the desk. Everything is saved already.", show=True),
]

REVIEW: list[BindingType] = [
    _step("j,down", "move", "next", "next", "Go to the next claim.", given=1, show=True),
    _step("k,up", "move", "previous", "previous", "Go to the previous claim.", given=-1),
    _step("n", "seek", "next_unverified", "next unverified", "Go to the next claim that is not verified yet.", given=1),
    _step(
        "N", "seek", "previous_unverified", "previous unverified", "Go back to one that is not verified yet.", given=-1
    ),
    _step("f", "flag", "flag", "flag", "Flag the claim as needing a check, or take the flag away.", show=True),
    *(
        _step(
            str(digit),
            "rate",
            f"rate_{digit}",
            f"verdict {digit}",
            "Give this verdict, save it, and go to the next claim that is not verified yet.",
            given=str(digit),
        )
        for digit in range(1, 10)
    ),
    _step("t", "repeat_verdict", "twins", "same for twins", "Give the verdict to the claims that say the same, too."),
    _step("s", "source", "source", "source", "Attach a source: an address, or words for it.", show=True),
    _step("v", "verdict", "verdict", "verdict + note", "Give a verdict with a note and a source.", show=True),
    _step(
        "x", "tick", "tick", "tick a detail", "Tick the detail at ▸, the next that is not ticked yet: you checked it."
    ),
    _step("X", "tick_all", "tick_all", "tick all details", "Tick every detail of the claim."),
    _step("e", "note", "note", "note", "Write a note on the claim."),
    _step("c", "correct", "correct", "correct", "Correct who makes the claim, its kind, or what it means."),
    _step("d", "dismiss", "dismiss", "dismiss", "Not a claim: take it out of what is left to verify."),
    _step("p", "promote", "promote", "promote", "Take text that was left out into the article; or undo a dismissal."),
    _step(
        "a", "add", "add", "add a claim", "Add a claim of words that you select, with the mouse before or with keys."
    ),
    _step("S", "split", "split", "split", "Make two claims of one: choose where the second begins."),
    _step("M", "join", "join", "join with next", "Make one claim of this and the next.", given=1),
    _step("B", "join", "join_previous", "join with previous", "Make one claim of this and the one before.", given=-1),
    _step("m", "move_claim", "move", "move ends", "Let the claim begin or end elsewhere, by words or letters."),
    _step("l", "seek_lead", "next_lead", "next lead", "Go to the next claim in which something does not add up."),
    _step("A", "accept_lead", "accept_lead", "accept lead", "Take the lead up: the claim is flagged."),
    _step("D", "dismiss_lead", "dismiss_lead", "dismiss lead", "Say why a lead is none; the desk remembers it."),
    _step("P", "correct_article", "properties", "properties", "Correct title, author, publication and date."),
    _step("w", "unseen", "unseen", "not looked at", "Mark the words that nobody has looked at yet, or stop it."),
    _step("u", "undo", "undo", "undo", "Undo your last action, of this session or an earlier one.", show=True),
    _step("ctrl+r", "redo", "redo", "redo", "Do again what you undid."),
    _step(
        "slash", "find", "find", "find", "Find words in the article; found once more, the next place where they stand."
    ),
    _step("J", "jump", "jump", "jump", "Go to a claim in view by the letters over it, or to any by its number."),
    _step("F", "filter", "filter", "filter", "List only some claims: by state, kind, claimant, leads, worth or words."),
    _step("O", "sort", "sort", "sort", "List claims in the order of the text, most worth checking or leads first."),
    _step("escape", "list_all", "list_all", "list all", "List every claim again, in the order of the text."),
    _step("y", "copy", "copy", "copy", "Copy the selected words, or the claim; it says which way they went."),
    _step("o", "open_source", "open", "open a source", "Open a source of the claim in the web browser."),
    _key("tab", "pane", "review.pane", "next pane", "Go to the next pane: article, claims, the claim."),
    _step("enter", "unfold", "unfold", "unfold", "Show the lines that were left out as furniture, or hide them."),
    _key("q", "back", "review.back", "back", "Leave the article. Everything is saved already."),
]


MARKING: list[BindingType] = [
    _key("right,w", "mark('word', 1)", "marking.word", "word on", "Go to the next word.", show=True),
    _key("left,b", "mark('word', -1)", "marking.word_back", "word back", "Go to the word before."),
    _key("j,down", "mark('line', 1)", "marking.line", "line on", "Go to the next line.", show=True),
    _key("k,up", "mark('line', -1)", "marking.line_back", "line back", "Go to the line before."),
    _key("l", "mark('letter', 1)", "marking.letter", "letter on", "Go one letter on."),
    _key("h", "mark('letter', -1)", "marking.letter_back", "letter back", "Go one letter back."),
    _key("space", "mark('begin')", "marking.begin", "begins here", "Begin the selection here, or anew.", show=True),
    _key("shift+right", "mark('extend', 1)", "marking.extend", "extend", "Select up to the next word."),
    _key("shift+left", "mark('extend', -1)", "marking.extend_back", "extend back", "Select up to the word before."),
    _key("tab", "mark('swap')", "marking.swap", "other end", "Go to the other end of the selection.", show=True),
    _key("enter", "take_words", "marking.take", "done", "Take the selected words, and save.", show=True),
    _key("escape,q", "leave_words", "marking.leave", "leave", "Leave it as it is.", show=True),
]
"""The keys while words of the article are selected; those of the review rest meanwhile."""

ARTICLE: list[BindingType] = [
    _key("pagedown", "page_down", "article.page_down", "article down", "Scroll the article down."),
    _key("pageup", "page_up", "article.page_up", "article up", "Scroll the article up."),
]
"""The keys of the article's pane, while it has the focus."""

CLAIM: list[BindingType] = [
    _key("down", "choose(1)", "claim.detail", "choose detail", "In the claim's pane: choose the next detail to tick."),
    _key("up", "choose(-1)", "claim.detail_back", "choose detail back", "In the claim's pane: choose the one before."),
    _key("pagedown", "page_down", "claim.page_down", "page down", "Scroll the claim down."),
    _key("pageup", "page_up", "claim.page_up", "page up", "Scroll the claim up."),
]
"""The keys of the claim's pane, while it has the focus."""


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
        if enabled and binding.id in ORDER:
            together.setdefault(binding.id or "", []).append((node, binding))
    for name in sorted(together, key=ORDER.index):
        same = together[name]
        node, binding = same[0]
        shown = tuple(app.get_key_display(alike) for _, alike in same)
        described = node.described(binding) if isinstance(node, Describes) else binding
        yield Entry(shown, described.description, described.tooltip, partial(app.run_action, binding.action, node))


def shown(screen: Screen[Any], name: str) -> str:
    """The key of something that can be done on a screen, as people see it: for words that name a key.

    Args:
        screen: where it can be done, now or when something else is over.
        name: the id of its binding.
    """
    usual = (binding for table in TABLES.values() for binding in table if isinstance(binding, Binding))
    binding = next(binding for binding in usual if binding.id == name)
    key = screen.app._keymap.get(name, binding.key).partition(",")[0]  # noqa: SLF001 (there is no other way to it)
    return key if key in _PLAIN_WORDS else screen.app.get_key_display(binding.with_key(key))


_PLAIN_WORDS = frozenset(["enter", "space", "tab"])
"""Keys that a sentence calls by their names and not by signs."""


SEARCH: list[BindingType] = [
    _key("enter", "take", "search.take", "review", "Go to the claim.", show=True, priority=True),
    _key("down", "move(1)", "search.next", "next", "Go to the next claim that was found.", show=True, priority=True),
    _key("up", "move(-1)", "search.previous", "previous", "Go to the previous claim that was found.", priority=True),
    _key("pagedown", "move(10)", "search.page_down", "ten on", "Go ten claims on.", priority=True),
    _key("pageup", "move(-10)", "search.page_up", "ten back", "Go ten claims back.", priority=True),
    _key("escape", "back", "search.back", "back", "Leave the search; its words stay for the next time.", show=True),
]
"""The keys of the search, before those of its field; letters are words."""

DASHBOARD: list[BindingType] = [
    _key("j,down", "scroll(1)", "dashboard.down", "down", "Scroll down.", show=True),
    _key("k,up", "scroll(-1)", "dashboard.up", "up", "Scroll up."),
    _key("q,escape", "back", "dashboard.back", "back", "Leave the dashboard.", show=True),
]

DIALOG: list[BindingType] = [
    _key("escape", "cancel", "dialog.cancel", "cancel", "Leave without saving."),
    _key("ctrl+o", "edit", "dialog.edit", "editor", "Write the note in your own editor."),
]
"""The keys of every dialog beside those of its fields, which write, choose, and save with enter."""

TABLES: dict[str, list[BindingType]] = {
    "marking": MARKING,
    "review": REVIEW,
    "article": ARTICLE,
    "claim": CLAIM,
    "library": LIBRARY,
    "search": SEARCH,
    "dashboard": DASHBOARD,
    "dialog": DIALOG,
    "app": APP,
}
"""Every table of keys, by the first part of its ids."""

TOGETHER = [(name, "app") for name in TABLES if name != "app"]
"""The tables whose keys hold at the same time, so that none may mean two things."""

ORDER = [binding.id for table in TABLES.values() for binding in table if isinstance(binding, Binding)]
"""The ids of all keys, in the order in which they are shown."""
