"""From lead to lead, and from a claim to those that say the same."""

import pytest

from factcheck.tui.dialogs import JumpDialog, LeadDialog
from factcheck.tui.dialogs.jumping import labels_for

STORY = """Library closed

The Riverside library closed on Friday, May 3, 2021. Nobody was told.
More than 400 people came to a meeting in June 2021.
The Riverside library closed on Friday, May 3, 2021, the mayor said.
The budget fell from 10 million dollars to 5 million dollars, down 20 percent.
"""


async def test_leads_are_gone_through_accepted_and_dismissed_with_a_reason(sit_down, on_desk):
    async with sit_down(STORY) as seat:
        with_leads = [line.number for line in seat.review.snapshot.claims if line.leads]
        assert len(with_leads) == 3
        seen = []
        for _ in with_leads:
            await seat.press("l")
            seen.append(seat.review.claim.number)
        assert sorted(seen) == with_leads
        await seat.go_to("The budget fell")
        claim = seat.review.claim.id
        await seat.press("A")
        assert "accepted the lead" in seat.toast
        assert "u undoes" in seat.toast
        assert seat.review.claim.flagged
        assert "Accepted by Ann" in seat.panel
        await seat.press("A")
        assert "every lead of this claim is accepted" in seat.toast
        await seat.press("u")
        assert not on_desk(lambda desk: desk.claim(claim).line.flagged)

        await seat.go_to("Riverside")
        await seat.press("D", "enter")
        assert isinstance(seat.screen, LeadDialog)
        assert "Say why" in seat.shown
        await seat.type("the mayor's own slip")
        await seat.press("enter")
        assert "Dismissed by Ann: the mayor's own slip" in seat.panel
        assert seat.review.claim.number == with_leads[0]
        assert seat.review.claim.leads == ()
        await seat.press("u")
        assert [line.number for line in seat.review.snapshot.claims if line.leads] == with_leads


async def test_a_claim_without_leads_says_where_there_are_some(sit_down):
    async with sit_down("The bridge opened in 1932.\n") as seat:
        await seat.press("l")
        assert "No claim that is listed has a lead" in seat.toast
        await seat.press("D")
        assert "Nothing was noticed" in seat.toast
        await seat.press("A")
        assert "nothing was noticed" in seat.toast


async def test_a_verdict_is_offered_to_the_twins_and_given_with_one_key(sit_down, on_desk):
    async with sit_down(STORY) as seat:
        await seat.go_to("Riverside")
        first = seat.review.claim
        (second,) = seat.review.twins_of(first.id)
        assert f"Said again in {second.number} ○" in seat.panel
        left = seat.review.left
        await seat.press("4")
        assert on_desk(lambda desk: desk.claim(second.id).line.rating) is None
        assert f"said again in {second.number}: t gives it there too · u undoes" in seat.toast
        here = seat.review.claim.id
        await seat.press("t")
        assert on_desk(lambda desk: desk.claim(second.id).line.rating) == "False"
        assert (seat.review.left, seat.review.claim.id) == (left - 2, here)
        assert "u undoes" in seat.toast
        await seat.press("t")
        assert "No claim that is left says the same" in seat.toast
        await seat.press("u")
        assert on_desk(lambda desk: desk.claim(second.id).line.rating) is None
        assert on_desk(lambda desk: desk.claim(first.id).line.rating) == "False"


@pytest.mark.parametrize("size", [(120, 36), (80, 24)], ids=["wide", "narrow"])
@pytest.mark.parametrize("listing", [[], ["tab"]], ids=["article", "list"])
async def test_letters_over_the_claims_in_view_lead_to_them(sit_down, size, listing):
    async with sit_down(STORY, size=size) as seat:
        await seat.press(*listing, "J")
        assert isinstance(seat.screen, JumpDialog)
        claims = [line.id for line in seat.review.snapshot.claims]
        cells = seat.screen._cells
        assert list(cells) == claims
        lines = seat.shown.splitlines()
        for label, claim in zip(labels_for(len(claims)), claims, strict=True):
            assert all(lines[cell.y][cell.x] == label for cell in cells[claim])
            assert len(cells[claim]) == (2 if size[0] > 100 else 1)
        await seat.press(labels_for(len(claims))[3])
        assert seat.review.claim.id == claims[3]
        await seat.press("J", "escape")
        assert seat.review.claim.id == claims[3]
        await seat.press("J")
        (cell, *_) = cells[claims[1]]
        await seat.pilot.click(offset=cell)
        await seat.settle()
        assert seat.review.claim.id == claims[1]


async def test_digits_lead_to_a_claim_by_its_number(sit_down):
    text = "".join(f"The tower in street {number} was built in {1900 + number}.\n" for number in range(40))
    async with sit_down(text, size=(80, 24)) as seat:
        await seat.press("J", "enter", "9", "9", "enter")
        assert "There is no claim 99" in seat.shown
        await seat.press("backspace", "backspace", "3", "7", "enter")
        assert seat.review.claim.number == 37
        await seat.press("F", *["tab"] * 5)
        await seat.type("street 12")
        await seat.press("enter", "J", "3", "enter")
        assert "not listed: esc lists all" in seat.toast


async def test_letters_go_when_the_claims_under_them_move(sit_down):
    async with sit_down(STORY) as seat:
        await seat.press("J")
        await seat.pilot.resize_terminal(90, 30)
        await seat.settle()
        assert not isinstance(seat.screen, JumpDialog)


@pytest.mark.parametrize("count", [0, 1, 26, 27, 100, 676])
def test_labels_are_distinct_and_none_begins_another(count):
    labels = labels_for(count)
    assert len(set(labels)) == count
    assert len({len(label) for label in labels}) <= 1
