"""What the screens over a whole desk look like, on a day that never ends.

After a change that is meant to be seen: ``pytest tests/tui/test_desk_snapshots.py --snapshot-update``, and look at
the diff.
"""

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from factcheck import Desk, read
from factcheck.models import Citation
from factcheck.store import action
from factcheck.tui.app import FactcheckApp
from factcheck.tui.desk_thread import DeskThread
from factcheck.tui.widgets.title_bar import TitleBar
from tests.tui.conftest import struck

SIZES = [pytest.param((120, 36), id="120x36"), pytest.param((80, 24), id="80x24")]
NOON = datetime(2025, 8, 1, 12, tzinfo=UTC)
ARTICLES = [
    (
        "Ban lifted for Rogozin",
        "The Herald",
        "In 2018, the Biden administration lifted an entry ban on Dmitry Rogozin. The station will close in August, the"
        " agency said. Its budget fell to $2.5 million in 2024.\n",
    ),
    (
        "Council approves the largest budget in the history of the district, with a vote at midnight",
        None,
        "The council approved a budget of $7.5 million on Monday. Mayor Ada Brandt said taxes would rise 4 percent.\n"
        "Unemployment fell to 4.1 percent in 2024. The bridge opened in 1932. Was it worth it?\n",
    ),
    ("", "Älpler Bote", "Der Tunnel ist 7 km lang. The tunnel cost $2 million in 1999.\n"),
    ("A piece that is done", None, "The harbour opened in 1901.\n"),
]


class Clock:
    """Stands still until it is moved on."""

    now_is = NOON

    def now(self, _zone):
        return self.now_is


@pytest.fixture(scope="module")
def last_weeks(tmp_path_factory):
    """A desk of four articles, three of them at hand, on which two people worked in the last weeks."""
    clock = Clock()
    path = tmp_path_factory.mktemp("last_weeks") / "desk.db"
    with (
        pytest.MonkeyPatch.context() as patched,
        Desk(path, reviewer="Ann") as ann,
        Desk(path, reviewer="Bob") as bob,
    ):
        patched.setattr(action, "datetime", clock)
        for weeks, (title, publication, text) in zip((9, 3, 1, 0), ARTICLES, strict=True):
            clock.now_is = NOON - timedelta(weeks=weeks, hours=3)
            article = read(text.encode(), title=title or None, published="2025-07-29")
            ann.add(article.model_copy(update={"publication": publication}))
        clock.now_is = NOON - timedelta(days=9)
        source = Citation(source="https://example.org/budget", title="The budget, approved")
        ann.verdict("2:1", "false", note="It was the council before: $7.4 million", citations=[source])
        clock.now_is = NOON - timedelta(days=2)
        bob.verdict("1:1", "misleading")
        bob.verdict("2:3", "true")
        ann.flag("1:2")
        ann.verdict("4:1", "true")
        clock.now_is = NOON
        ann.archive("4")
    return path


@pytest.fixture
def desk_path(tmp_path, last_weeks, monkeypatch):
    monkeypatch.setattr(action, "datetime", Clock())
    return shutil.copy(last_weeks, tmp_path / "desk.db")


@pytest.fixture
def looks_right(snap_compare, desk_path):
    """Open the library, strike keys, and compare the picture."""

    def compare(size, keys):
        desk = DeskThread(desk_path, reviewer="Ann")

        async def settle(pilot):
            for _ in range(3):
                await pilot.pause()
                await desk.run(lambda _: None)
            await pilot.pause()

        async def strike(pilot):
            while any(bar.place.startswith("opening") for bar in pilot.app.screen.query(TitleBar)):
                await pilot.pause()
            for key in keys:
                pilot.app.post_message(struck(key))
                await settle(pilot)

        try:
            return snap_compare(FactcheckApp(desk, None), terminal_size=size, run_before=strike)
        finally:
            desk.close()

    return compare


SCREENS = {
    "library": [],
    "library_sought": ["slash", *"an"],
    "library_sorted": ["s"],
    "archive": ["A"],
    "search": ["G", *"million"],
    "search_empty": ["G"],
    "search_note": ["G", *"7.4", "down"],
    "dashboard": ["D"],
    "dashboard_below": ["D", *"jjjjjjjjjjjjjj"],
    "nothing_found": ["slash", *"xyz"],
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
def test_screen(looks_right, size, keys):
    assert looks_right(size, keys)


@pytest.mark.parametrize("size", SIZES)
def test_import(looks_right, size):
    assert looks_right(size, ["i"])


@pytest.mark.parametrize("size", SIZES)
def test_without_colour(looks_right, size, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert looks_right(size, [])
