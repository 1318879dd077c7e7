"""A desk that may not be written: all of it is read, and whoever would write is told before the first letter."""

import pytest
from textual.screen import ModalScreen

from factcheck.tui.actions import ACTIONS
from factcheck.tui.actions.action import Action
from factcheck.tui.screens.library import LibraryScreen
from factcheck.tui.screens.review import ReviewScreen
from factcheck.tui.widgets.marking_pane import MarkingPane


@pytest.fixture
def read_only(sit_down, hold, monkeypatch):
    """Sit down at a desk with an article, on which nobody may write any more."""
    hold()
    monkeypatch.setattr("os.access", lambda *_args, **_kwargs: False)
    return sit_down


async def test_the_title_bar_says_so_and_the_article_is_read(read_only):
    async with read_only() as seat:
        assert "read-only desk" in seat.shown.splitlines()[0]
        before = seat.review.cursor
        await seat.press("j")
        assert seat.review.cursor == before + 1
        await seat.press("slash")
        await seat.type("Unemployment")
        await seat.press("enter")
        assert "Unemployment" in seat.review.claim.text
        await seat.press("F", "right", "enter")
        assert "unverified" in seat.shown
        await seat.press("escape", "y")
        assert "Copied the claim" in seat.toast


async def test_no_dialog_opens_in_which_words_would_be_lost(read_only, desk_path):
    async with read_only() as seat:
        for name in (
            name for name, action in ACTIONS.items() if isinstance(action, Action) and action.writes and action.asks
        ):
            seat.pilot.app.clear_notifications()
            seat.screen.do(name)
            await seat.settle()
            assert isinstance(seat.screen, ReviewScreen), name
            assert seat.screen.query_one(MarkingPane).marked is None, name
            assert f"{desk_path} is read-only: copy it" in seat.toast, name
            assert "write permission" in seat.toast, name


async def test_a_deed_of_one_key_is_refused_in_the_same_words(read_only):
    async with read_only() as seat:
        before = await seat.file()
        for key in ("1", "f", "x", "d", "M", "u"):
            seat.pilot.app.clear_notifications()
            await seat.press(key)
            assert "is read-only: copy it" in seat.toast, key
            assert await seat.file() == before, key


async def test_the_library_refuses_at_once_too(read_only):
    async with read_only(None) as seat:
        assert "read-only desk" in seat.shown.splitlines()[0]
        for key in ("i", "P", "a", "u", "ctrl+r"):
            seat.pilot.app.clear_notifications()
            await seat.press(key)
            assert isinstance(seat.screen, LibraryScreen), key
            assert "is read-only: copy it" in seat.toast, key
        await seat.press("s", "slash")
        await seat.type("council")
        await seat.press("enter")
        assert not isinstance(seat.screen, ModalScreen)
        assert "approved a budget" in seat.shown
