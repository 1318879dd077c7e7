from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.extraction import RULES, analyse, claims_in, extract
from factcheck.models import ClaimKind, Role

ARTICLE = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"
PUBLISHED = date(2025, 7, 29)


@pytest.fixture(scope="module")
def extraction():
    return analyse(ARTICLE.read_text(encoding="utf-8"), PUBLISHED)


def the_claim(extraction, words):
    """The one claim that holds these words."""
    (claim,) = [claim for claim in extraction.claims if words in claim.text]
    return claim


@pytest.mark.parametrize(
    ("words", "claimant", "name"),
    [
        ("has arrived in the United States", "Roscosmos", "Roscosmos"),
        ("marking the first official visit", "Roscosmos", "Roscosmos"),
        ("Bakanov landed in Houston", "Roscosmos", "Roscosmos"),
        ("will focus on continuing a cross-flight agreement", "the agency", "Roscosmos"),
        ("is scheduled to meet members", None, None),
        ("Platonov’s first spaceflight", None, None),
        ("will also tour", None, None),
        ("has not yet publicly confirmed", None, None),
        ("temporarily lifted an entry ban", None, None),
    ],
)
def test_each_claim_of_the_founding_article_has_its_claimant(extraction, words, claimant, name):
    claim = the_claim(extraction, words)
    assert (claim.claimant, claim.claimant_name) == (claimant, name)


def test_the_line_about_the_ban_is_one_claim(extraction):
    words = "the Biden administration temporarily lifted an entry ban imposed on former Roscosmos chief Dmitry Rogozin"
    assert "to allow him to visit" in the_claim(extraction, words).text


def test_what_is_to_come_is_a_forecast(extraction):
    assert the_claim(extraction, "will also tour").kind is ClaimKind.FORECAST
    assert the_claim(extraction, "temporarily lifted").kind is ClaimKind.STATEMENT


def test_no_claim_is_made_of_furniture_and_every_body_sentence_has_one(extraction):
    for segment in extraction.segments:
        inside = [claim for claim in extraction.claims if segment.covers(claim)]
        assert bool(inside) == (segment.role is not Role.FURNITURE)


def test_furniture_gives_claims_when_a_reviewer_asks_for_them(extraction):
    furniture = [segment for segment in extraction.segments if segment.role is Role.FURNITURE]
    segment = next(s for s in furniture if "has designated" in extraction.text[s.start : s.end])
    claims = claims_in(extraction.text, segment, PUBLISHED)
    assert "has designated The Moscow Times" in claims[0].text
    assert all(segment.covers(claim) for claim in claims)


def test_promoting_a_body_sentence_again_gives_the_same_spans(extraction):
    segment = next(s for s in extraction.segments if s.role is Role.BODY)
    spans = [(c.start, c.end) for c in extraction.claims if segment.covers(c)]
    assert [(c.start, c.end) for c in claims_in(extraction.text, segment, PUBLISHED)] == spans


KINDS = [
    ("The mill closed in May.", ClaimKind.STATEMENT),
    ("The mill will close in May.", ClaimKind.FORECAST),
    ("The mill is expected to close in May.", ClaimKind.FORECAST),
    ("The owner said the mill would close in May.", ClaimKind.FORECAST),
    ("The mill would close if it rained.", ClaimKind.STATEMENT),
    ("“The mill closed in May,” the owner said.", ClaimKind.QUOTATION),
    ("Did the mill close in May?", ClaimKind.QUESTION),
    ("The mill should never have been closed.", ClaimKind.OPINION),
    ("I think it was a terrible idea.", ClaimKind.OPINION),
    ("The owner said it was a terrible idea.", ClaimKind.STATEMENT),
    ("Good grief!", ClaimKind.NOT_A_CLAIM),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_each_claim_says_what_sort_it_is(text, kind):
    claims = [claim for segment in analyse(text).segments for claim in claims_in(text, segment)]
    assert [claim.kind for claim in claims] == [kind]


READINGS = [
    ("The council bought the mill and sold it to a brewer.", "The council sold it to a brewer"),
    ("In 2019, the council bought the mill and sold it in 2021.", "The council sold it in 2021"),
    ("The Long Field is a film directed by Ida Brandt.", "The Long Field is directed by Ida Brandt"),
    ("The prize went to Mara Holt, who found the comet.", "Mara Holt found the comet"),
    ("She won the Oslo Prize and the national medal for science.", "She won the national medal for science"),
]


@pytest.mark.parametrize(("text", "reading"), READINGS)
def test_a_later_claim_is_read_with_its_subject(text, reading):
    first, later = extract(text)
    assert first.reading is None
    assert later.reading == reading
    assert later.text in text


NO_READINGS = [
    "The mill closed and the town lost its school.",
    "The owner said the firm had grown and was now sold.",
    "The firm that made the bells failed and was bought by a rival that melted them and left.",
    "He left the paper to the city and the city to its fate.",
]


@pytest.mark.parametrize("text", NO_READINGS)
def test_no_reading_is_made_up_where_the_subject_is_not_safe_to_say(text):
    later = extract(text)[1:]
    assert all(claim.reading is None or claim.reading.startswith(("He ", "The firm ")) for claim in later)


def keeps_the_promises(text: str) -> None:
    """All of the text is in it, in order and as written; claims lie in segments, details in claims."""
    found = analyse(text)
    assert found.text == text
    edges = [edge for segment in found.segments for edge in (segment.start, segment.end)]
    assert edges == sorted(edges)
    for claim in found.claims:
        assert text[claim.start : claim.end] == claim.text != ""
        assert sum(segment.covers(claim) for segment in found.segments) == 1
        assert all(claim.covers(detail) and text[detail.start : detail.end] == detail.text for detail in claim.details)
    ends = [edge for claim in found.claims for edge in (claim.start, claim.end)]
    assert ends == sorted(ends)


@given(st.text(st.sampled_from('ab .,;:?!“”"’()\n—-–0123$%ÄéA🙂\u200b\u2028\u0301') | st.characters(codec="utf-8")))
def test_the_promises_hold_on_any_text(text):
    keeps_the_promises(text)


HOSTILE = ["(", '"', "“", "a.a.a.", "1234567890", "and ", "he said ", '"he said" ', "that ", "d, ", "really "]
ENDLESS = "the man who saw the dog and ran to the house, which was red, said that "


@pytest.mark.parametrize("unit", [*HOSTILE, ENDLESS])
def test_one_sentence_without_end_is_read_to_the_end(unit):
    text = unit * (60_000 // len(unit))
    sentence = analyse("x").segments[0].model_copy(update={"end": len(text)})
    claims = claims_in(text, sentence)
    assert all(text[claim.start : claim.end] == claim.text for claim in claims)
    assert not claims or claims[-1].end > len(text) - 100


UNITS = [
    "(",
    '"',
    "“",
    "a.",
    "12",
    "1:",
    "1/1/",
    "$1 ",
    "1% ",
    "A",
    "A ",
    "? ",
    "\n",
    ",",
    "said ",
    "May ",
    "in ",
    "’s ",
    ENDLESS,
]


@settings(max_examples=25)
@given(st.lists(st.sampled_from(UNITS), min_size=1, max_size=3))
def test_no_pattern_tries_what_is_repeated_in_every_way(units):
    """One that does comes to no end; how time grows with the text is for the benchmark to say."""
    unit = "".join(units)
    keeps_the_promises(unit * (1500 // len(unit)))


def test_the_doors_are_those_of_the_package():
    assert factcheck.extract is extract
    assert RULES
