"""What each screen looks like, in the two sizes that it is made for.

After a change that is meant to be seen: ``pytest tests/tui/test_snapshots.py --snapshot-update``, and look at the diff.
"""

import pytest

from factcheck import read
from tests import screenshot
from tests.tui.conftest import SIZES

ARTICLE = """Ban lifted for Rogozin

In 2018, the Biden administration temporarily lifted an entry ban on Dmitry Rogozin.
The station will close for three weeks in August, the agency said.
Its budget fell to $2.5 million in 2024.

Sign up for our newsletter to get stories like this in your inbox.
"""
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
WITHOUT_COLOUR = {"words_selected": ["1", "m", "b", "b"], "field": ["s"], "choice": ["v"]}
"""What shows by colour where there is any: what is selected, and where one is."""


def with_date(desk):
    return desk.add(read(ARTICLE.encode(), published="2025-07-29")).article


def without_date(desk):
    return desk.add(read(ARTICLE.encode())).article


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
def test_review(looks_right, size, keys):
    assert looks_right(size, keys, with_date)


@pytest.mark.parametrize("size", SIZES)
def test_date_is_asked_for(looks_right, size):
    assert looks_right(size, [], without_date)


@pytest.mark.parametrize("size", SIZES)
def test_empty_library(looks_right, size):
    assert looks_right(size, [])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("keys", WITHOUT_COLOUR.values(), ids=WITHOUT_COLOUR)
def test_without_colour(looks_right, size, keys, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert looks_right(size, keys, with_date)


async def test_the_picture_in_the_readme_is_what_its_command_draws(tmp_path):
    assert await screenshot.draw(tmp_path) == screenshot.PICTURE.read_text(encoding="utf-8")
