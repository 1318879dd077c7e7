"""The founding article, from the shell to the CSV, as somebody does it who never saw the program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ROSCOSMOS = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"
BIDEN = "the Biden administration temporarily lifted an entry ban"
VISIT = "https://www.nasa.gov/news-release/rogozin-visit"


def go_to_the_lead(newsroom, terminal) -> None:
    """Press `n` until the panel shows the claim that has the lead.

    Which one that is comes from a command: the screen arrives in pieces, and a panel that lacks the lead may only not
    be all there yet.
    """
    claims = json.loads(newsroom.run("claims", "1", "--json"))
    wanted = next(place for place, claim in enumerate(claims, 1) if claim["leads"])
    for place in range(2, wanted + 1):
        terminal.press("n")
        terminal.see(f" {place} of ", f" 1:{place} ")  # the panel follows when the desk has answered
    terminal.see("does not match")


@pytest.mark.parametrize("size", [(120, 36), (80, 24)], ids=["wide", "80x24"])
def test_flag_source_verdict_and_csv(newsroom, size):
    terminal = newsroom.open("review", ROSCOSMOS, "--published", "2025-07-29", size=size)
    terminal.see(" 1 of ", "f flag", "4 ✗ False")
    go_to_the_lead(newsroom, terminal)
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


def test_undo_goes_on_in_the_next_session_where_the_last_one_ended(newsroom, imported):
    newsroom.take_over(imported)
    first = newsroom.open("review", "1")
    first.see(" 1 of ", "f flag")
    go_to_the_lead(newsroom, first)
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


def test_keys_that_arrive_in_one_write_are_all_on_the_desk(newsroom, imported):
    newsroom.take_over(imported)
    terminal = newsroom.open("review", "1")
    terminal.see(" 1 of ", "f flag", "4 ✗ False")
    go_to_the_lead(newsroom, terminal)
    assert terminal.leave("f4q") == 0
    row = newsroom.exported(BIDEN)
    assert (row["rating"], row["flagged"]) == ("False", "yes")
