"""An article is worked through by filter, order, leads, letters and twins, and all of it undone, in a real terminal."""

from __future__ import annotations

import json
import re

import pytest

TEXT = (
    "The Riverside library closed on Friday, May 3, 2021. The mayor was on holiday.\n\n"
    "The council cut its budget from 10 million dollars to 5 million dollars, down 20 percent.\n\n"
    "The Riverside library closed on Friday, May 3, 2021, the mayor said.\n"
)


def ratings(newsroom):
    return [row["rating"] for row in json.loads(newsroom.run("claims", "1", "--json"))]


@pytest.mark.parametrize("size", [(120, 36), (80, 24)], ids=["wide", "80x24"])
def test_an_article_is_worked_through_to_its_end_and_back(newsroom, size):
    newsroom.hold("library.txt", TEXT, published="2021-07-01")
    terminal = newsroom.open("review", "1", size=size)
    terminal.see(" 1 of 4 · 4 left", "f flag")

    terminal.press("O")
    terminal.see("Worth first", "esc lists all")
    terminal.press("F", "\x1b[C\t\t\x1b[C\r")
    terminal.see("Only unverified, with leads · worth first", " of 3 · 4 left")
    terminal.press("\x1b")
    terminal.see_no_more("esc lists all")
    terminal.see(" of 4 · 4 left")

    terminal.press("J", "3\r")
    terminal.see(" 3 of 4", "1:3 ")
    terminal.press("A")
    terminal.see("accepted the lead", "u undoes")
    terminal.press("l")
    terminal.see(" 4 of 4")
    terminal.press("D", "another year\r")
    terminal.see("dismissed the lead", "u undoes")

    terminal.press("J", "a")
    terminal.see(" 1 of 4", "Said again in  4")
    terminal.press("4")
    terminal.see("said again in 4: t gives it there too · u undoes", "3 left")
    terminal.press("t")
    terminal.see("1:4 False, as 1:1", "2 left")
    terminal.press("1", "1")
    terminal.see("Nothing is left to verify", "factcheck export 1 -o checked.csv", "0 left")
    assert ratings(newsroom) == ["False", "True", "True", "False"]
    assert terminal.leave("q") == 0

    said = [newsroom.run("undo").strip() for _ in range(6)]
    assert said == [
        "undone: 1:3 verdict True",
        "undone: 1:2 verdict True",
        "undone: 1:4 verdict False",
        "undone: 1:1 verdict False",
        "undone: 1:4 dismissed the lead weekday-date “another year”",
        "undone: 1:3 accepted the lead percent-change",
    ]
    assert ratings(newsroom) == [None] * 4
    again = newsroom.open("review", "1", size=size)
    again.see("4 left", "f flag")
    for left in (4, 4, 3, 2, 1, 0):
        again.press("\x12")
        again.see("redone: 1:", "u undoes", f"{left} left")
    assert again.leave("q") == 0
    assert ratings(newsroom) == ["False", "True", "True", "False"]
    rung = re.sub(rb"\x1b\].*?\x07", b"", terminal.bytes_out + again.bytes_out)
    assert b"\a" not in rung
