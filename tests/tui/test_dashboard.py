"""The dashboard: numbers in every terminal, plots beside them where there are room and colours."""

import subprocess
import sys

import pytest

from factcheck import Desk, read
from factcheck.tui.screens.dashboard import DashboardScreen
from factcheck.tui.screens.library import LibraryScreen
from factcheck.tui.widgets.bars import bar, percent
from tests.tui.test_hostile import HOSTILE, SAID, assert_harmless


@pytest.fixture
def newsroom(desk_path):
    """An article with two verdicts, of two people."""
    with Desk(desk_path, reviewer="Bob") as bob, Desk(desk_path, reviewer="Ann") as ann:
        bob.add(read(b"The bridge opened in 1932. It cost $2 million. The tunnel is 7 km long.\n", title="The bridge"))
        bob.verdict("1:1", "true")
        ann.verdict("1:2", "false")


def tables(seat):
    return "\n".join(table.render().plain for table in seat.screen.query("CountTable"))


async def test_everything_is_there_as_numbers(sit_down, newsroom):
    async with sit_down(None, size=(80, 24)) as seat:
        await seat.press("D")
        assert isinstance(seat.screen, DashboardScreen)
        said = {" ".join(line.rstrip("█░ ").split()) for line in tables(seat).splitlines()}
        assert {"today 1", "1 The bridge 1", "statement 1", "True 1", "False 1", "Ann 1", "Bob 1"} <= said
        assert "Nothing was noticed." in said
        assert "dashboard · 1 left" in seat.shown
        assert not any(plot.display for plot in seat.screen.query("BarPlot"))
        await seat.press("q")
        assert isinstance(seat.screen, LibraryScreen)


async def test_plots_stand_beside_the_numbers_where_there_is_room(sit_down, newsroom):
    async with sit_down(None, size=(120, 36)) as seat:
        await seat.press("D")
        plots = list(seat.screen.query("BarPlot"))
        assert plots
        assert all(plot.display and plot.parent.query("CountTable") for plot in plots)
        await seat.pilot.resize_terminal(80, 24)
        await seat.settle()
        assert not any(plot.display for plot in plots)


async def test_without_colours_there_are_the_numbers_alone(sit_down, newsroom, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with sit_down(None, size=(120, 36)) as seat:
        await seat.press("D")
        assert "Unverified, by article" in seat.shown
        assert not seat.screen.query("BarPlot")


async def test_an_empty_desk_says_what_to_do(sit_down):
    async with sit_down(None) as seat:
        await seat.press("D")
        assert "no article is on this desk" in seat.shown
        await seat.press("escape")
        assert isinstance(seat.screen, LibraryScreen)


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (40, 10), (20, 5)])
async def test_hostile_titles_and_names_are_text(sit_down, size):
    async with sit_down(HOSTILE, title=SAID, ask_date=False, reviewer=SAID) as seat:
        await seat.press("1", "2")
    async with sit_down(None, size=size) as seat:
        await seat.press("D")
        for _ in range(12):
            assert_harmless(seat)
            await seat.press("j")


def test_plots_are_loaded_for_the_dashboard_alone():
    asked = "import sys, factcheck.tui.app; print('plotext' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True).stdout.split() == [b"False"]


@pytest.mark.parametrize(
    ("part", "whole", "drawn", "said"),
    [
        (0, 0, "░░░░", "–"),
        (0, 9, "░░░░", "0 %"),
        (1, 1000, "█░░░", "0 %"),
        (1, 2, "██░░", "50 %"),
        (999, 1000, "███░", "99 %"),
        (9, 9, "████", "100 %"),
    ],
)
def test_a_bar_is_full_and_empty_only_where_all_or_nothing_is(part, whole, drawn, said):
    assert (bar(part, whole, 4), percent(part, whole)) == (drawn, said)
