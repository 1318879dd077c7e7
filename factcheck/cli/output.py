"""The one door to standard output and standard error: nothing unsafe for a terminal gets through it."""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

import click

from factcheck.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from io import TextIOWrapper


def say(*lines: str) -> None:
    """Print lines for a person: what a terminal would act on is shown as a visible mark."""
    from factcheck.display import display_safe

    safe = "\n".join(display_safe(line) for line in lines)
    with _told():
        standard_output().reconfigure(errors="backslashreplace")
        click.echo(safe)


def say_data(data: object) -> None:
    """Print JSON for a program: exact, in UTF-8, with what a terminal would act on escaped as JSON allows."""
    from factcheck.display import display_safe

    text = json.dumps(data, ensure_ascii=False, indent=2)
    unsafe = {character for character in set(text) - {"\n"} if display_safe(character) != character}
    escapes = {ord(character): json.dumps(character)[1:-1] for character in unsafe}
    with _told():
        standard_output()
        click.echo(text.translate(escapes).encode())


def standard_output() -> TextIOWrapper:
    """Where the program prints.

    Raises:
        OutputError: whoever started the program closed it.
    """
    if sys.stdout is None:
        raise OutputError("the output cannot be written: standard output is closed")
    return cast("TextIOWrapper", sys.stdout)


def complain(message: str) -> None:
    """One line on standard error, whatever the message holds."""
    from factcheck.display import display_safe

    click.echo(f"factcheck: {display_safe(one_line(message))}", err=True)


def one_line(text: str) -> str:
    """The words of a text with single spaces between them, so that it can take no second line."""
    return " ".join(text.split())


def table(rows: Sequence[Sequence[str]], *, right: Iterable[int] = ()) -> list[str]:
    """Rows as lines with aligned columns, those in ``right`` to the right; the last column is as long as it needs.

    Columns that are empty throughout are left out.
    """
    kept = [column for column in range(len(rows[0])) if any(row[column] for row in rows)] if rows else []
    widths = {column: max(len(row[column]) for row in rows) for column in kept}
    flush_right = set(right)
    return [
        "  ".join(_cell(row[column], widths[column], column in flush_right) for column in kept).rstrip() for row in rows
    ]


def _cell(text: str, width: int, to_the_right: bool) -> str:
    return text.rjust(width) if to_the_right else text.ljust(width)


def counted(number: int, noun: str) -> str:
    """``1 claim``, ``2 claims``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def finish_output() -> None:
    """Write out what is still held back.

    Raises:
        OutputError: it cannot be written.
    """
    with _told():
        if sys.stdout:
            sys.stdout.flush()


def forsake_output() -> None:
    """Send what is still held back nowhere: nobody reads it, and leaving must not fail over it."""
    if sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"the output cannot be written ({error.strerror})") from error
