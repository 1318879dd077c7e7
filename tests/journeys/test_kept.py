"""What was named for an article that the desk holds already is not dropped in silence."""

from __future__ import annotations


def test_review_says_what_it_kept_once_the_screen_is_gone(newsroom):
    article = newsroom.write("budget.txt", "The council of Bergen approved a budget of $2.5 million on Monday.\n")
    newsroom.run("import", article.name, "--published", "2025-07-29")
    terminal = newsroom.open("review", article.name, "--published", "2019-01-01")
    terminal.see("Bergen")
    assert terminal.leave("q") == 0
    assert b"kept 2025-07-29; `factcheck correct 1 --date 2019-01-01` changes it" in terminal.bytes_out
