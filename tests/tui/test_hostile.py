"""A hostile article on every screen: nothing it says is done, and no escape of its own comes out."""

import re
import shutil

import pytest

from factcheck import Desk, read
from factcheck.models import Citation
from factcheck.tui.screens.review import ReviewScreen
from tests.tui.conftest import click_at

HOSTILE = (
    "[/usr/bin] costs $5 [bold]million[/bold] says [@click=app.quit]click me[/].\n"
    "The \x1b]52;c;cm0gLXJmIC8=\x07 budget \x1b[2J\x1b[H rose 4 percent \x9b31m in 2024 \u202egnorw\u202c, "
    "Mayor [link=javascript:alert(1)]Ada[/link] said. 漢字 👩\u200d🔬 e\u0301 \u200b\ufeff $primary {x!r} %s\n"
    "In 2018, the Biden administration [/] lifted [@click=screen.do('rate', '1')]a ban[/].\n"
    f"=HYPERLINK(1) {'x' * 300}漢字漢字 cost $2 million, she said. [@click=app.quit]-2+3[/]\n"
    "[@click=app.quit]Sign up[/] for our newsletter [/usr] \x1b[31m\n"
)
SAID = "[/tmp] [@click=app.quit]q[/] \x1b]52;c;eA==\x07 \x9b2J \u202e"
WIDE, NARROW, TINY = (120, 36), (80, 24), (40, 10)


STATES = {
    "library": [[], ["slash", "5"], ["i"], ["P"], ["question_mark"], ["ctrl+p"], ["G", "5"], ["D"]],
    "review": [
        [],
        *([key] for key in "vsecPFJDoSamwxtOlfdpuy"),
        *([key] for key in ("slash", "question_mark", "ctrl+p", "ctrl+r", "tab", "G")),
        ["n", "M"],
        ["a", "w", "l", "space", "j", "enter"],
        ["S", "h", "enter"],
        ["m", "b", "enter"],
        *(["j"] for _ in range(8)),
        ["enter"],
        ["j"],
        ["p"],
    ],
}
"""What is pressed on the two screens from which everything is reached; it is left with escape."""


def assert_harmless(seat):
    """Nothing of the article is among what a terminal or a click acts on, and the program still runs."""
    strips = seat.screen._compositor.render_strips()
    drawn = "".join(strip.text for strip in strips)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\ufeff]", drawn)
    styles = [segment.style for strip in strips[:-1] for segment in strip if segment.style]
    assert not any(style.link or "@click" in style.meta for style in styles)
    assert seat.pilot.app.is_running
    assert seat.pilot.app.return_value is None


async def click_everywhere(seat):
    """Click on every widget in every line but the last, whose hints are the program's own, until a click opens more."""
    width, height = seat.pilot.app.size
    opened = seat.screen
    for y in reversed(range(height - 1)):
        columns = range(y % 19, width, 19)
        by_widget = {opened.get_widget_at(x, y)[0]: x for x in (columns if y % 2 else reversed(columns))}
        for x in by_widget.values():
            click_at(seat, x, y)
        await seat.pilot._wait_for_screen()
        if seat.screen is not opened:
            break
        assert_harmless(seat)
    await seat.settle()
    assert_harmless(seat)


async def leave_for(seat, screen):
    """Go back to a screen, from a dialog with escape and from an article with q."""
    await seat.press("escape")
    while seat.screen is not screen:
        await seat.press("q" if isinstance(seat.screen, ReviewScreen) else "escape")


@pytest.fixture(scope="module")
def hostile_desk(tmp_path_factory):
    """A desk on which everything that comes from outside is hostile."""
    path = tmp_path_factory.mktemp("hostile") / "desk.db"
    article = read(HOSTILE.encode(), title=SAID, published="2025-07-29")
    with Desk(path, reviewer=SAID) as desk:
        desk.add(article.model_copy(update={"publication": SAID, "author": SAID}))
        cited = [Citation(source=f"https://example.org/{n}?{SAID}", title=SAID, quote=SAID) for n in "12"]
        desk.verdict("1:1", "false", note=SAID, citations=cited)
        desk.note("1:1", SAID)
        desk.flag("1:2")
    return path


@pytest.fixture
def desk_path(tmp_path, hostile_desk):
    return shutil.copy(hostile_desk, tmp_path / "desk.db")


@pytest.mark.parametrize("size", [NARROW, TINY], ids=["narrow", "tiny"])
@pytest.mark.parametrize("where", STATES)
async def test_every_screen_and_dialog_shows_it_as_text(sit_down, size, where):
    async with sit_down(HOSTILE if where == "review" else None, size=size, title=SAID) as seat:
        screen = seat.screen
        for pressed in STATES[where]:
            await seat.press(*pressed)
            assert_harmless(seat)
            if size == NARROW and (not pressed or seat.screen is not screen):
                await click_everywhere(seat)
            await leave_for(seat, screen)


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
