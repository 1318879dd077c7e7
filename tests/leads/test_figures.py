"""The figures of a text: value, unit, rounding and hedge, and what they may stand for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.analysis import analyse
from factcheck.leads.context import Context
from factcheck.leads.figures import COUNT, FRACTION, MEASURE, MONEY, OTHER, PERCENT, POINTS, Figure
from factcheck.leads.intervals import Hedge


def figures_in(text: str) -> list[Figure]:
    return Context(analyse(text)).figures.all


@pytest.mark.parametrize(
    ("text", "sort", "value", "unit", "step"),
    [
        ("They lost 2.5 million files.", COUNT, 2_500_000, "", 100_000),
        ("They lost 1,200 files.", COUNT, 1_200, "", 100),
        ("They lost one hundred and fifty files.", COUNT, 150, "", 10),
        ("They paid £3bn.", MONEY, 3_000_000_000, "GBP", 1_000_000_000),
        ("They walked 26.2 miles.", MEASURE, 26.2, "mi", 0.1),
        ("Prices rose 20%.", PERCENT, 20, "%", 1),
        ("Support fell ten points.", POINTS, 10, "", 1),
        ("The rate rose 25 basis points.", POINTS, 0.25, "pp", 0.01),
        ("Three-quarters of the members left.", FRACTION, 0.75, "", 0),
        ("Then one in five members left.", FRACTION, 0.2, "", 0),
        ("It was his 20th win.", OTHER, 20, "", 10),
        ("He flew a Boeing with flight number 12.", OTHER, 12, "", 1),
    ],
)
def test_what_a_figure_is(text: str, sort: str, value: float, unit: str, step: float) -> None:
    (figure,) = figures_in(text)
    assert (figure.sort, float(figure.value), figure.unit, float(figure.step)) == (sort, value, unit, step)


@pytest.mark.parametrize(
    ("text", "hedge", "inside", "outside"),
    [
        ("They lost 40 files.", Hedge.EXACT, 40, 41),
        ("They lost 2.5 million files.", Hedge.EXACT, 2_540_000, 2_560_000),
        ("They lost about 40 files.", Hedge.ABOUT, 42, 44),
        ("They lost 40 files or so, and nearly 50 books.", Hedge.NEARLY, 46, 51),
        ("They lost more than 40 files.", Hedge.OVER, 45, 39),
        ("They lost at least 40 files.", Hedge.AT_LEAST, 4_000, 39),
        ("They lost up to 40 files.", Hedge.UP_TO, 3, 41),
    ],
)
def test_what_a_figure_may_stand_for(text: str, hedge: Hedge, inside: float, outside: float) -> None:
    figure = figures_in(text)[-1]
    assert figure.hedge is hedge
    assert figure.interval.low <= inside <= figure.interval.high
    assert not figure.interval.low <= outside <= figure.interval.high


def test_both_ends_of_a_change_are_figures_with_its_unit() -> None:
    assert [(float(end.value), end.unit) for end in figures_in("The fee rose from $2-3 million.")] == [
        (2_000_000, "USD"),
        (3_000_000, "USD"),
    ]


@given(st.lists(st.integers(2, 9_999), min_size=2, max_size=6))
def test_a_sentence_has_one_place_for_each_of_its_figures(numbers: list[int]) -> None:
    text = f"They sold {', '.join(f'{number} files' for number in numbers)}."
    (masked,) = Context(analyse(text)).figures.sentences
    assert [int(figure.value) for figure in masked.figures(0, len(masked.text))] == numbers
    assert [place for place, mark in enumerate(masked.text) if mark == COUNT] == list(masked.places)
