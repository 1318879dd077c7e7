"""Leaving loses nothing: what was struck before is done before, however fast the keys came."""

import pytest

from factcheck.tui.dialogs import VerdictDialog
from factcheck.tui.screens.library import LibraryScreen

LEAVE = ["q", "ctrl+q"]


async def end(seat):
    for _ in range(200):
        if seat.pilot.app._exit:
            return
        await seat.pilot.pause()
    pytest.fail(f"the program goes on:\n{seat.shown}")


@pytest.mark.parametrize("leave", LEAVE)
async def test_keys_that_arrive_with_the_one_that_leaves_are_done_first(sit_down, on_desk, leave):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        seat.strike("f", "4", leave)
        await end(seat)
    line = on_desk(lambda desk: desk.claim(claim).line)
    assert (line.flagged, line.rating) == (True, "False")


async def test_the_library_waits_for_the_review_it_opened(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
    async with sit_down(None) as seat:
        await seat.press("enter")
        seat.strike("f", "4", "q")
        await seat.settle()
        assert isinstance(seat.screen, LibraryScreen)
        seat.strike("q")
        await end(seat)
    line = on_desk(lambda desk: desk.claim(claim).line)
    assert (line.flagged, line.rating) == (True, "False")


async def test_going_back_does_not_forget_that_the_program_is_to_end(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
    async with sit_down(None) as seat:
        await seat.press("enter")
        seat.strike("f", "4", "q", "ctrl+q")
        await end(seat)
    line = on_desk(lambda desk: desk.claim(claim).line)
    assert (line.flagged, line.rating) == (True, "False")


@pytest.mark.parametrize("keys", [["v"], ["v", "f"], ["question_mark"], ["slash"]], ids=" ".join)
async def test_a_dialog_does_not_keep_anybody_from_leaving(sit_down, keys):
    async with sit_down() as seat:
        await seat.press(*keys)
        seat.strike("ctrl+q")
        await end(seat)


async def test_keys_for_a_dialog_that_is_being_opened_decide_nothing_and_let_anybody_leave(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        seat.strike("v", "e", "s", "f", "ctrl+q")
        await end(seat)
    assert not on_desk(lambda desk: desk.claim(claim).line.flagged)


async def test_what_is_struck_with_the_key_of_a_dialog_is_typed_into_it(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        seat.strike("v", "f", "q")
        await seat.settle()
        assert isinstance(seat.screen, VerdictDialog)
        assert seat.screen.words("note") == "fq"
        await seat.press("escape")
        seat.strike("q")
        await end(seat)
    assert not on_desk(lambda desk: desk.claim(claim).line.flagged)


@pytest.mark.parametrize("leave", LEAVE)
async def test_nobody_leaves_without_knowing_that_a_decision_was_not_saved(sit_down, rename, leave):
    async with sit_down() as seat:
        rename("decisions", "elsewhere")
        seat.strike("4", leave)
        await seat.settle()
        assert "cannot be used" in seat.toast
        assert not seat.pilot.app._exit
        seat.strike(leave)
        await end(seat)
