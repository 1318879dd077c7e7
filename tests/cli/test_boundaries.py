"""Claims added, split, joined and moved by their words."""

from __future__ import annotations


def lines(program, ref="1"):
    return {claim["number"]: claim["claim"] for claim in program("claims", ref, "--json").data}


def test_split_join_move_and_undo(desk):
    before = lines(desk)
    number = next(n for n, words in before.items() if "In 2018" in words)
    assert desk("split", f"1:{number}", "to allow him").code == 0
    first, second = sorted(set(lines(desk)) - set(before))
    assert lines(desk)[second].startswith("to allow him")
    assert desk("join", f"1:{first}", f"1:{second}").code == 0
    joined = max(lines(desk))
    assert desk("move", f"1:{joined}", "the Biden administration temporarily lifted an entry ban").code == 0
    moved = desk("claims", "1", "--json").data[-1]
    assert moved["claim"] == "the Biden administration temporarily lifted an entry ban"
    assert moved["leads"] == ["office-date"]
    for _ in range(3):
        assert desk("undo").code == 0
    assert lines(desk) == before


def test_words_that_stand_nowhere_are_refused(desk):
    ended = desk("add", "1", "words of another article")
    assert ended.code == 2
    assert "do not stand in the article" in ended.complaint


def test_a_claim_is_not_added_over_another(desk):
    ended = desk("add", "1", "the Biden administration")
    assert ended.code == 2
    assert "split, join or move" in ended.complaint
