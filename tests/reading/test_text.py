"""The text of a draft: normalised once, kept whole, and its first lines understood."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.reading import read

BODY = "Roscosmos chief Dmitry Bakanov has arrived in the United States for talks with NASA Administrator Sean Duffy."
FOUNDING_ARTICLE = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("one\u2028two\u2029three\u0085four", "one\ntwo\nthree\nfour"),
        ("\ufeffone", "one"),
        ("one\ufefftwo", "one\ufefftwo"),
        ("one\x00two", "one\ufffdtwo"),
        ("e\u0301 and \u00e9", "e\u0301 and \u00e9"),
        ("tab\tform\x0cfeed  two spaces ", "tab\tform\x0cfeed  two spaces "),
        ("“curly” – \u00a0 ﬁ ½", "“curly” – \u00a0 ﬁ ½"),
    ],
)
def test_normalised_once_and_nothing_else_changes(text: str, stored: str) -> None:
    assert read(text.encode()).draft.text == stored


def test_a_lone_surrogate_becomes_a_replacement_character() -> None:
    draft = read("half \ud83d here".encode("utf-16-le", "surrogatepass"), encoding=None).draft
    assert draft.text == "half \ufffd here"


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_refused_or_become_a_text_that_can_be_stored(data: bytes) -> None:
    try:
        draft = read(data, name="any").draft
    except InputError:
        return
    assert draft.original == data
    assert not set(draft.text) & {"\r", "\x00", "\u0085", "\u2028", "\u2029"}
    assert draft.text.encode().decode() == draft.text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("pay\u202eload", "1 bidirectional control"),
        ("zero\u200bwidth\u200b", "2 zero-width characters"),
        ("esc\x1b[2J", "1 control character"),
        ("tag\U000e0041", "1 tag character"),
        ("nul\x00", "1 NUL"),
        ("itâ€™s cafÃ©", "2 places"),
    ],
)
def test_a_text_that_hides_something_says_so(text: str, said: str) -> None:
    assert any(said in notice for notice in read(f"{BODY} {text}".encode()).draft.notices)


def test_an_ordinary_text_says_nothing() -> None:
    assert read(f"{BODY}\r\n“It’s €5,” he\tsaid.\r\n".encode()).draft.notices == ()


def test_the_founding_article() -> None:
    article = read(FOUNDING_ARTICLE)
    assert (article.title, article.published_on) == (None, None)
    assert article.draft.text == FOUNDING_ARTICLE.read_text(encoding="utf-8")
    assert article.draft.original == FOUNDING_ARTICLE.read_bytes()
    assert article.draft.origin == str(FOUNDING_ARTICLE)


def test_what_is_named_is_kept() -> None:
    article = read(b"A headline\n\nMore text.", name="-", title="Another", published="2025-07-29")
    assert (article.title, article.published_on, article.draft.origin) == ("Another", date(2025, 7, 29), "-")


def test_a_file_name_and_a_title_that_are_no_unicode_can_be_stored(tmp_path: Path) -> None:
    article = tmp_path / os.fsdecode(b"caf\xe9.txt")
    article.write_text("text")
    read_back = read(article, title="half \ud83d\x00")
    assert read_back.draft.origin == str(tmp_path / "caf\ufffd.txt")
    assert read_back.title == "half \ufffd\ufffd"


@pytest.mark.parametrize(
    "published",
    [date(2025, 7, 29), datetime(2025, 7, 29, 10, 32), "2025-07-29", "July 29, 2025", "2025-07-29T10:32:00Z"],
)
def test_a_publication_date_in_any_full_form(published: date | str) -> None:
    assert read(b"Published: 2020-01-01\n\nText.", published=published).published_on == date(2025, 7, 29)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Roscosmos Chief Arrives in Houston\n\n{BODY}", "Roscosmos Chief Arrives in Houston"),
        (f"Roscosmos Chief Arrives in Houston\n{BODY} He landed on Tuesday.", "Roscosmos Chief Arrives in Houston"),
        (f"\n\n  # Who landed in Houston?\n\n{BODY}", "Who landed in Houston?"),
        (f"Roscosmos Chief Visits the U.S.\n\n{BODY}", "Roscosmos Chief Visits the U.S."),
        (f"July 29, 2025\nRoscosmos Chief Arrives\nBy Jane Doe\n\n{BODY}", "Roscosmos Chief Arrives"),
        (f"Roscosmos Chief Arrives\nJuly 29, 2025\n{BODY}", "Roscosmos Chief Arrives"),
        (BODY, None),
        (f"{BODY}\nBakanov landed in Houston.", None),
        ("Roscosmos Chief Arrives in Houston", None),
        (f"Dear readers,\n\n{BODY}", None),
        (f"HOUSTON\n\n{BODY}", None),
        (
            "Roscosmos chief Dmitry Bakanov has arrived in the United\nStates for talks with NASA\nAdministrator.",
            None,
        ),
        ("Roscosmos chief Dmitry Bakanov has arrived in the United States\nfor talks.", None),
    ],
)
def test_a_first_line_that_is_a_headline_is_the_title(text: str, title: str | None) -> None:
    assert read(text.encode()).title == title


@pytest.mark.parametrize(
    "line",
    [
        "July 29, 2025",
        "Jul. 29, 2025",
        "Published: 2025-07-29",
        "Published on July 29th, 2025 at 10:32 AM EDT",
        "29 July 2025 10:32 GMT",
        "Tue 29 Jul 2025 10.32 BST",
        "Tuesday, 29 July 2025, 10:32 (UTC+3)",
        "2025-07-29T10:32:00Z",
        "2025-07-29T10:32:00+03:00",
        "29.07.2025 10:32",
        "By Jane Doe | July 29, 2025",
        "Jane Doe · 29 July 2025 · 3 min read",
        "HOUSTON, July 29, 2025 (AP) — Bakanov landed here on Tuesday.",
    ],
)
def test_a_date_line_near_the_top_is_the_publication_date(line: str) -> None:
    assert read(f"Roscosmos Chief Arrives in Houston\n\n{line}\n\n{BODY}".encode()).published_on == date(2025, 7, 29)


@pytest.mark.parametrize(
    "line",
    [
        "Updated July 29, 2025",
        "February 30, 2025",
        "3/4/2025",
        "July 29",
        "July 2025",
        "2025",
        "On July 29, 2025, Bakanov landed in Houston.",
        "He was born on July 29, 2025",
        "Bakanov's visit - first since 2018",
    ],
)
def test_a_line_that_does_not_state_the_date_is_none(line: str) -> None:
    assert read(f"Roscosmos Chief Arrives in Houston\n\n{line}\n\n{BODY}".encode()).published_on is None


def test_a_date_far_down_is_not_the_date_of_publication() -> None:
    assert read("\n\n".join(["A headline", *[BODY] * 20, "July 29, 2025"]).encode()).published_on is None
