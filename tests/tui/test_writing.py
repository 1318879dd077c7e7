"""What is typed or pasted is kept as it is, whatever comes between."""

from textual.widgets import Input


async def test_a_write_that_fails_says_so_and_keeps_what_was_typed(sit_down, rename):
    async with sit_down() as seat:
        await seat.press("e")
        await seat.type("ask Brandt")
        rename("decisions", "elsewhere")
        await seat.press("enter")
        assert "cannot be used" in seat.shown
        assert seat.screen.query_one(Input).value == "ask Brandt"
        rename("elsewhere", "decisions")
        await seat.press("enter")
        assert (await seat.file()).notes == ("ask Brandt",)


async def test_all_lines_of_a_paste_are_kept(sit_down):
    async with sit_down() as seat:
        await seat.press("e")
        await seat.type("ask Brandt\r\n[b]again[/b]\n\nand the office\n")
        assert "ask Brandt␊[b]again[/b]␊␊and the office" in seat.shown
        await seat.press("enter")
        assert (await seat.file()).notes == ("ask Brandt\n[b]again[/b]\n\nand the office",)


async def test_a_toast_leaves_the_claim_in_view_however_long_a_source_is(sit_down):
    address = f"https://example.org/{'a' * 400}"
    async with sit_down() as seat:
        await seat.press("s")
        await seat.type(address)
        await seat.press("enter")
        assert (await seat.file()).citations[0].source == address
        assert seat.toast.endswith("… · u undoes")
        assert len(seat.toast) < 200


async def test_a_paste_goes_in_place_of_what_is_selected(sit_down):
    async with sit_down() as seat:
        await seat.press("e")
        await seat.type("ask Brandt")
        await seat.press("shift+home")
        await seat.type("call\nthem")
        assert seat.screen.query_one(Input).value == "call␊them"


async def test_the_field_one_writes_in_stays_in_view_when_the_terminal_shrinks(sit_down):
    async with sit_down() as seat:
        await seat.press("v", "tab", "tab")
        await seat.type("the budget itself")
        assert "the budget itself" in seat.shown
        await seat.pilot.resize_terminal(40, 8)
        await seat.settle()
        assert "the budget itself" in seat.shown


async def test_a_key_behind_the_enter_of_a_note_is_none_of_its_words(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        await seat.press("e")
        seat.strike(*"seen", "enter", "f")
        await seat.settle()
        file = on_desk(lambda desk: desk.claim(claim))
        assert (file.notes, file.line.flagged) == (("seen",), True)
