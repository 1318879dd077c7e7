"""Keys in place of the usual ones: what a person set under ``[keys]``, checked, as Textual's keymap wants it."""

from __future__ import annotations

from difflib import get_close_matches
from itertools import combinations
from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.keys import KEY_NAME_REPLACEMENTS, Keys, key_to_character
from textual.widgets import Input

from factcheck.errors import InputError
from factcheck.tui import keys
from factcheck.tui.widgets.choice import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from textual.binding import BindingType

_MODIFIERS = frozenset({"ctrl", "shift", "alt", "super", "hyper", "meta"})
_IN_DIALOGS = frozenset(binding.id for binding in keys.DIALOG if isinstance(binding, Binding))
_NAMES = frozenset(key.value for key in Keys) | frozenset(KEY_NAME_REPLACEMENTS.values())


def keymap_of(wanted: Mapping[str, str]) -> dict[str, str]:
    """The keys of every binding by its id, those that were asked for in place of the usual ones.

    Textual moves a key by taking away all that its old key did on that screen: given all of them, it puts all back.

    Args:
        wanted: keys by the id of a binding, several of them joined by commas: ``{"review.flag": "g"}``.

    Returns:
        Nothing where nothing was asked for.

    Raises:
        InputError: there is no such id or key, or two things on one screen would have the same key.
    """
    if not wanted:
        return {}
    usual = {name: key for table in keys.TABLES.values() for name, key in _ids(table)}
    for name, struck in wanted.items():
        _check(name, struck, usual)
    chosen = usual | dict(wanted)
    _refuse_clashes(chosen, wanted)
    return chosen


def _ids(table: Sequence[BindingType]) -> Iterator[tuple[str, str]]:
    return ((binding.id, binding.key) for binding in table if isinstance(binding, Binding) and binding.id)


def _check(name: str, struck: str, usual: Mapping[str, str]) -> None:
    if name not in usual:
        near = get_close_matches(name, usual, n=3, cutoff=0.5)
        hint = f"did you mean {' or '.join(near)}?" if near else f"one is {min(usual)}, and help lists what they do"
        raise InputError(f"[keys] in your settings: there is no {name!r}; {hint}")
    for key in _split(struck):
        if not _is_key(key):
            raise InputError(f"[keys] in your settings: {name} has {key!r}, which is no key: write g, G, f5 or ctrl+g")
        if name in _IN_DIALOGS and ((len(key) == 1 and key.isprintable()) or key in _keys_of_fields()):
            raise InputError(f"[keys] in your settings: {name} has {key!r}, which fields need: write f5 or ctrl+g")


def _keys_of_fields() -> set[str]:
    """What a field of a dialog takes before the dialog sees it, beside letters; and what leads to other fields."""
    bound = [binding.key for binding in (*Input.BINDINGS, *Choice.BINDINGS) if isinstance(binding, Binding)]
    return {key for keys_of_one in (*bound, "tab", "shift+tab") for key in _split(keys_of_one)}


def _is_key(key: str) -> bool:
    *modifiers, last = key.split("+") if key != "+" else [key]
    known = len(last) == 1 or last in _NAMES or key_to_character(last) is not None
    return known and set(modifiers) <= _MODIFIERS


def _split(struck: str) -> list[str]:
    """Each key as the terminal tells it, so that ``?`` and ``question_mark`` are the same."""
    alone = [part.strip() for part in struck.split(",")]
    return [key_to_character(part) or part for part in alone]


def _refuse_clashes(chosen: Mapping[str, str], wanted: Mapping[str, str]) -> None:
    for tables in keys.TOGETHER:
        names = [name for table in tables for name, _ in dict.fromkeys(_ids(keys.TABLES[table]))]
        for one, other in combinations(names, 2):
            both = set(_split(chosen[one])) & set(_split(chosen[other]))
            if both and wanted.keys() & {one, other}:
                raise InputError(
                    f"[keys] in your settings: {min(both)} would be both {one} and {other}: give one another key"
                )
