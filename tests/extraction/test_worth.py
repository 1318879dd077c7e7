from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction import extract
from factcheck.extraction.worth import FEATURES, score_sentence
from factcheck.extraction.worth.interests import touched
from factcheck.models import Interest

MORE_THAN = [
    ("Unemployment fell from 9 to 4 percent in two years.", "Things got better for people in that time."),
    ("The ministry spent $2 million on 40 new buses.", "The ministry likes its new buses very much."),
    ("She voted against the bill in 2019.", "I think she will vote against the bill."),
    ("He was the first mayor to be convicted of fraud.", "He was a rather nice and friendly kind of mayor."),
    ("The council closed three schools last year.", "Why did the council close the schools at all?"),
    ("The council closed three schools last year.", "The council should close the schools."),
    ("The council closed three schools last year.", "Thank you very much, ladies and gentlemen."),
    ("The council cut 40 posts in May.", "We are going to cut 40 posts in May."),
    ("The council has 41 members.", "The council has three members."),
    ("The council closed the school in Leeds.", "You closed the school in Leeds."),
    ("The council closed the school in Leeds.", "The council really closed the school in Leeds."),
    ("The council closed the school in Leeds.", "The council closed the school in…"),
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
    ("It was President Larsen who bought the farm.", "a named office"),
    ("The farm belongs to the NHS by now.", "a body known by its initials"),
    ("There are two farms by the river.", "a small number in words"),
    ("Who paid for the farm?", "but a question"),
    ("They are going to sell the farm.", "but about the future"),
    ("You have sold the farm by the river.", "but speaks to somebody"),
    ("The farm is very old by now.", "but words of emphasis"),
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


def test_going_to_a_place_is_no_future() -> None:
    assert "but about the future" not in score_sentence("They are going to the farm by the river.").reasons


def test_weights_are_halves():
    assert all(feature.weight * 2 == round(feature.weight * 2) != 0 for feature in FEATURES)


def test_words_of_judgement_inside_a_quotation_do_not_count_against_the_claim():
    said = score_sentence("Mayor Ortiz called the plan “a disgraceful, stupid mess” on Friday.")
    meant = score_sentence("Mayor Ortiz saw the plan, a disgraceful, stupid mess on Friday.")
    assert "but words of judgement" not in said.reasons
    assert said.score > meant.score


def test_words_of_judgement_do_not_count_where_the_quotation_marks_stand_in_other_claims() -> None:
    text = "“The plan is a disgrace. It is a stupid mess that took nine years,” said Lena Brandt. It is a stupid mess."
    quoted, said, own = (claim.worth.reasons for claim in extract(text))
    assert "but words of judgement" not in quoted + said
    assert "but words of judgement" in own


INTERESTS = [
    ("money", "The clinic pays its cleaners in cash.", "The clinic treats its cleaners well."),
    ("economy", "Inflation is slowing in the north.", "The rain is slowing in the north."),
    ("business", "Its largest shareholder is a bakery.", "Its largest neighbour is a bakery."),
    ("work", "The union called its members out.", "The choir called its members out."),
    ("housing", "Two tenants were evicted.", "Two hikers were rescued."),
    ("transport", "The ferry was late again.", "The speech was late again."),
    ("health", "Measles has come back to Velin.", "Laughter has come back to Velin."),
    ("food", "The harvest failed.", "The plan failed."),
    ("education", "Pupils were sent home at noon.", "Guests were sent home at noon."),
    ("science", "The telescope is in Chile.", "The hotel is in Chile."),
    ("technology", "The software was never tested.", "The rope was never tested."),
    ("environment", "The glaciers have shrunk.", "The choirs have shrunk."),
    ("energy", "The grid was built in the fifties.", "The town was built in the fifties."),
    ("disasters", "The earthquake was felt in Halden.", "The anger was felt in Halden."),
    ("crime", "Burglaries are rare here.", "Storks are rare here."),
    ("courts", "The jury took nine hours.", "The drive took nine hours."),
    ("politics", "The mayor owns a boat.", "The baker owns a boat."),
    ("elections", "Turnout was the lowest on record.", "Rainfall was the lowest on record."),
    ("immigration", "Refugees live in the old barracks.", "Students live in the old barracks."),
    ("war", "The ceasefire did not hold.", "The glue did not hold."),
    ("religion", "The bishop signed the letter.", "The baker signed the letter."),
    ("sport", "The goalkeeper signed the letter.", "The baker signed the letter."),
    ("culture", "The museum is closed on Mondays.", "The bank is closed on Mondays."),
    ("people", "It was Lena Brandt who found it.", "It was a nurse who found it."),
    ("offices", "It was Senator Brandt who found it.", "It was a nurse who found it."),
    ("places", "It was found in Portugal.", "It was found in a drawer."),
    ("organisations", "The World Health Organization paid for it.", "A neighbour paid for it."),
    ("numbers", "He has 41 cats.", "He has many cats."),
    ("percentages", "He ate 41 percent of it.", "He ate 41 slices of it."),
    ("dates", "It was found on 3 May 2021.", "It was found on the beach."),
    ("quotations", "He called it “a sad and silly affair”.", "He called it a sad and silly affair."),
    ("superlatives", "It is the oldest oak.", "It is an old oak."),
    ("comparisons", "It is larger than the oak.", "It is as large as the oak."),
    ("changes", "The herd grew again.", "The herd came again."),
    ("causes", "The herd left because of the dogs.", "The herd left before the dogs."),
    ("forecasts", "The herd will come back.", "The herd came back."),
]


@pytest.mark.parametrize(("name", "about", "beside"), INTERESTS)
def test_what_a_reviewer_cares_about_is_worth_more_and_says_so(name: str, about: str, beside: str) -> None:
    usual, more, less = (score_sentence(about, weights) for weights in ({}, {name: 1.5}, {name: -0.5}))
    assert less.score < usual.score < more.score
    assert more.reasons[0].endswith(", which you care about")
    assert less.reasons[0].startswith("but ")
    assert more.reasons[1:] == less.reasons[1:] == usual.reasons
    assert score_sentence(beside, {name: 1.5}) == score_sentence(beside)


def test_each_interest_can_be_touched() -> None:
    assert [name for name, _, _ in INTERESTS] == [*Interest]


def test_what_is_cared_about_most_comes_first() -> None:
    reasons = score_sentence("The clinic pays its nurses in cash.", {"money": 0.5, "health": 1.5}).reasons
    assert reasons[:2] == ("about health, which you care about", "about money, which you care about")


def test_an_interest_of_no_weight_is_none() -> None:
    assert score_sentence("The clinic is closed.", {"health": 0}) == score_sentence("The clinic is closed.")


def test_what_is_no_interest_is_refused() -> None:
    with pytest.raises(ValueError, match="gardens"):
        touched("The clinic is closed.", frozenset(), {"gardens": 1})


def test_weights_change_the_order_of_claims_and_not_what_they_are() -> None:
    text = "The nurses are wonderful. Ferries carried 4,100 people in May. “The clinic is full,” said Lena Brandt."
    usual, cared = extract(text), extract(text, weights={"health": 5})
    assert [(c.start, c.end, c.kind, c.claimant) for c in usual] == [
        (c.start, c.end, c.kind, c.claimant) for c in cared
    ]
    assert max(usual, key=lambda claim: claim.worth.score).text.startswith("Ferries")
    assert max(cared, key=lambda claim: claim.worth.score).text.startswith("“The clinic")


SAID = [
    ("The bridge will open in May, said Lena Brandt.", "reported by Lena Brandt"),
    ("Officials said the bridge was safe.", "reported by “Officials”"),
]


@pytest.mark.parametrize(("text", "reason"), SAID)
def test_the_claimant_is_among_the_reasons(text: str, reason: str) -> None:
    assert extract(text)[0].worth.reasons[-1] == reason


def test_the_articles_own_voice_is_no_reason() -> None:
    assert not [reason for reason in extract("The bridge was shut in 2019.")[0].worth.reasons if "reported" in reason]


@given(st.text())
def test_any_text_has_a_score(text):
    worth = score_sentence(text, dict.fromkeys(Interest, 1.5))
    assert 0 <= worth.score <= 1
    assert worth == score_sentence(text, dict.fromkeys(Interest, 1.5))
    assert score_sentence(text).score <= worth.score
