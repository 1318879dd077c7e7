"""A cursor in a text: which words there are, and how the selection follows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.tui.widgets.text_cursor import TextCursor, next_word, whole_words, word_at, word_before

PROSE = st.text(alphabet="ab’.,-$ \n漢字е\u0301\U0001f469\u200d", max_size=80)


def words_of(text):
    words, at = [], 0
    while (word := next_word(text, at)) is not None:
        words.append(text[slice(*word)])
        at = word.end
    return words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We paid $2.5 million,” said Sen. O’Brien.", ["We", "paid", "$2.5", "million", "said", "Sen", "O’Brien"]),
        ("The U.S. fell by -4.1% – a record.", ["The", "U.S.", "fell", "by", "-4.1%", "a", "record"]),
        ("spacecraft—which (in 2018) flew", ["spacecraft", "which", "in", "2018", "flew"]),
        ("漢字と kanji を", ["漢", "字", "と", "kanji", "を"]),
        ("cafe\u0301, e.g. x@y.org/a?b=1", ["cafe\u0301", "e.g.", "x@y.org/a?b=1"]),
        ("Цены выросли на 4,1 %.", ["Цены", "выросли", "на", "4,1"]),
        (" … – ", []),
    ],
)
def test_words_are_what_stands_between_spaces_without_the_marks_around_it(text, words):
    assert words_of(text) == words


@given(PROSE, st.integers(0, 80))
def test_words_before_at_and_after_a_place_do_not_contradict_each_other(text, offset):
    before, here, after = word_before(text, offset), word_at(text, offset), next_word(text, offset)
    assert before is None or before.start < before.end <= offset + 1
    assert here is None or here.start <= offset < here.end
    assert after is None or offset <= after.start < after.end
    if here is not None and here.start == offset:
        assert after == here


def test_words_are_found_in_a_long_text_without_spaces():
    text = "漢" * 1000 + "字"
    assert word_before(text, 1001) == (1000, 1001)
    assert word_at(text, 700) == (700, 701)


@pytest.mark.parametrize(
    ("steps", "selected"),
    [
        ("w", "bridge"),
        ("ww", "opened"),
        ("wwb", "bridge"),
        ("bbb", "The"),
        ("w ww", "bridge opened in"),
        ("www bb", "bridge opened in"),
        ("w w ", "opened"),
        ("w w  w", "opened in"),
        ("w wt", "bridge opened"),
        ("w wtb", "The bridge opened"),
        ("w ll", "bridge op"),
        ("w whh", "bridge open"),
        ("ww bll", "idge opened"),
        ("ww bh", "e bridge opened"),
        ("l", "b"),
    ],
)
def test_the_selection_reaches_from_where_it_began_to_the_cursor(steps, selected):
    cursor = TextCursor("The bridge opened in 1932.", (0, 3))
    do = {
        "w": lambda: cursor.step_word(1),
        "b": lambda: cursor.step_word(-1),
        "l": lambda: cursor.step_letter(1),
        "h": lambda: cursor.step_letter(-1),
        " ": cursor.begin,
        "t": cursor.swap,
    }
    for step in steps:
        do[step]()
    assert cursor.text[slice(*cursor.selected)] == selected


def test_a_letter_is_what_a_reader_takes_for_one():
    text = "ab 👩\u200d🔬 e\u0301x"
    cursor = TextCursor(text, (0, 2))
    seen = []
    for _ in range(3):
        cursor.step_letter(1)
        seen.append(text[slice(*cursor.head)])
    assert seen == ["👩\u200d🔬", "e\u0301", "x"]
    cursor.step_letter(-1)
    assert text[slice(*cursor.head)] == "e\u0301"


def test_the_cursor_stays_in_its_bounds():
    cursor = TextCursor("one two three four", (4, 7), (12, 13), (4, 13))
    for step in (cursor.step_word, cursor.step_letter):
        for by in (-1, -1, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1):
            step(by)
            assert 4 <= cursor.head.start < cursor.head.end <= 13
    cursor.go_to(16)
    assert cursor.head.end <= 13


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(1, 9, "one two three"), (4, 7, "two"), (3, 8, " two "), (0, 1, "one"), (17, 18, "four")],
)
def test_a_range_is_widened_to_whole_words(start, end, words):
    text = "one two three four"
    assert text[slice(*whole_words(text, start, end))] == words


@given(PROSE, st.text(alphabet="wblht ", max_size=30), st.integers(0, 80))
def test_whatever_is_struck_the_selection_is_of_the_text(text, steps, offset):
    first = next_word(text, 0)
    if first is None:
        return
    cursor = TextCursor(text, first)
    for step in steps:
        match step:
            case "w" | "b":
                cursor.step_word(1 if step == "w" else -1)
            case "l" | "h":
                cursor.step_letter(1 if step == "l" else -1)
            case "t":
                cursor.swap()
            case _:
                cursor.begin()
    cursor.go_to(offset)
    assert 0 <= cursor.selected.start < cursor.selected.end <= len(text)
