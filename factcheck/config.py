"""Where things are on this computer, and who works at it."""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.errors import InputError
from factcheck.files import read_regular

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

MAX_BYTES = 5_000_000
"""How many bytes of a text are read at most, unless another limit is named."""
_MAX_SETTINGS = 1_000_000
"""How many bytes the file of settings has at most."""
_MOST_WORTH = 5
"""A weight beyond this, up or down, would leave nothing else to choose by."""


def default_desk_path() -> Path:
    """The desk where all articles are together: ``factcheck.db`` in the user's data folder."""
    from platformdirs import user_data_path

    return user_data_path("factcheck", appauthor=False) / "factcheck.db"


def facts_folder() -> Path:
    """Where a newsroom keeps dated facts of its own: ``FACTCHECK_FACTS``, else ``facts`` beside the usual desk."""
    named = os.environ.get("FACTCHECK_FACTS", "").strip()
    return Path(named) if named else default_desk_path().with_name("facts")


def own_facts() -> list[Path]:
    """The newsroom's own tables of facts, by name; none where there is no folder."""
    return sorted(facts_folder().glob("*.csv"))


@dataclass(frozen=True)
class Config:
    """What a person set once for every run. Everything has a default; an empty file is a good one."""

    theme: str | None = None
    """The name of a theme of the screen; None to follow the terminal."""
    sort: str | None = None
    """The order in which the library begins; None for last touched."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Keys in place of the usual ones, by the id of the binding: ``review.flag = "g"``."""
    worth: Mapping[str, float] = field(default_factory=dict)
    """How much more, or less, what somebody cares about is worth checking, by the name of an `Interest`:
    ``money = 1.5``. The program's own weights lie between a half and one and a half."""
    rules_off: frozenset[str] = frozenset()
    """The ids of the rules of leads that are not to run."""
    facts: Sequence[Path] = ()
    """The newsroom's own tables of facts, which win over those that ship: `own_facts` names them."""


def config_path() -> Path:
    """The settings of this person: ``FACTCHECK_CONFIG``, else ``config.toml`` in the user's configuration folder."""
    named = os.environ.get("FACTCHECK_CONFIG", "").strip()
    if named:
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path("factcheck", appauthor=False) / "config.toml"


def read_config(path: Path | None = None) -> Config:
    """The settings in a TOML file; the defaults where there is none.

    Args:
        path: the file; None for `config_path`.

    Raises:
        InputError: the file cannot be read, is no TOML, or says something that is no setting.
    """
    path = path or config_path()
    try:
        said = tomllib.loads(read_regular(path, _MAX_SETTINGS).decode())
    except FileNotFoundError:
        return Config()
    except UnicodeDecodeError:
        raise InputError(f"cannot read the settings in {path}: they are no UTF-8 text") from None
    except (OSError, ValueError) as error:
        raise InputError(f"cannot read the settings in {path}: {error}") from None
    try:
        return _config(said)
    except ValueError as error:
        raise InputError(f"the settings in {path}: {error}") from None


def _config(said: dict[str, Any]) -> Config:
    unknown = sorted(said.keys() - {"theme", "sort", "keys", "worth", "leads"})
    if unknown:
        raise ValueError(f"there is no {unknown[0]!r}: what can be set is theme, sort, [keys], [worth] and [leads]")
    leads = _table(said, "leads", (list,), "a list")
    for name in ("theme", "sort"):
        if not isinstance(said.get(name, ""), str):
            raise ValueError(f"{name} must be the name of one, not {said[name]!r}")  # noqa: TRY004 (the file is wrong)
    if leads.keys() - {"off"}:
        raise ValueError("[leads] has only off, a list of rules")
    off = frozenset(map(str, leads.get("off", ())))
    keys = _table(said, "keys", (str,), "a key")
    return Config(said.get("theme"), said.get("sort"), keys, _worth(said), off)


def _worth(said: dict[str, Any]) -> dict[str, float]:
    weights: dict[str, float] = _table(said, "worth", (int, float), "a number")
    if not weights:
        return {}
    from factcheck.models import Interest

    for name, weight in weights.items():
        if name not in set(Interest):
            raise ValueError(f"worth has no {name!r}: choose of {', '.join(Interest)}")
        if not -_MOST_WORTH <= weight <= _MOST_WORTH:
            raise ValueError(f"worth.{name} must be from -{_MOST_WORTH} to {_MOST_WORTH}, not {weight}")
    return weights


def _table(said: dict[str, Any], name: str, types: tuple[type, ...], what: str) -> dict[str, Any]:
    table = said.get(name, {})
    if not isinstance(table, dict):
        raise ValueError(f"[{name}] must be a table")  # noqa: TRY004 (the file is wrong, not the program)
    for key, value in table.items():
        if not isinstance(value, types) or isinstance(value, bool):
            raise ValueError(f"{name}.{key} must be {what}, not {value!r}")  # noqa: TRY004 (the same)
    return table


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
