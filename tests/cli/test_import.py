"""Articles in: files, standard input, options, encodings, many of them."""

from __future__ import annotations

import shlex
import sqlite3
from contextlib import closing

import pytest

GOOD = "The council approved a budget of $2.5 million on Monday.\n"


def test_one_article_is_one_line_and_a_summary(factcheck):
    ended = factcheck("import", factcheck.write("budget.txt", f"Council approves budget\n\n{GOOD}"))
    first, last = ended.out.splitlines()
    assert first.startswith("article 1: Council approves budget")
    assert last.startswith("1 new article")
    assert (ended.code, ended.err) == (0, "")


def test_import_as_data(factcheck):
    (one,) = factcheck("import", factcheck.write("a.txt", GOOD), "--published", "2025-07-29", "--json").data
    assert (one["number"], one["new"], one["published_on"], one["claims"]) == (1, True, "2025-07-29", 1)


def test_the_same_text_again_changes_nothing(desk):
    before = desk("export").out
    text = desk.write("copy.txt", desk("claims", "1").out and _text_of(desk))
    ended = desk("import", text)
    assert "already" in ended.out
    assert ended.code == 0
    assert desk("export").out == before


def _text_of(desk) -> str:
    with closing(sqlite3.connect(desk.environment["FACTCHECK_DESK"])) as conn:
        return conn.execute("SELECT text FROM drafts").fetchone()[0]


def test_standard_input_is_a_dash(factcheck):
    assert factcheck("import", "-", "--title", "From a pipe", stdin=GOOD.encode()).code == 0
    assert factcheck("list", "--json").data[0]["title"] == "From a pipe"


def test_standard_input_can_be_read_only_once(factcheck):
    ended = factcheck("import", "-", "-", stdin=GOOD.encode())
    assert ended.complaint
    assert ended.code == 2


@pytest.mark.parametrize("size", [len(GOOD) - 1, len(GOOD)])
def test_the_limit_of_bytes_is_for_files_and_standard_input(factcheck, size):
    expected = 0 if size >= len(GOOD) else 2
    assert factcheck("import", "-", "--max-bytes", str(size), stdin=GOOD.encode()).code == expected
    assert factcheck("import", factcheck.write("a.txt", GOOD), "--max-bytes", str(size)).code == expected


def test_an_encoding_can_be_named(factcheck):
    russian = "Глава Роскосмоса прибыл в Хьюстон 29 июля 2025 года."
    factcheck("import", factcheck.write("a.txt", russian.encode("cp866")), "--encoding", "cp866")
    assert russian.rstrip(".") in factcheck("claims", "1").out


def test_a_guessed_encoding_is_said(factcheck):
    russian = "Глава Роскосмоса прибыл в Хьюстон 29 июля 2025 года. Об этом сообщило агентство.\n" * 3
    ended = factcheck("import", factcheck.write("a.txt", russian.encode("cp1251")))
    assert "cp1251" in ended.out.lower() or "windows-1251" in ended.out.lower()


def test_a_publication_date_may_follow_later(factcheck):
    article = factcheck.write("a.txt", GOOD)
    factcheck("import", article)
    factcheck("import", article, "--published", "2025-07-29")
    assert factcheck("list", "--json").data[0]["published_on"] == "2025-07-29"


@pytest.mark.parametrize(
    ("option", "value", "held", "command"),
    [
        ("--published", "2019-01-01", "2025-07-29", ["correct", "1", "--date", "2019-01-01"]),
        ("--title", "Bob's visit", "'The budget'", ["correct", "1", "--title", "Bob's visit"]),
    ],
)
def test_what_is_kept_of_an_article_is_said_with_the_command_that_changes_it(factcheck, option, value, held, command):
    article = factcheck.write("a.txt", GOOD)
    factcheck("import", article, "--published", "2025-07-29", "--title", "The budget")
    before = factcheck("list").out
    first, _ = factcheck("import", article, option, value).out.splitlines()
    assert factcheck("list").out == before
    assert f"kept {held}; `factcheck " in first
    offered = shlex.split(first.split("`")[1])
    assert offered == ["factcheck", *command]
    assert factcheck(*offered[1:]).code == 0
    assert value in factcheck("list").out


def test_nothing_is_said_of_what_is_the_same(factcheck):
    article = factcheck.write("a.txt", GOOD)
    given = ("--published", "2025-07-29", "--title", "The budget")
    factcheck("import", article, *given)
    assert "kept" not in factcheck("import", article, *given).out


def test_what_is_kept_is_said_however_many_articles_there_are(factcheck):
    articles = [factcheck.write(f"{n}.txt", f"The council spent ${n} million on Monday.\n") for n in range(1, 26)]
    factcheck("import", articles[0], "--published", "2025-07-29")
    lines = factcheck("import", *articles, "--published", "2019-01-01").out.splitlines()
    assert ["kept 2025-07-29" in line for line in lines] == [True, False]


def test_many_articles_are_summed_up(factcheck):
    articles = [factcheck.write(f"{n}.txt", f"The council spent ${n} million on Monday.\n") for n in range(1, 26)]
    ended = factcheck("import", *articles)
    assert ended.out.splitlines() == ["25 new articles, 25 claims, 0 leads"]
    assert ended.err == "", "a progress bar is for terminals"
