"""Articles that are put away: nothing of them is lost, lists leave them out, and it can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck import Desk


def archived(desk: Desk) -> bool:
    (line,) = desk.articles()
    return line.archived


def test_an_archived_article_keeps_everything_and_is_no_longer_among_what_is_left(ann: Desk, river: str) -> None:
    ann.verdict(river, "true")
    before = ann.progress("1")
    assert before.unverified
    assert ann.archive("1").said == "article 1 archived"
    assert archived(ann)
    assert ann.progress("1") == before
    assert ann.progress().claims == 0
    assert ann.archive("1", on=False).said == "article 1 taken out of the archive"
    assert not archived(ann)
    assert ann.progress() == before


def test_what_is_so_already_is_said_and_not_done_again(ann: Desk) -> None:
    assert ann.archive("1", on=False).action == ""
    ann.archive("1", on=True)
    again = ann.archive("1", on=True)
    assert (again.action, again.said) == ("", "article 1 is archived already")


def test_archiving_is_undone_and_redone_like_any_deed_and_says_which(ann: Desk) -> None:
    ann.archive("1")
    ann.archive("1")
    assert ann.undo().said == "undone: article 1 taken out of the archive"
    assert archived(ann)
    assert ann.undo().said == "undone: article 1 archived"
    assert not archived(ann)
    assert ann.redo().said == "redone: article 1 archived"
    assert archived(ann)


def test_the_archive_is_that_of_the_newsroom(ann: Desk, bob: Desk) -> None:
    bob.archive("1")
    assert archived(ann)
    with pytest.raises(InputError, match="nothing to undo for Ann"):
        ann.undo()


def test_an_article_that_is_not_there_cannot_be_archived(ann: Desk) -> None:
    with pytest.raises(InputError, match="no article '7'"):
        ann.archive("7")
