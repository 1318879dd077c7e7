"""Another program works on the same desk: the screen follows, and never decides against what it did not show."""

import pytest
from textual.widgets import Input

from factcheck import Desk
from factcheck.tui.screens.library import LibraryScreen
from factcheck.tui.widgets.claim_list import ClaimList

LEFT_OUT = "Sign up for our newsletter to get 5 stories a day."
TEXT = f"The bridge opened in 1932. It cost $2 million.\n\n{LEFT_OUT}\n"


@pytest.fixture
def elsewhere(desk_path):
    """Somebody else decides: `elsewhere(lambda desk: …)`."""

    def decide(deed, reviewer="Bob"):
        with Desk(desk_path, reviewer=reviewer) as desk:
            return deed(desk)

    return decide


def listed(seat):
    rows = seat.screen.query_one(ClaimList)
    return ["".join(words for words, _ in rows.row(index, 60)) for index in range(rows.row_count())]


async def test_list_and_count_follow_what_the_panel_shows(sit_down, elsewhere):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        left = seat.review.left
        library = next(row.claim for row in seat.review.rows if "library" in row.claim.text)
        elsewhere(lambda desk: desk.verdict(library.id, "false"))
        await seat.press("j")
        assert "✗ False" in seat.panel
        assert any("✗" in row and "library" in row for row in listed(seat))
        assert f"{left - 1} left" in seat.shown


async def test_a_claim_that_no_longer_passes_the_filter_makes_room_for_the_next(sit_down, elsewhere):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.press("F", "right", "enter")
        library = next(row.claim for row in seat.review.rows if "library" in row.claim.text)
        elsewhere(lambda desk: desk.verdict(library.id, "false"))
        await seat.press("j")
        assert not any("library" in row for row in listed(seat))
        assert seat.review.claim.text in seat.panel


async def test_f_does_not_take_off_a_flag_that_was_not_shown(sit_down, elsewhere, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        elsewhere(lambda desk: desk.flag(claim, True))
        await seat.press("f")
        assert on_desk(lambda desk: desk.claim(claim).line.flagged)
        await seat.press("f")
        assert not on_desk(lambda desk: desk.claim(claim).line.flagged)


@pytest.fixture
async def one_claim_goes(sit_down, hold, elsewhere):
    """A seat one row above a claim that is taken back while it is on the screen."""

    def take_in(desk):
        return desk.promote_segment("1", TEXT.index(LEFT_OUT))

    hold(TEXT)
    elsewhere(take_in)
    async with sit_down(TEXT) as seat:
        await seat.go_to("cost $2 million")
        yield seat, lambda: elsewhere(lambda desk: desk.undo())


async def test_a_claim_that_is_gone_when_it_is_to_be_shown_leaves_no_row(one_claim_goes):
    seat, go = one_claim_goes
    assert any("Sign up" in row for row in listed(seat))
    go()
    await seat.press("j")
    assert "Sign up" not in "".join(listed(seat))
    assert "no claim" in seat.toast or "is gone" in seat.toast
    await seat.press("k", "f")
    assert "flagged" in seat.toast


@pytest.mark.parametrize("key", ["f", "4", "x", "d"])
async def test_a_claim_that_is_gone_when_it_is_decided_on_leaves_no_row(one_claim_goes, key):
    seat, go = one_claim_goes
    await seat.press("j")
    go()
    await seat.press(key)
    assert "Sign up" not in "".join(listed(seat))
    assert seat.pilot.app.bug is None


async def test_a_claim_that_is_gone_when_its_dialog_is_answered_leaves_no_row(one_claim_goes):
    seat, go = one_claim_goes
    await seat.press("j", "e")
    go()
    await seat.type("ask Brandt")
    await seat.press("enter")
    assert seat.screen.query_one(Input).value == "ask Brandt"
    await seat.press("escape")
    assert "Sign up" not in "".join(listed(seat))


async def test_a_desk_that_fails_while_one_moves_says_so_and_goes_on(sit_down, rename):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        rename("claim_numbers", "elsewhere")
        await seat.press("j")
        assert "cannot be used" in seat.toast
        assert "cannot be used" in seat.panel
        rename("elsewhere", "claim_numbers")
        await seat.press("k", "j")
        assert "library" in seat.panel


async def test_a_library_that_was_shown_stays_when_the_desk_fails(sit_down, hold, rename):
    hold()
    async with sit_down(None) as seat:
        await seat.press("enter")
        rename("claim_numbers", "elsewhere")
        rename("article_numbers", "elsewhere_too")
        await seat.press("q")
        assert isinstance(seat.screen, LibraryScreen)
        assert "cannot be used" in seat.toast
        assert "Council" in seat.shown
