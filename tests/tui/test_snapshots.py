"""What each screen looks like, in the two sizes that it is made for.

After a change that is meant to be seen: ``pytest tests/tui/test_snapshots.py --snapshot-update``, and look at the diff.
"""

import pytest

from factcheck import read
from factcheck.tui.app import FactcheckApp
from factcheck.tui.desk_thread import DeskThread
from factcheck.tui.widgets.title_bar import TitleBar

ARTICLE = """Ban lifted for Rogozin

In 2018, the Biden administration temporarily lifted an entry ban on Dmitry Rogozin.
The station will close for three weeks in August, the agency said.
Its budget fell to $2.5 million in 2024.

Sign up for our newsletter to get stories like this in your inbox.
"""
SIZES = [pytest.param((120, 36), id="120x36"), pytest.param((80, 24), id="80x24")]
SCREENS = {
    "review": [],
    "verdict_given": ["4"],
    "furniture": ["F", "escape", "j", "j", "j", "j", "enter", "j"],
    "filtered": ["F", "tab", "tab", "right", "enter"],
    "verdict": ["v", "3"],
    "source": ["s"],
    "note": ["e"],
    "correct": ["c"],
    "properties": ["P"],
    "filter": ["F"],
    "sorted": ["O"],
    "jump": ["J"],
    "lead": ["l", "D"],
    "find": ["slash"],
    "help": ["question_mark"],
    "list": ["tab"],
    "not_looked_at": ["x", "j", "4", "w"],
    "adding": ["j", "j", "a", "space", "w", "w"],
    "splitting": ["j", "S"],
    "moving": ["j", "m", "b", "b"],
}


@pytest.fixture
def looks_right(snap_compare, tmp_path):
    """Open the screen, strike keys, and compare the picture."""

    def compare(opening, size, keys):
        desk = DeskThread(tmp_path / "desk.db", reviewer="Ann")

        async def strike(pilot):
            while any(bar.place.startswith("opening") for bar in pilot.app.screen.query(TitleBar)):
                await pilot.pause()
            for key in keys:
                await pilot.press(key)
                await desk.run(lambda _: None)
                await pilot.pause()
            await desk.run(lambda _: None)
            await pilot.pause()

        try:
            return snap_compare(FactcheckApp(desk, opening), terminal_size=size, run_before=strike)
        finally:
            desk.close()

    return compare


def with_date(desk):
    return desk.add(read(ARTICLE.encode(), published="2025-07-29")).article


def without_date(desk):
    return desk.add(read(ARTICLE.encode())).article


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
def test_review(looks_right, size, keys):
    assert looks_right(with_date, size, keys)


@pytest.mark.parametrize("size", SIZES)
def test_date_is_asked_for(looks_right, size):
    assert looks_right(without_date, size, [])


@pytest.mark.parametrize("size", SIZES)
def test_empty_library(looks_right, size):
    assert looks_right(None, size, [])


@pytest.mark.parametrize("size", SIZES)
def test_without_colour(looks_right, size, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert looks_right(with_date, size, ["1"])


@pytest.mark.parametrize("size", SIZES)
def test_words_are_selected_without_colour(looks_right, size, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert looks_right(with_date, size, ["1", "m", "b", "b"])
