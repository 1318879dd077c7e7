"""Claims are marked otherwise than the program found them: with keys and mouse, in a real terminal."""

from __future__ import annotations

import json

import pytest

TEXT = (
    "The council approved a budget of $2.5 million on Monday. Taxes stay as they are.\n\n"
    "Sign up for our newsletter to get stories like this one in your inbox every single day of the week.\n"
)


def claims(newsroom):
    return [row["claim"] for row in json.loads(newsroom.run("claims", "1", "--json"))]


@pytest.mark.parametrize("size", [(120, 36), (80, 24)], ids=["wide", "80x24"])
def test_split_move_join_add_and_all_of_it_undone(newsroom, size):
    newsroom.hold("budget.txt", TEXT, published="2025-03-04")
    terminal = newsroom.open("review", "1", size=size)
    terminal.see(" 1 of 2", "f flag", "words looked at 0 %")
    found = claims(newsroom)

    terminal.press("S")
    terminal.see("the word with which the second begins", "esc leave")
    terminal.press("ww", "\r")
    terminal.see("split:", "u undoes", " 1 of 3")
    assert len(claims(newsroom)) == 3

    terminal.press("M")
    terminal.see("joined:", " 1 of 2")
    assert claims(newsroom) == found

    terminal.press("m", "bb", "\r")
    terminal.see("moved:")
    assert claims(newsroom) == ["The council approved a budget of $2.5 million", found[1]]

    terminal.press("jja")
    terminal.see("Add a claim")
    terminal.press("ww \x1b[C\x1b[C\r")
    terminal.see("added:", " 3 of 3")
    assert claims(newsroom)[2] == "for our newsletter"

    for left, what in ((2, "added"), (2, "moved"), (3, "joined"), (2, "split")):
        terminal.press("u")
        terminal.see("undone: 1:", f" {what} · ^r", f" of {left} ")
    assert claims(newsroom) == found
    assert terminal.leave("q") == 0


def test_words_that_are_dragged_over_with_the_mouse_become_a_claim(newsroom):
    newsroom.hold("budget.txt", TEXT, published="2025-03-04")
    terminal = newsroom.open("review", "1", size=(80, 24))
    terminal.see(" 1 of 2", "f flag")
    terminal.press("jj\r")
    terminal.see("Sign up for our newsletter")
    lines = terminal.screen.splitlines()
    row = next(number for number, line in enumerate(lines, 1) if "Sign up for" in line)
    first, last = lines[row - 1].index("our") + 2, lines[row - 1].index("stories") + 3
    terminal.press(f"\x1b[<0;{first};{row}M", f"\x1b[<32;{last};{row}M", f"\x1b[<0;{last};{row}m", "a")
    terminal.see("added:")
    assert claims(newsroom)[2] == "our newsletter to get stories"
    assert terminal.leave("q") == 0
