"""``factcheck search``."""

from __future__ import annotations

from pathlib import Path


def test_claims_are_found_with_state_rating_day_and_article(desk, biden):
    desk("verdict", biden, "false", "--source", "https://www.nasa.gov/rogozin", "--note", "It was another president")
    (line,) = desk("search", "biden", "administration").out.splitlines()
    assert line.split()[:3] == [biden, "checked", "False"]
    assert line.endswith("— Roscosmos chief in Houston")
    by_note = desk("search", "another president").out
    assert "[note: It was another president]" in by_note
    (data,) = desk("search", "nasa.gov", "--json").data
    assert (data["article_number"], data["rating"], data["reviewer"]) == (1, "False", "Ada")
    assert (data["found_in"], f"1:{data['number']}") == ("source", biden)


def test_nothing_found_is_no_error(desk):
    ended = desk("search", "unheard-of")
    assert (ended.code, ended.out) == (0, "Nothing found.\n")
    assert desk("search", "unheard-of", "--json").data == []


def test_words_that_are_none_are_refused(desk):
    ended = desk("search", "***")
    assert ended.code == 2
    assert "no word to search for" in ended.complaint


def test_a_query_is_only_words(desk):
    assert desk("search", "biden OR station").out == "Nothing found.\n"


def test_a_read_only_desk_is_searched_once_its_words_are_indexed(desk):
    path = Path(desk.environment["FACTCHECK_DESK"])
    path.chmod(0o444)
    refused = desk.powerless()("search", "station")
    assert refused.code == 3
    assert "its words are not indexed yet" in refused.complaint
    path.chmod(0o644)
    found = desk("search", "station").out
    path.chmod(0o444)
    assert desk.powerless()("search", "station").out == found
