"""The founding article, from the shell to the CSV, as somebody does it who never saw the program."""

from __future__ import annotations

from pathlib import Path

import pytest

ROSCOSMOS = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"
BIDEN = "the Biden administration temporarily lifted an entry ban"
VISIT = "https://www.nasa.gov/news-release/rogozin-visit"


def go_to_the_lead(terminal) -> None:
    """Press `n`, claim after claim, until the panel shows the lead."""
    at = 1
    while "does not match" not in terminal.screen:
        at += 1
        terminal.press("n")
        terminal.see(f" {at} of ", f" 1:{at} ")  # the panel follows when the desk has answered


@pytest.mark.parametrize("size", [(120, 36), (80, 24)], ids=["wide", "80x24"])
def test_flag_source_verdict_and_csv(newsroom, size):
    terminal = newsroom.open("review", ROSCOSMOS, "--published", "2025-07-29", size=size)
    terminal.see(" 1 of ", "f flag", "4 ✗ False")
    go_to_the_lead(terminal)
    terminal.press("f")
    terminal.see("flagged")
    terminal.press("s")
    terminal.see("enter saves")
    terminal.press(VISIT, "\r")
    terminal.see("cited")
    terminal.press("4")
    terminal.see("u undoes", "False ·")
    assert terminal.leave("q") == 0

    row = newsroom.exported(BIDEN)
    assert (row["rating"], row["flagged"], row["state"], row["reviewer"]) == ("False", "yes", "checked", "Ada")
    assert (row["sources"], row["source_urls"], row["leads"]) == ("1", VISIT, "office-date")


def test_undo_goes_on_in_the_next_session_where_the_last_one_ended(newsroom):
    first = newsroom.open("review", ROSCOSMOS, "--published", "2025-07-29")
    first.see(" 1 of ", "f flag")
    go_to_the_lead(first)
    first.press("f")
    first.see("flagged")
    assert first.leave("q") == 0
    assert newsroom.exported(BIDEN)["flagged"] == "yes"

    second = newsroom.open("review", "1")
    second.see("does not match", "flagged")
    second.press("u")
    second.see("undone")
    assert second.leave("q") == 0
    assert newsroom.exported(BIDEN)["flagged"] == ""


def test_a_first_run_opens_the_bundled_article_with_one_key(newsroom):
    terminal = newsroom.open()
    terminal.see("enter")
    terminal.press("\r")
    terminal.see("Bakanov", " 1 of ")
    terminal.press("q")
    terminal.see("Roscosmos chief arrives in Houston", "last touched")
    assert terminal.leave("q") == 0
    assert "2025-07-29" in newsroom.run("list")


def test_keys_that_arrive_in_one_write_are_all_on_the_desk(newsroom):
    terminal = newsroom.open("review", ROSCOSMOS, "--published", "2025-07-29")
    terminal.see(" 1 of ", "f flag", "4 ✗ False")
    go_to_the_lead(terminal)
    assert terminal.leave("f4q") == 0
    row = newsroom.exported(BIDEN)
    assert (row["rating"], row["flagged"]) == ("False", "yes")
