"""Bytes become the right text, and a guess is said."""

from __future__ import annotations

import codecs
import subprocess
import sys

import pytest

from factcheck.errors import InputError
from factcheck.reading import read

ENGLISH = "Café owner José Peña said “it’s £5” — and left for the city."
FRENCH = "Le président a déclaré mardi que l’accord était signé, après des années de négociations à Genève."
RUSSIAN = (
    "Глава Роскосмоса Дмитрий Баканов прибыл в США. Переговоры пройдут в Хьюстоне, сообщила корпорация во вторник."
)
SHORT_RUSSIAN = "Суд отказал в жалобе"


@pytest.mark.parametrize(
    ("mark", "codec", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32-le"),
        (b"", "utf-8", "utf-8"),
    ],
)
def test_a_mark_or_strict_utf8_needs_no_notice(mark: bytes, codec: str, encoding: str) -> None:
    draft = read(mark + RUSSIAN.encode(codec)).draft
    assert (draft.text, draft.encoding, draft.notices) == (RUSSIAN, encoding, ())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (SHORT_RUSSIAN, "cp1251"),
        (SHORT_RUSSIAN, "koi8-r"),
        (RUSSIAN, "utf-16-le"),
        (RUSSIAN, "utf-16-be"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (ENGLISH, "cp1252"),
        (FRENCH, "cp1252"),
    ],
)
def test_an_encoding_without_a_mark_is_found_and_said(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    draft = read(data).draft
    assert (draft.text, draft.encoding, draft.original) == (text, encoding, data)
    assert any(encoding in notice and "guessed" in notice for notice in draft.notices)


def test_the_encoding_that_is_named_wins() -> None:
    data = RUSSIAN.encode("koi8-r")
    assert read(data, encoding="KOI8-R").draft.text == RUSSIAN
    assert read(data, encoding="cp1251").draft.text != RUSSIAN
    assert read(data, encoding="cp1251").draft.notices == ()


def test_broken_bytes_in_utf8_are_marked_and_kept() -> None:
    data = f"{RUSSIAN} ".encode() + b"\xff\xfe" + " Конец.".encode()
    draft = read(data).draft
    assert draft.text == f"{RUSSIAN} \ufffd\ufffd Конец."
    assert draft.original == data
    assert any("2" in notice and "UTF-8" in notice for notice in draft.notices)


def test_a_truncated_utf16_file_is_read_up_to_its_end() -> None:
    draft = read(ENGLISH.encode("utf-16")[:-1]).draft
    assert draft.text.startswith("Café owner")
    assert any("UTF-16" in notice for notice in draft.notices)


@pytest.mark.parametrize("name", ["klingon", "hex", "rot13", "zip", "a\0b", ""])
def test_an_unknown_encoding_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="unknown encoding"):
        read(b"text", encoding=name)


@pytest.mark.parametrize(("data", "encoding"), [(b"caf\xe9", "utf-8"), (b"odd", "utf-16"), (b"caf\xe9", "ascii")])
def test_an_encoding_that_does_not_fit_is_refused(data: bytes, encoding: str) -> None:
    with pytest.raises(InputError, match=f"not {encoding} text"):
        read(data, encoding=encoding)


def test_the_detector_is_loaded_only_when_it_is_needed() -> None:
    code = (
        "import sys, factcheck.reading as r; r.read('né'.encode()); assert 'charset_normalizer' not in sys.modules;"
        "r.read('né à Genève'.encode('cp1252')); assert 'charset_normalizer' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
