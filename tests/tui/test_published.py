"""The day an article was published is asked for, once."""

from textual.widgets import Input

from factcheck.tui.dialogs import PublishedDialog


async def test_the_date_is_asked_for_once(sit_down, on_desk):
    async with sit_down(published=None) as seat:
        assert isinstance(seat.screen, PublishedDialog)
        await seat.type("3/4/2025")
        await seat.press("enter")
        assert isinstance(seat.screen, PublishedDialog)
        seat.screen.query_one(Input).value = "4 March 2025"
        await seat.press("enter")
        assert seat.review.snapshot.article.published_on.isoformat() == "2025-03-04"
    async with sit_down(published=None) as seat:
        assert not isinstance(seat.screen, PublishedDialog)
    assert on_desk(lambda desk: desk.article("1").published_on.isoformat()) == "2025-03-04"


async def test_a_date_that_nobody_knows_stays_unknown(sit_down, on_desk):
    async with sit_down(published=None) as seat:
        await seat.press("enter")
        assert not isinstance(seat.screen, PublishedDialog)
    async with sit_down(published=None) as seat:
        assert not isinstance(seat.screen, PublishedDialog)
    assert on_desk(lambda desk: desk.article("1").published_on) is None


async def test_a_date_that_cannot_be_saved_is_asked_for_again(sit_down, rename):
    async with sit_down(published=None) as seat:
        await seat.type("4 March 2025")
        rename("decisions", "elsewhere")
        await seat.press("enter")
        assert isinstance(seat.screen, PublishedDialog)
        assert "cannot be used" in seat.shown
        assert seat.screen.query_one(Input).value == "2025-03-04"
        rename("elsewhere", "decisions")
        await seat.press("enter")
        assert seat.review.snapshot.article.published_on.isoformat() == "2025-03-04"
