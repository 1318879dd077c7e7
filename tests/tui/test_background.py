"""The terminal's answer, when it comes late: no part of it is a key, and no key is lost for it."""

import pytest
from textual._xterm_parser import XTermParser
from textual.events import Key

from factcheck.tui.background import Told
from factcheck.tui.late_answer import LateAnswer


def keys_of(words):
    """The keys into which Textual takes what the terminal sends."""
    parser = XTermParser()
    return [key for key in (*parser.feed(words), *parser.feed("")) if isinstance(key, Key)]


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\", ""),
        ("\x1b]11;rgb:ffff/ffff/ffff\x07", ""),
        ("\x1b]11;rgba:ff/ff/ff/ff\x07", ""),
        ("jk\x1b]11;rgb:1e1e/1e1e/1e1e\x074n", "jk4n"),
        ("j]11k", "j]11k"),
        ("^x", "^x"),
        ("[a]1 ]11;rg1", "[a]1 ]11;rg1"),
        ("4fn", "4fn"),
    ],
)
def test_the_answer_is_sifted_out(sent, meant):
    late = LateAnswer()
    assert "".join(key.character or "" for struck in keys_of(sent) for key in late.sift(struck)) == meant


async def test_a_late_answer_gives_no_verdict(sit_down, on_desk):
    async with sit_down(terminal=Told(overdue=True)) as seat:
        claim = seat.review.claim.id
        for key in keys_of("\x1b]11;rgb:1e1e/1f1f/4e4e\x1b\\"):
            seat.pilot.app.post_message(key)
        await seat.settle()
        line = on_desk(lambda desk: desk.claim(claim).line)
        assert (line.rating, line.flagged) == (None, False)
        await seat.press("f")
        assert on_desk(lambda desk: desk.claim(claim).line.flagged)


@pytest.mark.parametrize("end", ["\x1b\\", "\x07"])
def test_an_answer_that_is_cut_anywhere_is_sifted_out(end):
    answer = f"]11;rgb:1e1e/1e1e/1e1e{end}"
    for cut in range(1, len(answer)):
        late = LateAnswer()
        struck = (*keys_of(f"\x1b{answer[:cut]}"), *keys_of(f"{answer[cut:]}n"))
        assert [key.character for one in struck for key in late.sift(one)] == ["n"], answer[:cut]


async def test_an_answer_of_which_half_comes_in_time_gives_no_verdict(sit_down, on_desk):
    async with sit_down(terminal=Told(typed="j\x1b]11;rgb:1e1e/", overdue=True)) as seat:
        number = seat.review.claim.number
        for key in keys_of("1f1f/4e4e\x1b\\f"):
            seat.pilot.app.post_message(key)
        await seat.settle()
        lines = on_desk(lambda desk: desk.claims("1"))
        assert [line.rating for line in lines] == [None] * len(lines)
        assert [line.number for line in lines if line.flagged] == [number]


async def test_what_was_typed_before_the_screen_was_there_is_taken_in(sit_down):
    async with sit_down(None, terminal=Told(typed="?")) as seat:
        assert "Every key of this screen" in seat.shown
