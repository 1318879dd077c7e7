"""An article that attacks the terminal, and terminals that cannot show a screen."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

ATTACK = (
    "Mayor \x1b]52;c;aGFja2Vk\x07resigns\n\n"
    "The council \x1b[2J\x9b2Jspent [/bold] $5 million on Monday, \u202eMayor Brandt said.\n"
    "The library [@click=app.quit]closes[/] for \x1b[31m3 weeks [/usr/bin].\n"
)


def test_an_article_cannot_act_on_the_terminal_or_the_program(newsroom):
    newsroom.write("attack.txt", ATTACK)
    terminal = newsroom.open("review", "attack.txt", "--published", "2025-07-29")
    terminal.see("[/bold]", "[@click=app.quit]", "[/usr/bin]")
    terminal.press("n", "f")
    terminal.see("flagged")
    terminal.press("s")
    terminal.see("enter saves")
    terminal.press("[/bold] [@click=app.quit] interview", "\r")
    terminal.see("cited", "[@click=app.quit]")
    assert terminal.leave("q") == 0
    assert_sent_nothing_of_it(terminal)


def test_nor_from_the_library_the_dashboard_the_search_and_under_the_mouse(newsroom):
    newsroom.hold("attack.txt", ATTACK, "2025-07-29")
    terminal = newsroom.open()
    terminal.see("]52;c;")
    terminal.press("D")
    terminal.see("Unverified, by article", "]52;c;")
    terminal.press("q")
    terminal.see("search")
    terminal.press("G")
    terminal.see("words of a claim")
    terminal.press("library")
    terminal.see("1 found", "[@click=app.quit]closes")
    terminal.press("\r")
    terminal.see("[@click=app.quit]closes", "statement")
    row = next(y for y, line in enumerate(terminal.screen.splitlines(), 1) if "[@click=app.quit]" in line)
    column = terminal.screen.splitlines()[row - 1].index("closes") + 1
    terminal.press(f"\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m", "f")
    terminal.see("flagged")
    terminal.press("?")
    terminal.see("Keys")
    assert terminal.leave("\x11") == 0
    assert_sent_nothing_of_it(terminal)


def assert_sent_nothing_of_it(terminal):
    assert b"\x1b]52" not in terminal.bytes_out
    assert b"\xc2\x9b" not in terminal.bytes_out
    assert "\u202e".encode() not in terminal.bytes_out


@pytest.mark.parametrize("line", ["factcheck", "factcheck review 1", "factcheck review attack.txt"])
@pytest.mark.parametrize("where", ["</dev/null", ">out.txt", "2>err.txt"])
def test_a_screen_that_has_no_terminal_says_so(newsroom, line, where):
    newsroom.write("attack.txt", ATTACK)
    terminal = newsroom.shell(f"{line} {where}")
    assert terminal.leave() == 2
    said = (
        terminal.bytes_out.decode() + (newsroom.home / "err.txt").read_text()
        if "2>" in where
        else terminal.bytes_out.decode()
    )
    assert said.count("\n") == 1
    assert "terminal" in said


def test_a_dumb_terminal_is_told_about_the_commands(newsroom):
    terminal = newsroom.open(TERM="dumb")
    assert terminal.leave() == 2
    assert b"factcheck --help" in terminal.bytes_out


def test_a_missing_file_is_told_without_opening_a_screen(newsroom):
    terminal = newsroom.open("review", "missing.txt")
    assert terminal.leave() == 2
    assert terminal.bytes_out.startswith(b"factcheck: ")
    assert b"missing.txt" in terminal.bytes_out


def test_a_desk_that_is_none_is_told_when_the_terminal_is_as_it_was(newsroom):
    with closing(sqlite3.connect(newsroom.home / "songs.db")) as conn:
        conn.execute("CREATE TABLE songs (name TEXT)")
    terminal = newsroom.open("--desk", "songs.db")
    assert terminal.leave() == 3
    restored = terminal.bytes_out.rpartition(b"\x1b[?1049l")[2]
    assert b"songs.db" in restored
    assert b"Traceback" not in terminal.bytes_out
