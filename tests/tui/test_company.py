"""Two people at one desk: each sees what the other does, keeps their place, and waits for the other in plain sight."""

import sqlite3
from contextlib import closing, contextmanager

import pytest
from textual.widgets import Input

from factcheck import Desk
from factcheck.tui.widgets.claim_list import ClaimList

LONG = "Council approves budget\n\n" + "\n".join(
    f"Bridge number {number} opened in {1900 + number} and cost ${number} million." for number in range(1, 81)
)


@pytest.fixture
def colleague(desk_path):
    """Somebody else decides: `colleague(lambda desk: …)`."""

    def decide(deed):
        with Desk(desk_path, reviewer="Bob") as desk:
            return deed(desk)

    return decide


@contextmanager
def held(desk_path):
    """Another program is in the middle of writing to the desk."""
    with closing(sqlite3.connect(desk_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def until(seat, condition):
    """Let the screen go on until something is so."""
    for _ in range(2000):
        if condition():
            return
        await seat.pilot.pause(0.005)
    pytest.fail(f"it never came to be:\n{seat.shown}")


async def test_a_note_on_a_claim_that_somebody_split_and_joined_again_is_kept(sit_down, colleague):
    async with sit_down() as seat:
        claim = seat.review.claim
        await seat.press("e")
        await seat.type("call them")
        colleague(lambda desk: desk.split(claim.id, claim.start + 12))
        await seat.press("enter")
        colleague(lambda desk: desk.undo())
        await seat.press("enter")
        assert "call them" in (await seat.desk.run(lambda desk: desk.claim(claim.id))).notes
        assert claim.id in [line.id for line in seat.review.snapshot.claims]


async def test_a_verdict_of_somebody_else_comes_by_itself(sit_down, colleague):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        library = next(row.claim for row in seat.review.rows if "library" in row.claim.text)
        left = seat.review.left
        colleague(lambda desk: desk.verdict(library.id, "false"))
        await until(seat, lambda: f"{left - 1} left" in seat.shown)
        assert "approved a budget" in seat.review.claim.text


async def test_what_somebody_else_says_of_the_claim_one_reads_stands_in_its_panel(sit_down, colleague):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        colleague(lambda desk: desk.note(claim, "ask the mayor"))
        await seat.screen.look_for_news()
        assert "ask the mayor" in seat.panel


async def test_nobody_loses_their_place_by_it(sit_down, colleague):
    async with sit_down(LONG, size=(100, 24)) as seat:
        await seat.go_to("Bridge number 40")
        article, listed = seat.screen.query_one("#article"), seat.screen.query_one(ClaimList)
        article.scroll_to(y=3, animate=False, immediate=True)
        listed.scroll_to(y=1, animate=False, immediate=True)
        await seat.settle()
        before = article.scroll_offset, listed.scroll_offset, seat.review.claim.id
        first, last = seat.review.rows[1].claim.id, seat.review.rows[-1].claim.id
        colleague(lambda desk: desk.verdict(first, "false"))
        colleague(lambda desk: desk.flag(last))
        await seat.screen.look_for_news()
        await seat.settle()
        assert (article.scroll_offset, listed.scroll_offset, seat.review.claim.id) == before
        assert "✗" in seat.shown


async def test_an_open_dialog_and_a_filter_stay(sit_down, colleague):
    async with sit_down() as seat:
        await seat.press("F", "right", "enter", "e")
        await seat.type("half a thou")
        review = seat.pilot.app.screen_stack[0]
        library = next(row.claim for row in seat.review.rows if "library" in row.claim.text)
        colleague(lambda desk: desk.verdict(library.id, "false"))
        await review.look_for_news()
        await seat.settle()
        assert seat.screen.query_one(Input).value == "half a thou"
        assert library.id not in [row.key for row in seat.review.rows]
        await seat.type("ght")
        await seat.press("enter")
        assert "half a thought" in seat.panel


async def test_words_that_are_being_selected_stay_selected(sit_down, colleague):
    async with sit_down() as seat:
        await seat.press("m", "b", "b")
        before = seat.screen.query_one("#article").marked
        library = next(row.claim for row in seat.review.rows if "library" in row.claim.text)
        colleague(lambda desk: desk.verdict(library.id, "false"))
        await seat.screen.look_for_news()
        assert seat.screen.query_one("#article").marked == before


async def test_nothing_is_drawn_where_nothing_is_new(sit_down, monkeypatch):
    async with sit_down() as seat:
        drawn = []
        monkeypatch.setattr(ClaimList, "show", lambda *_, **__: drawn.append(1))
        await seat.screen.look_for_news()
        await seat.screen.look_for_news()
        assert drawn == []


async def test_the_library_follows_too(sit_down, hold, colleague):
    hold()
    async with sit_down(None) as seat:
        before = seat.shown
        claim = colleague(lambda desk: desk.claims("1")[1].id)
        colleague(lambda desk: desk.verdict(claim, "true"))
        await until(seat, lambda: seat.shown != before)


async def test_a_verdict_waits_in_plain_sight_and_is_saved_once_the_other_is_done(sit_down, desk_path, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        with held(desk_path):
            await seat.pilot.press("4")
            await until(seat, lambda: "waiting" in seat.shown.splitlines()[0])
            assert not on_desk(lambda desk: desk.claim(claim).line.rating)
        await until(seat, lambda: "waiting" not in seat.shown.splitlines()[0])
        await seat.settle()
        assert on_desk(lambda desk: desk.claim(claim).line.rating) == "False"


async def test_whoever_does_not_want_to_wait_gets_the_words_back(sit_down, desk_path, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        await seat.press("e")
        await seat.type("ask the mayor")
        with held(desk_path):
            await seat.pilot.press("enter")
            await until(seat, lambda: "waiting" in seat.shown.splitlines()[0])
            await seat.pilot.press("ctrl+c")
            await until(seat, lambda: "nothing was saved" in " ".join(seat.shown.split()))
            assert seat.screen.query_one(Input).value == "ask the mayor"
        await seat.press("enter")
        assert any("ask the mayor" in note for note in on_desk(lambda desk: desk.claim(claim).notes))


async def test_a_wait_is_ended_whatever_else_was_struck_meanwhile(sit_down, desk_path, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        with held(desk_path):
            await seat.pilot.press("f")
            await until(seat, lambda: seat.desk.is_waiting)
            await seat.pilot.press("e", "ctrl+c")
            await until(seat, lambda: not seat.desk.is_waiting)
        await seat.settle()
        assert not on_desk(lambda desk: desk.claim(claim).line.flagged)


async def test_a_full_disk_gives_the_words_back_and_says_so(sit_down, on_desk):
    async with sit_down() as seat:

        def fill(desk):
            pages = desk._db.conn.execute("PRAGMA page_count").fetchone()[0]
            desk._db.conn.execute(f"PRAGMA max_page_count={pages}")

        await seat.desk.run(fill)
        await seat.press("e")
        await seat.type("word " * 4000)
        await seat.press("enter")
        assert seat.screen.query_one(Input).value.startswith("word word")
        assert "the disk is full" in " ".join(seat.shown.split())
        await seat.desk.run(lambda desk: desk._db.conn.execute("PRAGMA max_page_count=100000"))
        await seat.press("enter")
        assert "word word" in seat.panel
