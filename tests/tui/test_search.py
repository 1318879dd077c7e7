"""Search over the desk: as one types, and then to the claim."""

import pytest

from factcheck import Desk, read
from factcheck.models import Citation
from factcheck.tui.screens.library import LibraryScreen
from factcheck.tui.screens.review import ReviewScreen
from factcheck.tui.screens.search import SearchScreen
from tests.tui.test_hostile import HOSTILE, SAID, assert_harmless

BRIDGE = "The bridge opened in 1932. It cost $2 million.\n"
TUNNEL = "The tunnel is 7 km long. It cost $9 million. It opened in 1932.\n"


@pytest.fixture
def newsroom(desk_path):
    """Two articles; of the first, a claim was rated by Bob."""
    with Desk(desk_path, reviewer="Bob") as desk:
        for title, text in (("The bridge", BRIDGE), ("The tunnel", TUNNEL)):
            desk.add(read(text.encode(), title=title, published="2025-03-04"))
        desk.verdict(
            "1:2", "false", note="the archive says three", citations=[Citation(source="https://example.org/b")]
        )


def names(seat):
    return [one.name for one in seat.screen.found.found]


async def test_claims_are_listed_as_one_types_with_rating_day_and_article(sit_down, newsroom):
    async with sit_down(None) as seat:
        await seat.press("G", *"mil")
        assert names(seat) == ["2:2", "1:2"]
        await seat.press("down")
        assert "✗ False" in seat.shown
        assert "False by Bob" in seat.shown
        assert "The bridge" in seat.shown
        await seat.press("l", "x")
        assert names(seat) == []
        assert "Nothing on this desk has all of these words" in seat.shown


async def test_enter_opens_the_review_at_the_claim_and_back_returns_to_the_library(sit_down, newsroom):
    async with sit_down(None) as seat:
        await seat.press("G")
        await seat.type("archive says")
        assert "note: the archive says three" in seat.shown
        await seat.press("enter")
        assert (seat.review.snapshot.article.number, seat.review.claim.number) == (1, 2)
        await seat.press("q")
        assert isinstance(seat.screen, LibraryScreen)


async def test_words_and_place_are_kept_until_the_next_time(sit_down, newsroom):
    async with sit_down(None) as seat:
        await seat.press("G", *"cost", "down", "enter", "1", "q", "G")
        assert seat.screen.found.current.name == "1:2"
        assert seat.screen.found.current.line.rating is not None
        await seat.press("escape")
        assert isinstance(seat.screen, LibraryScreen)


async def test_from_a_review_one_goes_to_the_claim_on_the_same_screen(sit_down, newsroom):
    async with sit_down(TUNNEL) as seat:
        review = seat.screen
        await seat.press("F", "tab", "tab", "right", "enter")
        await seat.press("G")
        await seat.type("tunnel 1932")
        assert names(seat) == []
        await seat.press("escape", "G")
        seat.screen.query_one("#words").value = "opened"
        await seat.settle()
        await seat.press("enter")
        assert seat.screen is review
        assert "opened" in seat.review.claim.text


async def test_from_a_review_another_article_opens_above_it_and_what_was_done_there_is_seen(sit_down, newsroom):
    async with sit_down(TUNNEL) as seat:
        below = seat.screen
        await seat.press("G")
        await seat.type("bridge 1932")
        await seat.press("enter")
        assert isinstance(seat.screen, ReviewScreen)
        assert "bridge" in seat.screen.review.claim.text
        with Desk(seat.desk.path, reviewer="Bob") as desk:
            desk.flag("2:1")
        await seat.press("q")
        assert seat.screen is below
        assert below.review.snapshot.claims[0].flagged


async def test_a_click_goes_to_a_claim(sit_down, newsroom):
    async with sit_down(None) as seat:
        await seat.press("G", *"cost")
        await seat.click("FoundList", (20, 1))
        assert seat.review.snapshot.article.number == 1


async def test_search_is_left_for_good_with_everything_else(sit_down, newsroom):
    async with sit_down(TUNNEL) as seat:
        await seat.press("G", "ctrl+q")
        assert not seat.pilot.app.is_running or seat.pilot.app._exit


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (40, 10), (20, 5)])
async def test_a_hostile_article_is_text_here_too(sit_down, size):
    async with sit_down(HOSTILE, title=SAID, size=size, ask_date=False) as seat:
        await seat.press("e")
        await seat.type(SAID)
        await seat.press("enter", "G")
        assert isinstance(seat.screen, SearchScreen)
        for words in ["costs", SAID, '"', "budget rose", "tmp"]:
            seat.screen.query_one("#words").value = ""
            await seat.type(words)
            assert_harmless(seat)


async def test_the_last_line_names_the_keys_that_work_while_one_types(sit_down, newsroom):
    async with sit_down(None, size=(80, 24)) as seat:
        await seat.press("G", *"cost")
        hints = seat.shown.splitlines()[-1]
        assert all(hint in hints for hint in ("⏎ review", "↓ next", "esc back"))
