"""The terminal itself: whether there is one, keys after a pipe, and a text pasted into it."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from factcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

_END_OF_TEXT = b"\x04"


def need_terminal(*, keys: bool = True) -> None:
    """Refuse to open the screen where it cannot be shown.

    Args:
        keys: whether the keys must come from standard input.

    Raises:
        InputError: there is no terminal, or one that can only print.
    """
    streams = [sys.stdout, sys.stderr, *([sys.stdin] if keys else [])]
    if not all(stream is not None and stream.isatty() for stream in streams):
        raise InputError("the screen needs a terminal: in scripts, use import, claims, verdict (see factcheck --help)")
    if os.environ.get("TERM", "") in ("", "dumb"):
        raise InputError(
            "this terminal cannot show a screen (TERM): use import, claims, verdict (see factcheck --help)"
        )


def keys_from_terminal() -> None:
    """Take the keys from the terminal, once standard input was read to its end.

    Raises:
        InputError: the program has no terminal.
    """
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        raise InputError("the screen needs a terminal: there is none to take keys from") from None
    os.dup2(terminal, 0)
    os.close(terminal)


def pasted(at_most: int) -> bytes:
    """What a person pastes into the terminal and ends with Ctrl-D, up to a number of bytes."""
    text = bytearray()
    with _long_lines():
        click.echo("Paste the text, then press Ctrl-D.", err=True)
        while len(text) < at_most and (more := os.read(0, 65536)):
            text += more
            if _END_OF_TEXT in more:
                break
    return bytes(text.partition(_END_OF_TEXT)[0])


@contextmanager
def _long_lines() -> Iterator[None]:
    """Read the terminal character by character: in lines, it drops what goes beyond 4,095 bytes of a paragraph."""
    import termios

    before = termios.tcgetattr(0)
    character_by_character = list(before)
    character_by_character[3] &= ~termios.ICANON
    termios.tcsetattr(0, termios.TCSADRAIN, character_by_character)
    try:
        yield
    finally:
        termios.tcsetattr(0, termios.TCSADRAIN, before)
