"""The library: every article with its progress, and a first run that says what to do."""

from datetime import date

import pytest

from factcheck import Desk, read
from factcheck.config import Config
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


BRIDGE, TUNNEL = "The bridge opened in 1932.\n", "The tunnel is 7 km long. It cost $2 million. It opened in 1932.\n"


def titled(desk_path, *articles):
    with Desk(desk_path, reviewer="Ann") as desk:
        for title, text, day in articles:
            desk.add(read(text.encode(), title=title, published=day))


@pytest.fixture
def newsroom(desk_path):
    """Three articles: one of the bridge, two of the tunnel; the last of them was touched last."""
    titled(
        desk_path,
        ("Zeal on the bridge", BRIDGE, "2025-03-04"),
        ("Älplers and their tunnel", TUNNEL, "2025-01-02"),
        ("Money for tunnels", TUNNEL + "The mayor left in 2019. He sang.\n", None),
    )
    with Desk(desk_path, reviewer="Ann") as desk:
        desk.correct_article("1", publication="The Herald")


def listed(seat):
    return [line.number for line in seat.screen.articles.articles]


async def test_the_library_begins_in_the_order_that_was_set(sit_down, newsroom):
    async with sit_down(None, config=Config(sort="most left")) as seat:
        assert listed(seat) == [3, 2, 1]
        assert "by most left · 3 articles" in seat.shown
        await seat.press("enter", "q")
        assert listed(seat) == [3, 2, 1]
        await seat.press("s")
        assert "by most leads" in seat.shown


async def test_articles_are_found_as_one_types_by_title_publication_and_number(sit_down, newsroom):
    async with sit_down(None) as seat:
        await seat.press("slash")
        for words, found in [("tunnel", {2, 3}), (" mon", {3}), ("3", set())]:
            await seat.type(words)
            assert set(listed(seat)) == found
        assert "No title, publication or number has “tunnel mon3” in it" in seat.shown
        await seat.press("escape")
        assert set(listed(seat)) == {1, 2, 3}
        await seat.press("slash", "h", "e", "r", "a", "l", "d")
        assert listed(seat) == [1]
        assert "only “herald” · 1 article" in seat.shown


async def test_what_was_found_is_opened_and_still_listed_afterwards(sit_down, newsroom):
    async with sit_down(None) as seat:
        await seat.press("slash")
        await seat.type("tunnel")
        first, second = listed(seat)
        await seat.press("down", "enter")
        assert seat.review.snapshot.article.number == second
        await seat.press("q")
        assert listed(seat) == [first, second]
        await seat.press("k", "enter")
        assert seat.review.snapshot.article.number == first


async def test_a_key_sorts_and_the_cursor_stays_with_its_article(sit_down, newsroom):
    async with sit_down(None) as seat:
        assert listed(seat) == [1, 3, 2]
        await seat.press("j")
        for said, numbers in [
            ("by most left", [3, 2, 1]),
            ("by most leads", [1, 3, 2]),
            ("by title", [3, 1, 2]),
            ("by newest published", [1, 2, 3]),
        ]:
            await seat.press("s")
            assert said in seat.shown.splitlines()[0]
            assert listed(seat) == numbers
            assert seat.screen.articles.current.number == 3
        await seat.press("s")
        assert listed(seat) == [1, 3, 2]


async def test_an_article_is_archived_shown_on_a_key_and_taken_back(sit_down, newsroom, on_desk):
    async with sit_down(None) as seat:
        await seat.press("a")
        assert "article 1 archived · u undoes" in seat.toast
        assert 1 not in listed(seat)
        await seat.press("A")
        assert listed(seat) == [1]
        assert "archive · 1 article" in seat.shown
        await seat.press("a")
        assert "Nothing is archived" in seat.shown
        await seat.press("A")
        assert set(listed(seat)) == {1, 2, 3}
        await seat.press("u")
        assert "undone: article 1 taken out of the archive" in seat.toast
        assert on_desk(lambda desk: [line.number for line in desk.articles() if line.archived]) == [1]
        await seat.press("u", "ctrl+r")
        assert "redone: article 1 archived" in seat.toast


async def test_undo_in_the_library_reaches_into_articles_and_says_what_it_undid(sit_down, newsroom, on_desk):
    with Desk(on_desk(lambda desk: desk.path), reviewer="Ann") as desk:
        desk.verdict("2:1", "true")
    async with sit_down(None) as seat:
        await seat.press("u")
        assert "undone: 2:1 verdict" in seat.toast
        assert on_desk(lambda desk: desk.progress("2").checked) == 0
        await seat.press("u", "u", "u")
        assert "nothing to undo for Ann" in seat.toast


async def test_a_file_is_imported_and_the_cursor_is_on_it(sit_down, tmp_path, newsroom):
    path = tmp_path / "harbour.txt"
    path.write_text("The harbour opened in 1901.\n")
    async with sit_down(None) as seat:
        await seat.press("i")
        await seat.type(str(path))
        await seat.press("tab")
        await seat.type("2025-05-06")
        await seat.press("enter")
        assert "article 4" in seat.toast
        assert seat.screen.articles.current.number == 4
        assert str(seat.screen.articles.current.published_on) == "2025-05-06"
        await seat.press("i")
        await seat.type(str(path))
        await seat.press("enter")
        assert "is on the desk already" in seat.toast


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "Type the path of a file."),
        ("missing.txt", "no such file: "),
        ("folder", "is a directory"),
        ("photo.png", "PNG"),
        ("~nobody-of-that-name/a.txt", "no such file: "),
        ("[@click=app.quit]q[/]", "no such file: "),
    ],
)
async def test_a_bad_file_is_told_in_one_line_and_what_was_typed_stays(sit_down, tmp_path, name, why):
    (tmp_path / "folder").mkdir()
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    path = name if not name or name.startswith("~") else str(tmp_path / name)
    async with sit_down(None, size=(200, 30)) as seat:
        await seat.press("i")
        if path:
            await seat.type(path)
        await seat.press("enter")
        assert why in seat.screen.query_one("#problem").content.plain
        assert seat.screen.query_one("#path").value == path
        await seat.press("escape")
        assert "No article is on this desk yet" in seat.shown
