"""The terminal as people have it: dark or light, without colours, small, resized, left for the shell, in an editor."""

from __future__ import annotations

import re

import pytest

TEXT = "Council approves budget\n\nThe bridge opened in 1932. It cost $2 million, Mayor Ada Brandt said.\n"
DARK, LIGHT = "\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\", "\x1b]11;rgb:ffff/ffff/dddd\x07"
COLOUR = re.compile(rb"\x1b\[(?:[0-9;:]*[;:])?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:[;:][0-9;:]*)?m")
"""A sequence that sets a colour of letters or of what is behind them."""


def settings(newsroom, written):
    return {"FACTCHECK_CONFIG": str(newsroom.write("config.toml", written))}


def background(terminal):
    """The colour behind the letters that was set most often."""
    set_ones = re.findall(rb"48;2;(\d+);(\d+);(\d+)", terminal.bytes_out)
    return tuple(map(int, max(set(set_ones), key=set_ones.count)))


@pytest.mark.parametrize(
    ("written", "answer", "is_light"),
    [
        ("", DARK, False),
        ("", LIGHT, True),
        ('theme = "colour-blind"', LIGHT, True),
        ('theme = "colour-blind-dark"', "", False),
        ('theme = "colour-blind-light"', "", True),
    ],
)
def test_the_screen_is_dark_or_light_as_the_terminal_is(newsroom, written, answer, is_light):
    terminal = newsroom.open(COLORTERM="truecolor", **settings(newsroom, written))
    terminal.press(answer)
    terminal.see("No article is on this desk")
    assert (min(background(terminal)) > 127) == is_light
    assert terminal.leave("q") == 0


def test_an_environment_that_says_it_is_believed_where_the_terminal_is_silent(newsroom):
    terminal = newsroom.open(COLORTERM="truecolor", COLORFGBG="0;15")
    terminal.see("No article is on this desk")
    assert min(background(terminal)) > 127
    assert terminal.leave("q") == 0


@pytest.mark.parametrize("answer", ["", LIGHT])
def test_keys_that_come_with_the_answer_are_not_lost(newsroom, answer):
    terminal = newsroom.open()
    terminal.press(f"?{answer}")
    terminal.see("Every key of this screen")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('theme = "nrod"', b"nord"),
        ('sort = "most lft"', b"most left"),
        ('[keys]\n"review.flga" = "g"', b"review.flag"),
    ],
)
def test_settings_that_are_none_are_told_without_opening_a_screen(newsroom, written, said):
    terminal = newsroom.open(**settings(newsroom, written))
    assert terminal.leave() == 2
    assert said in terminal.bytes_out
    assert b"\x1b[?1049h" not in terminal.bytes_out
    assert terminal.bytes_out.count(b"\n") == 1


def test_without_colour_no_colour_leaves_the_program(newsroom):
    newsroom.hold("bridge.txt", TEXT, published="2025-07-29")
    terminal = newsroom.open("review", "1", NO_COLOR="1", **settings(newsroom, 'theme = "nord"'))
    terminal.see("1932", " left")
    terminal.press("4", "f", "v")
    terminal.see("enter saves")
    terminal.press("\x1b")
    terminal.see_no_more("enter saves")
    terminal.press("?")
    terminal.see("Go to the next claim.")
    terminal.press("q")
    terminal.see_no_more("Go to the next claim.")
    terminal.press("\x10")
    terminal.see("Search")
    terminal.press("theme")
    terminal.see("Other colours")
    terminal.press("\r")
    terminal.see("nord")
    terminal.press("gruvbox")
    terminal.see_no_more("nord")
    terminal.press("\r")
    terminal.see_no_more("gruvbox")
    assert terminal.leave("q") == 0
    assert COLOUR.findall(terminal.bytes_out) == []


@pytest.fixture
def bridge(newsroom):
    """Opens the review of a bridge in a terminal: `bridge(EDITOR=…)`."""
    newsroom.hold("bridge.txt", TEXT, published="2025-07-29")

    def open_it(*, size=(100, 30), **environment):
        terminal = newsroom.open("review", "1", size=size, **environment)
        terminal.see(" left")
        return terminal

    return open_it


def editor(newsroom, script):
    path = newsroom.write("editor.sh", f"#!/bin/sh\n{script}\n")
    path.chmod(0o700)
    return str(path)


def test_a_note_is_written_in_an_editor(newsroom, bridge):
    command = editor(newsroom, 'ls -l "$1" > rights; printf "first line\\nsecond [@click=app.quit]line\\n" >> "$1"')
    terminal = bridge(EDITOR=command)
    terminal.press("e")
    terminal.see("your editor")
    terminal.press("begun, ")
    terminal.see("begun,")
    terminal.press("\x0f")
    terminal.see("first line␊second")
    terminal.press("\r")
    terminal.see("noted")
    assert terminal.leave("q") == 0
    assert newsroom.exported("opened in 1932")["note"] == "begun,first line\nsecond [@click=app.quit]line"
    assert (newsroom.home / "rights").read_text().startswith("-rw-------")


@pytest.mark.parametrize(
    ("script", "said"),
    [("exit 3", "ended with 3"), ('rm "$1"', "left no words"), (None, "no editor is set"), ("missing", "cannot run")],
)
def test_an_editor_that_fails_keeps_the_words(newsroom, bridge, script, said):
    command = "" if script is None else "/nowhere/editor" if script == "missing" else editor(newsroom, script)
    terminal = bridge(VISUAL=command, EDITOR="")
    terminal.press("e")
    terminal.see("your editor")
    terminal.press("half a thought")
    terminal.see("half a thought")
    terminal.press("\x0f")
    terminal.see(said, "half a thought")
    terminal.press("\r")
    terminal.see("noted")
    assert terminal.leave("q") == 0


def test_copying_without_a_display_goes_through_the_terminal(newsroom, bridge):
    terminal = bridge()
    terminal.press("j", "y")
    terminal.see("OSC 52")
    assert re.search(rb"\x1b\]52;c;[A-Za-z0-9+/=]+\x07", terminal.bytes_out)
    assert terminal.leave("q") == 0


def test_a_source_is_opened_in_a_browser_that_needs_the_terminal(newsroom, bridge):
    browser = newsroom.write("browser.sh", '#!/bin/sh\nprintf "%s" "$1" > opened\n')
    browser.chmod(0o700)
    terminal = bridge(BROWSER=str(browser))
    terminal.press("s")
    terminal.see("enter saves")
    terminal.press("https://example.org/visit\r")
    terminal.see("cited")
    terminal.press("o")
    terminal.see("Opened https://example.org/visit")
    assert (newsroom.home / "opened").read_text() == "https://example.org/visit"
    assert terminal.leave("q") == 0


def test_ctrl_z_leaves_for_the_shell_and_comes_back_where_one_was(bridge):
    terminal = bridge()
    terminal.press("j")
    terminal.see(" 3 of 3")
    terminal.press("\x1a")
    terminal.see_sent(b"\x1b[?1049l")
    terminal.see_stopped()
    terminal.go_on()
    terminal.see_sent(b"\x1b[?1049h", times=2)
    terminal.see(" 3 of 3", "1932")
    terminal.press("f")
    terminal.see("flagged")
    assert terminal.leave("q") == 0


SIZES = [(40, 10), (120, 36), (20, 5), (200, 50), (10, 3), (80, 24), (1, 1), (99, 30), (100, 30)]


def test_a_storm_of_sizes_loses_nothing(newsroom, bridge):
    terminal = bridge()
    terminal.press("e")
    terminal.see("enter saves")
    terminal.press("half a thought")
    for _ in range(4):
        for columns, rows in SIZES:
            terminal.resize(columns, rows)
    terminal.see("half a thought")
    terminal.press("\r")
    for columns, rows in SIZES:
        terminal.resize(columns, rows)
    terminal.see("half a thought", " 2 of 3")
    terminal.press("4")
    for columns, rows in reversed(SIZES):
        terminal.resize(columns, rows)
    terminal.resize(100, 30)
    terminal.see("1 left")
    assert terminal.leave("q") == 0
    row = newsroom.exported("opened in 1932")
    assert (row["note"], row["rating"]) == ("half a thought", "False")


@pytest.mark.parametrize("size", [(40, 10), (30, 6)])
def test_a_window_that_is_too_small_works_and_says_so(newsroom, size):
    newsroom.hold("bridge.txt", TEXT, published="2025-07-29")
    terminal = newsroom.open("review", "1", size=size)
    terminal.see("too small", "1 ✓")
    terminal.press("4")
    terminal.resize(100, 30)
    terminal.see_no_more("too small")
    terminal.see("1 left")
    assert terminal.leave("q") == 0


@pytest.mark.parametrize("term", ["xterm", "linux", "screen", "vt100", "tmux-256color"])
def test_other_terminals_work_too(bridge, term):
    terminal = bridge(TERM=term)
    terminal.press("4")
    terminal.see("False", "u undoes")
    assert terminal.leave("q") == 0


@pytest.mark.parametrize(
    ("environment", "border"),
    [
        ({"TERM": "linux"}, "┌"),
        ({"TERM": "vt100"}, "+"),
        ({"PYTHONIOENCODING": "ascii"}, "+"),
        ({"PYTHONIOENCODING": "ascii", "NO_COLOR": "1"}, "+"),
    ],
    ids=str,
)
def test_terminals_without_the_signs_get_others(bridge, environment, border):
    terminal = bridge(**environment)
    terminal.press("4")
    terminal.see("4 x False", "False ", "1 + True")
    terminal.press("v")
    terminal.see(f"{border}{'─' if border == '┌' else '-'}", "4 x False", "enter saves")
    terminal.press("\x1b")
    terminal.see_no_more("enter saves")
    assert terminal.leave("q") == 0
    sent = terminal.bytes_out.decode()
    assert not set(sent) & set("✗✓⚑▸○●╭╯…")
    assert sent.isascii() or border == "┌"
