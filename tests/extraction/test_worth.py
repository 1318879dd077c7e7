import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.worth import FEATURES, score_sentence

MORE_THAN = [
    ("Unemployment fell from 9 to 4 percent in two years.", "Things got better for people in that time."),
    ("The ministry spent $2 million on 40 new buses.", "The ministry likes its new buses very much."),
    ("She voted against the bill in 2019.", "I think she will vote against the bill."),
    ("He was the first mayor to be convicted of fraud.", "He was a rather nice and friendly kind of mayor."),
    ("The council closed three schools last year.", "Why did the council close the schools at all?"),
    ("The council closed three schools last year.", "The council should close the schools."),
    ("The council closed three schools last year.", "Thank you very much, ladies and gentlemen."),
    ("Crime rose by a third in Leeds.", "Perhaps crime might rise in some places."),
]


@pytest.mark.parametrize(("more", "less"), MORE_THAN)
def test_what_can_be_looked_up_comes_before_what_is_felt_wished_or_asked(more, less):
    assert score_sentence(more).score > score_sentence(less).score


REASONS = [
    ("Rents rose by 12%.", "a percentage"),
    ("The bus cost €300,000.", "an amount of money"),
    ("It happened in 2014.", "a date"),
    ("Rents have doubled since the war.", "a change in a quantity"),
    ("They signed the treaty in Geneva.", "an act on record"),
    ("Hers is the largest farm in the country.", "a superlative or total"),
    ("Who paid for the farm?", "but a question"),
    ("The farm must be sold.", "but says what ought to be"),
    ("The farm will be sold.", "but about the future"),
    ("It is a wonderful farm, isn't it.", "but words of judgement"),
]


@pytest.mark.parametrize(("text", "reason"), REASONS)
def test_each_score_says_why_in_words(text, reason):
    assert reason in score_sentence(text).reasons


def test_the_strongest_reason_comes_first():
    weights = {feature.reason: abs(feature.weight) for feature in FEATURES}
    reasons = score_sentence("The council spent 40% more on schools in 2019, which was a wonderful thing.").reasons
    strengths = [weights[reason.removeprefix("but ")] for reason in reasons]
    assert strengths == sorted(strengths, reverse=True)
    assert len(strengths) > 4


def test_weights_are_halves():
    assert all(feature.weight * 2 == round(feature.weight * 2) != 0 for feature in FEATURES)


def test_words_of_judgement_inside_a_quotation_do_not_count_against_the_claim():
    said = score_sentence("Mayor Ortiz called the plan “a disgraceful, stupid mess” on Friday.")
    meant = score_sentence("Mayor Ortiz saw the plan, a disgraceful, stupid mess on Friday.")
    assert "but words of judgement" not in said.reasons
    assert said.score > meant.score


@given(st.text())
def test_any_text_has_a_score(text):
    worth = score_sentence(text)
    assert 0 <= worth.score <= 1
    assert worth == score_sentence(text)
