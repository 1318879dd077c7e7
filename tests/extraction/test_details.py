from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.dates import find_times
from factcheck.extraction.details import find_details
from factcheck.extraction.details.quantities import ends_of
from factcheck.models import Detail, Span

TUESDAY = date(2025, 7, 29)


def details(text: str, start: int = 0, end: int | None = None) -> list[Detail]:
    span = Span(start=start, end=len(text) if end is None else end)
    return find_details(text, span, find_times(text, TUESDAY))


def of_kind(kind: str, text: str) -> list[str]:
    return [detail.text for detail in details(text) if detail.kind == kind]


STORY = (
    "Nordlinie said Thursday that acting Harbour Commissioner Ida Holt had signed a $2.5 million contract "
    "for 14 “quiet” engines, the largest order since 1998. Holt, a former mayor of Kiel, denied the claim."
)


def test_a_claim_is_taken_apart_into_what_can_be_wrong() -> None:
    assert [(x.kind, x.text, x.value) for x in details(STORY, 0, STORY.index(" Holt, a"))] == [
        ("name", "Nordlinie", None),
        ("date", "Thursday", "2025-07-24"),
        ("title", "acting Harbour Commissioner", None),
        ("name", "Ida Holt", None),
        ("money", "$2.5 million", "USD 2500000"),
        ("number", "14", "14"),
        ("quotation", "“quiet”", None),
        ("superlative", "largest", None),
        ("date", "1998", "1998"),
    ]


def test_only_the_span_is_looked_at() -> None:
    second = STORY.index("Holt, a")
    assert [x.text for x in details(STORY, second)] == ["Holt", "former mayor", "Kiel"]


@pytest.mark.parametrize(
    ("text", "kind", "words", "value"),
    [
        ("They lost 2.5 million files.", "number", "2.5 million", "2500000"),
        ("They lost twelve files.", "number", "twelve", "12"),
        ("They lost twenty-three files.", "number", "twenty-three", "23"),
        ("They lost a hundred thousand files.", "number", "a hundred thousand", "100000"),
        ("Seventeen files were lost.", "number", "Seventeen", "17"),
        ("They lost one hundred and fifty files.", "number", "one hundred and fifty", "150"),
        ("They lost two hundred five files.", "number", "two hundred five", "205"),
        ("They lost 30,450 files.", "number", "30,450", "30450"),
        ("They lost dozens of files.", "number", "dozens", None),
        ("They lost between 40 and 60 files.", "number", "40 and 60", "40–60"),
        ("They came third.", "number", "third", "3"),
        ("The output doubled.", "number", "doubled", "2"),
        ("The trench is 12.5 kilometres long.", "number", "12.5 kilometres", "12.5 km"),
        ("It blew at 97–113 km/h.", "number", "97–113 km/h", "97–113 km/h"),
        ("The trench is 10-12 m long.", "number", "10-12 m", "10–12 m"),
        ("A 300-foot tower fell.", "number", "300-foot", "300 ft"),
        ("It was -12 °C outside.", "number", "-12 °C", "-12 °C"),
        ("A 19-year-old was hurt.", "number", "19-year-old", "19 years old"),
        ("Prices rose 8.2 percent.", "percentage", "8.2 percent", "8.2 %"),
        ("Prices rose 8%.", "percentage", "8%", "8 %"),
        ("Prices rose 8 per cent.", "percentage", "8 per cent", "8 %"),
        ("Prices rose 10 to 12 percent.", "percentage", "10 to 12 percent", "10–12 %"),
        ("The rate rose 0.5 percentage points.", "percentage", "0.5 percentage points", "0.5 pp"),
        ("The rate rose 25 basis points.", "percentage", "25 basis points", "25 bp"),
        ("It paid US$40 billion.", "money", "US$40 billion", "USD 40000000000"),
        ("It paid £3bn.", "money", "£3bn", "GBP 3000000000"),
        ("It paid € 1.78 billion.", "money", "€ 1.78 billion", "EUR 1780000000"),
        ("It paid $2-3 million.", "money", "$2-3 million", "USD 2000000–3000000"),
        ("It paid 300 Canadian dollars.", "money", "300 Canadian dollars", "CAD 300"),
        ("It paid EUR 300.", "money", "EUR 300", "EUR 300"),
        ("It paid 5,000 rubles.", "money", "5,000 rubles", "RUB 5000"),
        ("It paid 20 pesos.", "money", "20 pesos", None),
        ("It opens on July 31.", "date", "July 31", "2025-07-31"),
        ("It opened last month.", "date", "last month", "2025-06"),
        ("It ran for six months.", "duration", "six months", "P6M"),
    ],
)
def test_numbers_carry_their_unit_and_a_normal_form(text: str, kind: str, words: str, value: str | None) -> None:
    assert [(x.kind, x.text, x.value) for x in details(text)] == [(kind, words, value)]


@pytest.mark.parametrize(
    ("quantity", "ends"),
    [
        ("$40 to $50", [("$40", "USD 40"), ("$50", "USD 50")]),
        ("$2-3 million", [("$2", "USD 2000000"), ("3 million", "USD 3000000")]),
        ("10 to 12 percent", [("10", "10 %"), ("12 percent", "12 %")]),
        ("97–113 km/h", [("97", "97 km/h"), ("113 km/h", "113 km/h")]),
        ("35°C", [("35°C", "35 °C")]),
    ],
)
def test_both_ends_of_a_range_have_its_magnitude_and_unit(quantity: str, ends: list[tuple[str, str]]) -> None:
    assert [(quantity[end.start : end.end], end.value) for end in ends_of(quantity, 0, len(quantity))] == ends


def test_a_year_and_the_number_behind_it_are_no_range() -> None:
    assert of_kind("number", "It rose from 40 in 2022 to 50 in 2023.") == ["40", "50"]


def test_a_change_is_two_numbers_and_not_a_range() -> None:
    assert of_kind("percentage", "It fell from 8 percent to 5 percent.") == ["8 percent", "5 percent"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("They met acting NASA Administrator Sean Duffy.", ["acting NASA Administrator"]),
        ("Nordlinie chief Ida Holt resigned.", ["Nordlinie chief"]),
        ("The Nordlinie chief is abroad.", ["Nordlinie chief"]),
        ("Chief executive Tom Brandt resigned.", ["Chief executive"]),
        ("He met Danish Prime Minister Ida Holt.", ["Danish Prime Minister"]),
        ("He met U.S. Secretary of State Tom Brandt.", ["U.S. Secretary of State"]),
        ("She called Kiel’s mayor.", ["mayor"]),
        ("Ida Holt, a spokeswoman for Nordlinie, agreed.", ["spokeswoman"]),
        ("Holt, minister of transport, agreed.", ["minister of transport"]),
        ("Ex-mayor Ida Holt agreed with Sen. Tom Brandt.", ["Ex-mayor", "Sen"]),
        ("Boeing’s chief rival is a major client.", []),
        ("General Motors and Stephen King are names.", []),
    ],
)
def test_titles_and_roles(text: str, titles: list[str]) -> None:
    assert of_kind("title", text) == titles


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("He met Ursula von der Leyen.", "name", ["Ursula von der Leyen"]),
        ("He met Mr. Brandt and Dr. Holt.", "name", ["Mr. Brandt", "Dr. Holt"]),
        ("He flew a Boeing 747 to meet Crew-11.", "name", ["Boeing 747", "Crew-11"]),
        ("An iPhone was found by Brandt’s aide.", "name", ["iPhone", "Brandt"]),
        ("The Bank of England agreed with NASA.", "organisation", ["Bank of England", "NASA"]),
        (
            "The Department of Health and Human Services agreed.",
            "organisation",
            ["Department of Health and Human Services"],
        ),
        ("He told the Food and Drug Administration.", "organisation", ["Food and Drug Administration"]),
        ("Russia's Prosecutor General's Office agreed.", "organisation", ["Prosecutor General's Office"]),
        (
            "He works at General Motors and Johnson & Brandt Ltd.",
            "organisation",
            ["General Motors", "Johnson & Brandt Ltd"],
        ),
        ("He left the United States for South Korea.", "place", ["United States", "South Korea"]),
        ("He lives in Dunmore, Texas.", "place", ["Dunmore", "Texas"]),
        ("He swam in Lake Orrin and the Orrin River.", "place", ["Lake Orrin", "Orrin River"]),
        ("A Berlin-based firm hired Italian staff.", "place", ["Berlin", "Italian"]),
        ("He has a share in Nordlinie.", "place", []),
    ],
)
def test_names_are_told_apart(text: str, kind: str, words: list[str]) -> None:
    assert of_kind(kind, text) == words


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The talks failed.", []),
        ("His talks failed.", []),
        ("Exports have risen.", []),
        ("Police said so.", []),
        ("Unfortunately nobody came.", []),
        ("Magazines and papers closed.", []),
        ("Nordlinie said so.", ["Nordlinie"]),
        ("Brandt landed early.", ["Brandt"]),
        ("“It failed,” said Holt.", ["Holt"]),
        ("We met. Talks with Holt failed.", ["Holt"]),
    ],
)
def test_the_first_word_of_a_sentence_is_a_name_only_if_it_is_one(text: str, names: list[str]) -> None:
    assert of_kind("name", text) == names


def test_how_the_text_writes_a_word_elsewhere_settles_its_first_word() -> None:
    once = "Meridian fell. "
    assert "Meridian" in [x.text for x in details(once + "Shares of Meridian fell.", 0, len(once))]
    assert [x.text for x in details(once + "They crossed a meridian.", 0, len(once))] == []


@pytest.mark.parametrize(
    ("text", "superlatives"),
    [
        ("It is the first visit and the only one.", ["first", "only"]),
        ("It is the most expensive bridge.", ["most expensive"]),
        ("It is the second-largest city.", ["second-largest"]),
        ("Shares hit an all-time record high.", ["all-time record"]),
        ("The best harvest came west of the forest.", ["best"]),
        ("Most of them protest at the latest test.", []),
    ],
)
def test_superlatives_and_firsts(text: str, superlatives: list[str]) -> None:
    assert of_kind("superlative", text) == superlatives


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He called it a “witch hunt” again.", [("quotation", "“witch hunt”")]),
        ('He called it a "witch hunt" again.', [("quotation", '"witch hunt"')]),
        ("He called it a ‘witch hunt’ again.", [("quotation", "‘witch hunt’")]),
        ("It’s the boss’s fault.", []),
        ("“We lost 12 men,” he said.", [("number", "12")]),
        ("a witch hunt” that goes on", [("quotation", "a witch hunt”")]),
    ],
)
def test_short_quotations_are_checked_as_a_whole(text: str, found: list[tuple[str, str]]) -> None:
    assert [(x.kind, x.text) for x in details(text)] == found


PIECES = st.sampled_from(
    [
        "The",
        "Ida",
        "Holt",
        "NASA",
        "chief",
        "acting",
        "of",
        "and",
        "the",
        "$",
        "£",
        "2.5",
        "million",
        "%",
        "1,000",
        "two",
    ]
    + [
        "first",
        "best",
        "“",
        "”",
        '"',
        "‘",
        "’s",
        "'",
        "(",
        ".",
        ", ",
        "\n",
        "July",
        "31",
        "2018",
        "last year",
        "é",
        "🙂",
        "-",
    ]
    + ["Inc.", "Mr.", "U.S.", "km", "to", "&", "de", "iPhone", "A380", "\u00a0", "½", "ß", "İ", "people", "record high"]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES, max_size=30).map("".join))


@given(TEXTS, st.integers(0, 60), st.integers(0, 60))
def test_details_are_verbatim_in_order_apart_and_inside_the_span(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    found = details(text, start, end)
    assert all(start <= x.start < x.end <= end for x in found)
    assert all(x.text == text[x.start : x.end] for x in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.integers(0, 10**12))
def test_every_whole_number_is_a_detail_with_its_value(number: int) -> None:
    for written in (str(number), f"{number:,}"):
        found = details(f"They counted {written} of them.")
        assert [x.value for x in found] == [str(number)]


@given(st.lists(st.sampled_from(["Holt", "Nordlinie", "Kiel", "Brandt", "NASA"]), min_size=1, max_size=6))
def test_every_capitalised_name_inside_a_sentence_is_in_a_detail(names: list[str]) -> None:
    text = "they saw " + ", ".join(names) + " there."
    assert [x.text for x in details(text)] == names


@pytest.mark.parametrize(
    "piece",
    [
        "7",
        "1-",
        "acting former ",
        "President ",
        "A ",
        "A & ",
        "Bank of ",
        "“",
        "'",
        "$1 to ",
        "a hundred ",
        "first of ",
        " ",
    ],
)
def test_endless_repetition_is_read_to_the_end(piece: str) -> None:
    text = piece * (40_000 // len(piece)) + ". It ended on July 31, 2025."
    assert details(text)[-1].text == "July 31, 2025"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Thirty-five workers left.", "Thirty-five", "35"),
        ("Two-thirds of the trees fell.", "Two-thirds", None),
        ("Three-fifths of the trees fell.", "Three-fifths", "0.6"),
        ("Nearly one-tenth of the trees fell.", "one-tenth", "0.1"),
    ],
)
def test_a_number_in_words_is_one_number_and_no_name_wherever_it_stands(
    text: str, words: str, value: str | None
) -> None:
    assert [(x.kind, x.text, x.value) for x in details(text)] == [("number", words, value)]


def test_a_name_may_begin_with_a_number_in_words() -> None:
    assert of_kind("name", "He works at Seven-Eleven.") == ["Seven-Eleven"]
