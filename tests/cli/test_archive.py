"""``factcheck archive``: out of the lists, and back."""

from __future__ import annotations


def test_archive_and_back(desk):
    before = desk("list").out
    assert desk("archive", "1").out == "article 1 archived\n"
    assert desk("list").out == "Every article is archived: factcheck list --archived\n"
    assert desk("list", "--archived").out == before
    assert desk("list", "--archived", "--json").data[0]["archived"] is True
    assert desk("archive", "1", "--off").out == "article 1 taken out of the archive\n"
    assert desk("list").out == before
    assert desk("list", "--archived").out == "No article is archived.\n"


def test_what_is_left_on_the_desk_is_counted_without_the_archive(desk):
    assert "Nothing is left" not in desk("status", "--unverified").out
    desk("archive", "1")
    assert desk("status", "--unverified").out == "Nothing is left to verify.\n"
    assert desk("status", "--json").data["unverified"] == 0
    assert desk("status", "1", "--json").data["unverified"] > 0


def test_archiving_is_undone(desk):
    desk("archive", "1", "--json")
    assert desk("undo").out == "undone: article 1 archived\n"
    assert desk("list", "--json").data[0]["archived"] is False
