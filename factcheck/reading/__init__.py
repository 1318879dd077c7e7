"""Reading: what a user hands over becomes an article. ``read`` is the one door."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from factcheck.config import MAX_BYTES
from factcheck.errors import InputError
from factcheck.models import Article, Draft
from factcheck.reading.binary import refuse_known_formats
from factcheck.reading.dateline import parse_date
from factcheck.reading.encoding import decode
from factcheck.reading.files import quoted, read_file, refuse_if_larger
from factcheck.reading.normal import normalise
from factcheck.reading.text import guess_date, guess_title

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["MAX_BYTES", "read"]


def read(
    path_or_bytes: str | Path | bytes,
    *,
    name: str | None = None,
    published: date | str | None = None,
    encoding: str | None = None,
    title: str | None = None,
    max_bytes: int = MAX_BYTES,
) -> Article:
    """The article in a plain text file, or in bytes that came from elsewhere.

    Args:
        path_or_bytes: a path to a regular file, or the bytes themselves.
        name: what to call bytes, as the origin of the draft and in messages: ``-`` for standard input.
        published: the day of publication, a date or ISO 8601. Without it, a date line near the top counts;
            never the clock, nor the times of the file.
        encoding: the encoding of the bytes. Without it, it is found, and a guess is said in the notices.
        title: the title. Without it, a first line that is a headline; else the article has none.
        max_bytes: how many bytes are read at most.

    Raises:
        InputError: there is no text to be had from it; the message says why and what to do.
    """
    published_on = _publication_date(published)
    origin = name if isinstance(path_or_bytes, bytes) or name else str(path_or_bytes)
    shown = {None: "what was handed over", "-": "standard input"}.get(origin) or quoted(origin or "")
    data = path_or_bytes if isinstance(path_or_bytes, bytes) else read_file(path_or_bytes, max_bytes)
    refuse_if_larger(len(data), max_bytes, shown)
    draft = _draft(data, encoding, origin, shown)
    return Article(
        title=normalise(title).text if title else guess_title(draft.text),
        published_on=published_on or guess_date(draft.text),
        draft=draft,
    )


def _draft(data: bytes, encoding: str | None, origin: str | None, shown: str) -> Draft:
    refuse_known_formats(data, shown)
    decoded = decode(data, encoding, shown)
    text, notices = normalise(decoded.text)
    if not re.search(r"\w", text):
        raise InputError(f"no text in {shown}: there is nothing to check")
    return Draft(
        text=text,
        original=data,
        encoding=decoded.encoding,
        origin=normalise(origin).text if origin else None,
        notices=(*decoded.notices, *notices),
    )


def _publication_date(published: date | str | None) -> date | None:
    if isinstance(published, datetime):
        return published.date()
    if not isinstance(published, str):
        return published
    day = parse_date(published.strip())
    if day is None:
        raise InputError(f"{published!r} is no date: write it as 2025-07-29")
    return day
