"""What was read wrongly is put right without leaving the claim, or the list of articles."""

from datetime import date

import pytest
from textual.widgets import Input

from factcheck.tui.dialogs import CorrectionDialog, PropertiesDialog
from factcheck.tui.screens.library import LibraryScreen
from factcheck.tui.screens.review import ReviewScreen


async def retype(seat, field, words):
    """Write over what stands in a field."""
    seat.screen.query_one(f"#{field}", Input).value = ""
    seat.screen.query_one(f"#{field}").focus()
    await seat.type(words)


async def test_a_claimant_that_was_read_wrongly_is_put_right_and_back(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        before, at = await seat.file(), seat.review.cursor
        assert "Ada Brandt" in before.line.claimant
        await seat.press("c")
        assert seat.screen.query_one("#claimant", Input).value == before.line.claimant
        await retype(seat, "claimant", "The city council")
        await seat.press("tab")
        await retype(seat, "claimant_name", "Springfield City Council")
        await seat.press("enter")
        assert "Claimed by The city council (Springfield City Council)" in seat.panel
        assert "corrected claimant, corrected claimant's name · u undoes" in seat.toast
        assert seat.review.cursor == at
        await seat.press("u")
        after = await seat.file()
        assert (after.line, after.claimant_name) == (before.line, before.claimant_name)


async def test_what_nobody_changes_stays_to_the_letter(sit_down, hold, on_desk):
    hold(title="The sign ␊ ends a line")
    async with sit_down(None) as seat:
        await seat.press("P", "enter")
        assert seat.toast == "Nothing was changed."
        assert on_desk(lambda desk: desk.article("1").title) == "The sign ␊ ends a line"


async def test_a_kind_and_a_meaning_are_put_right(sit_down):
    async with sit_down() as seat:
        await seat.go_to("library")
        await seat.press("c", "tab", "tab", "right")
        await retype(seat, "reading", "The city library will close.")
        await seat.press("enter")
        file = await seat.file()
        assert (file.line.kind, file.reading) == ("opinion", "The city library will close.")
        assert file.line.claimant is None


async def test_only_what_was_changed_is_written(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        await seat.press("c", "enter")
        assert seat.toast == "Nothing was changed."
        await seat.press("P", "enter")
        assert seat.toast == "Nothing was changed."
        assert on_desk(lambda desk: desk.claim(claim).history) == ()


async def test_a_correction_that_cannot_be_saved_is_given_back(sit_down, rename):
    async with sit_down() as seat:
        await seat.press("c")
        await retype(seat, "claimant", "Mayor Brandt")
        rename("decisions", "elsewhere")
        await seat.press("enter")
        assert isinstance(seat.screen, CorrectionDialog)
        assert "cannot be used" in seat.shown
        rename("elsewhere", "decisions")
        await seat.press("enter")
        assert (await seat.file()).line.claimant == "Mayor Brandt"


async def test_escape_leaves_everything_as_it_was(sit_down, on_desk):
    async with sit_down() as seat:
        claim, before = seat.review.claim.id, await seat.file()
        await seat.press("c")
        await retype(seat, "claimant", "nobody")
        await seat.press("escape", "P")
        await retype(seat, "title", "nothing")
        await seat.press("escape")
        assert on_desk(lambda desk: desk.claim(claim)) == before
        assert on_desk(lambda desk: desk.article("1").title) == "Council approves budget"


async def test_title_and_date_are_put_right_in_the_review_and_back(sit_down, on_desk):
    async with sit_down() as seat:
        at = seat.review.cursor
        await seat.press("P")
        await retype(seat, "title", "Council [b]delays[/b] budget")
        await retype(seat, "published_on", "5 March 2025")
        await seat.press("enter")
        assert "Council [b]delays[/b] budget" in seat.shown.splitlines()[0]
        assert "article 1 corrected title, corrected publication date · u undoes" in seat.toast
        assert on_desk(lambda desk: desk.article("1").published_on) == date(2025, 3, 5)
        assert seat.review.cursor == at
        await seat.press("u")
        assert "Council approves budget" in seat.shown.splitlines()[0]


async def test_a_date_is_taken_away_and_one_that_is_none_is_told(sit_down, on_desk):
    async with sit_down() as seat:
        await seat.press("P")
        await retype(seat, "published_on", "the other day")
        await seat.press("enter")
        assert isinstance(seat.screen, PropertiesDialog)
        assert "“the other day” is not a day" in seat.shown
        await retype(seat, "published_on", "")
        await seat.press("enter")
        assert isinstance(seat.screen, ReviewScreen)
        assert on_desk(lambda desk: desk.article("1").published_on) is None


async def test_the_library_corrects_the_article_at_the_cursor(sit_down, hold, on_desk):
    hold()
    async with sit_down(None) as seat:
        await seat.press("P")
        assert seat.screen.query_one("#title", Input).value == "Council approves budget"
        await retype(seat, "byline", "Eve Marsh")
        await retype(seat, "publication", "The Herald")
        await seat.press("enter")
        assert isinstance(seat.screen, LibraryScreen)
        assert "corrected byline, corrected publication · u undoes" in seat.toast
        assert "The Herald" in seat.shown
        assert on_desk(lambda desk: desk.article("1").byline) == "Eve Marsh"
        await seat.press("u")
        assert "corrected byline “Eve Marsh”, corrected publication “The Herald”" in seat.toast
        assert on_desk(lambda desk: desk.article("1").publication) is None


@pytest.mark.parametrize("key", ["P", "u"])
async def test_an_empty_library_has_nothing_to_correct(sit_down, key):
    async with sit_down(None) as seat:
        await seat.press(key)
        assert isinstance(seat.screen, LibraryScreen)
