"""Keys that are kept for what they are meant for come out in the order in which they were struck."""

from __future__ import annotations

from textual.events import Key
from textual.widgets import Input

from factcheck.tui.held_keys import HoldsKeys


class Field(HoldsKeys[None]):
    """A program with one field in it."""

    def compose(self):
        yield Input()


async def test_what_is_struck_while_keys_are_handed_on_stays_behind_them():
    app = Field()
    async with app.run_test() as pilot:
        app.hold_keys()
        await pilot.press("a")
        assert app.query_one(Input).value == ""
        app.post_message(Key("b", "b"))  # on its way from the terminal when the dialog is there
        app.release_keys()
        app.post_message(Key("c", "c"))
        await pilot.pause()
        assert app.query_one(Input).value == "abc"


async def test_a_hold_is_released_once_and_no_later_one_with_it():
    app = Field()
    async with app.run_test() as pilot:
        first = app.hold_keys()
        app.release_keys(first)
        await pilot.pause()
        app.hold_keys()
        await pilot.press("a")
        app.release_keys(first)
        await pilot.pause()
        assert (app.holds_keys, app.query_one(Input).value) == (True, "")
        app.release_keys()
        await pilot.pause()
        assert app.query_one(Input).value == "a"


async def test_releasing_where_nothing_is_held_changes_nothing():
    app = Field()
    async with app.run_test() as pilot:
        app.release_keys()
        await pilot.press("a", "b")
        assert app.query_one(Input).value == "ab"
