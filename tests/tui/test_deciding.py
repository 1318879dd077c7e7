"""What a reviewer decides: verdicts, sources, notes, what is dismissed and undone, on the desk when it is said."""

import pytest

from factcheck.tui.dialogs import SourceDialog, VerdictDialog

WIDE, NARROW = (120, 36), (80, 24)
BIDEN = "In 2018, the Biden administration temporarily lifted an entry ban on Dmitry Rogozin."


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
async def test_a_digit_gives_the_verdict_saves_it_and_goes_to_the_next_unverified_claim(sit_down, on_desk, size):
    async with sit_down(size=size) as seat:
        await seat.go_to("approved a budget")
        judged, left = seat.review.claim, seat.review.left
        await seat.press("4")
        assert on_desk(lambda desk: desk.claim(judged.id).line.rating) == "False"
        assert "library" in seat.review.claim.text
        assert f"{left - 1} left" in seat.shown
        assert "False" in seat.toast
        assert "u undoes" in seat.toast


async def test_digits_struck_fast_go_to_one_claim_after_the_other(sit_down, on_desk):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.pilot.press("4", "1", "5")
        await seat.settle()
        ratings = on_desk(lambda desk: [line.rating for line in desk.claims("1") if line.rating])
    assert ratings == ["False", "True", "Unverifiable"]


async def test_a_digit_that_the_scale_does_not_have_does_nothing(sit_down, on_desk):
    async with sit_down() as seat:
        await seat.press("9")
        assert on_desk(lambda desk: desk.progress("1").checked) == 0


async def test_a_reviewer_flags_the_line_and_finds_it_false_with_a_source(sit_down, on_desk):
    async with sit_down(BIDEN) as seat:
        assert "does not match" in seat.panel
        await seat.press("f")
        assert "flagged" in seat.toast
        await seat.press("s")
        await seat.type("https://example.org/rogozin")
        await seat.press("enter")
        await seat.press("4")
        claim = seat.review.claim.id
    file = on_desk(lambda desk: desk.claim(claim))
    assert file.line.flagged
    assert [citation.source for citation in file.citations] == ["https://example.org/rogozin"]
    assert [verdict.label for verdict in file.verdicts] == ["False"]


async def test_a_verdict_with_a_note_and_a_source_is_one_action(sit_down, on_desk):
    async with sit_down() as seat:
        await seat.go_to("library")
        claim = seat.review.claim.id
        await seat.press("v", "2")
        await seat.type("two weeks")
        await seat.press("tab")
        await seat.type("the notice on the door")
        await seat.press("enter")
        file = on_desk(lambda desk: desk.claim(claim))
        assert (file.verdicts[0].label, file.verdicts[0].note) == ("Mostly true", "two weeks")
        assert file.citations[0].source == "the notice on the door"
        await seat.press("u")
        file = on_desk(lambda desk: desk.claim(claim))
        assert (file.verdicts, file.citations) == ((), ())


async def test_a_verdict_without_a_rating_is_asked_for_again(sit_down):
    async with sit_down() as seat:
        await seat.press("v", "enter")
        assert isinstance(seat.screen, VerdictDialog)
        assert "Choose a rating" in seat.shown


async def test_a_click_on_a_rating_gives_the_verdict(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        column = seat.shown.splitlines()[-2].index("False")
        await seat.click("ScaleBar", (column, 0))
        assert on_desk(lambda desk: desk.claim(claim).line.rating) == "False"


async def test_a_source_keeps_all_that_is_said_of_it(sit_down):
    async with sit_down() as seat:
        await seat.go_to("library")
        await seat.press("s")
        await seat.type("notice")
        await seat.press("tab", "right", "right", "tab", "right", "tab")
        await seat.type("two weeks")
        await seat.press("tab")
        await seat.type("p. 3")
        await seat.press("enter")
        citation = (await seat.file()).citations[0]
    assert (citation.source, citation.stance, citation.standing) == ("notice", "refutes", "primary")
    assert (citation.quote, citation.locator) == ("two weeks", "p. 3")


async def test_a_source_of_nothing_is_not_saved(sit_down):
    async with sit_down() as seat:
        await seat.press("s", "enter")
        assert isinstance(seat.screen, SourceDialog)
        await seat.press("escape")
        assert (await seat.file()).citations == ()


async def test_a_note_stands_beside_the_claim(sit_down):
    async with sit_down() as seat:
        await seat.press("e")
        await seat.type("ask Brandt")
        await seat.press("enter")
        assert (await seat.file()).notes == ("ask Brandt",)
        assert "ask Brandt" in seat.panel


async def test_what_is_dismissed_is_not_left_and_comes_back(sit_down):
    async with sit_down() as seat:
        await seat.go_to("library")
        left = seat.review.left
        await seat.press("d")
        assert seat.review.left == left - 1
        await seat.go_to("library")
        assert seat.review.claim.state == "dismissed"
        await seat.press("p")
        assert seat.review.left == left


async def test_undo_reaches_into_earlier_sessions_and_says_what_it_undid(sit_down, on_desk):
    async with sit_down() as seat:
        await seat.go_to("library")
        claim = seat.review.claim.id
        await seat.press("4")
    async with sit_down() as seat:
        await seat.press("u")
        assert "undo" in seat.toast.lower()
        assert "^r does it again" in seat.toast
        assert seat.review.claim.id == claim
        assert seat.review.claim.rating is None
        await seat.press("ctrl+r")
        assert seat.review.claim.rating == "False"
    assert on_desk(lambda desk: desk.claim(claim).line.rating) == "False"


async def test_nothing_to_undo_is_said_and_nothing_more(sit_down):
    async with sit_down() as seat:
        await seat.press("u")
        assert "nothing to undo" in seat.toast
        before = seat.review.cursor
        await seat.press("j")
        assert seat.review.cursor == before + 1
