"""Wrapping keeps every code point, and keeps to its width."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.display import display_safe
from factcheck.tui.widgets.wrapping import Fold, Line, Wrapped, wrap

WORDS = st.text(alphabet="ab ’\n漢字еé😀\u0301\ufe0f", max_size=120)
ANY_TEXT = (st.text(max_size=80) | WORDS).map(display_safe)


@given(ANY_TEXT, st.integers(1, 40))
def test_every_code_point_is_on_exactly_one_line(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join(text[line.start : line.end] for line in lines) == text
    assert [line.end for line in lines[:-1]] == [line.start for line in lines[1:]]
    assert all(line.start < line.end for line in lines)


@given(ANY_TEXT, st.integers(2, 40))
def test_no_line_is_wider_than_the_width(text: str, width: int) -> None:
    wrapped = Wrapped(text, width)
    for number in range(len(wrapped.lines)):
        assert cell_len(wrapped.shown(number)) <= width


@given(ANY_TEXT, st.integers(2, 40))
def test_a_line_break_ends_its_line(text: str, width: int) -> None:
    for line in wrap(text, width):
        assert "\n" not in text[line.start : line.end].rstrip(" \n")


@given(ANY_TEXT, st.integers(2, 40))
def test_the_cells_of_a_line_find_its_characters_in_order(text: str, width: int) -> None:
    wrapped = Wrapped(text, width)
    for number, line in enumerate(wrapped.lines):
        found = [offset for cell in range(width + 1) if (offset := wrapped.offset_at(number, cell)) is not None]
        assert found == sorted(found)
        assert all(line.start <= offset < line.end for offset in found)
        assert set(found) >= {line.start + at for at, mark in enumerate(wrapped.shown(number)) if mark in "ab漢😀"}


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("", 10, []),
        ("one two", 7, ["one two"]),
        ("one two", 6, ["one", "two"]),
        ("one two ", 7, ["one two"]),
        ("one\n\ntwo\n", 9, ["one", "", "two"]),
        ("incomprehensible", 6, ["incomp", "rehens", "ible"]),
        ("  indented words", 10, ["  indented", "words"]),
        ("漢字漢字", 5, ["漢字", "漢字"]),
        ("a 漢字漢字", 5, ["a", "漢字", "漢字"]),
        ("Russia’s visit", 8, ["Russia’s", "visit"]),
    ],
)
def test_lines_break_at_spaces_and_inside_a_word_only_if_they_must(text: str, width: int, shown: list[str]) -> None:
    wrapped = Wrapped(text, width)
    assert [wrapped.shown(number) for number in range(len(wrapped.lines))] == shown


def test_an_emoji_of_several_code_points_stays_together() -> None:
    text = "ab👩\u200d🔬cd"
    assert wrap(text, 4) == [Line(0, 5), Line(5, 7)]


@pytest.mark.parametrize(
    ("number", "column", "offset"),
    [(0, 0, 0), (0, 1, 0), (0, 2, 1), (0, 4, None), (1, 0, 3), (1, 2, 5), (1, 3, None), (2, 0, None), (-1, 0, None)],
)
def test_a_click_finds_the_code_point_under_it(number: int, column: int, offset: int | None) -> None:
    assert Wrapped("漢字 abc", 4).offset_at(number, column) == offset


@given(ANY_TEXT, st.integers(2, 40), st.lists(st.integers(0, 120), max_size=6, unique=True))
@example("one two three  ", 2, [0, 13, 14, 15])
def test_a_fold_loses_no_code_point_either(text: str, width: int, edges: list[int]) -> None:
    ends = sorted(min(edge, len(text)) for edge in edges)
    folds = [Fold(start, end, "⋯") for start, end in zip(ends[::2], ends[1::2], strict=False) if start < end]
    wrapped = Wrapped(text, width, folds)
    assert "".join(text[line.start : line.end] for line in wrapped.lines) == text
    assert [wrapped.line_at(line.start) for line in wrapped.lines] == list(range(len(wrapped.lines)))


@pytest.mark.parametrize(
    ("text", "fold", "shown"),
    [
        ("one\ntwo\nthree\nfour\n", (4, 13), ["one", "⋯", "four"]),
        ("one\ntwo\nthree\n\nfour", (4, 13), ["one", "⋯", "", "four"]),
        ("one two three four five", (4, 18), ["one", "⋯", "five"]),
        ("one\ntwo\nthree\n", (4, 7), ["one", "two", "three"]),
        ("one two", (0, 7), ["one two"]),
    ],
    ids=["lines", "an empty line after it", "inside a line", "one line is shown as it is", "all of it"],
)
def test_what_is_folded_takes_one_line(text: str, fold: tuple[int, int], shown: list[str]) -> None:
    wrapped = Wrapped(text, 9, [Fold(*fold, "⋯")])
    assert [wrapped.shown(number) for number in range(len(wrapped.lines))] == shown


def test_a_click_on_a_fold_finds_its_beginning() -> None:
    assert Wrapped("one\ntwo\nthree\nfour\n", 9, [Fold(4, 13, "⋯ 2 lines")]).offset_at(1, 5) == 4
