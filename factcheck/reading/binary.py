"""Files that are no plain text, told by their first bytes or by the control characters in them."""

from __future__ import annotations

from factcheck.errors import InputError

_LATER = "this format is not read yet: save it as plain text"
_NO_TEXT = "it holds no text to check: name a text file"

_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF document", _LATER),
    (b"PK\x03\x04", "a ZIP archive or an office document", _LATER),
    (b"PK\x05\x06", "an empty ZIP archive", _NO_TEXT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", _LATER),
    (b"{\\rtf", "an RTF document", _LATER),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", _NO_TEXT),
    (b"\xff\xd8\xff", "a JPEG image", _NO_TEXT),
    (b"GIF87a", "a GIF image", _NO_TEXT),
    (b"GIF89a", "a GIF image", _NO_TEXT),
    (b"II*\x00", "a TIFF image", _NO_TEXT),
    (b"MM\x00*", "a TIFF image", _NO_TEXT),
    (b"\x00\x00\x01\x00", "an icon", _NO_TEXT),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"BZh91AY&SY", "a bzip2 archive", "unpack it first"),
    (b"\xfd7zXZ\x00", "an xz archive", "unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it first"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it first"),
    (b"SQLite format 3\x00", "a SQLite database", "if it is a desk, name it with --desk"),
    (b"\x7fELF", "a program", _NO_TEXT),
    (b"MZ\x90\x00", "a program", _NO_TEXT),
    (b"ID3\x03", "a sound file", _NO_TEXT),
    (b"ID3\x04", "a sound file", _NO_TEXT),
    (b"OggS\x00", "a sound or film", _NO_TEXT),
)

_HTML = (b"<!doctype html", b"<html")

_HARMLESS = b"\t\n\x0b\x0c\r\x08\x1b"
_CONTROLS = bytes(sorted({*range(0x20), 0x7F} - {*_HARMLESS}))


def refuse_known_formats(data: bytes, shown: str) -> None:
    """Refuse what says of itself that it is no plain text.

    Raises:
        InputError: the bytes open with the signature of a known format; the message names it.
    """
    for signature, what, advice in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"{shown} is {what}, not plain text: {advice}")
    opening = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if opening.startswith(b"<") and any(tag in opening for tag in _HTML):
        raise InputError(f"{shown} is an HTML page, not plain text: {_LATER}")


def control_share(data: bytes) -> float:
    """The share of NUL and other control bytes that no text needs, from 0 to 1. Escape sequences count as text."""
    return 1 - len(data.translate(None, delete=_CONTROLS)) / len(data) if data else 0.0
