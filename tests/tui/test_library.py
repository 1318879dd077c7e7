"""The library: every article with its progress, and a first run that says what to do."""

from datetime import date

from factcheck import Desk, read
from factcheck.tui.screens.library import LibraryScreen
from factcheck.tui.screens.review import ReviewScreen


def put_on(desk_path, *texts):
    with Desk(desk_path, reviewer="Ann") as desk:
        for text in texts:
            desk.add(read(text.encode(), published=date(2025, 3, 4)))


async def test_an_empty_desk_names_the_key_that_opens_the_example(sit_down):
    async with sit_down(None) as seat:
        assert "No article is on this desk yet" in seat.shown
        assert "enter opens the example" in seat.shown
        await seat.press("enter")
        assert isinstance(seat.screen, ReviewScreen)
        assert "Roscosmos" in seat.shown
        await seat.press("q")
        assert isinstance(seat.screen, LibraryScreen)
        assert "1 article" in seat.shown
        assert "No article" not in seat.shown


async def test_articles_are_listed_with_what_is_left_of_them(sit_down, desk_path):
    put_on(desk_path, "The bridge opened in 1932.\n", "The tunnel is 7 km long. It cost $2 million.\n")
    with Desk(desk_path, reviewer="Ann") as desk:
        desk.verdict("1:1", "true")
    async with sit_down(None) as seat:
        assert "2 articles" in seat.shown
        bridge = next(line for line in seat.shown.splitlines() if line.lstrip().startswith("1 "))
        assert "✓ 0" in bridge


async def test_an_article_is_opened_where_it_was_left_and_the_library_knows_what_was_done(sit_down, desk_path):
    put_on(desk_path, "The tunnel is 7 km long. It cost $2 million. It opened in 1932.\n")
    with Desk(desk_path, reviewer="Ann") as desk:
        desk.flag("1:2")
    async with sit_down(None) as seat:
        before = next(line for line in seat.shown.splitlines() if line.lstrip().startswith("1 "))
        await seat.press("enter")
        assert "cost $2 million" in seat.review.claim.text
        await seat.press("1", "q")
        after = next(line for line in seat.shown.splitlines() if line.lstrip().startswith("1 "))
        assert before.split()[-5:] != after.split()[-5:]


async def test_keys_and_clicks_choose_among_articles(sit_down, desk_path):
    put_on(desk_path, "The bridge opened in 1932.\n", "The tunnel is 7 km long.\n")
    async with sit_down(None) as seat:
        await seat.press("j", "enter")
        first = seat.review.snapshot.article.number
        await seat.press("q")
        await seat.click("ArticleList", (10, 0))
        assert seat.review.snapshot.article.number != first


async def test_a_desk_that_is_none_ends_the_program_with_one_line(desk_path):
    from factcheck.errors import DeskError
    from factcheck.tui.app import FactcheckApp
    from factcheck.tui.desk_thread import DeskThread

    desk_path.write_text("a shopping list")
    desk = DeskThread(desk_path, reviewer="Ann")
    app = FactcheckApp(desk)
    async with app.run_test() as pilot:
        while app.return_value is None:
            await pilot.pause()
    desk.close()
    assert isinstance(app.return_value, DeskError)
    assert "is not a desk" in str(app.return_value)
