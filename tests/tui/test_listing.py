"""What is listed, and what a list says of what it leaves out."""

import pytest

from factcheck.tui.dialogs import FilterDialog

WIDE, NARROW = (120, 36), (80, 24)


async def list_only(seat, words):
    """List the claims in which some words stand."""
    await seat.press("F")
    assert isinstance(seat.screen, FilterDialog)
    await seat.press(*["tab"] * 5)
    await seat.type(words)
    await seat.press("enter")


async def test_a_filter_lists_only_what_passes_and_says_so(sit_down):
    async with sit_down() as seat:
        everything = seat.review.left
        await list_only(seat, "library")
        assert [row.claim.text for row in seat.review.rows] == ["The library will close for three weeks in August"]
        assert "Only “library”" in seat.shown
        assert f"1 of 1 · {everything} left" in seat.shown


async def test_a_filter_that_nothing_passes_names_the_key_that_changes_it(sit_down):
    async with sit_down() as seat:
        await list_only(seat, "zeppelin")
        assert "F changes what is listed" in seat.panel
        await seat.press("j", "n", "f", "1", "x", "p", "d", "enter")
        assert "0 of 0" in seat.shown


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
async def test_what_is_listed_and_sorted_is_always_in_view_and_one_key_lists_all_again(sit_down, size):
    async with sit_down(size=size) as seat:
        whole = [row.key for row in seat.review.rows]
        here = seat.review.claim.id
        await seat.press("F", "right", "tab", "right", "tab", "tab", "right", "enter", "O")
        for pane in ("tab", "tab", "tab"):
            await seat.press(pane)
            assert "Only unverified, statement, worth 0.25+ · worth first" in seat.shown
            assert "esc lists all" in seat.shown
            assert f"{seat.review.left} left" in seat.shown
        await seat.press("O")
        assert "leads first" in seat.shown
        await seat.press("escape")
        assert "esc lists all" not in seat.shown
        assert [row.key for row in seat.review.rows] == whole
        assert seat.review.claim.id == here


async def test_seeking_says_where_what_is_left_is_not_listed(sit_down):
    async with sit_down() as seat:
        await list_only(seat, "library")
        await seat.press("n")
        assert f"{seat.review.left - 1} more are not listed: esc lists all" in seat.toast
        await seat.press("1", "n")
        assert f"{seat.review.left} more are not listed" in seat.toast
        await seat.press("escape", "1", "1", "n")
        assert "the last one that is left" in seat.toast


async def test_a_judged_claim_leaves_a_list_of_what_is_left(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.press("F", "right", "enter")
        await seat.press("4")
        assert "library" in seat.review.claim.text
        assert not any("approved a budget" in row.claim.text for row in seat.review.rows)
