"""What a terminal would act on or hide is shown as a mark, and nothing moves."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.display import display_safe, hidden_characters

BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
KEPT_FORMAT = {"\u200c", "\u200d"}
HOSTILE = st.text(
    st.sampled_from("a é\n\t\r\x00\x07\x1b\x7f\x85\x9b\u200b\u200c\u200d\ufeff\U000e0041\ud800" + BIDI_CONTROLS)
)
ANY_TEXT = st.text(st.characters()) | HOSTILE


def acts_on_a_terminal(character: str) -> bool:
    return character != "\n" and (
        unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}
        or unicodedata.bidirectional(character) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    )


@given(ANY_TEXT)
def test_every_offset_stays_and_nothing_is_left_to_act_on(text: str) -> None:
    shown = display_safe(text)
    assert len(shown) == len(text)
    assert not any(map(acts_on_a_terminal, shown))
    assert display_safe(shown) == shown


@given(ANY_TEXT)
def test_only_marked_characters_change(text: str) -> None:
    changed = sum(before != after for before, after in zip(text, display_safe(text), strict=True))
    assert changed == sum(kind.number for kind in hidden_characters(text)) + text.count("\t")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Roscosmos said “Tuesday” – 5 €.", "Roscosmos said “Tuesday” – 5 €."),
        ("line one\nline two", "line one\nline two"),
        ("a\tb", "a b"),
        ("clear\x1b[2Jscreen", "clear␛[2Jscreen"),
        ("\x1b]52;c;cm0gLXJm\x07", "␛]52;c;cm0gLXJm␇"),
        ("\x9b2J", "␦2J"),
        ("re\rturn", "re␍turn"),
        ("nul\x00 del\x7f", "nul␀ del␡"),
        ("if \u202e} \u2066admin\u2069", "if ↤} ↦admin↥"),
        ("zero\u200bwidth\ufeff", "zero¦width¦"),
        ("co\u00adoperate", "co¬operate"),
        ("para\u2029graph", "para␤graph"),
        ("flag\U000e0067\U000e007f", "flag¦¦"),
        ("lone \ud83d half", "lone \ufffd half"),
        ("[bold]markup[/bold] [@click=app.quit]x[/]", "[bold]markup[/bold] [@click=app.quit]x[/]"),
    ],
)
def test_marks(text: str, shown: str) -> None:
    assert display_safe(text) == shown


@pytest.mark.parametrize("text", ["👩‍🚀 on the Moon", "می‌خواهم", "❤️", "שלום 123", "日本語", "e\u0301", "a\u00a0b"])
def test_text_of_every_script_is_left_alone(text: str) -> None:
    assert display_safe(text) == text
    assert hidden_characters(text) == []


def test_every_format_control_is_marked_but_the_two_that_scripts_need() -> None:
    visible_signs = range(0x0600, 0x0606)
    controls = [
        chr(code) for code in (0xAD, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070))
    ]
    tags = [chr(code) for code in (0xE0001, *range(0xE0020, 0xE0080))]
    unmarked = {control for control in controls + tags if display_safe(control) == control}
    assert unmarked == KEPT_FORMAT
    assert all(display_safe(chr(code)) == chr(code) for code in visible_signs)


def test_every_mark_is_one_column_wide() -> None:
    everything = "".join(map(chr, range(0x110000)))
    marks = {after for before, after in zip(everything, display_safe(everything), strict=True) if before != after}
    assert marks
    assert {cell_len(mark) for mark in marks} == {1}


def test_hidden_characters_are_counted_by_kind_where_they_first_occur() -> None:
    found = hidden_characters("a\u202eb\u202c c\u200b d\x1b[0m\te")
    assert [tuple(kind) for kind in found] == [
        ("bidirectional control", 2, 1),
        ("zero-width character", 1, 6),
        ("control character", 1, 9),
    ]
