"""A reviewer walks through an article: with keys, by words, with the mouse, and from pane to pane."""

from pathlib import Path

from factcheck.config import default_desk_path
from factcheck.tui.widgets.article_pane import ArticlePane
from factcheck.tui.widgets.claim_list import ClaimList

NARROW = (80, 24)


async def test_a_review_goes_on_where_it_was_left(sit_down):
    async with sit_down() as seat:
        await seat.go_to("library")
        await seat.press("f")
    async with sit_down() as seat:
        assert "library" in seat.review.claim.text


async def test_j_and_k_go_to_every_claim_and_n_only_to_unverified_ones(sit_down):
    async with sit_down() as seat:
        await seat.go_to("library")
        await seat.press("1")
        await seat.go_to("approved a budget")
        await seat.press("j")
        assert "library" in seat.review.claim.text
        await seat.press("k", "n")
        assert "4.1 percent" in seat.review.claim.text
        await seat.press("N")
        assert "approved a budget" in seat.review.claim.text
        await seat.press("down", "up")
        assert "approved a budget" in seat.review.claim.text


async def test_words_are_found_whatever_their_case_and_from_hit_to_hit(sit_down):
    async with sit_down() as seat:
        await seat.press("slash")
        await seat.type("LABOR")
        await seat.press("enter")
        assert "labor office" in seat.review.claim.text
        await seat.press("slash", "enter")
        assert "labor office" in seat.review.claim.text
        await seat.press("slash")
        await seat.type("LABOR unions")
        await seat.press("enter")
        assert "not in the article" in seat.toast


async def test_a_click_on_words_of_the_article_goes_to_their_claim(sit_down):
    async with sit_down() as seat:
        pane = seat.screen.query_one(ArticlePane)
        line = next(n for n in range(40) if "library will" in pane.render_line(n).text)
        await seat.click("#article", (6, line))
        assert "library" in seat.review.claim.text


async def test_a_click_on_a_row_goes_to_its_claim(sit_down):
    async with sit_down() as seat:
        rows = seat.screen.query_one(ClaimList)
        index = next(n for n in range(rows.row_count()) if "library" in "".join(w for w, _ in rows.row(n, 90)))
        await seat.click("#claims", (8, index))
        assert "library" in seat.review.claim.text


async def test_narrow_screens_show_the_list_on_tab(sit_down):
    async with sit_down(size=NARROW) as seat:
        assert not seat.screen.query_one(ClaimList).display
        await seat.press("tab")
        assert seat.screen.query_one(ClaimList).display
        assert not seat.screen.query_one(ArticlePane).display
        await seat.press("tab")
        assert seat.screen.query_one(ArticlePane).display


async def test_when_nothing_is_left_it_is_said_and_what_to_do_next(sit_down, desk_path, monkeypatch):
    async with sit_down() as seat:
        for _ in range(seat.review.left):
            await seat.press("1")
        assert "Nothing is left to verify" in seat.shown
        assert f"factcheck --desk …/{desk_path.name} export 1 -o checked.csv" in seat.shown
        monkeypatch.setattr(seat.desk, "path", Path("hall.db"))
        assert seat.screen.how_to_go_on == "factcheck --desk hall.db export 1 -o checked.csv"
        monkeypatch.setattr(seat.desk, "path", default_desk_path())
        assert seat.screen.how_to_go_on == "factcheck export 1 -o checked.csv"
        await seat.press("n")
        assert "q goes back" in seat.toast
        await seat.press("u")
        assert "Nothing is left" not in seat.shown
        assert "1 left" in seat.shown
