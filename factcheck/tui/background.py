"""Whether the terminal is dark or light: asked while the screen is being loaded, so that nobody waits for it."""

from __future__ import annotations

import os
import re
import select
import sys
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUESTION = b"\x1b]11;?\x1b\\"  # OSC 11, https://invisible-island.net/xterm/ctlseqs/ctlseqs.html; tmux passes it on
_ANSWER = re.compile(
    rb"\x1b\]11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})[^\x07\x1b]*(?:\x07|\x1b\\)"
)
_PATIENCE = 0.15
"""Seconds from the question on: loading the screen takes longer, so that this is hardly ever waited for."""
_SILENT = re.compile(r"linux|vt\d+.*|cons.*|ansi|dumb|")
"""Terminals that know no such question, and might print it."""


class Told(NamedTuple):
    """What the terminal said before the screen opened."""

    dark: bool | None = None
    """Whether its background is dark; None where it did not say."""
    typed: str = ""
    """What was typed meanwhile, which is for the screen."""
    overdue: bool = False
    """Whether the answer may still come, among the keys."""


class Asked:
    """A question that is under way."""

    def __init__(self) -> None:
        self._since = monotonic()
        os.write(sys.__stdout__.fileno() if sys.__stdout__ else 1, _QUESTION)

    def told(self) -> Told:
        """The answer, waited for no longer than it may take; and what else came in."""
        came = b""
        while not (answer := _ANSWER.search(came)) and select.select([0], [], [], self._left())[0]:
            came += (more := os.read(0, 4096))
            if not more:
                break
        if answer is None:
            return Told(_dark_by_environment(), _as_typed(came), overdue=True)
        return Told(_is_dark(answer.groups()), _as_typed(came[: answer.start()] + came[answer.end() :]))

    def _left(self) -> float:
        return max(0.0, self._since + _PATIENCE - monotonic())


@contextmanager
def asking(*, wanted: bool) -> Iterator[Asked | None]:
    """Ask, and read key by key until the block ends; None where there is nothing to ask, or nobody.

    Args:
        wanted: whether the answer matters.
    """
    if not wanted or _SILENT.fullmatch(os.environ.get("TERM", "")):
        yield None
        return
    import termios  # noqa: PLC0415 (there is none outside Unix)

    before = termios.tcgetattr(0)
    quiet = list(before)
    quiet[3] &= ~(termios.ICANON | termios.ECHO)
    termios.tcsetattr(0, termios.TCSANOW, quiet)  # at once: anything else would throw away what was typed ahead
    try:
        yield Asked()
    finally:
        termios.tcsetattr(0, termios.TCSANOW, before)


def _is_dark(channels: tuple[bytes, ...]) -> bool:
    """Whether a colour is nearer to black than to white, by the luma of ITU-R BT.601."""
    red, green, blue = (int(channel, 16) / (16 ** len(channel) - 1) for channel in channels)
    return bool(0.299 * red + 0.587 * green + 0.114 * blue < 0.5)


def _dark_by_environment() -> bool | None:
    """What ``COLORFGBG`` says, which rxvt and konsole set: its last number is a colour of the sixteen."""
    colour = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    return int(colour) not in (7, 15) if colour.isdecimal() else None


def _as_typed(came: bytes) -> str:
    """Keys as the screen would have read them: the line discipline has turned enter into a line feed."""
    return came.decode(errors="ignore").replace("\n", "\r")
