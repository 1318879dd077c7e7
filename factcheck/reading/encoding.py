"""Bytes to text: a byte order mark, else strict UTF-8, else a guess, which is said."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from importlib import import_module
from typing import NamedTuple

from factcheck.errors import InputError
from factcheck.reading.binary import control_share

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 stands before UTF-16, whose little-endian mark it begins with."""

_BINARY_IF_UTF8 = 0.3
_BINARY_IF_NOT = 0.02
"""Shares of control bytes: UTF-8 by chance is rare, so text in it may hold many."""

_SHORTEST_UTF16 = 8
"""Bytes; in fewer, a zero byte says nothing."""

_USUAL = ("cp1252", "cp1251", "koi8-r", "cp866", "mac-roman")
"""Encodings that are preferred to rarer ones which explain the bytes as well."""
_AS_GOOD = 0.03
"""How much lower the coherence that charset-normalizer finds, from 0 to 1, still counts as the same."""

_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5")
_RUSSIAN_WORD = re.compile(r"[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+")
_COMMON_RUSSIAN = frozenset("оеаинтсрвлкмдпуыья")
"""Letters that make up five sixths of Russian text."""


class Decoded(NamedTuple):
    """Text, and how its bytes were read."""

    text: str
    encoding: str
    notices: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None, shown: str) -> Decoded:
    """The text of ``data``, by ``encoding`` where one is named.

    Raises:
        InputError: the encoding is unknown or does not fit, or the bytes are no text in any.
    """
    if encoding is not None:
        return _decode_as_told(data, encoding, shown)
    decoded = _by_mark(data) or _utf16_without_mark(data) or _strict_utf8(data, shown)
    return decoded or _damaged_utf8(data) or _guessed(data, shown)


def _decode_as_told(data: bytes, encoding: str, shown: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        return Decoded(data.decode(name), name)
    except UnicodeError as error:
        where = f" (byte {error.start})" if isinstance(error, UnicodeDecodeError) else ""
        raise InputError(f"{shown} is not {encoding} text{where}: name another with --encoding, or none") from None
    except (LookupError, ValueError):
        raise InputError(f"unknown encoding {encoding!r}: name one such as utf-8, cp1252, cp1251 or koi8-r") from None


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _with_damage(data, encoding)
    return None


def _utf16_without_mark(data: bytes) -> Decoded | None:
    """UTF-16 of a script whose spaces and line ends have a zero byte, always on the same side."""
    if len(data) < _SHORTEST_UTF16:
        return None
    for encoding, high, low in (("utf-16-le", data[1::2], data[0::2]), ("utf-16-be", data[0::2], data[1::2])):
        if _is_high_side(high) and not low.count(0):
            decoded = _with_damage(data, encoding)
            if control_share(decoded.text.encode()) <= _BINARY_IF_NOT:
                return decoded._replace(notices=(*decoded.notices, _guess_notice(encoding)))
    return None


def _is_high_side(side: bytes) -> bool:
    """Whether these are the upper bytes of UTF-16: many of them zero, and few others among them."""
    commonest = sum(number for _, number in Counter(side).most_common(3))
    return side.count(0) * 10 >= len(side) > 0 and commonest >= 0.95 * len(side)


def _strict_utf8(data: bytes, shown: str) -> Decoded | None:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        _refuse_if_binary(data, _BINARY_IF_NOT, shown)
        return None
    _refuse_if_binary(data, _BINARY_IF_UTF8, shown)
    return Decoded(text, "utf-8")


def _refuse_if_binary(data: bytes, limit: float, shown: str) -> None:
    if control_share(data) > limit:
        raise InputError(f"{shown} is a binary file, not plain text: name a text file")


def _damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 of which few bytes are broken: their neighbours leave no doubt about the encoding."""
    decoded = _with_damage(data, "utf-8")
    whole = sum(not character.isascii() for character in decoded.text) - decoded.text.count("\ufffd")
    return decoded if whole > 3 * decoded.text.count("\ufffd") else None


def _with_damage(data: bytes, encoding: str) -> Decoded:
    """The text, with U+FFFD for what is no text in ``encoding``, and a notice of how many there are."""
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
        damaged = text.count("\ufffd")
        return Decoded(text, encoding, (f"{damaged:,} × bytes that are not {encoding.upper()}, replaced by U+FFFD",))


def _guessed(data: bytes, shown: str) -> Decoded:
    matches = import_module("charset_normalizer").from_bytes(data)
    best = matches.best()
    if best is None or best.coherence == 0:
        russian = _russian(data)
        if russian is not None:
            return russian
    if best is None:
        raise InputError(f"{shown} is text in no encoding that could be found: name it with --encoding")
    fitting = [
        name
        for match in matches
        if match.chaos <= best.chaos and match.coherence >= best.coherence - _AS_GOOD
        for name in map(_plain_name, match.could_be_from_charset)
    ]
    encoding = next((name for name in _USUAL if name in fitting), _plain_name(best.encoding))
    decoded = _with_damage(data, encoding)
    return decoded._replace(notices=(_guess_notice(encoding), *decoded.notices))


def _plain_name(encoding: str) -> str:
    return codecs.lookup(encoding).name


def _russian(data: bytes) -> Decoded | None:
    """Russian that is too short for charset-normalizer: whole words, capitals only where they belong."""
    best: tuple[float, Decoded] | None = None
    for encoding in _CYRILLIC:
        text = data.decode(encoding, errors="replace")
        share = _russian_share(text)
        if share > 0.7 and (best is None or share > best[0]):
            best = share, Decoded(text, encoding, (_guess_notice(encoding),))
    return best[1] if best else None


def _russian_share(text: str) -> float:
    """The share of common Russian letters among all letters, 0 where words are not spelt as Russian ones are."""
    words = re.findall(r"[^\W\d_]+", text)
    if "\ufffd" in text or not all(word.isascii() or _RUSSIAN_WORD.fullmatch(word) for word in words):
        return 0.0
    letters = "".join(words).lower()
    return sum(letter in _COMMON_RUSSIAN for letter in letters) / len(letters) if letters else 0.0


def _guess_notice(encoding: str) -> str:
    return f"the encoding was guessed: {encoding}. If letters look wrong, name the right one with --encoding"
