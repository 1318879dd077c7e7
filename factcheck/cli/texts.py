"""The texts that review, import and check are given: where from, and how they are to be read."""

from __future__ import annotations

import functools
import sys
from dataclasses import dataclass
from datetime import date
from shlex import quote
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import click

from factcheck.cli.output import one_line
from factcheck.cli.terminal import pasted
from factcheck.config import MAX_BYTES
from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.models import Article, Imported

R = TypeVar("R")

STANDARD_INPUT = "-"


class Day(click.ParamType[date | Literal[""]]):
    """A calendar day, written as ISO 8601 does.

    Args:
        or_none: whether an empty word is taken, for no day.
    """

    name = "date"

    def __init__(self, *, or_none: bool = False) -> None:
        self._or_none = or_none

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date | Literal[""]:
        """The day that the words of an option name."""
        if value == "" and self._or_none:
            return ""
        try:
            return value if isinstance(value, date) else date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no date: write it as 2025-07-29", param, ctx)


@dataclass(frozen=True)
class Reading:
    """How texts are to be read."""

    published: date | None
    title: str | None
    encoding: str | None
    max_bytes: int

    def fetch(self, source: str) -> bytes:
        """The bytes of a file, or of standard input where the source is ``-``.

        Raises:
            InputError: they cannot be had, or are more than are read at most.
        """
        if source == STANDARD_INPUT:
            return _standard_input(self.max_bytes + 1)
        from factcheck.reading.files import read_file

        return read_file(source, self.max_bytes)

    def read(self, source: str, data: bytes) -> Article:
        """The article that the bytes of a source hold.

        Raises:
            InputError: there is no text in them.
        """
        from factcheck.reading import read

        return read(
            data,
            name=source,
            published=self.published,
            encoding=self.encoding,
            title=self.title,
            max_bytes=self.max_bytes,
        )

    def kept(self, one: Imported) -> list[str]:
        """What the desk keeps of a text that it held already though something else was named, and how to change it."""
        if one.new:
            return []
        number, held_day, held_title = one.article.number, one.article.published_on, one.article.title
        kept = []
        if self.published and self.published != held_day:
            kept.append(_kept(str(held_day or "no date"), number, f"--date {self.published}"))
        if self.title and one_line(self.title) != one_line(held_title or ""):
            kept.append(_kept(repr(held_title) if held_title else "no title", number, f"--title {quote(self.title)}"))
        return kept


def _kept(held: str, number: int, option: str) -> str:
    return one_line(f"kept {held}; `factcheck correct {number} {option}` changes it")


def _standard_input(at_most: int) -> bytes:
    if sys.stdin is None:
        raise InputError("standard input is closed: hand the text over there, or name a file")
    return pasted(at_most) if sys.stdin.isatty() else sys.stdin.buffer.read(at_most)


_OPTIONS = (
    click.option("--published", type=Day(), metavar="DATE", help="The day it was published, as in 2025-07-29."),
    click.option("--title", metavar="TEXT", help="Its title, where the text does not say it."),
    click.option("--encoding", metavar="NAME", help="The encoding of the bytes, where the guess is wrong."),
    click.option(
        "--max-bytes",
        type=click.IntRange(min=1),
        default=MAX_BYTES,
        show_default=True,
        metavar="N",
        help="Refuse a text of more bytes than this.",
    ),
)


def reading_options(command: Callable[..., R]) -> Callable[..., R]:
    """Give a command the options for reading, handed to it together as ``reading``."""

    @functools.wraps(command)
    def read_as_told(
        *args: Any, published: date | None, title: str | None, encoding: str | None, max_bytes: int, **named: Any
    ) -> R:
        return command(*args, reading=Reading(published, title, encoding, max_bytes), **named)

    for option in reversed(_OPTIONS):
        option(read_as_told)
    return read_as_told


def each_source(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The sources that were named.

    Raises:
        InputError: standard input is named more than once.
    """
    if paths.count(STANDARD_INPUT) > 1:
        raise InputError("standard input, -, can be read only once")
    return paths
