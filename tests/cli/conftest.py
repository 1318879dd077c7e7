"""The program as a process, with a home and a desk of its own, and articles to hand it."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.forking import Forks

STARTED = (sys.executable, "-m", "factcheck")


@dataclass
class Ended:
    """How a run ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line on standard error, which must be the only one."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("factcheck: ")
        return lines[0]


@dataclass
class Program:
    """`factcheck` as it runs in a shell, forked from one that has started, or started anew."""

    forks: Forks
    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    start: tuple[str, ...] = ()
    """What starts it anew."""
    is_powerless: bool = False

    def __call__(
        self,
        *arguments: str | Path,
        stdin: bytes = b"",
        stdout: int | None = None,
        **environment: str,
    ) -> Ended:
        done = self._run([*map(str, arguments)], self.environment | environment, stdin, stdout)
        return Ended(done.returncode, (done.stdout or b"").decode(), done.stderr.decode())

    def _run(
        self, arguments: list[str], environment: dict[str, str], stdin: bytes, stdout: int | None
    ) -> subprocess.CompletedProcess[bytes]:
        if not self.start:
            # What a start alone takes from its environment would do nothing here, and its test would hold nothing.
            assert not [name for name in environment if name.startswith(("PYTHON", "LC_"))], "use anew()"
            return self.forks.run(
                arguments,
                folder=self.folder,
                environment=environment,
                stdin=stdin,
                stdout=stdout,
                powerless=self.is_powerless,
            )
        return subprocess.run(
            [*self.start, *arguments],
            input=stdin,
            stdout=subprocess.PIPE if stdout is None else stdout,
            stderr=subprocess.PIPE,
            cwd=self.folder,
            env=environment,
            timeout=120,
            check=False,
        )

    def anew(self) -> Program:
        """The same, started by the interpreter as a shell does it."""
        return replace(self, start=STARTED)

    def with_closed(self, stream: str) -> Program:
        """The same, started by a shell that closes a stream: `<&-` or `>&-`."""
        return replace(self, start=("sh", "-c", f'exec "$@" {stream}', "sh", *STARTED))

    def powerless(self) -> Program:
        """The same for whom permissions hold, whoever runs the tests."""
        return replace(self, is_powerless=True)

    @property
    def kept(self) -> list[str]:
        """All that the desk holds, as SQL."""
        with closing(sqlite3.connect(self.environment["FACTCHECK_DESK"])) as conn:
            return list(conn.iterdump())

    def write(self, name: str, text: str | bytes) -> Path:
        """A file in the folder where the program runs."""
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path


@pytest.fixture
def factcheck(tmp_path: Path, forks: Forks) -> Program:
    """The program, run by Ada in an empty folder, with a desk that is not there yet."""
    folder = tmp_path / "work"
    folder.mkdir()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "LANG": "C.UTF-8",
        "FACTCHECK_DESK": str(tmp_path / "desk.db"),
        "FACTCHECK_REVIEWER": "Ada",
    }
    return Program(forks, folder, environment)


@pytest.fixture
def desk(factcheck: Program, imported: Path) -> Program:
    """The program with a desk of its own, on which the founding article is article 1."""
    shutil.copy(imported, factcheck.environment["FACTCHECK_DESK"])
    return factcheck


@pytest.fixture(scope="session")
def biden(imported: Path, forks: Forks) -> str:
    """The name of the claim of the founding article in which the presidents do not fit the year."""
    program = Program(forks, imported.parent, {"FACTCHECK_REVIEWER": "Ida"})
    claims = program("--desk", imported, "claims", "1", "--json").data
    (claim,) = [one for one in claims if "the Biden administration" in one["claim"]]
    return f"1:{claim['number']}"


@pytest.fixture
def broken(tmp_path: Path) -> Callable[[str, str], dict[str, str]]:
    """An environment in which a module of the program's surroundings is replaced."""

    def replace(module: str, source: str) -> dict[str, str]:
        folder = tmp_path / "broken"
        folder.mkdir()
        (folder / f"{module}.py").write_text(source)
        return {"PYTHONPATH": str(folder)}

    return replace
