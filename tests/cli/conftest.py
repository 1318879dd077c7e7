"""The program as a subprocess, with a home and a desk of its own, and articles to hand it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROSCOSMOS = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"

BUDGET = """Council approves budget

The city council approved a budget of $2.5 million on Monday, Mayor Ada Brandt said.
The library will close for three weeks in August.
Unemployment in the district fell to 4.1 percent in 2024, according to the labor office.
"""


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
    """`factcheck` as it runs in a shell."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    def __call__(
        self,
        *arguments: str | Path,
        stdin: bytes = b"",
        stdout: int | None = None,
        **environment: str,
    ) -> Ended:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *map(str, arguments)],
            input=stdin,
            stdout=subprocess.PIPE if stdout is None else stdout,
            stderr=subprocess.PIPE,
            cwd=self.folder,
            env=self.environment | environment,
            timeout=120,
            check=False,
        )
        return Ended(done.returncode, (done.stdout or b"").decode(), done.stderr.decode())

    def write(self, name: str, text: str | bytes) -> Path:
        """A file in the folder where the program runs."""
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path


@pytest.fixture
def factcheck(tmp_path: Path) -> Program:
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
    return Program(folder, environment)


@pytest.fixture
def desk(factcheck: Program) -> Program:
    """The program with the founding article on its desk, as article 1."""
    imported = factcheck("import", ROSCOSMOS, "--published", "2025-07-29", "--title", "Roscosmos chief in Houston")
    assert imported.code == 0, imported.err
    return factcheck


@pytest.fixture
def biden(desk: Program) -> str:
    """The name of the claim of the founding article in which the presidents do not fit the year."""
    (claim,) = [one for one in desk("claims", "1", "--json").data if "the Biden administration" in one["claim"]]
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
