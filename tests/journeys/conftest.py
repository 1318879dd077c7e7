"""A person at a real terminal: keys go in through a pty, and the screen is read as pyte draws it."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import pexpect
import pyte
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.forking import Forks

ROSCOSMOS = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"
PATIENCE = 20
"""Seconds to wait for something to be on the screen: far more than it takes, and only spent when it never comes."""

_QUESTIONS_TO_THE_TERMINAL = re.compile(
    rb"\x1b\[(?:[<>=][0-9;]*[a-zA-Z]|\?[0-9;]*(?:\$p|u))|\x1bP.*?\x1b\\|\x1b_.*?\x1b\\"
)
_BEGUN = re.compile(rb"\x1b[^a-zA-Z\\]{0,40}\Z")


class Terminal:
    """A terminal in which a program runs."""

    def __init__(self, command: list[str], folder: Path, environment: dict[str, str], size: tuple[int, int]) -> None:
        columns, rows = size
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._held_back = b""
        self.bytes_out = b""
        """Everything that the program wrote."""
        self._program = pexpect.spawn(
            command[0],
            command[1:],
            cwd=str(folder),
            env=environment,
            dimensions=(rows, columns),
            timeout=PATIENCE,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # tests may run as a job that ignores it
        )
        self._program.delaybeforesend = None

    @property
    def screen(self) -> str:
        """The screen as it is now."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def see(self, *words: str) -> None:
        """Wait until all the words are on the screen."""
        self._wait(lambda: all(one in self.screen for one in words), f"to see {words!r}")

    def see_no_more(self, words: str) -> None:
        """Wait until the words are gone from the screen."""
        self._wait(lambda: words not in self.screen, f"for {words!r} to go")

    def press(self, *keys: str) -> None:
        """Press keys, or type words."""
        for key in keys:
            self._program.send(key)

    def resize(self, columns: int, rows: int) -> None:
        """Give the window another size, which the program is told by a signal."""
        self._screen.resize(rows, columns)
        self._program.setwinsize(rows, columns)

    def see_sent(self, words: bytes, *, times: int = 1) -> None:
        """Wait until the program has sent some bytes so many times."""
        self._wait(lambda: self.bytes_out.count(words) >= times, f"for {words!r} to be sent")

    def see_stopped(self) -> None:
        """Wait until the program is stopped, as by ctrl+z."""
        self._wait(lambda: "T" in self._process("state"), "for the program to stop")

    def go_on(self) -> None:
        """Wake a stopped program, as fg in the shell does."""
        os.kill(self._program.pid, signal.SIGCONT)

    def _process(self, what: str) -> str:
        command = ["ps", "-o", f"{what}=", "-p", str(self._program.pid)]
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=10).stdout

    def leave(self, *keys: str) -> int:
        """Press keys that end the program; its exit code."""
        self.press(*keys)
        self._wait(lambda: self._program.flag_eof, "for the end")
        self._program.close()
        assert self._program.exitstatus is not None, "the program was killed"
        return int(self._program.exitstatus)

    def close(self) -> None:
        """End the program if it still runs."""
        self._program.close(force=True)

    def _wait(self, until: Callable[[], bool], what: str) -> None:
        deadline = monotonic() + PATIENCE
        while not until():
            assert not self._program.flag_eof, f"waited {what}; the program ended and left\n{self.screen}"
            assert monotonic() < deadline, f"waited {what}; the last screen was\n{self.screen}"
            self._read()

    def _read(self) -> None:
        try:
            data = self._program.read_nonblocking(65536, timeout=1)
        except (pexpect.EOF, pexpect.TIMEOUT):
            return
        self.bytes_out += data
        data = self._held_back + data
        begun = _BEGUN.search(data)
        self._held_back = begun.group() if begun else b""
        self._stream.feed(_QUESTIONS_TO_THE_TERMINAL.sub(b"", data[: begun.start() if begun else None]))


@dataclass
class Newsroom:
    """A reviewer's computer: a fresh home, terminals, and the program in them."""

    home: Path
    forks: Forks
    desk: Path | None = None
    """A desk of their own, where it is not the one that the program makes by itself."""
    terminals: list[Terminal] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "FACTCHECK_REVIEWER": "Ada",
            **({"FACTCHECK_DESK": str(self.desk)} if self.desk else {}),
        }

    def open(self, *arguments: str | Path, size: tuple[int, int] = (120, 36), **environment: str) -> Terminal:
        """Run the program in a terminal."""
        return self._terminal([sys.executable, "-m", "factcheck", *map(str, arguments)], size, environment)

    def shell(self, line: str, *, size: tuple[int, int] = (120, 36), **environment: str) -> Terminal:
        """Run a line of shell in a terminal, in which `factcheck` is the program under test."""
        program = f'factcheck() {{ "{sys.executable}" -m factcheck "$@"; }}; {line}'
        return self._terminal(["/bin/sh", "-c", program], size, environment)

    def _terminal(self, command: list[str], size: tuple[int, int], environment: dict[str, str]) -> Terminal:
        terminal = Terminal(command, self.home, self.environment | environment, size)
        self.terminals.append(terminal)
        return terminal

    def run(self, *arguments: str) -> str:
        """What a command prints."""
        done = self.forks.run([*arguments], folder=self.home, environment=self.environment)
        done.check_returncode()
        return done.stdout.decode()

    def exported(self, words: str) -> dict[str, str]:
        """The row of the export whose claim has these words."""
        (row,) = [row for row in csv.DictReader(io.StringIO(self.run("export"))) if words in row["claim"]]
        return row

    def take_over(self, desk: Path) -> None:
        """Begin with a copy of a desk."""
        self.desk = shutil.copy(desk, self.home / "desk.db")

    def hold(self, name: str, text: str, published: str) -> None:
        """Have an article on the desk, as article 1, before a screen is opened."""
        self.run("import", self.write(name, text).name, "--published", published)

    def write(self, name: str, text: str) -> Path:
        """A file in the reviewer's home."""
        path = self.home / name
        path.write_text(text, encoding="utf-8", newline="")
        return path


@pytest.fixture
def newsroom(tmp_path: Path, forks: Forks) -> Iterator[Newsroom]:
    """A computer on which the program never ran."""
    newsroom = Newsroom(tmp_path, forks)
    yield newsroom
    for terminal in newsroom.terminals:
        terminal.close()
