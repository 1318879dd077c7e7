"""The editor, where it has no room, or is handed what no file can hold; `test_comfort` opens it in a terminal."""

from __future__ import annotations

import tempfile

import pytest

from factcheck.errors import InputError
from factcheck.tui.editor import edit


@pytest.fixture(autouse=True)
def leaves_all_as_it_is(monkeypatch):
    monkeypatch.setenv("VISUAL", "true")


def test_where_no_file_can_be_made_that_is_said(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    with pytest.raises(InputError, match=r"cannot hand the words to the editor true \(No such file"):
        edit("half a thought")


def test_what_no_file_can_hold_becomes_a_mark():
    assert edit("half \ud800 a thought") == "half ? a thought"
