"""A hostile article on every screen: nothing it says is done, and no escape of its own comes out."""

import re

import pytest

HOSTILE = (
    "[/usr/bin] costs $5 [bold]million[/bold] says [@click=app.quit]click me[/].\n"
    "The \x1b]52;c;cm0gLXJmIC8=\x07 budget \x1b[2J\x1b[H rose 4 percent \x9b31m in 2024 \u202egnorw\u202c, "
    "Mayor [link=javascript:alert(1)]Ada[/link] said. 漢字 👩\u200d🔬 e\u0301 \u200b\ufeff $primary {x!r} %s\n"
    "In 2018, the Biden administration [/] lifted [@click=screen.rate('1')]a ban[/].\n"
    "[@click=app.bell]Sign up[/] for our newsletter [/usr] \x1b[31m\n"
)
SAID = "[/tmp] [@click=app.quit]q[/] \x1b]52;c;eA==\x07 \x9b2J \u202e"
WIDE, NARROW, TINY = (120, 36), (80, 24), (40, 10)


def assert_harmless(seat):
    """No control character of the article is among what is drawn, and the program still runs."""
    drawn = "".join(strip.text for strip in seat.screen._compositor.render_strips())
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\ufeff]", drawn)
    assert seat.pilot.app.is_running
    assert seat.pilot.app.return_value is None


@pytest.mark.parametrize("size", [WIDE, NARROW, TINY], ids=["wide", "narrow", "tiny"])
async def test_every_screen_and_dialog_shows_it_as_text(sit_down, size):
    async with sit_down(HOSTILE, title=SAID, size=size, ask_date=False) as seat:
        assert_harmless(seat)
        for key in ["j", "k", "f", "x", "X", "p", "tab", "tab", "tab"]:
            await seat.press(key)
            assert_harmless(seat)
        for key in ["v", "s", "e", "F", "slash", "question_mark", "ctrl+p"]:
            await seat.press(key)
            assert_harmless(seat)
            await seat.press("escape")
        for _ in range(len(seat.review.rows) + 1):
            await seat.press("j")
            assert_harmless(seat)
        await seat.press("p", "j", "p")
        assert_harmless(seat)
        for key in [
            "k",
            "a",
            "w",
            "l",
            "space",
            "j",
            "enter",
            "escape",
            "S",
            "h",
            "enter",
            "m",
            "b",
            "enter",
            "escape",
        ]:
            await seat.press(key)
            assert_harmless(seat)
        await seat.press("M", "B", "w", "u", "u")
        assert_harmless(seat)


async def test_what_a_reviewer_pastes_is_text_too(sit_down):
    async with sit_down(HOSTILE, ask_date=False) as seat:
        await seat.press("s")
        await seat.type(SAID)
        assert_harmless(seat)
        await seat.press("enter")
        assert "cited" in seat.toast
        assert_harmless(seat)
        assert "[@click=app.quit]q[/]" in seat.panel
        await seat.press("e")
        await seat.type(SAID)
        await seat.press("enter")
        assert_harmless(seat)
        await seat.press("v", "4")
        await seat.type(SAID)
        await seat.press("enter")
        await seat.press("slash")
        await seat.type(SAID)
        await seat.press("enter")
        assert "is not in the article" in seat.toast
        assert_harmless(seat)
        await seat.press("F", "tab", "tab", "tab")
        await seat.type(SAID)
        await seat.press("enter")
        assert_harmless(seat)


async def test_a_click_anywhere_on_it_does_nothing_of_what_it_says(sit_down, on_desk):
    async with sit_down(HOSTILE, title=SAID, ask_date=False) as seat:
        lines = seat.shown.splitlines()
        for words in ["click me", "a ban", "Sign up", "Ada"]:
            for row, line in enumerate(lines[:-2]):
                for found in re.finditer(re.escape(words), line):
                    await seat.pilot.click(offset=(found.start() + 1, row))
                    await seat.settle()
                    assert_harmless(seat)
    assert on_desk(lambda desk: desk.progress("1").checked) == 0


async def test_the_library_shows_a_hostile_title_as_text(sit_down, hold):
    hold(HOSTILE, title=SAID)
    async with sit_down(None) as seat:
        assert "[@click=app.quit]q[/]" in seat.shown
        assert_harmless(seat)


async def test_a_selection_that_is_copied_holds_no_escape(sit_down):
    async with sit_down(HOSTILE, ask_date=False) as seat:
        seat.screen.query_one("#article").text_select_all()
        copied = seat.screen.get_selected_text()
    assert "Biden administration" in copied
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", copied)


@pytest.mark.parametrize("size", [(40, 10), (20, 5), (1, 1), (200, 50)])
async def test_any_size_of_terminal_will_do(sit_down, size):
    async with sit_down(HOSTILE, size=size, ask_date=False) as seat:
        await seat.press("j")
        assert seat.pilot.app.is_running
    async with sit_down(HOSTILE, ask_date=False) as seat:
        await seat.pilot.resize_terminal(*size)
        await seat.press("j", "f", "v", "escape", "question_mark", "escape")
        await seat.pilot.resize_terminal(*WIDE)
        await seat.settle()
        assert "Biden" in seat.shown
