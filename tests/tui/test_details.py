"""The details of a claim are ticked, with keys and with the mouse."""

from tests.tui.conftest import click_at


async def test_details_are_ticked_one_by_one_and_all_together(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.press("x")
        assert [detail.ticked for detail in (await seat.file()).details].count(True) == 1
        assert (await seat.file()).details[0].ticked
        await seat.press("X")
        assert all(detail.ticked for detail in (await seat.file()).details)
        assert seat.review.claim.state == "in progress"


async def test_a_detail_is_chosen_in_its_pane_and_ticked(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        names = [detail.text for detail in (await seat.file()).details]
        assert f"▸☐ {names[0]}" in seat.panel
        await seat.press("tab", "tab", "down", "down")
        assert f"▸☐ {names[2]}" in seat.panel
        await seat.press("x")
        assert [detail.text for detail in (await seat.file()).details if detail.ticked] == [names[2]]
        assert f"▸☐ {names[3] if len(names) > 3 else names[0]}" in seat.panel
        await seat.press("up", "up", "up", "x")
        assert [detail.text for detail in (await seat.file()).details if detail.ticked] == [names[0], names[2]]


async def test_a_detail_that_is_ticked_is_not_ticked_again(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.press("X", "x")
        assert "every detail of this claim is ticked" in seat.toast
        lines = seat.shown.splitlines()
        row = next(n for n, line in enumerate(lines) if "☑ Monday" in line)
        await seat.pilot.click(offset=(lines[row].index("Monday"), row))
        await seat.settle()
        assert "this detail is ticked" in seat.toast


async def test_details_ticked_fast_are_one_after_the_other(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.pilot.press("x", "x")
        await seat.settle()
        assert [detail.ticked for detail in (await seat.file()).details][:2] == [True, True]


async def test_a_click_on_a_detail_ticks_it(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        lines = seat.shown.splitlines()
        row = next(n for n, line in enumerate(lines) if "☐ Monday" in line)
        await seat.pilot.click(offset=(lines[row].index("Monday"), row))
        await seat.settle()
        assert [detail.text for detail in (await seat.file()).details if detail.ticked] == ["Monday"]


async def test_a_click_ticks_a_detail_of_the_claim_that_is_shown_though_one_goes_on(sit_down):
    async with sit_down() as seat:
        shown = seat.review.claim.id
        row = next(y for y, line in enumerate(seat.shown.splitlines()) if "Monday  date" in line)
        column = seat.shown.splitlines()[row].index("Monday  date")
        seat.screen.do("move", 1)
        click_at(seat, column, row)
        await seat.settle()
        ticked = await seat.desk.run(lambda desk: [one.text for one in desk.claim(shown).details if one.ticked])
        assert seat.review.claim.id != shown
        assert ticked == ["Monday"]
