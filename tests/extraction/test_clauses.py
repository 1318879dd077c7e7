import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.clauses import split_clauses
from factcheck.models import Span


def clauses(sentence):
    return [sentence[span.start : span.end] for span in split_clauses(sentence, Span(start=0, end=len(sentence)))]


SPLIT = {
    "two clauses": "The mill closed in May, and the town lost its largest employer.",
    "two clauses without a comma": "The mill closed in May and the town lost its largest employer.",
    "a semicolon": "The mill closed in May; the town never recovered.",
    "a shared subject": "The council bought the mill in 2019 and sold it to a brewer two years later.",
    "three verbs of one subject": "She founded the firm, led it for ten years and sold it in 2020.",
    "a trailing participle": "The bridge collapsed on Monday, killing two workers.",
    "a trailing relative clause": "The prize went to Mara Lindqvist, who discovered the comet in 2011.",
    "which": "The state bought the dam, which had stood empty since the war.",
    "a reason": "Trains were cancelled because the line was flooded.",
    "a time": "The court freed him after the witness withdrew her statement.",
    "a clause in front": "Although sales rose by a tenth, the company made a loss.",
    "a participle in front": "Founded in 1921, the club has won nine titles.",
    "what something is and who made it": "The Long Field is a Danish film directed by Ida Brandt.",
    "an apposition at the end": "The order went to Halden Works, a small yard on the Norwegian coast.",
    "including": "Nine countries signed the treaty, including three members of the new alliance.",
    "a second object": "She won the Oslo Prize and the national medal for science.",
}

WHOLE = {
    "a clause in the middle": "The ban, which was imposed in 2014, was lifted on Tuesday.",
    "a participle in the middle": "The ban, imposed in 2014, was lifted on Tuesday.",
    "an apposition in the middle": "Ana Duarte, the mayor of Porto Velho, will resign.",
    "a city and its country": "The plane landed in Lyon, France, on Friday.",
    "one object of two names": "The firm supplies Airbus and Boeing.",
    "two subjects": "The minister and her deputy resigned on Friday.",
    "what is said": "The minister said that the fund had run dry.",
    "who says so at the end": "The fund has run dry, the ministry said on Monday.",
    "according to": "The fund has run dry, according to the ministry.",
    "a condition": "The plant will close if the strike goes on.",
    "an alternative": "The ship sank or was scuttled by its crew.",
    "between two": "The treaty between the kingdom and the republic expired.",
    "a noun like a verb": "The claims and plans of the party cover ten pages.",
    "gerunds of one verb": "The talks will focus on extending the lease, building the pier and opening a road.",
    "a quotation after its speaker": "The mayor said in a statement, “We have lost a friend.”",
}


@pytest.mark.parametrize("sentence", SPLIT.values(), ids=SPLIT)
def test_each_claim_of_a_sentence_is_a_span_of_its_own(sentence):
    assert len(clauses(sentence)) > 1


@pytest.mark.parametrize("sentence", WHOLE.values(), ids=WHOLE)
def test_what_belongs_together_stays_together(sentence):
    assert clauses(sentence) == [sentence.rstrip(".")]


def test_conjunction_comma_and_stop_belong_to_no_claim():
    assert clauses("The mill closed in May, and the town lost its largest employer.") == [
        "The mill closed in May",
        "the town lost its largest employer",
    ]


def test_words_that_carry_meaning_stay():
    assert clauses("Trains were cancelled because the line was flooded.") == [
        "Trains were cancelled",
        "because the line was flooded",
    ]


def test_an_aside_in_brackets_stays_with_the_words_before_it():
    assert clauses("The board said that a piece will weigh 4 kg (8.8 lb) when it is dry.") == [
        "The board said that a piece will weigh 4 kg (8.8 lb)",
        "when it is dry",
    ]
    assert clauses("It is frozen at -20C (-4F) and then it is dried for a week.") == [
        "It is frozen at -20C (-4F)",
        "then it is dried for a week",
    ]


def test_quotation_marks_and_signs_stay_with_their_words():
    assert clauses("He called it “a gift,” and she paid $2 million.") == [
        "He called it “a gift,”",
        "she paid $2 million",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm released a statement saying:",
        "The union, led by Ann Roe, called it a scandal.",
        "According to a poll published by Nordlys, half of the voters agree.",
        "“It fell,” Nordlys quoted Ortiz as saying.",
        "Ortiz said: “We thank the town, our suppliers, and the fire brigade.”",
    ],
)
def test_what_only_announces_or_is_listed_in_a_quotation_stays_with_the_rest(sentence):
    assert len(clauses(sentence)) == 1


def test_saying_stays_with_what_is_said():
    found = clauses("Ortiz published a letter in the Echo, saying: “After the storm, we rebuild.”")
    assert found[1] == "saying: “After the storm"


def test_a_sentence_in_the_middle_of_a_text_is_split_in_its_place():
    text = "Nothing else. The mill closed and the town lost its school. Nothing else."
    spans = split_clauses(text, Span(start=14, end=59))
    assert [text[span.start : span.end] for span in spans] == ["The mill closed", "the town lost its school"]


WORDS = st.lists(
    st.sampled_from(
        [
            "and",
            "but",
            "or",
            "who",
            "which",
            "that",
            "if",
            "because",
            "after",
            ",",
            ";",
            ":",
            "—",
            "(",
            ")",
            "“",
            "”",
            '"',
            "’",
            "said",
            "to",
            "be",
            "was",
            "will",
            "has",
            "the",
            "a",
            "of",
            "in",
            "Anna",
            "Oslo",
            "closed",
            "closing",
            "plans",
            "2,400",
            "they",
            "been",
            "mill",
            "quickly",
            "…",
            "é",
            "🙂",
        ]
    ),
    max_size=60,
).map(" ".join)


@given(WORDS | st.text())
def test_spans_are_in_order_do_not_overlap_and_lose_only_joints(sentence):
    spans = split_clauses(sentence, Span(start=0, end=len(sentence)))
    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), len(sentence)]
    assert edges == sorted(edges)
    if spans:
        between = [sentence[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
        joints = {word.lower() for gap in between for word in gap.split() if any(c.isalnum() for c in word)}
        assert joints <= {"and", "but"}
