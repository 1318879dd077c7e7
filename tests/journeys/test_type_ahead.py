"""Keys that arrive at once, as over a slow line: each goes where the person who struck it meant it."""

from __future__ import annotations

import pytest

FIRST, SECOND = "Bakanov has arrived", "the first official visit"


@pytest.fixture
def terminal(newsroom, imported):
    """The review of the founding article at its first claim."""
    newsroom.take_over(imported)
    terminal = newsroom.open("review", "1")
    terminal.see(" 1 of ", " 1:1 ")
    return terminal


@pytest.fixture
def kept(newsroom, terminal):
    """Leave the screen, and see what the desk kept of claims: `kept(FIRST, SECOND)`."""

    def leave(*claims):
        assert terminal.leave("q") == 0
        return [newsroom.exported(words) for words in claims]

    return leave


def test_words_after_the_key_of_a_dialog_are_typed_into_it(terminal, kept):
    terminal.press("efind 2 more, done\r")
    terminal.see("noted")
    (row,) = kept(FIRST)
    assert (row["note"], row["state"]) == ("find 2 more, done", "in progress")
    assert (row["flagged"], row["rating"]) == ("", "")


def test_a_search_rates_nothing(terminal, kept):
    terminal.press("/2018")
    terminal.see("2018", "Find")
    terminal.press("\x1b")
    terminal.see_no_more("Find in the article")
    (row,) = kept(FIRST)
    assert row["state"] == "open"


def test_a_verdict_with_its_note_in_one_go(terminal, kept):
    terminal.press("v4it was Trump\r")
    terminal.see("False ·")
    (row,) = kept(FIRST)
    assert (row["rating"], row["note"]) == ("False", "it was Trump")


def test_a_note_that_is_typed_first_chooses_no_rating(terminal, kept):
    terminal.press("v")
    terminal.see("enter saves")
    terminal.press("was Trump", "\r")
    terminal.see("Choose a rating first", "was Trump")
    terminal.press("4", "\r")
    terminal.see("False ·")
    (row,) = kept(FIRST)
    assert (row["rating"], row["note"]) == ("False", "was Trump")


def test_a_key_behind_the_enter_of_a_verdict_changes_no_rating(terminal, kept):
    terminal.press("v")
    terminal.see("enter saves")
    terminal.press("4\r1")
    terminal.see("True ·")
    first, second = kept(FIRST, SECOND)
    assert (first["rating"], second["rating"]) == ("False", "True")


def test_a_rating_behind_the_enter_that_lacked_one_is_chosen(terminal, kept):
    terminal.press("v")
    terminal.see("enter saves")
    terminal.press("\r4it was Trump\r")
    terminal.see("False ·")
    (row,) = kept(FIRST)
    assert (row["rating"], row["note"]) == ("False", "it was Trump")


def test_arrows_and_corrections_are_done_before_what_is_struck_behind_them(terminal, kept):
    terminal.press("v")
    terminal.see("enter saves")
    right, tab, backspace = "\x1b[C", "\t", "\x7f"
    terminal.press(f"3{tab}{tab}{right}{tab}it was Trumb{backspace}p\r")
    terminal.see("False ·")
    (row,) = kept(FIRST)
    assert (row["rating"], row["note"]) == ("False", "it was Trump")


def test_a_key_after_a_verdict_is_for_the_next_claim(terminal, kept):
    terminal.press("4f")
    terminal.see("flagged")
    first, second = kept(FIRST, SECOND)
    assert (first["rating"], second["flagged"]) == ("False", "yes")


def test_words_for_a_dialog_wait_for_it_also_behind_a_verdict(terminal, kept):
    terminal.press("4efind 2 more\r")
    terminal.see("noted")
    first, second = kept(FIRST, SECOND)
    assert (first["rating"], second["note"]) == ("False", "find 2 more")


def test_keys_for_the_words_of_a_claim_wait_for_its_cursor(terminal, kept):
    terminal.press("mbbb\r4")
    terminal.see("False")
    (row,) = kept(FIRST)
    assert row["rating"] == "False"
    assert row["claim"].endswith("for talks with acting NASA")


def test_letters_typed_while_a_dialog_opens_and_after_keep_their_order(newsroom, terminal):
    terminal.press("c", "\x15", *"The agency", "\r")
    terminal.see("corrected")
    assert terminal.leave("q") == 0
    assert newsroom.exported("Bakanov has arrived")["claimant"] == "The agency"


def test_a_jump_by_number_and_what_is_struck_behind_it(newsroom, terminal):
    terminal.press("J3\rf")
    terminal.see("1:3 flagged")
    terminal.press("Jsj")
    terminal.press("J1\rf")
    terminal.see("1:1 flagged")
    assert terminal.leave("q") == 0


def test_the_palette_closes_once_however_often_enter_is_struck(newsroom, terminal):
    terminal.press("\x10")
    terminal.see("Search for commands")
    terminal.press("flag")
    terminal.see("Flag")
    terminal.press("\r\r")
    terminal.see_no_more("Search for commands")
    assert terminal.leave("q") == 0


def test_words_for_the_search_wait_for_it(newsroom, terminal):
    terminal.press("Gentry ban")
    terminal.see("entry ban", "1 found")
    terminal.press("\x1b")
    terminal.see("f flag")
    terminal.press("GSpaceX")
    terminal.see("SpaceX", " found")
    terminal.see_no_more("entry banSpaceX")
    terminal.press("\x1b")
    terminal.see("f flag")
    assert terminal.leave("q") == 0


def test_dialog_after_dialog_in_one_go(newsroom, terminal):
    tabs, clear = "\t" * 4, "\x15"
    terminal.press(f"v4was Trump\thttps://e.org/a\rkc{clear}The agency\rP{tabs}{clear}2025-07-30\rJ3\rfv\r3because\r")
    terminal.see("Misleading ·")
    assert terminal.leave("q") == 0
    first, third = newsroom.exported("Bakanov has arrived"), newsroom.exported("Bakanov landed in Houston")
    assert (first["rating"], first["note"], first["source_urls"]) == ("False", "was Trump", "https://e.org/a")
    assert (first["claimant"], first["published_on"]) == ("The agency", "2025-07-30")
    assert (third["rating"], third["note"], third["flagged"]) == ("Misleading", "because", "yes")


def test_words_for_the_list_of_articles_archive_none(newsroom):
    newsroom.hold("anna.txt", "Anna Brandt opened the bridge in 1932.", published="2025-07-29")
    library = newsroom.open()
    library.see("f", "anna.txt")
    library.press("/an")
    library.see("/ an")
    library.press("\x1b")
    library.see_no_more("/ an")
    assert library.leave("q") == 0
    assert "anna.txt" in newsroom.run("list")
