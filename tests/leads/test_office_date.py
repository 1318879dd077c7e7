"""The rule office-date, through ``inspect``: what it notices, and the look-alikes it leaves alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.extraction import extract
from factcheck.leads import inspect

if TYPE_CHECKING:
    from factcheck.models import Lead

PUBLISHED = date(2025, 7, 29)
FOUNDING_ARTICLE = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"


def leads(text: str, published: date | None = PUBLISHED) -> list[Lead]:
    return [lead for lead in inspect(text, published) if lead.rule == "office-date"]


def marked(text: str, published: date | None = PUBLISHED) -> list[tuple[str, ...]]:
    return [tuple(text[span.start : span.end] for span in lead.spans) for lead in leads(text, published)]


def test_the_founding_article_has_this_one_lead() -> None:
    text = FOUNDING_ARTICLE.read_text(encoding="utf-8")
    assert marked(text) == [("In 2018", "the Biden administration")]


def test_a_lead_shows_its_working_and_never_says_false() -> None:
    (lead,) = leads("In 2018, the Biden administration lifted an entry ban.")
    assert lead.message == "“In 2018” does not match “the Biden administration”"
    assert lead.working == (
        "Biden administration: 2021-01-20 to 2025-01-20",
        "In 2018 the US president was Donald Trump (2017-01-20 to 2021-01-20)",
        "source: https://github.com/unitedstates/congress-legislators/blob/main/executive.yaml",
        "facts as of 2026-06-15",
    )
    assert "false" not in f"{lead.message} {lead.working}".lower()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "In 1995, the Bush administration imposed tariffs.",
            (
                "Bush administration: 1989-01-20 to 1993-01-20 (George H. W. Bush), "
                "2001-01-20 to 2009-01-20 (George W. Bush)",
                "In 1995 the US president was Bill Clinton (1993-01-20 to 2001-01-20)",
            ),
        ),
        (
            "In 2022, the Trump administration imposed tariffs.",
            (
                "Trump administration: 2017-01-20 to 2021-01-20, since 2025-01-20",
                "In 2022 the US president was Joe Biden (2021-01-20 to 2025-01-20)",
            ),
        ),
        (
            "In 2017, the Biden administration imposed tariffs.",
            (
                "Biden administration: 2021-01-20 to 2025-01-20",
                "In 2017 the US president was Barack Obama (2009-01-20 to 2017-01-20), "
                "then Donald Trump (2017-01-20 to 2021-01-20)",
            ),
        ),
        (
            "On Tuesday, the Biden administration imposed tariffs.",
            (
                "Biden administration: 2021-01-20 to 2025-01-20",
                "On Tuesday (2025-07-29) the US president was Donald Trump (since 2025-01-20)",
            ),
        ),
    ],
)
def test_the_working_names_every_term_and_every_holder(text: str, lines: tuple[str, ...]) -> None:
    (lead,) = leads(text)
    assert lead.working[:2] == lines


def test_without_a_publication_date_only_stated_years_count() -> None:
    assert marked("On Tuesday, the Biden administration imposed tariffs.", None) == []
    assert marked("In 2018, the Biden administration imposed tariffs.", None) == [
        ("In 2018", "the Biden administration")
    ]


def test_a_date_in_another_clause_is_the_second_side() -> None:
    text = "In 2018, after a lawsuit was filed, the Biden administration lifted the ban, which angered Moscow."
    (sides,) = marked(text)
    assert set(sides) == {"In 2018", "the Biden administration"}
    (lead,) = leads(text)
    assert any(claim.covers(lead.spans[0]) for claim in extract(text) if "Biden" in claim.text)


def test_a_sentence_without_end_binds_nothing() -> None:
    names = ", ".join(["Houston"] * 400)
    assert marked(f"In 2018, the Biden administration lifted the ban on {names}.") == []


WRAPPED = """
NASA has not yet confirmed the visit, which the agency said on Monday
was planned, and a spokesman would not comment on it. In 2018, the Biden
administration lifted an entry ban imposed on former Roscosmos chief
Dmitry Rogozin, who was then due to meet his colleagues in Houston.
"""


def test_words_broken_over_lines_are_said_on_one() -> None:
    (lead,) = leads(WRAPPED)
    assert lead.message == "“In 2018” does not match “the Biden administration”"


def test_furniture_has_no_leads() -> None:
    text = FOUNDING_ARTICLE.read_text(encoding="utf-8")
    appeal = "Your support, no matter how small, makes a world of difference."
    assert len(leads(text.replace(appeal, f"In 2018, the Biden administration lifted a ban. {appeal}"))) == 1
