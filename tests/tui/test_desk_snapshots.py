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
from tests.tui.conftest import SIZES

NOON = datetime(2025, 8, 1, 12, tzinfo=UTC)
ARTICLES = [
    (
        "Ban lifted for Rogozin",
        "The Herald",
        "In 2018, the Biden administration lifted an entry ban on Dmitry Rogozin. The station will close in August, the"
        " agency said. Its budget fell to $2.5 million in 2024.\n\nSign up for our newsletter to get more like this.\n",
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


SCREENS = {
    "library": [],
    "review": ["j", "enter", *"jj", "enter", *"kkk"],
    "search": ["G", *"mi"],
    "dashboard": ["D"],
}
LOOKS = {
    "dark": None,
    "light": "textual-light",
    "colour-blind-dark": "colour-blind-dark",
    "colour-blind-light": "colour-blind-light",
    "no-colour": None,
}
"""The theme of each look."""
STATES = {
    "library_sought": ["slash", *"an"],
    "library_sorted": ["s"],
    "archive": ["A"],
    "import": ["i"],
    "nothing_found": ["slash", *"xyz"],
    "search_empty": ["G"],
    "search_note": ["G", *"7.4", "down"],
    "dashboard_below": ["D", *"jjjjjjjjjjjjjj"],
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
def test_screen(looks_right, size, look, keys, monkeypatch):
    if look == "no-colour":
        monkeypatch.setenv("NO_COLOR", "1")
    assert looks_right(size, keys, theme=LOOKS[look])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("keys", STATES.values(), ids=STATES)
def test_state(looks_right, size, keys):
    assert looks_right(size, keys)
