"""Invented pages: stories with furniture before, in and after them, and paragraphs that only look like it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.furniture import find_furniture
from factcheck.extraction.sentences import split_sentences
from factcheck.models import Role, Segment

FOUNDING_ARTICLE = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"
INVENTED = Path(__file__).with_name("invented_pages.txt")
PAGES = 140
WHOLE = Path(__file__).with_name("whole_pages.txt")


def marked(text: str) -> list[tuple[str, Segment]]:
    return [(text[segment.start : segment.end], segment) for segment in find_furniture(text, split_sentences(text))]


def furniture_of(text: str) -> list[str]:
    return [words for words, segment in marked(text) if segment.role is Role.FURNITURE]


@cache
def invented() -> dict[str, list[str]]:
    sections = re.split(r"^== (.*)\n", INVENTED.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {name: text.strip().split("\n\n") for name, text in zip(sections[::2], sections[1::2], strict=True)}


def page(number: int) -> tuple[str, set[str]]:
    """The text of an invented page, and those of its lines that are furniture."""
    kinds = ("stories", "before the story", "in the story", "after the story", "look-alikes")
    story, before, inside, after, look_alike = (invented()[kind][number % len(invented()[kind])] for kind in kinds)
    headline, *lines = story.splitlines()
    half = 1 + number % 3
    paragraphs = [headline, before, *lines[:half], inside, *lines[half:-1], look_alike, lines[-1], after]
    gap = "\n\n" if number % 2 else "\n"
    return gap.join(paragraphs), {line for box in (before, inside, after) for line in box.splitlines()}


def judged() -> list[tuple[bool, bool, str]]:
    """For each sentence of the invented pages: whether it is furniture, whether it was marked, and its words."""
    found = []
    for number in range(PAGES):
        text, boxes = page(number)
        for words, segment in marked(text):
            line = text[text.rfind("\n", 0, segment.start) + 1 :].partition("\n")[0]
            found.append((line in boxes, segment.role is Role.FURNITURE, f"{number}: {words} ({segment.reason})"))
    return found


def test_furniture_of_invented_pages_is_found() -> None:
    found = [(hit, words) for is_furniture, hit, words in judged() if is_furniture]
    missed = [words for hit, words in found if not hit]
    assert len(found) > 600
    assert len(missed) / len(found) <= 0.03, missed


def test_next_to_no_body_of_invented_pages_is_removed() -> None:
    body = [(hit, words) for is_furniture, hit, words in judged() if not is_furniture]
    removed = [words for hit, words in body if hit]
    assert len(body) > 800
    assert len(removed) / len(body) <= 0.005, removed


def whole_pages() -> dict[str, list[str]]:
    """The lines of each whole page, with the mark of what they are before them."""
    sections = re.split(r"^== (.*)\n", WHOLE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {name: text.splitlines() for name, text in zip(sections[::2], sections[1::2], strict=True)}


def judged_lines(gap: str) -> list[tuple[str, bool, str]]:
    """For each sentence of the whole pages: the mark of its line, whether it was taken for furniture, its words."""
    found = []
    for name, lines in whole_pages().items():
        starts = list(accumulate((len(line) - 2 + len(gap) for line in lines), initial=0))
        for words, segment in marked(gap.join(line[2:] for line in lines)):
            mark = lines[bisect_right(starts, segment.start) - 1][0]
            found.append((mark, segment.role is Role.FURNITURE, f"{name}: {words} ({segment.reason})"))
    return found


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["lines", "paragraphs"])
def test_furniture_of_whole_pages_is_found_and_their_articles_are_left_whole(gap: str) -> None:
    judged = judged_lines(gap)
    missed = [words for mark, hit, words in judged if mark == "-" and not hit]
    assert len(whole_pages()) >= 60
    assert len(missed) / sum(mark == "-" for mark, _, _ in judged) <= 0.05, missed
    assert [words for mark, hit, words in judged if mark == "+" and hit] == []


def test_the_founding_article_ends_where_the_appeal_begins() -> None:
    found = marked(FOUNDING_ARTICLE.read_text(encoding="utf-8"))
    first = next(here for here, (words, _) in enumerate(found) if words.startswith("A Message from"))
    assert [segment.role for _, segment in found[:first]] == 8 * [Role.BODY]
    assert {segment.role for _, segment in found[first:]} == {Role.FURNITURE}
    assert all(segment.reason for _, segment in found[first:])


COLUMN = """Why I still take the ferry
By Jo Lindqvist

I have taken the ferry to work for eleven years, and I have been late for nine of them.

My neighbours think I am mad. You could drive to Halden in forty minutes, they tell me.

Sign up for our weekly newsletter and get our best stories in your inbox.

But we forget what the road was like before. Our councillors promised a tunnel.

Support for the tunnel has faded since. I wrote about it in these pages, and readers sent me letters.

Before you go to the polls on Sunday, ask yourself who will pay. We all will.

Thank you for the letters, by the way. Keep them coming.

If you value our journalism, please support us. Your contribution keeps us independent.

Remind me later
"""


def test_a_column_in_the_first_person_loses_only_its_boxes() -> None:
    assert furniture_of(COLUMN) == [
        "By Jo Lindqvist",
        "Sign up for our weekly newsletter and get our best stories in your inbox.",
        "If you value our journalism, please support us.",
        "Your contribution keeps us independent.",
        "Remind me later",
    ]


APPEAL = "Dear readers,\nWe need your help. Every gift keeps our newsroom alive."
STORY = (
    "The council voted 9-4 on Monday to reopen the bridge to cars after two years of repairs.",
    "Engineers replaced 214 bolts and two girders, according to a report by the city.",
    "Traffic is expected to return on May 4, when the last cranes will have been taken away.",
)


def test_a_paragraph_of_the_article_closes_an_appeal() -> None:
    text = "\n\n".join((*STORY[:2], APPEAL, STORY[2]))
    assert furniture_of(text) == ["Dear readers,", "We need your help.", "Every gift keeps our newsroom alive."]


def test_quoted_appeals_are_not_appeals() -> None:
    quoted = "“Dear readers, we need your help. Support our journalism,” the editors wrote on the front page."
    assert furniture_of("\n\n".join((*STORY, quoted))) == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("By Harriet Vale", "a byline"),
        ("Updated: March 14, 2024 at 6:02 p.m. EDT", "a date or time stamp"),
        ("Photo: Jonas Feld/AFP", "a photo credit"),
        ("Share on Facebook", "a share box"),
        ("Accept all cookies", "a button or menu of the page"),
        ("Read more: Why the harbour is silting up", "a link to other articles"),
        ("© 2024 The Northgate Courier", "a copyright line"),
        ("This article contains affiliate links.", "a notice about commissions"),
        ("Your email address will not be published.", "rules for comments"),
        ("Please check your email to confirm your subscription", "what a form says"),
        ("This story can be republished for free (details).", "who may use it again"),
        ("Getting your Trinity Audio player ready...", "a player or a machine speaking"),
        ("If you see a typo in this story, please let us know.", "how to complain"),
        ("___", "a dividing mark"),
    ],
)
def test_reasons_say_what_it_is(line: str, reason: str) -> None:
    text = "\n".join(("Council votes to reopen bridge", line, *STORY))
    assert [segment.reason for words, segment in marked(text) if words == line] == [reason]


def test_a_credit_at_the_end_of_a_paragraph_is_furniture_by_itself() -> None:
    text = f"{STORY[0]} (Reporting by Ivo Blanc; editing by Dana Whitfield)\n\n{STORY[1]}"
    assert furniture_of(text) == ["(Reporting by Ivo Blanc; editing by Dana Whitfield)"]


def test_headlines_are_told_from_sentences() -> None:
    text = "\n\n".join(("Council votes to reopen bridge", STORY[0], "What happens next", *STORY[1:]))
    roles = {words: segment.role for words, segment in marked(text)}
    assert roles["Council votes to reopen bridge"] is Role.HEADLINE
    assert roles["What happens next"] is Role.HEADLINE
    assert {roles[words] for words in STORY} == {Role.BODY}


def test_those_who_signed_are_told_from_those_who_act() -> None:
    told = "Harriet Vale covers bridges and lives in Ostley with two dogs."
    acts = "Lena Brandt covers the cost of the repairs out of the reserve of the city."
    text = "\n\n".join(("Council votes to reopen bridge", "By Harriet Vale", STORY[0], told, acts, *STORY[1:]))
    reasons = {words: segment.reason for words, segment in marked(text)}
    assert reasons[told] == "about the author, who is named in the byline"
    assert reasons[acts] is None


def test_the_menu_above_a_headline_is_told_from_it() -> None:
    text = "\n".join(
        ("Sections", "E-edition", "Rivers", "Council votes to reopen bridge", "Ostley", "By Harriet Vale", *STORY)
    )
    assert furniture_of(text) == ["Sections", "E-edition", "Rivers", "Ostley", "By Harriet Vale"]


def test_a_sponsor_has_one_paragraph() -> None:
    message = "Bread feeds the nation and keeps 800,000 people at work."
    text = "\n".join((STORY[0], STORY[1], "A message from United Bakers:", message, STORY[2]))
    assert furniture_of(text) == ["A message from United Bakers:", message]


def test_a_caption_that_stands_on_the_page_twice_is_none_of_its_text() -> None:
    caption = "Big heart: Kelly, 46, with a rescued donkey at her farm"
    assert furniture_of("\n".join((STORY[0], caption, STORY[1], caption, STORY[2]))) == [caption, caption]


@pytest.mark.parametrize("headline", ["Fire in Halden", "Car Bomb in Velin", "Editor, Two Reporters"])
def test_a_headline_that_could_be_a_byline_is_none_where_it_stands_first(headline: str) -> None:
    assert furniture_of("\n".join((headline, *STORY))) == []


def test_a_short_last_sentence_is_of_the_article() -> None:
    text = "\n".join((*STORY, "It rained.", "Give her time.", "Share this story"))
    assert furniture_of(text) == ["Share this story"]


def test_a_headline_alone_is_no_furniture() -> None:
    assert furniture_of("Council votes to reopen the Weir Street bridge") == []


def test_only_furniture_is_all_furniture() -> None:
    assert furniture_of("Remind me later.") == ["Remind me later."]


def test_sentences_that_are_quotations_have_that_role() -> None:
    text = "“It was dark. We saw a light,” he said. “Then it went out.” Nobody came."
    assert [segment.role for _, segment in marked(text)] == [Role.QUOTE, Role.BODY, Role.QUOTE, Role.BODY]


def test_a_quotation_that_is_never_closed_counts_for_nothing() -> None:
    text = '"We saw a light, he told the court. Nobody came to help. The trial goes on.'
    assert Role.QUOTE not in {segment.role for _, segment in marked(text)}


fragments = st.sampled_from(
    (
        "Share",
        "Dear readers,",
        "“We",
        "our journalism",
        "\n",
        "\n\n",
        ". ",
        " ",
        "By Jo",
        "@",
        "Photo: ",
        "é",
        "😀",
        "”",
        "•",
        "2024",
    )
)


@given(st.lists(fragments | st.text(max_size=5), max_size=40).map("".join))
def test_each_sentence_keeps_its_place(text: str) -> None:
    sentences = split_sentences(text)
    segments = find_furniture(text, sentences)
    assert [(s.start, s.end) for s in sentences] == [(segment.start, segment.end) for segment in segments]
    assert all(segment.reason for segment in segments if segment.role in (Role.FURNITURE, Role.HEADLINE))


def test_pages_are_as_many_as_there_are_boxes() -> None:
    assert min(len(boxes) for name, boxes in invented().items() if name.startswith(("before", "in", "after"))) >= 60
    assert len(invented()["after the story"]) <= PAGES
    assert all(one != other for one, other in pairwise(page(number)[0] for number in range(PAGES)))
