"""A terminal of its own for a program, timed from what goes in to what comes out of it."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
from contextlib import suppress
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

PATIENCE = 60.0
"""Seconds after which nothing is awaited any more."""
QUIET = 0.15
"""Seconds without a word, after which a program has painted all that it was going to."""
ROWS, COLUMNS = 36, 120
BACKGROUND_ASKED, BACKGROUND = b"\x1b]11;?", b"\x1b]11;rgb:0000/0000/0000\x1b\\"
"""The question for the background, and what a terminal answers."""


class Terminal:
    """Python in a pty of 120 by 36; its clock starts with the program."""

    def __init__(self, *arguments: str) -> None:
        self._near, far = pty.openpty()
        fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "FACTCHECK_REVIEWER": "Ann"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever installs the program compiles it but once
        self._start = perf_counter()
        self._program = subprocess.Popen(
            [sys.executable, *arguments], stdin=far, stdout=far, stderr=far, env=environment, start_new_session=True
        )
        os.close(far)
        self._seen = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._program.kill()
        self._program.wait()
        os.close(self._near)

    def strike(self, keys: bytes) -> None:
        """Strike keys; the clock starts again, and what was seen before is forgotten."""
        self._seen, self._start = b"", perf_counter()
        os.write(self._near, keys)

    def until(self, *words: bytes) -> float:
        """Seconds on the clock when all of some words were written; without any, when anything was.

        Raises:
            SystemExit: they were not.
        """
        while perf_counter() - self._start < PATIENCE:
            if self._seen and all(word in self._seen for word in words):
                return perf_counter() - self._start
            self._read(0.05)
        raise SystemExit(f"{self._program.args!r} did not write {words!r}: {self._seen[-500:]!r}")

    def until_quiet(self) -> float:
        """Seconds on the clock when the last word was written."""
        last = perf_counter()
        while perf_counter() - last < QUIET:
            if self._read(QUIET):
                last = perf_counter()
        return last - self._start

    @property
    def memory(self) -> float:
        """Resident memory of the program, in MB."""
        said = subprocess.run(
            ["ps", "-o", "rss=", "-p", str(self._program.pid)],
            check=True,
            capture_output=True,
        )
        return int(said.stdout) * 1024 / 1e6

    def _read(self, patience: float) -> bool:
        """Read what was written within so many seconds; whether anything was."""
        if not select.select([self._near], [], [], patience)[0]:
            return False
        with suppress(OSError):
            said = os.read(self._near, 65536)
            self._seen += said
            if BACKGROUND_ASKED in said:
                os.write(self._near, BACKGROUND)
        return True
