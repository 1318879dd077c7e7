"""Which claims say the same again: pairs that do, pairs that only look like it, and what holds for all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Desk, extract, read
from factcheck.errors import InputError
from factcheck.models import Citation, State
from factcheck.twins import Saying, find_twins

TWINS = [
    ("The bridge opened in 1932.", "the bridge opened in 1932"),
    ("The council approved a budget of $2.5 million.", "But the council had approved its budget of $2.5 million."),
    ("Unemployment fell to 4.1 percent in May 2024.", "Unemployment in the district fell to 4.1 percent in May 2024."),
    ("On Monday Ada Brandt closed the Riverside library.", "Ada Brandt closed the Riverside library on Monday."),
    ("Farmers lost the whole harvest.", "“Farmers lost the whole harvest”"),
]
OTHERS = [
    ("The bridge opened in 1932.", "The bridge opened in 1933."),
    ("Unemployment rose to 4.1 percent in May 2024.", "Unemployment fell to 4.1 percent in May 2024."),
    ("The mine closed in 2019.", "The mine never closed in 2019."),
    ("The mine did close for good in 2019.", "The mine didn't close for good in 2019."),
    ("The dam holds 3,000 tonnes.", "The dam holds nearly 3,000 tonnes."),
    ("Anna Berg beat Carla Dahl in 2021.", "Carla Dahl beat Anna Berg in 2021."),
    ("He agreed.", "He agreed."),
    ("Tom Reed resigned on Monday.", "Tom Reed, who had led the harbour board for years, spoke on Monday."),
]


def said(text: str, number: int) -> Saying:
    details = [detail for claim in extract(text) for detail in claim.details]
    return Saying(f"claim {number}", text, tuple((d.kind.value, d.value or d.text.lower()) for d in details))


@pytest.mark.parametrize(("one", "other"), TWINS)
def test_what_is_said_again_is_found_from_either_side(one: str, other: str) -> None:
    sayings = [said(one, 1), said("Nobody lives on the island in winter any more.", 2), said(other, 3)]
    assert find_twins(sayings) == {"claim 1": ("claim 3",), "claim 3": ("claim 1",)}


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_what_only_looks_alike_is_left_alone(one: str, other: str) -> None:
    assert find_twins([said(one, 1), said(other, 2)]) == {}


@given(st.lists(st.sampled_from([text for pair in (*TWINS, *OTHERS) for text in pair]), max_size=12))
def test_twins_are_each_others_and_nobodys_own(texts: list[str]) -> None:
    sayings = [Saying(str(number), text) for number, text in enumerate(texts)]
    twins = find_twins(sayings)
    for claim, others in twins.items():
        assert claim not in others
        assert list(others) == sorted(set(others), key=int)
        assert all(claim in twins[other] for other in others)


AGAIN = """Library closed

The Riverside library closed on May 3, 2021. Nobody was told.
More than 400 people came to a meeting in June 2021.
The Riverside library closed on May 3, 2021, the mayor said.
"""


def test_a_verdict_is_repeated_with_its_sources_as_one_action(tmp_path) -> None:
    with Desk(tmp_path / "desk.db", reviewer="Ann") as desk:
        desk.add(read(AGAIN.encode(), published="2021-07-01"))
        first, second = [line.id for line in desk.claims("1") if "library closed on" in line.text]
        assert desk.twins("1") == {first: (second,), second: (first,)}
        with pytest.raises(InputError, match="no verdict of yours"):
            desk.repeat_verdict(first, [second])
        desk.verdict(first, "false", note="in June", citations=[Citation(source="the notice on the door")])
        before = desk.claim(second)
        done = desk.repeat_verdict(first, [second])
        assert done.said.endswith("False, as 1:2")
        file = desk.claim(second)
        assert [(verdict.label, verdict.note) for verdict in file.verdicts] == [("False", "in June")]
        assert file.citations == desk.claim(first).citations
        assert "verdict False" in desk.undo().said
        assert desk.claim(second).model_copy(update={"history": before.history}) == before
        with pytest.raises(InputError, match="no other claim"):
            desk.repeat_verdict(first, [])


@pytest.fixture
def library(tmp_path):
    """Ann's and Bob's desk, with two claims that say the same, and an article beside theirs."""
    with Desk(tmp_path / "desk.db", reviewer="Ann") as ann, Desk(tmp_path / "desk.db", reviewer="Bob") as bob:
        ann.add(read(AGAIN.encode(), published="2021-07-01"))
        ann.add(read(b"The bridge was closed on May 4, 2021.", published="2021-07-01"))
        yield ann, bob, *(line.id for line in ann.claims("1") if "library closed on" in line.text)


def test_a_repeated_verdict_rests_on_ones_own_sources_alone(library) -> None:
    ann, bob, first, second = library
    bob.cite(first, Citation(source="the caretaker"))
    ann.verdict(first, "false", citations=[Citation(source="the notice on the door")])
    ann.repeat_verdict(first, [second])
    assert [citation.source for citation in ann.claim(second).citations] == ["the notice on the door"]


def test_a_repeated_verdict_takes_back_what_was_dismissed(library) -> None:
    ann, bob, first, second = library
    bob.dismiss(second)
    ann.verdict(first, "false")
    ann.repeat_verdict(first, [second])
    assert ann.claim(second).line.state is State.CHECKED
    ann.undo()
    assert ann.claim(second).line.state is State.DISMISSED


@pytest.mark.parametrize("other", ["2:1", "1:2"])
def test_a_verdict_is_repeated_on_other_claims_of_the_article_alone(library, other: str) -> None:
    ann, *_, first, _second = library
    ann.verdict(first, "false")
    with pytest.raises(InputError, match="other claims of the same article"):
        ann.repeat_verdict(first, [other])
    assert ann.progress().checked == 1
