"""Claims are added, split, joined and moved in the article, with keys and with the mouse, and all of it is undone."""

import pytest
from rich.cells import cell_len

from factcheck.tui.widgets.marking_pane import MarkingPane
from factcheck.tui.widgets.scale_bar import ScaleBar

BUDGET = "The council approved a budget of $2.5 million on Monday. Taxes stay.\n\nSign up for our newsletter.\n"


def texts(seat):
    return [claim.text for claim in seat.review.snapshot.claims]


def marked(seat):
    """The words that are selected."""
    words = seat.screen.query_one(MarkingPane).marked
    return seat.review.text[slice(*words)] if words is not None else None


def place_of(seat, words):
    """The cell of the article in which some words begin, as x and y."""
    lines = seat.shown.splitlines()
    row = next(n for n, line in enumerate(lines) if n and words in line[:50])
    strip = seat.screen._compositor.render_strips()[row]
    return cell_len(strip.text[: strip.text.index(words)]), row


async def drag(seat, first, last):
    """Select from the beginning of some words to the end of others with the mouse."""
    (x, y), (end, row) = place_of(seat, first), place_of(seat, last)
    await seat.pilot.mouse_down(offset=(x, y))
    await seat.pilot.hover(offset=(end + len(last) - 1, row))
    await seat.pilot.mouse_up(offset=(end + len(last) - 1, row))
    await seat.settle()


async def test_a_claim_is_split_at_the_word_that_is_chosen(sit_down):
    async with sit_down(BUDGET) as seat:
        await seat.press("S")
        assert "go to the word with which the second begins" in seat.shown
        while not marked(seat).startswith("on Monday"):
            await seat.press("w")
        await seat.press("enter")
        assert texts(seat)[:2] == ["The council approved a budget of $2.5 million", "on Monday"]
        assert "split: 1:3, 1:4 · u undoes" in seat.toast
        assert seat.review.claim.text.endswith("million")
        assert marked(seat) is None
        await seat.press("u")
        assert texts(seat)[0] == "The council approved a budget of $2.5 million on Monday"


async def test_a_split_stays_inside_the_claim_and_off_its_first_word(sit_down):
    async with sit_down(BUDGET) as seat:
        await seat.press("S", *["b"] * 20)
        assert marked(seat) == "council approved a budget of $2.5 million on Monday"
        await seat.press(*["w"] * 20)
        assert marked(seat) == "Monday"
        await seat.press("j", "space", "tab", "shift+left")
        assert marked(seat) == "Monday"
        assert "other end" not in seat.shown


@pytest.mark.parametrize(("key", "words"), [("M", "Taxes"), ("B", "The council")])
async def test_a_claim_is_joined_with_its_neighbour(sit_down, key, words):
    async with sit_down(BUDGET) as seat:
        await seat.go_to("The council" if key == "M" else "Taxes")
        await seat.press(key)
        assert texts(seat) == ["The council approved a budget of $2.5 million on Monday. Taxes stay"]
        assert "joined: 1:3 · u undoes" in seat.toast
        await seat.press(key)
        assert "no claim to join with" in seat.toast
        await seat.press("u")
        assert len(texts(seat)) == 2


async def test_both_ends_of_a_claim_are_moved_as_one_action(sit_down):
    async with sit_down(BUDGET) as seat:
        await seat.press("m", "left", "left")
        assert marked(seat) == "The council approved a budget of $2.5 million"
        await seat.press("tab", "right", "l", "enter")
        assert texts(seat)[0] == "ouncil approved a budget of $2.5 million"
        assert "moved: 1:3 · u undoes" in seat.toast
        await seat.press("u")
        assert texts(seat)[0] == "The council approved a budget of $2.5 million on Monday"


async def test_a_neighbour_gives_way_to_an_end_that_is_moved_into_it(sit_down):
    async with sit_down(BUDGET) as seat:
        before = texts(seat)
        await seat.press("m", "right", "enter")
        assert texts(seat) == [f"{before[0]}. Taxes", "stay"]
        assert seat.review.claim.text.endswith("Taxes")
        assert "moved, and 1:2 gave way: 1:3, 1:4 · u undoes" in seat.toast
        await seat.press("u")
        assert texts(seat) == before
        await seat.press("ctrl+r")
        assert texts(seat)[1] == "stay"


async def test_an_end_that_would_take_all_of_a_claim_says_so_and_the_words_stay_selected(sit_down):
    async with sit_down(BUDGET) as seat:
        before = texts(seat)
        await seat.press("m", "right", "right", "enter")
        assert "no words would be left of claim 1:2: join the two" in seat.toast
        assert marked(seat).endswith("Taxes stay")
        await seat.press("left", "left", "left", "enter")
        assert texts(seat) == [before[0].removesuffix(" Monday"), before[1]]


async def test_part_of_furniture_is_added_with_keys(sit_down):
    async with sit_down(BUDGET) as seat:
        await seat.press("j", "j", "a")
        assert marked(seat) == "Sign"
        await seat.press("right", "space", "shift+right", "right")
        assert marked(seat) == "up for our"
        await seat.press("space")
        assert marked(seat) == "our"
        await seat.press("shift+right", "enter")
        assert texts(seat)[-1] == "our newsletter"
        assert "added: 1:3 · u undoes" in seat.toast
        await seat.press("u")
        assert len(texts(seat)) == 2


async def test_words_that_are_selected_with_the_mouse_become_a_claim(sit_down):
    async with sit_down(BUDGET) as seat:
        await drag(seat, "ign up", "newsl")
        await seat.press("a")
        assert texts(seat)[-1] == "Sign up for our newsletter"
        assert seat.screen.get_selected_text() is None


async def test_a_claim_takes_the_ends_that_are_selected_with_the_mouse(sit_down):
    async with sit_down(BUDGET) as seat:
        await drag(seat, "council", "budg")
        await seat.press("m")
        assert texts(seat)[0] == "council approved a budget"


async def test_a_click_moves_the_cursor_while_words_are_selected(sit_down):
    async with sit_down(BUDGET) as seat:
        await seat.press("S")
        await seat.pilot.click(offset=place_of(seat, "$2.5"))
        await seat.settle()
        assert marked(seat).startswith("$2.5 million")
        assert seat.review.claim.text.startswith("The council")


async def test_a_double_click_selects_a_word(sit_down):
    async with sit_down(BUDGET) as seat:
        await seat.pilot.double_click(offset=place_of(seat, "council"))
        await seat.settle()
        assert seat.screen.get_selected_text() == "council"


async def test_keys_of_the_review_rest_while_words_are_selected(sit_down, on_desk):
    async with sit_down(BUDGET) as seat:
        await seat.press("m", "f", "4", "d", "x", "p", "S", "M", "u", "w")
        assert on_desk(lambda desk: desk.progress("1")).checked == 0
        assert not seat.review.claim.flagged
        assert len(texts(seat)) == 2
        hints = seat.shown.splitlines()[-1]
        assert "esc leave" in hints
        assert "flag" not in hints
        await seat.press("q")
        assert "f flag" in seat.shown.splitlines()[-1]
        await seat.press("f")
        assert seat.review.claim.flagged


async def test_keys_that_come_at_once_go_to_what_they_were_struck_for(sit_down):
    async with sit_down(BUDGET) as seat:
        await seat.pilot.press("m", "left", "left", "enter", "4")
        await seat.settle()
        first = seat.review.snapshot.claims[0]
        assert (first.text, first.rating) == ("The council approved a budget of $2.5 million", "False")


async def test_a_click_elsewhere_leaves_the_selection(sit_down):
    async with sit_down(BUDGET) as seat:
        await seat.press("S")
        assert seat.screen.query_one(ScaleBar).instead
        await seat.click("#claims", (8, 1))
        assert marked(seat) is None
        assert "Taxes" in seat.review.claim.text
        assert not seat.screen.query_one(ScaleBar).instead


async def test_wide_letters_and_tabs_are_selected_where_they_stand(sit_down):
    text = "The\tbridge 漢字 opened in 1932. 👩\u200d🔬 It cost 5 million.\nfor e\u0301te\u0301 sale\n"
    async with sit_down(text) as seat:
        before = texts(seat)
        await seat.press("S")
        await seat.pilot.click(offset=place_of(seat, "opened"))
        await seat.settle()
        assert marked(seat).startswith("opened")
        await seat.press("h", "h", "l", "enter")
        assert texts(seat) != before
        assert all(seat.review.text[claim.start : claim.end] == claim.text for claim in seat.review.snapshot.claims)
