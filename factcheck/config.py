"""Where things are on this computer, and who works at it."""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.errors import InputError

if TYPE_CHECKING:
    from datetime import date

MAX_BYTES = 5_000_000
"""How many bytes of a text are read at most, unless another limit is named."""


def default_desk_path() -> Path:
    """The desk where all articles are together: ``factcheck.db`` in the user's data folder."""
    from platformdirs import user_data_path

    return user_data_path("factcheck", appauthor=False) / "factcheck.db"


def reviewer_name() -> str:
    """Who is checking: ``FACTCHECK_REVIEWER``, else the name git knows, else the login.

    Raises:
        InputError: none of them says a name.
    """
    name = os.environ.get("FACTCHECK_REVIEWER", "").strip() or _git_name() or _login()
    if not name:
        raise InputError("who is checking? say it with --reviewer NAME or in FACTCHECK_REVIEWER")
    return name


def _git_name() -> str:
    git = shutil.which("git")
    if git is None:
        return ""
    try:
        asked = subprocess.run([git, "config", "user.name"], capture_output=True, timeout=2, check=False)  # noqa: S603 (a fixed question to the user's own git)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return asked.stdout.decode(errors="replace").strip()


def _login() -> str:
    try:
        return getpass.getuser().strip()
    except (KeyError, OSError):
        return ""


@dataclass(frozen=True)
class Sample:
    """An article that travels with the program, to try it on."""

    path: Path
    title: str | None = None
    publication: str | None = None
    published_on: date | None = None


def sample_articles() -> list[Sample]:
    """The articles that travel with the program, with what is known about them that their text does not say."""
    folder = _data_folder()
    known: dict[str, dict[str, Any]] = tomllib.loads((folder / "articles.toml").read_text(encoding="utf-8"))
    return [
        Sample(folder / name, about.get("title"), about.get("publication"), about.get("published"))
        for name, about in known.items()
    ]


def _data_folder() -> Path:
    """``data`` inside the installed package, else that of the repository which the package is run from."""
    package = Path(__file__).parent
    installed = package / "data"
    return installed if installed.is_dir() else package.parent / "data"
