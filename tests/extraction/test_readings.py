"""What a claim says when it stands alone: restored where that is safe, and left alone where it is not."""

import pytest

from factcheck.extraction import extract


def readings(sentence: str) -> list[str | None]:
    return [claim.reading for claim in extract(sentence)]


@pytest.mark.parametrize(
    ("sentence", "restored"),
    [
        ("The president dissolved parliament and fired the minister.", "The president fired the minister"),
        (
            "The president, who took office in May, dissolved parliament on Monday and fired the minister.",
            "The president fired the minister",
        ),
        (
            "Lena Vogt will also tour the Marburg space centre, as well as the new laboratories of Helion and Stellar.",
            "Lena Vogt will also tour the new laboratories of Helion and Stellar",
        ),
        ("The jury convicted Paul Rees, who owns the ferry line.", "Paul Rees owns the ferry line"),
        ("The city sold Port Alder, which was built in 1961.", "Port Alder was built in 1961"),
        ("iTrain opened its first line in May and sold two million tickets.", "iTrain sold two million tickets"),
    ],
)
def test_what_a_later_claim_lacks_is_restored(sentence: str, restored: str) -> None:
    assert restored in readings(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mayor Ada Brandt said taxes rose in May and fell in June.",
        "The prize went to Paul Rees of Alder College, who founded a chess club.",
        "The sale is the result of a deal begun between the two firms last year.",
        "The company wrote to the regulator, which opened an inquiry.",
    ],
)
def test_nothing_is_restored_where_it_may_be_wrong(sentence: str) -> None:
    assert not any(readings(sentence))


def test_the_span_holds_the_words_of_the_text_and_not_of_the_reading() -> None:
    sentence = "The president dissolved parliament and fired the minister."
    claim = extract(sentence)[-1]
    assert claim.text == sentence[claim.start : claim.end] == "fired the minister"


def test_a_phrase_that_says_nothing_alone_stays_with_its_clause() -> None:
    assert len(extract("The chain has 109 shops, with one million visitors a week.")) == 1
