"""A text from a pipe or a paste, and then the keys from the terminal."""

from __future__ import annotations

SENTENCE = "The council of Bergen approved a budget of $2.5 million on Monday. "


def test_a_text_from_a_pipe_then_keys_from_the_terminal(newsroom):
    newsroom.write("budget.txt", f"{SENTENCE}\n")
    terminal = newsroom.shell("factcheck review - --title Budget < budget.txt")
    answer_date(terminal)
    terminal.press("f")
    terminal.see("flagged")
    assert terminal.leave("q") == 0
    assert newsroom.exported("Bergen")["flagged"] == "yes"


def test_a_paste_that_ends_with_ctrl_d(newsroom):
    long_paragraph = SENTENCE * 100
    terminal = newsroom.open("review", "-")
    terminal.see("Paste the text, then press Ctrl-D.")
    terminal.press(long_paragraph, "\r", "Unemployment in Ghent fell to 4.1 percent.", "\r", "\x04")
    answer_date(terminal)
    assert terminal.leave("q") == 0
    assert newsroom.run("claims", "1").count("Bergen") == 100
    assert newsroom.exported("Ghent")


def test_a_paste_can_be_interrupted(newsroom):
    terminal = newsroom.open("review", "-")
    terminal.see("Paste the text")
    assert terminal.leave(SENTENCE, "\x03") == 130


def answer_date(terminal) -> None:
    """Say when the article was published, which the text does not."""
    terminal.see("When was it published?")
    terminal.press("2025-07-29", "\r")
    terminal.see_no_more("When was it published?")
