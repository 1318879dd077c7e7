"""What is right stays quiet: two hundred clean paragraphs, each as an article of its own, and ten at a time."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from factcheck.leads import inspect
from factcheck.models import Severity

CLEAN = Path(__file__).with_name("clean.txt")
MOST = 2
"""False alarms among two hundred paragraphs, at most; notes are none."""


def clean_articles() -> list[tuple[date, str]]:
    """Each article with the day it was published; blank lines part its paragraphs."""
    parts = re.split(r"^=== (\S+)$", CLEAN.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [(date.fromisoformat(day), text.strip()) for day, text in zip(parts[1::2], parts[2::2], strict=True)]


def clean_paragraphs() -> list[tuple[date, str]]:
    """The same, each paragraph by itself."""
    return [(day, paragraph) for day, text in clean_articles() for paragraph in text.split("\n\n")]


def test_there_are_two_hundred_of_them():
    assert len(clean_paragraphs()) == 200


@pytest.mark.parametrize("texts", [clean_articles(), clean_paragraphs()], ids=["articles", "paragraphs"])
def test_hardly_any_leads_where_everything_is_right(texts):
    alarms = [
        f"{lead.rule}: {lead.message} ({', '.join(text[span.start : span.end] for span in lead.spans)})"
        for day, text in texts
        for lead in inspect(text, day)
        if lead.severity is Severity.LEAD
    ]
    assert len(alarms) <= MOST, "\n".join(["", *alarms])
