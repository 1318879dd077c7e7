"""What all rooms share: the program, ready to be forked, and desks, ready to be copied."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from factcheck import Desk
from tests.forking import Forks

if TYPE_CHECKING:
    from collections.abc import Iterator

settings.register_profile("factcheck", deadline=None)  # a computer that is busy with other things is no failure
settings.load_profile("factcheck")


@pytest.fixture(scope="session")
def forks() -> Iterator[Forks]:
    """The program, which forks for every run."""
    forks = Forks()
    yield forks
    forks.close()


@pytest.fixture(scope="session")
def empty_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with nothing on it, to be copied: to make one takes ten times as long."""
    path = tmp_path_factory.mktemp("empty") / "desk.db"
    Desk(path).close()
    return path


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory, forks: Forks) -> Path:
    """A desk with the founding article on it, as article 1, to be copied."""
    folder = tmp_path_factory.mktemp("imported")
    article = Path(__file__).parents[1] / "data" / "roscosmos-houston.txt"
    given = ("--published", "2025-07-29", "--title", "Roscosmos chief in Houston")
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "FACTCHECK_REVIEWER": "Ida"}
    forks.run(
        ["--desk", "desk.db", "import", str(article), *given], folder=folder, environment=environment
    ).check_returncode()
    return folder / "desk.db"


def pytest_collection_finish() -> None:
    """Leave out of every later round of the collector what lives as long as the tests do."""
    gc.collect()
    gc.freeze()
