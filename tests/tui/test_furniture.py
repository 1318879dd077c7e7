"""What was left out as furniture can be seen, and taken into the article."""

from factcheck.tui.rows import FoldRow, FurnitureRow
from factcheck.tui.widgets.claim_list import ClaimList


async def go_to_fold(seat):
    fold = next(n for n, row in enumerate(seat.review.rows) if isinstance(row, FoldRow))
    await seat.press(*"j" * (fold - seat.review.cursor))


async def test_furniture_is_one_folded_row_that_says_how_much_there_is(sit_down):
    async with sit_down() as seat:
        assert "▸ 1 line left out as furniture" in seat.shown
        await go_to_fold(seat)
        assert "Left out as furniture" in seat.panel
        assert "enter unfolds it" in seat.panel


async def test_enter_unfolds_it_and_folds_it_again(sit_down):
    async with sit_down() as seat:
        await go_to_fold(seat)
        await seat.press("enter")
        assert "▾ 1 line" in seat.shown
        assert isinstance(seat.review.rows[seat.review.cursor + 1], FurnitureRow)
        await seat.press("j")
        assert "newsletter" in seat.panel
        assert "p takes it into the article" in seat.panel
        await seat.press("k", "enter")
        assert "▸ 1 line" in seat.shown


async def test_a_line_is_promoted_and_taken_back(sit_down, on_desk):
    async with sit_down() as seat:
        before = on_desk(lambda desk: desk.progress("1").claims)
        await go_to_fold(seat)
        await seat.press("p", "j", "p")
        assert "newsletter" in seat.review.claim.text
        assert "promoted" in seat.toast
        assert "left out as furniture" not in seat.shown
        assert on_desk(lambda desk: desk.progress("1").claims) > before
        await seat.press("u")
        assert "▾ 1 line left out as furniture" in seat.shown
        assert on_desk(lambda desk: desk.progress("1").claims) == before


async def test_p_on_what_was_promoted_dismisses_it(sit_down):
    async with sit_down() as seat:
        await go_to_fold(seat)
        await seat.press("p", "j", "p")
        claim = seat.review.claim.id
        await seat.press("p")
        assert next(line for line in seat.review.snapshot.claims if line.id == claim).state == "dismissed"


async def test_a_verdict_on_furniture_is_none(sit_down, on_desk):
    async with sit_down() as seat:
        await go_to_fold(seat)
        await seat.press("4", "f", "x", "d", "s")
        assert "not a claim" in seat.toast
        assert on_desk(lambda desk: desk.progress("1").checked) == 0


async def test_n_passes_over_furniture(sit_down):
    async with sit_down() as seat:
        await seat.go_to("4.1 percent")
        await seat.press("n")
        assert seat.review.claim is not None


async def test_a_click_on_the_row_unfolds_it_and_one_in_the_article_goes_there(sit_down):
    async with sit_down() as seat:
        rows = seat.screen.query_one(ClaimList)
        fold = next(n for n in range(rows.row_count()) if "▸" in "".join(words for words, _ in rows.row(n, 90)))
        await seat.click("#claims", (8, fold))
        assert "▾ 1 line" in seat.shown
        await seat.press("enter")
        line = next(n for n, words in enumerate(seat.shown.splitlines()) if "of furniture" in words)
        await seat.pilot.click(offset=(4, line))
        await seat.settle()
        assert isinstance(seat.review.row, FurnitureRow)
