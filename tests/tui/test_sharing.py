"""Words that leave the program: each way is named, and what could act on whoever takes them does not."""

import webbrowser

import pytest

from factcheck.models import Citation
from factcheck.tui import clipboard
from factcheck.tui.dialogs import AddressDialog


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """A computer with programs of one's own: `tools(xclip="cat > copied")`."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.setattr(clipboard.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)

    def install(**programs):
        for name, script in programs.items():
            path = folder / name.replace("_", "-")
            path.write_text(f"#!/bin/sh\ncd '{tmp_path}'\n{script}\n")
            path.chmod(0o700)

    return install


async def test_a_tool_of_the_computer_is_used_and_named(sit_down, tools, tmp_path, monkeypatch):
    tools(xclip="cat > copied")
    monkeypatch.setenv("DISPLAY", ":0")
    async with sit_down() as seat:
        await seat.press("y")
        assert (tmp_path / "copied").read_text() == seat.review.claim.text
        assert "with xclip" in seat.toast


@pytest.mark.parametrize("display", ["", ":0"])
async def test_without_a_tool_that_works_the_terminal_is_asked(sit_down, tools, monkeypatch, display):
    tools(xclip="exit 1")
    monkeypatch.setenv("DISPLAY", display)
    async with sit_down() as seat:
        await seat.press("y")
        assert seat.pilot.app.clipboard == seat.review.claim.text
        assert "OSC 52" in seat.toast


async def test_selected_words_go_first_and_nothing_in_them_acts(sit_down, tools):
    tools()
    async with sit_down("The bridge \x1b[2Jopened in 1932.\n") as seat:
        await seat.press("y")
        assert "\x1b" not in seat.pilot.app.clipboard
        assert "␛[2Jopened" in seat.pilot.app.clipboard
        await seat.pilot.click("#article", offset=(6, 0), times=2)
        await seat.settle()
        await seat.press("y")
        assert seat.pilot.app.clipboard == "bridge"
        assert "selected words" in seat.toast


@pytest.fixture
def opened(monkeypatch):
    """The addresses that the browser was asked to open."""
    asked = []

    def take(address):
        asked.append(address)
        return True

    monkeypatch.setattr(webbrowser, "open", take)
    return asked


async def cite(seat, *sources):
    claim = seat.review.claim.id
    for source in sources:
        await seat.desk.run(lambda desk, source=source: desk.cite(claim, Citation(source=source)))


async def test_the_only_address_is_opened_under_its_real_name(sit_down, opened):
    async with sit_down() as seat:
        await cite(seat, "interview", "https://www.аррle.com/x")
        await seat.screen.look_for_news()
        await seat.press("o")
        assert opened == ["https://www.xn--le-6kc8da.com/x"]
        assert "xn--" in seat.toast


async def test_of_several_one_is_chosen(sit_down, opened):
    async with sit_down() as seat:
        await cite(seat, "https://a.example/", "https://b.example/", "https://a.example/")
        await seat.press("o")
        assert isinstance(seat.screen, AddressDialog)
        await seat.press("2", "enter")
        assert opened == ["https://b.example/"]


@pytest.mark.parametrize("sources", [[], ["javascript:alert(1)"], ["file:///etc/passwd", "interview"]])
async def test_what_is_no_address_of_the_web_is_never_opened(sit_down, opened, sources):
    async with sit_down() as seat:
        await cite(seat, *sources)
        await seat.press("o")
        assert opened == []
        assert "s adds one" in seat.toast


async def test_a_computer_without_a_browser_says_the_address(sit_down, monkeypatch):
    monkeypatch.setattr(webbrowser, "open", lambda _: False)
    async with sit_down() as seat:
        await cite(seat, "https://a.example/")
        await seat.press("o")
        assert "https://a.example/" in seat.toast
        assert "BROWSER" in seat.toast
