"""Terminals that do not have every sign: the same screen, cell for cell, in signs that they have."""

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color

from factcheck.scales import STANDARD
from factcheck.tui.marks import STATES
from factcheck.tui.plain_glyphs import PLAIN, plain_glyphs

CONSOLE = ("linux", "utf-8")
POOR = [CONSOLE, ("vt100", "utf-8"), ("xterm", "ascii"), ("xterm", "iso8859-1")]
HARD = "“Straße”, said Å — 東京 is 3×4 ✓ 👨\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3\nIt cost 1 million.\n"


def shown(glyphs, words):
    return "".join(segment.text for segment in glyphs.apply([Segment(words)], Color(0, 0, 0)))


@pytest.mark.parametrize("term", ["xterm-256color", "tmux-256color", "screen", "foot", ""])
def test_most_terminals_have_them_all(term):
    assert plain_glyphs(term, "UTF-8") is None


@pytest.mark.parametrize("terminal", POOR, ids=" ".join)
def test_no_two_marks_become_the_same(terminal):
    marks = [*(rating.symbol for rating in STANDARD.ratings), *(mark.glyph for mark in STATES.values()), "●", "!"]
    plain = [shown(plain_glyphs(*terminal), mark) for mark in marks]
    assert len(set(plain)) == len(set(marks))
    assert all(sign.isascii() for sign in plain)


@pytest.mark.parametrize("terminal", POOR, ids=" ".join)
@pytest.mark.parametrize("words", [*PLAIN, HARD.splitlines()[0]])
def test_nothing_moves(terminal, words):
    assert cell_len(shown(plain_glyphs(*terminal), words)) == cell_len(words)


@pytest.mark.parametrize("encoding", ["ascii", "iso8859-1", "cp1252"])
def test_all_of_it_can_be_sent(encoding):
    glyphs = plain_glyphs("xterm", encoding)
    assert all(shown(glyphs, sign).encode(encoding) for sign in [*PLAIN, HARD])


def test_a_console_keeps_its_lines_and_whatever_letters_its_font_has():
    assert shown(plain_glyphs(*CONSOLE), "╭─╮ │ █ ↓ Я") == "┌─┐ │ █ ↓ Я"
    assert shown(plain_glyphs("vt220", "utf-8"), "╭─╮ │ █ ↓ Я") == "+-+ | # _ Я"


@pytest.mark.parametrize("terminal", [CONSOLE, ("xterm", "ascii")], ids=" ".join)
async def test_the_screen_is_legible_without_them(sit_down, terminal):
    async with sit_down(HARD, glyphs=plain_glyphs(*terminal)) as seat:
        await seat.press("4")
        assert "4 x False" in seat.shown
        await seat.press("k", "v")
        seen = seat.shown
        await seat.press("escape", "question_mark")
        seen += seat.shown
        assert not set(seen) & set("✓✗◑◕○●⚑▸☐⋯╭╮╰╯“”…")
        if terminal != CONSOLE:
            assert seen.isascii()


@pytest.mark.parametrize(("terminal", "down"), [(CONSOLE, "j ↓"), (("vt100", "utf-8"), "j down")])
async def test_keys_without_a_sign_are_called_by_their_names(sit_down, terminal, down):
    async with sit_down(None, glyphs=plain_glyphs(*terminal)) as seat:
        assert "enter review" in seat.shown.splitlines()[-1]
        await seat.press("question_mark")
        assert down in seat.shown


async def test_words_are_copied_as_they_are(sit_down, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    async with sit_down(HARD, glyphs=plain_glyphs("xterm", "ascii")) as seat:
        await seat.press("y")
        assert "“Straße”" in seat.pilot.app.clipboard
